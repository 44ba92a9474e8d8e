import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import {
  bekostigingen,
  faseSoorten,
  isBekostiging,
  isLeerjaar,
  isLeertraject,
  isLeerweg,
  isNiveau,
  isOpleidingsduur,
  isSchoolsoort,
  isTaak,
  isVmboLeerjaar,
  leerjaren,
  leerrouteSoorten,
  leertrajecten,
  leerwegen,
  niveaus,
  opleidingsduren,
  parseLeerjaar,
  parseLeertraject,
  parseLeerweg,
  parseNiveau,
  parseOpleidingsduur,
  parseTaak,
  parseVmboLeerjaar,
  schoolsoorten,
  taken,
  validateEnrolment,
  vmboLeerjaren,
} from '../../src/index.js'
import { schoolsoortNumber } from '../../src/concepts/instelling.js'
import { leerwegNumber } from '../../src/concepts/leerweg.js'
import { nearMisses } from './nearMisses.js'

const textSets = [
  ['leerwegen', leerwegen, ['BB', 'KB', 'GL', 'TL'], isLeerweg, parseLeerweg, 'unknown-track'],
  ['leertrajecten', leertrajecten, ['BOL', 'BBL'], isLeertraject, parseLeertraject, 'pathway-not-bol-or-bbl'],
  ['taken', taken, taken, isTaak, parseTaak, 'unknown-task'],
] as const

describe.each(textSets)('The list of %s', (_, list, members, is, parse, code) => {
  const failure = { ok: false, code, params: {} }

  test('holds exactly its members and cannot be changed', () => {
    expect(list).toEqual(members)
    expect(Object.isFrozen(list)).toBe(true)
  })

  test.each(members)('has %s, as its guard and reader say', (member) => {
    expect(is(member)).toBe(true)
    expect(parse(member)).toEqual({ ok: true, value: member })
  })

  test.each(list.flatMap((member) => nearMisses(member).map(([how, miss]) => [member, how, miss] as const)))(
    'has not %s %s',
    (__, ___, miss) => {
      expect(is(miss)).toBe(false)
      expect(parse(miss)).toEqual(failure)
    },
  )

  test.each(['OVO', 'EX', 'ODT', 'BOL_DT', 'PrO', 'havo', 'vwo', 'klachten', 'toString', '__proto__', 'length', '0'])(
    'has not %s',
    (other) => {
      expect(is(other)).toBe(false)
      expect(parse(other)).toEqual(failure)
    },
  )
})

const numberSets = [
  ['leerjaren of a route', leerjaren, [1, 2, 3, 4, 5, 6], isLeerjaar, parseLeerjaar, 'unknown-year'],
  ['leerjaren of the vmbo', vmboLeerjaren, [1, 2, 3, 4], isVmboLeerjaar, parseVmboLeerjaar, 'unknown-vmbo-year'],
  ['niveaus', niveaus, [2, 3, 4], isNiveau, parseNiveau, 'unknown-level'],
  [
    'lengths of a mbo course',
    opleidingsduren,
    [1, 2, 3, 4],
    isOpleidingsduur,
    parseOpleidingsduur,
    'unknown-course-duration',
  ],
] as const

describe.each(numberSets)('The list of %s', (_, list, members, is, parse, code) => {
  test('holds exactly its members and cannot be changed', () => {
    expect(list).toEqual(members)
    expect(Object.isFrozen(list)).toBe(true)
  })

  test.each(members)('has the number %i; its digit in text is read but is not a member', (member) => {
    expect(is(member)).toBe(true)
    expect(parse(member)).toEqual({ ok: true, value: member })
    expect(is(String(member))).toBe(false)
    expect(parse(String(member))).toEqual({ ok: true, value: member })
  })

  const digits = list.map(String)
  test.each([
    ...digits.flatMap((digit) =>
      nearMisses(digit).filter(
        ([, miss]) => typeof miss !== 'number' && !(list.map(String) as unknown[]).includes(miss),
      ),
    ),
    ['a fraction', 2.5],
    ['its negative', -2],
    ['7', 7],
    ['nothing', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a bigint', 2n],
    ['a text with a sign', '+2'],
    ['a text with a zero before', '02'],
    ['a text with a fraction', '2.0'],
    ['the register code', 'MBO-2'],
    ['hexadecimal', '0x2'],
  ] as const)('has not %s', (__, miss) => {
    expect(is(miss)).toBe(false)
    expect(parse(miss)).toMatchObject({ ok: false, params: {} })
  })

  test('says with its own code that a number is none of it', () => {
    expect(parse(9)).toEqual({ ok: false, code, params: {} })
  })
})

describe('A niveau 1', () => {
  test.each([1, '1', 'MBO-1'])(
    'is no level of a route when read as %j, with the code validateEnrolment has for it',
    (one) => {
      expect(isNiveau(one)).toBe(false)
      expect(parseNiveau(one)).toEqual({ ok: false, code: 'unknown-level', params: {} })
      const verdict = validateEnrolment({
        instelling: { soort: 'mbo-instelling', brin: '99MB' },
        leerroute: { soort: 'DLR', niveau: one },
        fase: { soort: 'MBO-fase', leerjaar: 3 },
        begindatum: '2025-08-01',
        einddatum: '2026-07-31',
        indicatieBekostigbaar: true,
      })
      expect(verdict.ok || verdict.issues).toEqual([
        { code: 'unknown-level', path: ['leerroute', 'niveau'], params: {}, severity: 'afkeur', source: 'web-9.1.2-1' },
      ])
    },
  )
})

describe('The kinds of school, route and phase', () => {
  test('are closed lists that cannot be changed', () => {
    expect(schoolsoorten).toEqual(['vbo', 'mavo', 'vbo-mavo', 'vso'])
    expect(leerrouteSoorten).toEqual(['DLR', 'GLR'])
    expect(faseSoorten).toEqual(['VO-fase', 'MBO-fase'])
    for (const list of [schoolsoorten, leerrouteSoorten, faseSoorten]) expect(Object.isFrozen(list)).toBe(true)
  })

  test('a kind of school is one of the four, written exactly so', () => {
    for (const soort of schoolsoorten) {
      expect(isSchoolsoort(soort)).toBe(true)
      for (const [how, miss] of nearMisses(soort)) expect(isSchoolsoort(miss), `${soort} ${how}`).toBe(false)
    }
    for (const other of ['havo', 'vwo', 'PrO', 'VBO', 'vbo/mavo', 'toString']) expect(isSchoolsoort(other)).toBe(false)
  })
})

describe('The budgets that pay', () => {
  test('are two, written exactly so', () => {
    expect(bekostigingen).toEqual(['vo-bekostiging', 'mbo-bekostiging'])
    for (const one of bekostigingen) {
      expect(isBekostiging(one)).toBe(true)
      for (const [how, miss] of nearMisses(one)) expect(isBekostiging(miss), `${one} ${how}`).toBe(false)
    }
    for (const other of ['geen-bekostiging', 'VO', 'MBO', 'bekostiging']) expect(isBekostiging(other)).toBe(false)
  })
})

describe('What the library hands out as data', () => {
  const data = Object.entries(library).filter(([, value]) => typeof value === 'object')

  function unfrozen(value: unknown, path: string): string[] {
    if (typeof value !== 'object' || value === null) return []
    const parts = Object.entries(value).flatMap(([name, part]) => unfrozen(part, `${path}.${name}`))
    return Object.isFrozen(value) ? parts : [path, ...parts]
  }

  test.each(data)('%s cannot be changed by whoever received it', (name, value) => {
    expect(unfrozen(value, name)).toEqual([])
  })
})

describe('The number of a member', () => {
  test.each([
    ['leerweg', leerwegen, leerwegNumber],
    ['schoolsoort', schoolsoorten, schoolsoortNumber],
  ] as const)('of %s is its place in the list, counted from 1, and 0 for anything else', (_, list, numberOf) => {
    expect(list.map((member) => numberOf(member))).toEqual(list.map((__, at) => at + 1))
    for (const other of [
      '',
      'havo',
      'bb',
      'BB ',
      0,
      1,
      null,
      undefined,
      ['BB'],
      ['vbo'],
      new String('BB'),
      new String('vso'),
    ])
      expect(numberOf(other), String(other)).toBe(0)
  })
})
