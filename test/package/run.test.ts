import { execFileSync } from 'node:child_process'
import { describe, expect, inject, test } from 'vitest'
import { doors } from '../../tsup.config.js'

const consumer = inject('consumer')
const needPeer = ['arbitraries', 'vitest']

describe.each([
  ['imports', 'run.mjs'],
  ['requires', 'run.cjs'],
])('A project that has only the tarball and %s', (_verb, program) => {
  const answers = JSON.parse(execFileSync(process.execPath, [program], { cwd: consumer, encoding: 'utf8' })) as object

  test('every door that needs no peer gets answers', () => {
    expect(answers).toEqual({
      '.': ['vo-bekostiging', false],
      './dates': '2026-08-01',
      './drawing': '<svg',
      './messages': 'Een GLR is er alleen voor de BB, niet voor de KB.',
      './registers': { ok: true, value: 'GLR' },
      './schema': ['glr-requires-bb'],
      './testing': true,
    })
  })

  test('has asked each of them', () => {
    const paths = Object.keys(doors)
      .filter((door) => !needPeer.includes(door))
      .map((door) => (door === 'index' ? '.' : `./${door}`))
    expect(Object.keys(answers)).toEqual(expect.arrayContaining(paths))
  })
})
