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
 * Such numbers compare as the days do; they are not to be subtracted. Read sign by sign, so that it allocates nothing.
 */
export function dayNumber(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10 || value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45)
    return 0
  const y1 = digitAt(value, 0)
  const y2 = digitAt(value, 1)
  const y3 = digitAt(value, 2)
  const y4 = digitAt(value, 3)
  const m1 = digitAt(value, 5)
  const m2 = digitAt(value, 6)
  const d1 = digitAt(value, 8)
  const d2 = digitAt(value, 9)
  if (isNone(y1) || isNone(y2) || isNone(y3) || isNone(y4) || isNone(m1) || isNone(m2) || isNone(d1) || isNone(d2))
    return 0
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4
  const month = m1 * 10 + m2
  const day = d1 * 10 + d2
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return 0
  return day > 28 && day > daysInMonth(year, month) ? 0 : year * 10000 + month * 100 + day
}

function digitAt(text: string, place: number): number {
  return text.charCodeAt(place) - 48
}

/** Is it no digit? As a whole number without a sign, so that a sign before `0` is a large one. */
function isNone(digit: number): boolean {
  return digit >>> 0 > 9
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % (year % 100 ? 4 : 400) ? 28 : 29
  return 30 + ((month + (month >> 3)) & 1)
}

/** What a caller outside the types is told to give. */
export const expectedDay = 'a day JJJJ-MM-DD'

/** The calendar year in which the schooljaar (1 August – 31 July) of a {@link dayNumber} begins. */
export function schoolYearStart(day: number): number {
  return ((day - 801) / 10000) | 0
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
