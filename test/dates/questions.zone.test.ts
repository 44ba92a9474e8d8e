import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, diplomaDeadline, phaseOn, timeline } from '../../src/dates/dates.js'
import {
  type Datum,
  diplomaDeadline as deadlineInDays,
  phaseOn as phaseOnDay,
  timeline as timelineInDays,
} from '../../src/index.js'
import { dayBetween } from '../properties/arbitraries.js'
import { asked, plus } from '../properties/timelines.js'
import { asDays, datesIn, isFrozen, momentOn, optionsInDates } from './asDays.js'

const TL = { soort: 'DLR', leerweg: 'TL', niveau: 4 } as const
const BB = { soort: 'DLR', leerweg: 'BB', niveau: 2 } as const
const start = new Date('2025-08-01T00:00:00+02:00')

const anyZone = fc
  .constantFrom('Europe/Amsterdam', 'UTC', 'America/Los_Angeles', 'Pacific/Apia', 'America/St_Johns', undefined)
  .map((timeZone) => (timeZone === undefined ? {} : { timeZone }))
const into = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

describe('A question asked with a Date has the answer of the core', () => {
  test('about the deadline of the diploma', () => {
    const options = fc.record(
      { doublures: fc.nat({ max: 3 }), jaren: fc.constantFrom<2 | 3 | 4>(2, 3, 4) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.constantFrom('DLR', 'GLR'),
        dayBetween(1900, 2190),
        options,
        anyZone,
        into,
        (soort, day, more, zone, part) => {
          const answer = diplomaDeadline({ soort }, momentOn(day, zone, part), { ...more, ...zone })
          expect(asDays(answer, zone)).toStrictEqual(deadlineInDays({ soort }, day, more))
        },
      ),
    )
  })

  test('about the timeline, whatever shapes it', () => {
    fc.assert(
      fc.property(asked('any'), anyZone, into, ({ leerroute, start: day, options }, zone, part) => {
        const answer = timeline(leerroute, momentOn(day, zone, part), optionsInDates(options, zone, part))
        expect(asDays(answer, zone)).toStrictEqual(timelineInDays(leerroute, day, options))
      }),
    )
  })

  test('about the phase on a day, before, in and after the route', () => {
    fc.assert(
      fc.property(
        asked('any'),
        fc.integer({ min: -400, max: 9 * 366 }),
        anyZone,
        into,
        ({ leerroute, start: day, options }, days, zone, part) => {
          const peildatum = plus(day, days)
          const answer = phaseOn(
            leerroute,
            momentOn(day, zone, part),
            momentOn(peildatum, zone, part),
            optionsInDates(options, zone, part),
          )
          expect(asDays(answer, zone)).toStrictEqual(phaseOnDay(leerroute, day, peildatum, options))
        },
      ),
    )
  })

  test('about the phase on every day of a route and around it, in the first and the last millisecond of that day', () => {
    const wrong: Datum[] = []
    let days = 0
    let begin = dateOf('2024-07-01')
    for (let day: Datum = '2024-07-01'; day < '2028-09-01'; day = plus(day, 1)) {
      days++
      const next = dateOf(plus(day, 1))
      const expected = JSON.stringify(phaseOnDay(BB, '2024-08-01', day))
      for (const moment of [begin, new Date(Number(next) - 1)]) {
        const answer = phaseOn(BB, new Date('2024-08-01T00:00:00+02:00'), moment)
        if (JSON.stringify(asDays(answer, {})) !== expected) wrong.push(day)
      }
      begin = next
    }
    expect([wrong, days]).toStrictEqual([[], 1523])
  })

  test('about a route that began when there was no law yet', () => {
    const before = new Date('2020-07-31T23:59:59+02:00')
    const answer = { soort: 'voor-de-wet', vanaf: new Date('2020-08-01T00:00:00+02:00'), source: 'stb-2020-157' }
    expect(timeline(TL, before)).toStrictEqual(answer)
    expect(phaseOn(TL, before, start)).toStrictEqual(answer)
    expect(timeline(TL, new Date('2020-08-01T00:00:00+02:00')).soort).toBe('tijdlijn')
  })
})

describe('The turn of the schooljaar', () => {
  const secondBefore = new Date('2025-07-31T23:59:59+02:00')

  test('is at midnight in the Netherlands, and elsewhere when it is asked for', () => {
    const year = (date: Date, timeZone?: string): unknown => {
      const answer = diplomaDeadline({ soort: 'DLR' }, date, timeZone ? { timeZone } : {})
      return answer.soort === 'uiterlijk' && answer.schooljaar
    }
    expect([year(secondBefore), year(start)]).toStrictEqual(['2026-2027', '2027-2028'])
    expect([year(start, 'UTC'), year(start, 'America/Los_Angeles')]).toStrictEqual(['2026-2027', '2026-2027'])
    expect(year(secondBefore, 'Pacific/Apia')).toBe('2027-2028')
  })

  test('is where the phase changes', () => {
    const phaseAt = (moment: string): unknown => {
      const answer = phaseOn(TL, start, new Date(moment))
      return answer.soort === 'in-de-route' ? answer.fase : answer
    }
    expect(phaseAt('2027-07-31T23:59:59+02:00')).toStrictEqual({ soort: 'VO-fase', leerjaar: 2 })
    expect(phaseAt('2027-08-01T00:00:00+02:00')).toStrictEqual({ soort: 'MBO-fase', leerjaar: 3 })
    expect(phaseAt('2025-07-31T23:59:59+02:00')).toStrictEqual({ soort: 'voor-de-route', eersteDag: start })
  })
})

describe('An answer with Dates', () => {
  const answers = [
    diplomaDeadline({ soort: 'DLR' }, start),
    timeline(TL, start),
    phaseOn(TL, start, new Date('2026-01-01T12:00:00+01:00')),
  ]

  test.each(answers.map((answer) => [answer.soort, answer] as const))(
    '%s is frozen, and its Dates are plain',
    (_, answer) => {
      expect(isFrozen(answer)).toBe(true)
      expect(datesIn(answer).length).toBeGreaterThan(0)
      expect(datesIn(answer).every((date) => Object.getPrototypeOf(date) === Date.prototype)).toBe(true)
    },
  )

  test('shares none of them with another answer, nor with what was asked', () => {
    const einde = new Date('2027-01-15T00:00:00+01:00')
    const all = [...answers, timeline(TL, start), timeline(TL, start, { einde })].flatMap(datesIn)
    expect(new Set([...all, start, einde]).size).toBe(all.length + 2)
  })
})

describe('What the core refuses is refused with a Date too', () => {
  const invalid = new Date(Number.NaN)

  test.each<[string, () => unknown]>([
    ['an invalid start', () => diplomaDeadline({ soort: 'DLR' }, invalid)],
    ['a text for a start', () => timeline(TL, '2025-08-01' as never)],
    ['an invalid day that is asked about', () => phaseOn(TL, start, invalid)],
    ['an invalid end', () => timeline(TL, start, { einde: invalid })],
    ['a text for an end', () => timeline(TL, start, { einde: '2027-01-15' as never })],
    ['an invalid diploma', () => timeline(TL, start, { vmboDiploma: invalid })],
    ['nothing for a diploma', () => timeline(TL, start, { vmboDiploma: null as never })],
    ['an invalid change of route', () => phaseOn(BB, start, start, { overstapGlr: invalid })],
  ])('%s', (_, ask) => {
    expect(ask).toThrow(/^expected a valid Date from 1900 to 2199, got /)
  })

  test.each<[string, () => unknown]>([
    ['an end before the start', () => timeline(TL, start, { einde: new Date('2025-07-31T12:00:00Z') })],
    ['a route that is none', () => timeline({ soort: 'GLR', leerweg: 'KB', niveau: 3 } as never, start)],
    ['a deadline after 2199', () => diplomaDeadline({ soort: 'DLR' }, new Date('2197-08-01T12:00:00Z'))],
    ['a length that the law does not have', () => phaseOn(TL, start, start, { jaren: 2 })],
    ['options that are no object', () => timeline(TL, start, null as never)],
    ['a time zone that is none', () => timeline(TL, start, { timeZone: 'Europe/Rotterdam' })],
  ])('%s', (_, ask) => {
    expect(ask).toThrow(RangeError)
  })
})
