import { areDigits } from './form.js'
import { outOfRange } from './outOfRange.js'
import { parsed, type Parsed } from './parsed.js'

/**
 * The things in RIO that have a code with a fixed form.
 *
 * @since 0.1.0
 */
export type RioSoort = 'onderwijsaanbieder' | 'onderwijslocatie' | 'onderwijsbestuur' | 'opleidingseenheid'

/** The letter of each other kind, and how many digits stand on either side of it. */
const forms: Readonly<Record<Exclude<RioSoort, 'onderwijsaanbieder'>, readonly [letter: string, digits: number]>> = {
  onderwijslocatie: ['X', 3],
  onderwijsbestuur: ['B', 3],
  opleidingseenheid: ['O', 4],
}

/**
 * RIO code of an onderwijsaanbieder: `100A501`.
 *
 * @since 0.1.0
 */
export type Onderwijsaanbieder = `${number}A${number}`

/**
 * Is this written as the RIO code of this kind: three digits, the letter of its kind (A, X, B), three digits; for an
 * opleidingseenheid four, O, four?
 *
 * @example
 * isRioCode('onderwijsaanbieder', '100A501') // => true
 * isRioCode('onderwijslocatie', '100A501') // => false
 * @see source rio-codes
 * @since 0.1.0
 */
export function isRioCode(soort: RioSoort, value: unknown): value is string {
  return soort === 'onderwijsaanbieder' ? isOnderwijsaanbieder(value) : isLetterAmongDigits(value, ...formOf(soort))
}

/**
 * Reads a RIO code of one kind from untrusted input, as strictly as {@link isRioCode}.
 *
 * @example
 * parseRioCode('onderwijslocatie', '101X591') // => { ok: true, value: '101X591' }
 * parseRioCode('onderwijsaanbieder', '101X591') // => { ok: false, code: 'invalid-rio-code', params: {} }
 * @see source rio-codes
 * @since 0.1.0
 */
export function parseRioCode(soort: RioSoort, value: unknown): Parsed<string, 'invalid-rio-code'> {
  return parsed(isRioCode(soort, value) ? value : undefined, 'invalid-rio-code')
}

/**
 * Is this written as the RIO code of an onderwijsaanbieder, the one that a record can hold?
 *
 * @example
 * isOnderwijsaanbieder('100A501') // => true
 * isOnderwijsaanbieder('101X591') // => false
 * @see source pve-velden
 * @since 0.1.0
 */
export function isOnderwijsaanbieder(value: unknown): value is Onderwijsaanbieder {
  return isLetterAmongDigits(value, 'A', 3)
}

function isLetterAmongDigits(value: unknown, letter: string, digits: number): boolean {
  return (
    typeof value === 'string' &&
    value.length === 2 * digits + 1 &&
    value.charCodeAt(digits) === letter.charCodeAt(0) &&
    areDigits(value, 0, digits) &&
    areDigits(value, digits + 1, value.length)
  )
}

function formOf(soort: keyof typeof forms): readonly [letter: string, digits: number] {
  if (typeof soort !== 'string' || !Object.hasOwn(forms, soort)) throw outOfRange('soort: a kind of RIO code', soort)
  return forms[soort]
}
