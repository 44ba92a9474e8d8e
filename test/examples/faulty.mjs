/** Records with a fault each: at least one for every issue code that a row of a CSV file can raise. */
import { person } from './persons.mjs'

/** The columns of `rod-fouten.csv`: those of both registers, and what some rules ask that neither register knows. */
const nothing = {
  Register: '',
  BRIN: '',
  BSN: '',
  Onderwijsnummer: '',
  Naam: '',
  Leerroute: '',
  Leerroutefase: '',
  Leerweg: '',
  Leerjaar: '',
  Elementcode: '',
  Niveau: '',
  Leertraject: '',
  Opleidingcode: '',
  Begindatum: '',
  Einddatum: '',
  IndicatieBekostigbaar: '',
  FaseLeerjaar: '',
  LeerrouteStart: '',
  Doublures: '',
  Opleidingsduur: '',
  VmboDiploma: '',
  Schoolsoort: '',
  Vestiging: '',
  Onderwijsaanbieder: '',
  Bekostigd: '',
  Verwacht: '',
}

/** @typedef {Partial<Omit<typeof nothing, 'Verwacht'>>} Change */

/** A sound record of ROD VO. */
const vo = {
  Register: 'VO',
  BRIN: '99AA',
  Leerroute: 'DLR',
  Leerroutefase: 'VO',
  Leerweg: 'KB',
  Leerjaar: '3',
  Elementcode: '6121',
  Begindatum: '2026-08-01',
  IndicatieBekostigbaar: 'J',
}

/** The same in the basisberoepsgerichte leerweg, which is open to both routes. */
const voBb = { ...vo, Leerweg: 'BB', Elementcode: '6111' }

/** The same in the MBO-fase, which a pupil without vmbo diploma keeps for a year. */
const voLate = { ...vo, Leerjaar: '4', Leerroutefase: 'MBO' }

/** A sound record of ROD MBO. */
const mbo = {
  Register: 'MBO',
  BRIN: '99MA',
  Leerroute: 'DLR',
  Leerroutefase: 'MBO',
  Niveau: 'MBO-3',
  Leertraject: 'BOL',
  Opleidingcode: '99131',
  Begindatum: '2026-08-01',
  IndicatieBekostigbaar: 'J',
}

/** A year past route year 3, for what is said about the diploma. */
const mboAfterYear3 = { ...mbo, Begindatum: '2025-08-01', FaseLeerjaar: '3' }

/** What is expected, the sound record, and what was made wrong in it. @type {readonly (readonly [string, Change, Change])[]} */
const faults = [
  // The form of the record.
  ['missing-field', vo, { Leerweg: '' }],
  ['missing-field', mbo, { Niveau: '' }],
  ['missing-field', mbo, { Begindatum: '' }],
  ['missing-field', vo, { Leerroutefase: '' }],
  ['not-boolean', vo, { IndicatieBekostigbaar: 'Ja' }],
  ['field-of-other-register', mbo, { Elementcode: '6121' }],
  ['field-of-other-register', vo, { Leertraject: 'BOL' }],
  ['not-one-personal-number', vo, { BSN: '' }],
  ['not-one-personal-number', mbo, { Onderwijsnummer: '101222331' }],
  ['invalid-bsn', vo, { BSN: '999900000' }],
  ['invalid-bsn', vo, { BSN: '12345678' }],
  ['invalid-onderwijsnummer', mbo, { BSN: '', Onderwijsnummer: '211222337' }],
  ['unknown-institution', vo, { Register: 'PO' }],
  ['invalid-brin', vo, { BRIN: '99aa' }],
  ['invalid-location', vo, { Vestiging: '99AA0' }],
  ['invalid-rio-code', mbo, { Onderwijsaanbieder: '100B501' }],
  ['unknown-school-kind', vo, { Schoolsoort: 'havo' }],
  ['unknown-route', mbo, { Leerroute: 'DLP' }],
  ['unknown-track', vo, { Leerweg: 'HAVO' }],
  ['unknown-level', mbo, { Niveau: 'MBO-5' }],
  ['unknown-level', mbo, { Niveau: 'MBO-1', Opleidingcode: '99111' }],
  ['unknown-phase', vo, { Leerroutefase: 'VMBO' }],
  ['unknown-year', mbo, { FaseLeerjaar: '7' }],
  ['unknown-vmbo-year', vo, { Leerjaar: '5' }],
  ['invalid-date', vo, { Begindatum: '2026-02-30' }],
  ['invalid-date', mbo, { Begindatum: '01-08-2026' }],
  ['invalid-count', vo, { Doublures: '-1' }],
  ['pathway-not-bol-or-bbl', mbo, { Leertraject: 'OVO' }],
  ['invalid-crebo', mbo, { Opleidingcode: '9913' }],
  ['unknown-course-duration', mbo, { Opleidingsduur: '5' }],
  ['invalid-diploma', mbo, { VmboDiploma: 'ja' }],

  // The rules that refuse.
  ['before-start-of-law', vo, { Begindatum: '2019-08-01', Einddatum: '2020-07-31' }],
  ['end-before-begin', mbo, { Einddatum: '2026-07-31' }],
  ['vmbo-year-too-low', vo, { Leerjaar: '2' }],
  ['glr-requires-bb', vo, { Leerroute: 'GLR' }],
  ['glr-requires-level-2', mbo, { Leerroute: 'GLR' }],
  ['level-not-open-to-track', vo, { Niveau: 'MBO-2' }],
  ['level-not-open-to-track', mbo, { Leerweg: 'TL' }],
  ['glr-requires-vbo-school', voBb, { Leerroute: 'GLR', Schoolsoort: 'mavo' }],
  ['not-fundable', vo, { IndicatieBekostigbaar: 'N' }],
  ['not-fundable', mbo, { IndicatieBekostigbaar: 'N', Bekostigd: 'J' }],
  ['learn-work-track-not-in-route', voBb, { Elementcode: '7111' }],
  ['entree-elementcode-not-in-route', voBb, { Elementcode: '7121' }],

  // The rules that signal.
  ['elementcode-does-not-match-track', vo, { Elementcode: '612' }],
  ['elementcode-does-not-match-track', vo, { Elementcode: '6111' }],
  ['vso-requires-bb', vo, { Schoolsoort: 'vso' }],
  ['phase-does-not-match-year', mbo, { FaseLeerjaar: '2' }],
  ['phase-does-not-match-year', mbo, { LeerrouteStart: '2025-08-01' }],
  ['period-outlives-phase', vo, { Begindatum: '2024-08-01', FaseLeerjaar: '1' }],
  ['period-outlives-phase', vo, { Begindatum: '2024-08-01', LeerrouteStart: '2023-08-01', Doublures: '1' }],
  ['year-above-maximum', mbo, { Niveau: 'MBO-2', Opleidingcode: '99121', FaseLeerjaar: '5' }],
  ['course-duration-does-not-fit-level', mbo, { Opleidingsduur: '4' }],
  ['vo-enrolment-in-mbo-phase-of-glr', voBb, { Leerroute: 'GLR', Leerroutefase: 'MBO', Leerjaar: '4' }],
  ['vo-enrolment-after-diploma', voLate, { VmboDiploma: '2026-07-07' }],
  ['vo-enrolment-after-year-3', voLate, { FaseLeerjaar: '4', Einddatum: '2026-08-31' }],
  ['vo-enrolment-after-year-3', voLate, { FaseLeerjaar: '3', Begindatum: '2025-08-01' }],
  ['diploma-perhaps-period-3', mboAfterYear3, { LeerrouteStart: '2023-08-01', VmboDiploma: '2026-08-21' }],
  ['diploma-after-deadline', mboAfterYear3, { VmboDiploma: '2026-11-20' }],
  ['diploma-overdue', mboAfterYear3, { VmboDiploma: 'niet-behaald' }],

  // Several at once: each is told.
  ['invalid-brin glr-requires-bb not-fundable', vo, { BRIN: 'AA99', Leerroute: 'GLR', IndicatieBekostigbaar: 'N' }],
  ['glr-requires-level-2 phase-does-not-match-year', mbo, { Leerroute: 'GLR', FaseLeerjaar: '1' }],
]

const firstNumber = 2001

/** All faulty rows, in the order of the issue codes. */
export function faultyRows() {
  return faults.map(([Verwacht, sound, change], place) => ({
    ...nothing,
    ...person(firstNumber + place),
    ...sound,
    ...change,
    Verwacht,
  }))
}
