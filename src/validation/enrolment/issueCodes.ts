/**
 * The codes that tell of the form of the record alone: what a JSON Schema of the same shape would refuse.
 *
 * @since 0.1.0
 */
export type StructureIssueCode =
  | 'not-an-object'
  | 'missing-field'
  | 'not-text'
  | 'not-boolean'
  | 'field-of-other-register'
  | 'not-one-personal-number'
  | 'unknown-institution'
  | 'invalid-brin'
  | 'invalid-location'
  | 'invalid-rio-code'
  | 'unknown-school-kind'
  | 'unknown-route'
  | 'unknown-track'
  | 'unknown-level'
  | 'unknown-phase'
  | 'unknown-year'
  | 'unknown-vmbo-year'
  | 'invalid-date'
  | 'invalid-count'
  | 'pathway-not-bol-or-bbl'
  | 'invalid-crebo'
  | 'unknown-course-duration'
  | 'invalid-diploma'

/** The codes of form: those of the structure, and those that no schema can tell. */
export type FormIssueCode = StructureIssueCode | 'unreadable' | 'invalid-bsn' | 'invalid-onderwijsnummer'

/**
 * Every code an issue of `validateEnrolment` can have. English, kebab case, closed; a code is never reused.
 *
 * @since 0.1.0
 */
export type IssueCode =
  | FormIssueCode
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
  | 'elementcode-does-not-match-track'
  | 'vso-requires-bb'
  | 'phase-does-not-match-year'
  | 'period-outlives-phase'
  | 'year-above-maximum'
  | 'course-duration-does-not-fit-level'
  | 'vo-enrolment-in-mbo-phase-of-glr'
  | 'vo-enrolment-after-diploma'
  | 'vo-enrolment-after-year-3'
  | 'diploma-perhaps-period-3'
  | 'diploma-after-deadline'
  | 'diploma-overdue'
