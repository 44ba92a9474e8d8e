import { describe, expect, test } from 'vitest'
import { type AttendanceIssueCode, checkAttendance, type Datum } from '../../../src/index.js'
import { errorOf, outsideTypes } from '../../rules/outsideTypes.js'
import { bound, free, issuesIn, type Json, notCheckedIn, peildatum } from './badAttendance.js'

const inMbo: Json = { fase: { soort: 'MBO-fase' } }
const bbl: Json = { leertraject: 'BBL' }
const noTwelve: Json = { twaalfdeSchooljaarTot: undefined }
const noPathway: Json = { leertraject: undefined }

function codesIn(record: unknown, day: Datum = peildatum): readonly AttendanceIssueCode[] {
  return issuesIn(checkAttendance(record, day)).map(({ code }) => code)
}

const bblCode = 'bbl-before-end-of-leerplicht'
const mboCode = 'leerplicht-in-mbo-phase'

describe('A pupil of whom a fact could not be read', () => {
  test.each<[string, Json, readonly string[], readonly string[]]>([
    ['the age, VO-fase, BOL', { ...bound, geboortedatum: '9' }, ['invalid-date'], []],
    [
      'the age, MBO-fase, BOL',
      { ...bound, ...inMbo, geboortedatum: '9' },
      ['invalid-date'],
      [`${mboCode}: geboortedatum`],
    ],
    [
      'the age, VO-fase, BBL',
      { ...bound, ...bbl, geboortedatum: '9' },
      ['invalid-date'],
      [`${bblCode}: geboortedatum`],
    ],
    ['the phase', { ...bound, fase: { soort: 'VO' } }, ['unknown-phase'], [`${mboCode}: fase.soort`]],
  ])('%s', (_, record, issues, notChecked) => {
    expect(codesIn(record)).toStrictEqual(issues)
    expect(notCheckedIn(checkAttendance(record, peildatum))).toStrictEqual(notChecked)
  })
})

describe('A pupil in a route', () => {
  test.each<[string, Json, readonly string[], readonly string[]]>([
    ['leerplichtig, VO-fase, BOL', { ...bound }, [], []],
    ['leerplichtig, VO-fase, BBL', { ...bound, ...bbl }, [bblCode], []],
    ['leerplichtig, MBO-fase, BOL', { ...bound, ...inMbo }, [mboCode], []],
    ['leerplichtig, MBO-fase, BBL', { ...bound, ...inMbo, ...bbl }, [bblCode, mboCode], []],
    ['leerplichtig, VO-fase, leertraject not known', { ...bound, ...noPathway }, [], [`${bblCode}: leertraject`]],
    [
      'leerplichtig, MBO-fase, leertraject not known',
      { ...bound, ...inMbo, ...noPathway },
      [mboCode],
      [`${bblCode}: leertraject`],
    ],
    ['leerplichtig by age alone, VO-fase, BOL', { ...bound, ...noTwelve }, [], []],
    [
      'leerplichtig by age alone, VO-fase, BBL',
      { ...bound, ...noTwelve, ...bbl },
      [],
      [`${bblCode}: twaalfdeSchooljaarTot`],
    ],
    [
      'leerplichtig by age alone, MBO-fase, BOL',
      { ...bound, ...noTwelve, ...inMbo },
      [],
      [`${mboCode}: twaalfdeSchooljaarTot`],
    ],
    [
      'leerplichtig by age alone, MBO-fase, BBL',
      { ...bound, ...noTwelve, ...inMbo, ...bbl },
      [],
      [`${bblCode}: twaalfdeSchooljaarTot`, `${mboCode}: twaalfdeSchooljaarTot`],
    ],
    [
      'leerplichtig by age alone, MBO-fase, leertraject not known',
      { ...bound, ...noTwelve, ...inMbo, ...noPathway },
      [],
      [`${bblCode}: leertraject, twaalfdeSchooljaarTot`, `${mboCode}: twaalfdeSchooljaarTot`],
    ],
    ['over the leerplicht, MBO-fase, BBL', { ...free, ...bbl }, [], []],
    ['over the leerplicht by age, twelve years not known', { ...free, ...noTwelve, ...bbl }, [], []],
    ['over the leerplicht, leertraject not known', { ...free, ...noTwelve, ...noPathway }, [], []],
    [
      'over the leerplicht after twelve years',
      { ...bound, ...inMbo, ...bbl, twaalfdeSchooljaarTot: '2025-07-31' },
      [],
      [],
    ],
    [
      'with a startkwalificatie, leerplichtig all the same',
      { ...bound, ...bbl, startkwalificatie: true },
      [bblCode],
      [],
    ],
  ])('%s', (_, record, codes, notChecked) => {
    const verdict = checkAttendance(record, peildatum)
    expect(issuesIn(verdict).map(({ code }) => code)).toStrictEqual(codes)
    expect(notCheckedIn(verdict)).toStrictEqual(notChecked)
    expect(verdict.ok && verdict.value).toBe(codes.includes(bblCode) ? false : record)
  })

  test.each<[Datum, Datum, boolean]>([
    // Born on, day, leerplichtig.
    ['2010-03-15', '2026-07-31', true],
    ['2010-03-15', '2026-08-01', false],
    ['2010-07-31', '2026-08-01', false],
    ['2010-08-01', '2026-08-01', true],
    ['2010-08-01', '2027-07-31', true],
    ['2010-08-01', '2027-08-01', false],
  ])('born on %s is on %s leerplichtig: %s', (geboortedatum, day, isBound) => {
    const record = { ...bound, ...inMbo, ...bbl, geboortedatum, twaalfdeSchooljaarTot: '2028-07-31' }
    expect(codesIn(record, day)).toStrictEqual(isBound ? [bblCode, mboCode] : [])
    const unsure = checkAttendance({ ...record, ...noTwelve }, day)
    expect(unsure.notChecked.map(({ code }) => code)).toStrictEqual(isBound ? [bblCode, mboCode] : [])
  })
})

describe('A day whose law was not read', () => {
  const asked = { ...bound, ...inMbo, ...bbl }

  test.each<[string, Datum, Json, readonly string[], readonly string[]]>([
    ['BBL is not decided before 2026', '2025-12-31', asked, [mboCode], [`${bblCode}: `]],
    ['BBL is decided from 2026 on', '2026-01-01', asked, [bblCode, mboCode], []],
    ['a BOL is never in question', '2025-12-31', { ...asked, leertraject: 'BOL' }, [mboCode], []],
    ['nor is who is not leerplichtig', '2025-12-31', { ...asked, twaalfdeSchooljaarTot: '2025-07-31' }, [], []],
    ['neither rule is decided before the law', '2020-07-31', asked, [], [`${bblCode}: `, `${mboCode}: `]],
    ['the second is from its first day on', '2020-08-01', asked, [mboCode], [`${bblCode}: `]],
    ['the VO-fase with a BOL is never in question', '2020-07-31', { ...bound, leertraject: 'BOL' }, [], []],
    ['of the VO-fase the BBL alone', '2020-07-31', { ...bound, ...bbl }, [], [`${bblCode}: `]],
    ['of a BOL the MBO-fase alone', '2020-07-31', { ...bound, ...inMbo }, [], [`${mboCode}: `]],
    ['a leertraject that is not known would not help', '2025-12-31', { ...bound, ...noPathway }, [], [`${bblCode}: `]],
    ['from 2026 on it would', '2026-01-01', { ...bound, ...noPathway }, [], [`${bblCode}: leertraject`]],
    [
      'nor would twelve years for the BBL',
      '2025-12-31',
      { ...asked, ...noTwelve },
      [],
      [`${bblCode}: `, `${mboCode}: twaalfdeSchooljaarTot`],
    ],
    [
      'an age at which nobody is leerplichtig is not decided before the law',
      '2020-07-31',
      { ...asked, geboortedatum: '1990-03-15' },
      [],
      [`${bblCode}: `, `${mboCode}: `],
    ],
    ['and is from its first day on', '2020-08-01', { ...asked, geboortedatum: '1990-03-15' }, [], []],
  ])('%s (%s)', (_, day, record, codes, notChecked) => {
    const verdict = checkAttendance(record, day)
    expect(issuesIn(verdict).map(({ code }) => code)).toStrictEqual(codes)
    expect(notCheckedIn(verdict)).toStrictEqual(notChecked)
    expect(verdict.ok).toBe(!codes.includes(bblCode))
  })

  test('has no missing fact: the list is empty, not one of an empty path', () => {
    const empty = [
      { code: bblCode, missing: [] },
      { code: mboCode, missing: [] },
    ]
    expect(checkAttendance(asked, '2020-07-31').notChecked).toStrictEqual(empty)
    expect(checkAttendance(asked, '2020-08-01').notChecked).toStrictEqual(empty.slice(0, 1))
    expect(checkAttendance(asked, '2025-12-31').notChecked).toStrictEqual(empty.slice(0, 1))
    expect(checkAttendance(asked, '2026-01-01').notChecked).toStrictEqual([])
  })
})

describe('What is missing', () => {
  test('of who has neither day of birth nor leertraject is each of them and the twelve years, no startkwalificatie', () => {
    for (const startkwalificatie of [undefined, false, 'nee']) {
      const less = { ...bound, ...inMbo, ...noPathway, ...noTwelve, geboortedatum: undefined, startkwalificatie }
      expect(checkAttendance(less, peildatum).notChecked).toStrictEqual([
        { code: bblCode, missing: [['leertraject'], ['geboortedatum'], ['twaalfdeSchooljaarTot']] },
        { code: mboCode, missing: [['geboortedatum'], ['twaalfdeSchooljaarTot']] },
      ])
    }
  })

  test('is never a startkwalificatie: with, without and out of form the rules say the same', () => {
    for (const record of [bound, free, { ...bound, ...inMbo, ...bbl }, { ...bound, ...noTwelve, ...inMbo, ...bbl }]) {
      const { startkwalificatie: _, ...without } = record
      const { ok, notChecked } = checkAttendance(without, peildatum)
      for (const startkwalificatie of [true, false]) {
        const verdict = checkAttendance({ ...without, startkwalificatie }, peildatum)
        expect([verdict.ok, codesIn({ ...without, startkwalificatie })]).toStrictEqual([ok, codesIn(without)])
        expect(verdict.notChecked).toStrictEqual(notChecked)
      }
      expect(codesIn({ ...without, startkwalificatie: 'nee' })).toStrictEqual(['not-boolean', ...codesIn(without)])
      expect(checkAttendance({ ...without, startkwalificatie: 'nee' }, peildatum).notChecked).toStrictEqual(notChecked)
    }
  })
})

describe('Faults of form', () => {
  test.each<[string, Json, readonly string[]]>([
    ['everything absent', {}, ['missing-field fase', 'missing-field geboortedatum']],
    ['a phase without soort', { ...free, fase: {} }, ['missing-field fase.soort']],
    ['a phase of null', { ...free, fase: null }, ['not-an-object fase']],
    ['a list for a phase', { ...free, fase: [] }, ['not-an-object fase']],
    ['null for the day of birth', { ...free, geboortedatum: null }, ['invalid-date geboortedatum']],
    ['a day of birth after the peildatum', { ...free, geboortedatum: '2026-05-02' }, ['invalid-date geboortedatum']],
    ['a day of birth far ahead', { ...free, geboortedatum: '2170-01-01' }, ['invalid-date geboortedatum']],
    ['null for the twelfth year', { ...free, twaalfdeSchooljaarTot: null }, ['invalid-date twaalfdeSchooljaarTot']],
    [
      'a twelfth year that ends on another day than a schooljaar does',
      { ...free, twaalfdeSchooljaarTot: '2026-08-01' },
      ['invalid-date twaalfdeSchooljaarTot'],
    ],
    [
      'a twelfth year that ends a day before the schooljaar does',
      { ...free, twaalfdeSchooljaarTot: '2026-07-30' },
      ['invalid-date twaalfdeSchooljaarTot'],
    ],
    ['null for the leertraject', { ...free, leertraject: null }, ['pathway-not-bol-or-bbl leertraject']],
    ['a number for the startkwalificatie', { ...free, startkwalificatie: 0 }, ['not-boolean startkwalificatie']],
    [
      'everything wrong',
      {
        fase: { soort: 'x' },
        leertraject: 'x',
        geboortedatum: 'x',
        startkwalificatie: 'x',
        twaalfdeSchooljaarTot: 'x',
      },
      [
        'not-boolean startkwalificatie',
        'unknown-phase fase.soort',
        'pathway-not-bol-or-bbl leertraject',
        'invalid-date geboortedatum',
        'invalid-date twaalfdeSchooljaarTot',
      ],
    ],
  ])('of %s are told once each, in the order of the codes, and nothing else', (_, record, told) => {
    const verdict = checkAttendance(record, peildatum)
    expect(issuesIn(verdict).map(({ code, path }) => `${code} ${path.join('.')}`)).toStrictEqual(told)
    expect(verdict.ok).toBe(false)
    const fields = new Set(['fase.soort', 'leertraject', 'geboortedatum', 'twaalfdeSchooljaarTot'])
    for (const { code, missing } of verdict.notChecked) {
      expect([bblCode, mboCode]).toContain(code)
      expect(missing.map((path) => path.join('.')).filter((path) => !fields.has(path))).toStrictEqual([])
      expect(missing.length).toBeGreaterThan(0)
    }
  })

  test('hide no rule: what hangs on them is not checked, and says on which', () => {
    const wrong = {
      ...inMbo,
      ...bbl,
      geboortedatum: 'x',
      startkwalificatie: false,
      twaalfdeSchooljaarTot: '2028-07-31',
    }
    expect(checkAttendance(wrong, peildatum).notChecked).toStrictEqual([
      { code: bblCode, missing: [['geboortedatum']] },
      { code: mboCode, missing: [['geboortedatum']] },
    ])
    expect(checkAttendance({ ...bound, leertraject: 'x' }, peildatum).notChecked.map(({ code }) => code)).toContain(
      bblCode,
    )
  })

  test('of one field leave the rules that do not read it', () => {
    expect(codesIn({ ...bound, ...inMbo, leertraject: 'OVO' })).toStrictEqual(['pathway-not-bol-or-bbl', mboCode])
  })

  test('the day of birth may be the day itself', () => {
    expect(codesIn({ ...free, geboortedatum: peildatum })).toStrictEqual([])
    expect(codesIn({ ...free, geboortedatum: '2169-12-31' }, '2199-12-31')).toStrictEqual([])
    expect(codesIn({ ...free, geboortedatum: '2170-01-01' }, '2199-12-31')).toStrictEqual(['invalid-date'])
  })
})

describe('The verdict', () => {
  const wrecks = [{}, { ...bound, ...inMbo, ...bbl }, { ...bound, ...noTwelve, ...inMbo, ...noPathway }, null, 'x', []]

  test('ignores keys it does not know, and takes undefined for absent', () => {
    expect(checkAttendance({ ...free, naam: 'Sam Voorbeeld', leertraject: undefined }, peildatum)).toMatchObject({
      ok: true,
      signals: [],
    })
  })

  test('of what is no record is not-an-object', () => {
    for (const value of [null, undefined, 'x', 7, [], Symbol('x'), () => free]) {
      expect(issuesIn(checkAttendance(value, peildatum))).toMatchObject([{ code: 'not-an-object', path: [] }])
    }
  })

  test('is plain data, frozen all the way down, and the same each time', () => {
    for (const record of wrecks) {
      const verdict = checkAttendance(record, peildatum)
      const found = [issuesIn(verdict), verdict.notChecked]
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
      expect(found.every(frozenThroughout)).toBe(true)
      expect(checkAttendance(record, peildatum)).toStrictEqual(verdict)
    }
  })

  test('does not freeze or change the record', () => {
    const record = { ...bound, ...inMbo, fase: { soort: 'MBO-fase' } }
    const before = JSON.stringify(record)
    checkAttendance(record, peildatum)
    expect([JSON.stringify(record), Object.isFrozen(record), Object.isFrozen(record.fase)]).toEqual([
      before,
      false,
      false,
    ])
  })

  test.each([...outsideTypes, ['a day that does not exist', '2026-02-29']] as const)(
    'is not to be had for %s as a day: that throws a RangeError',
    (_, day) => {
      for (const record of wrecks) {
        const error = errorOf(() => checkAttendance(record, day as Datum))
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty('message', `expected peildatum: a day YYYY-MM-DD, got ${typeof day}`)
      }
    },
  )
})

function frozenThroughout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(frozenThroughout)
}

describe('A birth that is not known, on a day whose text was not read', () => {
  const { geboortedatum: _, ...less } = { ...bound, ...inMbo, ...bbl } as { geboortedatum?: unknown }

  test.each<[Datum, readonly string[]]>([
    ['2020-07-31', [`${bblCode}: `, `${mboCode}: `]],
    ['2020-08-01', [`${bblCode}: `, `${mboCode}: geboortedatum`]],
    ['2025-12-31', [`${bblCode}: `, `${mboCode}: geboortedatum`]],
    ['2026-01-01', [`${bblCode}: geboortedatum`, `${mboCode}: geboortedatum`]],
  ])('asks on %s for no fact that would not decide', (day, notChecked) => {
    expect(notCheckedIn(checkAttendance(less, day))).toStrictEqual(notChecked)
  })
})
