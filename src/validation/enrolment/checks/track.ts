import type { Leerweg } from '../../../concepts/leerweg.js'
import type { Niveau } from '../../../concepts/niveau.js'
import { or, type Truth, truth, unsure } from '../logic.js'

/**
 * In a DLR each leerweg leads to its own niveaus (WVO 2020 2.107a lid 3). A GLR is judged by rules of its own. The cells are
 * those of `combinationTable`, written as comparisons because every record asks them; a test proves them equal.
 */
export function levelOpenToTrack(glr: Truth, leerweg: Leerweg | undefined, niveau: Niveau | undefined): Truth {
  const isOpen = leerweg === 'BB' ? niveau === 2 : leerweg === 'KB' ? niveau !== 2 : niveau === 4
  return or(glr, leerweg && niveau ? truth(isOpen) : unsure)
}
