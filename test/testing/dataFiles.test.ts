import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../src/testing/csv.js'
import { dataFiles } from '../../src/testing/dataFiles.js'
import { decisionTables } from '../../src/testing/decisionTables.js'
import { goldenCases } from '../../src/testing/golden/goldenCases.js'
import { lifeStories } from '../../src/testing/golden/lifeStories.js'
import { dataTable, type DataTable } from '../../src/testing/table.js'

const files = dataFiles()

/** What an independent reader makes of the text of a CSV file. */
function rowsIn(text: string | undefined): unknown[] {
  return parse(text ?? '', { columns: true, relax_column_count: false })
}

const awkward = dataTable('awkward', 'Is anything lost?', [
  { tekst: 'a,b', getal: 0, waar: false },
  { tekst: 'a "b"\nc\r\nd', getal: 1.5 },
  { tekst: ' rand ', getal: null, waar: true },
  { tekst: '' },
])

describe('A table as CSV', () => {
  test('comes back from an independent reader as it was', () => {
    expect(rowsIn(csvOf(awkward))).toEqual([
      { tekst: 'a,b', getal: '0', waar: 'false' },
      { tekst: 'a "b"\nc\r\nd', getal: '1.5', waar: '' },
      { tekst: ' rand ', getal: '', waar: 'true' },
      { tekst: '', getal: '', waar: '' },
    ])
  })

  test('ends every line with LF and quotes only what needs it', () => {
    expect(csvOf(dataTable('a', 'A?', [{ tekst: 'x', ander: 'y, z' }]))).toBe('tekst,ander\nx,"y, z"\n')
  })

  test('of no rows is a header without columns', () => {
    expect(csvOf(dataTable('leeg', 'Nothing?', []))).toBe('\n')
  })
})

describe('The data files', () => {
  const names = Object.keys(files)
  const resources = (
    JSON.parse(files['datapackage.json'] ?? '') as {
      resources: { name: string; path: string; schema: { fields: { name: string; type: string }[] } }[]
    }
  ).resources

  const csv = names.filter((name) => name.endsWith('.csv'))

  test('are a description, a CSV and a JSON file for every table, and the golden cases in both', () => {
    const tables = csv.filter((name) => name.startsWith('tables/'))
    expect(tables).toHaveLength(decisionTables.length)
    expect(names.toSorted()).toEqual(
      [
        'datapackage.json',
        ...tables.flatMap((name) => [name, name.replace(/csv$/, 'json')]),
        ...['questions', 'stories', 'story-enrolments', 'story-cells'].map((name) => `golden/${name}.csv`),
        'golden/questions.json',
        'golden/stories.json',
      ].toSorted(),
    )
    expect(Object.isFrozen(files)).toBe(true)
  })

  test('say of every table the same in CSV as in JSON', () => {
    for (const name of csv.filter((each) => each.startsWith('tables/'))) {
      const table = JSON.parse(files[name.replace(/csv$/, 'json')] ?? '') as DataTable
      const asText = table.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === null ? '' : String(cell)])),
      )
      expect(rowsIn(files[name]), name).toEqual(asText)
    }
  })

  test('hold the golden cases, whole in both forms', () => {
    const rows = rowsIn(files['golden/questions.csv']) as Record<string, string>[]
    const read = rows.map(({ args = '', expected = '', source, ...row }) => ({
      ...row,
      args: JSON.parse(args) as unknown,
      expected: JSON.parse(expected) as unknown,
      sources: source?.split(' '),
    }))
    expect(read).toEqual(goldenCases)
    expect(JSON.parse(files['golden/questions.json'] ?? '')).toEqual(goldenCases)
  })

  test('hold the life stories, whole in both forms', () => {
    expect(JSON.parse(files['golden/stories.json'] ?? '')).toEqual(lifeStories)
    const [stories, enrolments, cells] = ['stories', 'story-enrolments', 'story-cells'].map(
      (name) => rowsIn(files[`golden/${name}.csv`]) as Record<string, string>[],
    )
    const text = (value: string | number | boolean | readonly number[] | undefined): string =>
      value === undefined ? '' : String(value)
    expect(stories).toEqual(
      lifeStories.map(({ naam, leerroute, start, options, ...story }) => ({
        verhaal: naam,
        titel: story.titel,
        vraag: story.vraag,
        artikel: story.artikel,
        leerroute: leerroute.soort,
        leerweg: leerroute.leerweg,
        niveau: text(leerroute.niveau),
        start,
        jaren: text(options.jaren),
        opleidingsduur: text(options.opleidingsduur),
        doublures: text(options.doublures).replaceAll(',', ' '),
        overstapGlr: text(options.overstapGlr),
        vmboDiploma: text(options.vmboDiploma),
        tijdvak: text(story.tijdvak),
        einde: text(options.einde),
        bekostigd: text(options.bekostigd ?? true),
        schoolsoort: text(story.schoolsoort),
        leertraject: text(story.leertraject),
        geboortedatum: text(story.geboortedatum),
      })),
    )
    // No column is there for nothing: each has a value somewhere.
    for (const rows of [stories, enrolments, cells]) {
      const columns = Object.keys(rows?.[0] ?? {})
      expect(columns.filter((column) => rows?.every((row) => row[column] === ''))).toEqual([])
    }
    expect(stories?.find(({ verhaal }) => verhaal === '06-twee-doublures')).toMatchObject({ doublures: '1 2' })
    expect(stories?.find(({ verhaal }) => verhaal === '17-niet-bekostigd')).toMatchObject({ bekostigd: 'false' })
    expect(enrolments).toEqual(
      lifeStories.flatMap(({ naam, inschrijvingen }) =>
        inschrijvingen.map(({ kant, fase, begindatum, einddatum }) => ({
          verhaal: naam,
          kant,
          fase,
          begindatum,
          einddatum: text(einddatum),
        })),
      ),
    )
    const told = lifeStories.flatMap(({ naam, leerjaren }) =>
      leerjaren.flatMap(({ gegeven, verwacht, ...rest }, at) =>
        Object.entries({ gegeven, verwacht, opmerking: rest }).flatMap(([soort, part]) =>
          Object.entries(part).map(([kolom, waarde]) => ({ verhaal: naam, regel: `${at + 1}`, soort, kolom, waarde })),
        ),
      ),
    )
    expect(told.some(({ soort }) => soort === 'opmerking')).toBe(true)
    expect(cells).toEqual(told)
  })

  test('end with one line end and hold no carriage return, tab or byte order mark', () => {
    expect(names.filter((name) => !/[^\n]\n$/.test(files[name] ?? ''))).toEqual([])
    expect(names.filter((name) => /[\r\t\uFEFF]/.test(files[name] ?? ''))).toEqual([])
  })

  test('are described column by column, with a type that every cell has', () => {
    expect(resources.map(({ path }) => path)).toEqual(names.filter((name) => name.endsWith('.csv')))
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    const reads: Record<string, RegExp> = { integer: /^-?\d+$/, boolean: /^(?:true|false)$/, string: /^[^]+$/ }
    const wrong = resources.flatMap(({ path, schema }) =>
      (rowsIn(files[path]) as Record<string, string>[]).flatMap((row) =>
        schema.fields.filter(({ name, type }) => row[name] !== '' && !reads[type]?.test(row[name] ?? '')),
      ),
    )
    expect(wrong).toEqual([])
    const types = (path: string): unknown => resources.find((each) => each.path === path)?.schema.fields
    expect(types('tables/hours-sources.csv')).toMatchObject([{ type: 'string' }, { type: 'boolean' }, {}, {}])
    expect(types('tables/durations.csv')).toMatchObject([{ type: 'integer' }, {}, { type: 'integer' }, {}, {}])
  })

  test('are the same every time', () => {
    expect(dataFiles()).toEqual(files)
  })
})
