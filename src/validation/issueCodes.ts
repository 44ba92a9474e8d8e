import type { BronSleutel } from '../law/sources.js'
import type { Severity } from './issue.js'

/**
 * Every code an issue of `validateEnrolment` can have. English, kebab case, closed; a code is never reused.
 *
 * @since 0.1.0
 */
export type IssueCode =
  | StructureIssueCode
  | 'unreadable'
  | 'invalid-bsn'
  | 'invalid-onderwijsnummer'
  | 'before-start-of-law'
  | 'end-before-begin'
  | 'vmbo-year-too-low'
  | 'glr-requires-bb'
  | 'glr-requires-level-2'
  | 'level-not-open-to-track'
  | 'glr-requires-vbo-school'
  | 'not-fundable'
  | 'learn-work-track-not-in-route'
  | 'entree-elementcode-not-in-route'
  | 'invalid-elementcode'
  | 'elementcode-does-not-match-track'
  | 'vso-requires-bb'
  | 'phase-does-not-match-year'
  | 'year-does-not-match-start'
  | 'vmbo-year-does-not-match-route-year'
  | 'period-before-route-start'
  | 'period-outlives-phase'
  | 'year-above-maximum'
  | 'course-duration-does-not-fit-level'
  | 'vo-enrolment-in-mbo-phase-of-glr'
  | 'vo-enrolment-after-diploma'
  | 'vo-enrolment-after-year-3'
  | 'diploma-perhaps-period-3'
  | 'diploma-after-deadline'
  | 'diploma-overdue'

/**
 * The codes that tell of the form of the record alone: what a JSON Schema of the same shape would refuse.
 *
 * @since 0.1.0
 */
export type StructureIssueCode =
  | 'not-an-object'
  | 'missing-field'
  | 'wrong-type'
  | 'field-of-other-register'
  | 'no-personal-number'
  | 'two-personal-numbers'
  | 'unknown-institution'
  | 'invalid-brin'
  | 'invalid-location'
  | 'invalid-rio-code'
  | 'unknown-school-kind'
  | 'unknown-route'
  | 'unknown-track'
  | 'unknown-level'
  | 'entree-not-in-route'
  | 'unknown-phase'
  | 'unknown-year'
  | 'unknown-vmbo-year'
  | 'invalid-date'
  | 'invalid-count'
  | 'pathway-not-bol-or-bbl'
  | 'invalid-crebo'
  | 'unknown-course-duration'
  | 'invalid-diploma'

/**
 * How grave each code is and which source it rests on, in the order in which issues are told. What rests on a derived or
 * disputed source alone is a signal, never a refusal.
 *
 * @see glossary: Issue
 * @since 0.1.0
 */
export const issueRegister: Readonly<
  Record<IssueCode, { readonly severity: Severity; readonly source: BronSleutel; readonly structure: boolean }>
> = {
  unreadable: { severity: 'afkeur', source: 'recordvorm', structure: false },
  'not-an-object': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'missing-field': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'wrong-type': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'field-of-other-register': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'no-personal-number': { severity: 'afkeur', source: 'pve-persoonsnummer', structure: true },
  'two-personal-numbers': { severity: 'afkeur', source: 'pve-persoonsnummer', structure: true },
  'invalid-bsn': { severity: 'afkeur', source: 'elfproef-bsn', structure: false },
  'invalid-onderwijsnummer': { severity: 'afkeur', source: 'elfproef-onderwijsnummer', structure: false },
  'unknown-institution': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'invalid-brin': { severity: 'afkeur', source: 'pve-brin', structure: true },
  'invalid-location': { severity: 'afkeur', source: 'rio-codes', structure: true },
  'invalid-rio-code': { severity: 'afkeur', source: 'rio-codes', structure: true },
  'unknown-school-kind': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'unknown-route': { severity: 'afkeur', source: 'dia-leerroute-1', structure: true },
  'unknown-track': { severity: 'afkeur', source: 'wvo-2.107a-3', structure: true },
  'unknown-level': { severity: 'afkeur', source: 'wvo-2.107a-3', structure: true },
  'entree-not-in-route': { severity: 'afkeur', source: 'web-9.1.2-1', structure: true },
  'unknown-phase': { severity: 'afkeur', source: 'dia-uitwisselen-mbo', structure: true },
  'unknown-year': { severity: 'afkeur', source: 'wvo-2.107g', structure: true },
  'unknown-vmbo-year': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'invalid-date': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'invalid-count': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'pathway-not-bol-or-bbl': { severity: 'afkeur', source: 'wvo-2.107h', structure: true },
  'invalid-crebo': { severity: 'afkeur', source: 'pve-crebo', structure: true },
  'unknown-course-duration': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'invalid-diploma': { severity: 'afkeur', source: 'recordvorm', structure: true },
  'before-start-of-law': { severity: 'afkeur', source: 'stb-2020-208', structure: false },
  'end-before-begin': { severity: 'afkeur', source: 'recordvorm', structure: false },
  'vmbo-year-too-low': { severity: 'afkeur', source: 'dia-uitwisselen-vo', structure: false },
  'glr-requires-bb': { severity: 'afkeur', source: 'wvo-2.107l-2', structure: false },
  'glr-requires-level-2': { severity: 'afkeur', source: 'wvo-2.107l-2', structure: false },
  'level-not-open-to-track': { severity: 'afkeur', source: 'wvo-2.107a-3', structure: false },
  'glr-requires-vbo-school': { severity: 'afkeur', source: 'wvo-2.107l-1', structure: false },
  'not-fundable': { severity: 'afkeur', source: 'dia-uitwisselen-mbo', structure: false },
  'learn-work-track-not-in-route': { severity: 'afkeur', source: 'faq-leer-werktraject', structure: false },
  'entree-elementcode-not-in-route': { severity: 'afkeur', source: 'web-9.1.2-1', structure: false },
  'invalid-elementcode': { severity: 'signaal', source: 'codetabellen', structure: false },
  'elementcode-does-not-match-track': { severity: 'signaal', source: 'codetabellen', structure: false },
  'vso-requires-bb': { severity: 'signaal', source: 'wvo-2.71-2-bb', structure: false },
  'phase-does-not-match-year': { severity: 'signaal', source: 'wvo-2.107e-2', structure: false },
  'year-does-not-match-start': { severity: 'signaal', source: 'wvo-2.107e-2-doublure', structure: false },
  'vmbo-year-does-not-match-route-year': { severity: 'signaal', source: 'wvo-2.107a-2-leerjaar', structure: false },
  'period-before-route-start': { severity: 'signaal', source: 'recordvorm', structure: false },
  'period-outlives-phase': { severity: 'signaal', source: 'wvo-2.107e-2-doublure', structure: false },
  'year-above-maximum': { severity: 'signaal', source: 'wvo-2.107g', structure: false },
  'course-duration-does-not-fit-level': { severity: 'signaal', source: 'web-7.2.4a-3', structure: false },
  'vo-enrolment-in-mbo-phase-of-glr': { severity: 'signaal', source: 'wvo-2.107e-2', structure: false },
  'vo-enrolment-after-diploma': { severity: 'signaal', source: 'duo-pagina-fases', structure: false },
  'vo-enrolment-after-year-3': { severity: 'signaal', source: 'wvo-2.107f-2', structure: false },
  'diploma-perhaps-period-3': { severity: 'signaal', source: 'wvo-2.107j-2-tijdvak-3', structure: false },
  'diploma-after-deadline': { severity: 'signaal', source: 'wvo-1.1-uiterste-dag', structure: false },
  'diploma-overdue': { severity: 'signaal', source: 'wvo-1.1-uiterste-dag', structure: false },
}

/**
 * The live codes of `validateEnrolment`, in the order in which issues are told.
 *
 * @see glossary: IssueCode
 * @since 0.1.0
 */
export const issueCodes: readonly IssueCode[] = /* #__PURE__ */ Object.freeze(
  /* #__PURE__ */ Object.keys(issueRegister) as IssueCode[],
)

/**
 * The codes that tell of the form of the record alone, in the order in which issues are told.
 *
 * @see glossary: IssueCode
 * @since 0.1.0
 */
export const structureIssueCodes: readonly StructureIssueCode[] = /* #__PURE__ */ Object.freeze(
  /* #__PURE__ */ issueCodes.filter((code): code is StructureIssueCode => issueRegister[code].structure),
)
