import { UTCDateMini } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { getMonth } from 'date-fns/getMonth'
import { getYear } from 'date-fns/getYear'
import { lightFormat } from 'date-fns/lightFormat'
import { describe, expect, test } from 'vitest'
import {
  type Datum,
  firstDayOf,
  isDatum,
  isSchooljaar,
  lastDayOf,
  lawCoveredUpTo,
  lawStart,
  type Schooljaar,
  schoolYearOf,
} from '../../src/index.js'
import { errorOf, outsideTypes } from '../rules/outsideTypes.js'

describe('The schooljaar of a day', () => {
  test.each([
    ['2025-07-31', '2024-2025'],
    ['2025-08-01', '2025-2026'],
    ['2026-01-01', '2025-2026'],
    ['2025-12-31', '2025-2026'],
    ['1900-01-01', '1899-1900'],
    ['1900-07-31', '1899-1900'],
    ['1900-08-01', '1900-1901'],
    ['2199-07-31', '2198-2199'],
    ['2199-12-31', '2199-2200'],
    ['2000-02-29', '1999-2000'],
  ] as const)('%s is %s', (datum, schooljaar) => {
    expect(schoolYearOf(datum)).toBe(schooljaar)
  })

  test('agrees with date-fns for every day of twelve years, and the day lies between its first and last', () => {
    for (let day = new UTCDateMini(2019, 0, 1); getYear(day) < 2031; day = addDays(day, 1)) {
      const datum = lightFormat(day, 'yyyy-MM-dd') as Datum
      const first = getMonth(day) >= 7 ? getYear(day) : getYear(day) - 1
      const schooljaar = schoolYearOf(datum)
      expect(schooljaar).toBe(`${first}-${first + 1}`)
      expect(firstDayOf(schooljaar) <= datum && datum <= lastDayOf(schooljaar)).toBe(true)
    }
  })

  test.each([...outsideTypes, ['2023-02-29', '2023-02-29'], ['1899-12-31', '1899-12-31']] as const)(
    'does not exist for %s',
    (_, datum) => {
      const error = errorOf(() => schoolYearOf(datum as Datum))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', `expected a day YYYY-MM-DD, got ${typeof datum}`)
    },
  )
})

describe('The first and last day of a schooljaar', () => {
  test.each([
    ['2025-2026', '2025-08-01', '2026-07-31'],
    ['1900-1901', '1900-08-01', '1901-07-31'],
    ['2198-2199', '2198-08-01', '2199-07-31'],
    ['1999-2000', '1999-08-01', '2000-07-31'],
  ] as const)('of %s are %s and %s', (schooljaar, first, last) => {
    expect(firstDayOf(schooljaar)).toBe(first)
    expect(lastDayOf(schooljaar)).toBe(last)
    expect(isDatum(first) && isDatum(last)).toBe(true)
  })

  test('lie within 1900 to 2199, so the outer schooljaren have one of the two only', () => {
    expect(() => firstDayOf('1899-1900')).toThrow(RangeError)
    expect(lastDayOf('1899-1900')).toBe('1900-07-31')
    expect(firstDayOf('2199-2200')).toBe('2199-08-01')
    expect(() => lastDayOf('2199-2200')).toThrow(RangeError)
  })

  test('for every schooljaar lead back to it', () => {
    for (let year = 1900; year < 2199; year++) {
      const schooljaar: Schooljaar = `${year}-${year + 1}`
      expect(isSchooljaar(schooljaar)).toBe(true)
      expect(schoolYearOf(firstDayOf(schooljaar))).toBe(schooljaar)
      expect(schoolYearOf(lastDayOf(schooljaar))).toBe(schooljaar)
    }
  })

  test.each([...outsideTypes, ['2025-2027', '2025-2027'], ['2025/2026', '2025/2026'], ['2025', 2025]] as const)(
    'do not exist for %s',
    (_, schooljaar) => {
      for (const ask of [firstDayOf, lastDayOf]) {
        const error = errorOf(() => ask(schooljaar as Schooljaar))
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty('message', expect.stringMatching(/^expected schooljaar: two following years/))
        expect(error).toHaveProperty('message', expect.stringMatching(`, got ${typeof schooljaar}$`))
      }
    },
  )
})

describe('The days between which the law is covered', () => {
  test('are 1 August 2020 and 1 August 2026', () => {
    expect([lawStart, lawCoveredUpTo]).toEqual(['2020-08-01', '2026-08-01'])
    expect(isDatum(lawStart) && isDatum(lawCoveredUpTo)).toBe(true)
  })
})
