import type { Leerroute } from '../concepts/leerroute.js'
import { type PhaseOn, phaseOn as phaseOnDay } from '../rules/phaseOn.js'
import type { TimelineOptions } from '../rules/timeline.js'
import { clockIn, type TimeZoneOptions } from './clock.js'
import { knownDay } from './dayOf.js'
import { inDates, type InDates } from './inDates.js'
import { inDays, timelineOptionNames } from './timeline.js'

/**
 * In which phase (fase) of the route is a pupil at this moment, for who holds a `Date`? The answer of `phaseOn` in the core about the
 * day on which the moment falls, with each day as the moment on which it begins.
 *
 * @param leerroute one of the six routes
 * @param start any moment in the first year of the route
 * @param peildatum a moment on the day asked about
 * @param options what shapes the timeline, as for `timeline`; and the time zone, the Netherlands when left out
 * @returns the phase with the row of the timeline that holds the day, or where the day lies otherwise; frozen
 * @throws RangeError when there is no such time zone or no option of that name, a `Date` is invalid, or `phaseOn` in the core would throw one.
 * @example
 * const [start, lastEvening] = [new Date('2023-08-01T00:00:00+02:00'), new Date('2025-07-31T23:59:59+02:00')]
 * const then = phaseOn({ soort: 'DLR', leerweg: 'TL', niveau: 4 }, start, lastEvening)
 * then.soort === 'in-de-route' && then.fase // => { soort: 'VO-fase', leerjaar: 2 }
 * phaseOn({ soort: 'GLR', leerweg: 'BB', niveau: 2 }, start, new Date('2027-08-01T00:00:00+02:00')) // => { soort: 'na-de-route', laatsteDag: new Date('2027-07-31T00:00:00+02:00') }
 * @see source wvo-2.107e-1
 * @see source wvo-2.107e-2
 * @since 0.1.0
 */
export function phaseOn(
  leerroute: Leerroute,
  start: Date,
  peildatum: Date,
  options?: InDates<TimelineOptions> & TimeZoneOptions,
): InDates<PhaseOn> {
  const clock = clockIn(options, timelineOptionNames)
  const answer = phaseOnDay(leerroute, knownDay(clock, start), knownDay(clock, peildatum), inDays(options, clock))
  return inDates(answer, clock)
}
