import type { AttendanceIssueCode } from '../../../validation/attendance/attendanceCodes.js'
import type { IssueRule } from '../../../validation/issue.js'
import { refusal, signal } from './rule.js'

/** The same for `checkAttendance`. */
export function rulesOfAttendance(): Readonly<Record<AttendanceIssueCode, IssueRule>> {
  return {
    unreadable: refusal('recordvorm'),
    'not-an-object': refusal('recordvorm'),
    'missing-field': refusal('recordvorm'),
    'not-boolean': refusal('recordvorm'),
    'unknown-phase': refusal('dia-uitwisselen-mbo'),
    'pathway-not-bol-or-bbl': refusal('wvo-2.107h'),
    'invalid-date': refusal('recordvorm'),
    'bbl-before-end-of-leerplicht': refusal('web-8.1.1-3'),
    'leerplicht-in-mbo-phase': signal('lpw-3b-1'),
  }
}
