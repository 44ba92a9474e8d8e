import { type Datum, dayNumber, expectedDay, isDatum, schoolYearStart } from './datum.js'
import { parsed, type Parsed } from './parsed.js'
import { outOfRange } from './outOfRange.js'

/**
 * A schooljaar (in mbo: studiejaar), 1 August up to and including 31 July, written `'2025-2026'`.
 *
 * @since 0.1.0
 */
export type Schooljaar = `${number}-${number}`

/**
 * Is this a schooljaar: two following years, `'2025-2026'`, from `'1899-1900'` (which holds 1900-01-01) to `'2199-2200'`?
 *
 * @example
 * isSchooljaar('2025-2026') // => true
 * isSchooljaar('2025-2027') // => false
 * @see glossary: Schooljaar
 * @since 0.1.0
 */
export function isSchooljaar(value: unknown): value is Schooljaar {
  return startYear(value) !== 0
}

/**
 * Reads a schooljaar from untrusted input, as strictly as {@link isSchooljaar}.
 *
 * @example
 * parseSchooljaar('2025/2026') // => { ok: false, code: 'invalid-school-year', params: {} }
 * @see glossary: Schooljaar
 * @since 0.1.0
 */
export function parseSchooljaar(value: unknown): Parsed<Schooljaar, 'invalid-school-year'> {
  return parsed(isSchooljaar(value) ? value : undefined, 'invalid-school-year')
}

/** The year in which the schooljaar begins, or 0 when `value` is none. */
function startYear(value: unknown): number {
  if (typeof value !== 'string' || !/^\d{4}-\d{4}$/.test(value)) return 0
  const first = Number(value.slice(0, 4))
  return first >= 1899 && first <= 2199 && Number(value.slice(5)) === first + 1 ? first : 0
}

/** The schooljaar that begins on 1 August of `year`. */
export function schoolYearFrom(year: number): Schooljaar {
  return `${year}-${year + 1}`
}

/**
 * In which schooljaar does this day fall? It changes on 1 August.
 *
 * @throws RangeError when `datum` is no calendar day.
 * @example
 * schoolYearOf('2025-07-31') // => '2024-2025'
 * schoolYearOf('2025-08-01') // => '2025-2026'
 * @see source wvo-1.1
 * @since 0.1.0
 */
export function schoolYearOf(datum: Datum): Schooljaar {
  const day = dayNumber(datum)
  if (day === 0) throw outOfRange(expectedDay, datum)
  return schoolYearFrom(schoolYearStart(day))
}

/**
 * Which day opens this schooljaar? Always 1 August.
 *
 * @throws RangeError when `schooljaar` is none, or begins before 1900 (`'1899-1900'`).
 * @example
 * firstDayOf('2025-2026') // => '2025-08-01'
 * @see source wvo-1.1
 * @since 0.1.0
 */
export function firstDayOf(schooljaar: Schooljaar): Datum {
  const year = startYear(schooljaar)
  if (year < 1900)
    throw outOfRange('schooljaar: two following years such as 2025-2026, not before 1900-1901', schooljaar)
  return `${year}-08-01`
}

/**
 * Which day closes this schooljaar? Always 31 July; that day still belongs to it.
 *
 * @throws RangeError when `schooljaar` is none, or ends after 2199 (`'2199-2200'`).
 * @example
 * lastDayOf('2025-2026') // => '2026-07-31'
 * @see source wvo-1.1
 * @since 0.1.0
 */
export function lastDayOf(schooljaar: Schooljaar): Datum {
  const year = startYear(schooljaar)
  if (year === 0 || year === 2199) {
    throw outOfRange('schooljaar: two following years such as 2025-2026, not after 2198-2199', schooljaar)
  }
  return `${year + 1}-07-31`
}

/** Is this the day on which a schooljaar closes, a 31 July? */
export function isLastOfSchoolYear(value: unknown): value is Datum {
  return isDatum(value) && value.endsWith('-07-31')
}
