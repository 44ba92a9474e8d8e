import { readdirSync, readFileSync } from 'node:fs'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { sbomOf } from './sbom.js'

const sbom = await sbomOf()
const names = sbom.components.map(({ name }) => name)

// A change is accepted with: npx vitest run --project package test/package/sbom.test.ts -u
test('the bill of materials is the one that was accepted', async () => {
  const text = await format(JSON.stringify(sbom), { parser: 'json', printWidth: 120 })
  await expect(text).toMatchFileSnapshot('../../docs/sbom.cdx.json')
})

test('it names every library with a line in the built files, and no other', () => {
  const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => /\.c?js$/.test(path))
  const lines = built.flatMap((path) => [
    ...readFileSync(`dist/${path}`, 'utf8').matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
  ])
  expect([...new Set(lines.map(([, name = '']) => name))].sort()).toEqual(names)
})

test('the notices have a heading for each of them', () => {
  const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8')
  expect(names.filter((name) => !notices.includes(`\n## ${name}\n`))).toEqual([])
})

test('the main entry carries none of them', () => {
  expect(names.length).toBeGreaterThan(2)
  const carriers = sbom.components.flatMap(({ properties }) => properties.map(({ value }) => value))
  expect(carriers).toContain('registers')
  expect(carriers).not.toContain('index')
})
