import { memberOf, parsed, type Parsed } from './parsed.js'
import { isWhole } from './whole.js'

export const lastLeerjaar = 6

/**
 * The years of a route, 1 to 6: 1 is vmbo leerjaar 3, 2 is vmbo leerjaar 4, 3 is the first year of the MBO-fase.
 *
 * @since 0.1.0
 */
export const leerjaren: readonly [1, 2, 3, 4, 5, 6] = /* #__PURE__ */ Object.freeze([1, 2, 3, 4, 5, 6] as const)

/**
 * Leerjaar: always the **year of the route**, never the year of the school (that is {@link VmboLeerjaar}).
 *
 * @since 0.1.0
 */
export type Leerjaar = (typeof leerjaren)[number]

/**
 * Is this a year of the route (leerjaar), the number 1 to 6?
 *
 * @example
 * isLeerjaar(3) // => true
 * isLeerjaar(7) // => false
 * @see source wvo-2.107g
 * @since 0.1.0
 */
export function isLeerjaar(value: unknown): value is Leerjaar {
  return isWhole(value, 1, lastLeerjaar)
}

/**
 * Reads a year of the route (leerjaar) from untrusted input: the number, or the same number in digits.
 *
 * @example
 * parseLeerjaar('3') // => { ok: true, value: 3 }
 * parseLeerjaar('derde') // => { ok: false, code: 'unknown-year', params: {} }
 * @see source wvo-2.107g
 * @since 0.1.0
 */
export function parseLeerjaar(value: unknown): Parsed<Leerjaar, 'unknown-year'> {
  return parsed(memberOf(leerjaren, value), 'unknown-year')
}
