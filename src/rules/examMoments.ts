import type { Leerjaar } from '../concepts/leerjaar.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { type ExamMoments, examTable } from '../law/exams.js'
import type { LeerrouteVraag } from './arguments.js'

/**
 * Can the central exam (centraal examen) of the vmbo fall in this year of the route, in which periods and in how many subjects?
 *
 * The first and second period (tijdvak) fall in year 2 or 3, as the board has designed the route; some subjects can be sat in
 * year 1, if the board offers it. The third directly follows the year of the first attempt, so that it lies after 31 July. Who is a
 * student by year 3 and has no complete exam yet, is registered as a candidate by the school. In a GLR no exam is required.
 *
 * @param leerroute only `soort` is read
 * @param leerjaar year of the route, 1 to 6
 * @returns the periods with their source, or that there is no central exam in that year; a shared frozen object
 * @throws RangeError when an argument lies outside its type.
 * @example
 * examMoments({ soort: 'DLR' }, 3) // => { soort: 'centraal-examen', tijdvakken: [1, 2, 3], omvang: 'volledig', aanbod: 'verplicht', source: 'wvo-2.107j-1', kandidaat: { aanmelder: 'vo-school', source: 'wvo-2.107j-4' } }
 * examMoments({ soort: 'DLR' }, 4) // => { soort: 'geen-centraal-examen', source: 'wvo-2.107j-1' }
 * @see source wvo-2.107j-1
 * @see source wvo-2.107j-2
 * @see source wvo-2.107j-3
 * @see source wvo-2.107j-4
 * @since 0.1.0
 */
export function examMoments(leerroute: LeerrouteVraag, leerjaar: Leerjaar): ExamMoments {
  // A year of the table: both routes have the same.
  if (typeof leerjaar !== 'number' || !(leerjaar in examTable.DLR))
    throw outOfRange('leerjaar: a year of the route, 1 to 6', leerjaar)
  const route = leerroute?.soort
  if (route !== 'DLR' && route !== 'GLR') throw outOfRange('DLR,GLR', route)
  return examTable[route][leerjaar]
}
