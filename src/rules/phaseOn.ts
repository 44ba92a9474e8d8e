import { type Datum, expectedDay, isDatum } from '../concepts/datum.js'
import type { Fase } from '../concepts/fase.js'
import type { Leerroute } from '../concepts/leerroute.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { type BronSleutel } from '../law/sources.js'
import { phaseOf } from './phaseOf.js'
import { type TijdlijnJaar, timeline, type TimelineOptions } from './timeline.js'

/**
 * Where a pupil is on a day: in a phase of the route, with the row of the timeline; before or after the route; or in a route that
 * began when there was no law yet.
 *
 * @since 0.1.0
 */
export type PhaseOn =
  | { readonly soort: 'in-de-route'; readonly fase: Fase; readonly jaar: TijdlijnJaar; readonly source: BronSleutel }
  | { readonly soort: 'voor-de-route'; readonly eersteDag: Datum }
  | { readonly soort: 'na-de-route'; readonly laatsteDag: Datum }
  | { readonly soort: 'voor-de-wet'; readonly vanaf: Datum; readonly source: BronSleutel }

/**
 * In which phase (fase) of the route is a pupil on this day (peildatum)?
 *
 * @param leerroute one of the six routes
 * @param start any day in the first year of the route
 * @param peildatum the day asked about
 * @param options what shapes the timeline, as for `timeline`
 * @returns the phase with the row of the timeline that holds the day, or where the day lies otherwise
 * @throws RangeError when an argument lies outside its type, or `timeline` would throw one.
 * @example
 * const day = phaseOn({ soort: 'DLR', leerweg: 'TL', niveau: 4 }, '2023-08-01', '2025-10-01')
 * day.soort === 'in-de-route' && day.fase // => { soort: 'MBO-fase', leerjaar: 3 }
 * phaseOn({ soort: 'GLR', leerweg: 'BB', niveau: 2 }, '2023-08-01', '2027-08-01') // => { soort: 'na-de-route', laatsteDag: '2027-07-31' }
 * @see source wvo-2.107e-1
 * @see source wvo-2.107e-2
 * @since 0.1.0
 */
export function phaseOn(leerroute: Leerroute, start: Datum, peildatum: Datum, options?: TimelineOptions): PhaseOn {
  if (!isDatum(peildatum)) throw outOfRange(`peildatum: ${expectedDay}`, peildatum)
  const route = timeline(leerroute, start, options)
  if (route.soort === 'voor-de-wet') return route
  if (peildatum < route.eersteDag) return { soort: 'voor-de-route', eersteDag: route.eersteDag }
  const jaar = route.leerjaren.find(({ laatsteDag }) => peildatum <= laatsteDag)
  return jaar === undefined
    ? { soort: 'na-de-route', laatsteDag: route.laatsteDag }
    : { soort: 'in-de-route', fase: phaseOf(jaar.leerjaar), jaar, source: jaar.bronnen.fase }
}
