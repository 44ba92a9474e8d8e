import { describe, expect, test } from 'vitest'
import { compareRules } from '../../src/index.js'
import { formatDifference } from '../../src/messages/messages.js'

const told = (
  van: '2025-12-31' | '2026-07-31' | '2026-01-01',
  naar: '2026-01-01' | '2026-08-01',
  bron: string,
  language?: 'nl' | 'en',
) =>
  compareRules(van, naar)
    .filter((each) => each.bron === bron)
    .map((each) => formatDifference(each, language))

describe('A difference in words', () => {
  test('tells the places and the mark of a provision that moved', () => {
    expect(told('2025-12-31', '2026-01-01', 'web-9.1.9')).toEqual(['art. 8.5a.10 WEB, werd art. 9.1.9 WEB (nummer)'])
    expect(told('2025-12-31', '2026-01-01', 'web-9.1.9', 'en')).toEqual([
      'art. 8.5a.10 WEB, became art. 9.1.9 WEB (number)',
    ])
  })

  test('tells what changed where the place did not', () => {
    expect(told('2025-12-31', '2026-01-01', 'wvo-2.107l-1')).toEqual([
      'art. 2.107l lid 1 WVO 2020 (verwijzing): Verwijst naar artikel 9.1.17 WEB in plaats van artikel 8.4.3 WEB.',
    ])
    expect(told('2025-12-31', '2026-01-01', 'wvo-2.107l-1', 'en')[0]).toMatch(
      /^art\. 2\.107l\(1\) WVO 2020 \(reference\): /,
    )
  })

  test('tells what a provision says that began or lapsed', () => {
    expect(told('2026-07-31', '2026-08-01', 'wvo-2.107h-2')[0]).toMatch(
      /^art\. 2\.107h lid 2 WVO 2020 \(vervallen\): .*[Uu]ren/,
    )
    expect(told('2026-07-31', '2026-08-01', 'web-12.4c.2-1')[0]).toMatch(/^art\. 12\.4c\.2 lid 1 WEB \(nieuw\): .{20,}/)
    expect(told('2026-07-31', '2026-08-01', 'wvo-2.107h-2', 'en')[0]).toMatch(/\(lapsed\)/)
    expect(told('2026-07-31', '2026-08-01', 'web-12.4c.2-1', 'en')[0]).toMatch(/\(new\)/)
  })

  test('has words for every difference there is, and refuses what is none', () => {
    for (const difference of compareRules('2020-07-31', '2026-08-01')) {
      for (const language of ['nl', 'en'] as const) {
        expect(formatDifference(difference, language)).toMatch(/^art\. .+\((?:[a-z]+(?:, )?)+\)(?:: \p{Lu}.+\.)?$/su)
      }
    }
    expect(() => formatDifference({} as never)).toThrow(RangeError)
    expect(() => formatDifference(undefined as never)).toThrow(RangeError)
  })
})
