import { faseSoorten } from '../../concepts/fase.js'
import { leerwegen } from '../../concepts/leerweg.js'
import { niveaus } from '../../concepts/niveau.js'
import { at, diplomaKnown } from './classes.js'
import { isCombined, isRequired, type Telling } from './law.js'

/**
 * Tells of classes taken together that there is nothing to look at. What it does not call quiet is looked at record by record: it may
 * take a person for suspect too often, never too seldom.
 */
export function suspicion(
  lookAt: 'partners too' | 'routes and phases',
  tellingOf: ((classes: number) => Telling | undefined) | undefined,
): (classes: number) => boolean {
  const suspects = tableOf(at.leerweg, (classes) => isSuspect(classes, lookAt))
  const tracks = tableOf(leerwegen.length + niveaus.length, hasClosedLevel)
  return (classes) =>
    suspects[classes & (suspects.length - 1)] === 0 &&
    tracks[(classes >>> at.leerweg) & (tracks.length - 1)] === 0 &&
    (tellingOf === undefined || tellingOf(classes) === undefined)
}

/** The answers for every row of so many bits. */
function tableOf(bits: number, test: (row: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 1 << bits }, (_, row) => Number(test(row)))
}

function has(classes: number, place: number): boolean {
  return ((classes >>> place) & 1) === 1
}

function isSuspect(classes: number, lookAt: 'partners too' | 'routes and phases'): boolean {
  const vo = faseSoorten.filter((_, phase) => has(classes, at.fase + phase))
  const mbo = faseSoorten.filter((_, phase) => has(classes, at.fase + 2 + phase))
  if (vo.length > 0 && mbo.length > 0) {
    if (lookAt === 'partners too' || differ(classes, at.leerroute) || differ(classes, at.fase)) return true
  } else if (vo.some((fase) => isRequired('rodMbo', fase)) || mbo.some((fase) => isRequired('rodVo', fase))) {
    return true
  }
  // An enrolment at the school may have no ground any more, and the diploma of a DLR may be overdue.
  const isOverdue = mbo.includes('MBO-fase') && has(classes, at.leerroute + 2) && (classes & diplomaKnown) === 0
  return vo.includes('MBO-fase') || isOverdue
}

/** Does the group that begins here have one thing in a vo record and the other in an mbo record? */
function differ(classes: number, place: number): boolean {
  return (has(classes, place) && has(classes, place + 3)) || (has(classes, place + 1) && has(classes, place + 2))
}

function hasClosedLevel(row: number): boolean {
  return leerwegen.some(
    (leerweg, track) =>
      has(row, track) &&
      niveaus.some((niveau, level) => has(row, leerwegen.length + level) && !isCombined(leerweg, niveau)),
  )
}
