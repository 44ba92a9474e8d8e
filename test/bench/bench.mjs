import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { guardsOf, ownJudge, peers, verdictText } from './contenders.mjs'
import { bytesPerRecord, interleave, median, roomyHeap } from './measure.mjs'
import { makeRecords, peildatum } from './records.mjs'

/**
 * `validateEnrolment` beside four schema libraries that do the same checks on the same records: `npm run bench`.
 *
 * `--seed=N`, `--records=N`, `--faulty=0.05` and `--rounds=N` change the run. Figures go to the screen and reports/bench.json.
 */
const own = 'validateEnrolment'
const wanted = { seed: 20260801, records: 100_000, faulty: 0.05, rounds: 15 }
for (const argument of process.argv.slice(2)) {
  const [, key, number] = /^--(\w+)=([\d.]+)$/.exec(argument) ?? []
  if (key in wanted) wanted[key] = Number(number)
}

/** A judge of this name with modules of its own, so that the engine compiles rules, guards and loop for it alone. */
async function judgeOf(name) {
  const library = await import(`../../dist/index.js?${name}`)
  if (name === own) return ownJudge(library)
  const { rulesOn } = await import(`./rules.mjs?${name}`)
  return peers[name]({ guards: guardsOf(library), rules: rulesOn(peildatum) })
}

const names = [own, ...Object.keys(peers)]

if (process.argv.includes('--bytes')) {
  // In a process of its own: what each contender allocates for a sound record.
  const records = makeRecords({ seed: wanted.seed, count: 20_000, faulty: 0 })
  const nothing = Object.freeze([])
  const results = {
    [own]: (value) => ({ ok: true, value, signals: nothing, notChecked: nothing }),
    peer: (value) => ({ ok: true, value, codes: nothing }),
  }
  const bytes = {}
  for (const name of names) {
    const result = results[name] ?? results.peer
    bytes[name] = Math.round(
      bytesPerRecord(await judgeOf(name), records) - bytesPerRecord((value) => result(value), records),
    )
  }
  process.stdout.write(JSON.stringify(bytes))
} else {
  await compareAndRace()
}

async function compareAndRace() {
  const records = makeRecords({ seed: wanted.seed, count: wanted.records, faulty: wanted.faulty })
  const judges = await Promise.all(names.map(async (name) => ({ name, judge: await judgeOf(name) })))
  const counts = compareAnswers(judges, records)

  const contenders = await Promise.all(
    judges.map(async ({ name, judge }) => {
      const { pass } = await import(`./pass.mjs?${name}`)
      return { name, run: () => pass(judge, records) }
    }),
  )
  interleave(contenders, 2)
  const times = interleave(contenders, wanted.rounds)
  const bytes = JSON.parse(
    execFileSync(process.execPath, [...roomyHeap, fileURLToPath(import.meta.url), '--bytes', `--seed=${wanted.seed}`], {
      encoding: 'utf8',
    }),
  )
  report(counts, times, bytes)
}

/** Every contender gives every record the same verdict, or there is nothing to measure. */
function compareAnswers([first, ...others], records) {
  const counts = { accepted: 0, refused: 0, codes: new Set() }
  const expected = records.map((record) => verdictText(first.judge(record)))
  for (const text of expected) {
    const [outcome, ...codes] = text.split(' ')
    counts[outcome]++
    for (const code of codes) if (code !== '') counts.codes.add(code)
  }
  for (const { name, judge } of others) {
    const at = records.findIndex((record, place) => verdictText(judge(record)) !== expected[place])
    if (at !== -1) {
      const told = verdictText(judge(records[at]))
      throw new Error(
        `record ${at}: ${first.name} says "${expected[at]}", ${name} says "${told}"\n${JSON.stringify(records[at])}`,
      )
    }
  }
  return counts
}

function report(counts, times, bytes) {
  const rows = names.map((name) => {
    const ratios = times[name].map((time, round) => time / times[own][round]).sort((a, b) => a - b)
    return {
      name,
      nanoseconds: Math.round(median(times[name]) / wanted.records),
      ratio: median(ratios),
      lowest: ratios[0],
      highest: ratios.at(-1),
      bytes: bytes[name],
    }
  })
  const faulty = Math.round(wanted.faulty * 100)
  console.log(
    [
      '',
      `${wanted.records.toLocaleString('en')} records, ${faulty} % made faulty (${counts.accepted} accepted, ${counts.refused} refused, ` +
        `${counts.codes.size} issue codes), seed ${wanted.seed}, peildatum ${peildatum}, Node ${process.versions.node}`,
      'Answers compared first: same outcome and same codes, refusals and signals, for every record from every contender.',
      `${wanted.rounds} rounds, contenders in turn, the first one changing. Ratio: time beside ${own} in the same round.`,
      '',
      row('contender', 'ns/record', 'ratio', 'range', 'bytes/record'),
      ...rows.map(({ name, nanoseconds, ratio, lowest, highest, bytes: more }) =>
        row(name, nanoseconds, ratio.toFixed(2), `${lowest.toFixed(2)}–${highest.toFixed(2)}`, more),
      ),
      '',
      'ns/record: median. ratio: median of the paired ratios; above 1 is slower. bytes/record: allocated for a sound record',
      'beyond the result object. Times differ from machine to machine and run to run; ratios are what to compare.',
      '',
    ].join('\n'),
  )
  const timesFasterThan = Object.fromEntries(rows.slice(1).map(({ name, ratio }) => [name, Number(ratio.toFixed(2))]))
  const nanosecondsPerRecord = Object.fromEntries(rows.map(({ name, nanoseconds }) => [name, nanoseconds]))
  mkdirSync(new URL('../../reports/', import.meta.url), { recursive: true })
  writeFileSync(
    new URL('../../reports/bench.json', import.meta.url),
    `${JSON.stringify({ ...wanted, node: process.versions.node, timesFasterThan, nanosecondsPerRecord, bytesPerSoundRecord: bytes }, null, 2)}\n`,
  )
}

function row(name, ...cells) {
  return `  ${name.padEnd(18)}${cells.map((cell) => String(cell).padStart(13)).join('')}`
}
