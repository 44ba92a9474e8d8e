import { type Datum, isDatum } from '../concepts/datum.js'
import { isRecord } from '../concepts/record.js'
import { type Clock } from './clock.js'
import { beginOf } from './dateOf.js'

/**
 * The same shape with a `Date` wherever there is a `Datum`: `InDates<DiplomaDeadline>` has the deadline as the moment on which that
 * day begins. A schooljaar stays a text.
 *
 * @since 0.1.0
 */
export type InDates<Shape> = Shape extends Datum ? Date : { readonly [Key in keyof Shape]: InDates<Shape[Key]> }

/** An answer of the core with its days as moments on this clock. Frozen; each `Date` in it is new. */
export function inDates<Answer>(answer: Answer, clock: Clock): InDates<Answer> {
  return withDates(answer, clock) as InDates<Answer>
}

function withDates(part: unknown, clock: Clock): unknown {
  if (isDatum(part)) return beginOf(clock, part)
  if (Array.isArray(part)) return Object.freeze(part.map((each) => withDates(each, clock)))
  if (!isRecord(part)) return part
  return Object.freeze(Object.fromEntries(Object.entries(part).map(([key, each]) => [key, withDates(each, clock)])))
}
