import { memberOf, parsed, type Parsed } from './parsed.js'

/**
 * The leertrajecten for which the law sets the hours of a route: BOL and BBL.
 *
 * @since 0.1.0
 */
export const leertrajecten: readonly ['BOL', 'BBL'] = /* #__PURE__ */ Object.freeze(['BOL', 'BBL'] as const)

/**
 * Leertraject of the mbo side.
 *
 * @since 0.1.0
 */
export type Leertraject = (typeof leertrajecten)[number]

/**
 * Is this a leertraject in which a route can be followed? OVO, EX, ODT and the former BOL_DT are none.
 *
 * @example
 * isLeertraject('BBL') // => true
 * isLeertraject('OVO') // => false
 * @see source wvo-2.107h
 * @since 0.1.0
 */
export function isLeertraject(value: unknown): value is Leertraject {
  return value === 'BOL' || value === 'BBL'
}

/**
 * Reads a leertraject from untrusted input.
 *
 * @example
 * parseLeertraject('BOL') // => { ok: true, value: 'BOL' }
 * parseLeertraject('bol') // => { ok: false, code: 'pathway-not-bol-or-bbl', params: {} }
 * @see source wvo-2.107h
 * @since 0.1.0
 */
export function parseLeertraject(value: unknown): Parsed<Leertraject, 'pathway-not-bol-or-bbl'> {
  return parsed(memberOf(leertrajecten, value), 'pathway-not-bol-or-bbl')
}
