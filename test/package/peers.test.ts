import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { doors } from '../../tsup.config.js'

type Manifest = {
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>
}

type Outcome = { readonly names: number } | { readonly code: string; readonly message: string }

const consumer = inject('consumer')
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const peers = { './arbitraries': 'fast-check', './vitest': 'vitest' } as const
const paths = Object.keys(doors).map((door) => (door === 'index' ? '.' : `./${door}`))
const without = paths.filter((path) => !Object.hasOwn(peers, path))

/** What came of opening each door where the tarball is installed and no peer is. */
function opened(program: string): Readonly<Record<string, Outcome>> {
  const named = paths.map((path) => path.replace('.', 'doorlopende-leerroute'))
  const printed = execFileSync(process.execPath, [program, ...named], { cwd: consumer, encoding: 'utf8' })
  const outcomes = JSON.parse(printed) as Readonly<Record<string, Outcome>>
  return Object.fromEntries(named.map((name, at) => [paths[at], outcomes[name] as Outcome]))
}

test('Each peer is optional, and belongs to one door', () => {
  expect(Object.keys(manifest.peerDependencies).sort()).toEqual(Object.values(peers).sort())
  for (const peer of Object.values(peers)) expect(manifest.peerDependenciesMeta[peer]).toEqual({ optional: true })
})

describe('Without any peer', () => {
  const imported = opened('open.mjs')
  const required = opened('open.cjs')

  test.each(without)('%s can be imported and required, with the same names', (path) => {
    expect(imported[path]).toEqual({ names: expect.any(Number) as number })
    expect(required[path]).toEqual(imported[path])
    expect(imported[path]).not.toEqual({ names: 0 })
  })

  test.each(Object.entries(peers))('the import of %s fails, and says that %s is missing', (path, peer) => {
    expect(imported[path]).toEqual({
      code: 'ERR_MODULE_NOT_FOUND',
      message: expect.stringMatching(new RegExp(`^Cannot find package '${peer}' imported from .+`)) as string,
    })
  })

  test('to require ./arbitraries fails, and says that fast-check is missing', () => {
    expect(required['./arbitraries']).toEqual({
      code: 'MODULE_NOT_FOUND',
      message: expect.stringMatching(/^Cannot find module 'fast-check'\n/) as string,
    })
  })

  test('to require ./vitest fails too, by its peer or because it is there to import only', () => {
    const { code, message } = required['./vitest'] as { readonly code: string; readonly message: string }
    // Where an ES module can be required, its import of the peer fails; elsewhere it is not even opened.
    const [expected, words] = process.features.require_module
      ? ['ERR_MODULE_NOT_FOUND', "Cannot find package 'vitest' imported from "]
      : ['ERR_REQUIRE_ESM', 'vitest.js']
    expect(code).toBe(expected)
    expect(message).toContain(words)
  })
})
