import { schoolYearStart } from '../../../concepts/datum.js'
import { lastVoYear } from '../../../law/phases.js'
import { notAfter, type Truth, unsure, within } from '../logic.js'

/*
 * The arithmetic of route years, on whole numbers: days as `JJJJMMDD`, schooljaren by the year in which they begin; 0 is "not
 * known", and for repeated years, where 0 says that there were none, a number below 0.
 *
 * The counting year is the schooljaar that would have been route year 1 had no year been repeated: route year n (2 or later)
 * closes on 31 July of the counting year plus n. The route start tells it exactly. Without it, the leerjaar on the begindatum
 * gives a latest and an earliest one: in the VO-fase all repeated years may still lie ahead, in the MBO-fase years that do
 * not count as repeated ones may lie behind.
 */

/** More years than anyone repeats in the MBO-fase: how much earlier the counting year may then be. */
const mostRepeated = 99

/** 31 July of the year that comes this many years after a counting year. */
export function closingDay(countingYear: number, years: number): number {
  return countingYear && (countingYear + years) * 10000 + 731
}

/** 31 July of the schooljaar that holds this day. */
function endOfSchoolYear(day: number): number {
  return day && closingDay(schoolYearStart(day), 1)
}

/** The latest counting year that the known facts leave open. */
export function latestCount(start: number, begin: number, leerjaar: number, doublures: number): number {
  // In the MBO-fase the leerjaar tells it without the repeated years.
  const repeated = start || leerjaar <= lastVoYear ? doublures : 0
  if (repeated < 0) return 0
  if (start) return schoolYearStart(start) + repeated
  return begin && leerjaar && schoolYearStart(begin) - leerjaar + 1 + repeated
}

/** The earliest one, given the latest. */
export function earliestCount(latest: number, start: number, leerjaar: number, doublures: number): number {
  return start ? latest : latest && latest - (leerjaar > lastVoYear ? mostRepeated : doublures)
}

/** A period in the VO-fase lasts no longer than that phase (WVO 2020 2.107e lid 2). */
export function staysInVoPhase(until: number, earliest: number, latest: number): Truth {
  return within(until, closingDay(earliest, lastVoYear), closingDay(latest, lastVoYear))
}

/** A vo record in the MBO-fase begins before the diploma, and ends in the schooljaar in which it was obtained (DUO, Fases). */
export function endsWithDiploma(begin: number, until: number, diploma: number): Truth {
  return notAfter(until, endOfSchoolYear(diploma)) & notAfter(begin, diploma)
}

/**
 * A vo record in the MBO-fase ends with route year 3 (WVO 2020 2.107f lid 2). Without the leerjaar the route start can only acquit: year 3
 * may be repeated.
 */
export function endsWithYear3(leerjaar: number, begin: number, until: number, latest: number): Truth {
  if (leerjaar) return notAfter(leerjaar, 3) & notAfter(until, endOfSchoolYear(begin))
  return unsure | notAfter(until, closingDay(latest, 3))
}
