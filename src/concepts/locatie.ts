import { memberOf } from './parsed.js'

/**
 * The places where a route can be given: the school and the instelling, which the law names, and the leerbedrijf, which Sterk
 * Beroepsonderwijs adds.
 *
 * @since 0.1.0
 */
export const locaties: readonly ['school', 'instelling', 'leerbedrijf'] = /* #__PURE__ */ Object.freeze([
  'school',
  'instelling',
  'leerbedrijf',
] as const)

/**
 * Locatie: where a part of the route is given. It moves neither the responsibility nor the funding.
 *
 * @since 0.1.0
 */
export type Locatie = (typeof locaties)[number]

/**
 * Is this a place (locatie) where a route can be given?
 *
 * @example
 * isLocatie('leerbedrijf') // => true
 * isLocatie('thuis') // => false
 * @see source wvo-2.107d-1
 * @see source faq-leerbedrijf
 * @since 0.1.0
 */
export function isLocatie(value: unknown): value is Locatie {
  return memberOf(locaties, value) !== undefined
}
