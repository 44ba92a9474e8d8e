import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { numbersFrom } from './arguments.mjs'
import { bundles, gzippedBytes } from './bundles.mjs'
import { coldImports } from './coldImport.mjs'
import { limit, names, peerNames } from './judges.mjs'
import { median, roomyHeap } from './measure.mjs'
import { targetRows } from './page/targets.mjs'
import { pageWith, tables } from './page/tables.mjs'
import { peildatum } from './records.mjs'

/**
 * The benchmark: `npm run bench` measures everything, writes reports/bench.json and the tables of docs/performance.md.
 *
 * `--quick` takes a minute and leaves the page alone; `--tune` takes the seed that the code was tuned on, and leaves the page
 * alone too; `--seed=N`, `--records=N`, `--processes=N` and `--rounds=N` change the run.
 */
const reportingSeed = 20261129
const tuningSeed = 20260801
const isQuick = process.argv.includes('--quick')
const isTuning = process.argv.includes('--tune')
const faultShares = [0, 0.05, 0.5, 1]

const wanted = numbersFrom({
  seed: isTuning ? tuningSeed : reportingSeed,
  records: isQuick ? 20_000 : 100_000,
  processes: isQuick ? 1 : 5,
  rounds: 3,
})

function child(file, numbers, flags = []) {
  const list = Object.entries(numbers).map(([key, number]) => `--${key}=${number}`)
  const path = fileURLToPath(new URL(file, import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [...flags, path, ...list], { encoding: 'utf8' }))
}

/** The median of the processes' medians, and their range. */
function over(runs, figureOf) {
  const figures = runs.map(figureOf).sort((a, b) => a - b)
  return { median: median(figures), lowest: figures[0], highest: figures.at(-1) }
}

const rounded = (number, digits = 2) => Number(number.toFixed(digits))
const roundedRange = ({ median: middle, lowest, highest }) => ({
  median: rounded(middle),
  lowest: rounded(lowest),
  highest: rounded(highest),
})
const told = (text) => process.stderr.write(`${text}\n`)

function raceOn(share) {
  const { seed, records, rounds, processes } = wanted
  const runs = []
  for (let process = 0; process < processes; process++) {
    told(`${Math.round(share * 100)} % faults, process ${process + 1} of ${processes}`)
    runs.push(child('race.mjs', { seed, records, faulty: share, rounds }))
  }
  const { accepted, refused, codes } = runs[0]
  return {
    accepted,
    refused,
    codes,
    nanoseconds: Object.fromEntries(
      names.map((name) => [name, Math.round(over(runs, (run) => run.nanoseconds[name]).median)]),
    ),
    ratioToLimit: roundedRange(over(runs, (run) => 1 / run.besideOurs[limit])),
    besideOurs: Object.fromEntries(
      peerNames.map((name) => [name, roundedRange(over(runs, (run) => run.besideOurs[name]))]),
    ),
  }
}

function decisionsOver() {
  const runs = Array.from({ length: wanted.processes }, (_, at) => {
    told(`decisions, process ${at + 1} of ${wanted.processes}`)
    return child('decisions.mjs', { seed: wanted.seed, ...(isQuick ? { rounds: 5 } : {}) })
  })
  return Object.fromEntries(
    Object.keys(runs[0]).map((name) => [
      name,
      {
        nanoseconds: rounded(over(runs, (run) => run[name].nanoseconds).median, 1),
        bare: rounded(over(runs, (run) => run[name].bare).median, 1),
        ratio: roundedRange(over(runs, (run) => run[name].ratio)),
      },
    ]),
  )
}

function bytesPerRecord() {
  told('bytes')
  const { seed } = wanted
  const sound = child('bytes.mjs', { seed, records: isQuick ? 5_000 : 20_000, faulty: 0 }, roomyHeap)
  // Some allocate so much that only few records fit.
  const oneIssue = child('bytes.mjs', { seed, records: isQuick ? 2_000 : 4_000, faulty: 1 }, roomyHeap)
  return Object.fromEntries(names.map((name) => [name, { sound: sound.bytes[name], oneIssue: oneIssue.bytes[name] }]))
}

function enginesOver() {
  told('rule engines')
  const runs = Array.from({ length: wanted.processes }, () =>
    child('engineRace.mjs', { seed: wanted.seed, records: isQuick ? 200 : 500, rounds: isQuick ? 1 : 3 }),
  )
  return {
    records: runs[0].records,
    nanoseconds: Object.fromEntries(
      Object.keys(runs[0].nanoseconds).map((name) => [name, Math.round(over(runs, (r) => r.nanoseconds[name]).median)]),
    ),
    besideOurs: Object.fromEntries(
      Object.keys(runs[0].besideOurs).map((name) => [name, roundedRange(over(runs, (run) => run.besideOurs[name]))]),
    ),
  }
}

const percent = (share) => String(Math.round(share * 100))
const sets = Object.fromEntries(faultShares.map((share) => [percent(share), raceOn(share)]))
const engines = enginesOver()
const decisions = decisionsOver()
const bytes = bytesPerRecord()
told('bundles and imports')
const code = await bundles()
const imports = coldImports(code, isQuick ? 5 : 21)
const roundedAll = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([key, number]) => [key, rounded(number)]))

const report = {
  node: process.versions.node,
  peildatum,
  ...wanted,
  ratioToLimit: Object.fromEntries(Object.entries(sets).map(([share, set]) => [share, set.ratioToLimit.median])),
  timesFasterThan: {
    ...Object.fromEntries(
      peerNames.map((name) => [
        name,
        Object.fromEntries(Object.entries(sets).map(([share, set]) => [share, set.besideOurs[name].median])),
      ]),
    ),
    ...Object.fromEntries(Object.entries(engines.besideOurs).map(([name, { median: middle }]) => [name, middle])),
  },
  sets,
  engines,
  decisions,
  bytesPerRecord: bytes,
  import: {
    empty: rounded(imports.empty),
    installed: roundedAll(imports.installed),
    bundled: roundedAll(imports.bundled),
  },
  sizes: Object.fromEntries(Object.entries(code).map(([name, text]) => [name, gzippedBytes(text)])),
}
mkdirSync(new URL('../../reports/', import.meta.url), { recursive: true })
writeFileSync(new URL('../../reports/bench.json', import.meta.url), `${JSON.stringify(report, null, 2)}\n`)

const parts = { ...tables(report), targets: targetRows(report) }
for (const part of Object.values(parts)) console.log(`${part}\n`)
if (!isQuick && !isTuning) {
  const file = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))
  const text = pageWith(readFileSync(file, 'utf8'), parts)
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }))
}
