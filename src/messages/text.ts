import type { Datum } from '../concepts/datum.js'
import type { DecodeCode, Decoded } from '../registers/decode.js'
import type { Leesfout } from '../registers/readers/readerEvent.js'
import type { NotReconciled, RegisterSignal } from '../registers/reconcile/signals.js'
import type { RioIssue } from '../registers/rioIssues.js'
import type { Citaat } from '../rules/citation.js'
import type { Regelverschil } from '../rules/compareRules.js'
import type { Step } from '../rules/steps.js'
import type { AgreementIssue } from '../validation/agreement/agreementIssue.js'
import type { AttendanceIssue } from '../validation/attendance/attendanceCodes.js'
import type { Issue } from '../validation/enrolment/issue.js'
import type { NotCheckedOf, Path } from '../validation/issue.js'
import type { ProgrammeIssue } from '../validation/programme/programmeCodes.js'

/** Where a fault lies: the way to a field of a record, or the name of a field of a file (`veld`). */
type Place = { readonly path?: Path; readonly veld?: string }

/** A fault as far as its message is made of it. */
type Told<AFault extends { readonly code: string; readonly params: object }> = AFault extends unknown
  ? Place & { readonly code: AFault['code']; readonly params: AFault['params'] }
  : never

/** An issue of an enrolment, or the failure of a parse function. */
export type EnrolmentFault = Told<Issue> | (Place & { readonly code: ParseCode; readonly params: object })

/** The failure of `decode`, as it answers it: one type for all of its codes. */
type Refused = Pick<Extract<Decoded, { readonly ok: false }>, 'code' | 'params'>

/** The same code by code, so that each is held to its text. */
type RefusedByCode = {
  [Code in DecodeCode]: { readonly code: Code; readonly params: Refused['params'] }
}[DecodeCode]

/** What the registers room finds wrong. */
type RegisterFault = Told<Leesfout> | Told<RegisterSignal> | Told<RioIssue> | Told<RefusedByCode> | (Place & Refused)

/**
 * What a message is made of: an issue of an enrolment, a samenwerking, a programme, the duty to attend or an offer in RIO, a fault of
 * a reader, a signal of `reconcile`, or the failure of `decode` or of a parse function.
 *
 * @since 0.1.0
 */
export type Fault = EnrolmentFault | Told<AgreementIssue> | Told<ProgrammeIssue> | Told<AttendanceIssue> | RegisterFault

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

/**
 * A text for every code that an enrolment does not have, made of the facts, of the field (which begins a sentence), and of the way to
 * it. A code that several records have has one text: it takes the facts of each of them.
 */
export type Tellers = {
  readonly [Code in Exclude<Fault['code'], EnrolmentFault['code']>]: (
    params: Extract<Fault, { readonly code: Code }>['params'],
    field: string,
    path: Path | undefined,
  ) => string
}

/** One way to tell every fault: by the table where its code stands in it, else as an enrolment tells it. */
export function faultTeller(
  ofEnrolment: (fault: EnrolmentFault) => string,
  tellers: Tellers,
  fieldAt: (path: Path | undefined) => string,
): (fault: Fault) => string {
  // The table is complete by its type; which params go with which code is lost in looking it up.
  const tellerOf = new Map(
    Object.entries(tellers) as [string, (params: object, field: string, path: Path | undefined) => string][],
  )
  return (fault) => {
    const path = fault.veld === undefined ? fault.path : [fault.veld]
    const tell = tellerOf.get(fault.code)
    if (tell !== undefined) return tell(fault.params, fieldAt(path), path)
    // Not a cast alone: it does not compile when a code of another record has the name of an enrolment's code and other facts.
    const shared: EnrolmentFault = fault as Exclude<Fault, { readonly code: keyof Tellers }>
    return ofEnrolment(path === undefined ? shared : { ...shared, path })
  }
}

/** The codes of `notChecked` for which the name of a rule and of a fact would say too little. */
export type OwnUnchecked = Extract<
  NotReconciled['code'],
  'person-unknown' | 'mbo-enrolment-missing' | 'vo-enrolment-missing'
>

/** One way to tell what was not checked: in its own words where there are any, else by the names of the rule and the facts. */
export function notCheckedTeller(
  byNames: (entry: NotCheckedOf<string>) => string,
  own: Readonly<Record<OwnUnchecked, (missing: readonly Path[]) => string>>,
): (entry: NotCheckedOf<string>) => string {
  const tellerOf = new Map<string, (missing: readonly Path[]) => string>(Object.entries(own))
  return (entry) => tellerOf.get(entry.code)?.(entry.missing) ?? byNames(entry)
}
