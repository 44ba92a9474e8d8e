import { describe, expect, test } from 'vitest'
import {
  admissibleRoutes,
  combinationTable,
  durationTable,
  explainAdmissibleRoutes,
  type Leerweg,
  leerroutes,
  leerrouteSoorten,
  leerwegen,
  type Niveau,
  niveaus,
  type Opleidingsduur,
  opleidingsduren,
  routeDuration,
} from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

describe('Which routes a leerweg opens', () => {
  test('are together all leerroutes, each once', () => {
    const open = leerwegen.flatMap((leerweg) => admissibleRoutes(leerweg))
    expect(open).toHaveLength(leerroutes.length)
    for (const route of leerroutes) expect(open).toContainEqual(route)
  })

  test.each(leerwegen)('for %s are told with a step for each soort, on the source of its cell', (leerweg) => {
    const { value, steps } = explainAdmissibleRoutes(leerweg)
    expect(value).toEqual(admissibleRoutes(leerweg))
    expect(steps).toHaveLength(leerrouteSoorten.length)
    leerrouteSoorten.forEach((leerroute, at) => {
      const levels = value.filter((route) => route.soort === leerroute).map((route) => route.niveau)
      const { source } = combinationTable[leerroute][leerweg]
      expect(steps[at]).toEqual(
        levels.length === 0
          ? { id: 'track-closed-to-route', facts: { leerroute, leerweg }, source }
          : { id: 'track-opens-route', facts: { leerroute, leerweg, niveaus: levels }, source },
      )
    })
  })

  test('are given in a list of its own, so that changing it changes no other answer', () => {
    const routes = admissibleRoutes('BB') as unknown[]
    const before = [...routes]
    errorOf(() => routes.pop())
    expect(admissibleRoutes('BB')).toEqual(before)
    expect(admissibleRoutes('BB').every((route) => Object.isFrozen(route))).toBe(true)
  })

  test.each([
    ...outsideTypes,
    ['havo', 'havo'],
    ['bb', 'bb'],
    ['BB ', 'BB '],
    ['a list', ['BB']],
    ['a boxed BB', Object('BB')],
  ] as const)('are no question for %s: a RangeError says what was expected', (_, leerweg) => {
    for (const ask of [admissibleRoutes, explainAdmissibleRoutes]) {
      const error = errorOf(() => ask(leerweg as Leerweg))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', `expected leerweg: 'BB', 'KB', 'GL' or 'TL', got ${typeof leerweg}`)
    }
  })
})

describe('How long a route may take', () => {
  test('is what the table says, for every niveau and course', () => {
    for (const niveau of niveaus) {
      for (const opleidingsduur of opleidingsduren) {
        expect(routeDuration({ niveau, opleidingsduur })).toEqual(durationTable[niveau][opleidingsduur])
      }
    }
  })

  test('is no answer where no course of that niveau has that length', () => {
    expect(routeDuration({ niveau: 2, opleidingsduur: 3 })).toBeUndefined()
    expect(routeDuration({ niveau: 3, opleidingsduur: 1 })).toBeUndefined()
    expect(routeDuration({ niveau: 4, opleidingsduur: 2 })).toBeUndefined()
  })

  test.each([...outsideTypes, ['entree', 1], ['text', '2']] as const)('refuses the niveau %s', (_, niveau) => {
    const error = errorOf(() => routeDuration({ niveau: niveau as Niveau, opleidingsduur: 2 }))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty('message', `expected niveau: 2, 3 or 4, got ${typeof niveau}`)
  })

  test.each([...outsideTypes, ['5', 5], ['text', '2']] as const)('refuses the opleidingsduur %s', (_, duur) => {
    const error = errorOf(() => routeDuration({ niveau: 2, opleidingsduur: duur as Opleidingsduur }))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty('message', `expected opleidingsduur: 1 to 4 years, got ${typeof duur}`)
  })

  test.each(outsideTypes)('refuses %s instead of a course', (_, opleiding) => {
    expect(
      errorOf(() => routeDuration(opleiding as { niveau: Niveau; opleidingsduur: Opleidingsduur })),
    ).toBeInstanceOf(RangeError)
  })
})
