import { elevenRemainder } from './elfproef.js'
import { parsed, type Parsed } from './parsed.js'

/**
 * Onderwijsnummer, for a pupil without BSN: nine digits that begin with `10`.
 *
 * @since 0.1.0
 */
export type Onderwijsnummer = `10${number}`

/**
 * Could this be an onderwijsnummer: nine digits that begin with `10`, with remainder 5 in the 11-proef?
 *
 * @example
 * isOnderwijsnummer('101222331') // => true
 * isOnderwijsnummer('100252333') // => false
 * @see source elfproef
 * @since 0.1.0
 */
export function isOnderwijsnummer(value: unknown): value is Onderwijsnummer {
  return elevenRemainder(value) === 5 && (value as string).startsWith('10')
}

/**
 * Reads an onderwijsnummer from untrusted input, as strictly as {@link isOnderwijsnummer}. A failure never repeats it.
 *
 * @example
 * parseOnderwijsnummer('211222337') // => { ok: false, code: 'invalid-onderwijsnummer', params: {} }
 * @see source elfproef
 * @since 0.1.0
 */
export function parseOnderwijsnummer(value: unknown): Parsed<Onderwijsnummer, 'invalid-onderwijsnummer'> {
  return parsed(isOnderwijsnummer(value) ? value : undefined, 'invalid-onderwijsnummer')
}
