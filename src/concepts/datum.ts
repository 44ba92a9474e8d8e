import { parsed, type Parsed } from './parsed.js'

/**
 * A calendar day, written `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. No time, no time zone.
 *
 * The type lets you write a day as a literal; whether the day exists is told by {@link isDatum}.
 *
 * @since 0.1.0
 */
export type Datum = `${number}-${number}-${number}`

/**
 * The day as the whole number `YYYYMMDD` (2024-08-01 is 20240801), or 0 when `value` is no day between 1900 and 2199.
 *
 * Such numbers compare as the days do; they are not to be subtracted. Read sign by sign, so that it allocates nothing.
 */
export function dayNumber(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10 || value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45)
    return 0
  const century = pairAt(0, value)
  const rest = pairAt(2, value)
  const month = pairAt(5, value)
  const day = pairAt(8, value)
  if (century < 19 || century > 21 || rest < 0 || month < 1 || month > 12 || day < 1) return 0
  const year = century * 100 + rest
  return day > 28 && day > daysInMonth(year, month) ? 0 : year * 10000 + month * 100 + day
}

/** The number that the two digits from here make, or -1 when they are none. */
function pairAt(place: number, text: string): number {
  const tens = text.charCodeAt(place) - 48
  const ones = text.charCodeAt(place + 1) - 48
  // As whole numbers without a sign, so that a sign before `0` is a large one.
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -1 : tens * 10 + ones
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % (year % 100 ? 4 : 400) ? 28 : 29
  return 30 + ((month + (month >> 3)) & 1)
}

/** What a caller outside the types is told to give. */
export const expectedDay = 'a day YYYY-MM-DD'

/** The calendar year in which the schooljaar (1 August – 31 July) of a {@link dayNumber} begins. */
export function schoolYearStart(day: number): number {
  return ((day - 801) / 10000) | 0
}

/**
 * Is this a calendar day (`Datum`) as the library takes them: an existing day, `YYYY-MM-DD`, 1900 to 2199?
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
