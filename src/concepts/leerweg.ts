import { memberOf, parsed, type Parsed } from './parsed.js'

/**
 * The leerwegen of the vmbo from which a route can start: basisberoepsgericht, kaderberoepsgericht, gemengd, theoretisch.
 *
 * @since 0.1.0
 */
export const leerwegen: readonly ['BB', 'KB', 'GL', 'TL'] = /* #__PURE__ */ Object.freeze([
  'BB',
  'KB',
  'GL',
  'TL',
] as const)

/**
 * Leerweg of the vmbo.
 *
 * @since 0.1.0
 */
export type Leerweg = (typeof leerwegen)[number]

/**
 * Is this one of the four leerwegen of the vmbo? Havo, vwo and praktijkonderwijs are none.
 *
 * @example
 * isLeerweg('KB') // => true
 * isLeerweg('havo') // => false
 * @see source wvo-2.107a-3
 * @since 0.1.0
 */
export function isLeerweg(value: unknown): value is Leerweg {
  return leerwegNumber(value) > 0
}

/** The place of this leerweg in {@link leerwegen}, counted from 1; 0 when it is none. */
export function leerwegNumber(value: unknown): number {
  if (typeof value !== 'string') return 0
  return value === 'BB' ? 1 : value === 'KB' ? 2 : value === 'GL' ? 3 : value === 'TL' ? 4 : 0
}

/**
 * Reads a leerweg from untrusted input.
 *
 * @example
 * parseLeerweg('TL') // => { ok: true, value: 'TL' }
 * parseLeerweg('PrO') // => { ok: false, code: 'unknown-track', params: {} }
 * @see source wvo-2.107a-3
 * @since 0.1.0
 */
export function parseLeerweg(value: unknown): Parsed<Leerweg, 'unknown-track'> {
  return parsed(memberOf(leerwegen, value), 'unknown-track')
}
