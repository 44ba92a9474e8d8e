import { describe, expect, test } from 'vitest'
import {
  type AbsenceQuestion,
  type AbsenceReport,
  absenceReport,
  absenceTable,
  type BronSleutel,
  type Datum,
  explainAbsenceReport,
  faseSoorten,
  leerrouteSoorten,
  responsibilityTable,
  responsibleInstitution,
  sources,
} from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

const hours = { soort: 'uren', uren: 16, lesweken: 4 } as const
const inMbo: AbsenceQuestion = { fase: { soort: 'MBO-fase' }, geboortedatum: '2009-11-02', startkwalificatie: false }
const inVo: AbsenceQuestion = { ...inMbo, fase: { soort: 'VO-fase' } }

describe('Who reports absence, and from how much on', () => {
  test.each<[string, Partial<AbsenceQuestion>, Datum, AbsenceReport['plicht'], AbsenceReport['drempel'], boolean]>([
    // Age, facts, day, duty, threshold, whether it rests on the Leerplichtwet.
    ['fifteen', { geboortedatum: '2011-01-10' }, '2026-11-23', 'leerplicht', hours, true],
    ['seventeen', {}, '2026-11-23', 'kwalificatieplicht', hours, true],
    ['seventeen with a startkwalificatie', { startkwalificatie: true }, '2026-11-23', 'geen', { soort: 'geen' }, false],
    [
      'fifteen with a startkwalificatie',
      { geboortedatum: '2011-01-10', startkwalificatie: true },
      '2026-11-23',
      'leerplicht',
      hours,
      true,
    ],
    ['eighteen today', {}, '2027-11-02', 'geen', { soort: 'aaneengesloten', dagen: 28 }, false],
    ['eighteen tomorrow', {}, '2027-11-01', 'kwalificatieplicht', hours, true],
    ['twenty-seven tomorrow', {}, '2036-11-01', 'geen', { soort: 'aaneengesloten', dagen: 28 }, false],
    ['twenty-seven today', {}, '2036-11-02', 'geen', { soort: 'geen' }, false],
    ['nineteen, two weeks', { termijn: 14 }, '2028-11-23', 'geen', { soort: 'aaneengesloten', dagen: 14 }, false],
    ['nineteen, one day', { termijn: 1 }, '2028-11-23', 'geen', { soort: 'aaneengesloten', dagen: 1 }, false],
    ['nineteen, four weeks', { termijn: 28 }, '2028-11-23', 'geen', { soort: 'aaneengesloten', dagen: 28 }, false],
    ['seventeen, two weeks', { termijn: 14 }, '2026-11-23', 'kwalificatieplicht', hours, true],
    [
      'nineteen with a startkwalificatie',
      { startkwalificatie: true, termijn: 14 },
      '2028-11-23',
      'geen',
      { soort: 'geen' },
      false,
    ],
    [
      'nineteen, the last day before the rule was read',
      { geboortedatum: '2006-05-01' },
      '2025-12-31',
      'geen',
      { soort: 'niet-gelezen' },
      false,
    ],
    [
      'nineteen, the first day on which it was',
      { geboortedatum: '2006-05-01' },
      '2026-01-01',
      'geen',
      { soort: 'aaneengesloten', dagen: 28 },
      false,
    ],
    ['sixteen, before that day', {}, '2025-12-31', 'leerplicht', hours, true],
  ])('at %s: %j on %s', (_, facts, peildatum, plicht, drempel, isLpw) => {
    const expected = { plicht, drempel }
    const [mboSource, voSource]: BronSleutel[] = isLpw ? ['lpw-21a-2', 'lpw-21a-1'] : ['web-9.2.2-1', 'wvo-8.20-1']
    expect(absenceReport({ ...inMbo, ...facts }, peildatum)).toStrictEqual({
      melder: 'mbo-instelling',
      ...expected,
      source: mboSource,
    })
    expect(absenceReport({ ...inVo, ...facts }, peildatum)).toStrictEqual({
      melder: 'vo-school',
      ...expected,
      source: voSource,
    })
  })

  test('was not read for the days before the law on the routes', () => {
    const child = { ...inVo, geboortedatum: '2005-05-01' } as const
    expect(absenceReport(child, '2020-07-31')).toMatchObject({
      drempel: { soort: 'niet-gelezen' },
      plicht: 'niet-gelezen',
      source: 'lpw-3-1',
    })
    expect(absenceReport(child, '2020-08-01').drempel).toStrictEqual(hours)
  })

  test('was not read for who is over the leerplicht before 1 August 2022, by the law of the kwalificatieplicht', () => {
    const seventeen = { geboortedatum: '2005-05-01' } as const
    const unread = { plicht: 'niet-gelezen', drempel: { soort: 'niet-gelezen' }, source: 'lpw-4b' }
    for (const facts of [
      seventeen,
      { ...seventeen, startkwalificatie: true },
      { geboortedatum: '1990-05-01' },
    ] as const) {
      expect(absenceReport({ ...inVo, ...facts }, '2022-07-31')).toStrictEqual({ melder: 'vo-school', ...unread })
      expect(absenceReport({ ...inMbo, ...facts }, '2022-07-31')).toStrictEqual({ melder: 'mbo-instelling', ...unread })
    }
    expect(absenceReport({ ...inMbo, ...seventeen }, '2022-08-01')).toStrictEqual({
      melder: 'mbo-instelling',
      plicht: 'kwalificatieplicht',
      drempel: hours,
      source: 'lpw-21a-2',
    })
    // Who is leerplichtig still has his threshold in those years.
    expect(absenceReport({ ...inMbo, geboortedatum: '2006-05-01' }, '2022-07-31')).toMatchObject({
      plicht: 'leerplicht',
      drempel: hours,
    })
  })

  test('is the same for a phase with its year', () => {
    expect(absenceReport({ ...inMbo, fase: { soort: 'MBO-fase', leerjaar: 3 } }, '2026-11-23')).toStrictEqual(
      absenceReport(inMbo, '2026-11-23'),
    )
  })

  test.each(faseSoorten)('in the %s reports whoever has the task verzuimmelding, in both routes', (soort) => {
    const { melder } = absenceReport({ ...inMbo, fase: { soort } }, '2026-11-23')
    for (const route of leerrouteSoorten) {
      expect(responsibleInstitution('verzuimmelding', { soort: route }, { soort })).toBe(melder)
      expect(responsibilityTable.verzuimmelding[route][soort].source).toBe(
        explainAbsenceReport({ ...inMbo, fase: { soort } }, '2026-11-23').steps[0]?.source,
      )
    }
  })

  test('who has done twelve schooljaren is kwalificatieplichtig at once, with the same threshold', () => {
    const fast = { ...inMbo, twaalfdeSchooljaarTot: '2025-07-31' } as const
    expect(absenceReport(fast, '2025-12-01')).toMatchObject({ plicht: 'kwalificatieplicht', drempel: hours })
    expect(absenceReport(inMbo, '2025-12-01')).toMatchObject({ plicht: 'leerplicht', drempel: hours })
  })
})

describe('The explanation', () => {
  test('of somebody kwalificatieplichtig says that the route satisfies the duty', () => {
    expect(explainAbsenceReport(inMbo, '2026-11-23')).toStrictEqual({
      value: absenceReport(inMbo, '2026-11-23'),
      steps: [
        {
          id: 'absence-reporter',
          facts: { fase: 'MBO-fase', melder: 'mbo-instelling' },
          source: 'dia-taken-mbo',
        },
        {
          id: 'attendance-duty',
          facts: { plicht: 'kwalificatieplicht', peildatum: '2026-11-23' },
          source: 'lpw-4b',
        },
        { id: 'route-satisfies-duty', facts: {}, source: 'lpw-4a-1' },
        { id: 'absence-threshold', facts: { drempel: hours }, source: 'lpw-21a-2' },
      ],
    })
  })

  test.each<[Datum, BronSleutel, BronSleutel]>([
    ['2026-07-31', 'lpw-3-1', 'lpw-21a-1'],
    ['2027-11-02', 'lpw-4b', 'wvo-8.20-1'],
  ])('of somebody who is not, on %s, does not', (peildatum, dutySource, source) => {
    const { value, steps } = explainAbsenceReport(inVo, peildatum)
    expect(value).toStrictEqual(absenceReport(inVo, peildatum))
    expect(steps.map((step) => [step.id, step.source])).toStrictEqual([
      ['absence-reporter', 'dia-taken-vo'],
      ['attendance-duty', dutySource],
      ['absence-threshold', source],
    ])
  })

  test.each<[Datum, BronSleutel]>([
    ['2020-07-31', 'lpw-3-1'],
    ['2022-07-31', 'lpw-4b'],
  ])('of a day whose law was not read, %s, names for duty and threshold the law that was not', (peildatum, source) => {
    const asked = { ...inMbo, geboortedatum: '2004-05-01' } as const
    expect(explainAbsenceReport(asked, peildatum)).toStrictEqual({
      value: absenceReport(asked, peildatum),
      steps: [
        { id: 'absence-reporter', facts: { fase: 'MBO-fase', melder: 'mbo-instelling' }, source: 'dia-taken-mbo' },
        { id: 'attendance-duty', facts: { plicht: 'niet-gelezen', peildatum }, source },
        { id: 'absence-threshold', facts: { drempel: { soort: 'niet-gelezen' } }, source },
      ],
    })
  })

  test('never holds the day of birth, and knows all its sources', () => {
    for (const peildatum of ['2019-05-01', '2025-12-31', '2026-11-23', '2030-01-01', '2040-01-01'] as const) {
      const explained = explainAbsenceReport({ ...inMbo, twaalfdeSchooljaarTot: '2025-07-31' }, peildatum)
      expect(JSON.stringify(explained)).not.toMatch(/2009|11-02|2025-07-31/)
      for (const { source } of explained.steps) expect(Object.hasOwn(sources, source)).toBe(true)
    }
  })
})

describe('A caller outside the types', () => {
  test.each(outsideTypes)('gets a RangeError for %s', (_, value) => {
    const wrong: (() => unknown)[] = []
    for (const ask of [absenceReport, explainAbsenceReport]) {
      wrong.push(
        () => ask(value as AbsenceQuestion, '2026-11-23'),
        () => ask(inMbo, value as Datum),
        () => ask({ ...inMbo, fase: value as never }, '2026-11-23'),
        () => ask({ ...inMbo, fase: { soort: value as never } }, '2026-11-23'),
        () => ask({ ...inMbo, geboortedatum: value as Datum }, '2026-11-23'),
      )
      if (value !== true) wrong.push(() => ask({ ...inMbo, startkwalificatie: value as boolean }, '2026-11-23'))
      if (value !== undefined && value !== 7) {
        wrong.push(() => ask({ ...inMbo, termijn: value as number }, '2026-11-23'))
      }
    }
    for (const call of wrong) expect(errorOf(call)).toBeInstanceOf(RangeError)
  })

  test.each([0, 29, 7.5, -1])(
    'gets a RangeError for a period of %s days: the law allows at most four weeks',
    (termijn) => {
      expect(errorOf(() => absenceReport({ ...inMbo, termijn }, '2026-11-23'))).toHaveProperty(
        'message',
        'expected termijn: 1 to 28 days, got number',
      )
    },
  )

  test('of a child too young for the leerplicht is none, by the law that says when it begins', () => {
    for (const peildatum of ['2025-12-31', '2026-11-23'] as const) {
      const child = { fase: { soort: 'VO-fase' }, geboortedatum: '2022-05-10', startkwalificatie: false } as const
      expect(absenceReport(child, peildatum)).toMatchObject({
        plicht: 'geen',
        drempel: { soort: 'geen' },
        source: 'lpw-3-1',
      })
    }
  })

  test('cannot change the thresholds', () => {
    const frozen = [absenceTable, ...Object.values(absenceTable)].every(Object.isFrozen)
    expect(frozen && Object.isFrozen(absenceTable.plichtig.perFase)).toBe(true)
  })
})
