import { describe, expect, test } from 'vitest'
import { changed, type Changes, codesOf, judged, type Json, mboRecord, missingFor, rodMbo, rodVo } from './records.js'

describe('a rule that the known facts already decide is decided', () => {
  test.each<[string, Json, Changes, string]>([
    ['GLR with KB, no niveau known', rodVo, { 'leerroute.soort': 'GLR' }, 'glr-requires-bb'],
    ['GLR with niveau 3, no leerweg known', rodMbo, { 'leerroute.soort': 'GLR' }, 'glr-requires-level-2'],
    ['niveau 1 at the mbo, no leerweg known', rodMbo, { 'leerroute.niveau': 1 }, 'entree-not-in-route'],
    ['niveau 1 at the school', rodVo, { 'leerroute.niveau': 1 }, 'entree-not-in-route'],
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
    expect(codesOf(changed(record, changes), undefined)).toContain(code)
    expect(verdict.notChecked.map((each) => each.code)).not.toContain(code)
  })

  test('BB bounds the route to four years, niveau and length of the course unknown', () => {
    const bb = changed(rodVo, { 'leerroute.leerweg': 'BB', elementcode: '6911', 'fase.soort': 'MBO-fase' })
    const year = (leerjaar: number): Json => changed(bb, { 'fase.leerjaar': leerjaar })
    expect(missingFor(year(3), 'year-above-maximum')).toBeUndefined()
    expect(missingFor(year(4), 'year-above-maximum')).toStrictEqual(['opleidingsduur'])
    expect(codesOf(year(4), undefined)).not.toContain('year-above-maximum')
    expect(codesOf(year(5), undefined)).toContain('year-above-maximum')
  })

  test('KB leaves niveau 3 and 4: leerjaar 4 fits both, leerjaar 5 and 6 hang on the niveau', () => {
    const year = (leerjaar: number): Json => changed(rodVo, { fase: { soort: 'MBO-fase', leerjaar } })
    expect(missingFor(year(4), 'year-above-maximum')).toBeUndefined()
    expect(missingFor(year(5), 'year-above-maximum')).toStrictEqual(['leerroute.niveau', 'opleidingsduur'])
    expect(missingFor(year(6), 'year-above-maximum')).toStrictEqual(['leerroute.niveau', 'opleidingsduur'])
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
      'peildatum',
    ])
  })
})

describe('a fact out of form counts as absent', () => {
  test('with a count of doublures that is none, the deadline is not known', () => {
    const record = changed(mboRecord, { doublures: -1, vmboDiploma: '2030-01-01' })
    expect(codesOf(record)).toStrictEqual(['invalid-count'])
    expect(missingFor(record, 'diploma-after-deadline')).toStrictEqual(['doublures'])
  })
})

describe('the lists of what was not checked are shared', () => {
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

  test('a refused record shares the list too', () => {
    const refused = changed(rodVo, { indicatieBekostigbaar: false })
    expect(judged(refused).notChecked).toBe(judged(rodVo).notChecked)
  })
})
