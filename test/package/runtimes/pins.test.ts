import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pins } from './pins.mjs'

const read = (path: string): string => readFileSync(path, 'utf8')
const majors = pins.node.map((version) => version.split('.')[0])

test('the matrix begins with the oldest Node that package.json allows', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } }
  expect(engines.node).toBe(`>=${majors[0]}`)
})

test('the matrix runs on every Node that the workflow runs on', () => {
  expect(read('.github/workflows/ci.yml')).toContain(`node: [${majors.join(', ')}]`)
})

test('the matrix begins with the oldest TypeScript that README.md promises', () => {
  const [oldest = ''] = pins.typescript
  expect(read('README.md')).toContain(`Types for TypeScript ${oldest.split('.').slice(0, 2).join('.')} or newer`)
})

test('every version is pinned to the patch', () => {
  const versions = Object.values(pins).flat()
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(new Set(versions).size).toBe(versions.length)
})
