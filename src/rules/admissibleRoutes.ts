import { frozen } from '../concepts/frozen.js'
import { type Leerroute, leerroutes, leerrouteSoorten } from '../concepts/leerroute.js'
import type { Leerweg } from '../concepts/leerweg.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { combinationTable } from '../law/combinations.js'
import type { Explanation, Step } from './steps.js'

/**
 * Which routes (leerroutes) can a pupil of this leerweg follow? BB: DLR and GLR to niveau 2; KB: DLR to 3 or 4; GL and TL:
 * DLR to 4.
 *
 * @param leerweg BB, KB, GL or TL
 * @returns the leerroutes in the order of the law, DLR first
 * @throws RangeError when `leerweg` is none of the four.
 * @example
 * admissibleRoutes('KB').map((route) => route.niveau) // => [3, 4]
 * admissibleRoutes('BB').map((route) => route.soort) // => ['DLR', 'GLR']
 * @see source wvo-2.107a-3
 * @see source wvo-2.107l-2
 * @since 0.1.0
 */
export function admissibleRoutes(leerweg: Leerweg): readonly Leerroute[] {
  switch (leerweg) {
    case 'BB':
      return openRoutes.BB
    case 'KB':
      return openRoutes.KB
    case 'GL':
      return openRoutes.GL
    case 'TL':
      return openRoutes.TL
    default:
      throw outOfRange("leerweg: 'BB', 'KB', 'GL' or 'TL'", leerweg)
  }
}

/** The answers, made once of `combinationTable`. */
const openRoutes: Readonly<Record<Leerweg, readonly Leerroute[]>> = /* #__PURE__ */ routesByTrack()

function routesByTrack(): Readonly<Record<Leerweg, readonly Leerroute[]>> {
  const openTo = (leerweg: Leerweg): readonly Leerroute[] =>
    leerroutes.filter(
      (route) =>
        route.leerweg === leerweg &&
        (combinationTable[route.soort][leerweg].niveaus as readonly number[]).includes(route.niveau),
    )
  return frozen({ BB: openTo('BB'), KB: openTo('KB'), GL: openTo('GL'), TL: openTo('TL') })
}

/**
 * Why can a pupil of this leerweg follow these routes and no other? The answer of {@link admissibleRoutes} with its sources.
 *
 * @param leerweg BB, KB, GL or TL
 * @returns the answer and a step for each route, open or closed
 * @throws RangeError when `leerweg` is none of the four.
 * @example
 * explainAdmissibleRoutes('TL').steps.map((step) => step.id) // => ['track-opens-route', 'track-closed-to-route']
 * @see source wvo-2.107a-3
 * @see source wvo-2.107l-2
 * @since 0.1.0
 */
export function explainAdmissibleRoutes(leerweg: Leerweg): Explanation<readonly Leerroute[]> {
  const value = admissibleRoutes(leerweg)
  const steps = leerrouteSoorten.map((leerroute): Step => {
    const { niveaus, source } = combinationTable[leerroute][leerweg]
    return niveaus.length === 0
      ? { id: 'track-closed-to-route', facts: { leerroute, leerweg }, source }
      : { id: 'track-opens-route', facts: { leerroute, leerweg, niveaus }, source }
  })
  return { value, steps }
}
