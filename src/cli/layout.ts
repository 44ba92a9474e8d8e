/** The longest line of the report. */
const width = 110

/** The text in lines of at most 110 characters, broken between words; `hanging` stands before every line but the first. */
export function wrapped(text: string, indent: string, hanging: string = indent): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    const before = lines.length === 0 ? indent : hanging
    if (line !== '' && before.length + longer.length > width) {
      lines.push(before + line)
      line = word
    } else line = longer
  }
  return [...lines, (lines.length === 0 ? indent : hanging) + line].join('\n')
}

/** Rows under each other: the first columns to the left, the figures after them to the right. */
export function table(rows: readonly (readonly (string | number)[])[], names: number): string {
  const [first = []] = rows
  const widths = first.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const size = widths[column] as number
          if (column >= names) return String(cell).padStart(size + 2)
          return String(cell).padEnd(column < names - 1 ? size + 1 : size)
        })
        .join('')
        .trimEnd(),
    )
    .join('\n')
}
