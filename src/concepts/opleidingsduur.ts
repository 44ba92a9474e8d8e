import { memberOf, parsed, type Parsed } from './parsed.js'
import { isWhole } from './whole.js'

export const longestOpleidingsduur = 4

/**
 * The lengths an mbo course inside a route can have, in years: 1 and 2 (niveau 2), 2 and 3 (niveau 3), 3 and 4 (niveau 4).
 *
 * @since 0.1.0
 */
export const opleidingsduren: readonly [1, 2, 3, 4] = /* #__PURE__ */ Object.freeze([1, 2, 3, 4] as const)

/**
 * Length of the mbo course in years, 4 standing for the longer middenkaderopleiding of WEB 7.2.4a lid 4.
 *
 * @since 0.1.0
 */
export type Opleidingsduur = (typeof opleidingsduren)[number]

/**
 * Is this a length of an mbo course (opleidingsduur) in years, the number 1 to 4?
 *
 * @example
 * isOpleidingsduur(3) // => true
 * isOpleidingsduur(5) // => false
 * @see source web-7.2.4a-3
 * @since 0.1.0
 */
export function isOpleidingsduur(value: unknown): value is Opleidingsduur {
  return isWhole(value, 1, longestOpleidingsduur)
}

/**
 * Reads a length of an mbo course (opleidingsduur) from untrusted input: the number, or the same number in digits.
 *
 * @example
 * parseOpleidingsduur('2') // => { ok: true, value: 2 }
 * parseOpleidingsduur('2 jaar') // => { ok: false, code: 'unknown-course-duration', params: {} }
 * @see source web-7.2.4a-3
 * @since 0.1.0
 */
export function parseOpleidingsduur(value: unknown): Parsed<Opleidingsduur, 'unknown-course-duration'> {
  return parsed(memberOf(opleidingsduren, value), 'unknown-course-duration')
}
