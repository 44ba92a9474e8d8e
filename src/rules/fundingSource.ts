import type { Bekostiging } from '../concepts/bekostiging.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { fundingTable } from '../law/phases.js'
import { cellOf, type FaseVraag } from './arguments.js'
import type { Explanation } from './steps.js'

/**
 * From which budget (bekostiging) is a pupil in this phase paid?
 *
 * The registered phase alone decides: not the route, not where the pupil is enrolled, not where the lessons are. In a
 * non-funded institution there is no funding at all; this question then has no meaning.
 *
 * @param fase only `soort` is read
 * @returns `'vo-bekostiging'` or `'mbo-bekostiging'`
 * @throws RangeError when `fase` lies outside its type.
 * @example
 * fundingSource({ soort: 'VO-fase', leerjaar: 2 }) // => 'vo-bekostiging'
 * fundingSource({ soort: 'MBO-fase' }) // => 'mbo-bekostiging'
 * @see source dia-leerroute-2
 * @since 0.1.0
 */
export function fundingSource(fase: FaseVraag): Bekostiging {
  // The two cells of `fundingTable`; a test proves them equal.
  const soort = fase?.soort
  if (soort === 'VO-fase') return 'vo-bekostiging'
  if (soort === 'MBO-fase') return 'mbo-bekostiging'
  throw outOfRange('VO-fase,MBO-fase', soort)
}

/**
 * Why is a pupil in this phase paid from this budget (bekostiging)? The answer of {@link fundingSource} with its sources.
 *
 * @param fase only `soort` is read
 * @returns the answer and the steps to it
 * @throws RangeError when `fase` lies outside its type.
 * @example
 * explainFundingSource({ soort: 'VO-fase' }).steps.map((step) => step.source) // => ['dia-leerroute-2', 'faq-bekostiging-volgt-fase']
 * @see source dia-leerroute-2
 * @since 0.1.0
 */
export function explainFundingSource(fase: FaseVraag): Explanation<Bekostiging> {
  const { value, source } = cellOf(fundingTable, fase?.soort)
  return {
    value,
    steps: [
      { id: 'phase-decides-funding', facts: { fase: fase.soort, bekostiging: value }, source },
      {
        id: 'enrolment-does-not-decide-funding',
        facts: { fase: fase.soort },
        source: 'faq-bekostiging-volgt-fase',
      },
    ],
  }
}
