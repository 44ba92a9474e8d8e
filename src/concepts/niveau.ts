import { memberOf, parsed, type Parsed } from './parsed.js'
import { isWhole } from './whole.js'

export const lowestNiveau = 2
export const highestNiveau = 4

/**
 * The mbo-niveaus a route can lead to: 2 basisberoepsopleiding, 3 vakopleiding, 4 middenkaderopleiding. Entree (1) is none.
 *
 * @since 0.1.0
 */
export const niveaus: readonly [2, 3, 4] = /* #__PURE__ */ Object.freeze([2, 3, 4] as const)

/**
 * Niveau of the mbo course inside the route.
 *
 * @since 0.1.0
 */
export type Niveau = (typeof niveaus)[number]

/**
 * Is this an mbo-niveau that a route can lead to?
 *
 * @example
 * isNiveau(3) // => true
 * isNiveau(1) // => false
 * @see source wvo-2.107a-3
 * @since 0.1.0
 */
export function isNiveau(value: unknown): value is Niveau {
  return isWhole(value, lowestNiveau, highestNiveau)
}

/**
 * Reads a niveau from untrusted input: the number, or the same number in digits.
 *
 * @example
 * parseNiveau('4') // => { ok: true, value: 4 }
 * parseNiveau('MBO-4') // => { ok: false, code: 'unknown-level', params: {} }
 * @see source wvo-2.107a-3
 * @since 0.1.0
 */
export function parseNiveau(value: unknown): Parsed<Niveau, 'unknown-level'> {
  return parsed(memberOf(niveaus, value), 'unknown-level')
}
