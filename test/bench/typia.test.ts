import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generated } from './peers/typia/generate.mjs'

test('The validators of typia are those it makes of the types', async () => {
  const { file, text } = await generated()
  expect(readFileSync(file, 'utf8')).toBe(text)
})
