import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sources } from '../../src/index.js'
import { coverageOf, coveragePage, isAccounted } from './coverage.js'
import { places, slides } from './coveredPlaces.js'

const keys: readonly string[] = [...places, ...slides].flatMap((place) => place.keys)

describe('The coverage page', () => {
  test.each([...places, ...slides].map((place) => [place.name, place] as const))(
    'has for %s an answer with a test, or the reason why not',
    (_, place) => {
      expect(isAccounted(coverageOf(place))).toBe(true)
    },
  )

  test('has every source of the articles 2.107a to 2.107l and every slide', () => {
    const onRoutes = Object.entries(sources).flatMap(([key, bron]) =>
      bron.soort === 'wet'
        ? bron.versies.some(({ wet, artikel }) => wet === 'WVO 2020' && /^2\.107[a-l]$/.test(artikel))
          ? [key]
          : []
        : bron.dia === undefined
          ? []
          : [key],
    )
    expect(onRoutes.length).toBeGreaterThan(50)
    expect(onRoutes.filter((key) => !keys.includes(key))).toEqual([])
  })

  test('has every lid once', () => {
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length)
    const lids = places.map(({ name }) => /^(2\.107[a-l])/.exec(name)?.[1])
    expect([...new Set(lids)]).toEqual('abcdefghijkl'.split('').map((letter) => `2.107${letter}`))
  })

  test('names tests that exist', () => {
    const paths = [...coveragePage().matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path)
    expect(paths.length).toBeGreaterThan(40)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })

  test('reads as the code makes it', async () => {
    await expect(coveragePage()).toMatchFileSnapshot('../../docs/coverage.md')
  })
})

describe('The account of a place', () => {
  const nothing = {
    place: places[0] as (typeof places)[number],
    tables: [],
    functions: [],
    codes: [],
    tests: [],
    left: [],
  }

  test('is open without answer, and with an answer that no test asserts', () => {
    expect(isAccounted(nothing)).toBe(false)
    expect(isAccounted({ ...nothing, functions: ['a'] })).toBe(false)
    expect(isAccounted({ ...nothing, tests: ['a'] })).toBe(false)
  })

  test('is settled by an answer with a test, or by a reason', () => {
    expect(isAccounted({ ...nothing, codes: ['a'], tests: ['b'] })).toBe(true)
    expect(isAccounted({ ...nothing, left: ['a'] })).toBe(true)
  })
})
