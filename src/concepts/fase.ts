import { parsed, type Parsed } from './parsed.js'
import { holds } from './record.js'

/**
 * Fase of the route with the leerjaar in it: the VO-fase is route years 1 and 2, the MBO-fase everything after.
 *
 * @since 0.1.0
 */
export type Fase =
  | { readonly soort: 'VO-fase'; readonly leerjaar: 1 | 2 }
  | { readonly soort: 'MBO-fase'; readonly leerjaar: 3 | 4 | 5 | 6 }

/**
 * The soorten of fase.
 *
 * @since 0.1.0
 */
export const faseSoorten: readonly ['VO-fase', 'MBO-fase'] = /* #__PURE__ */ Object.freeze([
  'VO-fase',
  'MBO-fase',
] as const)

/**
 * Is this a fase with a leerjaar that belongs to it?
 *
 * @example
 * isFase({ soort: 'MBO-fase', leerjaar: 3 }) // => true
 * isFase({ soort: 'VO-fase', leerjaar: 3 }) // => false
 * @see source wvo-2.107e-2
 * @since 0.1.0
 */
export function isFase(value: unknown): value is Fase {
  return holds(value, ({ soort, leerjaar }) =>
    soort === 'VO-fase'
      ? leerjaar === 1 || leerjaar === 2
      : soort === 'MBO-fase' && (leerjaar === 3 || leerjaar === 4 || leerjaar === 5 || leerjaar === 6),
  )
}

/**
 * Reads a fase from untrusted input.
 *
 * @example
 * parseFase({ soort: 'VO-fase', leerjaar: 2 }).ok // => true
 * parseFase('VO') // => { ok: false, code: 'not-a-phase', params: {} }
 * @see source wvo-2.107e-2
 * @since 0.1.0
 */
export function parseFase(value: unknown): Parsed<Fase, 'not-a-phase'> {
  return parsed(isFase(value) ? value : undefined, 'not-a-phase')
}
