import { frozen } from '../concepts/frozen.js'
import { csvOf } from './csv.js'
import { decisionTables } from './decisionTables.js'
import { goldenCases } from './golden/goldenCases.js'
import { goldenTables } from './golden/goldenTables.js'
import { lifeStories } from './golden/lifeStories.js'
import type { DataTable } from './table.js'

/**
 * Which files does the package hold for other languages: name, from its folder of data, and text? The decision tables and the golden
 * cases, as CSV and as JSON, and a description of every column of every CSV file.
 */
export function dataFiles(): Readonly<Record<string, string>> {
  const golden = goldenTables()
  return frozen(
    Object.fromEntries([
      ['datapackage.json', description({ tables: decisionTables, golden })],
      ...decisionTables.flatMap((table) => [
        [`tables/${table.name}.csv`, csvOf(table)],
        [`tables/${table.name}.json`, jsonOf(table)],
      ]),
      ...golden.map((table) => [`golden/${table.name}.csv`, csvOf(table)]),
      ['golden/questions.json', jsonOf(goldenCases)],
      ['golden/stories.json', jsonOf(lifeStories)],
    ]),
  )
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The CSV files as the Data Package standard describes them, so that ready-made readers know the type of every column. */
function description(folders: Readonly<Record<string, readonly DataTable[]>>): string {
  const resources = Object.entries(folders).flatMap(([folder, tables]) =>
    tables.map(({ name, title, columns, rows }) => ({
      profile: 'tabular-data-resource',
      name: `${folder}-${name}`,
      title,
      path: `${folder}/${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: columns.map((column) => ({ name: column, type: typeOf(rows.map((row) => row[column])) })),
        missingValues: [''],
      },
    })),
  )
  return jsonOf({ profile: 'tabular-data-package', name: 'doorlopende-leerroute', resources })
}

/** What a column holds, by its cells that have a value. */
function typeOf(cells: readonly unknown[]): 'boolean' | 'integer' | 'string' {
  const values = cells.filter((cell) => cell !== null)
  if (values.every((cell) => typeof cell === 'boolean')) return 'boolean'
  return values.every((cell) => typeof cell === 'number') ? 'integer' : 'string'
}
