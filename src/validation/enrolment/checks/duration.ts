import type { Leerweg } from '../../../concepts/leerweg.js'
import type { Niveau } from '../../../concepts/niveau.js'
import type { Opleidingsduur } from '../../../concepts/opleidingsduur.js'
import { no, type Truth, unsure, yes } from '../logic.js'

/*
 * The cells of `durationTable` as arithmetic, because every record asks them; a test proves them equal. A course of niveau n
 * takes n − 1 or n years, and the route at most two years more (WEB 7.2.4a, WVO 2020 2.107g).
 */

/** The lowest niveau that the known facts leave open. */
export function lowestLevel(glr: Truth, leerweg: Leerweg | undefined, niveau: Niveau | undefined): number {
  return niveau ?? (glr === yes || leerweg === undefined || leerweg === 'BB' ? 2 : leerweg === 'KB' ? 3 : 4)
}

/** The highest niveau that the known facts leave open. */
export function highestLevel(glr: Truth, leerweg: Leerweg | undefined, niveau: Niveau | undefined): number {
  return niveau ?? (glr === yes || leerweg === 'BB' ? 2 : 4)
}

/**
 * Does a course of the niveaus left open have this length (WEB 7.2.4a lid 3 and 4)? A course of niveau n takes n - 1 or n
 * years.
 */
export function durationFits(lowest: number, highest: number, duration: Opleidingsduur | undefined): Truth {
  if (!duration) return unsure
  if (duration < lowest - 1 || duration > highest) return no
  return duration >= highest - 1 && duration <= lowest ? yes : unsure
}
