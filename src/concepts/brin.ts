import { areCapitals, areDigits } from './form.js'
import { parsed, type Parsed } from './parsed.js'

/**
 * BRIN of an institution: two digits and two capitals. There is no check digit; that it exists is known to RIO only.
 *
 * @since 0.1.0
 */
export type Brin = `${number}${Uppercase<string>}`

/**
 * Is this written as a BRIN: two digits and two capitals? Lower case, spaces and hyphens are faults, not variants.
 *
 * @example
 * isBrin('05KO') // => true
 * isBrin('05ko') // => false
 * @see source pve-velden
 * @since 0.1.0
 */
export function isBrin(value: unknown): value is Brin {
  return typeof value === 'string' && value.length === 4 && beginsWithBrin(value)
}

/** Does this text begin as a BRIN is written? */
export function beginsWithBrin(text: string): boolean {
  return areDigits(text, 0, 2) && areCapitals(text, 2, 4)
}

/**
 * Reads a BRIN from untrusted input, as strictly as {@link isBrin}.
 *
 * @example
 * parseBrin('05KO') // => { ok: true, value: '05KO' }
 * parseBrin('5KO') // => { ok: false, code: 'invalid-brin', params: {} }
 * @see source pve-velden
 * @since 0.1.0
 */
export function parseBrin(value: unknown): Parsed<Brin, 'invalid-brin'> {
  return parsed(isBrin(value) ? value : undefined, 'invalid-brin')
}
