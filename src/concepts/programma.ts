import type { Datum } from './datum.js'
import type { Leertraject } from './leertraject.js'
import type { Niveau } from './niveau.js'
import type { Opleidingsduur } from './opleidingsduur.js'

/**
 * Programma: what a school and an instelling plan for a whole route. Hours are clock hours (klokuren) over all years; `begeleid` and
 * `bpv` are part of `totaal`, and vo lessons in the first three years of the route count as begeleid.
 *
 * @since 0.1.0
 */
export type Programma = {
  readonly leertraject: Leertraject
  /** Length of the route in years. */
  readonly jaren: 2 | 3 | 4 | 5 | 6
  readonly uren: { readonly totaal: number; readonly begeleid: number; readonly bpv: number }
  /** First day of the route. */
  readonly start: Datum
  /** Both boards together chose the hours of the law until 31 July 2026. Absent is no. */
  readonly oudRecht?: boolean
  /** With `opleidingsduur`: bounds the length of the route. */
  readonly niveau?: Niveau
  readonly opleidingsduur?: Opleidingsduur
}
