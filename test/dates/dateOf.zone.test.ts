import { describe, expect, test } from 'vitest'
import { dateOf, dayOf } from '../../src/dates/dates.js'
import type { Datum } from '../../src/index.js'

const begin = (datum: Datum, timeZone?: string): string => dateOf(datum, timeZone ? { timeZone } : {}).toISOString()

describe('The moment on which a day begins', () => {
  test('is midnight in the Netherlands, in summer and in winter, whatever the time zone of the computer', () => {
    expect(begin('2025-08-01')).toBe('2025-07-31T22:00:00.000Z')
    expect(begin('2025-01-01')).toBe('2024-12-31T23:00:00.000Z')
  })

  test('is midnight before and after the clock is changed, on the day itself too', () => {
    const days: Datum[] = ['2025-03-29', '2025-03-30', '2025-03-31', '2025-10-25', '2025-10-26', '2025-10-27']
    expect(days.map((day) => begin(day))).toStrictEqual([
      '2025-03-28T23:00:00.000Z',
      '2025-03-29T23:00:00.000Z',
      '2025-03-30T22:00:00.000Z',
      '2025-10-24T22:00:00.000Z',
      '2025-10-25T22:00:00.000Z',
      '2025-10-26T23:00:00.000Z',
    ])
  })

  test('is another moment in another time zone', () => {
    const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kathmandu', 'Pacific/Kiritimati']
    expect(zones.map((zone) => begin('2025-08-01', zone))).toStrictEqual([
      '2025-08-01T00:00:00.000Z',
      '2025-08-01T07:00:00.000Z',
      '2025-07-31T11:00:00.000Z',
      '2025-07-31T18:15:00.000Z',
      '2025-07-31T10:00:00.000Z',
    ])
  })

  test('is the first moment after a midnight that does not exist', () => {
    // On 4 November 2018 the clock in São Paulo went from 23:59:59 to 01:00:00.
    expect(begin('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z')
    expect(dayOf(new Date('2018-11-04T02:59:59.999Z'), { timeZone: 'America/Sao_Paulo' })).toBe('2018-11-03')
    // On 30 March 1919 the clock in Toronto went from 23:30 to 00:30 of the day after.
    expect(begin('1919-03-31', 'America/Toronto')).toBe('1919-03-31T04:30:00.000Z')
    // In Nuuk it goes from 23:00 to 00:00: the day begins with its midnight, and the day before is short.
    expect(begin('2025-03-30', 'America/Nuuk')).toBe('2025-03-30T01:00:00.000Z')
  })

  test('is the first of two midnights', () => {
    // On 7 November 2010 the clock in St. John's went from 00:01 back to 23:01 of the day before.
    expect(begin('2010-11-07', 'America/St_Johns')).toBe('2010-11-07T02:30:00.000Z')
    expect(dayOf(new Date('2010-11-07T02:31:00Z'), { timeZone: 'America/St_Johns' })).toBe('2010-11-06')
    // On 29 October 2000 the clock in Havana went from 01:00 back to 00:00.
    expect(begin('2000-10-29', 'America/Havana')).toBe('2000-10-29T04:00:00.000Z')
  })

  test('is not there for the day that Apia left out', () => {
    const apia = { timeZone: 'Pacific/Apia' }
    expect(() => dateOf('2011-12-30', apia)).toThrow(
      new RangeError('expected a day that the timeZone did not leave out, got string'),
    )
    expect([dateOf('2011-12-29', apia), dateOf('2011-12-31', apia)].map((date) => date.toISOString())).toStrictEqual([
      '2011-12-29T10:00:00.000Z',
      '2011-12-30T10:00:00.000Z',
    ])
    expect(dateOf('2011-12-30').toISOString()).toBe('2011-12-29T23:00:00.000Z')
  })

  test.each(['2025-02-29', '2025-8-1', '1899-12-31', '2200-01-01', '', null, 20250801, new Date(0)])(
    'is asked of a day alone, not of %j',
    (value) => {
      expect(() => dateOf(value as Datum)).toThrow(new RangeError(`expected a day YYYY-MM-DD, got ${typeof value}`))
    },
  )

  test('is a plain Date, and a new one each time: to change one changes no other', () => {
    const [one, other] = [dateOf('2025-08-01'), dateOf('2025-08-01')]
    one.setTime(0)
    expect(other.toISOString()).toBe('2025-07-31T22:00:00.000Z')
    expect(Object.getPrototypeOf(one)).toBe(Date.prototype)
  })
})
