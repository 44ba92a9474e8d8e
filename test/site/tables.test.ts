import type { Element } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { cellWords } from '../../docs/web/tables/cellWords.js'
import { layouts } from '../../docs/web/tables/layouts.js'
import { languages } from '../../docs/web/languages.js'
import { decisionTables } from '../../src/testing/decisionTables.js'
import { all, documentOf, pages } from './built.js'

/** The rows of a table as a page shows them: the values in the cell itself, and those of the heads it names. */
function shownRows(path: string, table: string): ReadonlyMap<number, Readonly<Record<string, string>>> {
  const document = documentOf(path)
  const rows = new Map<number, Readonly<Record<string, string>>>()
  for (const element of all(document, '[data-row]')) {
    if (element.closest('[data-table]')?.getAttribute('data-table') !== table) continue
    const named = all(element, '[headers]').concat(element.hasAttribute('headers') ? [element] : [])
    const heads = named.flatMap((each) =>
      (each.getAttribute('headers') ?? '').split(' ').map((id) => document.getElementById(id)),
    )
    const own = [element, ...heads]
      .flatMap((each) => (each === null ? [] : all(each, 'data[data-column]')))
      // A source holds the rows of its versions.
      .filter((data) => data.closest('[data-row]') === element || heads.some((head) => head?.contains(data)))
    const at = Number(element.getAttribute('data-row'))
    rows.set(at, { ...rows.get(at), ...valuesOf(own) })
  }
  return rows
}

function valuesOf(elements: readonly Element[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    elements.map((each) => [each.getAttribute('data-column') ?? '', each.getAttribute('value') ?? '']),
  )
}

/** The pages on which a table stands. */
function pagesWith(table: string, language: string): readonly string[] {
  return pages.filter(
    (path) => path.startsWith(`${language}/`) && documentOf(path).querySelector(`[data-table="${table}"]`) !== null,
  )
}

describe.each(decisionTables.map(({ name }) => name))('The table %s', (name) => {
  const table = decisionTables.find((each) => each.name === name)

  test.each(languages)('stands on the site whole, each cell as the code has it (%s)', (language) => {
    const found = pagesWith(name, language)
    expect(found.length).toBeGreaterThan(0)
    const shown = new Map(found.flatMap((path) => [...shownRows(path, name)]))
    const expected = (table?.rows ?? []).map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([, cell]) => cell !== null)
          .map(([key, cell]) => [key, String(cell)]),
      ),
    )
    const read = expected.map((_, at) =>
      Object.fromEntries(Object.entries(shown.get(at) ?? {}).filter(([, value]) => value !== '')),
    )
    expect(read).toEqual(expected)
    expect(shown.size).toBe(expected.length)
  })

  test.each(languages)('reads as its cells are: what differs in the code differs on the page (%s)', (language) => {
    for (const column of table?.columns ?? []) {
      const values = [...new Set((table?.rows ?? []).map((row) => row[column] ?? null))]
      const words = values.map((value) => cellWords(value, column, language))
      expect(new Set(words).size, column).toBe(values.length)
    }
  })

  test.each(languages)('shows in words the very value it carries (%s)', (language) => {
    const cells = pagesWith(name, language).flatMap((path) => all(documentOf(path), `table[data-table="${name}"] data`))
    for (const each of cells) {
      const column = each.getAttribute('data-column') ?? ''
      if (column.startsWith('source') || column === 'patroon') continue
      const value = each.getAttribute('value') ?? ''
      const raw = (table?.rows ?? []).map((row) => row[column] ?? null).find((cell) => String(cell ?? '') === value)
      expect(each.textContent).toBe(cellWords(raw ?? null, column, language))
    }
  })
})

test('Every layout is of a table, and names its columns', () => {
  for (const [name, { rows, across = [] }] of Object.entries(layouts)) {
    const columns = decisionTables.find((table) => table.name === name)?.columns
    expect(columns, name).toEqual(expect.arrayContaining([...rows, ...across]))
  }
})
