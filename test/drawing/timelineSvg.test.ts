import { describe, expect, test } from 'vitest'
import { frameOf } from '../../src/drawing/layout.js'
import { timelineSvg } from '../../src/drawing/timelineSvg.js'
import { type Tijdlijn, timeline } from '../../src/rules/timeline.js'
import { all, lane, named, number, read } from './markup.js'
import { drawn, drawnStories, row, stories } from './samples.js'

const languages = ['nl', 'en'] as const
const pictures = Object.entries(stories).flatMap(([story, tijdlijn]) =>
  languages.map((language) => [story, language, timelineSvg(tijdlijn, language)] as const),
)

/** Every text a picture shows or tells. */
function said(svg: string): readonly string[] {
  return all(read(svg))
    .filter(({ name }) => name !== 'style')
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
}

function texts(svg: string, name: string): readonly string[] {
  const found = lane(read(svg), name)
  return found === undefined ? [] : named(found, 'text').map(({ text }) => text)
}

describe('The picture of a timeline', () => {
  test.each(pictures)('of %s in %s is well formed and stands alone', (_, __, svg) => {
    const root = read(svg)
    expect(root.name).toBe('svg')
    expect(root.attributes['xmlns']).toBe('http://www.w3.org/2000/svg')
    expect(new Set(all(root).map(({ name }) => name))).not.toContain('script')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|@import|on[a-z]+=/)
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object/)
  })

  test.each(pictures)('of %s in %s has a title and a description of its own', (_, language, svg) => {
    const root = read(svg)
    const name = String(root.attributes['id'])
    const [title, desc, style] = root.children
    expect(root.attributes).toMatchObject({
      role: 'img',
      lang: language,
      'aria-labelledby': `${name}-title`,
      'aria-describedby': `${name}-desc`,
    })
    expect(title).toMatchObject({ name: 'title', attributes: { id: `${name}-title` } })
    expect(desc).toMatchObject({ name: 'desc', attributes: { id: `${name}-desc` } })
    expect(title?.text).toMatch(/\S/)
    expect(desc?.text).toMatch(/\.$/)
    const ids = all(root).flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(style?.text.match(/#timeline-\w+/g))).toEqual(new Set([`#${name}`]))
  })

  test('has an id that no other picture on the page has', () => {
    const ids = pictures.map(([, , svg]) => read(svg).attributes['id'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(pictures)('of %s in %s scales with its place', (_, __, svg) => {
    const { attributes, children } = read(svg)
    expect(attributes['viewBox']).toBe(`0 0 ${attributes['width']} ${attributes['height']}`)
    expect(children[2]?.text).toContain('{max-width:100%;height:auto')
  })

  test('is the same text each time, also for a copy', () => {
    for (const tijdlijn of Object.values(stories)) {
      expect(timelineSvg(structuredClone(tijdlijn))).toBe(timelineSvg(tijdlijn))
      expect(timelineSvg(tijdlijn, 'nl')).toBe(timelineSvg(tijdlijn))
    }
  })

  test.each(drawnStories)('of %s has every year once a row, and a doublure marked', (_, tijdlijn) => {
    const numbers = tijdlijn.leerjaren.map(({ leerjaar }) => String(leerjaar))
    const shown = texts(timelineSvg(tijdlijn), 'leerjaar')
    expect(shown.filter((text) => /^\d$/.test(text))).toEqual(numbers)
    expect(shown.filter((text) => text === 'doublure')).toHaveLength(
      tijdlijn.leerjaren.filter(({ doublure }) => doublure).length,
    )
  })

  test.each(drawnStories)('of %s tells each row in the description', (_, tijdlijn) => {
    const rows = named(read(timelineSvg(tijdlijn)), 'desc')[0]?.text.split('\n') ?? []
    for (const [at, { leerjaar, schooljaar, leerroute, ...days }] of tijdlijn.leerjaren.entries()) {
      expect(rows[at + 1]).toMatch(`Leerjaar ${leerjaar} van de route`)
      expect(rows[at + 1]).toContain(`Schooljaar: ${schooljaar}.`)
      expect(rows[at + 1]).toContain(`Leerroute: ${leerroute}.`)
      expect(rows[at + 1]?.includes('Vmbo-diploma: uiterlijk')).toBe(days.vmboDiplomaUiterlijk !== undefined)
      expect(/Vmbo-diploma:[^.]* behaald /.test(rows[at + 1] ?? '')).toBe(days.vmboDiplomaBehaald !== undefined)
    }
  })
})

describe('The two languages', () => {
  /** The words that are the same in both, or are names. */
  const shared = new Set(
    'april bb centra central de december dlr diploma glr i in is kb mbo november of rod route school september t vmbo vo was'.split(
      ' ',
    ),
  )

  function words(language: 'nl' | 'en'): Set<string> {
    const text = pictures.filter(([, each]) => each === language).flatMap(([, , svg]) => said(svg))
    return new Set(
      text
        .join(' ')
        .replaceAll(/VO-fase|MBO-fase/g, '')
        .toLowerCase()
        .match(/\p{L}+/gu),
    )
  }

  test('have no words in common but names', () => {
    const english = words('en')
    expect([...words('nl')].filter((word) => english.has(word) && !shared.has(word))).toEqual([])
  })

  test.each(drawnStories)('draw of %s the same picture', (_, tijdlijn) => {
    const [nl, en] = languages.map((language) => read(timelineSvg(tijdlijn, language)))
    const lanes = (root = nl): unknown =>
      all(root as NonNullable<typeof nl>).flatMap(({ attributes }) => attributes['data-lane'] ?? [])
    expect(lanes(en)).toEqual(lanes(nl))
    expect(en?.attributes['width']).toBe(nl?.attributes['width'])
  })
})

describe('What is drawn', () => {
  test('of a DLR is the slide: two phases over numbered years, and the day of the vmbo diploma', () => {
    const svg = timelineSvg(timeline({ soort: 'DLR', leerweg: 'KB', niveau: 4 }, '2023-08-01'))
    expect(texts(svg, 'leerjaar').slice(-6)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(texts(svg, 'fase')).toEqual(['Fase', 'VO-fase', 'MBO-fase'])
    expect(texts(svg, 'bekostiging')).toEqual(['Bekostiging', 'vo-bekostiging', 'mbo-bekostiging'])
    expect(texts(svg, 'verzuimmelding').slice(-2)).toEqual(['vo-school', 'mbo-instelling'])
    expect(texts(svg, 'tijdvakken').slice(2).join('')).toBe('123123123–––')
    expect(texts(svg, 'vmboDiploma').at(-1)).toBe('uiterlijk 31 juli 2026')
    expect(texts(svg, 'rodVo').slice(2)).toEqual(['verplicht', 'verplicht', 'mag', 'mag niet', 'mag niet', 'mag niet'])
    expect(texts(svg, 'rodMbo').slice(2)).toEqual(['mag', 'mag', 'verplicht', 'verplicht', 'verplicht', 'verplicht'])
    expect(texts(svg, 'leerroute')).toEqual([])
    expect(texts(svg, 'periode')).toEqual([])
    expect(said(svg)).toContain('Een vmbo-diploma uit tijdvak 3, kort na 31 juli 2026, kan nog op tijd zijn.')
  })

  test('stands on the edge of its year: the third exam period, and the day of the vmbo diploma', () => {
    const root = read(timelineSvg(stories['DLR of six years'] as Tijdlijn))
    const { edge } = frameOf(6)
    const numbers = named(lane(root, 'tijdvakken') ?? root, 'text')
    const third = numbers.filter(({ text }) => text === '3').map((text) => number(text, 'x'))
    expect(third).toEqual([edge(1), edge(2), edge(3)])
    expect(named(lane(root, 'vmboDiploma') ?? root, 'line').map((line) => number(line, 'x1'))).toEqual([edge(3)])
  })

  test('of a GLR is that no vmbo diploma is needed', () => {
    const svg = timelineSvg(stories['GLR of four years'] as Tijdlijn)
    expect(texts(svg, 'vmboDiploma').at(-1)).toBe('niet nodig in een GLR')
    expect(texts(svg, 'tijdvakken').at(-1)).toBe('niet verplicht in een GLR')
    expect(said(svg)[0]).toBe('Tijdlijn. Geïntegreerde leerroute (GLR): vmbo-bb en mbo-niveau 2')
  })

  test('of a change of route are both routes, the schooljaar they share, and the parts of it', () => {
    const svg = timelineSvg(stories['a change to a GLR within year 2'] as Tijdlijn, 'en')
    expect(said(svg)[0]).toBe('Timeline. GLR (integrated route from vmbo to mbo): vmbo-bb and mbo level 2, first DLR')
    expect(texts(svg, 'leerroute')).toEqual(['Route', 'DLR (continuous route)', 'GLR (integrated route)'])
    expect(texts(svg, 'schooljaar').filter((text) => text === '2025-2026')).toHaveLength(1)
    expect(texts(svg, 'periode').slice(1).join(' ')).toBe(
      'whole year up to 30 November 2025 from 1 December 2025 whole year whole year',
    )
    expect(said(svg)).toContain('From 1 December 2025 the pupil follows a GLR.')
  })

  test('of a part of a year that neither begins nor ends it are both its days', () => {
    const story = stories['a change and an end in one year'] as Tijdlijn
    expect(texts(timelineSvg(story), 'periode').join(' ')).toMatch(/ 1 december 2025 t\/m 28 februari 2026$/)
    expect(texts(timelineSvg(story, 'en'), 'periode').join(' ')).toMatch(/ 1 December 2025 to 28 February 2026$/)
  })

  test('of a route that ends early is its last day, and that the diploma would be due later', () => {
    const svg = timelineSvg(stories['an early end'] as Tijdlijn)
    expect(said(svg)).toContain('De route stopt op 31 december 2025, voor het einde van het schooljaar.')
    expect(said(svg)).toContain('In deze tijdlijn is er geen MBO-fase.')
    expect(texts(svg, 'vmboDiploma').at(-1)).toBe('uiterlijk 31 juli 2027, na deze tijdlijn')
  })

  test('of a route that is not funded is that it is not', () => {
    const svg = timelineSvg(stories['a route that is not funded'] as Tijdlijn)
    expect(texts(svg, 'bekostiging')).toEqual(['Bekostiging', 'geen bekostiging'])
    expect(said(svg)).toContain('Deze route wordt niet bekostigd.')
  })

  test('of a start before the law is that there was none', () => {
    const story = stories['a start before the law'] as Tijdlijn
    expect(said(timelineSvg(story)).join(' ')).toContain('geldt vanaf 1 augustus 2020')
    expect(said(timelineSvg(story, 'en')).join(' ')).toContain('holds from 1 August 2020')
  })

  test('of who reports absence is also what the rules never answer', () => {
    const rows = [row({ verzuimmelding: 'gezamenlijk' }), row({ verzuimmelding: 'niet-van-toepassing' })]
    expect(texts(timelineSvg(drawn(rows)), 'verzuimmelding').slice(-2)).toEqual([
      'school en instelling samen',
      'niemand',
    ])
    expect(texts(timelineSvg(drawn(rows), 'en'), 'verzuimmelding').slice(-2)).toEqual([
      'school and institution together',
      'nobody',
    ])
  })

  test('of one exam period is one, without a thread', () => {
    const svg = timelineSvg(drawn([row({ tijdvakken: [2] })]), 'en')
    expect(texts(svg, 'tijdvakken').slice(-1)).toEqual(['2'])
    expect(named(lane(read(svg), 'tijdvakken') ?? read(svg), 'path')).toEqual([])
    expect(said(svg).join(' ')).toContain('Central exam: can be in period 2.')
  })

  test('of each duty to enrol has a form of its own, not only a colour', () => {
    const forms = (['verplicht', 'toegestaan', 'niet-toegestaan'] as const).map((rodVo) => {
      const found = lane(read(timelineSvg(drawn([row({ rodVo })]))), 'rodVo') ?? read('<none/>')
      return all(found)
        .flatMap(({ name, attributes }) => (name === 'path' || name === 'circle' ? [name, attributes['d'] ?? ''] : []))
        .join()
    })
    expect(new Set(forms).size).toBe(3)
  })
})
