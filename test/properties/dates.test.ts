import { UTCDateMini } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { endOfMonth } from 'date-fns/endOfMonth'
import { getMonth } from 'date-fns/getMonth'
import { getYear } from 'date-fns/getYear'
import { expect, test } from 'vitest'
import { dayNumber, schoolYearStart } from '../../src/concepts/datum.js'
import { type Datum, firstDayOf, isDatum, isSchooljaar, lastDayOf, parseDatum, schoolYearOf } from '../../src/index.js'

const first = new UTCDateMini(1900, 0, 1)
const last = new UTCDateMini(2199, 11, 31)

function text(year: number, month: number, day: number): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}

// Assertions are counted by hand: an `expect` for each of 109,573 days would take longer than all other tests together.
test('every day from 1900 to 2199 is read, numbered and placed in its schooljaar as date-fns does', () => {
  const wrong: string[] = []
  let days = 0
  let before = 0
  for (let date = first; date <= last; date = addDays(date, 1)) {
    days++
    const [year, month] = [getYear(date), getMonth(date) + 1]
    const day = text(year, month, date.getDate()) as Datum
    const begins = month >= 8 ? year : year - 1
    const number = dayNumber(day)
    const isRight =
      isDatum(day) &&
      number === year * 10000 + month * 100 + date.getDate() &&
      number > before &&
      schoolYearStart(number) === begins &&
      schoolYearOf(day) === `${begins}-${begins + 1}` &&
      parseDatum(day).ok
    if (!isRight) wrong.push(day)
    before = number
  }
  expect([wrong, days]).toStrictEqual([[], 109573])
})

test('no other text of a year, a month from 0 to 13 and a day from 0 to 32 is a day', () => {
  const wrong: string[] = []
  for (let year = 1898; year <= 2201; year++) {
    for (let month = 0; month <= 13; month++) {
      const isMonth = year >= 1900 && year <= 2199 && month >= 1 && month <= 12
      const length = isMonth ? endOfMonth(new UTCDateMini(year, month - 1, 1)).getDate() : 0
      for (let day = 0; day <= 32; day++) {
        const exists = day >= 1 && day <= length
        const value = text(year, month, day)
        if (isDatum(value) !== exists || (dayNumber(value) !== 0) !== exists) wrong.push(value)
      }
    }
  }
  expect(wrong).toStrictEqual([])
})

test('every schooljaar opens on 1 August and closes on the day before the next one opens', () => {
  for (let year = 1900; year < 2199; year++) {
    const schooljaar = `${year}-${year + 1}` as const
    const [opens, closes] = [firstDayOf(schooljaar), lastDayOf(schooljaar)]
    expect(isSchooljaar(schooljaar)).toBe(true)
    expect(opens).toBe(text(getYear(new UTCDateMini(year, 7, 1)), 8, 1))
    const next = addDays(new UTCDateMini(year + 1, 6, 31), 1)
    expect(`${year + 1}-${text(getMonth(next) + 1, next.getDate(), 0).slice(0, 5)}`).toBe(
      firstDayOf(`${year + 1}-${year + 2}`),
    )
    expect([schoolYearOf(opens), schoolYearOf(closes)]).toStrictEqual([schooljaar, schooljaar])
    expect(closes).toBe(`${year + 1}-07-31`)
  }
})

test('outside the calendar of the library there is no schooljaar to open or close', () => {
  expect(() => firstDayOf('1899-1900')).toThrow(RangeError)
  expect(() => lastDayOf('2199-2200')).toThrow(RangeError)
  expect(lastDayOf('1899-1900')).toBe('1900-07-31')
  expect(firstDayOf('2199-2200')).toBe('2199-08-01')
})
