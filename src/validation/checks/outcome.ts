/**
 * What a check says: the rule holds, it is broken, or it cannot be decided because a fact is absent.
 *
 * Small numbers, so that `validateEnrolment` can put sixteen outcomes side by side in one integer, two bits each, without
 * allocating anything for a sound record.
 */
export type Outcome = 0 | 1 | 2

export const holds = 0
export const broken = 1
export const undecided = 2

/** The bits of a row of outcomes that say *broken*, and those that say *undecided*. */
export const brokenBits = 0x55555555
export const undecidedBits = -0x55555556

/** Is the rule at this place in the row broken? */
export function isBroken(row: number, place: number): boolean {
  return ((row >> (2 * place)) & 3) === broken
}

/** Is the rule at this place in the row undecided? */
export function isUndecided(row: number, place: number): boolean {
  return ((row >> (2 * place)) & 3) === undecided
}

/** For a rule with a condition: does it hold, given whether the facts it reads are known? */
export function whenKnown(known: boolean, isSound: boolean): Outcome {
  return known ? (isSound ? holds : broken) : undecided
}
