import { describe, expect, test } from 'vitest'
import { calendar, numberOfDay } from '../../../src/registers/bulk/calendar.js'

const all = ['1900-01-01', '1900-01-31', '1900-02-01', '1900-12-31', '1901-01-01', '2024-02-29', '2199-12-31']

describe('The number of a day', () => {
  test('is behind the two that stand for no day, the first time and again, and stands for its text', () => {
    const days = calendar()
    const numbers = all.map((day) => numberOfDay(days, day))
    expect([numbers[0], numbers.at(-1)]).toEqual([2, 111_601])
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
    expect(new Set(numbers).size).toBe(all.length)
    expect(all.map((day) => numberOfDay(days, day))).toEqual(numbers)
    expect(numbers.map((number) => days.textOf(number))).toEqual(all)
  })

  test.each([
    [1899, 12, 31],
    [2200, 1, 1],
    [1900, 0, 31],
    [1901, 0, 31],
    [1900, 13, 1],
    [1900, 2, 0],
    [1900, 1, 32],
    [2025, 2, 29],
    [2025, 4, 31],
  ])('is 0 when there is no such day: %i, %i, %i', (year, month, day) => {
    const days = calendar()
    for (const each of all) numberOfDay(days, each)
    expect([days.numberOf(year, month, day), days.numberOf(year, month, day)]).toEqual([0, 0])
  })
})
