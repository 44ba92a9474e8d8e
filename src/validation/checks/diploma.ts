import type { Fase } from '../../concepts/fase.js'
import type { Leerroute } from '../../concepts/leerroute.js'
import { broken, holds, type Outcome, undecided } from './outcome.js'

/**
 * All three take days as `JJJJMMDD`; `diploma` is 0 when not known and -1 when not obtained, `deadline` 0 when not known.
 * A GLR has no vmbo diploma, so none of them applies to it.
 */
type Soort = Leerroute['soort'] | undefined

/** The last day that a diploma from the third exam period can have: 30 September after the deadline (our margin). */
function lastDayOfPeriod3(deadline: number): number {
  return deadline - 731 + 930
}

/** A diploma in August or September after the deadline may come from the third exam period (WVO 2020 2.107j lid 2). */
export function diplomaNotInPeriod3(soort: Soort, diploma: number, deadline: number): Outcome {
  if (soort === 'GLR' || diploma === -1) return holds
  if (soort === undefined || diploma === 0 || deadline === 0) return undecided
  return diploma > deadline && diploma <= lastDayOfPeriod3(deadline) ? broken : holds
}

/** The vmbo diploma is there by the end of route year 3 (slide Doorlopende leerroute vmbo-mbo (2)). */
export function diplomaInTime(soort: Soort, diploma: number, deadline: number): Outcome {
  if (soort === 'GLR' || diploma === -1) return holds
  if (soort === undefined || diploma === 0 || deadline === 0) return undecided
  return diploma > lastDayOfPeriod3(deadline) ? broken : holds
}

/**
 * In the MBO-fase a DLR pupil without diploma is overdue once the deadline has passed, unless the pupil had left by then.
 * `end` is 0 for an open period, `peildatum` 0 when none was given.
 */
export function diplomaNotOverdue(
  soort: Soort,
  fase: Fase['soort'] | undefined,
  diploma: number,
  deadline: number,
  end: number,
  peildatum: number,
): Outcome {
  if (soort === 'GLR' || fase === 'VO-fase' || diploma > 0) return holds
  if (deadline !== 0 && (leftBy(end, deadline) || (peildatum !== 0 && peildatum <= deadline))) return holds
  if (soort === undefined || fase === undefined || diploma === 0 || deadline === 0) return undecided
  return peildatum === 0 || Number.isNaN(end) ? undecided : broken
}

function leftBy(end: number, deadline: number): boolean {
  return end !== 0 && end <= deadline
}
