import { schoolYearStart } from '../../../concepts/datum.js'
import { lastVoYear } from '../../../law/phases.js'
import { mboPhase, voPhase } from '../facts.js'

/*
 * The arithmetic of route years, on whole numbers: days as `YYYYMMDD`, schooljaren by the year in which they begin; 0 is "not
 * known", and for repeated years, where 0 says that there were none, a number below 0.
 *
 * The counting year is the schooljaar that would have been route year 1 had no year been repeated: route year n (2 or later)
 * closes on 31 July of the counting year plus n. The route start tells it exactly. Without it, the leerjaar on the begindatum
 * gives a latest and an earliest one: in the VO-fase all repeated years may still lie ahead, in the MBO-fase years that do
 * not count as repeated ones may lie behind. So a limit has two ends: a day up to the early one is within it, a day past the late one
 * is not, and between them nothing is sure.
 */

/** More years than anyone repeats in the MBO-fase: how much earlier the counting year may then be. */
const mostRepeated = 99

/** 31 July of the year that comes this many years after a counting year. */
export function closingDay(countingYear: number, years: number): number {
  return (countingYear + years) * 10000 + 731
}

/** 31 July of the schooljaar that holds this day. */
function endOfSchoolYear(day: number): number {
  return closingDay(schoolYearStart(day), 1)
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

/** The phase that the year of the route asks for. */
export function phaseDue(leerjaar: number, begin: number, latest: number): number {
  if (leerjaar) return leerjaar <= lastVoYear ? voPhase : mboPhase
  if (!begin || !latest) return 0
  return begin <= closingDay(latest, lastVoYear) ? voPhase : mboPhase
}

/** Does a vo record in the MBO-fase begin after the diploma, or end after the schooljaar in which it was obtained (DUO, Fases)? */
export function endsAfterDiploma(begin: number, until: number, diploma: number): boolean {
  return diploma !== 0 && (until > endOfSchoolYear(diploma) || begin > diploma)
}

/** Is it known that a vo record in the MBO-fase goes on after route year 3 (WVO 2020 2.107f lid 2)? */
export function endsAfterYear3(leerjaar: number, begin: number, until: number): boolean {
  return leerjaar > 3 || (leerjaar !== 0 && begin !== 0 && until > endOfSchoolYear(begin))
}

/** Is it known that it ends with route year 3? Without the leerjaar the route start can tell it, and only that: year 3 may be repeated. */
export function endsWithYear3(leerjaar: number, begin: number, until: number, latest: number): boolean {
  if (until === 0) return false
  if (leerjaar === 0) return until <= closingDay(latest, 3)
  return begin !== 0 && !endsAfterYear3(leerjaar, begin, until)
}
