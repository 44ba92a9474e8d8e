import { UTCDateMini } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { type Datum, expectedDay, isDatum } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { type Clock, clockIn, type TimeZoneOptions } from './clock.js'
import { knownDay } from './dayOf.js'

/**
 * At which moment does this calendar day (`Datum`) begin, in the Netherlands or in another time zone?
 *
 * That is midnight; where the clock was put forward over midnight, the first moment after it; where it was put back over
 * midnight, the first of the two. `dayOf` in the same time zone gives the same day back.
 *
 * @param datum the day
 * @param options the time zone, the Netherlands when left out
 * @returns the first moment of that day, a `Date` of its own at each call
 * @throws RangeError when `datum` is no day, there is no such time zone or no option of that name, or the zone left that day out: in Pacific/Apia there was
 *   no 30 December 2011.
 * @example
 * dateOf('2025-08-01').toISOString() // => '2025-07-31T22:00:00.000Z'
 * dateOf('2025-01-01').toISOString() // => '2024-12-31T23:00:00.000Z'
 * dateOf('2025-08-01', { timeZone: 'UTC' }).toISOString() // => '2025-08-01T00:00:00.000Z'
 * @see glossary: Datum
 * @since 0.1.0
 */
export function dateOf(datum: Datum, options?: TimeZoneOptions): Date {
  return beginOf(clockIn(options), datum)
}

/** The first moment of a day on this clock, or a RangeError. */
export function beginOf(clock: Clock, datum: Datum): Date {
  if (!isDatum(datum)) throw outOfRange(expectedDay, datum)
  const midnight = new UTCDateMini(datum)
  // How far the clock is ahead of UTC a day before and a day after: the same twice, unless it is changed in between.
  const begins = [-1, 1].map((days) => {
    const moment = Number(addDays(midnight, days))
    return Number(midnight) - (Number(clock.at(moment)) - moment)
  })
  const date = new Date(firstFrom(Math.min(...begins), Math.max(...begins), (moment) => clock.at(moment) >= midnight))
  if (knownDay(clock, date) !== datum) throw outOfRange('a day that the timeZone did not leave out', datum)
  return date
}

/**
 * The first second from which on something is so, when at `last` it is. Is it so at `first`, then that is the answer, although a clock
 * that is put back can make it untrue again for a while.
 */
function firstFrom(first: number, last: number, isSo: (moment: number) => boolean): number {
  if (first === last || isSo(first)) return first
  let [before, from] = [first, last]
  while (from - before > 1000) {
    const middle = before + Math.floor((from - before) / 2000) * 1000
    if (isSo(middle)) from = middle
    else before = middle
  }
  return from
}
