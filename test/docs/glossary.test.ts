import { describe, expect, test } from 'vitest'
import { sources } from '../../src/index.js'
import { firstColumn, glossary } from './glossary.js'
import { publicNames } from './publicApi.js'

const names = publicNames()
const types = new Set(names.filter(({ kind }) => kind === 'type').map(({ name }) => name))

/** The words in the names of functions that are no nouns. */
const noNouns = new Set([
  'is',
  'parse',
  'explain',
  'validate',
  'format',
  'of',
  'admissible',
  'responsible',
  'first',
  'last',
  'check',
  'compare',
  'required',
  'lapsed',
  'on',
])

/** The nouns in the name of a function; what is the name of an exported type as a whole, is judged as a type. */
function nounsOf(name: string): string[] {
  const words = name.split(/(?=[A-Z])/)
  if (types.has(words.slice(1).join(''))) return []
  return words.map((word) => word.toLowerCase()).filter((word) => !noNouns.has(word))
}

const nouns = [...new Set(names.filter(({ kind }) => kind === 'function').flatMap(({ name }) => nounsOf(name)))].sort()

describe('The glossary', () => {
  test('has every exported type in its first column', () => {
    const terms = firstColumn()
    expect([...types].filter((name) => !terms.has(name))).toEqual([])
  })

  test('has in code style only what is exported', () => {
    expect([...firstColumn()].filter((term) => !types.has(term))).toEqual([])
  })

  test('has every English noun in the name of an exported function', () => {
    const rows = glossary()
    const told = new Set(
      rows.flatMap(({ term, english }) => `${term} ${english}`.toLowerCase().match(/[\p{L}-]+/gu) ?? []),
    )
    expect(nouns).toEqual(expect.arrayContaining(['deadline', 'enrolment', 'funding', 'institution', 'phase']))
    expect(nouns.filter((noun) => !told.has(noun) && !told.has(noun.replace(/s$/, '')))).toEqual([])
  })

  test.each(glossary().map((row) => [row.term, row] as const))('says in each cell of %s something', (_, row) => {
    for (const cell of Object.values(row)) expect(cell).not.toBe('')
    expect(row.meaning).not.toBe('–')
    expect(row.english).toMatch(/\p{L}/u)
  })

  test('has no term twice', () => {
    const terms = glossary().map(({ term }) => term)
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([])
  })

  test('names in its fourth column sources that exist', () => {
    const keys = glossary().flatMap(({ source }) =>
      [...source.matchAll(/`([a-z][\w.-]*)`/g)].map(([, key = '']) => key),
    )
    const exported = new Set(names.map(({ name }) => name))
    expect(keys.length).toBeGreaterThan(30)
    expect(keys.filter((key) => !Object.hasOwn(sources, key) && !exported.has(key))).toEqual([])
  })
})
