import type { Leerroute } from '../../concepts/leerroute.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import { combinationTable } from '../../law/combinations.js'
import { broken, holds, type Outcome, undecided } from './outcome.js'

type Soort = Leerroute['soort'] | undefined

/** A GLR comes in the place of the basisberoepsgerichte leerweg: no other leerweg leads into it (WVO 2020 2.107l lid 2). */
export function glrRequiresBb(soort: Soort, leerweg: Leerweg | undefined): Outcome {
  if (soort === 'DLR' || leerweg === 'BB') return holds
  return soort === undefined || leerweg === undefined ? undecided : broken
}

/** A GLR leads to a basisberoepsopleiding, niveau 2, and to nothing else (WVO 2020 2.107l lid 2). */
export function glrRequiresLevel2(soort: Soort, niveau: Niveau | undefined): Outcome {
  if (soort === 'DLR' || niveau === 2) return holds
  return soort === undefined || niveau === undefined ? undecided : broken
}

/** In a DLR each leerweg leads to its own niveaus (WVO 2020 2.107a lid 3). A GLR is judged by the two rules above. */
export function levelOpenToTrack(soort: Soort, leerweg: Leerweg | undefined, niveau: Niveau | undefined): Outcome {
  if (soort === 'GLR') return holds
  if (leerweg === undefined || niveau === undefined) return undecided
  const niveaus: readonly Niveau[] = combinationTable.DLR[leerweg].niveaus
  if (niveaus.includes(niveau)) return holds
  return soort === undefined ? undecided : broken
}
