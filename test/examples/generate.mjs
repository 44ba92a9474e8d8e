/**
 * Writes the CSV files of `docs/examples/` anew: `node test/examples/generate.mjs`. It makes the same files every time, and
 * `demo.test.ts` fails when they differ from the ones that are there.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faultyRows } from './faulty.mjs'
import { soundRows } from './sound.mjs'

/** A header with the names of the columns, then a line a row. @param {readonly Readonly<Record<string, string>>[]} rows */
function csv(rows) {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(';'))
  return [columns.join(';'), ...lines, ''].join('\n')
}

/** The text of each file, by name. @returns {Readonly<Record<string, string>>} */
export function exampleFiles() {
  const { vo, mbo } = soundRows()
  return { 'rod-vo.csv': csv(vo), 'rod-mbo.csv': csv(mbo), 'rod-fouten.csv': csv(faultyRows()) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(exampleFiles())) {
    writeFileSync(new URL(`../../docs/examples/${name}`, import.meta.url), text)
  }
}
