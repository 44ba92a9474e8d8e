import { readFileSync } from 'node:fs'

/** One row of the glossary. */
export type Row = {
  readonly term: string
  readonly english: string
  readonly meaning: string
  readonly source: string
  readonly code: string
}

/** The rows of the table under the heading `| Dutch term | English word | … |` in docs/glossary.md. */
export function glossary(): readonly Row[] {
  const lines = readFileSync('docs/glossary.md', 'utf8').split('\n')
  const head = lines.findIndex((line) => /^\|\s*Dutch term\s*\|/.test(line))
  if (head === -1) throw new Error('docs/glossary.md has no table that begins with | Dutch term |')
  const rows: Row[] = []
  for (const line of lines.slice(head + 2)) {
    if (!line.startsWith('|')) break
    const cells = line.split(/(?<!\\)\|/).slice(1, -1)
    const [term = '', english = '', meaning = '', source = '', code = ''] = cells.map((cell) => cell.trim())
    if (cells.length !== 5) throw new Error(`A row of the glossary has ${cells.length} cells: ${line}`)
    rows.push({ term, english, meaning, source, code })
  }
  return rows
}

/** The names in code style in the first column: the exported types. */
export function firstColumn(): ReadonlySet<string> {
  return new Set(glossary().flatMap(({ term }) => [...term.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)))
}
