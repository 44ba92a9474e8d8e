import { numbersFrom } from './arguments.mjs'
import { ownJudge } from './contenders.mjs'
import { jsonRulesEnginePeer } from './engines/jsonRulesEngine.mjs'
import { publicodesPeer } from './engines/publicodes.mjs'
import { codesOf, recordsInForm } from './engines/records.mjs'
import { median, minorCollector, stopwatch } from './measure.mjs'
import { peildatum } from './records.mjs'

/**
 * The rule engines beside `validateEnrolment`: the rules over several fields alone, on far fewer records, all in form, half of
 * them made faulty. Ours does the whole of its work on them. Writes, as JSON, nanoseconds a record and time beside ours.
 */
const { seed, records: count, rounds } = numbersFrom({ seed: 1, records: 500, rounds: 5 })
const own = ownJudge(await import('../../dist/index.js'))
const records = recordsInForm({ seed, count, faulty: 0.5 }, own)
const engines = {
  'json-rules-engine': jsonRulesEnginePeer(peildatum),
  publicodes: publicodesPeer(peildatum),
}
for (const [name, judge] of Object.entries(engines)) {
  for (const record of records) {
    const expected = codesOf(own(record)).sort().join(' ')
    const told = (await judge(record)).sort().join(' ')
    if (told !== expected) throw new Error(`${name} says "${told}", not "${expected}"\n${JSON.stringify(record)}`)
  }
}

/** Ours takes so little that it goes over the records many times. */
const turns = 200
const runs = {
  validateEnrolment: () => {
    let accepted = 0
    for (let turn = 0; turn < turns; turn++) for (const record of records) if (own(record).ok) accepted++
    return accepted
  },
  'json-rules-engine': async () => {
    for (const record of records) await engines['json-rules-engine'](record)
  },
  publicodes: () => {
    for (const record of records) engines.publicodes(record)
  },
}
const collect = minorCollector()
const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
for (let round = -1; round < rounds; round++) {
  for (const [name, run] of Object.entries(runs)) {
    collect()
    const elapsed = stopwatch()
    await run()
    const nanoseconds = elapsed() / records.length / (name === 'validateEnrolment' ? turns : 1)
    // The first round warms up.
    if (round >= 0) times[name].push(nanoseconds)
  }
}
const beside = (name) => median(times[name].map((time, round) => time / times.validateEnrolment[round]))
process.stdout.write(
  JSON.stringify({
    records: records.length,
    nanoseconds: Object.fromEntries(Object.keys(runs).map((name) => [name, median(times[name])])),
    besideOurs: Object.fromEntries(Object.keys(engines).map((name) => [name, beside(name)])),
  }),
)
