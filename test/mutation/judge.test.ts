import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { against, figures, fileOf, lineOf, type Reviewed, survivorsOf, uncaughtOf } from './judge.mjs'

const source = ['const limit = first < 3', 'const both = a < b || a < c'].join('\n')

function mutant(status: string, line: number, from: number, to: number, replacement: string) {
  const location = { start: { line, column: from }, end: { line, column: to } }
  return { fileName: 'src/x.ts', status, mutatorName: 'EqualityOperator', replacement, location }
}

const mutants = [
  mutant('Survived', 2, 23, 28, 'a <= c'),
  mutant('Survived', 1, 15, 24, 'first <= 3'),
  mutant('NoCoverage', 1, 15, 24, 'first <= 3'),
  mutant('Killed', 2, 14, 19, 'a <= b'),
  mutant('Timeout', 2, 14, 19, 'a >= b'),
  mutant('RuntimeError', 2, 14, 19, 'true'),
  mutant('Ignored', 2, 14, 19, 'false'),
]

const names = [
  'src/x.ts :: const limit = first < 3 :: first < 3 → first <= 3',
  'src/x.ts :: const limit = first < 3 :: first < 3 → first <= 3 (2)',
  'src/x.ts :: const both = a < b || a < c :: a < c → a <= c',
]

describe('A mutant that no test noticed', () => {
  test('is named by its file, its line and what came instead, and keeps its name when lines come above it', () => {
    expect(survivorsOf(mutants, () => source)).toEqual(names)
    const moved = mutants.map((each) => {
      const { start, end } = each.location
      return { ...each, location: { start: { ...start, line: start.line + 1 }, end: { ...end, line: end.line + 1 } } }
    })
    expect(survivorsOf(moved, () => `// more\n${source}`)).toEqual(names)
  })

  test('has a name of one line, also when it took many', () => {
    const whole = { start: { line: 1, column: 7 }, end: { line: 2, column: 28 } }
    const [name] = survivorsOf([{ ...mutant('Survived', 1, 1, 1, '{\n}'), location: whole }], () => source)
    expect(name).toBe('src/x.ts :: const limit = first < 3 :: limit = first < 3 const both = a < b || a < c → { }')
  })

  const of = (survivors: readonly string[]) => ({ survivors, uncaught: survivors })

  test('fails the run when the reviewed list does not hold it', () => {
    const reviewed = [{ reason: 'The same for whole numbers.', mutants: names.slice(0, 2) }]
    expect(against(of(names), reviewed, new Set(['src/x.ts'])).unlisted).toEqual(names.slice(2))
    expect(against(of(names.slice(0, 2)), reviewed, new Set(['src/x.ts']))).toEqual({ unlisted: [], gone: [] })
  })

  test('is told when it is listed and was caught, of the files that were looked at', () => {
    const reviewed = [{ reason: 'The same for whole numbers.', mutants: names }]
    expect(against(of([]), reviewed, new Set(['src/x.ts'])).gone).toEqual(names)
    expect(against(of([]), reviewed, new Set(['src/y.ts'])).gone).toEqual([])
  })

  test('and is listed may take too long on a busy machine', () => {
    const slow = mutant('Timeout', 2, 14, 19, 'a >= b')
    const [name = ''] = uncaughtOf([slow], () => source)
    expect(name).toBe('src/x.ts :: const both = a < b || a < c :: a < b → a >= b')
    const reviewed = [{ reason: 'Only slower.', mutants: [name] }]
    expect(survivorsOf([slow], () => source)).toEqual([])
    expect(against({ survivors: [], uncaught: [name] }, reviewed, new Set(['src/x.ts']))).toEqual({
      unlisted: [],
      gone: [],
    })
  })
})

describe('The score', () => {
  test('counts the justified as not killed, and leaves out what does not load and what is words', () => {
    expect(figures(mutants, 1)).toEqual({
      mutants: 7,
      killed: 2,
      survived: 3,
      justified: 2,
      invalid: 1,
      ignored: 1,
      score: 40,
    })
  })

  test('is full where there is nothing to kill', () => {
    expect(figures([], 0).score).toBe(100)
  })
})

describe('The reviewed list', () => {
  const reviewed = JSON.parse(readFileSync('test/mutation/survivors.json', 'utf8')) as readonly Reviewed[]
  const listed = reviewed.flatMap(({ mutants: each }) => each)

  test.each(reviewed)('gives a reason: $reason', ({ reason, mutants: each }) => {
    expect(reason).toMatch(/^[A-Z].{20,}\.$/)
    expect(each.length).toBeGreaterThan(0)
  })

  test('holds each mutant once', () => {
    expect(new Set(listed).size).toBe(listed.length)
  })

  test.each(listed)('names a line that still stands: %s', (name) => {
    const lines = readFileSync(fileOf(name), 'utf8')
      .split('\n')
      .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    const line = lineOf(name)
    const found = lines.some((each) => (line.endsWith('…') ? each.startsWith(line.slice(0, -1)) : each === line))
    expect(found).toBe(true)
  })
})
