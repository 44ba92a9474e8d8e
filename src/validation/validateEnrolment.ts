import { type Datum, dayNumber } from '../concepts/datum.js'
import { isElementcode } from '../concepts/elementcode.js'
import type { Inschrijving } from '../concepts/inschrijving.js'
import { isSchoolsoort } from '../concepts/instelling.js'
import { isLeerjaar } from '../concepts/leerjaar.js'
import { isLeerweg } from '../concepts/leerweg.js'
import { isNiveau } from '../concepts/niveau.js'
import { isOpleidingsduur } from '../concepts/opleidingsduur.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { isRecord } from '../concepts/record.js'
import { isVmboLeerjaar } from '../concepts/vmboLeerjaar.js'
import { elementcodeKind } from '../law/elementcodes.js'
import * as diplomaChecks from './checks/diploma.js'
import * as durationChecks from './checks/duration.js'
import * as elementcodeChecks from './checks/elementcode.js'
import { brokenBits, undecidedBits } from './checks/outcome.js'
import * as periodChecks from './checks/period.js'
import * as phaseChecks from './checks/phase.js'
import * as routeChecks from './checks/route.js'
import * as schoolChecks from './checks/school.js'
import { closingDay, countingYear, countingYearByYear, yearsSinceStart } from './checks/time.js'
import * as voChecks from './checks/voEnrolment.js'
import { lackingFacts } from './facts.js'
import { formOfMboCodes, formOfVoCodes } from './form/codes.js'
import type { Found } from './form/collect.js'
import { formOfFase } from './form/fase.js'
import { formOfInstelling, formOfVoSchool } from './form/instelling.js'
import { formOfLeerling } from './form/leerling.js'
import { formOfLeerroute } from './form/leerroute.js'
import { formOfPeriod } from './form/period.js'
import { formOfProgress, isCount } from './form/progress.js'
import { formOfMissingPart, notARecord, nothing, partOf, unreadable } from './form/record.js'
import type { Issue } from './issue.js'
import { issuesOf, noSignals } from './issuesOf.js'
import { allChecked, notCheckedList } from './notChecked.js'
import type { Verdict } from './verdict.js'

/**
 * What an enrolment can be held against besides itself: `peildatum`, the day on which it is judged. Without it, rules that
 * depend on the day are listed in `notChecked`.
 *
 * @since 0.1.0
 */
export type ValidateOptions = { readonly peildatum?: Datum }

/**
 * Is this enrolment (inschrijving) in a leerroute sound?
 *
 * Takes anything and never throws on it. First the form of the record, then every rule that one record can decide; all
 * faults at once, in a fixed order. Unknown keys are ignored; an optional key is absent (`undefined` counts as absent),
 * never `null`. What hangs on an absent fact is listed in `notChecked`: ROD VO knows no niveau, ROD MBO no leerweg.
 *
 * @param input one period of one pupil, as in {@link Inschrijving}
 * @param options the day on which it is judged
 * @returns the record itself with its signals, or the faults; issues are frozen plain objects without personal numbers
 * @throws RangeError when `options.peildatum` is no calendar day.
 * @example
 * const verdict = validateEnrolment({
 *   instelling: { soort: 'vo-school', brin: '99VO' },
 *   leerroute: { soort: 'GLR', leerweg: 'KB' },
 *   fase: { soort: 'VO-fase', leerjaar: 1 },
 *   begindatum: '2025-08-01',
 *   indicatieBekostigbaar: true,
 * })
 * verdict.ok || verdict.issues.map((issue) => issue.code) // => ['glr-requires-bb']
 * @see source recordvorm
 * @since 0.1.0
 */
export function validateEnrolment(input: unknown, options?: ValidateOptions): Verdict {
  const peildatum = options?.peildatum === undefined ? 0 : dayNumber(options.peildatum)
  if (options?.peildatum !== undefined && peildatum === 0) {
    throw outOfRange('options.peildatum', 'a calendar day JJJJ-MM-DD from 1900-01-01 to 2199-12-31', options.peildatum)
  }
  try {
    return judge(input, peildatum)
  } catch {
    // Only a getter or a proxy of the caller can have thrown; nothing of it goes into the verdict.
    return refused([unreadable], allChecked)
  }
}

/** Each field is read once; what is not in form counts as absent for the rules. */
function judge(input: unknown, peildatum: number): Verdict {
  if (!isRecord(input)) return refused([notARecord], allChecked)

  // What the record says.
  const { leerling, begindatum, einddatum, leerrouteStart, indicatieBekostigbaar, opleidingsduur, vmboDiploma } = input
  const { doublures, vmboLeerjaar, elementcode, leertraject, opleidingcode } = input
  const { instelling, leerroute, fase } = input
  const partner = partOf(instelling)
  const { soort: kant, brin, vestiging, onderwijsaanbieder, schoolsoort, bekostigd, verticaal } = partner
  const route = partOf(leerroute)
  const { soort, leerweg, niveau } = route
  const phase = partOf(fase)
  const { soort: faseSoort, leerjaar } = phase

  // Its days and counts as numbers: 0 for a day that is not known, NaN for an end and -1 for a count out of form.
  const begin = dayNumber(begindatum)
  const end = einddatum === undefined ? 0 : dayNumber(einddatum) || Number.NaN
  const start = dayNumber(leerrouteStart)
  const diploma = vmboDiploma === 'niet-behaald' ? -1 : dayNumber(vmboDiploma)
  const repeated = doublures === undefined ? 0 : isCount(doublures) ? doublures : -1

  // The form of each part.
  let found: Found = formOfLeerling(undefined, leerling)
  if (partner === nothing) found = formOfMissingPart(found, 'instelling', instelling)
  else found = formOfInstelling(found, kant, brin, onderwijsaanbieder, bekostigd)
  if (kant === 'vo-school') found = formOfVoSchool(found, vestiging, schoolsoort, verticaal)
  if (route === nothing) found = formOfMissingPart(found, 'leerroute', leerroute)
  else found = formOfLeerroute(found, soort, leerweg, niveau, kant)
  if (phase === nothing) found = formOfMissingPart(found, 'fase', fase)
  else found = formOfFase(found, faseSoort, leerjaar)
  found = formOfVoCodes(found, kant, vmboLeerjaar, elementcode)
  found = formOfPeriod(found, begindatum, begin, einddatum, end, leerrouteStart, start)
  found = formOfProgress(found, indicatieBekostigbaar, doublures, opleidingsduur, vmboDiploma, diploma)
  found = formOfMboCodes(found, kant, leertraject, opleidingcode)

  // The facts the rules read: in form, or not known.
  const side = kant === 'vo-school' || kant === 'mbo-instelling' ? kant : undefined
  const school = side === 'vo-school' && isSchoolsoort(schoolsoort) ? schoolsoort : undefined
  const funded = bekostigd === undefined ? true : typeof bekostigd === 'boolean' ? bekostigd : undefined
  const kind = soort === 'DLR' || soort === 'GLR' ? soort : undefined
  const track = isLeerweg(leerweg) ? leerweg : undefined
  const level = isNiveau(niveau) ? niveau : undefined
  const stage = faseSoort === 'VO-fase' || faseSoort === 'MBO-fase' ? faseSoort : undefined
  const year = isLeerjaar(leerjaar) ? leerjaar : undefined
  const vmboYear = side !== 'mbo-instelling' && isVmboLeerjaar(vmboLeerjaar) ? vmboLeerjaar : undefined
  const indicator = typeof indicatieBekostigbaar === 'boolean' ? indicatieBekostigbaar : undefined
  const length = isOpleidingsduur(opleidingsduur) ? opleidingsduur : undefined
  const code = side !== 'mbo-instelling' && typeof elementcode === 'string' ? elementcode : undefined

  // What follows from them.
  const codeKind = code === undefined ? undefined : elementcodeKind(code)
  const hasCode = code !== undefined
  const codeInForm = codeKind !== undefined || isElementcode(code)
  const until = end > 0 ? end : end === 0 ? peildatum : 0
  const sinceStart = repeated < 0 ? 0 : yearsSinceStart(begin, start)
  const counted = repeated < 0 ? 0 : countingYear(begin, start, year, repeated)
  const countedByYear = repeated < 0 ? 0 : countingYearByYear(begin, year, repeated)
  const deadline = counted === 0 ? 0 : closingDay(counted + 3)
  const expected = phaseChecks.expectedPhase(year, sinceStart, repeated)
  const lowest = durationChecks.lowestLevel(kind, track, level)
  const highest = durationChecks.highestLevel(kind, track, level)
  const shortest = durationChecks.shortestMaximum(lowest, highest, length)
  const longest = durationChecks.longestMaximum(lowest, highest, length)

  // The rules, two bits each, in the order of `refusals`, `phaseSignals` and `vmboSignals`.
  const refusing =
    periodChecks.notBeforeLaw(begin) |
    (periodChecks.endNotBeforeBegin(begin, end) << 2) |
    (phaseChecks.vmboYearHighEnough(side, vmboYear) << 4) |
    (routeChecks.glrRequiresBb(kind, track) << 6) |
    (routeChecks.glrRequiresLevel2(kind, level) << 8) |
    (routeChecks.levelOpenToTrack(kind, track, level) << 10) |
    (schoolChecks.glrRequiresVboSchool(side, kind, school) << 12) |
    (schoolChecks.fundable(funded, indicator) << 14) |
    (elementcodeChecks.noLearnWorkTrack(side, hasCode, codeKind) << 16) |
    (elementcodeChecks.noEntreeElementcode(side, hasCode, codeKind) << 18)
  const phasing =
    elementcodeChecks.elementcodeHasForm(side, hasCode, codeInForm) |
    (elementcodeChecks.elementcodeMatchesTrack(side, codeInForm, hasCode, codeKind, track) << 2) |
    (schoolChecks.vsoRequiresBb(side, school, track) << 4) |
    (phaseChecks.phaseMatchesYear(stage, expected) << 6) |
    (phaseChecks.yearMatchesStart(year, sinceStart, repeated) << 8) |
    (phaseChecks.vmboYearMatchesRouteYear(side, stage, vmboYear, year) << 10) |
    (periodChecks.notBeforeRouteStart(begin, start) << 12) |
    (periodChecks.withinVoPhase(stage, until, counted) << 14) |
    (periodChecks.withinMboPhase(stage, until, countedByYear, shortest, longest) << 16) |
    (durationChecks.yearWithinMaximum(year, shortest, longest) << 18) |
    (durationChecks.durationFitsLevel(lowest, highest, length) << 20)
  const diplomas =
    voChecks.noVoEnrolmentInMboPhaseOfGlr(side, kind, stage) |
    (voChecks.voEnrolmentEndsWithDiploma(side, stage, diploma, begin, end) << 2) |
    (voChecks.voEnrolmentWithinYear3(side, stage, year, until, year === undefined ? counted : countedByYear) << 4) |
    (diplomaChecks.diplomaNotInPeriod3(kind, diploma, deadline) << 6) |
    (diplomaChecks.diplomaInTime(kind, diploma, deadline) << 8) |
    (diplomaChecks.diplomaNotOverdue(kind, stage, diploma, deadline, end, peildatum) << 10)

  const open = (refusing | phasing | diplomas) & undecidedBits
  const notChecked =
    open === 0
      ? allChecked
      : notCheckedList(
          refusing & undecidedBits,
          phasing & undecidedBits,
          diplomas & undecidedBits,
          lackingFacts(
            side,
            school,
            funded,
            kind,
            track,
            level,
            lowest !== highest,
            stage,
            year,
            vmboYear,
            begin,
            end,
            indicator,
            start,
            repeated,
            length,
            code,
            diploma,
            peildatum,
          ),
        )
  const value = input as unknown as Inschrijving
  if (found === undefined && ((refusing | phasing | diplomas) & brokenBits) === 0) {
    return { ok: true, value, signals: noSignals, notChecked }
  }
  const issues = issuesOf(found, refusing, phasing, diplomas, {
    leerweg: track,
    niveau: level,
    fase: stage,
    leerjaar: year,
    verwachteFase: expected,
    vmboLeerjaar: vmboYear,
    opleidingsduur: length,
    doublures: repeated,
    begin,
    end,
    start,
    diploma,
    deadline,
    voPhaseEnd: closingDay(counted + 2),
    mboPhaseEnd: closingDay(countedByYear + longest),
    maximum: longest,
    peildatum,
  })
  return found === undefined && (refusing & brokenBits) === 0
    ? { ok: true, value, signals: Object.freeze(issues), notChecked }
    : refused(issues, notChecked)
}

function refused(issues: Issue[], notChecked: Verdict['notChecked']): Verdict {
  return { ok: false, issues: Object.freeze(issues) as readonly [Issue, ...Issue[]], notChecked }
}
