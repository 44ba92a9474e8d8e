import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as arbitraries from '../../src/arbitraries/arbitraries.js'
import * as core from '../../src/index.js'
import * as testing from '../../src/testing/testing.js'
import { matchers } from '../../src/vitest/vitest.js'
import { claimsOf, run, withoutImports } from '../docs/claims.js'

const page = readFileSync('docs/guides/test-your-own-software.md', 'utf8')

const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'doorlopende-leerroute': core,
  'doorlopende-leerroute/arbitraries': arbitraries,
  'doorlopende-leerroute/testing': testing,
}

/** The code on the page in this language. */
function blocksIn(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code)
}

/** The names an example imports, as it would have them; `import * as library` is the one form beside names. */
function scopeOf(code: string): Record<string, unknown> {
  const names = withoutImports(code).imports.map(({ name, from }) => [name, modules[from]?.[name]] as const)
  return { library: core, ...Object.fromEntries(names) }
}

const claims = blocksIn('js').flatMap((code) => claimsOf('the guide', code).map((claim) => ({ ...claim, block: code })))

describe('The guide to testing your own software', () => {
  test('shows each function of the kit', () => {
    expect(claims.length).toBeGreaterThan(20)
    const functions = [...Object.keys(testing), ...Object.keys(arbitraries), ...Object.keys(matchers)]
    expect(functions.filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([])
  })

  test.each(claims.map((claim) => [claim.shown, claim.expected, claim] as const))(
    'says rightly that %s is %s',
    async (_, __, { code, expected, block }) => {
      const scope = scopeOf(block)
      expect(await run(code, scope)).toStrictEqual(await run(`return (${expected})`, scope))
    },
  )

  test.each([...blocksIn('js'), ...blocksIn('ts')].map((code, at) => [at + 1, code] as const))(
    'imports in block %d what a user can import',
    (_, code) => {
      const own = withoutImports(code).imports.filter(({ from }) => Object.hasOwn(modules, from))
      const missing = own.filter(({ name, from }) => !Object.hasOwn(modules[from] ?? {}, name))
      expect(missing.filter(({ name }) => name !== 'Inschrijving')).toEqual([])
    },
  )

  test('quotes a failing test to the letter', () => {
    const { input } = testing.invalidEnrolmentFor('glr-requires-bb')
    const { message } = matchers.toHaveIssue(input, 'not-fundable', { path: ['indicatieBekostigbaar'] })
    expect(blocksIn('text')).toEqual([`${message()}\n`])
  })

  test('has for every door an address that the text of the page names', () => {
    for (const door of ['testing', 'vitest', 'arbitraries']) expect(page).toContain(`\`doorlopende-leerroute/${door}\``)
  })
})
