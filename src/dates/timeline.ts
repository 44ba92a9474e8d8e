import type { Leerroute } from '../concepts/leerroute.js'
import { type Tijdlijn, timeline as timelineInDays, type TimelineOptions } from '../rules/timeline.js'
import { type Clock, clockIn, type OptionNames, type TimeZoneOptions } from './clock.js'
import { knownDay } from './dayOf.js'
import { inDates, type InDates } from './inDates.js'

/** The options of a timeline, and so of a phase. */
export const timelineOptionNames: OptionNames<TimelineOptions> = {
  jaren: true,
  opleidingsduur: true,
  doublures: true,
  overstapGlr: true,
  vmboDiploma: true,
  einde: true,
  bekostigd: true,
}

/**
 * How does a route run, year by year (tijdlijn), for who holds a `Date`? The answer of `timeline` in the core, with each day as the
 * moment on which it begins.
 *
 * A last day (`laatsteDag`) is inclusive: the row goes on until that day is over, not until the moment that stands there.
 *
 * @param leerroute one of the six routes
 * @param start any moment in the first year of the route
 * @param options as in the core, with a `Date` for `overstapGlr`, `vmboDiploma` and `einde`; and the time zone, the Netherlands when
 *   left out
 * @returns the timeline, or that there was no law yet when year 1 began; frozen
 * @throws RangeError when there is no such time zone or no option of that name, a `Date` is invalid, or `timeline` in the core would throw one.
 * @example
 * const route = timeline({ soort: 'DLR', leerweg: 'KB', niveau: 3 }, new Date('2025-08-01T00:00:00+02:00'), { jaren: 3 })
 * route.soort === 'tijdlijn' && route.laatsteDag // => new Date('2028-07-31T00:00:00+02:00')
 * timeline({ soort: 'GLR', leerweg: 'BB', niveau: 2 }, new Date('2019-09-01T12:00:00Z')) // => { soort: 'voor-de-wet', vanaf: new Date('2020-08-01T00:00:00+02:00'), source: 'stb-2020-157' }
 * @see source wvo-2.107e-1
 * @see source wvo-2.107e-2
 * @since 0.1.0
 */
export function timeline(
  leerroute: Leerroute,
  start: Date,
  options?: InDates<TimelineOptions> & TimeZoneOptions,
): InDates<Tijdlijn> {
  const clock = clockIn(options, timelineOptionNames)
  return inDates(timelineInDays(leerroute, knownDay(clock, start), inDays(options, clock)), clock)
}

/** What shapes a timeline, with the day of each `Date` on this clock. */
export function inDays(options: InDates<TimelineOptions> | undefined, clock: Clock): TimelineOptions {
  const days: { -readonly [Key in 'overstapGlr' | 'vmboDiploma' | 'einde']?: TimelineOptions[Key] } = {}
  for (const key of ['overstapGlr', 'vmboDiploma', 'einde'] as const) {
    if (options?.[key] !== undefined) days[key] = knownDay(clock, options[key])
  }
  return { ...options, ...days } as TimelineOptions
}
