import { frozen } from '../../concepts/frozen.js'
import { sourceOfForm } from './fields.js'
import type { IssueRule } from '../issue.js'
import type { FormIssueCode, IssueCode, StructureIssueCode } from './issueCodes.js'
import { refusals, signals } from './ruleRows.js'

/**
 * The codes that tell of the form of the record alone.
 *
 * @see glossary: StructureIssueCode
 * @since 0.1.0
 */
export const structureIssueCodes: readonly StructureIssueCode[] = /* #__PURE__ */ Object.freeze([
  'not-an-object',
  'missing-field',
  'not-text',
  'not-boolean',
  'field-of-other-register',
  'not-one-personal-number',
  'unknown-institution',
  'invalid-brin',
  'invalid-location',
  'invalid-rio-code',
  'unknown-school-kind',
  'unknown-route',
  'unknown-track',
  'unknown-level',
  'unknown-phase',
  'unknown-year',
  'unknown-vmbo-year',
  'invalid-date',
  'invalid-count',
  'pathway-not-bol-or-bbl',
  'invalid-crebo',
  'unknown-course-duration',
  'invalid-diploma',
] as const)

/**
 * How grave each code is and which source it rests on: first the codes of form, then the rules in the order in which they are
 * told. What rests on a derived or uncertain source alone is a signal, with two exceptions (decision 0002 says why):
 * `pathway-not-bol-or-bbl` and `learn-work-track-not-in-route` refuse.
 *
 * @see glossary: IssueRule
 * @since 0.1.0
 */
export const issueRegister: Readonly<Record<IssueCode, IssueRule>> = /* #__PURE__ */ register()

function register(): Readonly<Record<IssueCode, IssueRule>> {
  const form: readonly FormIssueCode[] = [
    'unreadable',
    ...structureIssueCodes,
    'invalid-bsn',
    'invalid-onderwijsnummer',
  ]
  return frozen(
    Object.fromEntries([
      ...form.map((code) => [code, { severity: 'afkeur', source: sourceOfForm(code) }]),
      ...[...refusals(), ...signals()].map(({ issue: { code, severity, source } }) => [code, { severity, source }]),
    ]) as Record<IssueCode, IssueRule>,
  )
}

/**
 * The live codes of `validateEnrolment`: first those of form, then the rules in the order in which they are told.
 *
 * @see glossary: IssueCode
 * @since 0.1.0
 */
export const issueCodes: readonly IssueCode[] = /* #__PURE__ */ codes()

function codes(): readonly IssueCode[] {
  return Object.freeze(Object.keys(issueRegister) as IssueCode[])
}
