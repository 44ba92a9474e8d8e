import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { timelineSvg } from '../../src/drawing/timelineSvg.js'
import { timeline } from '../../src/index.js'
import { isColumn, outcomeColumns, wrongCells } from './compare.js'
import { fromTimeline } from './outcomes.js'
import { readStory, type Story } from './readStory.js'

/** The stories that must be there, by the name of their file. */
const named = [
  '01-dlr-bb-niveau-2',
  '02-dlr-kb-niveau-3',
  '03-dlr-tl-niveau-4-zes-jaar',
  '04-glr',
  '05-een-doublure',
  '06-twee-doublures',
  '07-afgewezen-in-routejaar-3',
  '08-vertrek-in-routejaar-2',
  '09-overstap-van-dlr-naar-glr',
  '10-diploma-in-tijdvak-3',
  '11-tweejarige-route',
  '12-vroege-mbo-inschrijving',
  '13-vo-inschrijving-loopt-door',
  '14-start-voor-de-wet',
  '15-vso-bb',
  '16-vso-kb',
  '17-niet-bekostigd',
  '18-vijf-jaar-bol-nieuwe-uren',
  '19-vijf-jaar-bol-oude-uren',
  '20-wordt-18-in-de-route',
  '21-groep-die-al-liep',
  '22-verwijderd-in-de-mbo-fase',
  '23-vijf-jaar-bol-minder-uren',
]

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.csv'))
  .sort()

function textOf(name: string): string {
  return readFileSync(new URL(`${name}.csv`, folder), 'utf8')
}

function storyOf(name: string): Story {
  return readStory(textOf(name), isColumn)
}

function drawingsOf({ leerroute, start, options }: Story): readonly string[] {
  const tijdlijn = timeline(leerroute, start, options)
  return [timelineSvg(tijdlijn, 'nl'), timelineSvg(tijdlijn, 'en')]
}

describe('The life stories', () => {
  test('are all there, and no other file', () => {
    expect(files).toEqual(named.map((name) => `${name}.csv`))
    expect(files.length).toBeGreaterThanOrEqual(15)
  })

  test.each(named)('%s: every cell is what the library answers', (name) => {
    expect(wrongCells(storyOf(name))).toEqual([])
  })

  test.each(named)('%s expects of each leerjaar all that a timeline tells', (name) => {
    const { columns } = storyOf(name)
    const asked = name === '14-start-voor-de-wet' ? ['tijdlijn', 'wetGeldtVanaf'] : Object.keys(fromTimeline)
    expect(columns).toEqual(expect.arrayContaining([...asked, 'gebeurtenis', 'opmerking']))
  })

  test.each(named)('%s opens in a spreadsheet as it is written', (name) => {
    const text = textOf(name)
    // The mark tells a spreadsheet that the file is UTF-8.
    expect(text.startsWith('\uFEFF# titel: ')).toBe(true)
    expect(text.endsWith('\n')).toBe(true)
    expect(text).not.toMatch(/["\t\r]|;[=+@-]/)
  })

  test('use every outcome the runner can compare', () => {
    const used = new Set(named.flatMap((name) => storyOf(name).columns))
    expect(outcomeColumns.filter((column) => !used.has(column))).toEqual([])
  })

  test('have an example in which each outcome is not empty', () => {
    const filled = new Set(
      named.flatMap((name) => storyOf(name).rows.flatMap((row) => Object.keys(row).filter((column) => row[column]))),
    )
    expect(outcomeColumns.filter((column) => !filled.has(column))).toEqual([])
  })

  test.each(named)('%s is drawn in both languages', (name) => {
    const story = storyOf(name)
    const [nl = '', en = ''] = drawingsOf(story)
    expect(nl).toMatch(/^<svg [\s\S]*lang="nl"[\s\S]*<\/svg>$/)
    expect(en).toMatch(/^<svg [\s\S]*lang="en"[\s\S]*<\/svg>$/)
    const shown = story.columns.includes('leerjaar') ? story.rows.map((row) => row['schooljaar'] ?? '') : ['2020']
    for (const text of shown) {
      expect(nl).toContain(text)
      expect(en).toContain(text)
    }
  })
})

describe('The runner of the stories', () => {
  const story = storyOf('02-dlr-kb-niveau-3')
  const text = textOf('02-dlr-kb-niveau-3')

  test.each(outcomeColumns)('sees a wrong cell in %s', (column) => {
    const [name = ''] = named.filter((each) => storyOf(each).rows.some((row) => row[column]))
    const told = storyOf(name)
    const at = told.rows.findIndex((row) => row[column])
    const rows = told.rows.map((row, index) => (index === at ? { ...row, [column]: 'iets anders' } : row))
    expect(wrongCells({ ...told, rows })).toEqual([
      `regel ${at + 1}, ${column}: verwacht 'iets anders', kreeg '${told.rows[at]?.[column]}'`,
    ])
  })

  test('sees a cell that is empty and should not be, and one that should be', () => {
    const rows = story.rows.map((row) => ({ ...row, vmboDiplomaUiterlijk: '' }))
    expect(wrongCells({ ...story, rows })).toEqual(["regel 3, vmboDiplomaUiterlijk: verwacht '', kreeg '2026-07-31'"])
    const filled = story.rows.map((row, at) => (at === 0 ? { ...row, doublure: 'ja' } : row))
    expect(wrongCells({ ...story, rows: filled })).toEqual(["regel 1, doublure: verwacht 'ja', kreeg ''"])
  })

  test('sees a row too few and a row too many', () => {
    const { rows } = story
    expect(wrongCells({ ...story, rows: rows.slice(0, -1) })).toEqual(['het verhaal heeft 4 regels, de tijdlijn 5'])
    expect(wrongCells({ ...story, rows: [...rows, ...rows.slice(-1)] })).toEqual([
      'het verhaal heeft 6 regels, de tijdlijn 5',
    ])
  })

  test('sees an input that it cannot read', () => {
    const told = storyOf('07-afgewezen-in-routejaar-3')
    const rows = told.rows.map((row) => ({ ...row, verlaatSchool: 'misschien' }))
    expect(wrongCells({ ...told, rows })).toContain(
      "regel 1, verlaatSchool: verwacht 'misschien', kreeg 'een waarde als ^(?:ja|nee|)$'",
    )
  })

  test('refuses a peildatum outside its row', () => {
    const told = storyOf('18-vijf-jaar-bol-nieuwe-uren')
    const rows = told.rows.map((row) => ({ ...row, peildatum: '2026-11-23' }))
    expect(() => wrongCells({ ...told, rows })).toThrow('peildatum 2026-11-23 ligt niet tussen')
  })

  test.each([
    ['an unknown column', text.replace(';fase;', ';phase;'), 'onbekende kolom: phase'],
    ['a column twice', text.replace(';fase;', ';rodVo;'), 'dubbele kolom: rodVo'],
    ['a story without a row', text.replace(/(\nleerroute;[^\n]*\n)[\s\S]*/, '$1'), 'het verhaal heeft geen regels'],
    ['a story without a table', text.replace(/\nleerroute;[\s\S]*/, '\n'), 'het verhaal heeft geen regels'],
    ['a row with a cell too few', text.replace('\nDLR;1;', '\nDLR;'), 'Invalid Record Length'],
    ['an unknown key', text.replace('# jaren', '# duur'), 'onbekende regel: # duur: 5'],
    ['a line that is no key', text.replace('# jaren: 5', '# vijf jaar'), 'onbekende regel: # vijf jaar'],
    ['a key twice', text.replace('# jaren: 5', '# start: 2023-08-01'), '# start staat er twee keer'],
    ['a value it cannot read', text.replace('# jaren: 5', '# jaren: 7'), 'onbegrepen waarde: # jaren: 7'],
    ['a route the law does not know', text.replace('KB-3', 'KB-2'), 'onbegrepen waarde: # leerroute: DLR KB-2'],
    ['a day that is none', text.replace('t/m 2028-07-31', 't/m 2028-02-30'), 'onbegrepen waarde: # inschrijving'],
    ['a story without a title', text.replace(/# titel[^\n]*\n/, ''), '# titel ontbreekt'],
  ])('refuses %s', (_, changed, message) => {
    expect(() => readStory(changed, isColumn)).toThrow(message)
  })

  test('reads a file that a spreadsheet has saved again', () => {
    const saved = text
      .split('\n')
      .map((line) => (line.startsWith('#') || line.startsWith('\uFEFF') ? `${line};;;` : line))
      .join('\r\n')
    expect(readStory(saved, isColumn)).toEqual(story)
  })
})
