import { describe, expect, test } from 'vitest'
import type { Datum } from '../../../src/index.js'
import { changed, type Changes, codesOf, type Json, mboRecord, voInMboFase, voRecord } from './records.js'

/** Is this code told of the record with these changes? */
function told(code: string, record: Json, changes: Changes, day?: Datum): boolean {
  return codesOf(changed(record, changes), day).includes(code)
}

describe('days', () => {
  test.each([
    ['2020-07-31', true],
    ['2020-08-01', false],
    ['2020-08-02', false],
  ])('a period that begins on %s lies before the law: %s', (begindatum, expected) => {
    expect(told('before-start-of-law', voRecord, { begindatum })).toBe(expected)
  })

  test.each([
    ['2025-07-31', []],
    ['2025-08-01', ['diploma-perhaps-period-3']],
    ['2025-09-30', ['diploma-perhaps-period-3']],
    ['2025-10-01', ['diploma-after-deadline']],
    ['2026-09-30', ['diploma-after-deadline']],
  ])('a diploma of %s with the deadline on 2025-07-31 gives %j', (vmboDiploma, expected) => {
    expect(codesOf(changed(mboRecord, { vmboDiploma }))).toStrictEqual(expected)
  })

  test.each([0, 1, 2])('%i doublures move the deadline as many years', (doublures) => {
    const start = { leerrouteStart: `${2022 - doublures}-09-15`, doublures }
    expect(told('diploma-perhaps-period-3', mboRecord, { ...start, vmboDiploma: '2025-07-31' })).toBe(false)
    expect(told('diploma-perhaps-period-3', mboRecord, { ...start, vmboDiploma: '2025-08-01' })).toBe(true)
    const one = { ...start, doublures: doublures + 1, 'fase.leerjaar': 3 }
    expect(told('diploma-perhaps-period-3', mboRecord, { ...one, vmboDiploma: '2025-08-01' })).toBe(false)
  })

  test.each([
    ['2022-07-31', '2024-07-31'],
    ['2022-08-01', '2025-07-31'],
    ['2023-07-31', '2025-07-31'],
    ['2023-08-01', '2026-07-31'],
  ])('a route that starts on %s has its deadline on %s, whatever the day in the schooljaar', (start, deadline) => {
    const after = `${deadline.slice(0, 4)}-08-01`
    expect(told('diploma-perhaps-period-3', mboRecord, { leerrouteStart: start, vmboDiploma: deadline })).toBe(false)
    expect(told('diploma-perhaps-period-3', mboRecord, { leerrouteStart: start, vmboDiploma: after })).toBe(true)
  })

  test.each<[Datum, boolean]>([
    ['2025-07-31', false],
    ['2025-08-01', true],
  ])('on %s a DLR pupil without diploma is overdue: %s', (day, expected) => {
    const open = { einddatum: undefined }
    expect(told('diploma-overdue', mboRecord, open, day)).toBe(expected)
    expect(told('diploma-overdue', mboRecord, { ...open, 'fase.soort': 'VO-fase' }, day)).toBe(false)
    expect(told('diploma-overdue', mboRecord, { ...open, vmboDiploma: undefined }, day)).toBe(false)
    expect(told('diploma-overdue', mboRecord, { leerroute: { soort: 'GLR', niveau: 2 }, ...open }, day)).toBe(false)
    expect(told('diploma-overdue', mboRecord, { einddatum: '2025-07-30' }, day)).toBe(false)
    expect(told('diploma-overdue', mboRecord, { einddatum: '2025-07-31' }, day)).toBe(expected)
    expect(told('diploma-overdue', mboRecord, { einddatum: '2025-08-01' }, day)).toBe(expected)
  })

  test.each([
    ['2025-07-31', false],
    ['2025-08-01', true],
  ])('a vo enrolment in route year 3 that ends on %s outlives its ground: %s', (einddatum, expected) => {
    expect(told('vo-enrolment-after-year-3', voInMboFase, { einddatum })).toBe(expected)
    expect(told('vo-enrolment-after-year-3', mboRecord, { einddatum })).toBe(false)
  })

  test.each<[Datum, boolean]>([
    ['2024-10-01', false],
    ['2025-07-31', false],
    ['2025-08-01', true],
  ])(
    'a vo enrolment in the MBO-fase, diploma in 2024-2025, that lasts to %s outlives the diploma: %s',
    (day, expected) => {
      const obtained = { vmboDiploma: '2025-06-15' }
      for (const leerjaar of [3, undefined]) {
        const changes = { ...obtained, 'fase.leerjaar': leerjaar }
        expect(told('vo-enrolment-after-diploma', voInMboFase, { ...changes, einddatum: day })).toBe(expected)
        expect(told('vo-enrolment-after-diploma', voInMboFase, { ...changes, einddatum: undefined }, day)).toBe(
          expected,
        )
      }
      const inVo = { ...obtained, 'fase.soort': 'VO-fase', einddatum: day }
      expect(told('vo-enrolment-after-diploma', voInMboFase, inVo)).toBe(false)
      expect(told('vo-enrolment-after-diploma', mboRecord, { ...obtained, einddatum: day })).toBe(false)
    },
  )

  test.each([
    ['2024-07-31', true],
    ['2024-08-01', false],
  ])('a vo enrolment in the MBO-fase from 2024-08-01 begins after a diploma of %s: %s', (vmboDiploma, expected) => {
    for (const einddatum of ['2025-07-31', undefined]) {
      expect(told('vo-enrolment-after-diploma', voInMboFase, { vmboDiploma, einddatum })).toBe(expected)
    }
  })

  test('an open period that begins after the peildatum lasts at least to its begindatum', () => {
    const changes = { vmboDiploma: '2025-06-15', begindatum: '2025-08-01', einddatum: undefined }
    expect(told('vo-enrolment-after-diploma', voInMboFase, changes, '2025-06-30')).toBe(true)
  })

  test.each<[Datum, boolean]>([
    ['2026-07-31', false],
    ['2026-08-01', true],
  ])('an open VO-fase that began in route year 1 of 2024-2025 outlives it on %s: %s', (day, expected) => {
    expect(told('period-outlives-phase', voRecord, { einddatum: undefined }, day)).toBe(expected)
    expect(told('period-outlives-phase', voRecord, { einddatum: day }, '2024-10-01')).toBe(expected)
    expect(told('period-outlives-phase', voRecord, { einddatum: '2025-07-31' }, day)).toBe(false)
  })

  test('only the VO-fase closes: not the MBO-fase, nor a phase that the leerjaar says is wrong', () => {
    const long = { einddatum: '2040-07-31' }
    expect(told('period-outlives-phase', voRecord, long)).toBe(true)
    expect(told('period-outlives-phase', mboRecord, long)).toBe(false)
    expect(told('period-outlives-phase', voRecord, { ...long, 'fase.soort': 'MBO-fase' })).toBe(false)
    for (const leerjaar of [1, 2, 3, 4, 5, 6]) {
      const years = { ...long, 'fase.leerjaar': leerjaar }
      expect([leerjaar, told('period-outlives-phase', voRecord, years)]).toStrictEqual([leerjaar, leerjaar <= 2])
    }
    const late = { ...long, 'fase.leerjaar': undefined }
    expect(told('period-outlives-phase', voRecord, { ...late, begindatum: '2026-07-31' })).toBe(true)
    expect(told('period-outlives-phase', voRecord, { ...late, begindatum: '2026-08-01' })).toBe(false)
  })

  test.each([
    [3, '2025-07-31', false],
    [3, '2025-08-01', true],
    [4, '2025-07-31', true],
    [6, '2024-08-01', true],
  ])('a vo enrolment in leerjaar %i of 2024-2025 that ends on %s outlives year 3: %s', (leerjaar, einddatum, is) => {
    for (const leerrouteStart of ['2022-08-01', '2020-08-01', '2030-08-01', undefined]) {
      const changes = { 'fase.leerjaar': leerjaar, einddatum, leerrouteStart }
      expect([leerrouteStart, told('vo-enrolment-after-year-3', voInMboFase, changes)]).toStrictEqual([
        leerrouteStart,
        is,
      ])
    }
  })

  test.each([1, 2])('leerjaar %i in the MBO-fase is told as the wrong phase, not as past year 3', (leerjaar) => {
    const changes = { 'fase.leerjaar': leerjaar, einddatum: '2030-08-01' }
    expect(codesOf(changed(voInMboFase, changes))).toStrictEqual(['phase-does-not-match-year'])
  })

  test.each<[Datum, boolean]>([
    ['2024-07-31', false],
    ['2025-07-31', false],
    ['2025-08-01', true],
  ])('an open vo enrolment in route year 3 of 2024-2025 outlives its ground on %s: %s', (day, expected) => {
    expect(told('vo-enrolment-after-year-3', voInMboFase, { einddatum: undefined }, day)).toBe(expected)
  })

  test('three hundred doublures are counted with, more are no count', () => {
    const facts = { leerrouteStart: '1900-07-31', vmboDiploma: '2199-12-31' }
    expect(codesOf(changed(mboRecord, { ...facts, doublures: 297 }))).toStrictEqual(['diploma-after-deadline'])
    expect(codesOf(changed(mboRecord, { ...facts, doublures: 298 }))).toStrictEqual([])
    expect(codesOf(changed(mboRecord, { ...facts, doublures: 300 }))).toStrictEqual([])
    expect(codesOf(changed(mboRecord, { ...facts, doublures: 301 }))).toStrictEqual(['invalid-count'])
  })
})

describe('elementcodes', () => {
  test.each(['0400', '0475', '6041', '9999', '692'])(
    '%s stands for no leerweg: a signal, never a refusal',
    (elementcode) => {
      expect(codesOf(changed(voRecord, { elementcode }))).toStrictEqual(['elementcode-does-not-match-track'])
    },
  )
})

describe('the length of the course (V19)', () => {
  test.each([
    [2, 3],
    [3, 1],
    [3, 4],
    [4, 2],
  ])('no course of niveau %i takes %i years: a signal', (niveau, opleidingsduur) => {
    const leerroute = { soort: 'DLR', niveau }
    expect(told('course-duration-does-not-fit-level', mboRecord, { leerroute, opleidingsduur })).toBe(true)
  })
})

describe('years', () => {
  const years = [1, 2, 3, 4, 5, 6]
  const routes = [
    { leerweg: 'BB', niveau: 2, opleidingsduur: 1, maximum: 3 },
    { leerweg: 'BB', niveau: 2, opleidingsduur: 2, maximum: 4 },
    { leerweg: 'KB', niveau: 3, opleidingsduur: 2, maximum: 4 },
    { leerweg: 'KB', niveau: 3, opleidingsduur: 3, maximum: 5 },
    { leerweg: 'KB', niveau: 4, opleidingsduur: 3, maximum: 5 },
    { leerweg: 'TL', niveau: 4, opleidingsduur: 4, maximum: 6 },
    // A course that does not fit its niveau: the shorter of the two counts.
    { leerweg: 'BB', niveau: 2, opleidingsduur: 4, maximum: 4 },
    { leerweg: 'KB', niveau: 3, opleidingsduur: 1, maximum: 3 },
    { leerweg: 'KB', niveau: 3, opleidingsduur: 4, maximum: 5 },
    { leerweg: 'TL', niveau: 4, opleidingsduur: 2, maximum: 4 },
  ]

  test.each(routes)('$leerweg-$niveau with a course of $opleidingsduur years has at most $maximum years', (route) => {
    const { leerweg, niveau, opleidingsduur, maximum } = route
    const facts = { leerroute: { soort: 'DLR', leerweg, niveau }, opleidingsduur }
    for (const leerjaar of years) {
      expect([leerjaar, told('year-above-maximum', mboRecord, { ...facts, 'fase.leerjaar': leerjaar })]).toStrictEqual([
        leerjaar,
        leerjaar > maximum,
      ])
    }
  })

  test.each([
    [2, 4],
    [3, 5],
    [4, 6],
  ])('without the length of the course niveau %i is above its maximum past year %i only', (niveau, maximum) => {
    const facts = { leerroute: { soort: 'DLR', niveau }, opleidingsduur: undefined }
    for (const leerjaar of years) {
      const changes = { ...facts, 'fase.leerjaar': leerjaar }
      expect([leerjaar, told('year-above-maximum', mboRecord, changes)]).toStrictEqual([leerjaar, leerjaar > maximum])
    }
  })

  test.each(years)('leerjaar %i goes with its own phase only', (leerjaar) => {
    const code = 'phase-does-not-match-year'
    expect(told(code, mboRecord, { 'fase.leerjaar': leerjaar, 'fase.soort': 'VO-fase' })).toBe(leerjaar >= 3)
    expect(told(code, mboRecord, { 'fase.leerjaar': leerjaar, 'fase.soort': 'MBO-fase' })).toBe(leerjaar <= 2)
  })

  test.each([
    [0, '2024-07-31', true],
    [0, '2024-08-01', false],
    [1, '2025-07-31', true],
    [1, '2025-08-01', false],
    [2, '2026-07-31', true],
    [2, '2026-08-01', false],
  ])('without leerjaar, %i doublures after a start in 2022-2023, %s is in the VO-fase: %s', (doublures, day, isVo) => {
    const facts = { 'fase.leerjaar': undefined, begindatum: day, doublures, einddatum: undefined }
    expect(told('phase-does-not-match-year', mboRecord, facts)).toBe(isVo)
    expect(told('phase-does-not-match-year', mboRecord, { ...facts, 'fase.soort': 'VO-fase' })).toBe(!isVo)
  })

  test.each([
    [1, true],
    [2, true],
    [3, false],
    [4, false],
  ])('vmbo leerjaar %i is too low for a route: %s', (vmboLeerjaar, expected) => {
    expect(told('vmbo-year-too-low', voRecord, { vmboLeerjaar })).toBe(expected)
    expect(told('vmbo-year-too-low', voInMboFase, { vmboLeerjaar })).toBe(expected)
  })
})

describe('both registers know both phases', () => {
  test.each(['VO-fase', 'MBO-fase'])('a record of either register in the %s is not refused', (soort) => {
    for (const soortRoute of ['DLR', 'GLR']) {
      for (const record of [voRecord, mboRecord]) {
        const changes = { leerroute: { soort: soortRoute, leerweg: 'BB', niveau: 2 }, elementcode: undefined }
        const fase = { soort, leerjaar: soort === 'VO-fase' ? 2 : 3 }
        const bare = { einddatum: undefined, leerrouteStart: undefined, vmboLeerjaar: undefined, opleidingsduur: 2 }
        const codes = codesOf(changed(record, { ...changes, ...bare, fase }), '2024-10-01')
        const isVoGlrInMboFase = record === voRecord && soortRoute === 'GLR' && soort === 'MBO-fase'
        expect(codes).toStrictEqual(isVoGlrInMboFase ? ['vo-enrolment-in-mbo-phase-of-glr'] : [])
      }
    }
  })

  test('a DLR pupil in the MBO-fase without diploma stays at the school in route year 3 without a notice', () => {
    expect(codesOf(voInMboFase)).toStrictEqual([])
  })
})
