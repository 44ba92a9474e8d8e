import { isDeepStrictEqual } from 'node:util'
import { numbersFrom } from './arguments.mjs'
import { verdictText } from './contenders.mjs'
import { judgeOf, limit, names, own } from './judges.mjs'
import { interleave, median, minorCollector } from './measure.mjs'
import { makeRecords } from './records.mjs'

/**
 * One process of the race, on one set of records: compares the answers, then runs the contenders in turn. Writes, as JSON, what
 * the records are and the median of each contender: nanoseconds a record, and time beside ours in the same round.
 */
const { seed, records: count, faulty, rounds } = numbersFrom({ seed: 1, records: 1000, faulty: 0.05, rounds: 3 })

const records = makeRecords({ seed, count, faulty })
const judges = []
for (const name of names) judges.push({ name, judge: await judgeOf(name) })
const told = compareAnswers(judges)

const contenders = []
for (const { name, judge } of judges) {
  const { pass } = await import(`./pass.mjs?${name}`)
  contenders.push({ name, run: () => pass(judge, records) })
}
interleave(contenders, 1, minorCollector())
const times = interleave(contenders, rounds, minorCollector())

const nanoseconds = {}
const besideOurs = {}
for (const name of names) {
  nanoseconds[name] = median(times[name]) / count
  besideOurs[name] = median(times[name].map((time, round) => time / times[own][round]))
}
process.stdout.write(JSON.stringify({ ...told, nanoseconds, besideOurs }))

/** Every contender gives every record the same verdict, and the limit the whole of it, or there is nothing to measure. */
function compareAnswers([first, ...others]) {
  const counts = { accepted: 0, refused: 0 }
  const codes = new Set()
  const verdicts = records.map((record) => first.judge(record))
  const expected = verdicts.map(verdictText)
  for (const text of expected) {
    const [outcome, ...rest] = text.split(' ')
    counts[outcome]++
    for (const code of rest) if (code !== '') codes.add(code)
  }
  for (const { name, judge } of others) {
    const isSame = (record, place) => {
      const verdict = judge(record)
      return name === limit ? isDeepStrictEqual(verdict, verdicts[place]) : verdictText(verdict) === expected[place]
    }
    const at = records.findIndex((record, place) => !isSame(record, place))
    if (at !== -1) {
      throw new Error(
        `record ${at}: ${first.name} says "${expected[at]}", ${name} says "${verdictText(judge(records[at]))}"\n${JSON.stringify(records[at])}`,
      )
    }
  }
  return { ...counts, codes: codes.size }
}
