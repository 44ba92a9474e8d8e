import { isElementcode } from '../concepts/elementcode.js'
import { frozen } from '../concepts/frozen.js'
import { isWhole } from '../concepts/whole.js'
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

/** The same table by the thousands and the last two digits, for the check that every ROD VO record asks. */
const kinds: { readonly [thousandsAndTail: number]: ElementcodeSoort } = {
  611: 'BB',
  621: 'KB',
  631: 'GL',
  711: 'leer-werktraject',
  721: 'entree',
}

/** Which kind of programme does this elementcode stand for, or the empty text when it is none of {@link elementcodeTable}? */
export function elementcodeKind(code: string): ElementcodeSoort | '' {
  const number = isElementcode(code) ? Number(code) : 0
  return isWhole(number, 470, 474) ? 'TL' : (kinds[Math.trunc(number / 1000) * 100 + (number % 100)] ?? '')
}
