import type { Datum } from './datum.js'
import type { Fase } from './fase.js'
import type { MboInstelling, VoSchool } from './instelling.js'
import type { Leerjaar } from './leerjaar.js'
import type { Leerling } from './leerling.js'
import type { Leerroute } from './leerroute.js'
import type { Leertraject } from './leertraject.js'
import type { Opleidingsduur } from './opleidingsduur.js'
import type { VmboLeerjaar } from './vmboLeerjaar.js'

/** The six leerroutes with one field optional, told apart member by member: a GLR with KB still does not compile. */
type WithOptional<Route, Field extends keyof Route> = Route extends unknown
  ? Omit<Route, Field> & { readonly [F in Field]?: Route[F] }
  : never

/** What both registers have: one period of one pupil in which route and phase hold. Keys are absent, never `null`. */
type Periode = {
  readonly leerling?: Leerling
  /** As registered; `leerjaar` is the year of the route on `begindatum`. */
  readonly fase: { readonly soort: Fase['soort']; readonly leerjaar?: Leerjaar }
  /** First day on which this route and phase hold. */
  readonly begindatum: Datum
  /** Last day on which they hold, inclusive; absent while it is open. */
  readonly einddatum?: Datum
  readonly indicatieBekostigbaar: boolean
  /** First day of route year 1, also for a pupil who joined later. */
  readonly leerrouteStart?: Datum
  /** How often route year 1 or 2 was repeated; absent is 0. */
  readonly doublures?: number
  /** Length of the mbo course in years; it bounds the route. */
  readonly opleidingsduur?: Opleidingsduur
  /** The day the vmbo diploma was obtained, or that it was not; absent when not known. */
  readonly vmboDiploma?: Datum | 'niet-behaald'
}

/**
 * Inschrijving as ROD VO has it: the leerweg is known, the niveau often not.
 *
 * @since 0.1.0
 */
export type VoInschrijving = Periode & {
  readonly instelling: VoSchool
  readonly leerroute: WithOptional<Leerroute, 'niveau'>
  readonly vmboLeerjaar?: VmboLeerjaar
  readonly elementcode?: string
  readonly leertraject?: never
  readonly opleidingcode?: never
}

/**
 * Inschrijving as ROD MBO has it: the niveau is known, the leerweg often not.
 *
 * @since 0.1.0
 */
export type MboInschrijving = Periode & {
  readonly instelling: MboInstelling
  readonly leerroute: WithOptional<Leerroute, 'leerweg'>
  readonly leertraject?: Leertraject
  readonly opleidingcode?: string
  readonly vmboLeerjaar?: never
  readonly elementcode?: never
}

/**
 * Inschrijving: one registered period of one pupil in a route, at the vo-school or at the mbo-instelling.
 *
 * @since 0.1.0
 */
export type Inschrijving = VoInschrijving | MboInschrijving

/**
 * Is this an enrolment (inschrijving) at the vo-school? TypeScript cannot narrow on `instelling.soort` by itself.
 *
 * @example
 * isVoEnrolment({
 *   instelling: { soort: 'vo-school', brin: '99VO' },
 *   leerroute: { soort: 'DLR', leerweg: 'KB' },
 *   fase: { soort: 'VO-fase' },
 *   begindatum: '2025-08-01',
 *   indicatieBekostigbaar: true,
 * }) // => true
 * @see glossary: VoInschrijving
 * @since 0.1.0
 */
export function isVoEnrolment(inschrijving: Inschrijving): inschrijving is VoInschrijving {
  return inschrijving.instelling.soort === 'vo-school'
}

/**
 * Is this an enrolment (inschrijving) at the mbo-instelling? TypeScript cannot narrow on `instelling.soort` by itself.
 *
 * @example
 * isMboEnrolment({
 *   instelling: { soort: 'mbo-instelling', brin: '99MB' },
 *   leerroute: { soort: 'DLR', niveau: 4 },
 *   fase: { soort: 'MBO-fase', leerjaar: 3 },
 *   begindatum: '2025-08-01',
 *   indicatieBekostigbaar: true,
 * }) // => true
 * @see glossary: MboInschrijving
 * @since 0.1.0
 */
export function isMboEnrolment(inschrijving: Inschrijving): inschrijving is MboInschrijving {
  return inschrijving.instelling.soort === 'mbo-instelling'
}
