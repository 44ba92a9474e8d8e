import type { Instelling, Schoolsoort } from '../../concepts/instelling.js'
import type { Leerroute } from '../../concepts/leerroute.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import { broken, holds, type Outcome, undecided } from './outcome.js'

type Kant = Instelling['soort'] | undefined

/** Only a school for vbo can offer a GLR (WVO 2020 2.107l lid 1); a designated vso school may (2.71 lid 2). */
export function glrRequiresVboSchool(
  kant: Kant,
  soort: Leerroute['soort'] | undefined,
  schoolsoort: Schoolsoort | undefined,
): Outcome {
  if (kant === 'mbo-instelling' || soort === 'DLR') return holds
  if (schoolsoort !== undefined && schoolsoort !== 'mavo') return holds
  return kant === undefined || soort === undefined || schoolsoort === undefined ? undecided : broken
}

/** At a designated vso school only the basisberoepsgerichte leerweg can start a route (WVO 2020 2.71 lid 2, our reading). */
export function vsoRequiresBb(kant: Kant, schoolsoort: Schoolsoort | undefined, leerweg: Leerweg | undefined): Outcome {
  if (kant === 'mbo-instelling' || leerweg === 'BB') return holds
  if (schoolsoort !== undefined && schoolsoort !== 'vso') return holds
  return kant === undefined || schoolsoort === undefined || leerweg === undefined ? undecided : broken
}

/**
 * The indicatie bekostigbaar stays on in both registers and both phases; DUO looks at the phase (slide Uitwisselen MBO). A
 * non-funded institution is free of it. `bekostigd` is undefined only when it could not be read.
 */
export function fundable(bekostigd: boolean | undefined, indicatieBekostigbaar: boolean | undefined): Outcome {
  if (indicatieBekostigbaar === true || bekostigd === false) return holds
  return bekostigd === undefined || indicatieBekostigbaar === undefined ? undecided : broken
}
