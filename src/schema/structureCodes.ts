import type { RioFormCode } from '../registers/rioIssues.js'
import type { AgreementFormCode } from '../validation/agreement/agreementIssue.js'

/** The codes of this closed set, all of them: a code that is left out or made up does not compile. */
function all<Code extends string>(codes: Readonly<Record<Code, true>>): readonly Code[] {
  return Object.freeze(Object.keys(codes) as Code[])
}

/**
 * The codes of `validateAgreement` that tell of the form of the record alone, which its JSON Schema tells too. `unreadable` is none:
 * JSON can always be read.
 *
 * @since 0.1.0
 */
export const agreementStructureIssueCodes: readonly Exclude<AgreementFormCode, 'unreadable'>[] = /* #__PURE__ */ all({
  'not-an-object': true,
  'missing-field': true,
  'not-a-list': true,
  'empty-list': true,
  'not-text': true,
  'not-boolean': true,
  'unknown-agreement-kind': true,
  'unknown-institution': true,
  'invalid-brin': true,
  'invalid-location': true,
  'invalid-rio-code': true,
  'unknown-school-kind': true,
  'unknown-route': true,
  'unknown-location-kind': true,
  'invalid-years': true,
  'unknown-year': true,
  'unknown-part-kind': true,
  'invalid-crebo': true,
})

/** The codes of form of an offer, and those of a code that is not on its list. */
type RioStructureCode = Exclude<RioFormCode, 'unreadable'> | 'unknown-code' | 'code-not-in-route'

/**
 * The codes of `validateRioOffer` that tell of the form of the offer alone, which its JSON Schema tells too. `unreadable` is none: JSON
 * can always be read.
 *
 * @since 0.1.0
 */
export const rioStructureIssueCodes: readonly RioStructureCode[] = /* #__PURE__ */ all({
  'not-an-object': true,
  'missing-field': true,
  'not-a-list': true,
  'empty-list': true,
  'unknown-route': true,
  'invalid-brin': true,
  'invalid-rio-code': true,
  'unknown-school-kind': true,
  'unknown-track': true,
  'unknown-level': true,
  'unknown-code': true,
  'code-not-in-route': true,
})
