import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { branchCounters } from './instrument.mjs'

/**
 * Fuzzes the library, led by the branches that inputs reach; see test/fuzz/README.md.
 *
 *     node test/fuzz/fuzz.mjs [--target name]... [--runs n | --minutes m] [--seed n] [--jobs n] [--corpus folder]
 *
 * Figures and finds go to the screen and to reports/fuzz.json. Ends with 1 when anything was found.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const { values: wanted } = parseArgs({
  options: {
    target: { type: 'string', multiple: true },
    runs: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** So many targets at the same time. */
    jobs: { type: 'string', default: '1' },
    /** Where to write the corpus that the run ends with. */
    corpus: { type: 'string' },
  },
})

/** No input is worked on longer than this. */
const patience = 30_000
const mostMemory = 1024
const folder = 'reports/fuzz'

/**
 * @typedef {{ name: string, share: number }} Named
 * @typedef {({ text: string } | { base64: string })} Kept
 * @typedef {{ what: string, detail: string } & Kept} Find
 * @typedef {{ executions: number, seconds: number, branches: number, inputs: number, corpus: Kept[], finds: Find[], slowest: { milliseconds: number, bytes: number } }} Outcome
 */

async function bundled() {
  const shared = {
    bundle: true,
    platform: /** @type {const} */ ('node'),
    format: /** @type {const} */ ('esm'),
    target: 'node20',
  }
  const out = join(folder, 'bundle')
  rmSync(out, { recursive: true, force: true })
  await build({
    ...shared,
    entryPoints: { worker: 'test/fuzz/worker.ts' },
    outdir: out,
    outExtension: { '.js': '.mjs' },
    plugins: [branchCounters(/[\\/](?:src[\\/].*\.ts|saxes\.js)$/)],
  })
  await build({
    ...shared,
    entryPoints: { targets: 'test/fuzz/targets/targets.ts' },
    outdir: out,
    outExtension: { '.js': '.mjs' },
  })
  return { worker: join(out, 'worker.mjs'), targets: join(out, 'targets.mjs') }
}

/**
 * Runs one target in a worker, and watches it: an input that never comes back, or takes all memory, is a find too.
 *
 * @param {string} path
 * @param {{ name: string, seed: number, runs: number, milliseconds: number }} order
 * @returns {Promise<Outcome>}
 */
async function run(path, order) {
  const shared = new SharedArrayBuffer(8 + 262_144)
  const head = new Int32Array(shared, 0, 2)
  const from = performance.now()
  const worker = new Worker(pathToFileURL(path), {
    workerData: { ...order, shared },
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  const lost = (/** @type {string} */ what) => ({
    executions: Atomics.load(head, 0),
    seconds: (performance.now() - from) / 1000,
    branches: 0,
    inputs: 0,
    corpus: [],
    finds: [{ what, detail: '', base64: Buffer.from(new Uint8Array(shared, 8, head[1])).toString('base64') }],
    slowest: { milliseconds: patience, bytes: head[1] ?? 0 },
  })
  return new Promise((resolve) => {
    let [seen, since] = [0, performance.now()]
    const watch = setInterval(() => {
      const now = Atomics.load(head, 0)
      if (now !== seen) [seen, since] = [now, performance.now()]
      else if (performance.now() - since > patience) {
        resolve(lost('does not come back'))
        void worker.terminate()
      }
    }, 1000)
    worker.on('message', resolve)
    worker.on('error', (error) => resolve(lost(`ends the process: ${error.message}`)))
    worker.on('exit', () => {
      clearInterval(watch)
      resolve(lost('ends the process'))
    })
  })
}

const paths = await bundled()
/** @type {{ targets: readonly Named[] }} */
const { targets } = await import(pathToFileURL(paths.targets).href)
const chosen = targets.filter(({ name }) => wanted.target === undefined || wanted.target.includes(name))
if (chosen.length === 0) throw new RangeError(`expected a target: ${targets.map(({ name }) => name).join(', ')}`)
const shares = chosen.reduce((sum, { share }) => sum + share, 0)
const runs = wanted.runs === undefined ? (wanted.minutes === undefined ? 100_000 : Infinity) : Number(wanted.runs)
const milliseconds = wanted.minutes === undefined ? Infinity : (Number(wanted.minutes) * 60_000) / chosen.length
if (Number.isNaN(runs) || Number.isNaN(milliseconds) || !(Number(wanted.jobs) >= 1)) {
  throw new RangeError('expected --runs, --minutes and --jobs to be numbers')
}

/** @type {Record<string, Omit<Outcome, 'corpus'>>} */
const report = {}

/** @param {Named} target */
async function fuzz({ name, share }) {
  const order = { name, seed: Number(wanted.seed), runs: Math.ceil((runs * share) / shares), milliseconds }
  const { corpus, ...outcome } = await run(paths.worker, order)
  report[name] = outcome
  if (wanted.corpus !== undefined && corpus.length > 0) {
    const path = join(wanted.corpus, `${name}.jsonl`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, corpus.map((each) => `${JSON.stringify(each)}\n`).join(''))
  }
  const { executions, seconds, branches, inputs, finds, slowest } = outcome
  console.log(
    `${name.padEnd(12)} ${executions} executions in ${seconds.toFixed(0)} s, ${branches} branches, ${inputs} inputs kept,`,
    `slowest ${slowest.milliseconds.toFixed(1)} ms, ${finds.length} found`,
  )
  for (const { what, detail, ...input } of finds) {
    console.log(`  ${what}\n    ${detail.slice(0, 400)}\n    ${JSON.stringify(input).slice(0, 400)}`)
  }
}

const waiting = [...chosen]
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await fuzz(next)
}
await Promise.all(Array.from({ length: Number(wanted.jobs) }, work))

const executions = Object.values(report).reduce((sum, each) => sum + each.executions, 0)
const finds = Object.values(report).reduce((sum, each) => sum + each.finds.length, 0)
console.log(`${executions} executions, ${finds} found`)
writeFileSync(
  'reports/fuzz.json',
  `${JSON.stringify({ executions, finds, seed: Number(wanted.seed), targets: report }, null, 2)}\n`,
)
process.exitCode = finds > 0 ? 1 : 0
