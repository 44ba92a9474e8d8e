import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { codeOf, isAsked, rooms, testFiles } from './rooms.mjs'

const names = Object.keys(rooms)

test('each file of the core, the registers and the schemas is of one room', () => {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /^src\/(?:concepts|law|rules|validation|registers|schema)\/.*\.ts$/.test(path))
  expect(names.flatMap(codeOf).toSorted()).toEqual(all.toSorted())
})

test.each(names)('the room %s is asked about by the tests of its mirror, and by none that takes long', (room) => {
  const tests = testFiles(room)
  const folders = new Set(codeOf(room).map((path) => path.replace(/^src/, 'test').replace(/[^/]+$/, '')))
  const mirrored = [...folders].filter((folder) => existsSync(folder))
  expect(mirrored.length).toBeGreaterThan(0)
  for (const folder of mirrored) expect(tests.some((path) => path.startsWith(folder))).toBe(true)
  expect(tests.filter((path) => /memory|allocation|jsonSchemaAgrees/.test(path))).toEqual([])
})

test('a slow test is asked about its own code alone', () => {
  expect(isAsked('test/concepts/calendar.test.ts', 'src/concepts/datum.ts')).toBe(true)
  expect(isAsked('test/concepts/calendar.test.ts', 'src/rules/timeline.ts')).toBe(false)
  expect(isAsked('test/rules/timeline.test.ts', 'src/concepts/datum.ts')).toBe(true)
})

test('the workflow goes through every room', () => {
  const { jobs } = parse(readFileSync('.github/workflows/mutation.yml', 'utf8')) as {
    readonly jobs: { readonly whole: { readonly strategy: { readonly matrix: { readonly room: readonly string[] } } } }
  }
  expect(jobs.whole.strategy.matrix.room).toEqual(names)
})
