import { frozen } from '../concepts/frozen.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { Leerweg } from '../concepts/leerweg.js'
import type { BronSleutel } from './sources.js'

/** The niveaus the type `Leerroute` itself lets this route and leerweg lead to: the table cannot hold another. */
type NiveauVan<Soort extends Leerroute['soort'], Weg extends Leerweg> = Leerroute extends infer Route
  ? Route extends { soort: Soort; leerweg: infer Mogelijk; niveau: infer Niveau }
    ? Weg extends Mogelijk
      ? Niveau
      : never
    : never
  : never

/**
 * One cell: to which niveaus this route leads from this leerweg (none: the route is closed to it), and where that stands.
 *
 * @since 0.1.0
 */
export type CombinationCell<Soort extends Leerroute['soort'], Weg extends Leerweg> = {
  readonly niveaus: readonly NiveauVan<Soort, Weg>[]
  readonly source: BronSleutel
}

/**
 * Which leerweg leads to which niveau in which route: a closed list of six, all other combinations do not exist.
 *
 * @see source wvo-2.107a-3
 * @see source wvo-2.107l-2
 * @since 0.1.0
 */
export const combinationTable: {
  readonly [Soort in Leerroute['soort']]: { readonly [Weg in Leerweg]: CombinationCell<Soort, Weg> }
} = /* #__PURE__ */ frozen({
  DLR: {
    BB: { niveaus: [2], source: 'wvo-2.107a-3' },
    KB: { niveaus: [3, 4], source: 'wvo-2.107a-3' },
    GL: { niveaus: [4], source: 'wvo-2.107a-3' },
    TL: { niveaus: [4], source: 'wvo-2.107a-3' },
  },
  GLR: {
    BB: { niveaus: [2], source: 'wvo-2.107l-2' },
    KB: { niveaus: [], source: 'wvo-2.107l-2' },
    GL: { niveaus: [], source: 'wvo-2.107l-2' },
    TL: { niveaus: [], source: 'wvo-2.107l-2' },
  },
})
