import { runInNewContext } from 'node:vm'
import { UTCDate, UTCDateMini } from '@date-fns/utc'
import { describe, expect, test } from 'vitest'
import { dateOf, dayOf, diplomaDeadline, parseDay, phaseOn, timeline } from '../../src/dates/dates.js'
import { parseDatum } from '../../src/index.js'

const at = (moment: string, timeZone?: string): string => dayOf(new Date(moment), timeZone ? { timeZone } : {})

const noDates: readonly (readonly [string, unknown])[] = [
  ['an invalid Date', new Date('31-7-2025')],
  ['a text', '2025-07-31'],
  ['a number', 1_753_912_800_000],
  ['nothing', undefined],
  ['null', null],
  ['an object with the methods of a Date', { getTime: () => 0, valueOf: () => 0 }],
  ['an object that calls itself a Date', { [Symbol.toStringTag]: 'Date' }],
  ['an object on the prototype of a Date', Object.create(Date.prototype)],
  ['a proxy of a Date', new Proxy(new Date(), {})],
  ['a Date before 1900', new Date('1899-12-31T12:00:00Z')],
  ['a Date after 2199', new Date('2200-01-01T12:00:00Z')],
  ['a Date of 2025 before Christ', new Date('-002024-07-31T12:00:00Z')],
  ['the first Date there is', new Date(-864e13)],
  ['the last Date there is', new Date(864e13)],
]

const noZones: readonly unknown[] = [
  'Europe/Rotterdam',
  '',
  ' Europe/Amsterdam',
  '+02:00',
  '-08',
  'Europe/Amsterdam+02:00',
  'constructor',
  '__proto__',
  null,
  120,
  Symbol('Europe/Amsterdam'),
  ['Europe/Amsterdam'],
]

describe('The day of a moment', () => {
  test('turns at midnight in the Netherlands, whatever the time zone of the computer', () => {
    expect(at('2025-07-31T21:59:59.999Z')).toBe('2025-07-31')
    expect(at('2025-07-31T22:00:00.000Z')).toBe('2025-08-01')
    expect(at('2025-01-31T22:59:59.999Z')).toBe('2025-01-31')
    expect(at('2025-01-31T23:00:00.000Z')).toBe('2025-02-01')
  })

  test('turns there at another hour than in UTC, Los Angeles and Apia', () => {
    const moment = '2025-07-31T22:30:00Z'
    expect([undefined, 'UTC', 'America/Los_Angeles', 'Pacific/Apia'].map((zone) => at(moment, zone))).toStrictEqual([
      '2025-08-01',
      '2025-07-31',
      '2025-07-31',
      '2025-08-01',
    ])
  })

  test('is one day on the day of 23 and on the day of 25 hours', () => {
    expect(at('2025-03-29T22:59:59Z')).toBe('2025-03-29')
    expect(at('2025-03-29T23:00:00Z')).toBe('2025-03-30')
    expect(at('2025-03-30T21:59:59Z')).toBe('2025-03-30')
    expect(at('2025-03-30T22:00:00Z')).toBe('2025-03-31')
    expect(at('2025-10-25T22:00:00Z')).toBe('2025-10-26')
    expect(at('2025-10-26T22:59:59Z')).toBe('2025-10-26')
    expect(at('2025-10-26T23:00:00Z')).toBe('2025-10-27')
  })

  test('is right to the millisecond before 1970 too', () => {
    expect(at('1969-12-31T23:59:59.999Z', 'UTC')).toBe('1969-12-31')
    expect(at('1955-08-01T00:00:00.000Z', 'UTC')).toBe('1955-08-01')
    expect(at('1955-07-31T23:59:59.001Z', 'UTC')).toBe('1955-07-31')
  })

  test('is from the first of January 1900 to the last of December 2199, in the time zone that is asked', () => {
    expect(at('1899-12-31T16:00:00Z', 'Asia/Tokyo')).toBe('1900-01-01')
    expect(parseDay(new Date('1899-12-31T14:00:00Z'), { timeZone: 'Asia/Tokyo' }).ok).toBe(false)
    expect(at('2200-01-01T07:59:59Z', 'America/Los_Angeles')).toBe('2199-12-31')
    expect(parseDay(new Date('2200-01-01T08:00:00Z'), { timeZone: 'America/Los_Angeles' }).ok).toBe(false)
  })

  test('is taken from a Date of date-fns as from any other: it is the same moment', () => {
    const moment = '2025-07-31T22:30:00Z'
    expect([new UTCDate(moment), new UTCDateMini(moment)].map((date) => dayOf(date))).toStrictEqual([
      '2025-08-01',
      '2025-08-01',
    ])
  })

  test('is taken from a Date of another realm, which is no instance of this Date', () => {
    const foreign = runInNewContext("new Date('2025-07-31T22:30:00Z')") as Date
    expect(foreign).not.toBeInstanceOf(Date)
    expect(dayOf(foreign)).toBe('2025-08-01')
  })

  test('does not change with the zone that was asked for before', () => {
    const moment = new Date('2025-07-31T22:30:00Z')
    const days = ['UTC', 'Europe/Amsterdam', 'UTC', 'Europe/Amsterdam'].map((timeZone) => dayOf(moment, { timeZone }))
    expect(days).toStrictEqual(['2025-07-31', '2025-08-01', '2025-07-31', '2025-08-01'])
    expect(dayOf(moment)).toBe('2025-08-01')
  })
})

describe('What is no moment with a day', () => {
  test.each(noDates)('%s: an error of who calls dayOf, an answer of parseDay', (_, value) => {
    expect(() => dayOf(value as Date)).toThrow(
      new RangeError(`expected a valid Date from 1900 to 2199, got ${typeof value}`),
    )
    expect(parseDay(value)).toStrictEqual({ ok: false, code: 'invalid-date', params: {} })
  })

  test('leaves parseDay in its word for what is a moment', () => {
    expect(parseDay(new Date('2025-07-31T22:30:00Z'))).toStrictEqual({ ok: true, value: '2025-08-01' })
    expect(parseDay(new Date('2025-07-31T22:30:00Z'), { timeZone: 'UTC' })).toStrictEqual({
      ok: true,
      value: '2025-07-31',
    })
  })
})

describe('A day that is written', () => {
  test('is read by parseDatum, and by parseDay not', () => {
    expect(parseDay('2025-08-01').ok).toBe(false)
    expect(parseDatum('2025-08-01')).toStrictEqual({ ok: true, value: '2025-08-01' })
  })
})

describe('An option by another name', () => {
  const route = { soort: 'DLR', leerweg: 'TL', niveau: 4 } as const
  const [start, timezone] = [new Date('2025-08-01T12:00:00Z'), { timezone: 'UTC' } as object]

  test.each<[string, string, () => unknown]>([
    ['dayOf', 'timeZone', () => dayOf(start, timezone)],
    ['dayOf, though it has no value', 'timeZone', () => dayOf(start, { zone: undefined } as object)],
    ['dayOf, though every object has it', 'timeZone', () => dayOf(start, { toString: 'UTC' } as object)],
    ['parseDay', 'timeZone', () => parseDay('no Date', timezone)],
    ['dateOf', 'timeZone', () => dateOf('2025-08-01', timezone)],
    ['diplomaDeadline', 'timeZone, doublures, jaren', () => diplomaDeadline(route, start, timezone)],
    [
      'timeline',
      'timeZone, jaren, opleidingsduur, doublures, overstapGlr, vmboDiploma, einde, bekostigd',
      () => timeline(route, start, timezone),
    ],
    [
      'phaseOn',
      'timeZone, jaren, opleidingsduur, doublures, overstapGlr, vmboDiploma, einde, bekostigd',
      () => phaseOn(route, start, start, timezone),
    ],
  ])('is refused by %s, which says the names there are', (_, names, ask) => {
    expect(ask).toThrow(new RangeError(`expected no options but ${names}, got object`))
  })
})

describe('What is no time zone', () => {
  test.each(noZones.map((zone) => [String(zone), zone] as const))('%j is refused, also by parseDay', (_, timeZone) => {
    const options = { timeZone } as { timeZone: string }
    const refusal = new RangeError(`expected the IANA name of a timeZone, got ${typeof timeZone}`)
    expect(() => dayOf(new Date(0), options)).toThrow(refusal)
    expect(() => parseDay('no Date', options)).toThrow(refusal)
  })

  test('leaves the next question alone', () => {
    expect(() => dayOf(new Date(0), { timeZone: 'Europe/Rotterdam' })).toThrow(RangeError)
    expect(dayOf(new Date('2025-07-31T22:30:00Z'))).toBe('2025-08-01')
  })

  test.each([null, 'Europe/Amsterdam', ['Europe/Amsterdam']])(
    'options that are no object are refused: %j',
    (options) => {
      expect(() => dayOf(new Date(0), options as object)).toThrow(/^expected options: an object, got/)
    },
  )
})
