import { describe, expect, test } from 'vitest'
import { type Datum, leerroutes, type Leerroute, timeline, type TimelineOptions } from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

const BB2 = { soort: 'DLR', leerweg: 'BB', niveau: 2 } as const
const KB3 = { soort: 'DLR', leerweg: 'KB', niveau: 3 } as const
const TL4 = { soort: 'DLR', leerweg: 'TL', niveau: 4 } as const

/** The last day of a route. */
function lastDay(start: Datum, options?: TimelineOptions): string {
  const line = timeline(BB2, start, options)
  return line.soort === 'tijdlijn' ? line.laatsteDag : line.soort
}

describe('A timeline asked for outside the types', () => {
  const starts = ['2025-08-01', '2019-08-01'] as const

  test.each(outsideTypes)('refuses the leerroute and the start %s', (_, wrong) => {
    expect(errorOf(() => timeline(wrong as Leerroute, '2025-08-01'))).toBeInstanceOf(RangeError)
    const error = errorOf(() => timeline(KB3, wrong as Datum))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty('message', `expected start: a day YYYY-MM-DD, got ${typeof wrong}`)
  })

  test.each(['jaren', 'opleidingsduur', 'overstapGlr', 'einde', 'vmboDiploma', 'bekostigd'] as const)(
    'refuses %s that is not one, also for a route from before the law',
    (option) => {
      const wrong = outsideTypes.filter(([, value]) => value !== undefined && typeof value !== 'boolean')
      for (const start of starts) {
        for (const [name, value] of wrong) {
          const error = errorOf(() => timeline(BB2, start, { [option]: value }))
          expect(error, `${option} ${name} from ${start}`).toBeInstanceOf(RangeError)
        }
      }
    },
  )

  test.each([-1, 301, 1.5, Number.NaN, '1', null, true, [3], [0], ['1'], [1, undefined], {}, 1n])(
    'refuses the repeated years %s',
    (doublures) => {
      for (const start of starts) {
        const error = errorOf(() => timeline(BB2, start, { doublures: doublures as number }))
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty('message', expect.stringMatching(/^expected doublures: 0 to 300/))
      }
    },
  )

  test('refuses a list of repeated years with a hole in it, which would move the deadline without a row', () => {
    expect(errorOf(() => timeline(BB2, '2025-08-01', { doublures: Array<1 | 2>(1) }))).toBeInstanceOf(RangeError)
  })

  test.each([
    [BB2, { jaren: 5 }],
    [KB3, { jaren: 2 }],
    [KB3, { jaren: 6 }],
    [TL4, { jaren: 3 }],
    [TL4, { opleidingsduur: 3, jaren: 6 }],
    [BB2, { opleidingsduur: 3 }],
    [BB2, { opleidingsduur: 4 }],
    [KB3, { opleidingsduur: 1 }],
    [TL4, { opleidingsduur: 2 }],
  ] as const)('refuses for %j a length the law does not have: %j', (route, options) => {
    expect(errorOf(() => timeline(route, '2025-08-01', options))).toBeInstanceOf(RangeError)
  })

  test('refuses a diploma that cannot be one of the route, on the exact day', () => {
    for (const [start, before, first] of [
      ['2025-08-01', '2025-09-30', '2025-10-01'],
      ['2026-03-15', '2025-09-30', '2025-10-01'],
      ['2019-08-01', '2019-09-30', '2019-10-01'],
    ] as const) {
      expect(errorOf(() => timeline(BB2, start, { vmboDiploma: before }))).toBeInstanceOf(RangeError)
      expect(errorOf(() => timeline(BB2, start, { vmboDiploma: first }))).toHaveProperty('answered')
    }
  })

  test('takes the first day that is a Datum as a start, with and without a diploma', () => {
    const none = { soort: 'voor-de-wet', vanaf: '2020-08-01', source: 'stb-2020-157' }
    expect(timeline(BB2, '1900-01-01')).toEqual(none)
    expect(errorOf(() => timeline(BB2, '1900-01-01', { vmboDiploma: '1901-06-12' }))).toEqual({ answered: none })
  })

  test('refuses a route that would end after 2199, on the exact year', () => {
    expect(lastDay('2195-08-01')).toBe('2199-07-31')
    expect(errorOf(() => timeline(BB2, '2196-08-01'))).toBeInstanceOf(RangeError)
    expect(errorOf(() => timeline(BB2, '2195-08-01', { doublures: [1] }))).toBeInstanceOf(RangeError)
    expect(lastDay('2196-08-01', { jaren: 2, doublures: 1 })).toBe('2199-07-31')
    expect(errorOf(() => timeline(BB2, '2025-08-01', { doublures: 300 }))).toBeInstanceOf(RangeError)
    expect(lastDay('2025-08-01', { jaren: 2, doublures: 172 })).toBe('2199-07-31')
  })

  test.each([[null], [5], ['x'], [[]]])('refuses %j for the options', (options) => {
    expect(errorOf(() => timeline(BB2, '2025-08-01', options as never))).toBeInstanceOf(RangeError)
  })

  test('takes undefined options as absent, and every one of the six routes', () => {
    for (const leerroute of leerroutes) {
      const none = { jaren: undefined, doublures: undefined, einde: undefined, bekostigd: undefined }
      expect(timeline(leerroute, '2025-08-01', none as unknown as TimelineOptions)).toEqual(
        timeline(leerroute, '2025-08-01'),
      )
      expect(timeline(leerroute, '2025-08-01')).toMatchObject({ leerroute })
    }
  })
})
