import { type LineTaker, longestLine } from './lines.js'
import type { Faultbox } from './outbox.js'

/** What is done with the rows of a CSV. */
export type RowTaker = {
  readonly take: (cells: readonly string[], regel: number) => void
  readonly end: (regels: number) => void
}

/** A row of the registers holds no field over many lines; a quote that stays open is soon known for a fault. */
const mostLines = 20

/**
 * Makes rows of lines: fields between semicolons or commas (the header tells which), quoted as RFC 4180 has it. A quote that is
 * wrong, or never closed, costs its own line and no other: what was taken for its continuation is read anew.
 */
export function csvRows(outbox: Faultbox, taker: RowTaker): LineTaker {
  let separator: ';' | ',' | undefined
  /** How many fields the first row has. */
  let width: number | undefined
  /** The lines of a row whose last quote is still open. */
  let open: { readonly line: string; readonly regel: number }[] = []

  function taken(line: string, regel: number): void {
    separator ??= line.includes(';') ? ';' : ','
    if (open.length === 0 && !line.includes('"')) told(line.split(separator), regel)
    else {
      open.push({ line, regel })
      const text = open.map((each) => each.line).join('\n')
      const cells = quoted(text, separator)
      if (cells === 'open') {
        if (open.length >= mostLines || text.length > longestLine) refused()
      } else if (cells === 'wrong' || (open.length > 1 && cells.length !== (width ?? cells.length))) refused()
      else {
        const begin = (open[0] as (typeof open)[number]).regel
        open = []
        told(cells, begin)
      }
    }
  }

  function told(cells: readonly string[], regel: number): void {
    width ??= cells.length
    taker.take(cells, regel)
  }

  function refused(): void {
    const [first, ...again] = open as [(typeof open)[number], ...typeof open]
    open = []
    outbox.fault(first.regel, 'malformed-quotes')
    for (const { line, regel } of again) taken(line, regel)
  }

  function closed(): void {
    while (open.length > 0) refused()
  }

  return {
    take: taken,
    lost: closed,
    end: (regels) => {
      closed()
      taker.end(regels)
    },
  }
}

/** The fields of a text with quotes; or that one is still open, or stands where none may stand. */
function quoted(text: string, separator: string): readonly string[] | 'open' | 'wrong' {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (text[at] !== '"') {
      const end = text.indexOf(separator, at)
      const cell = end === -1 ? text.slice(at) : text.slice(at, end)
      if (cell.includes('"')) return 'wrong'
      cells.push(cell)
      if (end === -1) return cells
      at = end + 1
      continue
    }
    let cell = ''
    for (at++; ; at += 2) {
      const end = text.indexOf('"', at)
      if (end === -1) return 'open'
      cell += text.slice(at, end)
      at = end
      if (text[at + 1] !== '"') break
      cell += '"'
    }
    cells.push(cell)
    if (at + 1 === text.length) return cells
    if (text[at + 1] !== separator) return 'wrong'
    at += 2
  }
}
