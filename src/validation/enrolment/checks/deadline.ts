import { not, type Truth, within } from '../logic.js'
import { closingDay } from './time.js'

/*
 * The rules on the deadline of the vmbo diploma, 31 July of route year 3 (WVO 2020 1.1 with 2.107j). Where the facts leave more than one
 * counting year open there are two deadlines, an early and a late one, and between them nothing is sure.
 */

/** The year of the route that the deadline closes, as `diplomaTable` has it; a test proves it. */
export const deadlineYear = 3

/**
 * From the deadline to the last day a diploma from the third exam period can have, 30 September (our margin): what to add to the number
 * of the one day to get that of the other, not a count of days.
 */
const period3 = 199

/** Is the diploma from before the third exam period, or from after it? */
export function notInPeriod3(diploma: number, earliest: number, latest: number): Truth {
  return withinDeadline(diploma, earliest, latest) | not(notAfterPeriod3(diploma, earliest, latest))
}

/** Is the diploma from the third exam period at the latest? */
export function notAfterPeriod3(diploma: number, earliest: number, latest: number): Truth {
  return withinDeadline(diploma && diploma - period3, earliest, latest)
}

/** Has the deadline not passed on the day of judgement, or had the pupil left before it? */
export function notOverdue(isOpen: boolean, end: number, day: number, earliest: number, latest: number): Truth {
  const leftInTime = isOpen ? 0 : withinDeadline(end && end + 1, earliest, latest)
  return leftInTime | withinDeadline(day, earliest, latest)
}

function withinDeadline(day: number, earliest: number, latest: number): Truth {
  return within(day, closingDay(earliest, deadlineYear), closingDay(latest, deadlineYear))
}
