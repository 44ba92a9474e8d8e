/** A table in Markdown. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** A figure as it is read: whole from ten, one digit above one, else two. */
export function figure(number) {
  if (Math.abs(number) >= 10) return Math.round(number).toLocaleString('en')
  return number.toFixed(number >= 1 ? 1 : 2)
}

/** A ratio: always two digits, as it is held against a bound. */
export const ratio = (number) => (number >= 100 ? figure(number) : number.toFixed(2))
