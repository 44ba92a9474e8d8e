import { type Datum, dayNumber, schoolYearStart } from '../../concepts/datum.js'
import type { Inschrijving, MboInschrijving, VoInschrijving } from '../../concepts/inschrijving.js'
import { isLeerjaar, type Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerroute } from '../../concepts/leerroute.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import { type Fields, isRecord, nothing } from '../../concepts/record.js'
import { isWhole } from '../../concepts/whole.js'
import { phaseTable } from '../../law/phases.js'
import { type Facts, fitting, withFacts } from '../facts.js'
import { made } from './made.js'

/**
 * The facts of an enrolment at a vo-school that a test cares about.
 *
 * @since 0.1.0
 */
export type VoFacts = Facts<VoInschrijving>

/**
 * The facts of an enrolment at an mbo-instelling that a test cares about; `instelling.soort` says that it is one.
 *
 * @since 0.1.0
 */
export type MboFacts = Facts<MboInschrijving> & { readonly instelling: { readonly soort: 'mbo-instelling' } }

const routes: readonly [Leerroute, ...Leerroute[]] = [
  { soort: 'DLR', leerweg: 'KB', niveau: 3 },
  { soort: 'DLR', leerweg: 'KB', niveau: 4 },
  { soort: 'DLR', leerweg: 'BB', niveau: 2 },
  { soort: 'DLR', leerweg: 'TL', niveau: 4 },
  { soort: 'DLR', leerweg: 'GL', niveau: 4 },
  { soort: 'GLR', leerweg: 'BB', niveau: 2 },
]

const elementcodes: Readonly<Record<Leerweg, string>> = { BB: '6911', KB: '6921', GL: '6931', TL: '0471' }

/**
 * An enrolment (inschrijving) for a test: sound as it is, with the facts the test cares about.
 *
 * What is not given follows from what is: `{ leerroute: { soort: 'GLR' } }` makes it BB to niveau 2, `{ fase: { leerjaar: 4 } }` the MBO-fase
 * of a route that began three years before. Without facts it is year 1 of a DLR from KB to niveau 3 at a vo-school in 2025-2026. Facts that
 * contradict each other are kept as they are given; so a test can make a fault too. The diploma is not known unless given. The
 * personal number is a test number.
 *
 * @param facts what differs; `undefined` leaves an optional field out
 * @returns the enrolment, frozen all the way down
 * @example
 * buildEnrolment({ leerroute: { soort: 'GLR' } }).leerroute // => { soort: 'GLR', leerweg: 'BB', niveau: 2 }
 * buildEnrolment({ instelling: { soort: 'mbo-instelling' } }).fase // => { soort: 'MBO-fase', leerjaar: 3 }
 * validateEnrolment(buildEnrolment()).ok // => true
 * @see glossary: Inschrijving
 * @since 0.1.0
 */
export function buildEnrolment(facts?: VoFacts): VoInschrijving
export function buildEnrolment(facts: MboFacts): MboInschrijving
export function buildEnrolment(facts: VoFacts | MboFacts): Inschrijving
export function buildEnrolment(facts: VoFacts | MboFacts = {}): Inschrijving {
  const route = fitting(routes, partOf(facts, 'leerroute'))
  const institution = partOf(facts, 'instelling')
  const isMbo = institution['soort'] === 'mbo-instelling'
  const leerjaar = yearOf(facts, isMbo)
  const period = periodOf(facts, leerjaar)
  const own = {
    ...('leerling' in facts ? {} : { leerling: isMbo ? { onderwijsnummer: made.onderwijsnummer } : { bsn: made.bsn } }),
    leerroute: route,
    fase: phaseTable[leerjaar].value,
    ...period,
    indicatieBekostigbaar: institution['bekostigd'] !== false,
    opleidingsduur: durationOf(route.niveau, leerjaar),
    ...(isMbo ? mboPart() : voPart(route.leerweg, leerjaar)),
  }
  return withFacts(own, facts) as Inschrijving
}

function voPart(leerweg: Leerweg, leerjaar: Leerjaar): object {
  return {
    instelling: { soort: 'vo-school', ...made.school, schoolsoort: leerweg === 'BB' ? 'vbo' : 'vbo-mavo' },
    ...(leerjaar <= 2 ? { vmboLeerjaar: leerjaar + 2 } : {}),
    elementcode: elementcodes[leerweg],
  }
}

function mboPart(): object {
  return {
    instelling: { soort: 'mbo-instelling', ...made.instelling },
    leertraject: 'BOL',
    opleidingcode: made.opleidingcode,
  }
}

/** The year of the route: as given, else the first that fits what is given. */
function yearOf(facts: object, isMbo: boolean): Leerjaar {
  const { soort, leerjaar } = partOf(facts, 'fase')
  const vmboLeerjaar = 'vmboLeerjaar' in facts ? Number(facts.vmboLeerjaar) - 2 : undefined
  const given = leerjaar ?? vmboLeerjaar
  if (isLeerjaar(given)) return given
  return soort === 'MBO-fase' || (isMbo && soort === undefined) ? 3 : 1
}

/** One schooljaar: that of the begindatum, or the one that the start of the route leads to. */
function periodOf(
  { begindatum, leerrouteStart, doublures }: VoFacts | MboFacts,
  leerjaar: Leerjaar,
): Readonly<Record<'begindatum' | 'einddatum' | 'leerrouteStart', Datum>> {
  const before = leerjaar - 1 + (isWhole(doublures, 0, 300) ? doublures : 0)
  const begin = dayNumber(begindatum)
  const start = dayNumber(leerrouteStart)
  const year = begin ? schoolYearStart(begin) : start ? schoolYearStart(start) + before : 2025
  return {
    leerrouteStart: `${year - before}-08-01`,
    begindatum: `${year}-08-01`,
    einddatum: `${year + 1}-07-31`,
  }
}

/** A length that the law has for the niveau and that holds this year. */
function durationOf(niveau: Niveau, leerjaar: Leerjaar): number {
  if (niveau === 2) return 2
  return niveau === 4 && leerjaar === 6 ? 4 : 3
}

function partOf(facts: object, field: string): Fields {
  const part: unknown = Reflect.get(facts, field)
  return isRecord(part) ? part : nothing
}
