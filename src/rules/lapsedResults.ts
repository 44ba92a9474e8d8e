import { outOfRange } from '../concepts/outOfRange.js'
import { isWhole } from '../concepts/whole.js'
import { lapseTable } from '../law/exams.js'
import type { BronSleutel } from '../law/sources.js'

/**
 * What becomes of results of the central exam: they lapse, they stand, or the law lays down nothing.
 *
 * @since 0.1.0
 */
export type LapsedResults = {
  readonly soort: 'vervallen' | 'niet-vervallen' | 'niet-geregeld'
  readonly source: BronSleutel
}

/**
 * Do the results of the central exam (centraal examen) that a pupil sat in this year of the route lapse?
 *
 * They do when the pupil is not promoted (bevorderd) from that year, 1 or 2, to the next; that they stand otherwise is derived. For
 * year 3 there is no such rule, and that results of year 1 would lapse with year 2 is not said. It is about the central exam only, not
 * about the school exam.
 *
 * @param uitkomst the year of the route in which the exam was sat, and whether the pupil was promoted
 * @returns whether they lapse, with the source
 * @throws RangeError when an argument lies outside its type.
 * @example
 * lapsedResults({ leerjaar: 2, bevorderd: false }) // => { soort: 'vervallen', source: 'wvo-2.107j-5' }
 * lapsedResults({ leerjaar: 3, bevorderd: false }) // => { soort: 'niet-geregeld', source: 'wvo-2.107j-5' }
 * @see source wvo-2.107j-5
 * @see source wvo-2.107j-5-omgekeerd
 * @since 0.1.0
 */
export function lapsedResults(uitkomst: { readonly leerjaar: 1 | 2 | 3; readonly bevorderd: boolean }): LapsedResults {
  const leerjaar = uitkomst?.leerjaar
  const bevorderd = uitkomst?.bevorderd
  if (!isWhole(leerjaar, 1, 3)) throw outOfRange('leerjaar: 1, 2 or 3', leerjaar)
  if (typeof bevorderd !== 'boolean') throw outOfRange('bevorderd: true or false', bevorderd)
  const { value, source } = lapseTable[leerjaar][bevorderd ? 'bevorderd' : 'nietBevorderd']
  return { soort: value, source }
}
