import { parsed, type Parsed } from './parsed.js'

/**
 * A calendar day, written `JJJJ-MM-DD`, from 1900-01-01 to 2199-12-31. No time, no time zone.
 *
 * The type lets you write a day as a literal; whether the day exists is told by {@link isDatum}.
 *
 * @since 0.1.0
 */
export type Datum = `${number}-${number}-${number}`

/**
 * The day as the whole number `JJJJMMDD` (2024-08-01 is 20240801), or 0 when `value` is no day between 1900 and 2199.
 *
 * Such numbers compare as the days do; they are not to be subtracted. Written with character codes because it is read
 * several times for every record.
 */
export function dayNumber(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10) return 0
  const year = digits(value, 0) * 100 + digits(value, 2)
  const month = digits(value, 5)
  const day = digits(value, 8)
  // A part that is not made of digits is NaN, and NaN fails each of these comparisons.
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return 0
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45 || day > daysInMonth(year, month)) return 0
  return year * 10000 + month * 100 + day
}

/** The two digits at `at` as a number, or NaN. */
function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const units = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The calendar year in which the schooljaar (1 August – 31 July) of a {@link dayNumber} begins. */
export function schoolYearStart(day: number): number {
  const year = Math.trunc(day / 10000)
  return day % 10000 >= 801 ? year : year - 1
}

/**
 * Is this a calendar day (`Datum`) as the library takes them: an existing day, `JJJJ-MM-DD`, 1900 to 2199?
 *
 * `'2024-02-30'`, `'2024'` and `'2024-8-1'` are not.
 *
 * @example
 * isDatum('2024-02-29') // => true
 * isDatum('2023-02-29') // => false
 * @see glossary: Datum
 * @since 0.1.0
 */
export function isDatum(value: unknown): value is Datum {
  return dayNumber(value) !== 0
}

/**
 * Reads a calendar day (`Datum`) from untrusted input, as strictly as {@link isDatum}: nothing is trimmed or guessed.
 *
 * @example
 * parseDatum('2024-08-01') // => { ok: true, value: '2024-08-01' }
 * parseDatum('1-8-2024') // => { ok: false, code: 'invalid-date', params: {} }
 * @see glossary: Datum
 * @since 0.1.0
 */
export function parseDatum(value: unknown): Parsed<Datum, 'invalid-date'> {
  return parsed(isDatum(value) ? value : undefined, 'invalid-date')
}

/** The day of a {@link dayNumber} as text again. */
export function dayText(day: number): Datum {
  const text = String(day)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` as Datum
}
