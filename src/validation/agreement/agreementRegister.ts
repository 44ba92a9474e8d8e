import { frozen } from '../../concepts/frozen.js'
import type { BronSleutel } from '../../law/sources.js'
import type { IssueRule } from '../issue.js'
import type { AgreementIssueCode } from './agreementIssue.js'

/**
 * How grave each code is and which source it rests on: first the codes of form, then the rules that refuse, then those that
 * signal.
 *
 * @see glossary: IssueRule
 * @since 0.1.0
 */
export const agreementIssueRegister: Readonly<Record<AgreementIssueCode, IssueRule>> = /* #__PURE__ */ register()

function register(): Readonly<Record<AgreementIssueCode, IssueRule>> {
  return frozen<Record<AgreementIssueCode, IssueRule>>({
    unreadable: refusal('recordvorm'),
    'not-an-object': refusal('recordvorm'),
    'missing-field': refusal('recordvorm'),
    'not-a-list': refusal('recordvorm'),
    'empty-list': refusal('recordvorm'),
    'not-text': refusal('recordvorm'),
    'not-boolean': refusal('recordvorm'),
    'unknown-agreement-kind': refusal('recordvorm'),
    'unknown-institution': refusal('recordvorm'),
    'invalid-brin': refusal('pve-velden'),
    'invalid-location': refusal('rio-codes'),
    'invalid-rio-code': refusal('pve-velden'),
    'unknown-school-kind': refusal('recordvorm'),
    'unknown-route': refusal('dia-leerroute-1'),
    'unknown-location-kind': refusal('recordvorm'),
    'invalid-years': refusal('recordvorm'),
    'unknown-year': refusal('wvo-2.107g'),
    'unknown-part-kind': refusal('recordvorm'),
    'invalid-crebo': refusal('pve-velden'),
    'offer-not-settled': refusal('wvo-2.107b-2-a'),
    'leadership-not-settled': refusal('wvo-2.107b-2-b'),
    'accountability-not-settled': refusal('wvo-2.107b-2-c'),
    'organisation-not-settled': refusal('wvo-2.107b-2-d'),
    'transfer-incomplete': refusal('wvo-2.107b-2-e'),
    'switch-option-not-settled': refusal('wvo-2.107b-2-f'),
    'business-not-settled': refusal('wvo-2.107b-2-g'),
    'disputes-not-settled': refusal('wvo-2.107b-2-h'),
    'changes-not-settled': refusal('wvo-2.107b-2-i'),
    'participation-not-settled': refusal('wvo-2.107b-2-j'),
    'in-house-not-vertical': refusal('wvo-2.107b-3'),
    'in-house-with-partner': refusal('faq-interne-regeling'),
    'glr-requires-vbo-school': refusal('wvo-2.107l-1'),
    'profile-not-offered': refusal('wvo-2.107a-4'),
    'course-not-related': refusal('wvo-2.107a-3'),
    'funded-party-in-non-funded-route': refusal('wvo-2.109a'),
    'programme-year-missing': refusal('wvo-2.107d-2'),
    'programme-year-twice': refusal('wvo-2.107d-2'),
    'programme-year-above-length': refusal('wvo-2.107d-2'),
    'exams-not-described': refusal('wvo-2.107d-2'),
    'combination-not-split': refusal('wvo-2.107d-2'),
    'participation-not-settled-in-house': signal('wvo-2.107b-3-medezeggenschap'),
    'team-not-allowed': signal('wvo-7.13a-1-elders'),
    'transfer-without-funding': signal('wvo-2.109a'),
    'non-funded-party': signal('wvo-2.109a'),
    'vso-requires-bb': signal('wvo-2.71-2-bb'),
  })
}

function refusal(source: BronSleutel): IssueRule {
  return { severity: 'afkeur', source }
}

function signal(source: BronSleutel): IssueRule {
  return { severity: 'signaal', source }
}

/**
 * The live codes of `validateAgreement`, in the order in which they are told.
 *
 * @see glossary: AgreementIssueCode
 * @since 0.1.0
 */
export const agreementIssueCodes: readonly AgreementIssueCode[] = /* #__PURE__ */ codes()

function codes(): readonly AgreementIssueCode[] {
  return Object.freeze(Object.keys(agreementIssueRegister) as AgreementIssueCode[])
}
