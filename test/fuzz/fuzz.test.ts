import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { isBsn } from '../../src/concepts/bsn.js'
import { isOnderwijsnummer } from '../../src/concepts/onderwijsnummer.js'
import type { IssueRule } from '../../src/validation/issue.js'
import { corpusOf, materialOf } from './corpus.js'
import { coverageOf } from './coverage.js'
import { exoticWords, valueOf } from './exotic.js'
import { withCounters } from './instrument.mjs'
import { type AnyVerdict, checkVerdict, isJson } from './invariants.js'
import { fuzzed, type Outcome } from './loop.js'
import { mutateBytes } from './mutate.js'
import { randomOf } from './random.js'
import { broken, type Target } from './target.js'
import { targets } from './targets/targets.js'

const words = { keys: ['a'], values: [1, 'b'] }

/** A short run over a planted target that counts its own branches. */
async function planted(
  form: Target['form'],
  seed: string,
  check: (input: Uint8Array, taken: (branch: number) => void) => void | Promise<void>,
  runs = 300_000,
): Promise<Outcome> {
  const counters = new Uint8Array(16)
  const taken = (branch: number): void => {
    counters[branch] = (counters[branch] as number) + 1
  }
  const target: Target = { name: 'planted', form, share: 1, seeds: () => [seed], check: (input) => check(input, taken) }
  const seeds = [Buffer.from(seed)]
  const coverage = coverageOf(counters, 'counts')
  return fuzzed(target, { seed: 3, runs, milliseconds: 20_000, coverage, words, seeds })
}

describe('The fuzzer', () => {
  test('is led by branches to what chance alone would not find, and makes it small', async () => {
    const secret = Buffer.from('<!DO')
    const check = (input: Uint8Array, taken: (branch: number) => void): void => {
      for (let at = 0; at < secret.length; at++) {
        if (input[at] !== secret[at]) return
        taken(at)
      }
      throw broken('planted')
    }
    const led = await planted('bytes', 'some text', check)
    expect(led.finds.map(({ what, input }) => [what, Buffer.from(input).toString()])).toEqual([['planted', '<!DO']])
    const blind = await planted('bytes', 'some text', (input) => check(input, () => {}))
    expect(blind.finds).toEqual([])
    expect(blind.executions).toBeGreaterThanOrEqual(300_000)
  })

  test('changes trees, and finds what hangs on two places of one', async () => {
    const found = await planted('json', '{"a":{"c":[0]},"d":0}', (input, taken) => {
      const tree = JSON.parse(Buffer.from(input).toString()) as { a?: { c?: unknown[] }; d?: unknown } | null
      const length = Array.isArray(tree?.a?.c) ? tree.a.c.length : 0
      if (tree?.d === 'b') taken(0)
      if (length > 1) taken(1)
      if (tree?.d === 'b' && length === 3) throw new TypeError(`planted ${input.length}`)
    })
    expect(found.finds).toHaveLength(1)
    expect(found.finds[0]?.what).toMatch(/^TypeError: planted # at /)
    expect(JSON.parse(Buffer.from(found.finds[0]?.input ?? []).toString())).toMatchObject({
      a: { c: { length: 3 } },
      d: 'b',
    })
  })

  test('finds what takes too long', async () => {
    const slow = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 300))
    const { finds, slowest } = await planted('bytes', 'x', slow, 1)
    expect(finds.map(({ what }) => what)).toEqual(['takes too long'])
    expect(slowest.milliseconds).toBeGreaterThan(250)
  })

  test('never changes an input that it keeps', () => {
    const input = Buffer.from('some text that stays')
    const random = randomOf(1)
    const made = Array.from({ length: 2000 }, () => Buffer.from(mutateBytes(input, input, words, random)).toString())
    expect(input.toString()).toBe('some text that stays')
    expect(new Set(made).size).toBeGreaterThan(1000)
  })

  test('runs the same twice with the same seed', async () => {
    const check = (input: Uint8Array, taken: (branch: number) => void): void => taken((input[0] ?? 0) & 15)
    const [one, other] = [await planted('bytes', 'x', check, 3000), await planted('bytes', 'x', check, 3000)]
    expect(one.corpus).toEqual(other.corpus)
    expect(one.branches).toBe(16)
  })
})

describe('The counters of branches', () => {
  test('stand at every way that control can go, and change nothing', () => {
    const code = `function f(a, b = 2) {
      let told = a > 1 ? 'more' : 'less'
      if (a === 3) told += '!'; else if (a && b) { told += '?' }
      for (const x of [1, 2]) told += x
      switch (a) { case 4: told += 4; case 5: told += 5; break; default: }
      try { null.x } catch { told += (() => a || b)() }
      return told
    }`
    const { text, count } = withCounters(code, 'a.js', 2)
    const run = (source: string, input: number): unknown => {
      const fuzzCounters = new Uint8Array(32)
      const told = runInNewContext(`${source}; f(${input})`, { fuzzCounters }) as unknown
      return [told, fuzzCounters.filter((each) => each > 0).length]
    }
    expect(count).toBe(14)
    expect([0, 3, 4].map((input) => run(code, input))).toEqual(
      [0, 3, 4].map((input) => [(run(text, input) as unknown[])[0], 0]),
    )
    expect([0, 3, 4].map((input) => (run(text, input) as unknown[])[1])).toEqual([8, 7, 11])
  })
})

describe('What must hold of a verdict', () => {
  const register: Record<string, IssueRule> = { 'missing-field': { severity: 'afkeur', source: 'recordvorm' } }
  const issue = { code: 'missing-field', path: ['a'], params: {}, severity: 'afkeur' } as const
  const refusal: AnyVerdict = { ok: false, issues: [issue], notChecked: [] }
  let turn = 0

  test.each<[fault: string, judge: (value: never) => AnyVerdict]>([
    ['a sound record has an afkeur', (value) => ({ ok: true, value, signals: [issue], notChecked: [] })],
    ['or one that is refused has none', () => ({ ok: false, issues: [], notChecked: [] })],
    [
      'an issue is not as its register says',
      () => ({ ...refusal, issues: [{ ...issue, severity: 'signaal' }, issue] }),
    ],
    ['an issue is not as its register says', () => ({ ...refusal, issues: [{ ...issue, code: 'toString' }] })],
    ['a personal number is told', () => ({ ...refusal, issues: [{ ...issue, path: ['999990019'] }] })],
    ['a personal number is told', () => ({ ...refusal, notChecked: [{ code: issue.code, missing: [['999990019']] }] })],
    ['no JSON', () => ({ ...refusal, issues: [{ ...issue, params: { a: undefined } }] })],
    ['a rule that was not checked is none', () => ({ ...refusal, notChecked: [{ code: 'x', missing: [] }] })],
    ['a second time', () => ({ ...refusal, issues: [{ ...issue, path: [`${turn++}`] }] })],
    ['of a frozen record', (value) => ({ ...refusal, issues: [{ ...issue, path: [`${Object.isFrozen(value)}`] }] })],
    [
      'the record was changed',
      (value: object) => (Object.isFrozen(value) ? refusal : (Object.assign(value, { a: 2 }), refusal)),
    ],
  ])('is seen to fail: %s', (fault, judge) => {
    expect(() => checkVerdict(judge as (value: unknown) => AnyVerdict, register, '{"a":1}')).toThrow(fault)
    expect(() => checkVerdict(() => refusal, register, '{"a":1}')).not.toThrow()
  })

  test.each([undefined, Number.NaN, 1n, new Date(0), { a: [Symbol.iterator] }, new Map()])(
    'is plain data: not %o',
    (value) => {
      expect(isJson(value)).toBe(false)
    },
  )
})

describe('An input', () => {
  test('can stand for values that JSON has no word for, and for itself', () => {
    const value = valueOf(
      '{"a":"§bigint","b":["§undefined","§endless"],"__proto__":"§nan","c":"§nothing"}',
      'open',
    ) as {
      b: unknown[]
    }
    expect(value).toMatchObject({ a: 999_990_019n, c: '§nothing' })
    expect(value.b).toEqual([undefined, value])
    expect(Object.getOwnPropertyDescriptor(value, '__proto__')?.value).toBeNaN()
    expect(Object.isFrozen((valueOf('{"a":[1]}', 'frozen') as { a: unknown }).a)).toBe(true)
    expect(exoticWords.length).toBeGreaterThan(20)
  })
})

describe('The corpus', () => {
  test('holds no number that may be that of a person', () => {
    const texts = targets.flatMap(({ name }) => corpusOf(name).map((bytes) => Buffer.from(bytes).toString('latin1')))
    const numbers = texts.flatMap((text) => Array.from(text, (_, at) => text.slice(at, at + 9)))
    const known = ['101222331', '111222333']
    const personal = numbers.filter((number) => isBsn(number) || isOnderwijsnummer(number))
    expect(personal.length).toBeGreaterThan(0)
    expect(personal.filter((number) => !number.startsWith('9999') && !known.includes(number))).toEqual([])
  })
})

describe.each(targets)('The target $name', (target) => {
  const { seeds, words: itsWords } = materialOf(target)

  test('holds for all that is kept of it', async () => {
    expect(corpusOf(target.name).length).toBeGreaterThan(0)
    for (const seed of seeds) await target.check(seed)
  })

  test('holds for inputs that are changed at random', async () => {
    const coverage = coverageOf(new Uint8Array(4), 'counts')
    const run = { seed: 5, runs: seeds.length + 300, milliseconds: 20_000, coverage, words: itsWords, seeds }
    const { finds } = await fuzzed(target, run)
    expect(finds.map(({ what, detail, input }) => ({ what, detail, input: Buffer.from(input).toString() }))).toEqual([])
  })
})
