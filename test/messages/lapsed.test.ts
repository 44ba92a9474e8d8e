import { describe, expect, test } from 'vitest'
import {
  type BronSleutel,
  citation,
  type Datum,
  explainRequiredHours,
  lawCoveredUpTo,
  sources,
} from '../../src/index.js'
import { formatCitation, formatExplanation } from '../../src/messages/messages.js'

const chosen = { oudRecht: { routeStart: '2026-08-01' } } as const

function lines(...given: Parameters<typeof formatExplanation>): readonly string[] {
  return formatExplanation(...given).split('\n')
}

describe('The citation of a provision that lapsed', () => {
  test.each([
    ['wvo-2.107h-2', 'art. 2.107h lid 2 WVO 2020 (gold tot en met 31 juli 2026)'],
    ['wvo-2.107i-2', 'art. 2.107i lid 2 WVO 2020 (gold tot en met 31 juli 2026)'],
    ['web-9.1.10-2-minder-uren', 'art. 9.1.10 lid 2 WEB (gold tot en met 31 juli 2026)'],
    ['web-9.1.11-2-minder-uren', 'art. 9.1.11 lid 2 WEB (gold tot en met 31 juli 2026)'],
  ] as const)('of %s without a day is how it last stood, until when: %s', (key, text) => {
    expect(formatCitation(key)).toBe(text)
    expect(formatCitation(key, 'nl', '2026-07-31')).toBe(text.replace(/ \(.+\)$/, ''))
    expect(formatCitation(key, 'nl', '2026-08-01')).toBe('op 1 augustus 2026 niet van kracht')
  })

  test('is so in English too', () => {
    expect(formatCitation('wvo-2.107h-2', 'en')).toMatch(/^art\. 2\.107h\(2\) WVO 2020 \(.+31 July 2026\)$/)
    expect(formatCitation('wvo-2.107h-2', 'en', '2026-08-01')).toBe('not in force on 1 August 2026')
  })

  test('is told of no provision that stands in the newest text, and of every one that does not', () => {
    for (const key of Object.keys(sources) as BronSleutel[]) {
      const newest = citation(key, lawCoveredUpTo)
      const isLapsed = newest.soort === 'niet-van-kracht'
      expect([key, /gold tot en met/.test(formatCitation(key))]).toEqual([key, isLapsed])
      expect([key, /niet van kracht|niet gelezen/.test(formatCitation(key))]).toEqual([key, false])
    }
  })

  test('of a transition that is still running has its certainty and no end', () => {
    expect(formatCitation('web-12.4c.2-1')).toBe('art. 12.4c.2 lid 1 WEB (afgeleid)')
    expect(formatCitation('web-12.4c.2-2-lopend')).toBe('art. 12.4c.2 lid 2 WEB (niet zeker)')
  })
})

describe('The citation of a day whose text was not read', () => {
  test.each([
    ['web-9.2.1', '2025-12-31', 'de tekst van 31 december 2025 is niet gelezen', /31 December 2025/],
    ['lpw-4a-1', '2022-07-31', 'de tekst van 31 juli 2022 is niet gelezen', /31 July 2022/],
    ['lpw-4a-1', '2020-07-31', 'op 31 juli 2020 niet van kracht', /not in force on 31 July 2020/],
    ['web-12.4c.2-1', '2026-07-31', 'op 31 juli 2026 niet van kracht', /not in force on 31 July 2026/],
  ] as const)('of %s on %s says: %s', (key, day, nl, en) => {
    expect(formatCitation(key, 'nl', day)).toBe(nl)
    expect(formatCitation(key, 'en', day)).toMatch(en)
  })
})

describe('The explanation of the hours in words', () => {
  test('cites the text that is applied, the old one when that was chosen, whatever day is asked for', () => {
    const norm =
      '2. Een route van 3 jaar in de BOL heeft ten minste 3000 klokuren, waarvan 2400 begeleid en 250 in de beroepspraktijk. [art. 2.107h lid 1 WVO 2020]'
    const explanation = explainRequiredHours(3, 'BOL', '2026-11-23', chosen)
    for (const day of [undefined, '2026-11-23', '2027-07-31'] as const) {
      const [first, second, third] = lines(explanation, 'nl', day)
      expect(first).toBe(
        '1. De besturen kiezen samen voor de oude uren; dat kan tot en met 31 juli 2027. [art. 12.4c.2 lid 1 WEB (afgeleid)]',
      )
      expect(second).toBe(norm)
      expect(third).toMatch(/^3\. Minder uren in de BOL kan, .+\. \[art\. 2\.107h lid 2 WVO 2020\]$/)
    }
  })

  test('does so for a route that is not funded', () => {
    const given = explainRequiredHours(4, 'BBL', '2026-11-23', { ...chosen, bekostigd: false })
    const text = formatExplanation(given, 'nl', '2026-11-23')
    expect(text).toMatch(/2400 begeleid en 1220 in de beroepspraktijk\. \[art\. 9\.1\.11 lid 1 WEB\]/)
    expect(text).toMatch(/Minder uren in de BBL kan, .+\. \[art\. 9\.1\.11 lid 2 WEB\]/)
  })

  test.each([
    ['2021-09-01', 'art. 10b17 lid 1 WVO (afgeleid)', 'art. 10b17 lid 2 WVO (afgeleid)'],
    ['2024-09-01', 'art. 2.107h lid 1 WVO 2020', 'art. 2.107h lid 2 WVO 2020'],
  ] as const)('cites the law of %s when that day is given', (day, norm, fewer) => {
    const [first, second, third] = lines(explainRequiredHours(3, 'BOL', day), 'nl', day)
    for (const line of [first, second]) expect(line).toContain(`[${norm}]`)
    expect(third).toContain(`[${fewer}]`)
  })

  test('never cites the new text for the old figures, also when no day is given', () => {
    const [, norm] = lines(explainRequiredHours(3, 'BOL', '2024-09-01'))
    expect(norm).toContain('2400 begeleid')
    expect(norm).not.toContain('[art. 2.107h WVO 2020]')
  })

  test.each([
    [
      '2020-07-31',
      undefined,
      /^1\. Op 31 juli 2020 was er nog geen wet; die geldt vanaf 1 augustus 2020\. \[Staatsblad, /,
    ],
    ['2026-09-01', undefined, /^1\. Op 1 september 2026 gelden de .*uren die op 1 augustus 2026 zijn ingegaan\. \[/],
    ['2026-07-31', undefined, /^1\. Op 31 juli 2026 gelden de .*uren van vóór 1 augustus 2026\. \[/],
    [
      '2027-08-01',
      chosen,
      /^1\. Op 1 augustus 2027 kan niet meer voor de oude uren worden gekozen: .+\[art\. 12\.4c\.2 lid 2 WEB/,
    ],
  ] as const)('begins on %s with %j: %s', (day, options, text) => {
    expect(lines(explainRequiredHours(3, 'BOL', day as Datum, options))[0]).toMatch(text)
  })
})
