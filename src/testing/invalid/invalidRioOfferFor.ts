import type { RioIssueCode, RioIssueParams } from '../../registers/rioIssues.js'
import { cellOf } from '../../rules/arguments.js'
import type { InvalidCase } from './invalidCase.js'
import { rioFaults } from './rioFaults.js'

/**
 * An offer in RIO with one fault, and what `validateRioOffer` finds in it. It takes no options.
 *
 * @since 0.1.0
 */
export type InvalidRioOffer<Code extends RioIssueCode = RioIssueCode> = InvalidCase<Code, RioIssueParams<Code>, never>

/**
 * Which input of `validateRioOffer` gives exactly this code and no other?
 *
 * There is one for every code of `rioIssueCodes`.
 *
 * @param code a code of `rioIssueCodes`
 * @returns the input, and the path and params that are told; frozen
 * @throws RangeError when `code` is none of `rioIssueCodes`.
 * @example
 * const { input } = invalidRioOfferFor('registration-missing')
 * const verdict = validateRioOffer(input)
 * verdict.ok || verdict.issues.map(({ code }) => code) // => ['registration-missing']
 * @see glossary: RioAanbod
 * @since 0.1.0
 */
export function invalidRioOfferFor<Code extends RioIssueCode>(code: Code): InvalidRioOffer<Code> {
  const made = cellOf<RioIssueCode, () => object>(rioFaults, code)()
  return Object.freeze({ code, ...made }) as InvalidRioOffer<Code>
}
