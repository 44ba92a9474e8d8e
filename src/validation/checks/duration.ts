import type { Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerroute } from '../../concepts/leerroute.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import type { Opleidingsduur } from '../../concepts/opleidingsduur.js'
import { durationTable, maximumTable } from '../../law/durations.js'
import { broken, holds, type Outcome, undecided } from './outcome.js'

/** The lowest niveau that the known facts leave open. */
export function lowestLevel(
  soort: Leerroute['soort'] | undefined,
  leerweg: Leerweg | undefined,
  niveau: Niveau | undefined,
): Niveau {
  if (niveau !== undefined) return niveau
  if (soort === 'GLR' || leerweg === undefined || leerweg === 'BB') return 2
  return leerweg === 'KB' ? 3 : 4
}

/** The highest niveau that the known facts leave open. */
export function highestLevel(
  soort: Leerroute['soort'] | undefined,
  leerweg: Leerweg | undefined,
  niveau: Niveau | undefined,
): Niveau {
  if (niveau !== undefined) return niveau
  return soort === 'GLR' || leerweg === 'BB' ? 2 : 4
}

/** The shortest maximum length of the route, in years, that the known facts leave open. */
export function shortestMaximum(lowest: Niveau, highest: Niveau, duration: Opleidingsduur | undefined): number {
  return knownMaximum(lowest, highest, duration) ?? maximumTable[lowest].kleinste
}

/** The longest maximum length of the route, in years, that the known facts leave open. */
export function longestMaximum(lowest: Niveau, highest: Niveau, duration: Opleidingsduur | undefined): number {
  return knownMaximum(lowest, highest, duration) ?? maximumTable[highest].grootste
}

/** The maximum by the length of the course, the same at every niveau that has such a course. */
function knownMaximum(lowest: Niveau, highest: Niveau, duration: Opleidingsduur | undefined): number | undefined {
  if (duration === undefined) return undefined
  return (durationTable[lowest][duration] ?? durationTable[highest][duration])?.maximum
}

/** No route has a leerjaar past its maximum length (WVO 2020 2.107g); a programme length, so a signal for a person. */
export function yearWithinMaximum(leerjaar: Leerjaar | undefined, shortest: number, longest: number): Outcome {
  if (leerjaar === undefined) return undecided
  if (leerjaar > longest) return broken
  return leerjaar > shortest ? undecided : holds
}

/** A course of this niveau can have this length (WEB 7.2.4a lid 3 and 4). */
export function durationFitsLevel(lowest: Niveau, highest: Niveau, duration: Opleidingsduur | undefined): Outcome {
  if (duration === undefined) return undecided
  const fitsLowest = durationTable[lowest][duration] !== undefined
  const fitsHighest = durationTable[highest][duration] !== undefined
  if (fitsLowest && fitsHighest) return holds
  return fitsLowest || fitsHighest ? undecided : broken
}
