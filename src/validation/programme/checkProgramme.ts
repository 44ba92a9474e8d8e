import { type Datum, expectedDay, isDatum } from '../../concepts/datum.js'
import { isLeertraject } from '../../concepts/leertraject.js'
import { isNiveau } from '../../concepts/niveau.js'
import { isOpleidingsduur } from '../../concepts/opleidingsduur.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Programma } from '../../concepts/programma.js'
import { type Fields, isRecord } from '../../concepts/record.js'
import { isWhole } from '../../concepts/whole.js'
import { hoursTransition } from '../../law/hours.js'
import { lawStart } from '../../law/sources.js'
import { requiredHours, type Urennorm } from '../../rules/requiredHours.js'
import { routeDuration } from '../../rules/routeDuration.js'
import { type Findings, judged } from '../findings.js'
import { formReader, isBoolean } from '../form.js'
import {
  type ProgrammeFacts,
  type ProgrammeIssueCode,
  programmeIssueRegister,
  type ProgrammeVerdict,
} from './programmeCodes.js'

type Found = Findings<ProgrammeIssueCode, ProgrammeFacts>
type Hours = Programma['uren']

const parts = ['totaal', 'begeleid', 'bpv'] as const

/**
 * Does the programme (programma) of a route have the length and the hours (klokuren) the law of this day asks?
 *
 * Takes anything and never throws on it. Under the law from 1 August 2026 too few hours refuse, unless the route was under way by
 * then: how such a route is measured no source says, so it is a signal. Under the old law they are a signal, because it allows fewer
 * hours when the quality is shown to suffice. A choice of the old law (`oudRecht`) is itself checked; where it is not open, the new law
 * counts; for a route that starts on or after 1 August 2026 it is open for one year only, which is a signal. A plan is held against the
 * law of the day you give: for one that starts after a change, give its first day. Length is checked when `niveau` and `opleidingsduur` are given. It is for a funded route.
 *
 * @param programme a plan for the whole route, as in {@link Programma}
 * @param peildatum the day whose law counts
 * @returns the programme itself with its signals, or the faults, in a fixed order
 * @throws RangeError when `peildatum` is no calendar day.
 * @example
 * const plan = { leertraject: 'BOL', jaren: 4, start: '2026-08-01', uren: { totaal: 4000, begeleid: 2800, bpv: 450 } }
 * const verdict = checkProgramme(plan, '2026-11-23')
 * verdict.ok || verdict.issues.map(({ code, path }) => `${code}: ${path.join('.')}`) // => ['bol-hours-below-norm: uren.bpv']
 * checkProgramme({ ...plan, oudRecht: true }, '2026-11-23').ok // => true
 * @see source wvo-2.107g
 * @see source wvo-2.107h-uren
 * @see source wvo-2.107i-uren
 * @see source web-12.4c.2-1
 * @see source web-12.4c.2-2
 * @since 0.1.0
 */
export function checkProgramme(programme: unknown, peildatum: Datum): ProgrammeVerdict {
  if (!isDatum(peildatum)) throw outOfRange(`peildatum: ${expectedDay}`, peildatum)
  return judged(programmeIssueRegister, programme, (record, found: Found) => judge(record, peildatum, found))
}

type FormCode = Exclude<ProgrammeIssueCode, keyof ProgrammeFacts>

function judge(programme: Fields, peildatum: Datum, found: Found): void {
  const { leertraject, jaren, uren, start, oudRecht, niveau, opleidingsduur } = programme
  const { optional, required } = formReader<FormCode>((code, path) => found.broken(code, path))
  const pathway = required(['leertraject'], leertraject, isLeertraject, 'pathway-not-bol-or-bbl')
  const length = required(['jaren'], jaren, isRouteLength, 'invalid-years')
  const hours = hoursIn(uren, found)
  const begin = required(['start'], start, isDatum, 'invalid-date')
  const chosen = oudRecht === undefined ? false : optional(['oudRecht'], oudRecht, isBoolean, 'not-boolean')
  const level = optional(['niveau'], niveau, isNiveau, 'unknown-level')
  const course = optional(['opleidingsduur'], opleidingsduur, isOpleidingsduur, 'unknown-course-duration')

  if (begin !== undefined && begin < lawStart) found.broken('before-start-of-law', ['start'], { begindatum: begin })
  if (hours !== undefined && isAbove(hours.begeleid + hours.bpv, hours.totaal))
    found.broken('parts-above-total', ['uren'])
  checkLength(length, level, course, found)
  const known = { jaren: length, leertraject: pathway, uren: hours, start: begin, oudRecht: chosen }
  if (isComplete(known)) checkHours(known, peildatum, found)
  else leaveHours(known, found)
}

/** Parts of an hour add up as they do on paper. */
function isAbove(sum: number, total: number): boolean {
  return sum - total > 1e-6
}

type Plan = Pick<Programma, 'leertraject' | 'jaren' | 'uren' | 'start'> & { readonly oudRecht: boolean }
type PartialPlan = { readonly [Field in keyof Plan]: Plan[Field] | undefined }

function isComplete(plan: PartialPlan): plan is Plan {
  return Object.values(plan).every((field) => field !== undefined)
}

/** Without one of their facts the hours cannot be held against any norm. */
function leaveHours(plan: PartialPlan, found: Found): void {
  const missing = Object.entries(plan).flatMap(([field, value]) => (value === undefined ? [[field]] : []))
  const codes =
    plan.leertraject === undefined ? [...hourCodes('BOL'), ...hourCodes('BBL')] : hourCodes(plan.leertraject)
  const choice: ProgrammeIssueCode[] = plan.oudRecht === false ? [] : ['old-law-not-open', 'old-law-ends']
  for (const code of new Set([...choice, ...codes])) found.unsure(code, missing)
}

function hourCodes(leertraject: Programma['leertraject']): readonly ProgrammeIssueCode[] {
  return [codeOf(leertraject, 'nieuw'), 'running-route-below-new-norm', codeOf(leertraject, 'oud')]
}

function hoursIn(uren: unknown, found: Found): Hours | undefined {
  if (!isRecord(uren)) {
    found.broken(uren === undefined ? 'missing-field' : 'not-an-object', ['uren'])
    return undefined
  }
  const { required } = formReader<FormCode>((code, path) => found.broken(code, path))
  const totaal = required(['uren', 'totaal'], uren['totaal'], isHours, 'invalid-hours')
  const begeleid = required(['uren', 'begeleid'], uren['begeleid'], isHours, 'invalid-hours')
  const bpv = required(['uren', 'bpv'], uren['bpv'], isHours, 'invalid-hours')
  if (totaal === undefined || begeleid === undefined || bpv === undefined) return undefined
  return { totaal, begeleid, bpv }
}

function isRouteLength(value: unknown): value is Programma['jaren'] {
  return isWhole(value, 2, 6)
}

/** More than fits six years is a slip of the pen. */
function isHours(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 50_000
}

function checkLength(
  jaren: Programma['jaren'] | undefined,
  niveau: Programma['niveau'],
  opleidingsduur: Programma['opleidingsduur'],
  found: Found,
): void {
  if (jaren === undefined || niveau === undefined || opleidingsduur === undefined) {
    const missing = Object.entries({ jaren, niveau, opleidingsduur }).flatMap(([field, value]) =>
      value === undefined ? [[field]] : [],
    )
    found.unsure('route-shorter-than-minimum', missing)
    found.unsure('route-longer-than-maximum', missing)
    return
  }
  const duration = routeDuration({ niveau, opleidingsduur })
  if (duration === undefined) {
    found.broken('course-duration-does-not-fit-level', ['opleidingsduur'], { niveau, opleidingsduur })
    return
  }
  const { minimum, maximum } = duration
  if (jaren < minimum) found.broken('route-shorter-than-minimum', ['jaren'], { jaren, minimum })
  if (jaren > maximum) found.broken('route-longer-than-maximum', ['jaren'], { jaren, maximum })
}

function checkHours({ leertraject, jaren, uren, start, oudRecht }: Plan, peildatum: Datum, found: Found): void {
  const old = requiredHours(jaren, leertraject, peildatum, { oudRecht: { routeStart: start } })
  const asked = oudRecht ? old : requiredHours(jaren, leertraject, peildatum)
  if (asked.soort === 'oud-recht-niet-toegestaan') found.broken('old-law-not-open', ['oudRecht'], { peildatum })
  const { nieuwVan, elkeRoute } = hoursTransition
  if (oudRecht && asked.soort === 'norm' && peildatum >= nieuwVan && start >= nieuwVan) {
    found.broken('old-law-ends', ['oudRecht'], { tot: elkeRoute.tot })
  }
  const norm = asked.soort === 'norm' ? asked : requiredHours(jaren, leertraject, peildatum)
  if (norm.soort !== 'norm') return
  // Under way when the norm changed: before the new law, or under the old one for as long as that could be chosen (then the new law
  // counts only after that).
  const wasRunning = norm.recht === 'nieuw' && (start < nieuwVan || (oudRecht && start <= elkeRoute.tot))
  for (const part of parts) {
    if (uren[part] >= norm[part]) continue
    const path = ['uren', part]
    const shortfall = { uren: part, gepland: uren[part], norm: norm[part] }
    if (wasRunning) {
      const choice = old.soort === 'norm' ? 'mogelijk' : 'niet-mogelijk'
      found.broken('running-route-below-new-norm', path, { leertraject, ...shortfall, oudRecht: choice })
    } else found.broken(codeOf(leertraject, norm.recht), path, shortfall)
  }
}

function codeOf(
  leertraject: Programma['leertraject'],
  recht: Urennorm['recht'],
): 'bol-hours-below-norm' | 'bbl-hours-below-norm' | 'bol-hours-below-old-norm' | 'bbl-hours-below-old-norm' {
  if (leertraject === 'BOL') return recht === 'nieuw' ? 'bol-hours-below-norm' : 'bol-hours-below-old-norm'
  return recht === 'nieuw' ? 'bbl-hours-below-norm' : 'bbl-hours-below-old-norm'
}
