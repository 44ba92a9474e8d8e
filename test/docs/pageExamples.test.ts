import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hoursTable } from '../../src/index.js'
import { claimsOf, run, withoutImports } from './claims.js'
import { doors } from './doors.js'

// An example that saves a file: what it would save is of no matter here. One that reads does read the examples.
const modules = new Map([...doors, ['node:fs', { writeFileSync: () => undefined, createReadStream }]])

type Block = { readonly where: string; readonly code: string; readonly printed: string | undefined }

/** The JavaScript of a page, each block with the text that stands directly below it as what it prints. */
function blocksIn(path: string): Block[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^```js\n([\s\S]*?)^```\n(?:\n(?:It prints:\n\n)?```text\n([\s\S]*?)^```)?/gm)].map(
    (found) => ({
      where: `${path}:${text.slice(0, found.index).split('\n').length}`,
      code: found[1] ?? '',
      printed: found[2],
    }),
  )
}

/** The names an example imports, as it would have them; a name that is not there is undefined. */
function scopeOf(code: string): Record<string, unknown> {
  return Object.fromEntries(withoutImports(code).imports.map(({ name, from }) => [name, modules.get(from)?.[name]]))
}

/** What an example prints when it is run, as the console would. */
async function printedBy(code: string): Promise<string> {
  const lines: string[] = []
  const console = { log: (...values: unknown[]) => lines.push(values.map(String).join(' ')) }
  await run(withoutImports(code).code, { ...scopeOf(code), console })
  return lines.map((line) => `${line}\n`).join('')
}

const pages = ['README.md', ...readdirSync('docs/rules').map((name) => `docs/rules/${name}`)]
const blocks = pages.filter((path) => path.endsWith('.md')).flatMap(blocksIn)
const printing = blocks.filter(({ printed }) => printed !== undefined)
const silent = { log: () => undefined }
const claims = blocks.flatMap((block) => claimsOf(block.where, block.code).map((claim) => ({ ...claim, block })))

describe('The examples on the pages', () => {
  test('are many, and one stands on each page about a rule', () => {
    expect(claims.length).toBeGreaterThan(60)
    expect(printing.length).toBeGreaterThan(10)
    const withExample = new Set(blocks.map(({ where }) => where.split(':')[0]))
    expect(pages.filter((path) => !withExample.has(path))).toEqual([
      'docs/rules/README.md',
      'docs/rules/register-codes.md',
    ])
  })

  test.each(blocks.map((block) => [block.where, block] as const))(
    '%s imports what a user can import',
    (_, { code }) => {
      const missing = withoutImports(code).imports.filter(
        ({ name, from }) => !Object.hasOwn(modules.get(from) ?? {}, name),
      )
      expect(missing).toEqual([])
    },
  )

  test.each(claims.map((claim) => [claim.where, claim.shown, claim.expected, claim] as const))(
    '%s: %s is %s',
    async (_, __, ___, { code, expected, block }) => {
      const scope = { ...scopeOf(block.code), console: silent }
      expect(await run(code, scope)).toStrictEqual(await run(`return (${expected})`, scope))
    },
  )

  test.each(printing.map((block) => [block.where, block] as const))(
    '%s prints what it says',
    async (_, { code, printed }) => {
      expect(await printedBy(code)).toBe(printed)
    },
  )
})

describe('The page about the hours', () => {
  test('has every number of the table', () => {
    const page = readFileSync('docs/rules/required-hours.md', 'utf8')
    const { oud, nieuw } = hoursTable
    for (const jaren of [2, 3, 4, 5, 6] as const) {
      const cells = [oud.BOL[jaren], nieuw.BOL[jaren], nieuw.BBL[jaren]].map(
        ({ totaal, begeleid, bpv }) => `${totaal} / ${begeleid} / ${bpv} (free ${totaal - begeleid - bpv})`,
      )
      const row = page.split('\n').find((line) => line.startsWith(`| ${jaren} `))
      expect(row?.split('|').map((cell) => cell.trim())).toEqual(['', String(jaren), ...cells, ''])
      expect(oud.BBL[jaren]).toEqual(nieuw.BBL[jaren])
    }
  })
})
