import { type Datum, dayNumber, expectedDay } from '../../concepts/datum.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import { isRecord } from '../../concepts/record.js'
import { issue, none } from './issue.js'
import type { IssueCode } from './issueCodes.js'
import { judge } from './judge.js'
import { refused, type Verdict } from './verdict.js'

/**
 * What an enrolment can be held against besides itself: `peildatum`, the day on which it is judged. Without it, rules that
 * depend on the day are listed in `notChecked`.
 *
 * @since 0.1.0
 */
export type ValidateOptions = { readonly peildatum?: Datum }

/** The peildatum of the call before, with its number: who judges many records gives each the same day. */
let lastPeildatum: Datum | undefined
let lastDay = 0

/**
 * Is this enrolment (inschrijving) in a leerroute sound?
 *
 * Takes anything and never throws on it. First the form of the record, then every rule that one record can decide; all
 * faults at once, in a fixed order. Unknown keys are ignored; an optional key is absent (`undefined` counts as absent),
 * never `null`. What hangs on an absent fact is listed in `notChecked`: ROD VO knows no niveau, ROD MBO no leerweg.
 *
 * @param input one period of one pupil, as in {@link Inschrijving}
 * @param options the day on which it is judged
 * @returns the record itself with its signals, or the faults; issues are frozen plain objects without personal numbers
 * @throws RangeError when `options.peildatum` is no calendar day.
 * @example
 * const verdict = validateEnrolment({
 *   instelling: { soort: 'vo-school', brin: '99VO' },
 *   leerroute: { soort: 'GLR', leerweg: 'KB' },
 *   fase: { soort: 'VO-fase', leerjaar: 1 },
 *   begindatum: '2025-08-01',
 *   indicatieBekostigbaar: true,
 * })
 * verdict.ok || verdict.issues.map((issue) => issue.code) // => ['glr-requires-bb']
 * @see source recordvorm
 * @since 0.1.0
 */
export function validateEnrolment(input: unknown, options?: ValidateOptions): Verdict {
  const peildatum = options?.peildatum
  if (peildatum !== lastPeildatum) {
    lastPeildatum = peildatum
    lastDay = dayNumber(peildatum)
  }
  const day = lastDay
  if (peildatum !== undefined && day === 0) throw outOfRange(`peildatum: ${expectedDay}`, peildatum)
  try {
    return isRecord(input) ? judge(input, day, peildatum) : only('not-an-object')
  } catch {
    // Only a getter or a proxy of the caller can have thrown; nothing of it goes into the verdict.
    return only('unreadable')
  }
}

/** The verdict on what is no record at all. */
function only(code: IssueCode): Verdict {
  return refused(Object.freeze([issue(code, [])]), none)
}
