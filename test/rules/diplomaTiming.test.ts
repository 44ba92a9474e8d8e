import { UTCDateMini } from '@date-fns/utc'
import { addYears } from 'date-fns/addYears'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { isAfter } from 'date-fns/isAfter'
import { lightFormat } from 'date-fns/lightFormat'
import { setMonth } from 'date-fns/setMonth'
import { subDays } from 'date-fns/subDays'
import { describe, expect, test } from 'vitest'
import { type Datum, type DiplomaDeadlineOptions, diplomaTiming, sources, type Tijdvak } from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

const DLR = { soort: 'DLR' } as const
const GLR = { soort: 'GLR' } as const
const periods = [undefined, 1, 2, 3] as const

/** The answer for a DLR that starts in schooljaar 2023-2024. */
function told(datum: Datum, tijdvak?: Tijdvak, options?: DiplomaDeadlineOptions): string {
  return diplomaTiming(DLR, '2023-08-01', tijdvak === undefined ? { datum } : { datum, tijdvak }, options).soort
}

describe('A vmbo diploma of a DLR', () => {
  test.each([
    ['2025-06-12', ['op-tijd', 'op-tijd', 'op-tijd', 'op-tijd']],
    ['2026-07-30', ['op-tijd', 'op-tijd', 'op-tijd', 'op-tijd']],
    ['2026-07-31', ['op-tijd', 'op-tijd', 'op-tijd', 'op-tijd']],
    ['2026-08-01', ['mogelijk-tijdvak-3', 'te-laat', 'te-laat', 'op-tijd-in-tijdvak-3']],
    ['2026-09-30', ['mogelijk-tijdvak-3', 'te-laat', 'te-laat', 'op-tijd-in-tijdvak-3']],
    ['2026-10-01', ['te-laat', 'te-laat', 'te-laat', 'mogelijk-tijdvak-3']],
    ['2027-08-15', ['te-laat', 'te-laat', 'te-laat', 'mogelijk-tijdvak-3']],
  ] as const)('of %s, without a known period and from each of the three: %j', (datum, answers) => {
    expect(periods.map((tijdvak) => told(datum, tijdvak))).toEqual(answers)
  })

  test('rests on what is least certain: the missing year 3, a repeated year, the day itself', () => {
    const on = (options?: DiplomaDeadlineOptions) => diplomaTiming(DLR, '2023-08-01', { datum: '2025-06-12' }, options)
    expect(on()).toEqual({ soort: 'op-tijd', source: 'wvo-1.1-uiterste-dag' })
    expect(on({ jaren: 3 })).toEqual({ soort: 'op-tijd', source: 'wvo-1.1-uiterste-dag' })
    expect(on({ doublures: 1 })).toEqual({ soort: 'op-tijd', source: 'wvo-2.107e-2-doublure' })
    expect(on({ jaren: 2 })).toEqual({ soort: 'op-tijd', source: 'route-van-twee-jaar' })
    expect(on({ jaren: 2, doublures: 1 })).toEqual({ soort: 'op-tijd', source: 'route-van-twee-jaar' })
  })

  test('moves with the repeated years, and falls a year earlier in a route of two years', () => {
    expect(told('2027-07-31', undefined, { doublures: 1 })).toBe('op-tijd')
    expect(told('2027-09-30', 3, { doublures: 1 })).toBe('op-tijd-in-tijdvak-3')
    expect(told('2027-08-01', undefined, { doublures: 1 })).toBe('mogelijk-tijdvak-3')
    expect(told('2025-07-31', undefined, { jaren: 2 })).toBe('op-tijd')
    expect(told('2025-08-01', 1, { jaren: 2 })).toBe('te-laat')
    expect(told('2025-09-30', 3, { jaren: 2 })).toBe('op-tijd-in-tijdvak-3')
    expect(told('2026-07-31', undefined, { jaren: 2 })).toBe('te-laat')
  })

  test('agrees with date-fns for every day around the deadline, whatever the period', () => {
    for (const doublures of [0, 1, 2]) {
      const deadline = subDays(addYears(new UTCDateMini('2023-08-01'), 3 + doublures), 1)
      const margin = subDays(setMonth(addYears(new UTCDateMini('2023-08-01'), 3 + doublures), 9), 1)
      for (const day of eachDayOfInterval({ start: subDays(deadline, 40), end: addYears(deadline, 1) })) {
        for (const tijdvak of periods) {
          const isPastMargin = isAfter(day, margin)
          const third = isPastMargin ? 'mogelijk-tijdvak-3' : 'op-tijd-in-tijdvak-3'
          const unknown = isPastMargin ? 'te-laat' : 'mogelijk-tijdvak-3'
          const late = { 1: 'te-laat', 2: 'te-laat', 3: third, unknown }[tijdvak ?? 'unknown']
          const expected = isAfter(day, deadline) ? late : 'op-tijd'
          expect(told(lightFormat(day, 'yyyy-MM-dd') as Datum, tijdvak, { doublures })).toBe(expected)
        }
      }
    }
  })

  test.each([
    ['2026-07-31', 'wvo-1.1-uiterste-dag'],
    ['2026-08-01', 'wvo-2.107j-2-tijdvak-3'],
    ['2026-10-01', 'wvo-1.1-uiterste-dag'],
  ] as const)('of %s is judged by %s, which is derived', (datum, source) => {
    expect(diplomaTiming(DLR, '2023-08-01', { datum }).source).toBe(source)
    expect(sources[source].zekerheid).toBe('afgeleid')
  })
})

describe('A vmbo diploma in a GLR', () => {
  test('is not asked, whenever it is obtained', () => {
    for (const datum of ['2024-06-12', '2026-07-31', '2026-08-15', '2030-01-01'] as const) {
      for (const jaren of [2, 4] as const) {
        expect(diplomaTiming(GLR, '2023-08-01', { datum, tijdvak: 3 }, { jaren })).toEqual({
          soort: 'geen-vmbo-diploma',
          source: 'wvo-2.107l-2',
        })
      }
    }
  })
})

describe('Outside the types', () => {
  test.each(outsideTypes)('refuses the day %s', (_, datum) => {
    for (const route of [DLR, GLR]) {
      const error = errorOf(() => diplomaTiming(route, '2023-08-01', { datum: datum as Datum }))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', `expected datum: a day YYYY-MM-DD, got ${typeof datum}`)
    }
  })

  test.each([...outsideTypes.filter(([, value]) => value !== undefined), ['4', 4], ["'3'", '3']] as const)(
    'refuses the period %s',
    (_, tijdvak) => {
      const diploma = { datum: '2026-06-12', tijdvak: tijdvak as Tijdvak } as const
      const error = errorOf(() => diplomaTiming(DLR, '2023-08-01', diploma))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', `expected tijdvak: 1, 2 or 3, got ${typeof tijdvak}`)
    },
  )

  test.each(outsideTypes)('refuses the route, the start and the diploma %s', (_, wrong) => {
    const diploma = { datum: '2026-06-12' } as const
    expect(errorOf(() => diplomaTiming(wrong as never, '2023-08-01', diploma))).toBeInstanceOf(RangeError)
    expect(errorOf(() => diplomaTiming(DLR, wrong as Datum, diploma))).toBeInstanceOf(RangeError)
    expect(errorOf(() => diplomaTiming(DLR, '2023-08-01', wrong as never))).toBeInstanceOf(RangeError)
  })

  test.each(['2023-07-31', '2023-08-01', '2023-09-30'] as const)(
    'refuses a diploma of %s, from before the route',
    (datum) => {
      for (const route of [DLR, GLR]) {
        expect(errorOf(() => diplomaTiming(route, '2024-07-31', { datum }))).toHaveProperty(
          'message',
          'expected a diploma after 30 September of the first year of the route, got string',
        )
        expect(() => diplomaTiming(route, '2024-07-31', { datum: '2023-10-01' })).not.toThrow()
      }
    },
  )

  test('refuses repeated years and a length outside their bounds', () => {
    const diploma = { datum: '2026-06-12' } as const
    expect(() => diplomaTiming(DLR, '2023-08-01', diploma, { doublures: -1 })).toThrow(RangeError)
    expect(() => diplomaTiming(GLR, '2023-08-01', diploma, { jaren: 7 as 6 })).toThrow(RangeError)
  })
})
