/**
 * What one field of the matrix says. `not-run` is no failure: the note says why it could not be tried here.
 *
 * @typedef {{ state: 'ok' | 'failed' | 'not-run', note: string }} Cell
 * @typedef {{ name: string, cells: Readonly<Record<string, Cell>> }} Row
 * @typedef {{ title: string, columns: readonly string[], rows: Row[] }} Table
 */

/** @param {string} note @returns {Cell} */
export const ok = (note = 'ok') => ({ state: 'ok', note })

/** @param {string} note @returns {Cell} */
export const failed = (note) => ({ state: 'failed', note })

/** @param {string} note @returns {Cell} */
export const notRun = (note) => ({ state: 'not-run', note })

/**
 * A row of which nothing could be tried.
 *
 * @param {string} name @param {readonly string[]} columns @param {string} reason @returns {Row}
 */
export function rowNotRun(name, columns, reason) {
  return { name, cells: Object.fromEntries(columns.map((column) => [column, notRun(reason)])) }
}

/**
 * The cells that are in this state, with their row and column.
 *
 * @param {readonly Table[]} tables @param {Cell['state']} state
 */
export function cellsThatAre(tables, state) {
  return tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ name, cells }) =>
      columns.flatMap((column) => {
        const cell = cells[column] ?? failed('was never tried')
        return cell.state === state ? [{ row: name, column, note: cell.note }] : []
      }),
    ),
  )
}

/**
 * The reasons in this state, each once, with the rows and columns it holds for.
 *
 * @param {readonly Table[]} tables @param {Cell['state']} state
 */
export function reasons(tables, state) {
  /** @type {Map<string, Map<string, string[]>>} */
  const places = new Map()
  for (const { row, column, note } of cellsThatAre(tables, state)) {
    const rows = places.get(note) ?? new Map()
    places.set(note, rows.set(row, [...(rows.get(row) ?? []), column]))
  }
  return [...places].map(([note, rows]) => {
    const where = [...rows].map(([row, columns]) => `${row} (${columns.join(', ')})`)
    return `${where.join(', ')}:\n  ${note.replaceAll('\n', '\n  ')}`
  })
}

const marks = Object.freeze({ failed: 'FAILED', 'not-run': 'not run' })

/** The table as text, in columns. @param {Table} table */
export function tableText({ title, columns, rows }) {
  const lines = [
    [title, ...columns],
    ...rows.map(({ name, cells }) => [
      name,
      ...columns.map((column) => {
        const { state, note } = cells[column] ?? failed('')
        return state === 'ok' ? note : marks[state]
      }),
    ]),
  ]
  const widths = [title, ...columns].map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const text = lines.map((line) =>
    line
      .map((word, column) => word.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  text.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '))
  return text.join('\n')
}
