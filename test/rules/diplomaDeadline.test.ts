import { UTCDateMini } from '@date-fns/utc'
import { addYears } from 'date-fns/addYears'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { getMonth } from 'date-fns/getMonth'
import { getYear } from 'date-fns/getYear'
import { lightFormat } from 'date-fns/lightFormat'
import { subDays } from 'date-fns/subDays'
import { describe, expect, test } from 'vitest'
import {
  type Datum,
  diplomaDeadline,
  type DiplomaDeadlineOptions,
  diplomaTable,
  explainDiplomaDeadline,
  type Leerroute,
  schoolYearOf,
  twoYearDiploma,
} from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

const DLR = { soort: 'DLR' } as const
const GLR = { soort: 'GLR' } as const

/** The deadline by another means: the day before the 1 August that follows the last year in which the diploma may come. */
function oracle(start: string, doublures: number, leerjaar: 2 | 3): unknown {
  const day = new UTCDateMini(start)
  const firstAugust = new UTCDateMini(getMonth(day) >= 7 ? getYear(day) : getYear(day) - 1, 7, 1)
  const last = subDays(addYears(firstAugust, leerjaar + doublures), 1)
  return {
    soort: 'uiterlijk',
    datum: lightFormat(last, 'yyyy-MM-dd'),
    leerjaar,
    schooljaar: `${getYear(last) - 1}-${getYear(last)}`,
  }
}

function days(from: string, to: string): Datum[] {
  return eachDayOfInterval({ start: new UTCDateMini(from), end: new UTCDateMini(to) }).map(
    (day) => lightFormat(day, 'yyyy-MM-dd') as Datum,
  )
}

describe('By which day the vmbo diploma must be there', () => {
  test.each([
    ['2023-08-01', {}, '2026-07-31', 3, '2025-2026'],
    ['2024-07-31', {}, '2026-07-31', 3, '2025-2026'],
    ['2024-08-01', {}, '2027-07-31', 3, '2026-2027'],
    ['2023-07-31', {}, '2025-07-31', 3, '2024-2025'],
    ['2023-08-01', { doublures: 0 }, '2026-07-31', 3, '2025-2026'],
    ['2023-08-01', { doublures: 1 }, '2027-07-31', 3, '2026-2027'],
    ['2023-08-01', { doublures: 2 }, '2028-07-31', 3, '2027-2028'],
    ['2023-08-01', { jaren: 2 }, '2025-07-31', 2, '2024-2025'],
    ['2023-08-01', { jaren: 2, doublures: 1 }, '2026-07-31', 2, '2025-2026'],
    ['2023-08-01', { jaren: 3 }, '2026-07-31', 3, '2025-2026'],
    ['2023-08-01', { jaren: 6 }, '2026-07-31', 3, '2025-2026'],
    ['1900-01-01', {}, '1902-07-31', 3, '1901-1902'],
    ['2196-08-01', {}, '2199-07-31', 3, '2198-2199'],
  ] as const)('for a DLR that starts on %s with %j is %s', (start, options, datum, leerjaar, schooljaar) => {
    expect(diplomaDeadline(DLR, start, options)).toEqual({ soort: 'uiterlijk', datum, leerjaar, schooljaar })
  })

  test('agrees with date-fns for every day of fifteen years, with repeated years and for the route of two years', () => {
    for (const start of days('2019-12-01', '2034-12-31')) {
      for (const doublures of [0, 1, 2, 3]) {
        expect(diplomaDeadline(DLR, start, { doublures })).toEqual(oracle(start, doublures, 3))
        expect(diplomaDeadline(DLR, start, { doublures, jaren: 2 })).toEqual(oracle(start, doublures, 2))
      }
    }
  })

  test('agrees with date-fns on both sides of every 1 August from 1900 to 2195', () => {
    for (let year = 1900; year <= 2195; year++) {
      for (const start of [`${year}-07-31`, `${year}-08-01`, `${year}-01-01`, `${year}-12-31`] as const) {
        expect(diplomaDeadline(DLR, start)).toEqual(oracle(start, 0, 3))
      }
    }
  })

  test('closes the schooljaar it names', () => {
    for (const start of ['2023-08-01', '2024-02-29', '2024-07-31'] as const) {
      const deadline = diplomaDeadline(DLR, start)
      expect(deadline.soort === 'uiterlijk' && schoolYearOf(deadline.datum) === deadline.schooljaar).toBe(true)
    }
  })

  test('does not exist in a GLR', () => {
    expect(diplomaDeadline(GLR, '2023-08-01')).toEqual({ soort: 'geen-vmbo-diploma' })
    expect(diplomaDeadline(GLR, '2199-12-31', { doublures: 9 })).toEqual({ soort: 'geen-vmbo-diploma' })
    expect(diplomaDeadline({ soort: 'GLR', leerweg: 'BB', niveau: 2 }, '2023-08-01')).toEqual({
      soort: 'geen-vmbo-diploma',
    })
  })
})

describe('Why the diploma is due that day', () => {
  test.each([{}, { doublures: 1 }, { doublures: 3 }, { jaren: 2 }, { jaren: 4, doublures: 1 }] as const)(
    'has the same answer as the plain question, with %j',
    (options: DiplomaDeadlineOptions) => {
      for (const route of [DLR, GLR]) {
        for (const start of ['2020-08-01', '2024-02-29', '2025-07-31'] as const) {
          const { value, steps } = explainDiplomaDeadline(route, start, options)
          expect(value).toEqual(diplomaDeadline(route, start, options))
          const cell = options.jaren === 2 && route.soort === 'DLR' ? twoYearDiploma : diplomaTable[route.soort]
          expect(steps[0]?.source).toBe(cell.source)
          expect(value).toMatchObject(
            cell.value === 'uiterlijk' ? { soort: cell.value, leerjaar: cell.leerjaar } : { soort: cell.value },
          )
        }
      }
    },
  )

  test('names the repeated years only when there are some', () => {
    const ids = (options: DiplomaDeadlineOptions): string[] =>
      explainDiplomaDeadline(DLR, '2023-09-15', options).steps.map((step) => step.id)
    expect(ids({})).toEqual(['diploma-by-year', 'route-starts-in', 'year-closes-on', 'period-3-may-follow'])
    expect(ids({ doublures: 2 })).toContain('repeated-years-move-deadline')
  })

  test('tells the facts of each step', () => {
    const { steps } = explainDiplomaDeadline(DLR, '2023-09-15', { doublures: 1 })
    expect(steps.map(({ facts, source }) => [facts, source])).toEqual([
      [{ leerjaar: 3 }, 'dia-leerroute-2'],
      [{ start: '2023-09-15', schooljaar: '2023-2024' }, 'wvo-1.1'],
      [{ doublures: 1 }, 'wvo-2.107e-2-doublure'],
      [{ leerjaar: 3, schooljaar: '2026-2027', datum: '2027-07-31' }, 'wvo-1.1-uiterste-dag'],
      [{ datum: '2027-07-31' }, 'wvo-2.107j-2-tijdvak-3'],
    ])
  })

  test('is one step in a GLR', () => {
    expect(explainDiplomaDeadline(GLR, '2023-08-01', { doublures: 1 }).steps).toEqual([
      { id: 'route-without-vmbo-diploma', facts: { leerroute: 'GLR' }, source: 'wvo-2.107l-2' },
    ])
  })
})

describe('A deadline asked for outside the types', () => {
  const both = [diplomaDeadline, explainDiplomaDeadline]

  test.each([...outsideTypes, ['another route', { soort: 'PRO_ENTREE' }]] as const)(
    'refuses the leerroute %s',
    (_, leerroute) => {
      for (const ask of both) {
        const error = errorOf(() => ask(leerroute as Leerroute, '2023-08-01'))
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty('message', expect.stringMatching(/^expected DLR,GLR, got (?:undefined|string)$/))
      }
    },
  )

  test.each([
    ...outsideTypes,
    ...['2023-02-29', '2023', '2023-8-1', '1899-12-31', '2200-01-01', '2023-08-01T00:00', ' 2023-08-01'].map(
      (text) => [text, text] as const,
    ),
    ['a Date', new UTCDateMini('2023-08-01')],
  ] as const)('refuses the start %s, in a GLR too', (_, start) => {
    for (const ask of both) {
      for (const route of [DLR, GLR]) {
        const error = errorOf(() => ask(route, start as Datum))
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty('message', `expected a day YYYY-MM-DD, got ${typeof start}`)
      }
    }
  })

  test.each([-1, 0.5, 1.5, 301, Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY, '1', null, true, [1], 1n])(
    'refuses %s doublures',
    (doublures) => {
      for (const ask of both) {
        for (const route of [DLR, GLR]) {
          const error = errorOf(() => ask(route, '2023-08-01', { doublures: doublures as number }))
          expect(error).toBeInstanceOf(RangeError)
          expect(error).toHaveProperty('message', `expected 0 to 300 doublures, got ${typeof doublures}`)
        }
      }
    },
  )

  test.each([0, 1, 7, 2.5, -2, Number.NaN, '2', null, true, [2]])('refuses a route of %s years', (jaren) => {
    for (const ask of both) {
      for (const route of [DLR, GLR]) {
        const error = errorOf(() => ask(route, '2023-08-01', { jaren: jaren as 2 }))
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty('message', `expected 2 to 6 jaren, got ${typeof jaren}`)
      }
    }
  })

  test('refuses a deadline after 2199, on the exact day', () => {
    expect(diplomaDeadline(DLR, '2197-07-31')).toMatchObject({ datum: '2199-07-31' })
    expect(() => diplomaDeadline(DLR, '2197-08-01')).toThrow(RangeError)
    for (const doublures of [174, 300]) {
      const error = errorOf(() => diplomaDeadline(DLR, '2023-08-01', { doublures }))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', 'expected a day YYYY-MM-DD, got number')
    }
    expect(diplomaDeadline(DLR, '2023-08-01', { doublures: 173 })).toMatchObject({ datum: '2199-07-31' })
    expect(diplomaDeadline(DLR, '1900-01-01', { doublures: 297 })).toMatchObject({ datum: '2199-07-31' })
    expect(() => explainDiplomaDeadline(DLR, '1900-01-01', { doublures: 298 })).toThrow(RangeError)
    expect(diplomaDeadline(GLR, '1900-01-01', { doublures: 300 })).toEqual({ soort: 'geen-vmbo-diploma' })
  })

  test('takes undefined options as absent', () => {
    const options = { doublures: undefined, jaren: undefined } as unknown as DiplomaDeadlineOptions
    expect(diplomaDeadline(DLR, '2023-08-01', options)).toEqual(diplomaDeadline(DLR, '2023-08-01'))
    expect(diplomaDeadline(DLR, '2023-08-01', undefined)).toEqual(diplomaDeadline(DLR, '2023-08-01'))
  })
})
