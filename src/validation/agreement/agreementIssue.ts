import type { Samenwerking } from '../../concepts/samenwerking.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { FactsOf, IssueOf } from '../issue.js'
import type { VerdictOf } from '../verdict.js'

/** The codes that tell of the form of the record. */
export type AgreementFormCode =
  | 'unreadable'
  | 'not-an-object'
  | 'missing-field'
  | 'not-a-list'
  | 'empty-list'
  | 'not-text'
  | 'not-boolean'
  | 'unknown-agreement-kind'
  | 'unknown-institution'
  | 'invalid-brin'
  | 'invalid-location'
  | 'invalid-rio-code'
  | 'unknown-school-kind'
  | 'unknown-route'
  | 'unknown-location-kind'
  | 'invalid-years'
  | 'unknown-year'
  | 'unknown-part-kind'
  | 'invalid-crebo'

/**
 * Every code an issue of `validateAgreement` can have. English, kebab case, closed; a code is never reused. What means the same
 * as in an enrolment has the same code.
 *
 * @since 0.1.0
 */
export type AgreementIssueCode =
  | AgreementFormCode
  | 'offer-not-settled'
  | 'leadership-not-settled'
  | 'accountability-not-settled'
  | 'organisation-not-settled'
  | 'transfer-incomplete'
  | 'switch-option-not-settled'
  | 'business-not-settled'
  | 'disputes-not-settled'
  | 'changes-not-settled'
  | 'participation-not-settled'
  | 'in-house-not-vertical'
  | 'in-house-with-partner'
  | 'glr-requires-vbo-school'
  | 'profile-not-offered'
  | 'course-not-related'
  | 'funded-party-in-non-funded-route'
  | 'programme-year-missing'
  | 'programme-year-twice'
  | 'programme-year-above-length'
  | 'exams-not-described'
  | 'combination-not-split'
  | 'participation-not-settled-in-house'
  | 'team-not-allowed'
  | 'transfer-without-funding'
  | 'non-funded-party'
  | 'vso-requires-bb'

/** The codes whose message needs facts, with those facts. They come from closed sets: never what a user wrote. */
export type AgreementFacts = {
  'programme-year-missing': { readonly leerjaar: Leerjaar }
  'programme-year-twice': { readonly leerjaar: Leerjaar }
  'programme-year-above-length': { readonly leerjaar: Leerjaar; readonly jaren: number }
  'vso-requires-bb': { readonly leerweg: Leerweg }
}

/**
 * The facts an issue of this code carries; for most codes none.
 *
 * @since 0.1.0
 */
export type AgreementIssueParams<Code extends AgreementIssueCode> = FactsOf<Code, AgreementFacts>

/**
 * One fault or notice in a samenwerking: a stable code, the way to the field that can be mended, the facts, how grave it is and
 * the source it rests on. A frozen plain object; TypeScript narrows `params` on `code`.
 *
 * @since 0.1.0
 */
export type AgreementIssue = IssueOf<AgreementIssueCode, AgreementFacts>

/**
 * What `validateAgreement` answers. Sound (`ok: true`): the record itself, perhaps with signals. Refused (`ok: false`): every
 * `afkeur` and `signaal` at once, in a fixed order. Both list what could not be checked; there `['isAanverwant']` is the option
 * of that name, every other path leads into the record.
 *
 * @since 0.1.0
 */
export type AgreementVerdict = VerdictOf<Samenwerking, AgreementIssue, AgreementIssueCode>
