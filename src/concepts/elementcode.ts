import { areDigits } from './form.js'
import { parsed, type Parsed } from './parsed.js'

/**
 * Elementcode of a vo programme (leerweg with profile): four digits.
 *
 * @since 0.1.0
 */
export type Elementcode = `${number}`

/**
 * Is this written as an elementcode: four digits? Which leerweg it stands for is in `elementcodeTable`.
 *
 * @example
 * isElementcode('6921') // => true
 * isElementcode('692') // => false
 * @see source codetabellen
 * @since 0.1.0
 */
export function isElementcode(value: unknown): value is Elementcode {
  return typeof value === 'string' && value.length === 4 && areDigits(value, 0, 4)
}

/**
 * Reads an elementcode from untrusted input, as strictly as {@link isElementcode}.
 *
 * @example
 * parseElementcode('D&P KB') // => { ok: false, code: 'invalid-elementcode', params: {} }
 * @see source codetabellen
 * @since 0.1.0
 */
export function parseElementcode(value: unknown): Parsed<Elementcode, 'invalid-elementcode'> {
  return parsed(isElementcode(value) ? value : undefined, 'invalid-elementcode')
}
