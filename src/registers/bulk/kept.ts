import { rowLength } from '../reconcile/columns.js'

/** Rows of numbers that grow: those of the comparison, with for each where its line begins and which line it is. */
export type Kept = {
  readonly add: (person: number, classes: number, line: number, regel: number) => void
  readonly count: () => number
  readonly rows: () => Int32Array
  readonly lineAt: (place: number) => number
  readonly regelAt: (place: number) => number
}

export function keptRows(): Kept {
  let count = 0
  let rows = new Int32Array(rowLength * 1024)
  // A file can be longer than 2^31 bytes.
  let lines = new Float64Array(1024)
  let regels = new Int32Array(1024)
  return {
    add: (person, classes, line, regel) => {
      if (count === regels.length) {
        rows = grown(rows, new Int32Array(rows.length * 2))
        lines = grown(lines, new Float64Array(lines.length * 2))
        regels = grown(regels, new Int32Array(regels.length * 2))
      }
      const row = count * rowLength
      rows[row] = person
      rows[row + 1] = classes
      rows[row + 2] = count
      lines[count] = line
      regels[count] = regel
      count++
    },
    count: () => count,
    rows: () => rows,
    lineAt: (place) => lines[place] as number,
    regelAt: (place) => regels[place] as number,
  }
}

function grown<Numbers extends Int32Array | Float64Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers)
  return larger
}
