import type { Inschrijving } from '../concepts/inschrijving.js'
import type { StructureIssueCode } from '../validation/enrolment/issueCodes.js'

/** A fault of form that any enrolment of these registers can be given: what is told of it, where, and values that make it. */
export type Mutation = {
  readonly code: StructureIssueCode | 'invalid-bsn' | 'invalid-onderwijsnummer'
  readonly path: string
  readonly values: readonly [unknown, ...unknown[]]
  /** Where the fault is told, when that is not where the value stands. */
  readonly told?: string
}

const anywhere: readonly Mutation[] = [
  { code: 'not-an-object', path: 'fase', values: ['MBO-fase', 3, null, []] },
  { code: 'missing-field', path: 'begindatum', values: [undefined] },
  { code: 'missing-field', path: 'fase.soort', values: [undefined] },
  { code: 'not-boolean', path: 'indicatieBekostigbaar', values: ['J', 1, null] },
  { code: 'not-boolean', path: 'instelling.bekostigd', values: ['N', 0, null] },
  {
    code: 'not-one-personal-number',
    path: 'leerling',
    values: [{}, { bsn: '999990019', onderwijsnummer: '101222331' }],
  },
  { code: 'invalid-bsn', path: 'leerling', values: [{ bsn: '999990018' }, { bsn: '' }], told: 'leerling.bsn' },
  {
    code: 'invalid-onderwijsnummer',
    path: 'leerling',
    values: [{ onderwijsnummer: '101222332' }],
    told: 'leerling.onderwijsnummer',
  },
  { code: 'unknown-institution', path: 'instelling.soort', values: ['MBO', 'vo', null] },
  { code: 'invalid-brin', path: 'instelling.brin', values: ['99vo', '99V', '', null] },
  { code: 'invalid-rio-code', path: 'instelling.onderwijsaanbieder', values: ['100X501', '', null] },
  { code: 'unknown-route', path: 'leerroute.soort', values: ['PRO_ENTREE', 'dlr', 'DLR_VMBO_MBO', null] },
  { code: 'unknown-track', path: 'leerroute.leerweg', values: ['havo', 'bb', '', null] },
  { code: 'unknown-level', path: 'leerroute.niveau', values: [1, 5, '2', null] },
  { code: 'unknown-phase', path: 'fase.soort', values: ['MBO', 'vo-fase', null] },
  { code: 'unknown-year', path: 'fase.leerjaar', values: [0, 7, 1.5, '3', null] },
  { code: 'invalid-date', path: 'begindatum', values: ['2025-02-29', '2025-8-1', '01-08-2025', '', null] },
  { code: 'invalid-date', path: 'einddatum', values: ['2026-06-31', '31-07-2026', null] },
  { code: 'invalid-date', path: 'leerrouteStart', values: ['2025', null] },
  { code: 'invalid-count', path: 'doublures', values: [-1, 0.5, 301, '1', null] },
  { code: 'unknown-course-duration', path: 'opleidingsduur', values: [0, 5, 2.5, '3', null] },
  { code: 'invalid-diploma', path: 'vmboDiploma', values: ['behaald', '2025-02-29', false, null] },
]

const atSchool: readonly Mutation[] = [
  { code: 'missing-field', path: 'leerroute.leerweg', values: [undefined] },
  { code: 'invalid-location', path: 'instelling.vestiging', values: ['99VO0A', '99VO', null] },
  { code: 'unknown-school-kind', path: 'instelling.schoolsoort', values: ['havo', 'pro', null] },
  { code: 'not-boolean', path: 'instelling.verticaal', values: ['J', null] },
  { code: 'unknown-vmbo-year', path: 'vmboLeerjaar', values: [0, 5, '3', null] },
  { code: 'not-text', path: 'elementcode', values: [6921, null] },
  { code: 'field-of-other-register', path: 'leertraject', values: ['BOL'] },
  { code: 'field-of-other-register', path: 'opleidingcode', values: ['25655'] },
]

const atCollege: readonly Mutation[] = [
  { code: 'missing-field', path: 'leerroute.niveau', values: [undefined] },
  { code: 'pathway-not-bol-or-bbl', path: 'leertraject', values: ['OVO', 'bol', null] },
  { code: 'invalid-crebo', path: 'opleidingcode', values: ['2565', '256555', null] },
  { code: 'field-of-other-register', path: 'elementcode', values: ['6921'] },
  { code: 'field-of-other-register', path: 'vmboLeerjaar', values: [3] },
]

/** All mutations that fit an enrolment in this register. */
export function mutationsFor(kant: Inschrijving['instelling']['soort']): readonly Mutation[] {
  return [...anywhere, ...(kant === 'vo-school' ? atSchool : atCollege)]
}
