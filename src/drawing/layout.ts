/** The frame of a picture: the gutter with the names of the lanes, and beside it a column a year. */
export type Frame = {
  readonly width: number
  readonly columnWidth: number
  /** Where a column begins; one past the last is where the columns end. */
  readonly edge: (column: number) => number
}

/** White space around the picture. */
export const margin = 16
/** Width of the names of the lanes. */
export const gutter = 112
const leastColumn = 118
const leastWidth = 640

/** The frame for so many columns: at least as wide as a page asks, and no column narrower than its text. */
export function frameOf(columns: number): Frame {
  const left = margin + gutter
  const columnWidth = Math.max(leastColumn, Math.floor((leastWidth - left - margin) / columns))
  return {
    width: left + columns * columnWidth + margin,
    columnWidth,
    edge: (column) => left + column * columnWidth,
  }
}

/** The parts of a row of columns that hold the same value; `to` is one past the last column. */
export type Run<Value> = { readonly from: number; readonly to: number; readonly value: Value }

/** The runs of equal values in a row of columns: one after the other, without gap or overlap. */
export function runsOf<Value>(values: readonly Value[]): readonly Run<Value>[] {
  const starts = values.map((_, at) => at).filter((at) => at === 0 || values[at] !== values[at - 1])
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? values.length, value: values[from] as Value }))
}

/**
 * About how wide a text is, in pixels. Measured on the widest common typeface (DejaVu Sans) and rounded up, because which
 * typeface a reader has is not known.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const sign of text) ems += emsOf(sign)
  return ems * size
}

function emsOf(sign: string): number {
  if (/[ijl.,:;|' ]/.test(sign)) return 0.33
  if (/[tfr()/-]/.test(sign)) return 0.41
  if (/[mwMW]/.test(sign)) return 0.98
  return /[A-Z]/.test(sign) ? 0.76 : 0.63
}

/** The text in lines of at most this width; it breaks at a space, and after a hyphen in a word that is too wide by itself. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const rows: string[] = []
  const fits = (row: string): boolean => textWidth(row.trimEnd(), size) <= width
  for (const piece of text.split(/(?<= )/).flatMap((word) => (fits(word) ? [word] : word.split(/(?<=-)/)))) {
    const last = rows.at(-1)
    if (last !== undefined && fits(last + piece)) rows[rows.length - 1] = last + piece
    else rows.push(piece)
  }
  return rows.map((row) => row.trimEnd())
}
