import type { Datum } from '../../concepts/datum.js'
import type { Tail } from './tails.js'

/** One ISP: the day it begins, and its cells, or what it comes to when its line was not cut. */
export type Period = {
  readonly regel: number
  readonly begin: Datum
  readonly cells: readonly string[]
  readonly isSemicolon: boolean
  readonly isRoute: boolean
  readonly short: ShortPeriod | undefined
}

/** What a line comes to that was not cut, but for its days; the person as it stands between the pipes. */
export type ShortPeriod = { readonly person: string; readonly opleidingcode: string; readonly tail: Tail }

/** Puts the periods of one inschrijving in the order of their days, and tells of each when the next one that begins later begins. */
export function inOrder(periods: Period[]): readonly (Datum | undefined)[] {
  // Nearly always they are in order already.
  if (periods.some((period, place) => place > 0 && period.begin < (periods[place - 1] as Period).begin)) {
    periods.sort((one, other) => (one.begin < other.begin ? -1 : one.begin > other.begin ? 1 : 0))
  }
  const nexts: (Datum | undefined)[] = periods.map(() => undefined)
  for (let place = periods.length - 2; place >= 0; place--) {
    const next = (periods[place + 1] as Period).begin
    nexts[place] = next === (periods[place] as Period).begin ? nexts[place + 1] : next
  }
  return nexts
}

/** The earlier of two days, of which either may not be there. */
export function earliest(one: Datum | undefined, other: Datum | undefined): Datum | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one
}
