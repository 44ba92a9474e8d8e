import { describe, expect, test } from 'vitest'
import {
  examDocuments,
  type Examenkandidaat,
  examMoments,
  examTable,
  lapsedResults,
  leerjaren,
  leerroutes,
  leerrouteSoorten,
  leerwegen,
} from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

describe('When the central exam can fall', () => {
  test('is answered from the table, a shared frozen object, for every route and year', () => {
    for (const soort of leerrouteSoorten) {
      for (const leerjaar of leerjaren) {
        expect(examMoments({ soort }, leerjaar)).toBe(examTable[soort][leerjaar])
        expect(Object.isFrozen(examMoments({ soort }, leerjaar))).toBe(true)
      }
    }
    const moments = examMoments({ soort: 'DLR' }, 2)
    expect(moments.soort === 'centraal-examen' && Object.isFrozen(moments.tijdvakken)).toBe(true)
  })

  test('reads only the soort of a leerroute', () => {
    for (const leerroute of leerroutes) {
      expect(examMoments(leerroute, 2)).toBe(examMoments({ soort: leerroute.soort }, 2))
    }
  })

  test.each([...outsideTypes, ['leerjaar 0', 0], ["'2'", '2']] as const)('refuses the year %s', (_, leerjaar) => {
    const error = errorOf(() => examMoments({ soort: 'DLR' }, leerjaar as 1))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(/^expected leerjaar: a year of the route, 1 to 6, got/),
    )
  })

  test.each(outsideTypes)('refuses the route %s', (_, leerroute) => {
    expect(errorOf(() => examMoments(leerroute as { soort: 'DLR' }, 2))).toBeInstanceOf(RangeError)
    expect(errorOf(() => examMoments({ soort: leerroute as 'DLR' }, 2))).toBeInstanceOf(RangeError)
  })
})

describe('What becomes of results of the central exam', () => {
  test.each([...outsideTypes.filter(([name]) => name !== '1.5'), ['1.5', 1.5], ["'2'", '2'], ['4', 4]] as const)(
    'refuses the year %s',
    (_, leerjaar) => {
      const error = errorOf(() => lapsedResults({ leerjaar: leerjaar as 1, bevorderd: true }))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', `expected leerjaar: 1, 2 or 3, got ${typeof leerjaar}`)
    },
  )

  test.each(outsideTypes.filter(([, value]) => typeof value !== 'boolean'))('refuses bevorderd %s', (_, bevorderd) => {
    const error = errorOf(() => lapsedResults({ leerjaar: 1, bevorderd: bevorderd as boolean }))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty('message', `expected bevorderd: true or false, got ${typeof bevorderd}`)
  })

  test('refuses no question at all', () => {
    for (const none of [undefined, null]) {
      expect(errorOf(() => lapsedResults(none as never))).toBeInstanceOf(RangeError)
    }
  })
})

describe('The papers of an exam', () => {
  const candidate: Examenkandidaat = { leerweg: 'BB', uitslag: 'geslaagd', geslaagdeVakken: 6, verlaatSchool: false }

  /** The papers by another means: a yes or no for each of the questions the articles put. */
  function expected({ uitslag, geslaagdeVakken, verlaatSchool }: Examenkandidaat): string[] {
    const papers = ['cijferlijst']
    if (uitslag === 'geslaagd') return [...papers, 'diploma']
    if (uitslag === 'gedeelte-geslaagd') return [...papers, 'getuigschrift']
    if (!verlaatSchool) return papers
    if (geslaagdeVakken !== 0) papers.push('certificaat')
    return [...papers, 'verklaring']
  }

  test('are those of the articles, for every leerweg, result, number of subjects and whether the school is left', () => {
    for (const leerweg of leerwegen) {
      for (const uitslag of ['geslaagd', 'afgewezen', 'gedeelte-geslaagd'] as const) {
        if (uitslag === 'gedeelte-geslaagd' && leerweg !== 'BB') continue
        for (const geslaagdeVakken of [0, 1, 2, 7, 99]) {
          for (const verlaatSchool of [true, false]) {
            const each = { leerweg, uitslag, geslaagdeVakken, verlaatSchool }
            const told = examDocuments(each)
            expect(told.documenten.map(({ document }) => document)).toEqual(expected(each))
            expect('overstapoptie' in told).toBe(uitslag === 'afgewezen')
          }
        }
      }
    }
  })

  test.each(['KB', 'GL', 'TL'] as const)(
    'refuses part of an exam in the %s: only the BB has a getuigschrift',
    (leerweg) => {
      const error = errorOf(() => examDocuments({ ...candidate, leerweg, uitslag: 'gedeelte-geslaagd' }))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', expect.stringContaining("for the BB, 'gedeelte-geslaagd'"))
    },
  )

  test.each(outsideTypes)('refuses %s for any field', (_, wrong) => {
    for (const field of ['leerweg', 'uitslag'] as const) {
      expect(errorOf(() => examDocuments({ ...candidate, [field]: wrong }))).toBeInstanceOf(RangeError)
    }
  })

  test.each(outsideTypes.filter(([, value]) => value !== true))('refuses verlaatSchool %s', (_, wrong) => {
    const error = errorOf(() => examDocuments({ ...candidate, verlaatSchool: wrong as boolean }))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty('message', `expected verlaatSchool: true or false, got ${typeof wrong}`)
  })

  test.each([-1, 1.5, 100, Number.NaN, Number.POSITIVE_INFINITY, '3', null, undefined, true, 1n])(
    'refuses %s subjects',
    (geslaagdeVakken) => {
      const error = errorOf(() => examDocuments({ ...candidate, geslaagdeVakken: geslaagdeVakken as number }))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty(
        'message',
        `expected geslaagdeVakken: 0 to 99 subjects, got ${typeof geslaagdeVakken}`,
      )
    },
  )

  test('refuses no candidate at all', () => {
    for (const none of [undefined, null]) {
      expect(errorOf(() => examDocuments(none as never))).toBeInstanceOf(RangeError)
    }
  })
})
