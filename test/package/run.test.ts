import { execFileSync } from 'node:child_process'
import { expect, inject, test } from 'vitest'

const consumer = inject('consumer')

test.each([
  ['imports', 'run.mjs'],
  ['requires', 'run.cjs'],
])('a project that has only the tarball %s every entry and gets answers', (_verb, program) => {
  const output = execFileSync(process.execPath, [program], { cwd: consumer, encoding: 'utf8' })
  expect(JSON.parse(output)).toEqual({ fundingSource: 'vo-bekostiging', ok: false, message: 'string' })
})
