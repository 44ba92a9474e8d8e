import fc from 'fast-check'
import type { Fase } from '../concepts/fase.js'
import { type Leerroute, leerroutes } from '../concepts/leerroute.js'
import { phaseTable } from '../law/phases.js'

/**
 * Any of the six routes (leerroute) the law knows, each as often; it shrinks towards the DLR from BB.
 *
 * @example
 * const random = { nextInt: (least) => least } // what fc.sample and fc.assert bring, at its lowest
 * route().generate(random).value // => { soort: 'DLR', leerweg: 'BB', niveau: 2 }
 * @see glossary: Leerroute
 * @since 0.1.0
 */
export function route(): fc.Arbitrary<Leerroute> {
  return fc.constantFrom(...leerroutes)
}

/**
 * Any phase (fase) with its year, years 2 and 3 on both sides of the border three times as often; it shrinks towards year 1.
 *
 * @example
 * const random = { nextInt: (least) => least } // what fc.sample and fc.assert bring, at its lowest
 * phase().generate(random).value // => { soort: 'VO-fase', leerjaar: 1 }
 * @see glossary: Fase
 * @since 0.1.0
 */
export function phase(): fc.Arbitrary<Fase> {
  const years = [1, 2, 2, 2, 3, 3, 3, 4, 5, 6] as const
  return fc.constantFrom(...years.map((leerjaar): Fase => phaseTable[leerjaar].value))
}
