import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { claimsOf, run } from './claims.js'
import { doors } from './doors.js'

const dates = 'doorlopende-leerroute/dates'
const others = [...doors].filter(([door]) => door !== dates).map(([, names]) => names)
const scope: Readonly<Record<string, unknown>> = Object.assign({}, ...others)

/** The names an example knows: those of every door, but that the questions about dates are asked at their own door alone. */
function scopeOf(where: string): Readonly<Record<string, unknown>> {
  return where.startsWith('src/dates/') ? { ...scope, ...doors.get(dates) } : scope
}

/** The code of each `@example` in a file, with the line it begins on. */
function examplesIn(path: string, text: string): { where: string; example: string }[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
    [...comment[0].matchAll(/@example\s*\n([\s\S]*?)(?=\n\s*\*\s*@\w|\s*\*\/)/g)].map((tag) => ({
      where: `${path}:${text.slice(0, comment.index + tag.index).split('\n').length}`,
      example: (tag[1] ?? '').replaceAll(/^\s*\* ?/gm, ''),
    })),
  )
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: `src/${path}`, text: readFileSync(`src/${path}`, 'utf8') }))
const examples = files.flatMap(({ path, text }) => examplesIn(path, text))
const claims = examples.flatMap(({ where, example }) => claimsOf(where, example))

describe('The examples in src', () => {
  test('are all found: as many claims as there are lines that claim', () => {
    const written = files.flatMap(({ text }) => text.split('\n').filter((line) => /^\s*\*.* \/\/ => /.test(line)))
    expect(claims.length).toBe(written.length)
    expect(claims.length).toBeGreaterThanOrEqual(90)
    expect(examples.filter(({ where, example }) => claimsOf(where, example).length === 0)).toEqual([])
  })

  test.each(claims.map((claim) => [claim.where, claim.shown, claim.expected, claim] as const))(
    '%s: %s is %s',
    async (where, __, ___, { code, expected }) => {
      expect(await run(code, scopeOf(where))).toStrictEqual(await run(`return (${expected})`, scopeOf(where)))
    },
  )
})

describe('The runner of those examples', () => {
  test('sees an example that is wrong', async () => {
    const [claim] = claimsOf('here', "const soort = 'VO-fase'\nfundingSource({ soort }) // => 'mbo-bekostiging'")
    expect(claim && (await run(claim.code, scope))).toBe('vo-bekostiging')
    expect(claim && (await run(`return (${claim.expected})`, scope))).toBe('mbo-bekostiging')
  })

  test('takes an expression over several lines, and finds it in a comment', () => {
    const text = '/**\n * What?\n *\n * @example\n * [\n *   1,\n * ].at(0) // => 1\n * @since 0.1.0\n */'
    const [found] = examplesIn('a.ts', text)
    expect(found?.where).toBe('a.ts:4')
    expect(claimsOf('a.ts', found?.example ?? '')).toMatchObject([{ shown: '[\n  1,\n].at(0)', expected: '1' }])
  })
})
