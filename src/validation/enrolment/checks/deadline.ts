/** The year of the route on whose last day, 31 July, the vmbo diploma is due (WVO 2020 1.1), as `diplomaTable` has it; a test proves it. */
export const deadlineYear = 3

/**
 * From the deadline to the last day a diploma from the third exam period can have, 30 September (our margin): what to add to the number
 * of the one day to get that of the other, not a count of days.
 */
export const period3 = 199

/** Can this day be within that margin, whichever the year: from 1 August to 30 September? A day that is not known, 0, can. */
export function canBeInMargin(day: number): boolean {
  return (day - 732) % 10000 < period3
}
