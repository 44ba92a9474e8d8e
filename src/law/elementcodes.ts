import { isElementcode } from '../concepts/elementcode.js'
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
  BB: { patroon: '6[0-9]11', source: 'codetabellen' },
  KB: { patroon: '6[0-9]21', source: 'codetabellen' },
  GL: { patroon: '6[0-9]31', source: 'codetabellen' },
  TL: { patroon: '047[0-4]', source: 'codetabellen' },
  'leer-werktraject': { patroon: '7[0-9]11', source: 'codetabellen' },
  entree: { patroon: '7[0-9]21', source: 'codetabellen' },
})

/**
 * Which kind of programme does this elementcode stand for? The place of the kind in {@link elementcodeTable}, counted from 1; 7 when it
 * is none of them. The same table as arithmetic, for the check that every ROD VO record asks; a test proves them equal.
 */
export function elementcodeKind(code: string): number {
  if (!isElementcode(code)) return noElementcodeKind
  const number = Number(code)
  const thousands = (number / 1000) | 0
  const tail = number % 100
  if (number >= 470 && number <= 474) return 4
  if (thousands === 6 && (tail === 11 || tail === 21 || tail === 31)) return (tail / 10) | 0
  return thousands === 7 && (tail === 11 || tail === 21) ? 4 + ((tail / 10) | 0) : noElementcodeKind
}

/** The kinds that are no leerweg, and a code of none of the kinds, as {@link elementcodeKind} tells them. */
export const learnWorkKind = 5
export const entreeKind = 6
const noElementcodeKind = 7
