import { frozen } from './frozen.js'
import { parsed, type Parsed } from './parsed.js'
import { holds } from './record.js'

/**
 * Leerroute: a doorlopende (DLR) or geïntegreerde leerroute (GLR) with the leerweg it starts from and the mbo-niveau it
 * leads to. Only the six combinations that WVO 2020 art. 2.107a lid 3 and 2.107l allow can be written.
 *
 * @since 0.1.0
 */
export type Leerroute =
  | { readonly soort: 'DLR'; readonly leerweg: 'BB'; readonly niveau: 2 }
  | { readonly soort: 'DLR'; readonly leerweg: 'KB'; readonly niveau: 3 | 4 }
  | { readonly soort: 'DLR'; readonly leerweg: 'GL' | 'TL'; readonly niveau: 4 }
  | { readonly soort: 'GLR'; readonly leerweg: 'BB'; readonly niveau: 2 }

/**
 * All leerroutes the law knows: six. The decision table with their sources is `combinationTable`; a test binds the two.
 *
 * @since 0.1.0
 */
export const leerroutes: readonly Leerroute[] = /* #__PURE__ */ frozen<Leerroute[]>([
  { soort: 'DLR', leerweg: 'BB', niveau: 2 },
  { soort: 'DLR', leerweg: 'KB', niveau: 3 },
  { soort: 'DLR', leerweg: 'KB', niveau: 4 },
  { soort: 'DLR', leerweg: 'GL', niveau: 4 },
  { soort: 'DLR', leerweg: 'TL', niveau: 4 },
  { soort: 'GLR', leerweg: 'BB', niveau: 2 },
])

/**
 * The soorten of leerroute.
 *
 * @since 0.1.0
 */
export const leerrouteSoorten: readonly ['DLR', 'GLR'] = /* #__PURE__ */ Object.freeze(['DLR', 'GLR'] as const)

/**
 * Is this one of the six leerroutes the law knows? Further fields are ignored.
 *
 * @example
 * isLeerroute({ soort: 'DLR', leerweg: 'KB', niveau: 3 }) // => true
 * isLeerroute({ soort: 'GLR', leerweg: 'KB', niveau: 3 }) // => false
 * @see source wvo-2.107a-3
 * @since 0.1.0
 */
export function isLeerroute(value: unknown): value is Leerroute {
  return holds(value, ({ soort, leerweg, niveau }) =>
    leerroutes.some((route) => route.soort === soort && route.leerweg === leerweg && route.niveau === niveau),
  )
}

/**
 * Reads a leerroute from untrusted input.
 *
 * @example
 * parseLeerroute({ soort: 'DLR', leerweg: 'BB', niveau: 2 }).ok // => true
 * parseLeerroute({ soort: 'DLR', leerweg: 'BB', niveau: 3 }) // => { ok: false, code: 'unknown-route', params: {} }
 * @see source wvo-2.107a-3
 * @since 0.1.0
 */
export function parseLeerroute(value: unknown): Parsed<Leerroute, 'unknown-route'> {
  return parsed(isLeerroute(value) ? value : undefined, 'unknown-route')
}
