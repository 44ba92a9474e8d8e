import type { Fase } from '../concepts/fase.js'
import type { Leerjaar } from '../concepts/leerjaar.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { phaseTable } from '../law/phases.js'
import type { Explanation } from './steps.js'

/**
 * In which phase (fase) does this year of the route (leerjaar) fall?
 *
 * Leerjaar counts from the start of the route: 1 is vmbo leerjaar 3. A repeated year counts once.
 *
 * @param leerjaar year of the route, 1 to 6
 * @returns the phase with its year; a shared frozen object
 * @throws RangeError when `leerjaar` is not 1 to 6.
 * @example
 * phaseOf(2) // => { soort: 'VO-fase', leerjaar: 2 }
 * phaseOf(3) // => { soort: 'MBO-fase', leerjaar: 3 }
 * @see source wvo-2.107e-1
 * @see source wvo-2.107e-2
 * @since 0.1.0
 */
export function phaseOf(leerjaar: Leerjaar): Fase {
  return cellOf(leerjaar).value
}

/**
 * Why does this year of the route (leerjaar) fall in this phase? The answer of {@link phaseOf} with its sources.
 *
 * @param leerjaar year of the route, 1 to 6
 * @returns the answer and the steps to it
 * @throws RangeError when `leerjaar` is not 1 to 6.
 * @example
 * explainPhaseOf(3).steps.map((step) => step.id) // => ['year-counts-from-route', 'year-has-phase']
 * @see source wvo-2.107e-2
 * @since 0.1.0
 */
export function explainPhaseOf(leerjaar: Leerjaar): Explanation<Fase> {
  const { value, source } = cellOf(leerjaar)
  return {
    value,
    steps: [
      {
        id: 'year-counts-from-route',
        facts: { leerjaar, jaarVanafBrugklas: leerjaar + 2 },
        source: 'wvo-2.107a-2-leerjaar',
      },
      { id: 'year-has-phase', facts: { leerjaar, fase: value.soort }, source },
    ],
  }
}

/** The cells of {@link phaseTable} in the order of the years: the engine reads a list several times faster. */
const cells: readonly (typeof phaseTable)[Leerjaar][] = /* #__PURE__ */ Object.values(phaseTable)

function cellOf(leerjaar: Leerjaar): (typeof phaseTable)[Leerjaar] {
  const cell = typeof leerjaar === 'number' && cells[leerjaar - 1]
  if (!cell) throw outOfRange('leerjaar: a year of the route, 1 to 6', leerjaar)
  return cell
}
