import { schoolYearStart } from '../../concepts/datum.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'

/**
 * The arithmetic of route years, on whole numbers: days as `JJJJMMDD` with 0 for "not known", schooljaren by the year in
 * which they begin.
 */

/** 31 July of `year`. */
export function closingDay(year: number): number {
  return year * 10000 + 731
}

/**
 * Which year of the route the begindatum falls in when no year was repeated (1 for the schooljaar of the route start), or
 * 0 when one of the days is not known.
 */
export function yearsSinceStart(begin: number, start: number): number {
  return begin === 0 || start === 0 ? 0 : Math.max(1, schoolYearStart(begin) - schoolYearStart(start) + 1)
}

/**
 * The schooljaar that would have been route year 1 had no year been repeated, so that route year n (2 or later) closes on
 * 31 July of this year plus n; 0 when neither the route start nor the leerjaar is known.
 *
 * Without a route start the leerjaar on the begindatum tells it. In route years 1 and 2 repeated years may still lie ahead,
 * so all of them are granted: the answer is then the latest possible.
 */
export function countingYear(begin: number, start: number, leerjaar: Leerjaar | undefined, doublures: number): number {
  if (start !== 0) return schoolYearStart(start) + doublures
  return countingYearByYear(begin, leerjaar, doublures)
}

/** The same, told by the leerjaar on the begindatum alone; a repeated year in the MBO-fase is thereby allowed for. */
export function countingYearByYear(begin: number, leerjaar: Leerjaar | undefined, doublures: number): number {
  if (begin === 0 || leerjaar === undefined) return 0
  return schoolYearStart(begin) - leerjaar + 1 + (leerjaar <= 2 ? doublures : 0)
}
