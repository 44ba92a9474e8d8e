import { describe, expect, test } from 'vitest'
import { checkProgramme, type Datum, programmeIssueCodes } from '../../../src/index.js'
import { errorOf, outsideTypes } from '../../rules/outsideTypes.js'
import { bbl, bol, changed, issuesIn, type Json, notCheckedIn, oldBol, today, told } from './records.js'

/** A programme with faults in every part. */
const wreck: Json = {
  leertraject: 'bol',
  jaren: 2.5,
  uren: { totaal: -1, begeleid: '900' },
  start: '1-8-2026',
  oudRecht: 1,
  niveau: '4',
  opleidingsduur: 0,
}

function codesIn(record: unknown, peildatum: Datum = today): readonly string[] {
  return issuesIn(checkProgramme(record, peildatum)).map(({ code }) => code)
}

describe('A sound programme', () => {
  test.each([
    ['on the new hours', bol],
    ['in the BBL', bbl],
    ['on the old hours, which were chosen for a group that had started', oldBol],
  ] as const)('%s is answered with the programme itself, no signal and nothing unchecked', (_, record) => {
    const verdict = checkProgramme(record, today)
    expect(verdict).toStrictEqual({ ok: true, value: record, signals: [], notChecked: [] })
    expect(verdict.ok && verdict.value).toBe(record)
  })

  test('may leave out the choice of the old law, the level and the length of the course', () => {
    const least = changed(bol, { oudRecht: undefined, niveau: undefined, opleidingsduur: undefined })
    const verdict = checkProgramme(least, today)
    expect(told(verdict)).toStrictEqual([])
    expect(notCheckedIn(verdict)).toStrictEqual([
      'route-shorter-than-minimum: niveau, opleidingsduur',
      'route-longer-than-maximum: niveau, opleidingsduur',
    ])
  })

  test('ignores keys it does not know, and takes undefined for absent', () => {
    expect(codesIn({ ...bol, oudRecht: undefined, kenmerk: 7, uren: { ...(bol['uren'] as Json), vrij: 800 } })).toEqual(
      [],
    )
  })

  test('may plan parts of an hour, which add up to the total as they do on paper', () => {
    const uren = { totaal: 2450.6, begeleid: 2200.3, bpv: 250.3 }
    expect(codesIn(changed(bol, { jaren: 2, niveau: 2, opleidingsduur: 1, uren }))).toStrictEqual([])
  })

  test('has parts above the total only when they are more than a millionth of an hour above', () => {
    const nothing = { uren: { totaal: 0, begeleid: 0.000001, bpv: 0 } }
    expect(codesIn(changed(bol, nothing))).not.toContain('parts-above-total')
    expect(codesIn(changed(bol, { uren: { totaal: 0, begeleid: 0.000002, bpv: 0 } }))).toContain('parts-above-total')
  })

  test.each(['totaal', 'begeleid', 'bpv'])('is held against no norm without its hours %s', (part) => {
    const verdict = checkProgramme(changed(bol, { [`uren.${part}`]: undefined }), today)
    expect(told(verdict)).toStrictEqual([`missing-field: uren.${part}`])
    expect(notCheckedIn(verdict)).toStrictEqual([
      'bol-hours-below-norm: uren',
      'running-route-below-new-norm: uren',
      'bol-hours-below-old-norm: uren',
    ])
  })

  test('is short with half an hour too few', () => {
    expect(codesIn(changed(bol, { 'uren.bpv': 499.5 }))).toStrictEqual(['bol-hours-below-norm'])
    expect(codesIn(changed(bol, { 'uren.totaal': 3999.99 }))).toStrictEqual(['bol-hours-below-norm'])
  })
})

describe('The faults', () => {
  test('are told all at once, in the order of the register and within a code in that of the fields', () => {
    const verdict = checkProgramme(wreck, today)
    expect(told(verdict)).toStrictEqual([
      'missing-field: uren.bpv',
      'not-boolean: oudRecht',
      'pathway-not-bol-or-bbl: leertraject',
      'unknown-level: niveau',
      'unknown-course-duration: opleidingsduur',
      'invalid-date: start',
      'invalid-years: jaren',
      'invalid-hours: uren.totaal',
      'invalid-hours: uren.begeleid',
    ])
    expect(verdict.ok).toBe(false)
  })

  test('of the three kinds of hours are each told, in the order total, guided, work placement', () => {
    const uren = { totaal: 3999, begeleid: 2699, bpv: 499 }
    const paths = (record: Json, peildatum: Datum): readonly string[] => told(checkProgramme(record, peildatum))
    for (const [code, record, peildatum] of [
      ['bol-hours-below-norm', bol, today],
      ['running-route-below-new-norm', changed(bol, { start: '2026-07-31' }), today],
    ] as const) {
      expect(paths(changed(record, { uren }), peildatum)).toStrictEqual(
        ['totaal', 'begeleid', 'bpv'].map((part) => `${code}: uren.${part}`),
      )
    }
    expect(told(checkProgramme(changed(oldBol, { uren: { totaal: 0, begeleid: 0, bpv: 0 } }), today))).toStrictEqual(
      ['totaal', 'begeleid', 'bpv'].map((part) => `bol-hours-below-old-norm: uren.${part}`),
    )
  })

  test('that refuse come before those that signal, and one that refuses is enough', () => {
    const record = changed(bol, { niveau: 2, jaren: 5, oudRecht: true, start: '2027-08-01' })
    const verdict = checkProgramme(record, '2027-08-01')
    expect(told(verdict)).toStrictEqual([
      'bol-hours-below-norm: uren.totaal',
      'bol-hours-below-norm: uren.begeleid',
      'bol-hours-below-norm: uren.bpv',
      'course-duration-does-not-fit-level: opleidingsduur',
      'old-law-not-open: oudRecht',
    ])
    expect(verdict.ok).toBe(false)
  })

  test('that signal are in the order of the register too: the choice that ends, then the hours short of the old norm', () => {
    const record = changed(bol, { niveau: 2, oudRecht: true, 'uren.bpv': 449 })
    const verdict = checkProgramme(record, today)
    expect(told(verdict)).toStrictEqual([
      'course-duration-does-not-fit-level: opleidingsduur',
      'old-law-ends: oudRecht',
      'bol-hours-below-old-norm: uren.begeleid',
      'bol-hours-below-old-norm: uren.bpv',
    ])
    expect(verdict.ok).toBe(true)
  })

  test.each([
    ['nothing at all', {}, ['leertraject', 'jaren', 'uren', 'start']],
    ['no hours', { uren: {} }, ['leertraject', 'jaren', 'start', 'uren.totaal', 'uren.begeleid', 'uren.bpv']],
  ] as const)('of a record with %s are the fields it must have', (_, record, fields) => {
    expect(told(checkProgramme(record, today)).toSorted()).toStrictEqual(
      fields.map((field) => `missing-field: ${field}`).toSorted(),
    )
  })

  test.each([null, undefined, 4, '{}', true, [], [bol], () => bol])('of %s: it is no object', (value) => {
    expect(told(checkProgramme(value, today))).toStrictEqual(['not-an-object: '])
  })

  test.each([null, [], 4000, '4000', [4000, 2700, 500]])('of hours that are %j: they are no object', (uren) => {
    expect(told(checkProgramme({ ...bol, uren }, today))).toStrictEqual(['not-an-object: uren'])
  })

  test.each([-1, -0.1, 50_000.1, Number.NaN, Number.POSITIVE_INFINITY, '500', null, true, 500n, [500]])(
    'of hours of work placement that are %s: no number of hours',
    (bpv) => {
      expect(told(checkProgramme(changed(bol, { 'uren.bpv': bpv }), today))).toStrictEqual(['invalid-hours: uren.bpv'])
    },
  )

  test.each([0, 1, 7, 2.5, '4', null, Number.NaN])('of a route of %s years: not 2 to 6', (jaren) => {
    expect(codesIn({ ...bol, jaren })).toStrictEqual(['invalid-years'])
  })
})

describe('What was not checked', () => {
  test.each([
    ['niveau', { niveau: undefined }],
    ['opleidingsduur', { opleidingsduur: undefined }],
    ['niveau', { niveau: 1 }],
  ] as const)('is the length of the route, when the %s is not known', (missing, changes) => {
    expect(notCheckedIn(checkProgramme(changed(bol, changes), today))).toStrictEqual([
      `route-shorter-than-minimum: ${missing}`,
      `route-longer-than-maximum: ${missing}`,
    ])
  })

  const length = ['route-shorter-than-minimum', 'route-longer-than-maximum']
  const choice = ['old-law-not-open', 'old-law-ends']
  const bolHours = ['bol-hours-below-norm', 'running-route-below-new-norm', 'bol-hours-below-old-norm']
  const bblHours = ['bbl-hours-below-norm', 'running-route-below-new-norm', 'bbl-hours-below-old-norm']

  test.each([
    ['start', { start: '2027-02-29' }, bolHours],
    ['start', { start: undefined }, bolHours],
    ['oudRecht', { oudRecht: 'nee' }, [...choice, ...bolHours]],
    ['start', { start: undefined, oudRecht: true }, [...choice, ...bolHours]],
    ['uren', { 'uren.bpv': '500' }, bolHours],
    ['uren', { uren: undefined, leertraject: 'BBL' }, bblHours],
    ['jaren', { jaren: 7 }, [...length, ...bolHours]],
    ['leertraject', { leertraject: 'OVO' }, [...bolHours, ...bblHours]],
  ] as const)('is, when the %s is out of form or absent, what hangs on it: %j', (missing, changes, codes) => {
    const found = notCheckedIn(checkProgramme(changed(bol, changes), today))
    expect(found.toSorted()).toStrictEqual([...new Set(codes)].map((code) => `${code}: ${missing}`).toSorted())
  })

  test('names every fact that is missing, and each rule once, in the order of the register', () => {
    const { notChecked } = checkProgramme({ ...bol, jaren: 7, start: 4, niveau: 1 }, today)
    const order = notChecked.map(({ code }) => programmeIssueCodes.indexOf(code))
    expect(order).toStrictEqual([...new Set(order)].toSorted((one, other) => one - other))
    expect(notChecked.map(({ missing }) => missing.join())).toStrictEqual([
      'jaren,niveau',
      'jaren,niveau',
      'jaren,start',
      'jaren,start',
      'jaren,start',
    ])
  })

  test('is nothing of a record that cannot be read', () => {
    expect(checkProgramme(null, today).notChecked).toStrictEqual([])
  })
})

test.each([...outsideTypes, ['a day that is none', '2023-02-29']] as const)('refuses the peildatum %s', (_, day) => {
  for (const record of [bol, null, wreck]) {
    const error = errorOf(() => checkProgramme(record, day as Datum))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty('message', `expected peildatum: a day YYYY-MM-DD, got ${typeof day}`)
  }
})

test('every code can be found', () => {
  expect(programmeIssueCodes.length).toBe(22)
})
