import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { against, figures, survivorsOf, uncaughtOf } from './judge.mjs'
import { codeOf, rooms } from './rooms.mjs'

const least = 95
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const { values: wanted, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    room: { type: 'string', multiple: true },
    /** Only the files that differ from the commit in `--since`. */
    changed: { type: 'boolean', default: false },
    since: { type: 'string', default: 'origin/main' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
})

const unknown = (wanted.room ?? []).filter((room) => !(room in rooms))
if (unknown.length > 0) throw new RangeError(`expected a room: ${Object.keys(rooms).join(', ')}`)
const chosen = Object.keys(rooms).filter((room) => wanted.room === undefined || wanted.room.includes(room))

function changedFiles() {
  const git = (/** @type {string[]} */ ...words) => execFileSync('git', words, { encoding: 'utf8' }).split('\n')
  const base = git('merge-base', wanted.since, 'HEAD')[0] ?? ''
  return [
    ...git('diff', '--name-only', '--diff-filter=d', base, '--', 'src'),
    ...git('ls-files', '--others', '--exclude-standard', 'src'),
  ]
}

const asked = named.map((file) => relative(process.cwd(), file).replaceAll('\\', '/'))
const only = wanted.changed ? changedFiles() : asked.length > 0 ? asked : undefined

/** @type {readonly import('./judge.mjs').Reviewed[]} */
const reviewed = JSON.parse(readFileSync('test/mutation/survivors.json', 'utf8'))
/** @type {Record<string, import('./judge.mjs').Figures & { seconds: number }>} */
const report = {}
let failed = false

for (const room of chosen) {
  const files = codeOf(room).filter((file) => only === undefined || only.includes(file))
  if (files.length === 0) continue
  const from = performance.now()
  const { Stryker } = await import('@stryker-mutator/core')
  // The processes that run the tests read it.
  process.env['MUTATED_ROOM'] = room
  const mutants = await new Stryker({
    configFile: 'test/mutation/stryker.json',
    mutate: files,
    concurrency: Number(wanted.jobs),
    htmlReporter: { fileName: `reports/mutation/${room}.html` },
    jsonReporter: { fileName: `reports/mutation/${room}.json` },
  }).runMutationTest()
  const local = mutants.map((mutant) => ({
    ...mutant,
    fileName: relative(process.cwd(), mutant.fileName).replaceAll('\\', '/'),
  }))
  const sourceOf = (/** @type {string} */ file) => readFileSync(file, 'utf8')
  const names = { survivors: survivorsOf(local, sourceOf), uncaught: uncaughtOf(local, sourceOf) }
  const { unlisted, gone } = against(names, reviewed, new Set(local.map(({ fileName }) => fileName)))
  const told = { ...figures(local, unlisted.length), seconds: Math.round((performance.now() - from) / 1000) }
  report[room] = told
  console.log(
    `${room.padEnd(10)} ${told.mutants} mutants, ${told.killed} killed, ${told.survived} survived (${told.justified} justified),`,
    `${told.invalid} do not load, ${told.ignored} words; ${told.score.toFixed(2)} % in ${told.seconds} s`,
  )
  for (const name of unlisted) console.log(`  survived: ${name}`)
  for (const name of gone) console.log(`  no longer survives, take it from survivors.json: ${name}`)
  if (unlisted.length > 0 || gone.length > 0 || told.score < least) failed = true
}

mkdirSync('reports', { recursive: true })
writeFileSync('reports/mutation.json', `${JSON.stringify(report, null, 2)}\n`)
if (Object.keys(report).length === 0) console.log('Nothing to mutate.')
process.exitCode = failed ? 1 : 0
