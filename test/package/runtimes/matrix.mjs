/**
 * Packs the built package, installs the tarball in empty projects and proves that it runs, and that its types hold, everywhere it
 * should: `npm run build && npm run matrix`.
 *
 * `--tarball=FILE` takes a tarball that is there already; `--all` also fails on what could not be run here. The tables go to the
 * screen and to reports/matrix.json. What is to be installed comes from the npm registry, once: it stays in node_modules/.cache.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { referenceOf } from './asked.mjs'
import { cellsThatAre, reasons, tableText } from './cell.mjs'
import { chromiumColumns, chromiumRows } from './chromium.mjs'
import { compilerColumns, compilerRows } from './compilers.mjs'
import { pack, unpack } from './packed.mjs'
import { runtimeColumns, runtimeRows } from './runtimes.mjs'

const { values: options } = parseArgs({
  options: { tarball: { type: 'string' }, all: { type: 'boolean', default: false } },
})
const root = resolve(import.meta.dirname, '../../..')
const reportFile = join(root, 'reports/matrix.json')
const cache = join(root, 'node_modules/.cache/matrix')
// The real path: a runtime that may only read the project compares it with where the files are in truth.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'doorlopende-leerroute-matrix-')))

// What an earlier run found must not stand when this one ends before it has found anything.
rmSync(reportFile, { force: true })
try {
  process.exitCode = await matrix()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function matrix() {
  const tarball = options.tarball === undefined ? pack(root, folder) : resolve(options.tarball)
  const packed = unpack(root, tarball, folder)
  const reference = referenceOf(packed)
  const { name, version } = packed
  console.log(`${name} ${version}: ${packed.doors.length} doors; answers compared with those of ${reference.node}\n`)

  /** @param {import('./cell.mjs').Row} row */
  const done = (row) => process.stderr.isTTY && process.stderr.write(`${row.name}\n`)
  /** @type {import('./cell.mjs').Table[]} */
  const tables = [
    { title: 'Runtime', columns: runtimeColumns, rows: runtimeRows(packed, reference, cache, done) },
    { title: 'Browser', columns: chromiumColumns, rows: await chromiumRows(packed, reference, cache, done) },
    { title: 'Types', columns: compilerColumns, rows: compilerRows(root, packed, cache, done) },
  ]
  for (const table of tables) console.log(`${tableText(table)}\n`)

  const broken = cellsThatAre(tables, 'failed')
  const missing = cellsThatAre(tables, 'not-run')
  for (const reason of reasons(tables, 'not-run')) console.log(`Not run: ${reason}\n`)
  for (const reason of reasons(tables, 'failed')) console.log(`FAILED: ${reason}\n`)
  const passed = cellsThatAre(tables, 'ok').length
  console.log(`${passed} ok, ${broken.length} failed, ${missing.length} not run`)

  mkdirSync(dirname(reportFile), { recursive: true })
  const report = { package: name, version, reference: reference.node, ok: broken.length === 0, tables }
  writeFileSync(reportFile, `${JSON.stringify(report, undefined, 2)}\n`)
  return broken.length > 0 || (options.all && missing.length > 0) ? 1 : 0
}
