import { no, type Truth, unsure, yes } from '../logic.js'

/*
 * The cells of `durationTable` as arithmetic, because every record asks them; a test proves them equal. A course of niveau n
 * takes n − 1 or n years, and the route at most two years more (WEB 7.2.4a, WVO 2020 2.107g).
 */

/** The lowest niveau that the known facts leave open. The leerweg by its place in `leerwegen`. */
export function lowestLevel(glr: Truth, leerweg: number, niveau: number): number {
  return niveau || (glr === yes || leerweg < 2 ? 2 : leerweg === 2 ? 3 : 4)
}

/** The highest niveau that the known facts leave open. The leerweg by its place in `leerwegen`. */
export function highestLevel(glr: Truth, leerweg: number, niveau: number): number {
  return niveau || (glr === yes || leerweg === 1 ? 2 : 4)
}

/**
 * Does a course of the niveaus left open have this length (WEB 7.2.4a lid 3 and 4)? A course of niveau n takes n - 1 or n
 * years.
 */
export function durationFits(lowest: number, highest: number, duration: number): Truth {
  if (!duration) return unsure
  if (duration < lowest - 1 || duration > highest) return no
  return duration >= highest - 1 && duration <= lowest ? yes : unsure
}
