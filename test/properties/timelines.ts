import { UTCDateMini } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addYears } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { lightFormat } from 'date-fns/lightFormat'
import fc from 'fast-check'
import {
  type Datum,
  type Leerroute,
  leerroutes,
  type Routejaren,
  type Tijdlijn,
  timeline,
  type TimelineOptions,
} from '../../src/index.js'
import { dayBetween } from './arbitraries.js'

/** The lengths of a route to each niveau, 2.107g written out. */
const lengths: Readonly<Record<number, readonly Routejaren[]>> = { 2: [2, 3, 4], 3: [3, 4, 5], 4: [4, 5, 6] }

/** A question about a route. */
export type Asked = { readonly leerroute: Leerroute; readonly start: Datum; readonly options: TimelineOptions }

/** A day as date-fns has it, and back. */
export const dayOf = (datum: Datum): Date => new UTCDateMini(datum)
export const written = (day: Date): Datum => lightFormat(day, 'yyyy-MM-dd') as Datum

/** So many days later. */
export const plus = (datum: Datum, days: number): Datum => written(addDays(dayOf(datum), days))

/** The timeline, where there is one. */
export function lineOf({ leerroute, start, options }: Asked): Extract<Tijdlijn, { soort: 'tijdlijn' }> {
  const line = timeline(leerroute, start, options)
  if (line.soort === 'voor-de-wet') throw new Error('there was no law yet')
  return line
}

/** 1 August of the schooljaar that holds a day, by date-fns. */
export function firstAugust(datum: Datum): Date {
  const august = new UTCDateMini(Number(datum.slice(0, 4)), 7, 1)
  return dayOf(datum) < august ? addYears(august, -1) : august
}

/** The years of the route in order, as a list of the years that are repeated makes them. */
export function yearsOf(jaren: number, doublures: readonly number[]): number[] {
  return [...Array.from({ length: jaren }, (_, at) => at + 1), ...doublures].toSorted((one, other) => one - other)
}

/** A question that has an answer; `plain` leaves out the change of route and the early end. */
export function asked(plain: 'plain' | 'any'): fc.Arbitrary<Asked & { readonly repeated: readonly (1 | 2)[] }> {
  const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
    fc.option(value, { nil: undefined })
  return fc
    .record({
      leerroute: fc.constantFrom(...leerroutes),
      start: dayBetween(2020, 2180).map((day): Datum => (day < '2020-08-01' ? '2020-08-01' : day)),
      repeated: fc.array(fc.constantFrom<1 | 2>(1, 2), { maxLength: 3 }),
      asCount: fc.boolean(),
      length: fc.nat({ max: 2 }),
      // Up to 30 September of year 1 a diploma cannot be one of the route.
      diploma: maybe(fc.integer({ min: 61, max: 6 * 366 })),
      end: plain === 'any' ? maybe(fc.nat({ max: 9 * 366 })) : fc.constant(undefined),
      change:
        plain === 'any' ? maybe(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })) : fc.constant(undefined),
      bekostigd: fc.constantFrom(undefined, true, false),
    })
    .map(({ leerroute, start, repeated, asCount, length, diploma, end, change, bekostigd }) => {
      const first = firstAugust(start)
      const doublures = asCount ? repeated.map((): 1 => 1) : repeated
      const voDays = differenceInCalendarDays(addYears(first, 2 + doublures.length), first)
      const canChange = change !== undefined && leerroute.soort === 'DLR' && leerroute.leerweg === 'BB'
      const options = {
        jaren: lengths[leerroute.niveau]?.[length],
        doublures: asCount ? doublures.length : doublures,
        vmboDiploma: diploma === undefined ? undefined : written(addDays(first, diploma)),
        einde: end === undefined ? undefined : written(addDays(first, end)),
        overstapGlr: canChange ? written(addDays(first, Math.floor(change * voDays))) : undefined,
        bekostigd,
      }
      return { leerroute, start, repeated: doublures, options: options as TimelineOptions }
    })
}
