import { UTCDateMini } from '@date-fns/utc'
import { addMonths } from 'date-fns/addMonths'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { getDate } from 'date-fns/getDate'
import { getMonth } from 'date-fns/getMonth'
import { getYear } from 'date-fns/getYear'
import { lightFormat } from 'date-fns/lightFormat'
import { startOfMonth } from 'date-fns/startOfMonth'
import { subDays } from 'date-fns/subDays'
import { describe, expect, test } from 'vitest'
import { birthday, dayBefore, dayFrom, nextMonth } from '../../src/concepts/calendar.js'
import { dayNumber } from '../../src/concepts/datum.js'
import type { Datum } from '../../src/index.js'

const birthdayOf = (born: Datum, years: number): Datum => dayFrom(birthday(dayNumber(born), years))
const nextMonthOf = (day: Datum): Datum => dayFrom(nextMonth(dayNumber(day)))
const written = (day: Date): Datum => lightFormat(day, 'yyyy-MM-dd') as Datum

/** Every day that is a Datum. */
const everyDay = eachDayOfInterval({ start: new UTCDateMini('1900-01-01'), end: new UTCDateMini('2199-12-31') })

/** The days on which an answer differs from that of date-fns; a list, because one expectation a day is slow. */
function differing(days: readonly Date[], answer: (day: Datum) => string, oracle: (day: Date) => Date): string[] {
  return days.filter((day) => answer(written(day)) !== written(oracle(day))).map(written)
}

describe('The day before', () => {
  test.each([
    ['2026-08-01', '2026-07-31'],
    ['2026-03-01', '2026-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2100-03-01', '2100-02-28'],
    ['2000-03-01', '2000-02-29'],
    ['2026-01-01', '2025-12-31'],
    ['2026-05-01', '2026-04-30'],
    ['2026-10-10', '2026-10-09'],
    ['2026-12-01', '2026-11-30'],
    ['1900-01-01', '1899-12-31'],
  ] as const)('%s is %s', (day, before) => {
    expect(dayBefore(day)).toBe(before)
  })

  test('agrees with date-fns for every day of three centuries', () => {
    expect(everyDay).toHaveLength(109_573)
    expect(differing(everyDay, dayBefore, (day) => subDays(day, 1))).toEqual([])
  })
})

describe('A birthday', () => {
  test.each([
    ['2010-09-15', 16, '2026-09-15'],
    ['2010-09-15', 0, '2010-09-15'],
    ['2008-02-29', 16, '2024-02-29'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2096-02-29', 4, '2100-03-01'],
    ['2007-03-01', 5, '2012-03-01'],
    ['2007-12-31', 18, '2025-12-31'],
  ] as const)('of who was born on %s and becomes %i is %s', (born, years, day) => {
    expect(birthdayOf(born, years)).toBe(day)
  })

  test('rolls over to 1 March as a calendar does, for every day of birth and every age the law asks about', () => {
    const known = everyDay.filter((day) => getYear(day) < 2173)
    for (const years of [5, 12, 16, 18, 27]) {
      const oracle = (day: Date): Date => new UTCDateMini(getYear(day) + years, getMonth(day), getDate(day))
      expect(differing(known, (day) => birthdayOf(day, years), oracle)).toEqual([])
    }
  })

  test('keeps month and day when it falls after the last day that is a Datum', () => {
    expect(birthdayOf('2190-05-10', 16)).toBe('2206-05-10')
  })
})

describe('The next month', () => {
  test.each([
    ['2026-07-31', '2026-08-01'],
    ['2026-08-01', '2026-09-01'],
    ['2026-12-31', '2027-01-01'],
    ['2026-12-01', '2027-01-01'],
    ['2026-11-30', '2026-12-01'],
    ['2024-02-29', '2024-03-01'],
  ] as const)('after %s begins on %s', (day, first) => {
    expect(nextMonthOf(day)).toBe(first)
  })

  test('agrees with date-fns for every day of three centuries', () => {
    expect(differing(everyDay, nextMonthOf, (day) => startOfMonth(addMonths(day, 1)))).toEqual([])
  })
})
