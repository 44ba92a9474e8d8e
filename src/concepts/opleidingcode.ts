import { areDigits } from './form.js'
import { parsed, type Parsed } from './parsed.js'

/**
 * Opleidingcode (crebo) of an mbo course: five digits.
 *
 * @since 0.1.0
 */
export type Opleidingcode = `${number}`

/**
 * Is this written as an opleidingcode (crebo): five digits? There is no check digit.
 *
 * @example
 * isOpleidingcode('25655') // => true
 * isOpleidingcode('2565') // => false
 * @see source pve-velden
 * @since 0.1.0
 */
export function isOpleidingcode(value: unknown): value is Opleidingcode {
  return typeof value === 'string' && value.length === 5 && areDigits(value, 0, 5)
}

/**
 * Reads an opleidingcode (crebo) from untrusted input, as strictly as {@link isOpleidingcode}.
 *
 * @example
 * parseOpleidingcode('crebo') // => { ok: false, code: 'invalid-crebo', params: {} }
 * @see source pve-velden
 * @since 0.1.0
 */
export function parseOpleidingcode(value: unknown): Parsed<Opleidingcode, 'invalid-crebo'> {
  return parsed(isOpleidingcode(value) ? value : undefined, 'invalid-crebo')
}
