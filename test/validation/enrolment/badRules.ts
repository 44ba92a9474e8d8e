import type { IssueCode, StructureIssueCode } from '../../../src/index.js'
import { type BadRecords, refusal, signal } from './badRecord.js'
import { changed, mboRecord, voInMboFase, voRecord } from './records.js'

const glrAtSchool = changed(voRecord, {
  leerroute: { soort: 'GLR', leerweg: 'BB', niveau: 2 },
  opleidingsduur: 2,
  elementcode: '6911',
})
const glrAtMbo = changed(mboRecord, { leerroute: { soort: 'GLR', leerweg: 'BB', niveau: 2 }, opleidingsduur: 2 })

/** A getter that throws, as an object of another library might have. */
const unreadable = Object.defineProperty(changed(voRecord, {}), 'begindatum', {
  enumerable: true,
  get: () => {
    throw new Error('999990019')
  },
})

/** For every code of a rule a record with that one fault; the border cases are among the good ones. */
export const badRules: BadRecords<Exclude<IssueCode, StructureIssueCode>> = {
  unreadable: { ...refusal(voRecord, {}, [], { path: '', source: 'recordvorm' }), bad: unreadable },
  'invalid-bsn': refusal(voRecord, { 'leerling.bsn': '111252333' }, [{ 'leerling.bsn': '111222333' }], {
    path: 'leerling.bsn',
    source: 'elfproef',
  }),
  'invalid-onderwijsnummer': refusal(mboRecord, { 'leerling.onderwijsnummer': '100252333' }, [], {
    path: 'leerling.onderwijsnummer',
    source: 'elfproef',
  }),
  'before-start-of-law': refusal(
    changed(voRecord, {
      begindatum: '2020-08-01',
      einddatum: '2021-07-31',
      leerrouteStart: '2020-07-31',
      doublures: 1,
    }),
    { begindatum: '2020-07-31' },
    [],
    { path: 'begindatum', params: { begindatum: '2020-07-31' }, source: 'stb-2020-157' },
  ),
  'end-before-begin': refusal(voRecord, { einddatum: '2024-07-31' }, [{ einddatum: '2024-08-01' }], {
    path: 'einddatum',
    params: { begindatum: '2024-08-01', einddatum: '2024-07-31' },
    source: 'recordvorm',
  }),
  'vmbo-year-too-low': refusal(voRecord, { vmboLeerjaar: 2 }, [{ vmboLeerjaar: undefined }], {
    path: 'vmboLeerjaar',
    params: { vmboLeerjaar: 2 },
    source: 'dia-uitwisselen-vo',
  }),
  'glr-requires-bb': refusal(glrAtMbo, { 'leerroute.leerweg': 'KB' }, [{ 'leerroute.leerweg': undefined }], {
    path: 'leerroute.leerweg',
    params: { leerweg: 'KB' },
    source: 'wvo-2.107l-2',
  }),
  'glr-requires-level-2': refusal(glrAtMbo, { 'leerroute.niveau': 3 }, [], {
    path: 'leerroute.niveau',
    params: { niveau: 3 },
    source: 'wvo-2.107l-2',
  }),
  'level-not-open-to-track': refusal(
    changed(mboRecord, { opleidingsduur: 2 }),
    { 'leerroute.niveau': 2 },
    [{ leerroute: { soort: 'DLR', leerweg: 'BB', niveau: 2 } }, { leerroute: { soort: 'DLR', niveau: 2 } }],
    { path: 'leerroute.niveau', params: { leerweg: 'KB', niveau: 2 }, source: 'wvo-2.107a-3' },
  ),
  'glr-requires-vbo-school': refusal(
    glrAtSchool,
    { 'instelling.schoolsoort': 'mavo' },
    ['vbo', 'vso', undefined].map((schoolsoort) => ({ 'instelling.schoolsoort': schoolsoort })),
    { path: 'instelling.schoolsoort', source: 'wvo-2.107l-1' },
  ),
  'not-fundable': refusal(
    mboRecord,
    { indicatieBekostigbaar: false },
    [{ indicatieBekostigbaar: false, 'instelling.bekostigd': false }],
    { path: 'indicatieBekostigbaar', source: 'dia-uitwisselen-mbo' },
  ),
  'learn-work-track-not-in-route': refusal(glrAtSchool, { elementcode: '7911' }, [{ elementcode: '6011' }], {
    path: 'elementcode',
    source: 'faq-leer-werktraject',
  }),
  'entree-elementcode-not-in-route': refusal(glrAtSchool, { elementcode: '7921' }, [], {
    path: 'elementcode',
    source: 'web-9.1.2-1',
  }),
  'elementcode-does-not-match-track': signal(voRecord, { elementcode: '6911' }, [{ elementcode: '6021' }], {
    path: 'elementcode',
    params: { leerweg: 'KB' },
    source: 'codetabellen',
  }),
  'vso-requires-bb': signal(voRecord, { 'instelling.schoolsoort': 'vso' }, [{ 'instelling.schoolsoort': 'mavo' }], {
    path: 'leerroute.leerweg',
    params: { leerweg: 'KB' },
    source: 'wvo-2.71-2-bb',
  }),
  'phase-does-not-match-year': signal(voRecord, { 'fase.soort': 'MBO-fase' }, [], {
    path: 'fase.soort',
    params: { fase: 'MBO-fase', leerjaar: 1 },
    source: 'wvo-2.107e-2',
  }),
  'period-outlives-phase': signal(
    voRecord,
    { einddatum: '2026-08-01' },
    [
      { einddatum: '2026-07-31' },
      { einddatum: '2026-08-01', doublures: 1 },
      { einddatum: '2028-07-31', doublures: 2 },
      { einddatum: '2026-08-01', 'fase.leerjaar': 3 },
    ],
    {
      path: 'einddatum',
      params: { faseEinde: '2026-07-31' },
      source: 'wvo-2.107e-2',
    },
  ),
  'year-above-maximum': signal(
    changed(mboRecord, { einddatum: undefined, leerrouteStart: undefined, 'fase.leerjaar': 5 }),
    { 'fase.leerjaar': 6 },
    [{ 'fase.leerjaar': 6, 'leerroute.niveau': 4, opleidingsduur: 4 }],
    { path: 'fase.leerjaar', params: { leerjaar: 6, maximum: 5 }, source: 'wvo-2.107g' },
    {},
  ),
  'course-duration-does-not-fit-level': signal(
    mboRecord,
    { opleidingsduur: 4 },
    [{ opleidingsduur: 2 }, { opleidingsduur: 4, 'leerroute.niveau': 4 }, { opleidingsduur: undefined }],
    { path: 'opleidingsduur', params: { niveau: 3, opleidingsduur: 4 }, source: 'web-7.2.4a-3' },
  ),
  'vo-enrolment-in-mbo-phase-of-glr': signal(
    changed(glrAtSchool, { fase: { soort: 'VO-fase', leerjaar: 2 }, vmboLeerjaar: 4, leerrouteStart: '2023-08-01' }),
    { fase: { soort: 'MBO-fase', leerjaar: 3 }, vmboLeerjaar: undefined, leerrouteStart: '2022-08-01' },
    [],
    { path: 'fase.soort', source: 'wvo-2.107e-2' },
  ),
  'vo-enrolment-after-diploma': signal(
    changed(voInMboFase, { vmboDiploma: '2025-06-15' }),
    { vmboDiploma: '2024-07-31' },
    [{ vmboDiploma: '2025-07-31' }, { vmboDiploma: '2024-08-01' }, { einddatum: undefined }],
    { path: 'einddatum', params: { vmboDiploma: '2024-07-31' }, source: 'duo-pagina-fases' },
  ),
  'vo-enrolment-after-year-3': signal(voInMboFase, { einddatum: '2025-08-01' }, [{ einddatum: '2025-07-31' }], {
    path: 'einddatum',
    source: 'wvo-2.107f-2',
  }),
  'diploma-perhaps-period-3': signal(
    mboRecord,
    { vmboDiploma: '2025-08-01' },
    [{ vmboDiploma: '2025-07-31' }, { vmboDiploma: '2025-08-01', leerrouteStart: '2021-08-01', doublures: 2 }],
    {
      path: 'vmboDiploma',
      params: { vmboDiploma: '2025-08-01', uiterlijk: '2025-07-31' },
      source: 'wvo-2.107j-2-tijdvak-3',
    },
  ),
  'diploma-after-deadline': signal(mboRecord, { vmboDiploma: '2025-10-01' }, [{ vmboDiploma: '2025-09-30' }], {
    path: 'vmboDiploma',
    params: { vmboDiploma: '2025-10-01', uiterlijk: '2025-07-31' },
    source: 'wvo-1.1-uiterste-dag',
  }),
  'diploma-overdue': signal(
    changed(mboRecord, { einddatum: '2025-07-30' }),
    { einddatum: '2025-07-31' },
    [
      { einddatum: '2025-07-31', vmboDiploma: '2025-07-31' },
      { einddatum: '2025-07-31', leerrouteStart: '2021-08-01', doublures: 2 },
    ],
    {
      path: 'vmboDiploma',
      params: { uiterlijk: '2025-07-31', peildatum: '2025-08-01' },
      source: 'wvo-1.1-uiterste-dag',
    },
    { peildatum: '2025-08-01' },
  ),
}
