import { frozen } from '../concepts/frozen.js'

/**
 * What a cell of a table can hold. `null` is no value: in CSV an empty cell.
 *
 * @since 0.1.0
 */
export type TableCell = string | number | boolean | null

/**
 * A table that any language can read: a name, what it answers, the columns in order, and rows with a cell for every column.
 *
 * @since 0.1.0
 */
export type DataTable = {
  readonly name: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, TableCell>>[]
}

/** Makes a table of rows; the first row has every column, in order, and a cell that a later row lacks has no value. */
export function dataTable(
  name: string,
  title: string,
  rows: readonly Readonly<Record<string, TableCell | undefined>>[],
): DataTable {
  const columns = Object.keys(rows[0] ?? {})
  return frozen({
    name,
    title,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
  })
}

/** The entries of a table of the law, with its keys as they are typed. */
export function entriesOf<Key extends string | number, Cell>(
  table: Readonly<Record<Key, Cell>>,
): readonly (readonly [key: `${Key}`, cell: Cell])[] {
  return Object.entries(table) as [`${Key}`, Cell][]
}
