import { expect, expectTypeOf, test } from 'vitest'
import { dateOf, dayOf, diplomaDeadline, type InDates, parseDay, phaseOn, timeline } from '../../src/dates/dates.js'
import type { Datum, DiplomaDeadline, Fase, PhaseOn, Schooljaar, Tijdlijn, TimelineOptions } from '../../src/index.js'

const start = new Date('2025-08-01T12:00:00+02:00')
const TL = { soort: 'DLR', leerweg: 'TL', niveau: 4 } as const

test('a day goes out as a Date, and all else as it is', () => {
  expectTypeOf<InDates<DiplomaDeadline>>().toEqualTypeOf<
    | {
        readonly soort: 'uiterlijk'
        readonly datum: Date
        readonly leerjaar: 2 | 3
        readonly schooljaar: Schooljaar
      }
    | { readonly soort: 'geen-vmbo-diploma' }
  >()
  type Drawn = Extract<InDates<Tijdlijn>, { soort: 'tijdlijn' }>
  expectTypeOf<Drawn['diplomaDeadline']>().toEqualTypeOf<InDates<DiplomaDeadline>>()
  expectTypeOf<Drawn['leerroute']>().toEqualTypeOf<Extract<Tijdlijn, { soort: 'tijdlijn' }>['leerroute']>()
  expectTypeOf<Drawn['vmboDiploma']>().toEqualTypeOf<Date | undefined>()
  expectTypeOf<Drawn['leerjaren'][0]['eersteDag']>().toEqualTypeOf<Date>()
  expectTypeOf<Drawn['leerjaren'][0]['schooljaar']>().toEqualTypeOf<Schooljaar>()
  expectTypeOf<Extract<InDates<PhaseOn>, { soort: 'in-de-route' }>['fase']>().toEqualTypeOf<Fase>()
  expectTypeOf<InDates<TimelineOptions>['einde']>().toEqualTypeOf<Date | undefined>()
  expectTypeOf<InDates<TimelineOptions>['doublures']>().toEqualTypeOf<TimelineOptions['doublures']>()
  expectTypeOf(dayOf).returns.toEqualTypeOf<Datum>()
  expectTypeOf(dateOf).returns.toEqualTypeOf<Date>()
  expect(dayOf(dateOf('2025-08-01'))).toBe('2025-08-01')
})

test('there is always a first year in a timeline', () => {
  const route = timeline(TL, start)
  if (route.soort !== 'tijdlijn') throw new Error('there was a law')
  expectTypeOf(route.leerjaren[0].fase).toEqualTypeOf<Fase['soort']>()
  expect(route.leerjaren[0].fase).toBe('VO-fase')
})

test('a day does not pass for a Date, nor a Date for a day, nor an unknown value for either', () => {
  // @ts-expect-error -- a day where a Date is asked
  expect(() => dayOf('2025-08-01')).toThrow(RangeError)
  // @ts-expect-error -- a Date where a day is asked
  expect(() => dateOf(start)).toThrow(RangeError)
  // @ts-expect-error -- a day where a Date is asked
  expect(() => diplomaDeadline(TL, '2025-08-01')).toThrow(RangeError)
  // @ts-expect-error -- a day where a Date is asked
  expect(() => phaseOn(TL, start, '2025-08-01')).toThrow(RangeError)
  // @ts-expect-error -- a day where a Date is asked
  expect(() => timeline(TL, start, { einde: '2027-01-15' })).toThrow(RangeError)
  // @ts-expect-error -- an option that is not there
  expect(() => timeline(TL, start, { zone: 'UTC' })).toThrow(RangeError)
  const unknown: unknown = start
  expect(parseDay(unknown).ok).toBe(true)
})
