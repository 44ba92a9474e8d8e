import { decisionTables } from '../../../src/testing/decisionTables.js'
import type { DataTable, TableCell } from '../../../src/testing/table.js'
import type { Context } from '../context.js'
import { escaped } from '../html.js'
import { cell } from './cell.js'
import { cellWords } from './cellWords.js'
import { columnWords, headWords } from './columnWords.js'
import { type Layout, layouts } from './layouts.js'

type Row = Readonly<Record<string, TableCell>>

/** A decision table by its name. */
export function tableNamed(name: string): DataTable {
  const found = decisionTables.find((table) => table.name === name)
  if (found === undefined) throw new Error(`There is no table ${name}`)
  return found
}

/** The decision table as the code reads it, laid out for people. Each cell names its row, so that a test reads the table back. */
export function decisionTable(
  context: Context,
  name: string,
  shown: DataTable['rows'] = tableNamed(name).rows,
): string {
  const table = tableNamed(name)
  const layout = layouts[name]
  if (layout === undefined) throw new Error(`The table ${name} has no layout`)
  const caption = context.language === 'nl' ? layout.nl : (layout.en ?? table.title)
  const spread = layout.apart === true ? apart : crossed
  const drawn =
    layout.across === undefined ? flat(context, table, layout, shown) : spread(context, table, layout.across, layout)
  return `<table class="${kindOf(table, layout)}" role="table" data-table="${name}" id="tabel-${name}">
<caption>${escaped(caption)}</caption>
${drawn}
</table>`
}

/** A table of few columns stays a table on a tablet; only on a phone is each row a block. */
function kindOf({ columns, rows }: DataTable, { rows: heads, across, apart: isApart }: Layout): string {
  if (isApart === true) return 'rows broad'
  const wide = across === undefined ? columns.length - heads.length : grouped(rows, across).length
  return wide < 4 ? 'prose' : 'rows'
}

/** A row of the code is a row of the page. */
function flat(context: Context, { name, columns, rows }: DataTable, layout: Layout, shown: DataTable['rows']): string {
  const others = columns.filter((column) => !layout.rows.includes(column))
  const label = (column: string): string => escaped(columnWords(column, context.language))
  const heads = [
    columnHead(`${name}-h`, cornerText(context, layout)),
    ...others.map((column) => columnHead(`${name}-${column}`, label(column))),
  ]
  const body = shown.map((row) => {
    const at = rows.indexOf(row)
    const cells = others.map(
      (column) =>
        `<td role="cell" headers="${name}-${at} ${name}-${column}" data-label="${label(column)}"${silence(row[column])}><div>${cell(context, column, row[column] ?? null)}</div></td>`,
    )
    return `<tr role="row" data-row="${at}">${rowHead(context, `${name}-${at}`, layout.rows, row)}${cells.join('')}</tr>`
  })
  return tableOf([`<tr role="row">${heads.join('')}</tr>`], body)
}

/** Some columns of the code are spread over the width: a cell of the page is a row of the code. */
function crossed(
  context: Context,
  { name, columns, rows }: DataTable,
  across: readonly string[],
  layout: Layout,
): string {
  const values = columns.filter((column) => !layout.rows.includes(column) && !across.includes(column))
  const lines = grouped(rows, layout.rows)
  const heads = grouped(rows, across)
  const body = lines.map(([, members], line) => {
    const cells = heads.map(([headKey, [head = {}]]) => {
      const row = members.find((member) => keyOf(member, across) === headKey)
      const label = across.map((column) => headText(context, column, head[column] ?? null)).join(', ')
      const headers = [
        rowId(name, line, members[0] ?? {}),
        ...across.map((_, depth) => headId(name, head, across, depth)),
      ].join(' ')
      if (row === undefined) return `<td role="cell" data-label="${escaped(label)}" class="silent">–</td>`
      return `<td role="cell" headers="${headers}" data-row="${rows.indexOf(row)}" data-label="${escaped(label)}"${sideOf(row, values)}>${crossedCell(context, values, row, layout)}</td>`
    })
    const [first = {}] = members
    return `<tr role="row">${rowHead(context, rowId(name, line, first), layout.rows, first)}${cells.join('')}</tr>`
  })
  return tableOf(headRows(context, name, heads, across, layout), body)
}

/** The same with a column for each value under each spread head, the sources last. */
function apart(
  context: Context,
  { name, columns, rows }: DataTable,
  across: readonly string[],
  layout: Layout,
): string {
  const values = columns.filter((column) => !layout.rows.includes(column) && !across.includes(column))
  const heads = grouped(rows, across)
  const first = heads.map(([, [head = {}]]) => {
    const id = headId(name, head, across, across.length - 1)
    const text = across.map((column) => headCell(context, column, head[column] ?? null)).join(', ')
    return `<th role="columnheader" id="${id}" colspan="${values.length}" scope="colgroup">${text}</th>`
  })
  const second = heads.flatMap(() =>
    values.map(
      (column) => `<th scope="col" role="columnheader">${escaped(columnWords(column, context.language))}</th>`,
    ),
  )
  const body = grouped(rows, layout.rows).map(([, members], line) => {
    const cells = heads.flatMap(([headKey, [head = {}]]) => {
      const row = members.find((member) => keyOf(member, across) === headKey) ?? {}
      const headers = `${name}-${line} ${headId(name, head, across, across.length - 1)}`
      const above = across.map((column) => headText(context, column, head[column] ?? null)).join(', ')
      return values.map((column, at) => {
        const edge = at === 0 ? ' class="edge"' : ''
        // On a narrow screen the first of a group stands below its head.
        const group = at === 0 ? `<span class="group-head">${escaped(above)}</span>` : ''
        return `<td role="cell" headers="${headers}" data-row="${rows.indexOf(row)}" data-label="${escaped(columnWords(column, context.language))}"${edge}>${group}<div>${cell(context, column, row[column] ?? null)}</div></td>`
      })
    })
    return `<tr role="row">${rowHead(context, `${name}-${line}`, layout.rows, members[0] ?? {})}${cells.join('')}</tr>`
  })
  const corner = `<th scope="col" role="columnheader" rowspan="2">${cornerText(context, layout)}</th>`
  return tableOf([`<tr role="row">${corner}${first.join('')}</tr>`, `<tr role="row">${second.join('')}</tr>`], body)
}

/** What stands above the heads of the rows. */
function cornerText(context: Context, { rows }: Layout): string {
  const [first = '', ...more] = rows.map((column) => columnWords(column, context.language))
  return escaped([first, ...more.map((text) => text.charAt(0).toLowerCase() + text.slice(1))].join(', '))
}

/** The rows of heads: the first column that is spread stands above the second. */
function headRows(
  context: Context,
  name: string,
  heads: readonly (readonly [string, readonly Row[]])[],
  across: readonly string[],
  layout: Layout,
): readonly string[] {
  const corner = `<th scope="col" role="columnheader"${across.length > 1 ? ` rowspan="${across.length}"` : ''}>${cornerText(context, layout)}</th>`
  return across.map((column, depth) => {
    const wide = depth < across.length - 1
    const groups = grouped(
      heads.map(([, [head = {}]]) => head),
      across.slice(0, depth + 1),
    )
    const cells = groups.map(([, members]) => {
      const [head = {}] = members
      const span = wide ? ` colspan="${members.length}" scope="colgroup"` : ' scope="col"'
      return `<th role="columnheader" id="${headId(name, head, across, depth)}"${span}>${headCell(context, column, head[column] ?? null)}</th>`
    })
    return `<tr role="row">${depth === 0 ? corner : ''}${cells.join('')}</tr>`
  })
}

function headId(name: string, head: Row, across: readonly string[], depth: number): string {
  const parts = across.slice(0, depth + 1).map((column) => String(head[column]).replaceAll(' ', '-'))
  return [name, 'x', ...parts].join('-')
}

/** A head that reads on its own: a bare number takes words along. */
function headText(context: Context, column: string, value: TableCell): string {
  const [before, after] = headWords(column, context.language, value)
  return `${before}${cellWords(value, column, context.language)}${after}`
}

function headCell(context: Context, column: string, value: TableCell): string {
  const [before, after] = headWords(column, context.language, value)
  return `${escaped(before)}${cell(context, column, value)}${escaped(after)}`
}

function columnHead(id: string, html: string): string {
  return `<th scope="col" role="columnheader" id="${id}">${html}</th>`
}

function rowHead(context: Context, id: string, columns: readonly string[], row: Row): string {
  const parts = columns.map((column) => headCell(context, column, row[column] ?? null))
  return `<th scope="row" role="rowheader" id="${id}">${parts.join(', ')}</th>`
}

/** A task can be linked to by its name. */
function rowId(name: string, line: number, row: Row): string {
  return typeof row['taak'] === 'string' ? row['taak'] : `${name}-${line}`
}

/** What stands in a cell of a spread table: the answer first, numbers with their name, sources last. */
function crossedCell(context: Context, values: readonly string[], row: Row, { sentences = [] }: Layout): string {
  const present = values.filter((column) => (row[column] ?? null) !== null)
  const facts = present.filter((column) => !column.startsWith('source'))
  const sentence = sentences
    .map((each) => each[context.language])
    .find((each) => facts.length === namesIn(each).length && namesIn(each).every((column) => facts.includes(column)))
  if (sentence !== undefined) {
    const told = sentence.replaceAll(/\{(\w+)\}/g, (_, column: string) => cell(context, column, row[column] ?? null))
    const where = present.filter((column) => column.startsWith('source'))
    return `<div><strong>${told}</strong> ${where.map((column) => cell(context, column, row[column] ?? null)).join(' ')}</div>`
  }
  const parts = present.map((column, at) => {
    const value = row[column] ?? null
    const drawn = cell(context, column, value)
    if (column.startsWith('source')) return drawn
    if (at === 0 && (typeof value !== 'number' || facts.length === 1)) return `<strong>${drawn}</strong>`
    return `<span class="fact"><span class="quiet">${escaped(columnWords(column, context.language))}:</span> ${drawn}</span>`
  })
  // A dash for the answer that is not there; a table of sources alone has none to give.
  const hasAnswers = values.some((column) => !column.startsWith('source'))
  return `<div>${facts.length === 0 && hasAnswers ? '<strong>–</strong> ' : ''}${parts.join(' ')}</div>`
}

/** A cell that says nothing, which a narrow screen leaves out. */
function silence(value: TableCell | undefined): string {
  return (value ?? null) === null ? ' class="silent"' : ''
}

/** The columns that a sentence names. */
function namesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, column = '']) => column)
}

/** The side of the route an answer belongs to has its colour. */
function sideOf(row: Row, values: readonly string[]): string {
  const answer = row[values[0] ?? '']
  if (typeof answer !== 'string') return answer === false ? ' class="is-no"' : ''
  if (answer.startsWith('vo-')) return ' class="is-vo"'
  return answer.startsWith('mbo-') ? ' class="is-mbo"' : ''
}

function tableOf(heads: readonly string[], body: readonly string[]): string {
  return `<thead role="rowgroup">${heads.join('')}</thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody>`
}

function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => String(row[column])).join('|')
}

/** The rows that have the same values in these columns, in the order of the table. */
function grouped(rows: readonly Row[], columns: readonly string[]): readonly (readonly [string, readonly Row[]])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row, columns)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups]
}
