import { cellOf } from '../../rules/arguments.js'
import type { AgreementIssueCode, AgreementIssueParams } from '../../validation/agreement/agreementIssue.js'
import type { AgreementOptions } from '../../validation/agreement/validateAgreement.js'
import { agreementFaults } from './agreementFaults.js'
import type { InvalidCase } from './invalidCase.js'

/**
 * A samenwerking with one fault, and what `validateAgreement` finds in it.
 *
 * @since 0.1.0
 */
export type InvalidAgreement<Code extends AgreementIssueCode = AgreementIssueCode> = InvalidCase<
  Code,
  AgreementIssueParams<Code>,
  AgreementOptions
>

/**
 * Which call of `validateAgreement` finds exactly this code and no other?
 *
 * There is one for every code of `agreementIssueCodes`. Only `course-not-related` needs options: a function that says no.
 *
 * @param code a code of `agreementIssueCodes`
 * @returns the input, the options where the code needs them, and the path and params that are told; frozen
 * @throws RangeError when `code` is none of `agreementIssueCodes`.
 * @example
 * const { input } = invalidAgreementFor('in-house-not-vertical')
 * const verdict = validateAgreement(input)
 * verdict.ok || verdict.issues.map(({ code }) => code) // => ['in-house-not-vertical']
 * @see glossary: Samenwerking
 * @since 0.1.0
 */
export function invalidAgreementFor<Code extends AgreementIssueCode>(code: Code): InvalidAgreement<Code> {
  const made = cellOf<AgreementIssueCode, () => object>(agreementFaults, code)()
  return Object.freeze({ code, ...made }) as InvalidAgreement<Code>
}
