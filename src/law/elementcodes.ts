import { frozen } from '../concepts/frozen.js'
import type { Leerweg } from '../concepts/leerweg.js'
import type { BronSleutel } from './sources.js'

/**
 * What an elementcode of leerjaar 3 and 4 stands for: a leerweg, a BB-leer-werktraject or a BB with entree.
 *
 * @since 0.1.0
 */
export type ElementcodeSoort = Leerweg | 'leer-werktraject' | 'entree'

/**
 * The form of the elementcodes: a text that matches stands for that kind of programme. No code tells DLR or GLR.
 *
 * @see source codetabellen
 * @since 0.1.0
 */
export const elementcodeTable: Readonly<
  Record<ElementcodeSoort, { readonly patroon: string; readonly source: BronSleutel }>
> = /* #__PURE__ */ frozen({
  BB: { patroon: '6.11', source: 'codetabellen' },
  KB: { patroon: '6.21', source: 'codetabellen' },
  GL: { patroon: '6.31', source: 'codetabellen' },
  TL: { patroon: '047[0-4]', source: 'codetabellen' },
  'leer-werktraject': { patroon: '7.11', source: 'codetabellen' },
  entree: { patroon: '7.21', source: 'codetabellen' },
})

/**
 * Which kind of programme does this elementcode stand for, or `undefined` when it is none of leerjaar 3 and 4? Reads the
 * characters of {@link elementcodeTable} in place, because every ROD VO record asks it.
 */
export function elementcodeKind(code: string): ElementcodeSoort | undefined {
  if (code.length !== 4) return undefined
  const first = code.charCodeAt(0) - 48
  const second = code.charCodeAt(1) - 48
  const third = code.charCodeAt(2) - 48
  const fourth = code.charCodeAt(3) - 48
  if (first === 0 && second === 4 && third === 7) return fourth >= 0 && fourth <= 4 ? 'TL' : undefined
  if (!(second >= 0 && second <= 9) || fourth !== 1) return undefined
  if (first === 6) return third === 1 ? 'BB' : third === 2 ? 'KB' : third === 3 ? 'GL' : undefined
  if (first === 7) return third === 1 ? 'leer-werktraject' : third === 2 ? 'entree' : undefined
  return undefined
}
