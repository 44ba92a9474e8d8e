import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { garbageCollector, median } from '../measure.mjs'
import { fromFiles, inMemory, roLines, summaries } from './contenders.mjs'
import { writeCsv } from './csv.mjs'
import { makeRegisters } from './registers.mjs'

/**
 * Two registers of a million records each, beside a join by hand and an engine of SQL: `npm run bench:bulk`.
 *
 * `--count=N` (records a register, lines of RO), `--rounds=N`, `--seed=N` and `--part=memory|files|summarise|ro` change the run. Figures go
 * to the screen and reports/bench-bulk.json, or another file there (`--report=NAME`).
 */
const wanted = {
  seed: 20260801,
  count: 1_000_000,
  rounds: 5,
  part: 'all',
  task: 'all',
  folder: '',
  only: '',
  report: 'bench-bulk.json',
}
for (const argument of process.argv.slice(2)) {
  const [, key, value] = /^--(\w+)=(.+)$/.exec(argument) ?? []
  if (Object.hasOwn(wanted, key)) wanted[key] = typeof wanted[key] === 'number' ? Number(value) : value
}
const paths = { vo: join(wanted.folder, 'vo.csv'), mbo: join(wanted.folder, 'mbo.csv') }

/** Each block is run in a process of its own, so that none has the memory of another to carry. */
const parts = {
  memory: () => inMemory(makeRegisters(wanted), paths),
  files: () => fromFiles(paths),
  summarise: () => summaries(makeRegisters(wanted)),
  ro: () => roLines(makeRegisters({ ...wanted, count: Math.min(wanted.count, 100_000) }), wanted.count),
}

const tasks = {
  all: everything,
  make: () => {
    const { vo, mbo } = makeRegisters(wanted)
    writeCsv(paths.vo, vo, 'vo')
    writeCsv(paths.mbo, mbo, 'mbo')
    return {}
  },
  race: async () => ({ figures: await race(await parts[wanted.part]()), peakMegabytes: peak() }),
  peak: async () => {
    const { contenders } = await fromFiles(paths, wanted.only)
    await contenders[0].run()
    return { peakMegabytes: peak() }
  },
}

const result = await tasks[wanted.task]()
if (wanted.task !== 'all') process.stdout.write(JSON.stringify(result))

function everything() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-bulk-'))
  const results = {}
  try {
    inOwnProcess({ task: 'make', folder })
    for (const part of Object.keys(parts)) {
      if (wanted.part === 'all' || wanted.part === part) results[part] = inOwnProcess({ task: 'race', part, folder })
    }
    for (const [only, figure] of Object.entries(results.files?.figures ?? {})) {
      figure.peakMegabytes = inOwnProcess({ task: 'peak', only, folder }).peakMegabytes
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  report(results)
}

function inOwnProcess(changes) {
  const options = Object.entries({ ...wanted, ...changes }).flatMap(([key, value]) =>
    value === '' ? [] : [`--${key}=${value}`],
  )
  const told = execFileSync(
    process.execPath,
    ['--max-old-space-size=8192', fileURLToPath(import.meta.url), ...options],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return JSON.parse(told)
}

function peak() {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

/** Compares the answers, runs the contenders in turn, each round beginning with the next one, and answers figures by name. */
async function race({ contenders, close }) {
  const collect = garbageCollector()
  let expected
  for (const { name, run, read } of contenders) {
    const answer = await run()
    if (read === undefined) continue
    const text = JSON.stringify(read(answer))
    expected ??= text
    if (text !== expected) throw new Error(`${name} gives another answer than ${contenders[0].name}`)
  }
  const times = Object.fromEntries(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < wanted.rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const { name, run } = contenders[(round + turn) % contenders.length]
      collect()
      const from = performance.now()
      await run()
      times[name].push(performance.now() - from)
    }
  }
  close?.()
  const [first] = contenders
  return Object.fromEntries(
    contenders.map(({ name }) => {
      const ratios = times[name].map((time, round) => time / times[first.name][round]).sort((a, b) => a - b)
      const ratio = Number(median(ratios).toFixed(2))
      return [name, { milliseconds: Math.round(median(times[name])), ratio, range: [ratios[0], ratios.at(-1)] }]
    }),
  )
}

function report(results) {
  const titles = {
    memory: 'Two registers in memory to their differences',
    files: 'From two CSV files to the differences',
    summarise: 'Numbers per route, phase and institution',
    ro: 'Lines of RO',
  }
  const lines = [
    '',
    `${wanted.count.toLocaleString('en')} records a register, seed ${wanted.seed}, Node ${process.versions.node}; ${wanted.rounds} rounds, contenders in turn, on a clean heap.`,
    'Answers compared first: the same signals and the same list of what was not checked (SQLite: asked less). ratio: median of the',
    'paired ratios, beside the first contender of each block. Ratios are what to compare; times differ from machine to machine.',
  ]
  for (const [part, { figures, peakMegabytes: ofPart }] of Object.entries(results)) {
    lines.push('', row(titles[part], 'ms', 'ratio', 'range', part === 'files' ? 'peak MB' : ''))
    for (const [name, { milliseconds, ratio, range, peakMegabytes = '' }] of Object.entries(figures)) {
      lines.push(
        row(name, milliseconds, ratio.toFixed(2), range.map((each) => each.toFixed(2)).join('–'), peakMegabytes),
      )
    }
    lines.push(`  Peak memory of all together, with what they were given: ${ofPart.toLocaleString('en')} MB.`)
  }
  console.log(`${lines.join('\n')}\n`)
  mkdirSync(new URL('../../../reports/', import.meta.url), { recursive: true })
  const { seed, count, rounds } = wanted
  writeFileSync(
    new URL(wanted.report, new URL('../../../reports/', import.meta.url)),
    `${JSON.stringify({ seed, count, rounds, node: process.versions.node, ...results }, null, 2)}\n`,
  )
}

function row(name, ...cells) {
  return `  ${name.padEnd(46)}${cells.map((cell) => String(cell).padStart(13)).join('')}`
}
