import { outOfRange } from '../concepts/outOfRange.js'
import { type Fault, formatCitation, formatIssue, formatNotChecked } from '../messages/messages.js'
import { rulesOfRioOffer } from '../testing/golden/rules/rulesOfRioOffer.js'
import { invalidAgreementFor } from '../testing/invalid/invalidAgreementFor.js'
import { invalidAttendanceFor } from '../testing/invalid/invalidAttendanceFor.js'
import { invalidEnrolmentFor } from '../testing/invalid/invalidEnrolmentFor.js'
import { invalidProgrammeFor } from '../testing/invalid/invalidProgrammeFor.js'
import { type InvalidRioOffer, invalidRioOfferFor } from '../testing/invalid/invalidRioOfferFor.js'
import type { AgreementIssueCode } from '../validation/agreement/agreementIssue.js'
import { agreementIssueRegister } from '../validation/agreement/agreementRegister.js'
import { type AttendanceIssueCode, attendanceIssueRegister } from '../validation/attendance/attendanceCodes.js'
import type { IssueCode } from '../validation/enrolment/issueCodes.js'
import { issueRegister } from '../validation/enrolment/issueRegister.js'
import type { IssueRule, NotCheckedOf, Path } from '../validation/issue.js'
import { type ProgrammeIssueCode, programmeIssueRegister } from '../validation/programme/programmeCodes.js'
import type { Found } from './answers.js'

/**
 * Every code that an issue of any validation can have.
 *
 * @since 0.1.0
 */
export type AnyIssueCode =
  IssueCode | AgreementIssueCode | ProgrammeIssueCode | AttendanceIssueCode | InvalidRioOffer['code']

/** The issues in words, a line each; of none that there is none. */
export function told(issues: readonly Found[]): string {
  return (
    issues.map((issue) => `  ${issue.code}${at(issue.path)}: ${formatIssue(issue as Fault, 'en')}`).join('\n') ||
    '  none'
  )
}

/** That these rules were not checked, and why, a line each; nothing when there are none. */
export function toldNotChecked(entries: readonly NotCheckedOf<string>[]): string {
  return entries.map((entry) => `\nnot checked: ${formatNotChecked(entry, 'en')}`).join('')
}

/** Where an issue is, as an addition to its code. */
export function at(path: Path): string {
  return path.length === 0 ? '' : ` at ${path.join('.')}`
}

/** What a code means: an example of its message, how grave it is and where it stands. */
export function meaningOf(code: AnyIssueCode): string {
  const [rule, example] = known(code)
  const severity = rule.severity === 'afkeur' ? 'refuses' : 'signals'
  const message = formatIssue({ ...example, code } as Fault, 'en')
  return `which ${severity}, as in: ${message} [${formatCitation(rule.source, 'en')}]`
}

/** The rule of a code, and a record that breaks it; a code of no validation is an error, because no answer can ever have it. */
export function known(code: string): readonly [rule: IssueRule, example: object] {
  if (isIn(issueRegister, code)) return [issueRegister[code], invalidEnrolmentFor(code)]
  if (isIn(agreementIssueRegister, code)) return [agreementIssueRegister[code], invalidAgreementFor(code)]
  if (isIn(programmeIssueRegister, code)) return [programmeIssueRegister[code], invalidProgrammeFor(code)]
  if (isIn(attendanceIssueRegister, code)) return [attendanceIssueRegister[code], invalidAttendanceFor(code)]
  const rules = rulesOfRioOffer()
  if (isIn(rules, code)) return [rules[code], invalidRioOfferFor(code)]
  throw outOfRange('a code of a validation of this library', code)
}

function isIn<Code extends string>(register: Readonly<Record<Code, IssueRule>>, code: string): code is Code {
  return Object.hasOwn(register, code)
}
