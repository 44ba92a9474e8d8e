import { dayNumber } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import { lawStart } from '../../law/sources.js'
import { broken, holds, type Outcome, undecided, whenKnown } from './outcome.js'
import { closingDay } from './time.js'

const firstDay = /* #__PURE__ */ dayNumber(lawStart)

/** Before 1 August 2020 there was no leerroute (Stb. 2020, 208). */
export function notBeforeLaw(begin: number): Outcome {
  return whenKnown(begin !== 0, begin >= firstDay)
}

/** A period ends on or after its first day; both are inclusive. `end` is 0 for an open period, NaN for an unreadable day. */
export function endNotBeforeBegin(begin: number, end: number): Outcome {
  return end === 0 ? holds : whenKnown(begin !== 0 && !Number.isNaN(end), end >= begin)
}

/** The period lies in the route, so it does not begin before the first day of route year 1. */
export function notBeforeRouteStart(begin: number, start: number): Outcome {
  return whenKnown(begin !== 0 && start !== 0, begin >= start)
}

/**
 * A period in the VO-fase ends on the 31 July that closes route year 2. `until` is the last day, or the peildatum for a period
 * that is still open; 0 when neither is known.
 */
export function withinVoPhase(fase: Fase['soort'] | undefined, until: number, countingYear: number): Outcome {
  if (fase === 'MBO-fase') return holds
  return whenKnown(fase !== undefined && until !== 0 && countingYear !== 0, until <= closingDay(countingYear + 2))
}

/**
 * A period in the MBO-fase ends on the 31 July that closes the last year the route can have: `shortest` to `longest` years,
 * as far as known. A phase that is not known is told by the rule above.
 */
export function withinMboPhase(
  fase: Fase['soort'] | undefined,
  until: number,
  countingYear: number,
  shortest: number,
  longest: number,
): Outcome {
  if (fase !== 'MBO-fase') return holds
  if (until === 0 || countingYear === 0) return undecided
  if (until > closingDay(countingYear + longest)) return broken
  return until > closingDay(countingYear + shortest) ? undecided : holds
}
