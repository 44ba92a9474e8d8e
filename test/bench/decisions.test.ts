import { expect, test } from 'vitest'
import * as library from '../../src/index.js'
import * as bare from './decisions/bare.mjs'
import { casesOf } from './decisions/cases.mjs'

type Decide = (...list: unknown[]) => unknown

test.each(Object.entries(casesOf(1)))('%s: the bare switch gives the answers of the library', (name, cases) => {
  const [ours, theirs] = [library, bare].map((module) => (module as unknown as Record<string, Decide>)[name])
  const answers = new Set<string>()
  for (const list of cases as unknown[][]) {
    const answer = ours?.(...list)
    answers.add(JSON.stringify(answer))
    expect(theirs?.(...list), JSON.stringify(list)).toStrictEqual(answer)
  }
  // Cases that all have one answer would prove nothing.
  expect(answers.size).toBeGreaterThan(1)
})
