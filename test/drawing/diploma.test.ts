import { describe, expect, test } from 'vitest'
import { frameOf } from '../../src/drawing/layout.js'
import { timelineSvg } from '../../src/drawing/timelineSvg.js'
import type { Tijdlijn } from '../../src/rules/timeline.js'
import { lane, type Markup, named, read } from './markup.js'
import { drawn, row, stories } from './samples.js'

function laneOf(story: string | Tijdlijn, language: 'nl' | 'en' = 'nl', name = 'vmboDiploma'): Markup {
  const root = read(timelineSvg(typeof story === 'string' ? (stories[story] as Tijdlijn) : story, language))
  return lane(root, name) ?? root
}

/** What a lane shows, without its name. */
function shown(...of: Parameters<typeof laneOf>): readonly string[] {
  return laneOf(...of)
    .children.filter(({ name }) => name === 'g')
    .map((group) =>
      named(group, 'text')
        .map(({ text }) => text)
        .join(' '),
    )
}

/** What a lane tells of its parts. */
function told(...of: Parameters<typeof laneOf>): readonly string[] {
  return named(laneOf(...of), 'title').map(({ text }) => text)
}

function description(story: string, language: 'nl' | 'en' = 'nl'): string {
  return named(read(timelineSvg(stories[story] as Tijdlijn, language)), 'desc')[0]?.text ?? ''
}

/** From where to where a mark reaches. */
function reach(path: Markup): readonly [number, number] {
  const xs = [...(path.attributes['d'] ?? '').matchAll(/([\d.]+) [\d.]+/g)].map(([, x]) => Number(x))
  return [Math.min(...xs), Math.max(...xs)]
}

describe('A vmbo diploma that was obtained', () => {
  test('stands beside the day by which it was due', () => {
    expect(shown('a diploma in year 3')).toEqual(['uiterlijk 31 juli 2026', 'behaald 12 juni 2026'])
    expect(shown('a diploma in year 3', 'en')).toEqual(['by 31 July 2026', 'obtained 12 June 2026'])
    expect(told('a diploma in year 3')).toEqual([
      'Vmbo-diploma: uiterlijk 31 juli 2026. 1 augustus 2023 tot en met 31 juli 2026',
      'Vmbo-diploma: behaald 12 juni 2026. 1 augustus 2025 tot en met 31 juli 2026',
    ])
    expect(description('a diploma in year 3')).toContain(
      ' Vmbo-diploma: uiterlijk 31 juli 2026, behaald 12 juni 2026. ',
    )
    expect(description('a diploma in year 3', 'en')).toContain(
      ' Vmbo diploma: by 31 July 2026, obtained 12 June 2026. ',
    )
  })

  test('has a form of its own, not only a colour', () => {
    const [due, obtained] = named(laneOf('a diploma in year 3'), 'path').map(
      ({ attributes }) => attributes['d']?.split('L').length,
    )
    expect(obtained).not.toBe(due)
  })

  test('stands where its day lies in its year', () => {
    const { edge, columnWidth } = frameOf(2)
    const middle = (vmboDiplomaBehaald: '2025-08-01' | '2026-01-30' | '2026-07-31'): number => {
      const [path] = named(laneOf(drawn([row({ vmboDiplomaBehaald }), row()])), 'path')
      const [left, right] = reach(path ?? read('<none/>'))
      return (left + right) / 2
    }
    expect(middle('2025-08-01')).toBe(edge(0) + 16)
    expect(Math.abs(middle('2026-01-30') - edge(0) - columnWidth / 2)).toBeLessThan(2)
    expect(middle('2026-07-31')).toBe(edge(1) - 16)
  })

  test('has its words before it, or after it where there is no room', () => {
    const anchor = (story: string): unknown => named(laneOf(story), 'text').at(-1)?.attributes['text-anchor']
    expect(anchor('a diploma in year 2')).toBe('end')
    expect(anchor('a diploma in year 1')).toBe('start')
  })

  test('before year 3 leaves no day by which it is due, within the timeline or after it', () => {
    expect(shown('a diploma in year 2')).toEqual(['behaald 12 juni 2025'])
    expect(shown('a diploma and an early end')).toEqual(['behaald 12 januari 2025'])
    for (const story of ['a diploma in year 2', 'a diploma and an early end']) {
      expect(timelineSvg(stories[story] as Tijdlijn)).not.toMatch(/uiterlijk|na deze tijdlijn|tijdvak 3, kort na/)
    }
  })

  test('from period 3 stands in year 4, after the day by which it was due', () => {
    const { edge } = frameOf(6)
    expect(shown('a diploma from period 3')).toEqual(['uiterlijk 31 juli 2026', 'behaald 25 augustus 2026'])
    const [left, right] = reach(named(laneOf('a diploma from period 3'), 'path')[1] ?? read('<none/>'))
    expect(left).toBeGreaterThanOrEqual(edge(3))
    expect(right).toBeLessThanOrEqual(edge(4))
    const rows = description('a diploma from period 3').split('\n')
    expect(rows[3]).toContain(' Vmbo-diploma: uiterlijk 31 juli 2026. ')
    expect(rows[4]).toContain(' Vmbo-diploma: behaald 25 augustus 2026. ')
  })

  test('by the day it was due makes the note on period 3 idle, and one from period 3 does not', () => {
    const note = 'Een vmbo-diploma uit tijdvak 3, kort na 31 juli 2026, kan nog op tijd zijn.'
    expect(description('DLR of six years')).toContain(note)
    expect(description('a diploma from period 3')).toContain(note)
    expect(description('a diploma in year 3')).not.toContain(note)
  })

  test('after the last year stands under the picture, beside the day it was due', () => {
    expect(shown('a diploma after the last year')).toEqual(['uiterlijk 31 juli 2026'])
    const note = 'Het vmbo-diploma is behaald op 25 augustus 2026, na deze tijdlijn.'
    expect(description('a diploma after the last year')).toContain(note)
    expect(description('a diploma after the last year', 'en')).toContain(
      'The vmbo diploma was obtained on 25 August 2026, after this timeline.',
    )
    expect(description('a diploma in year 3')).not.toContain('na deze tijdlijn')
  })

  test('is told in a GLR too', () => {
    expect(shown('a diploma in a GLR')).toEqual(['behaald 12 juni 2026'])
    expect(description('a diploma in a GLR')).not.toContain('niet nodig')
    expect(shown('a diploma before a change to a GLR')).toEqual(['behaald 25 augustus 2025'])
  })
})

describe('The central exam after a vmbo diploma', () => {
  test('is not there, whatever the route', () => {
    expect(shown('a diploma in year 2', 'nl', 'tijdvakken')).toEqual(['1 2 3', '1 2 3', '–', '–', '–', '–'])
    const changed = shown('a diploma before a change to a GLR', 'nl', 'tijdvakken')
    expect(changed).toEqual(['1 2 3', '–', '–', '–', '–'])
    expect(told('a diploma before a change to a GLR', 'en', 'tijdvakken').slice(2)).toEqual([
      'Central exam: none. 1 December 2025 to 31 July 2026 inclusive',
      'Central exam: none. 1 August 2026 to 31 July 2027 inclusive',
      'Central exam: none. 1 August 2027 to 31 July 2028 inclusive',
    ])
  })

  test('is not required in a GLR up to the diploma', () => {
    expect(shown('a diploma in a GLR', 'nl', 'tijdvakken')).toEqual(['niet verplicht in een GLR', '–', '–'])
    const rows = description('a diploma in a GLR').split('\n')
    expect(rows[2]).toContain(' Centraal examen: niet verplicht in een GLR. ')
    expect(rows[3]).toContain(' Centraal examen: geen. ')
  })
})
