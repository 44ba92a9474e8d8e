import type { Datum } from '../../concepts/datum.js'
import { frozen } from '../../concepts/frozen.js'
import type { Leerplichtgegevens } from '../../concepts/leerplichtgegevens.js'
import type { FactsOf, IssueOf, IssueRule } from '../issue.js'
import type { VerdictOf } from '../verdict.js'

/**
 * Every code an issue of `checkAttendance` can have. Those that an enrolment can have too mean the same.
 *
 * @since 0.1.0
 */
export type AttendanceIssueCode =
  | 'unreadable'
  | 'not-an-object'
  | 'missing-field'
  | 'not-boolean'
  | 'unknown-phase'
  | 'pathway-not-bol-or-bbl'
  | 'invalid-date'
  | 'bbl-before-end-of-leerplicht'
  | 'leerplicht-in-mbo-phase'

/** The codes whose message needs facts, with those facts. No day of birth among them. */
export type AttendanceFacts = {
  'bbl-before-end-of-leerplicht': { readonly peildatum: Datum }
  'leerplicht-in-mbo-phase': { readonly peildatum: Datum }
}

/**
 * The facts an issue of `checkAttendance` carries; for most codes none.
 *
 * @since 0.1.0
 */
export type AttendanceIssueParams<Code extends AttendanceIssueCode> = FactsOf<Code, AttendanceFacts>

/**
 * One fault or notice about the duty to attend: code, path, params, severity and source.
 *
 * @since 0.1.0
 */
export type AttendanceIssue = IssueOf<AttendanceIssueCode, AttendanceFacts>

/**
 * What `checkAttendance` answers: the input itself with its signals, or every fault at once.
 *
 * @since 0.1.0
 */
export type AttendanceVerdict = VerdictOf<Leerplichtgegevens, AttendanceIssue, AttendanceIssueCode>

/**
 * How grave each code of `checkAttendance` is and which source it rests on, in the order in which they are told.
 *
 * @see glossary: IssueRule
 * @since 0.1.0
 */
export const attendanceIssueRegister: Readonly<Record<AttendanceIssueCode, IssueRule>> = /* #__PURE__ */ frozen({
  unreadable: { severity: 'afkeur', source: 'recordvorm' },
  'not-an-object': { severity: 'afkeur', source: 'recordvorm' },
  'missing-field': { severity: 'afkeur', source: 'recordvorm' },
  'not-boolean': { severity: 'afkeur', source: 'recordvorm' },
  'unknown-phase': { severity: 'afkeur', source: 'dia-uitwisselen-mbo' },
  'pathway-not-bol-or-bbl': { severity: 'afkeur', source: 'wvo-2.107h' },
  'invalid-date': { severity: 'afkeur', source: 'recordvorm' },
  'bbl-before-end-of-leerplicht': { severity: 'afkeur', source: 'web-8.1.1-3' },
  'leerplicht-in-mbo-phase': { severity: 'signaal', source: 'lpw-3b-1' },
})

/**
 * The codes of `checkAttendance`, in the order in which they are told.
 *
 * @see glossary: AttendanceIssueCode
 * @since 0.1.0
 */
export const attendanceIssueCodes: readonly AttendanceIssueCode[] = /* #__PURE__ */ codes()

function codes(): readonly AttendanceIssueCode[] {
  return Object.freeze(Object.keys(attendanceIssueRegister) as AttendanceIssueCode[])
}
