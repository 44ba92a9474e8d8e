import { cellOf } from '../../rules/arguments.js'
import type { IssueParams } from '../../validation/enrolment/issue.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'
import type { ValidateOptions } from '../../validation/enrolment/validateEnrolment.js'
import { enrolmentForms } from './enrolmentForms.js'
import { enrolmentRules } from './enrolmentRules.js'
import type { FaultsByCode, InvalidCase } from './invalidCase.js'

/**
 * An enrolment with one fault, and what `validateEnrolment` finds in it.
 *
 * @since 0.1.0
 */
export type InvalidEnrolment<Code extends IssueCode = IssueCode> = InvalidCase<Code, IssueParams<Code>, ValidateOptions>

const faults: FaultsByCode<IssueCode> = /* #__PURE__ */ allFaults()

function allFaults(): FaultsByCode<IssueCode> {
  return Object.freeze({ ...enrolmentForms, ...enrolmentRules })
}

/**
 * Which call of `validateEnrolment` finds exactly this code and no other?
 *
 * There is one for every code of `issueCodes`. The input of `unreadable` has a getter that throws, so that it is not JSON; all others are.
 *
 * @param code a code of `issueCodes`
 * @returns the input, the options where the code needs a peildatum, and the path and params that are told; frozen
 * @throws RangeError when `code` is none of `issueCodes`.
 * @example
 * const { input, options } = invalidEnrolmentFor('diploma-overdue')
 * const verdict = validateEnrolment(input, options)
 * verdict.ok && verdict.signals.map(({ code }) => code) // => ['diploma-overdue']
 * @see glossary: Inschrijving
 * @since 0.1.0
 */
export function invalidEnrolmentFor<Code extends IssueCode>(code: Code): InvalidEnrolment<Code> {
  return Object.freeze({ code, ...cellOf<IssueCode, () => object>(faults, code)() }) as InvalidEnrolment<Code>
}
