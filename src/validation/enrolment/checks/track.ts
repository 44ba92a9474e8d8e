import { type Truth, truth, unsure } from '../logic.js'

/**
 * In a DLR each leerweg leads to its own niveaus (WVO 2020 2.107a lid 3). The cells are
 * those of `combinationTable`, written as comparisons because every record asks them; a test proves them equal. The leerweg by
 * its place in `leerwegen`.
 */
export function levelOpenToTrack(leerweg: number, niveau: number): Truth {
  const isOpen = leerweg === 1 ? niveau === 2 : leerweg === 2 ? niveau > 2 : niveau === 4
  return leerweg && niveau ? truth(isOpen) : unsure
}
