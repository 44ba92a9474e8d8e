import type { Datum } from '../concepts/datum.js'
import type { Citaat } from '../rules/citation.js'
import type { Regelverschil } from '../rules/compareRules.js'
import type { Step } from '../rules/steps.js'
import type { AgreementIssue } from '../validation/agreement/agreementIssue.js'
import type { AttendanceIssue } from '../validation/attendance/attendanceCodes.js'
import type { Issue } from '../validation/enrolment/issue.js'
import type { NotCheckedOf, Path } from '../validation/issue.js'
import type { ProgrammeIssue } from '../validation/programme/programmeCodes.js'

/** An issue as far as its message is made of it. */
type Told<AnIssue extends { readonly code: string; readonly params: object }> = AnIssue extends unknown
  ? { readonly code: AnIssue['code']; readonly params: AnIssue['params']; readonly path?: Path }
  : never

/** An issue of an enrolment, or the failure of a parse function. */
export type EnrolmentFault = Told<Issue> | { readonly code: ParseCode; readonly params: object; readonly path?: Path }

/**
 * What a message is made of: an issue of an enrolment, a samenwerking, a programme or the duty to attend, or the failure of a parse
 * function.
 *
 * @since 0.1.0
 */
export type Fault = EnrolmentFault | Told<AgreementIssue> | Told<ProgrammeIssue> | Told<AttendanceIssue>

/**
 * The codes that only parse functions answer.
 *
 * @since 0.1.0
 */
export type ParseCode =
  'invalid-elementcode' | 'invalid-school-year' | 'not-a-phase' | 'not-an-institution' | 'unknown-task'

/** A language: every text the library can say, complete by type. */
export type Texts = {
  readonly issue: (fault: Fault) => string
  readonly notChecked: (entry: NotCheckedOf<string>) => string
  readonly step: (step: Step) => string
  readonly citation: (citaat: Citaat) => string
  readonly certainty: (citaat: Citaat) => string
  readonly lapsed: (lastDay: Datum) => string
  readonly difference: (verschil: Regelverschil) => string
}

/** One way to tell every fault: by the table where its code stands in it, else as an enrolment tells it. */
export function faultTeller(
  ofEnrolment: (fault: EnrolmentFault) => string,
  tellers: object,
  fieldAt: (path: Path | undefined) => string,
): (fault: Fault) => string {
  // The tables are complete by their own types; which params go with which code is lost in joining them.
  const tellerOf = new Map(Object.entries(tellers) as [string, (params: object, field: string) => string][])
  return (fault) => {
    const tell = tellerOf.get(fault.code)
    return tell === undefined ? ofEnrolment(fault as EnrolmentFault) : tell(fault.params, fieldAt(fault.path))
  }
}
