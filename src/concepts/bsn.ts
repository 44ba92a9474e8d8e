import { elevenRemainder } from './elfproef.js'
import { parsed, type Parsed } from './parsed.js'

/**
 * Burgerservicenummer: nine digits, leading zeros kept.
 *
 * @since 0.1.0
 */
export type Bsn = `${number}`

/**
 * Could this be a burgerservicenummer (BSN): nine digits, not all zero, that pass the 11-proef?
 *
 * @example
 * isBsn('999990019') // => true
 * isBsn('111252333') // => false
 * @see source elfproef
 * @since 0.1.0
 */
export function isBsn(value: unknown): value is Bsn {
  return elevenRemainder(value) === 0 && value !== '000000000'
}

/**
 * Reads a burgerservicenummer (BSN) from untrusted input, as strictly as {@link isBsn}. A failure never repeats the number.
 *
 * @example
 * parseBsn('12345678') // => { ok: false, code: 'invalid-bsn', params: {} }
 * @see source elfproef
 * @since 0.1.0
 */
export function parseBsn(value: unknown): Parsed<Bsn, 'invalid-bsn'> {
  return parsed(isBsn(value) ? value : undefined, 'invalid-bsn')
}
