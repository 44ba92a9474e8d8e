import type { IssueCode, StructureIssueCode } from '../../validation/enrolment/issueCodes.js'
import { buildEnrolment } from '../build/buildEnrolment.js'
import { fault, type FaultsByCode, unreadable } from './invalidCase.js'

const college = { soort: 'mbo-instelling' } as const
const glr = { soort: 'GLR' } as const
const vo: object = /* #__PURE__ */ buildEnrolment()
const voInYear3: unknown = /* #__PURE__ */ buildEnrolment({ fase: { leerjaar: 3 } })
const mbo: unknown = /* #__PURE__ */ buildEnrolment({ instelling: college })
const glrVo: unknown = /* #__PURE__ */ buildEnrolment({ leerroute: glr })
const glrMbo: unknown = /* #__PURE__ */ buildEnrolment({ instelling: college, leerroute: glr })

/** For every code of a rule an enrolment with that one fault, as near to the border as it goes. */
export const enrolmentRules: FaultsByCode<Exclude<IssueCode, StructureIssueCode>> = {
  unreadable: () => unreadable(vo, 'begindatum'),
  'invalid-bsn': () => fault(vo, { 'leerling.bsn': '999990018' }, 'leerling.bsn'),
  'invalid-onderwijsnummer': () => fault(mbo, { 'leerling.onderwijsnummer': '101222332' }, 'leerling.onderwijsnummer'),
  'before-start-of-law': () =>
    fault(buildEnrolment({ begindatum: '2020-08-01', doublures: 1 }), { begindatum: '2020-07-31' }, 'begindatum', {
      begindatum: '2020-07-31',
    }),
  'end-before-begin': () =>
    fault(vo, { einddatum: '2025-07-31' }, 'einddatum', { begindatum: '2025-08-01', einddatum: '2025-07-31' }),
  'vmbo-year-too-low': () => fault(vo, { vmboLeerjaar: 2 }, 'vmboLeerjaar', { vmboLeerjaar: 2 }),
  'glr-requires-bb': () => fault(glrMbo, { 'leerroute.leerweg': 'KB' }, 'leerroute.leerweg', { leerweg: 'KB' }),
  'glr-requires-level-2': () => fault(glrMbo, { 'leerroute.niveau': 3 }, 'leerroute.niveau', { niveau: 3 }),
  'level-not-open-to-track': () =>
    fault(mbo, { 'leerroute.niveau': 2, opleidingsduur: 2 }, 'leerroute.niveau', { leerweg: 'KB', niveau: 2 }),
  'glr-requires-vbo-school': () => fault(glrVo, { 'instelling.schoolsoort': 'mavo' }, 'instelling.schoolsoort'),
  'not-fundable': () => fault(mbo, { indicatieBekostigbaar: false }, 'indicatieBekostigbaar'),
  'learn-work-track-not-in-route': () => fault(glrVo, { elementcode: '7911' }, 'elementcode'),
  'entree-elementcode-not-in-route': () => fault(glrVo, { elementcode: '7921' }, 'elementcode'),
  'elementcode-does-not-match-track': () => fault(vo, { elementcode: '6911' }, 'elementcode', { leerweg: 'KB' }),
  'vso-requires-bb': () => fault(vo, { 'instelling.schoolsoort': 'vso' }, 'leerroute.leerweg', { leerweg: 'KB' }),
  'phase-does-not-match-year': () =>
    fault(vo, { 'fase.soort': 'MBO-fase' }, 'fase.soort', { fase: 'MBO-fase', leerjaar: 1 }),
  'period-outlives-phase': () => fault(vo, { einddatum: '2027-08-01' }, 'einddatum', { faseEinde: '2027-07-31' }),
  'year-above-maximum': () =>
    fault(
      buildEnrolment({ instelling: college, fase: { leerjaar: 5 }, vmboDiploma: undefined }),
      { 'fase.leerjaar': 6, leerrouteStart: undefined },
      'fase.leerjaar',
      { leerjaar: 6, maximum: 5 },
    ),
  'course-duration-does-not-fit-level': () =>
    fault(mbo, { opleidingsduur: 4 }, 'opleidingsduur', { niveau: 3, opleidingsduur: 4 }),
  'vo-enrolment-in-mbo-phase-of-glr': () =>
    fault(buildEnrolment({ leerroute: glr, fase: { leerjaar: 3 } }), {}, 'fase.soort'),
  'vo-enrolment-after-diploma': () =>
    fault(voInYear3, { vmboDiploma: '2025-07-31' }, 'einddatum', { vmboDiploma: '2025-07-31' }),
  'vo-enrolment-after-year-3': () => fault(voInYear3, { einddatum: '2026-08-01' }, 'einddatum'),
  'diploma-perhaps-period-3': () =>
    fault(mbo, { vmboDiploma: '2026-08-01' }, 'vmboDiploma', { vmboDiploma: '2026-08-01', uiterlijk: '2026-07-31' }),
  'diploma-after-deadline': () =>
    fault(mbo, { vmboDiploma: '2026-10-01' }, 'vmboDiploma', { vmboDiploma: '2026-10-01', uiterlijk: '2026-07-31' }),
  'diploma-overdue': () =>
    fault(
      mbo,
      { vmboDiploma: 'niet-behaald' },
      'vmboDiploma',
      { uiterlijk: '2026-07-31', peildatum: '2026-08-01' },
      { peildatum: '2026-08-01' },
    ),
}
