import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sources } from '../../src/index.js'
import { firstColumn } from './glossary.js'
import { publicNames } from './publicApi.js'

const names = publicNames()
const functions = names.filter(({ kind }) => kind === 'function')
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: `src/${path}`, text: readFileSync(`src/${path}`, 'utf8') }))

const references = files.flatMap(({ path, text }) =>
  [...text.matchAll(/^\s*\*\s*@see\s+(.+?)\s*$/gm)].map(([, see = '']) => ({ path, see })),
)

describe('The documentation of what a user can import', () => {
  test('is read from every door', () => {
    expect(functions.length).toBeGreaterThan(50)
    expect(names.filter(({ kind }) => kind === 'type').length).toBeGreaterThan(50)
    expect(names.filter(({ kind }) => kind === 'value').length).toBeGreaterThan(15)
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['validateEnrolment', 'timelineSvg', 'formatIssue', 'Fault']),
    )
  })

  test.each(names.map((each) => [each.kind, each.name, each] as const))(
    'of the %s %s says what it is and since which version',
    (_, __, { summary, since }) => {
      expect(summary.trim()).toMatch(/^[\p{Lu}`'].{10,}[.?:]/su)
      expect(since).toHaveLength(1)
      expect(since[0]).toMatch(/^\d+\.\d+\.\d+$/)
      const [major = 0, minor = 0, patch = 0] = String(since[0]).split('.').map(Number)
      const [m = 0, n = 0, p = 0] = manifest.version.split('.').map(Number)
      expect(major * 1e6 + minor * 1e3 + patch).toBeLessThanOrEqual(m * 1e6 + n * 1e3 + p)
    },
  )

  test.each(functions.map((each) => [each.name, each] as const))(
    'of %s has an example that shows its answer, and a reference',
    (_, { examples, see }) => {
      expect(examples.length).toBeGreaterThan(0)
      expect(examples.filter((example) => !example.includes(' // => '))).toEqual([])
      expect(see.length).toBeGreaterThan(0)
    },
  )

  test.each(functions.map((each) => [each.name, each] as const))(
    'of %s describes parameters that exist',
    (_, { params, parameterNames }) => {
      expect(params.filter((name) => !parameterNames.includes(name))).toEqual([])
    },
  )
})

describe('A reference in the documentation of src', () => {
  test('is to a source or to the glossary, and there are many', () => {
    expect(references.length).toBeGreaterThan(80)
    expect(references.filter(({ see }) => !/^source \S+$|^glossary: \S+$/.test(see))).toEqual([])
  })

  test('to a source names a key of the register', () => {
    const broken = references.filter(({ see }) => {
      const key = /^source (\S+)$/.exec(see)?.[1]
      return key !== undefined && !Object.hasOwn(sources, key)
    })
    expect(broken).toEqual([])
  })

  test('to the glossary names a row of it', () => {
    const terms = firstColumn()
    const broken = references.filter(({ see }) => {
      const term = /^glossary: (\S+)$/.exec(see)?.[1]
      return term !== undefined && !terms.has(term)
    })
    expect(broken).toEqual([])
  })
})
