import { addYears } from 'date-fns/addYears'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phaseOf, phaseOn, type Tijdlijn, type TijdlijnJaar, timeline } from '../../src/index.js'
import { dayBetween } from './arbitraries.js'
import { type Asked, asked, dayOf, lineOf, plus, written } from './timelines.js'

const runs = { numRuns: 400 }

test('the years and phases never go back, and a later start never gives an earlier day', () => {
  fc.assert(
    fc.property(asked('plain'), fc.nat({ max: 3000 }), (question, later) => {
      const { leerjaren, laatsteDag } = lineOf(question)
      const { vmboDiploma: _, ...options } = question.options
      for (const [at, row] of leerjaren.entries()) {
        const before = leerjaren[at - 1]
        if (before === undefined) continue
        expect(row.leerjaar - before.leerjaar === (row.doublure ? 0 : 1)).toBe(true)
        expect(before.fase === 'MBO-fase' && row.fase === 'VO-fase').toBe(false)
      }
      const next = lineOf({ ...question, options, start: plus(question.start, later) })
      expect(next.laatsteDag >= laatsteDag).toBe(true)
      expect(next.leerjaren).toHaveLength(leerjaren.length)
    }),
    runs,
  )
})

test('one more doublure keeps the years before it and moves every year after it by one schooljaar', () => {
  fc.assert(
    fc.property(asked('plain'), fc.constantFrom<1 | 2>(1, 2), (question, again) => {
      const { vmboDiploma: _, ...options } = question.options
      const less = lineOf({ ...question, options: { ...options, doublures: question.repeated } })
      const more = lineOf({ ...question, options: { ...options, doublures: [...question.repeated, again] } })
      const kept = less.leerjaren.findLastIndex(({ leerjaar }) => leerjaar === again) + 1
      expect(more.leerjaren).toHaveLength(less.leerjaren.length + 1)
      // The deadline of a route of two years moves out of the last row that is kept.
      const apartFromDeadline = ({ vmboDiplomaUiterlijk: __, bronnen: ___, ...row }: TijdlijnJaar): object => row
      expect(more.leerjaren.slice(0, kept).map(apartFromDeadline)).toEqual(
        less.leerjaren.slice(0, kept).map(apartFromDeadline),
      )
      expect(more.leerjaren[kept]).toMatchObject({ leerjaar: again, doublure: true })
      for (const [at, row] of less.leerjaren.slice(kept).entries()) {
        const moved = more.leerjaren[kept + 1 + at]
        expect(moved).toMatchObject({ leerjaar: row.leerjaar, doublure: row.doublure, fase: row.fase })
        expect(moved?.eersteDag).toBe(written(addYears(dayOf(row.eersteDag), 1)))
      }
    }),
    runs,
  )
})

test('the order in which repeated years are told does not matter, and a number stands for year 1', () => {
  fc.assert(
    fc.property(asked('any'), ({ leerroute, start, repeated, options }) => {
      const ask = (doublures: number | readonly (1 | 2)[]): Tijdlijn =>
        timeline(leerroute, start, { ...options, doublures })
      expect(ask(repeated.toReversed())).toEqual(ask(repeated))
      expect(ask(repeated.length)).toEqual(ask(repeated.map((): 1 => 1)))
    }),
    runs,
  )
})

test('an early end cuts the timeline off, and every day of the start year gives the same one', () => {
  fc.assert(
    fc.property(asked('plain'), fc.nat({ max: 2000 }), fc.nat({ max: 364 }), (question, days, other) => {
      const whole = lineOf(question)
      const einde = plus(whole.eersteDag, days)
      const cut = lineOf({ ...question, options: { ...question.options, einde } })
      expect(cut.laatsteDag).toBe(einde < whole.laatsteDag ? einde : whole.laatsteDag)
      const cutOff = cut.leerjaren.findIndex((row, at) => row.laatsteDag !== whole.leerjaren[at]?.laatsteDag)
      const kept = cutOff === -1 ? cut.leerjaren.length : cutOff
      expect(cut.leerjaren.slice(0, kept)).toEqual(whole.leerjaren.slice(0, kept))
      expect(cut.leerjaren.slice(kept).map(({ laatsteDag }) => laatsteDag)).toEqual(cutOff === -1 ? [] : [einde])
      expect(lineOf({ ...question, start: plus(whole.eersteDag, other) })).toEqual(whole)
    }),
    runs,
  )
})

test('phaseOn of a day is the one row that holds it, and says before or after the route otherwise', () => {
  fc.assert(
    fc.property(asked('any'), fc.integer({ min: -400, max: 11 * 366 }), (question, days) => {
      const { leerroute, start, options } = question
      const line = lineOf(question)
      const peildatum = plus(line.eersteDag, days)
      const holding = line.leerjaren.filter((row) => row.eersteDag <= peildatum && peildatum <= row.laatsteDag)
      const answer = phaseOn(leerroute, start, peildatum, options)
      const outside =
        days < 0
          ? { soort: 'voor-de-route', eersteDag: line.eersteDag }
          : { soort: 'na-de-route', laatsteDag: line.laatsteDag }
      const inside = holding.map((jaar) => ({
        soort: 'in-de-route',
        fase: phaseOf(jaar.leerjaar),
        jaar,
        source: jaar.bronnen.fase,
      }))
      expect([answer]).toEqual(inside.length === 0 ? [outside] : inside)
    }),
    runs,
  )
})

test('phaseOn equals the row for every single day of a route with a doublure, a change of route and an early end', () => {
  const question: Asked = {
    leerroute: { soort: 'DLR', leerweg: 'BB', niveau: 2 },
    start: '2023-11-05',
    options: { jaren: 4, doublures: [2], overstapGlr: '2025-12-01', einde: '2028-02-29' },
  }
  const line = lineOf(question)
  const seen = new Map<number, number>()
  for (const day of eachDayOfInterval({ start: dayOf(line.eersteDag), end: dayOf(line.laatsteDag) })) {
    const answer = phaseOn(question.leerroute, question.start, written(day), question.options)
    const at = line.leerjaren.findIndex((row) => day >= dayOf(row.eersteDag) && day <= dayOf(row.laatsteDag))
    expect(answer).toMatchObject({ soort: 'in-de-route', jaar: line.leerjaren[at] })
    seen.set(at, (seen.get(at) ?? 0) + 1)
  }
  // 2023-2024 has a 29 February; year 2 is done again and changes route after 122 days; the last year ends on 29 February.
  expect([...seen]).toEqual([
    [0, 366],
    [1, 365],
    [2, 122],
    [3, 243],
    [4, 365],
    [5, 213],
  ])
})

test('a timeline is frozen all the way down and made anew each time', () => {
  const isFrozenDeep = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenDeep))
  fc.assert(
    fc.property(asked('any'), (question) => {
      const line = lineOf(question)
      expect(isFrozenDeep(line)).toBe(true)
      expect(Object.isFrozen(question.options)).toBe(false)
      expect(lineOf(question)).toEqual(line)
    }),
    runs,
  )
})

test('a route that began before the law has no timeline, whatever the options', () => {
  fc.assert(
    fc.property(asked('any'), dayBetween(1900, 2019), ({ leerroute, options }, start) => {
      const { overstapGlr: _, einde: __, ...others } = options
      const none = { soort: 'voor-de-wet', vanaf: '2020-08-01', source: 'stb-2020-157' }
      expect(timeline(leerroute, start, others)).toEqual(none)
      expect(phaseOn(leerroute, start, '2021-10-01', others)).toEqual(none)
    }),
    runs,
  )
})
