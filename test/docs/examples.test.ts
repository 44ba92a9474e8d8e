import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import * as messages from '../../src/messages/messages.js'

const scope: Readonly<Record<string, unknown>> = { ...library, ...messages }

type Claim = { readonly where: string; readonly shown: string; readonly code: string; readonly expected: string }

/** The code of each `@example` in a file, with the line it begins on. */
function examplesIn(path: string, text: string): { where: string; example: string }[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
    [...comment[0].matchAll(/@example\s*\n([\s\S]*?)(?=\n\s*\*\s*@\w|\s*\*\/)/g)].map((tag) => ({
      where: `${path}:${text.slice(0, comment.index + tag.index).split('\n').length}`,
      example: (tag[1] ?? '').replaceAll(/^\s*\* ?/gm, ''),
    })),
  )
}

/**
 * What an example claims: each expression followed by ` // => value` has that value. Whatever stands before it in the same
 * example is run first, so it may name values.
 */
function claimsOf(where: string, example: string): Claim[] {
  const file = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true)
  const before: string[] = []
  const claims: Claim[] = []
  for (const statement of file.statements) {
    const rest = example.slice(statement.end).split('\n')[0] ?? ''
    const expected = /^\s*\/\/ => (.+)$/.exec(rest)?.[1]
    const shown = statement.getText(file)
    if (expected === undefined) {
      before.push(shown)
      continue
    }
    if (!ts.isExpressionStatement(statement)) throw new Error(`${where}: ${shown} is no expression`)
    claims.push({ where, shown, code: `${before.join('\n')}\nreturn (\n${shown}\n)`, expected })
  }
  return claims
}

/** Runs code in which every name a user can import is known, and no other. */
function run(code: string): unknown {
  const { outputText } = ts.transpileModule(`function example() {${code}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const used = Object.keys(scope)
  // oxlint-disable-next-line typescript/no-implied-eval -- the examples stand in this repository
  const body = new Function(...used, `'use strict';${outputText}\nreturn example()`) as (...args: unknown[]) => unknown
  return body(...used.map((name) => scope[name]))
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
    (_, __, ___, { code, expected }) => {
      expect(run(code)).toStrictEqual(run(`return (${expected})`))
    },
  )
})

describe('The runner of those examples', () => {
  test('sees an example that is wrong', () => {
    const [claim] = claimsOf('here', "const soort = 'VO-fase'\nfundingSource({ soort }) // => 'mbo-bekostiging'")
    expect(claim && run(claim.code)).toBe('vo-bekostiging')
    expect(claim && run(`return (${claim.expected})`)).toBe('mbo-bekostiging')
  })

  test('takes an expression over several lines, and finds it in a comment', () => {
    const text = '/**\n * What?\n *\n * @example\n * [\n *   1,\n * ].at(0) // => 1\n * @since 0.1.0\n */'
    const [found] = examplesIn('a.ts', text)
    expect(found?.where).toBe('a.ts:4')
    expect(claimsOf('a.ts', found?.example ?? '')).toMatchObject([{ shown: '[\n  1,\n].at(0)', expected: '1' }])
  })
})
