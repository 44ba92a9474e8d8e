import { isDeepStrictEqual } from 'node:util'
import { numbersFrom } from './arguments.mjs'
import { casesOf } from './decisions/cases.mjs'
import { interleave, median, minorCollector } from './measure.mjs'

/**
 * Each decision function beside a bare switch or character codes, in a process of their own: nanoseconds a call less what the
 * loop takes, and the ratio of the two. Answers compared first. Writes JSON.
 */
const { seed, rounds, turns } = numbersFrom({ seed: 1, rounds: 15, turns: 200 })
const cases = casesOf(seed)
const library = await import('../../dist/index.js')
const bare = await import('./decisions/bare.mjs')

const figures = {}
for (const [name, argumentLists] of Object.entries(cases)) {
  for (const list of argumentLists) {
    const [told, expected] = [library[name](...list), bare[name](...list)]
    if (!isDeepStrictEqual(told, expected)) {
      throw new Error(`${name}(${JSON.stringify(list)}): ${JSON.stringify(told)}, bare ${JSON.stringify(expected)}`)
    }
  }
  const ask = async (kind, decide) => {
    const { loop } = await import(`./decisions/loop.mjs?${name}-${kind}`)
    return { name: kind, run: () => loop(decide, argumentLists, turns) }
  }
  const contenders = [
    await ask('ours', library[name]),
    await ask('bare', bare[name]),
    await ask('loop', (first) => first),
  ]
  interleave(contenders, 3, minorCollector())
  const times = interleave(contenders, rounds, minorCollector())
  const net = (kind) => times[kind].map((time, round) => (time - times.loop[round]) / (argumentLists.length * turns))
  const [ours, theirs] = [net('ours'), net('bare')]
  figures[name] = {
    nanoseconds: median(ours),
    bare: median(theirs),
    ratio: median(ours) / median(theirs),
  }
}
process.stdout.write(JSON.stringify(figures))
