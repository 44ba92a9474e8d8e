import type { DataTable, TableCell } from './table.js'

/** Which characters make a cell need quotes (RFC 4180); a blank at either end too, because some readers trim. */
const needsQuotes = /[",\n\r]|^\s|\s$/

/** A table as CSV: a header, commas, LF, quotes where RFC 4180 asks them, nothing for no value, no byte order mark. */
export function csvOf({ columns, rows }: DataTable): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]
    .map((cells) => `${cells.map(cellText).join(',')}\n`)
    .join('')
}

function cellText(cell: TableCell): string {
  const text = cell === null ? '' : String(cell)
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
