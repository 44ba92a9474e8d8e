import type { Inschrijving } from '../concepts/inschrijving.js'
import type { Samenwerking } from '../concepts/samenwerking.js'
import type { RioIssue } from '../registers/rioIssues.js'
import type { RioAanbod } from '../registers/rioOffer.js'
import { validateRioOffer } from '../registers/validateRioOffer.js'
import type { AgreementIssue } from '../validation/agreement/agreementIssue.js'
import { type AgreementOptions, validateAgreement } from '../validation/agreement/validateAgreement.js'
import type { Issue } from '../validation/enrolment/issue.js'
import { validateEnrolment, type ValidateOptions } from '../validation/enrolment/validateEnrolment.js'
import { type DomainSchema, schemaOf } from './standardSchema.js'

/**
 * `validateEnrolment` as a Standard Schema: for a form, an API or a router that takes one.
 *
 * @example
 * const { validate } = enrolmentSchema.with({ language: 'en', peildatum: '2026-10-01' })['~standard']
 * validate('inschrijving').issues?.map(({ code }) => code) // => ['not-an-object']
 * @see glossary: DomainSchema
 * @since 0.1.0
 */
export const enrolmentSchema: DomainSchema<Inschrijving, Issue, ValidateOptions> = /* #__PURE__ */ schemaOf(
  validateEnrolment,
  {},
)

/**
 * `validateAgreement` as a Standard Schema. Whether a course is related to a profile is told through `with({ isAanverwant })`.
 *
 * @example
 * agreementSchema['~standard'].validate({ soort: 'convenant' }).issues?.[1]?.path // => ['afspraken']
 * @see glossary: DomainSchema
 * @since 0.1.0
 */
export const agreementSchema: DomainSchema<Samenwerking, AgreementIssue, AgreementOptions> = /* #__PURE__ */ schemaOf(
  validateAgreement,
  {},
)

/**
 * `validateRioOffer` as a Standard Schema.
 *
 * @example
 * rioOfferSchema['~standard'].validate({ leerroute: { soort: 'GLR' } }).issues?.map(({ path }) => path) // => [['scholen'], ['instellingen']]
 * @see glossary: DomainSchema
 * @since 0.1.0
 */
export const rioOfferSchema: DomainSchema<RioAanbod, RioIssue> = /* #__PURE__ */ schemaOf(validateRioOffer, {})
