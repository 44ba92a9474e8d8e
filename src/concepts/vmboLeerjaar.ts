import { memberOf, parsed, type Parsed } from './parsed.js'
import { isWhole } from './whole.js'

export const lastVmboLeerjaar = 4

/**
 * The leerjaren of the vmbo school, as ROD VO has them, counted from the brugklas.
 *
 * @since 0.1.0
 */
export const vmboLeerjaren: readonly [1, 2, 3, 4] = /* #__PURE__ */ Object.freeze([1, 2, 3, 4] as const)

/**
 * Leerjaar of the vmbo school: 3 is the first year of the route, 4 the second; in 1 and 2 there is no route yet.
 *
 * @since 0.1.0
 */
export type VmboLeerjaar = (typeof vmboLeerjaren)[number]

/**
 * Is this a leerjaar of the vmbo school, the number 1 to 4?
 *
 * @example
 * isVmboLeerjaar(4) // => true
 * isVmboLeerjaar(5) // => false
 * @see glossary: VmboLeerjaar
 * @since 0.1.0
 */
export function isVmboLeerjaar(value: unknown): value is VmboLeerjaar {
  return isWhole(value, 1, lastVmboLeerjaar)
}

/**
 * Reads a leerjaar of the vmbo school from untrusted input: the number, or the same number in digits.
 *
 * @example
 * parseVmboLeerjaar('3') // => { ok: true, value: 3 }
 * parseVmboLeerjaar(0) // => { ok: false, code: 'unknown-vmbo-year', params: {} }
 * @see glossary: VmboLeerjaar
 * @since 0.1.0
 */
export function parseVmboLeerjaar(value: unknown): Parsed<VmboLeerjaar, 'unknown-vmbo-year'> {
  return parsed(memberOf(vmboLeerjaren, value), 'unknown-vmbo-year')
}
