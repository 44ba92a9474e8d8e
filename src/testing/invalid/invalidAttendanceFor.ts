import type { Datum } from '../../concepts/datum.js'
import { cellOf } from '../../rules/arguments.js'
import type { AttendanceIssueCode, AttendanceIssueParams } from '../../validation/attendance/attendanceCodes.js'
import { attendanceFaults } from './attendanceFaults.js'
import type { InvalidCase } from './invalidCase.js'

/**
 * The data of a pupil with one fault, and what `checkAttendance` finds in them on that peildatum.
 *
 * @since 0.1.0
 */
export type InvalidAttendance<Code extends AttendanceIssueCode = AttendanceIssueCode> = InvalidCase<
  Code,
  AttendanceIssueParams<Code>,
  { readonly peildatum: Datum }
> & { readonly options: { readonly peildatum: Datum } }

/**
 * Which call of `checkAttendance` finds exactly this code and no other?
 *
 * There is one for every code of `attendanceIssueCodes`.
 *
 * @param code a code of `attendanceIssueCodes`
 * @returns the input, the peildatum to ask with, and the path and params that are told; frozen
 * @throws RangeError when `code` is none of `attendanceIssueCodes`.
 * @example
 * const { input, options } = invalidAttendanceFor('bbl-before-end-of-leerplicht')
 * const verdict = checkAttendance(input, options.peildatum)
 * verdict.ok || verdict.issues.map(({ code }) => code) // => ['bbl-before-end-of-leerplicht']
 * @see glossary: Leerplichtgegevens
 * @since 0.1.0
 */
export function invalidAttendanceFor<Code extends AttendanceIssueCode>(code: Code): InvalidAttendance<Code> {
  const made = cellOf<AttendanceIssueCode, () => object>(attendanceFaults, code)()
  return Object.freeze({ code, ...made }) as InvalidAttendance<Code>
}
