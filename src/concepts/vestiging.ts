import { beginsWithBrin, type Brin } from './brin.js'
import { areDigits } from './form.js'
import { parsed, type Parsed } from './parsed.js'

/**
 * Vestigingsnummer (RIO: vestigingscode): the BRIN followed by two digits.
 *
 * @since 0.1.0
 */
export type Vestiging = `${Brin}${number}`

/**
 * Is this written as a vestigingsnummer: a BRIN and two digits?
 *
 * @example
 * isVestiging('07NU00') // => true
 * isVestiging('30AJ0A') // => false
 * @see source rio-codes
 * @since 0.1.0
 */
export function isVestiging(value: unknown): value is Vestiging {
  return typeof value === 'string' && value.length === 6 && beginsWithBrin(value) && areDigits(value, 4, 6)
}

/**
 * Reads a vestigingsnummer from untrusted input, as strictly as {@link isVestiging}.
 *
 * @example
 * parseVestiging('07NU') // => { ok: false, code: 'invalid-location', params: {} }
 * @see source rio-codes
 * @since 0.1.0
 */
export function parseVestiging(value: unknown): Parsed<Vestiging, 'invalid-location'> {
  return parsed(isVestiging(value) ? value : undefined, 'invalid-location')
}
