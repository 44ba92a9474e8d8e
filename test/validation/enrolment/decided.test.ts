import { describe, expect, test } from 'vitest'
import {
  changed,
  type Changes,
  codesOf,
  codesWithoutDay,
  issuesIn,
  judged,
  type Json,
  mboRecord,
  missingFor,
  rodMbo,
  rodVo,
  voInMboFase,
  voRecord,
} from './records.js'

describe('a rule that the known facts already decide is decided', () => {
  test.each<[string, Json, Changes, string]>([
    ['GLR with KB, no niveau known', rodVo, { 'leerroute.soort': 'GLR' }, 'glr-requires-bb'],
    ['GLR with niveau 3, no leerweg known', rodMbo, { 'leerroute.soort': 'GLR' }, 'glr-requires-level-2'],
    ['niveau 1 at the mbo, no leerweg known', rodMbo, { 'leerroute.niveau': 1 }, 'unknown-level'],
    ['niveau 1 at the school', rodVo, { 'leerroute.niveau': 1 }, 'unknown-level'],
    ['niveau 2 after KB', rodVo, { 'leerroute.niveau': 2 }, 'level-not-open-to-track'],
    [
      'GLR at a mavo with nothing else known',
      rodVo,
      { 'instelling.schoolsoort': 'mavo', leerroute: { soort: 'GLR', leerweg: 'BB' } },
      'glr-requires-vbo-school',
    ],
    ['an indicatie Nee with no word about funding', rodMbo, { indicatieBekostigbaar: false }, 'not-fundable'],
  ])('%s is refused', (_, record, changes, code) => {
    const verdict = judged(changed(record, changes))
    expect(verdict.ok).toBe(false)
    expect(codesWithoutDay(changed(record, changes))).toContain(code)
    expect(verdict.notChecked.map((each) => each.code)).not.toContain(code)
  })

  test('BB bounds the route to four years, niveau and length of the course unknown', () => {
    const bb = changed(rodVo, { 'leerroute.leerweg': 'BB', elementcode: '6911', 'fase.soort': 'MBO-fase' })
    const year = (leerjaar: number): Json => changed(bb, { 'fase.leerjaar': leerjaar })
    expect(missingFor(year(3), 'year-above-maximum')).toBeUndefined()
    expect(missingFor(year(4), 'year-above-maximum')).toStrictEqual(['leerroute.niveau', 'opleidingsduur'])
    expect(codesWithoutDay(year(4))).not.toContain('year-above-maximum')
    expect(codesWithoutDay(year(5))).toContain('year-above-maximum')
  })

  test('KB leaves niveau 3 and 4: leerjaar 4 fits both, leerjaar 5 and 6 hang on the niveau and the length', () => {
    const year = (leerjaar: number): Json => changed(rodVo, { fase: { soort: 'MBO-fase', leerjaar } })
    expect(missingFor(year(4), 'year-above-maximum')).toBeUndefined()
    for (const leerjaar of [5, 6]) {
      const missing = missingFor(year(leerjaar), 'year-above-maximum')
      expect([leerjaar, missing]).toStrictEqual([leerjaar, ['leerroute.niveau', 'opleidingsduur']])
    }
  })

  test.each<[string, Changes, readonly [years: number, verdict: string | readonly string[] | undefined][]]>([
    [
      'niveau 3',
      { 'leerroute.niveau': 3 },
      [
        [4, undefined],
        [5, ['opleidingsduur']],
        [6, 'told'],
      ],
    ],
    [
      'niveau 4',
      { 'leerroute.niveau': 4 },
      [
        [5, undefined],
        [6, ['opleidingsduur']],
      ],
    ],
    [
      'a course of 4 years',
      { opleidingsduur: 4 },
      [
        [5, undefined],
        [6, ['leerroute.niveau']],
      ],
    ],
    [
      'a course of 3 years',
      { opleidingsduur: 3 },
      [
        [5, undefined],
        [6, 'told'],
      ],
    ],
    [
      'a course of 1 year',
      { opleidingsduur: 1 },
      [
        [3, undefined],
        [4, 'told'],
      ],
    ],
  ])(
    'after KB with %s only, the year is above the maximum, within it, or hangs on the other fact',
    (_, known, years) => {
      for (const [leerjaar, expected] of years) {
        const record = changed(rodVo, { ...known, fase: { soort: 'MBO-fase', leerjaar } })
        const isTold = codesWithoutDay(record).includes('year-above-maximum')
        const missing = missingFor(record, 'year-above-maximum')
        expect([leerjaar, isTold ? 'told' : missing]).toStrictEqual([leerjaar, expected])
      }
    },
  )

  test('an open vo enrolment hangs on the peildatum, unless it began after the diploma', () => {
    const open = changed(voInMboFase, { einddatum: undefined })
    const after = (vmboDiploma: string): Json => changed(open, { vmboDiploma })
    expect(missingFor(after('2025-06-15'), 'vo-enrolment-after-diploma')).toStrictEqual(['einddatum', 'peildatum'])
    expect(missingFor(after('2025-06-15'), 'vo-enrolment-after-diploma', '2024-10-01')).toBeUndefined()
    expect(missingFor(after('2024-07-31'), 'vo-enrolment-after-diploma')).toBeUndefined()
    expect(issuesIn(judged(after('2024-07-31')))).toMatchObject([
      { code: 'vo-enrolment-after-diploma', path: ['einddatum'], params: { vmboDiploma: '2024-07-31' } },
    ])
    expect(missingFor(after('niet-behaald'), 'vo-enrolment-after-diploma')).toBeUndefined()
  })

  test('a period outlives the VO-fase only when it is sure that it began in it', () => {
    const long = changed(voRecord, { begindatum: undefined, einddatum: '2030-07-31' })
    const unsure = changed(long, { 'fase.leerjaar': undefined })
    expect(codesOf(unsure)).not.toContain('period-outlives-phase')
    expect(missingFor(unsure, 'period-outlives-phase')).toStrictEqual(['begindatum'])
    expect(codesOf(long)).toContain('period-outlives-phase')
    const short = changed(unsure, { einddatum: '2026-07-31' })
    expect(codesOf(short)).not.toContain('period-outlives-phase')
    expect(missingFor(short, 'period-outlives-phase')).toBeUndefined()
  })

  test('who left before the last day for the diploma has not missed it, who was there on it has', () => {
    const left = (einddatum: string): Json =>
      changed(rodMbo, { 'fase.leerjaar': 3, vmboDiploma: 'niet-behaald', leerrouteStart: '2022-08-01', einddatum })
    expect(codesOf(left('2025-07-30'), '2030-01-01')).toStrictEqual([])
    expect(codesOf(left('2025-07-31'), '2030-01-01')).toStrictEqual(['diploma-overdue'])
  })

  test('a GLR has no vmbo diploma, so nothing about one is left open', () => {
    const glr = changed(rodMbo, { leerroute: { soort: 'GLR', niveau: 2 } })
    const open = judged(glr).notChecked.map(({ code }) => code)
    expect(open.filter((code) => code.startsWith('diploma-'))).toStrictEqual([])
  })

  test('a DLR leaves no rule of the GLR open, a mbo record none of the school', () => {
    const open = [...judged(rodVo).notChecked, ...judged(rodMbo).notChecked].map(({ code }) => code)
    expect(open.filter((code) => code.startsWith('glr-'))).toStrictEqual([])
    const school = [
      'vmbo-year-too-low',
      'vso-requires-bb',
      'learn-work-track-not-in-route',
      'vo-enrolment-after-diploma',
    ]
    const atMbo = judged(rodMbo).notChecked.map(({ code }) => code)
    expect(atMbo.filter((code) => school.includes(code))).toStrictEqual([])
  })

  test('a vmboDiploma that is there, or not obtained, settles what hangs on it', () => {
    const known = { 'fase.leerjaar': 3, vmboDiploma: '2024-07-01' }
    expect(missingFor(changed(rodMbo, known), 'diploma-overdue')).toBeUndefined()
    expect(missingFor(changed(rodMbo, { ...known, vmboDiploma: 'niet-behaald' }), 'diploma-overdue')).toStrictEqual([
      'leerrouteStart',
      'peildatum',
    ])
  })

  test('with every year that may lie behind or ahead the diploma is too late: decided without the start of the route', () => {
    const later = (vmboDiploma: string): Json => changed(rodMbo, { 'fase.leerjaar': 3, vmboDiploma })
    expect(codesWithoutDay(later('2025-10-01'))).toStrictEqual(['diploma-after-deadline'])
    for (const day of ['2025-09-30', '2025-08-01', '2025-07-31', '2020-08-01']) {
      expect([day, codesWithoutDay(later(day))]).toStrictEqual([day, []])
      expect([day, missingFor(later(day), 'diploma-after-deadline')]).toStrictEqual([day, ['leerrouteStart']])
    }
    expect(missingFor(later('2025-10-01'), 'diploma-perhaps-period-3')).toBeUndefined()
  })

  test('in the VO-fase the doublures, behind or ahead, leave as many years open', () => {
    const early = { 'fase.leerjaar': 1, doublures: 1 }
    const told = (vmboDiploma: string): string[] => codesWithoutDay(changed(rodVo, { ...early, vmboDiploma }))
    const open = (vmboDiploma: string): unknown =>
      missingFor(changed(rodVo, { ...early, vmboDiploma }), 'diploma-after-deadline')
    expect([told('2027-07-31'), open('2027-07-31')]).toStrictEqual([[], undefined])
    expect([told('2027-10-01'), open('2027-10-01')]).toStrictEqual([[], ['leerrouteStart']])
    expect([told('2028-09-30'), open('2028-09-30')]).toStrictEqual([[], ['leerrouteStart']])
    expect([told('2028-10-01'), open('2028-10-01')]).toStrictEqual([['diploma-after-deadline'], undefined])
  })

  test('a pupil without diploma is overdue once the latest possible deadline has passed', () => {
    const open = changed(rodMbo, { 'fase.leerjaar': 3, vmboDiploma: 'niet-behaald' })
    expect(codesOf(open, '2025-08-01')).toStrictEqual(['diploma-overdue'])
    expect(codesOf(open, '2025-07-31')).toStrictEqual([])
    expect(missingFor(open, 'diploma-overdue', '2025-07-31')).toStrictEqual(['leerrouteStart'])
  })

  test('without leerjaar the start of the route can acquit a vo enrolment in the MBO-fase, never accuse it', () => {
    const record = changed(voInMboFase, { 'fase.leerjaar': undefined })
    expect(missingFor(record, 'vo-enrolment-after-year-3')).toBeUndefined()
    expect(codesOf(record)).toStrictEqual([])
    for (const changes of [{ einddatum: '2025-08-01' }, { leerrouteStart: undefined }]) {
      expect(codesOf(changed(record, changes))).not.toContain('vo-enrolment-after-year-3')
      expect(missingFor(changed(record, changes), 'vo-enrolment-after-year-3')).toStrictEqual(['fase.leerjaar'])
    }
  })
})

describe('a fact out of form counts as absent', () => {
  test('an institution of no known kind has its own fields read, a mbo-instelling has none of the school', () => {
    const place = { 'instelling.vestiging': 'x', 'instelling.schoolsoort': 'x', 'instelling.verticaal': 'x' }
    const codes = ['invalid-location', 'unknown-school-kind', 'not-boolean']
    expect(codesOf(changed(voRecord, place))).toStrictEqual(codes)
    const unknown = { ...place, 'instelling.soort': 'x' }
    expect(codesOf(changed(voRecord, unknown))).toStrictEqual(['unknown-institution', ...codes])
    expect(codesOf(changed(mboRecord, place))).toStrictEqual([])
  })

  test('with a count of doublures that is none, the deadline is not known', () => {
    const record = changed(mboRecord, { doublures: -1, vmboDiploma: '2030-01-01' })
    expect(codesOf(record)).toStrictEqual(['invalid-count'])
    expect(missingFor(record, 'diploma-after-deadline')).toStrictEqual(['doublures'])
  })
})

describe('the lists of a verdict are shared', () => {
  test.each([
    ['vo', rodVo],
    ['mbo', rodMbo],
  ])('two %s records that lack the same facts have the very same list', (_, record) => {
    const other = changed(record, {
      'instelling.brin': '05KO',
      begindatum: '2025-02-03',
    })
    expect(judged(other).notChecked).not.toStrictEqual([])
    expect(judged(other).notChecked).toBe(judged(record).notChecked)
  })

  test('records that break the same rules too have the very same issues as well', () => {
    const refused = changed(rodVo, { indicatieBekostigbaar: false })
    const other = changed(refused, { 'instelling.brin': '05KO', begindatum: '2025-02-03' })
    expect(judged(refused).ok).toBe(false)
    expect(judged(other).notChecked).toBe(judged(refused).notChecked)
    expect(issuesIn(judged(other))).toBe(issuesIn(judged(refused)))
    expect(judged(refused).notChecked).toStrictEqual(judged(rodVo).notChecked)
  })

  test('issues that name facts of the record are made for each, in whichever order records come', () => {
    const before = (begindatum: string): Json => changed(rodVo, { begindatum, indicatieBekostigbaar: false })
    const [first, second] = [judged(before('2019-08-01')), judged(before('2018-02-03'))]
    expect(issuesIn(first).map(({ params }) => params)).toStrictEqual([{ begindatum: '2019-08-01' }, {}])
    expect(issuesIn(second).map(({ params }) => params)).toStrictEqual([{ begindatum: '2018-02-03' }, {}])
    expect(issuesIn(judged(before('2019-08-01')))).toStrictEqual(issuesIn(first))
  })
})
