import { lightFormat } from 'date-fns/lightFormat'
import { parseISO } from 'date-fns/parseISO'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dayOf } from '../../src/dates/dates.js'
import type { Datum } from '../../src/index.js'
import { dayBetween } from '../properties/arbitraries.js'
import { everyDay } from './everyDay.js'

const zoneHere = String(process.env['TZ'])

// Counted by hand, as in test/properties/dates.test.ts: an `expect` for each day would take longer than the days.
test('every day in the time zone of the computer begins when date-fns says so, and comes back', () => {
  const wrong: Datum[] = []
  let days = 0
  for (const day of everyDay()) {
    if (day === '2011-12-30' && zoneHere === 'Pacific/Apia') continue
    days++
    const begin = dateOf(day, { timeZone: zoneHere })
    if (Number(begin) !== Number(parseISO(day)) || dayOf(begin, { timeZone: zoneHere }) !== day) wrong.push(day)
  }
  expect([wrong, days]).toStrictEqual([[], zoneHere === 'Pacific/Apia' ? 109572 : 109573])
}, 120_000)

test('every day in the Netherlands comes back in the time zone of any computer', () => {
  fc.assert(
    fc.property(dayBetween(1900, 2199), (day) => {
      expect(dayOf(dateOf(day))).toBe(day)
    }),
    { numRuns: 1000 },
  )
})

test('a moment has in the time zone of the computer the day that date-fns writes', () => {
  const moments = fc.date({ min: new Date('1900-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (date) => {
      expect(dayOf(date, { timeZone: zoneHere })).toBe(lightFormat(date, 'yyyy-MM-dd'))
    }),
    { numRuns: 1000 },
  )
})

test('in any time zone there is no moment of a day before the one on which it begins', () => {
  const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  fc.assert(
    // Since Apia and Fakaofo in 2011 no zone has left out a day.
    fc.property(
      anyZone,
      dayBetween(2012, 2199),
      fc.integer({ min: 1, max: 36 * 3600_000 }),
      (timeZone, day, earlier) => {
        const begin = Number(dateOf(day, { timeZone }))
        expect(dayOf(new Date(begin), { timeZone })).toBe(day)
        expect(dayOf(new Date(begin - 1), { timeZone }) < day).toBe(true)
        expect(dayOf(new Date(begin - earlier), { timeZone }) < day).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})
