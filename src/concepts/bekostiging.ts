import { memberOf } from './parsed.js'

/**
 * The budgets from which a pupil in a route can be paid.
 *
 * @since 0.1.0
 */
export const bekostigingen: readonly ['vo-bekostiging', 'mbo-bekostiging'] = /* #__PURE__ */ Object.freeze([
  'vo-bekostiging',
  'mbo-bekostiging',
] as const)

/**
 * Bekostiging: from which budget a pupil in a phase is paid.
 *
 * @since 0.1.0
 */
export type Bekostiging = (typeof bekostigingen)[number]

/**
 * Is this a budget (bekostiging) from which a pupil in a route can be paid?
 *
 * @example
 * isBekostiging('vo-bekostiging') // => true
 * isBekostiging('VO') // => false
 * @see source dia-leerroute-2
 * @since 0.1.0
 */
export function isBekostiging(value: unknown): value is Bekostiging {
  return memberOf(bekostigingen, value) !== undefined
}
