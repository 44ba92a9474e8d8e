import type { Inschrijving, MboInschrijving, VoInschrijving } from '../../concepts/inschrijving.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import { phaseTable } from '../../law/phases.js'
import { type Facts, withFacts } from '../facts.js'
import { lengthsOf, partOf, periodFrom, routeFrom, yearFrom } from './following.js'
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

const elementcodes: Readonly<Record<Leerweg, string>> = { BB: '6911', KB: '6921', GL: '6931', TL: '0471' }

/**
 * An enrolment (inschrijving) for a test: sound as it is, with the facts the test cares about.
 *
 * What is not given follows from what is: `{ leerroute: { soort: 'GLR' } }` makes it BB to niveau 2, `{ fase: { leerjaar: 4 } }` the MBO-fase
 * of a route that began three years before, a `leerrouteStart` and a `begindatum` the year of the route between them. Where the start of the
 * route would lie before the law, it is left out. Without facts it is year 1 of a DLR from KB to niveau 3 at a vo-school in 2025-2026. Facts that
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
  const { leerjaar, doublures } = yearFrom(facts)
  const route = routeFrom(facts, leerjaar)
  const institution = partOf(facts, 'instelling')
  const isMbo = institution['soort'] === 'mbo-instelling'
  const own = {
    ...('leerling' in facts ? {} : { leerling: isMbo ? { onderwijsnummer: made.onderwijsnummer } : { bsn: made.bsn } }),
    leerroute: route,
    fase: phaseTable[leerjaar].value,
    ...periodFrom(facts, leerjaar, doublures ?? 0),
    ...(doublures === undefined ? {} : { doublures }),
    indicatieBekostigbaar: institution['bekostigd'] !== false,
    opleidingsduur: lengthsOf(route.niveau, leerjaar)[0] ?? lengthsOf(route.niveau, 1)[0],
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
