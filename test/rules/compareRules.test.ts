import { describe, expect, test } from 'vitest'
import { type Bron, type BronSleutel, citation, compareRules, type Datum, sources } from '../../src/index.js'
import { differenceOf } from '../../src/rules/compareRules.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

const keys = Object.keys(sources) as BronSleutel[]
const days: readonly Datum[] = [
  '1900-01-01',
  '2020-07-31',
  '2020-08-01',
  '2021-09-01',
  '2022-07-31',
  '2022-08-01',
  '2023-12-31',
  '2024-01-01',
  '2024-08-01',
  '2025-12-31',
  '2026-01-01',
  '2026-07-31',
  '2026-08-01',
  '2027-08-01',
  '2033-08-01',
  '2199-12-31',
]
const pairs = days.flatMap((van) => days.map((naar) => [van, naar] as const))

describe('The differences between two days', () => {
  test('are none on one day, and come in the order of the register, each source once', () => {
    for (const [van, naar] of pairs) {
      const found = compareRules(van, naar).map(({ bron }) => bron)
      expect(found.length > 0 && van === naar).toBe(false)
      expect(found).toEqual(keys.filter((key) => found.includes(key)))
      expect(new Set(found).size).toBe(found.length)
    }
  })

  test('are the same from the other side, with both citations the other way about', () => {
    for (const [van, naar] of pairs) {
      const there = compareRules(van, naar)
      const back = compareRules(naar, van)
      expect(back).toEqual(there.map((each) => ({ ...each, van: each.naar, naar: each.van })))
    }
  })

  test('hold the citation of either day, and marks in their order, the gravest first', () => {
    for (const [van, naar] of pairs) {
      for (const { bron, soorten, ...rest } of compareRules(van, naar)) {
        expect([rest.van, rest.naar]).toEqual([citation(bron, van), citation(bron, naar)])
        expect(soorten).toEqual(['inhoud', 'nummer', 'verwijzing'].filter((each) => soorten.includes(each as never)))
        expect(soorten.length).toBeGreaterThan(0)
      }
    }
  })

  test('are never about a publication, which has no days', () => {
    for (const [van, naar] of pairs) {
      for (const { bron } of compareRules(van, naar)) expect(sources[bron].soort).toBe('wet')
    }
  })

  test('are marked as a number only when a provision stands on both days, elsewhere', () => {
    for (const [van, naar] of pairs) {
      for (const difference of compareRules(van, naar)) {
        const places = [difference.van, difference.naar].map((each) =>
          each.soort === 'artikel'
            ? [each.wet, each.artikel, each.lid ?? '', each.onderdeel ?? ''].join(' ')
            : undefined,
        )
        const moved = places.every((place) => place !== undefined) && places[0] !== places[1]
        expect([difference.bron, difference.soorten.includes('nummer')]).toEqual([difference.bron, moved])
      }
    }
  })

  test('leave none out that is cited otherwise, except where the text of a day was not read', () => {
    for (const [van, naar] of pairs) {
      const found = new Set<string>(compareRules(van, naar).map(({ bron }) => bron))
      const missed = keys.filter((key) => {
        const [before, after] = [citation(key, van), citation(key, naar)]
        const quoted = [before, after].map((each) => (each.soort === 'artikel' ? each.aanhaling : each.soort))
        const source = sources[key]
        const isUnread =
          source.soort === 'wet' &&
          source.eerderNietGelezen === true &&
          [before, after].some(({ soort }) => soort === 'niet-van-kracht')
        return quoted[0] !== quoted[1] && !isUnread && !found.has(key)
      })
      expect(missed).toEqual([])
    }
  })

  test('tell every change between the days, over several changes and back', () => {
    const found = compareRules('2021-09-01', '2026-09-01').find(({ bron }) => bron === 'web-11.1.15')
    expect(found).toMatchObject({
      soorten: ['inhoud', 'nummer', 'verwijzing'],
      wat: [/9\.1/, /aanbieder/].map(matching),
    })
    const hours = compareRules('2020-08-01', '2026-08-01').find(({ bron }) => bron === 'wvo-2.107h-uren')
    expect(hours).toMatchObject({ soorten: ['inhoud', 'nummer'], wat: [matching(/200 tot 350/)] })
  })

  test('take the first day out and the last day in', () => {
    const about = (van: Datum, naar: Datum): boolean =>
      compareRules(van, naar).some(({ bron }) => bron === 'wvo-2.107h-uren')
    expect(about('2026-07-31', '2026-08-01')).toBe(true)
    expect(about('2026-08-01', '2026-08-02')).toBe(false)
    expect(about('2026-07-30', '2026-07-31')).toBe(false)
  })

  test('tell no change that was there on the first day already', () => {
    const between = compareRules('2026-01-01', '2026-08-01')
    expect(between.find(({ bron }) => bron === 'web-11.1.15')).toMatchObject({
      soorten: ['inhoud', 'nummer'],
      wat: [matching(/aanbieder/)],
    })
    expect(between).toEqual(
      compareRules('2026-07-31', '2026-08-01').map((each) => ({ ...each, van: citation(each.bron, '2026-01-01') })),
    )
  })

  test('of a text that was not read are not made up, but a law that began is told', () => {
    const about = (van: Datum, naar: Datum, bron: BronSleutel): readonly string[] =>
      compareRules(van, naar).find((each) => each.bron === bron)?.soorten ?? []
    // The LPW on the kwalificatieplicht was not read before 2022-08-01.
    expect(about('2022-07-31', '2022-08-01', 'lpw-4a-1')).toEqual([])
    expect(about('2022-08-01', '2022-07-31', 'lpw-4a-1')).toEqual([])
    expect(about('2020-08-01', '2026-08-01', 'lpw-4a-1')).toEqual([])
    // Nor what it said before there were routes; those themselves began with the law.
    expect(about('2020-07-31', '2026-08-01', 'lpw-4a-1')).toEqual([])
    expect(about('2020-07-31', '2020-08-01', 'wvo-2.107c')).toEqual(['inhoud'])
    expect(about('2026-08-01', '2020-07-31', 'wvo-2.107c')).toEqual(['inhoud'])
    // Of dropping out the first text that was read says itself that it is new.
    expect(about('2025-12-31', '2026-01-01', 'web-9.2.1')).toEqual(['inhoud'])
    // Both days before the first text: nothing is known of either.
    expect(about('2021-01-01', '2025-12-31', 'web-9.2.1')).toEqual([])
  })
})

function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern)
}

describe('The differences in one source', () => {
  type Law = Extract<Bron, { soort: 'wet' }>

  const law = (versies: Law['versies'], more: Partial<Law> = {}): Law => ({
    soort: 'wet',
    strekking: 'Wat er staat.',
    zekerheid: 'gelezen',
    versies,
    ...more,
  })

  test('are told of a provision that lapsed, also when what stood before its first version was not read', () => {
    const lapsed = law(
      [
        { wet: 'WEB', artikel: '1', geldigVan: '2021-01-01', geldigTot: '2021-12-31' },
        { wet: 'WEB', artikel: '2', geldigVan: '2022-01-01', geldigTot: '2022-12-31' },
      ],
      { eerderNietGelezen: true },
    )
    const told = { soorten: ['inhoud'], wat: ['Wat er staat.'] }
    expect(differenceOf(lapsed, '2021-06-01', '2023-06-01')).toEqual(told)
    expect(differenceOf(lapsed, '2021-01-01', '2023-06-01')).toEqual(told)
    expect(differenceOf(lapsed, '2022-06-01', '2023-06-01')).toEqual(told)
    expect(differenceOf(lapsed, '2020-12-31', '2021-01-01')).toEqual({ soorten: [], wat: [] })
  })

  test('are told in the words of the change where there are any, else in those of the provision', () => {
    const begun = law([
      {
        wet: 'WEB',
        artikel: '1',
        geldigVan: '2022-01-01',
        wijziging: { soort: 'inhoud', wat: 'Nieuw sinds 2022.' },
      },
    ])
    expect(differenceOf(begun, '2021-12-31', '2022-01-01')).toEqual({ soorten: ['inhoud'], wat: ['Nieuw sinds 2022.'] })
    const unsaid = law([{ wet: 'WEB', artikel: '1', geldigVan: '2022-01-01' }])
    expect(differenceOf(unsaid, '2021-12-31', '2022-01-01')).toEqual({ soorten: ['inhoud'], wat: ['Wat er staat.'] })
  })

  test('are a number when article and lid together differ, however their digits are cut', () => {
    const moved = law([
      { wet: 'WEB', artikel: '1', lid: '12', geldigVan: '2021-01-01', geldigTot: '2021-12-31' },
      { wet: 'WEB', artikel: '11', lid: '2', geldigVan: '2022-01-01' },
    ])
    expect(differenceOf(moved, '2021-06-01', '2022-06-01')).toEqual({ soorten: ['nummer'], wat: [] })
  })
})

describe('Days outside the types', () => {
  test.each([...outsideTypes, ['a day that is none', '2023-02-29'], ['a Date', new Date(0)]] as const)(
    'refuses %s on either side',
    (_, day) => {
      for (const [name, call] of [
        ['van', () => compareRules(day as Datum, '2026-08-01')],
        ['naar', () => compareRules('2026-08-01', day as Datum)],
      ] as const) {
        const error = errorOf(call)
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty('message', `expected ${name}: a day YYYY-MM-DD, got ${typeof day}`)
      }
    },
  )
})
