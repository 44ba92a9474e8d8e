import { lightFormat } from 'date-fns/lightFormat'
import { UTCDateMini } from '@date-fns/utc'
import { type Datum, isDatum } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { parsed, type Parsed } from '../concepts/parsed.js'
import { isWhole } from '../concepts/whole.js'
import { type Clock, clockIn, type TimeZoneOptions } from './clock.js'

/**
 * Which calendar day (`Datum`) is it at this moment, in the Netherlands or in another time zone?
 *
 * A `Date` is a moment: which day that is depends on where one looks. The time zone of the computer is not asked.
 *
 * @param date a moment; a `Date` of another library that extends `Date` will do, a number or a text will not
 * @param options the time zone, the Netherlands when left out
 * @returns the day, from 1900-01-01 to 2199-12-31
 * @throws RangeError when `date` is no `Date`, is invalid or lies on no such day, and when there is no such time zone or no option of that name. Use
 *   `parseDay` where the `Date` was made of what somebody else wrote.
 * @example
 * const moment = new Date('2025-07-31T22:30:00Z')
 * dayOf(moment) // => '2025-08-01'
 * dayOf(moment, { timeZone: 'UTC' }) // => '2025-07-31'
 * @see glossary: Datum
 * @since 0.1.0
 */
export function dayOf(date: Date, options?: TimeZoneOptions): Datum {
  return knownDay(clockIn(options), date)
}

/**
 * Reads a calendar day (`Datum`) from a `Date` that is not trusted: an invalid one, or none at all, is an answer and no error.
 *
 * A `Date` is all it reads. A text is refused however it is written, `'2025-08-01'` too: `parseDatum` of the core reads that. What
 * `formatIssue` says of `'invalid-date'` is about such a text; say of a `Date` in your own words that it is none.
 *
 * @param value a `Date`, or what ought to be one
 * @param options the time zone, the Netherlands when left out
 * @returns the day, or `'invalid-date'` when there is none from 1900-01-01 to 2199-12-31 or `value` is no `Date`
 * @throws RangeError when there is no such time zone or no option of that name: those are yours.
 * @example
 * parseDay(new Date('2025-08-01T12:00:00Z')) // => { ok: true, value: '2025-08-01' }
 * parseDay(new Date('1-8-25, in the morning')) // => { ok: false, code: 'invalid-date', params: {} }
 * parseDay('2025-08-01') // => { ok: false, code: 'invalid-date', params: {} }
 * @see glossary: Datum
 * @since 0.1.0
 */
export function parseDay(value: unknown, options?: TimeZoneOptions): Parsed<Datum, 'invalid-date'> {
  return parsed(dayAt(clockIn(options), value), 'invalid-date')
}

/** The day on this clock, or a RangeError. */
export function knownDay(clock: Clock, date: unknown): Datum {
  const day = dayAt(clock, date)
  if (day === undefined) throw outOfRange('a valid Date from 1900 to 2199', date)
  return day
}

function dayAt(clock: Clock, date: unknown): Datum | undefined {
  const moment = momentOf(date)
  // Looked at first, because a clock shows 2000 before Christ as 2000. NaN is no whole year.
  if (!isWhole(new UTCDateMini(moment).getFullYear(), 1899, 2200)) return undefined
  const day = lightFormat(clock.at(moment), 'yyyy-MM-dd')
  return isDatum(day) ? day : undefined
}

/** The milliseconds in a `Date`, also in one of another window or realm, of which `instanceof` says that it is none. */
function momentOf(value: unknown): number {
  try {
    return Date.prototype.getTime.call(value)
  } catch {
    return Number.NaN
  }
}
