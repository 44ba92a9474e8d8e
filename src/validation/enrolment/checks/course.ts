import { bb, glr, kb } from '../facts.js'

/*
 * The cells of `durationTable` as arithmetic, because every record asks them; a test proves them equal. A course of niveau n
 * takes n − 1 or n years, and the route at most two years more (WEB 7.2.4a, WVO 2020 2.107g).
 */

/** The lowest niveau that the known facts leave open. */
export function lowestLevel(route: number, track: number, level: number): number {
  return level || (route === glr || track <= bb ? 2 : track === kb ? 3 : 4)
}

/** The highest niveau that the known facts leave open. */
export function highestLevel(route: number, track: number, level: number): number {
  return level || (route === glr || track === bb ? 2 : 4)
}

/** The years that the route can take whatever is not known, given the lowest niveau left open. */
export function fewestYears(lowest: number, length: number): number {
  return length ? mostYears(lowest, length) : lowest + 1
}

/** The years that it can take at most, given the highest niveau left open. */
export function mostYears(highest: number, length: number): number {
  return (length && length < highest ? length : highest) + 2
}

/** Can a course of each niveau left open have this length? Not when the length is not known. */
export function fitsAll(lowest: number, highest: number, length: number): boolean {
  return length >= highest - 1 && length <= lowest
}

/** Is the length known, and one that a course of none of them can have? */
export function fitsNone(lowest: number, highest: number, length: number): boolean {
  return length > highest || (length !== 0 && length < lowest - 1)
}
