import { isRecord } from '../concepts/record.js'
import { type Fault, formatCitation, formatIssue } from '../messages/messages.js'
import { rioRules } from '../testing/golden/rioRules.js'
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
import { validateEnrolment, type ValidateOptions } from '../validation/enrolment/validateEnrolment.js'
import type { IssueRule, Path } from '../validation/issue.js'
import { type ProgrammeIssueCode, programmeIssueRegister } from '../validation/programme/programmeCodes.js'

/**
 * Every code that an issue of any validation can have.
 *
 * @since 0.1.0
 */
export type AnyIssueCode =
  IssueCode | AgreementIssueCode | ProgrammeIssueCode | AttendanceIssueCode | InvalidRioOffer['code']

/** An issue, as far as it is looked at. */
export type Found = { readonly code: string; readonly path: Path; readonly params: object }

/** What was answered about a record: whether it is sound, and what was found. */
type Answer = { readonly ok: boolean; readonly found: readonly Found[] }

/** A verdict as it is, or what `validateEnrolment` answers about an enrolment. */
export function answerOn(received: unknown, options: ValidateOptions): Answer {
  if (isRecord(received) && typeof received['ok'] === 'boolean') {
    const found = received[received['ok'] ? 'signals' : 'issues']
    if (Array.isArray(found)) return { ok: received['ok'], found: found as readonly Found[] }
  }
  const verdict = validateEnrolment(received, options)
  return { ok: verdict.ok, found: verdict.ok ? verdict.signals : verdict.issues }
}

/** The issues in words, a line each; of none that there is none. */
export function told(issues: readonly Found[]): string {
  if (issues.length === 0) return '  none'
  return issues.map((issue) => `  ${issue.code}${at(issue.path)}: ${formatIssue(issue as Fault, 'en')}`).join('\n')
}

/** Where an issue is, as an addition to its code. */
export function at(path: Path): string {
  return path.length === 0 ? '' : ` at ${path.join('.')}`
}

/** What a code means: an example of its message, how grave it is and where it stands. */
export function meaningOf(code: AnyIssueCode): string {
  const [rule, example] = known(code) ?? []
  if (rule === undefined || example === undefined) return 'which is no code of this library'
  const severity = rule.severity === 'afkeur' ? 'refuses' : 'signals'
  const message = formatIssue({ ...example, code } as Fault, 'en')
  return `which ${severity}, as in: ${message} [${formatCitation(rule.source, 'en')}]`
}

function known(code: string): readonly [IssueRule, object] | undefined {
  if (isIn(issueRegister, code)) return [issueRegister[code], invalidEnrolmentFor(code)]
  if (isIn(agreementIssueRegister, code)) return [agreementIssueRegister[code], invalidAgreementFor(code)]
  if (isIn(programmeIssueRegister, code)) return [programmeIssueRegister[code], invalidProgrammeFor(code)]
  if (isIn(attendanceIssueRegister, code)) return [attendanceIssueRegister[code], invalidAttendanceFor(code)]
  const rules = rioRules()
  return isIn(rules, code) ? [rules[code], invalidRioOfferFor(code)] : undefined
}

function isIn<Code extends string>(register: Readonly<Record<Code, IssueRule>>, code: string): code is Code {
  return Object.hasOwn(register, code)
}
