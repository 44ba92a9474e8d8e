import { schoolYearStart } from '../../../concepts/datum.js'
import type { Leerjaar } from '../../../concepts/leerjaar.js'
import { lastVoYear } from '../../../law/phases.js'

/*
 * The arithmetic of route years, on whole numbers: days as `JJJJMMDD`, schooljaren by the year in which they begin; 0 and
 * NaN are "not known".
 *
 * The counting year is the schooljaar that would have been route year 1 had no year been repeated: route year n (2 or later)
 * closes on 31 July of the counting year plus n. The route start tells it exactly. Without it, the leerjaar on the begindatum
 * gives a latest and an earliest one: in the VO-fase all repeated years may still lie ahead, in the MBO-fase years that do
 * not count as repeated ones may lie behind.
 */

/** More years than anyone repeats in the MBO-fase: how much earlier the counting year may then be. */
export const mostRepeated = 99

/** 31 July of the year that comes this many years after a counting year. */
export function closingDay(countingYear: number, years: number): number {
  return countingYear ? (countingYear + years) * 10000 + 731 : 0
}

/** 31 July of the schooljaar that holds this day. */
export function endOfSchoolYear(day: number): number {
  return day && closingDay(schoolYearStart(day), 1)
}

/** The latest counting year that the known facts leave open. */
export function latestCount(start: number, begin: number, leerjaar: Leerjaar | undefined, doublures: number): number {
  if (start) return schoolYearStart(start) + doublures
  return begin && leerjaar ? schoolYearStart(begin) - leerjaar + 1 + (leerjaar > lastVoYear ? 0 : doublures) : 0
}
