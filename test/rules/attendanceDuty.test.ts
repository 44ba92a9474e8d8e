import { describe, expect, test } from 'vitest'
import { type AttendanceDuty, attendanceDuty, type Datum, dutyAges, type Jongere } from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

const young: Jongere = { geboortedatum: '2010-03-15', startkwalificatie: false }
const none = (source: AttendanceDuty['source']): AttendanceDuty => ({ plicht: 'geen', source })
const unread = (source: AttendanceDuty['source']): AttendanceDuty => ({ plicht: 'niet-gelezen', source })
const leerplicht = (totEnMet: Datum): AttendanceDuty => ({
  plicht: 'leerplicht',
  totEnMet,
  einde: 'lpw-3-1-einde',
  source: 'lpw-3-1',
})
const kwalificatieplicht = (totEnMet: Datum): AttendanceDuty => ({
  plicht: 'kwalificatieplicht',
  totEnMet,
  voldoet: 'lpw-4a-1',
  source: 'lpw-4b',
})

describe('The duty to attend of somebody born on 15 March 2010', () => {
  test.each<[Datum, AttendanceDuty]>([
    ['2010-03-15', unread('lpw-3-1')],
    ['2015-04-01', unread('lpw-3-1')],
    ['2020-07-31', unread('lpw-3-1')],
    ['2020-08-01', leerplicht('2026-07-31')],
    ['2026-03-15', leerplicht('2026-07-31')],
    ['2026-07-31', leerplicht('2026-07-31')],
    ['2026-08-01', kwalificatieplicht('2028-03-14')],
    ['2028-03-14', kwalificatieplicht('2028-03-14')],
    ['2028-03-15', none('lpw-4b')],
    ['2060-01-01', none('lpw-4b')],
  ])('is on %s: %j', (peildatum, duty) => {
    expect(attendanceDuty(young, peildatum)).toStrictEqual(duty)
  })
})

describe('The leerplicht', () => {
  test.each<[Datum, Datum, Datum]>([
    // Born on, first day, last day.
    ['2019-07-31', '2024-08-01', '2035-07-31'],
    ['2019-08-01', '2024-09-01', '2036-07-31'],
    ['2019-12-31', '2025-01-01', '2036-07-31'],
    ['2020-01-01', '2025-02-01', '2036-07-31'],
    ['2020-07-30', '2025-08-01', '2036-07-31'],
    ['2020-07-31', '2025-08-01', '2036-07-31'],
    ['2020-08-01', '2025-09-01', '2037-07-31'],
    ['2020-02-29', '2025-04-01', '2036-07-31'],
    ['2169-12-31', '2175-01-01', '2186-07-31'],
  ])('of who was born on %s runs from %s to %s', (geboortedatum, first, last) => {
    const child = { geboortedatum, startkwalificatie: false }
    const answers = [first, last].map((day) => attendanceDuty(child, day))
    expect(answers).toStrictEqual([leerplicht(last), leerplicht(last)])
    expect(attendanceDuty(child, `${last.slice(0, 4)}-08-01` as Datum).plicht).toBe('kwalificatieplicht')
    const [year, month] = first.split('-').map(Number) as [number, number]
    const before = month === 1 ? `${year - 1}-12-28` : `${year}-${String(month - 1).padStart(2, '0')}-28`
    expect(attendanceDuty(child, before as Datum)).toStrictEqual(none('lpw-3-1'))
  })

  test('does not end with a startkwalificatie', () => {
    expect(attendanceDuty({ ...young, startkwalificatie: true }, '2026-07-31')).toStrictEqual(leerplicht('2026-07-31'))
  })

  test('does not end with an exemption from the kwalificatieplicht', () => {
    expect(attendanceDuty({ ...young, vrijgesteld: true }, '2026-07-31')).toStrictEqual(leerplicht('2026-07-31'))
  })

  test('ends earlier after twelve full schooljaren, and the kwalificatieplicht follows directly', () => {
    const fast: Jongere = { ...young, twaalfdeSchooljaarTot: '2025-07-31' }
    expect(attendanceDuty(fast, '2025-07-31')).toStrictEqual(leerplicht('2025-07-31'))
    expect(attendanceDuty(fast, '2025-08-01')).toStrictEqual(kwalificatieplicht('2028-03-14'))
  })

  test('does not end later for who takes more than that, nor on the day itself', () => {
    for (const twaalfdeSchooljaarTot of ['2026-07-31', '2027-07-31', '2199-07-31'] as const) {
      const slow = { ...young, twaalfdeSchooljaarTot }
      expect(attendanceDuty(slow, '2026-07-31')).toStrictEqual(leerplicht('2026-07-31'))
      expect(attendanceDuty(slow, '2026-08-01')).toStrictEqual(kwalificatieplicht('2028-03-14'))
    }
  })
})

describe('The kwalificatieplicht', () => {
  test.each<[Datum, Datum]>([
    ['2008-02-29', '2026-02-28'],
    ['2012-02-29', '2030-02-28'],
    ['2008-03-01', '2026-02-28'],
    ['2006-03-01', '2024-02-29'],
    ['2008-01-01', '2025-12-31'],
    ['2008-05-01', '2026-04-30'],
    ['2008-08-01', '2026-07-31'],
    ['2082-03-01', '2100-02-28'],
  ])('of who was born on %s lasts to %s', (geboortedatum, last) => {
    const person = { geboortedatum, startkwalificatie: false }
    expect(attendanceDuty(person, last)).toStrictEqual(kwalificatieplicht(last))
    expect(attendanceDuty(person, nextMonthOf(last))).toStrictEqual(none('lpw-4b'))
  })

  test('ends with a startkwalificatie', () => {
    expect(attendanceDuty({ ...young, startkwalificatie: true }, '2026-08-01')).toStrictEqual(none('lpw-4b'))
  })

  test('does not hold for who is exempt, with or without startkwalificatie', () => {
    for (const startkwalificatie of [true, false]) {
      expect(attendanceDuty({ ...young, startkwalificatie, vrijgesteld: true }, '2026-08-01')).toStrictEqual(
        none('lpw-4a-2'),
      )
      expect(attendanceDuty({ ...young, startkwalificatie, vrijgesteld: false }, '2026-08-01')).not.toStrictEqual(
        none('lpw-4a-2'),
      )
    }
  })
})

/** The first of the month after a day that closes a month. */
function nextMonthOf(day: Datum): Datum {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return (month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`) as Datum
}

describe('A day whose law was not read', () => {
  /** Leerplichtig until 31 July 2020 and 2022, by age. */
  const [first, second] = (['2004-03-15', '2006-03-15'] as const).map((geboortedatum) => ({
    geboortedatum,
    startkwalificatie: false,
  })) as unknown as [Jongere, Jongere]

  test.each<[Jongere, Datum, AttendanceDuty]>([
    [first, '2020-07-31', unread('lpw-3-1')],
    [first, '2020-08-01', unread('lpw-4b')],
    [second, '2022-07-31', leerplicht('2022-07-31')],
    [second, '2022-08-01', kwalificatieplicht('2024-03-14')],
    [{ ...first, geboortedatum: '2004-12-15' }, '2022-07-31', unread('lpw-4b')],
    [{ ...first, geboortedatum: '2004-12-15' }, '2022-08-01', kwalificatieplicht('2022-12-14')],
    [{ ...first, startkwalificatie: true }, '2022-07-31', unread('lpw-4b')],
    [{ ...first, vrijgesteld: true }, '2022-07-31', unread('lpw-4b')],
    [{ ...first, startkwalificatie: true }, '2022-08-01', none('lpw-4b')],
    [{ ...first, vrijgesteld: true }, '2022-08-01', none('lpw-4a-2')],
    [{ ...first, geboortedatum: '1990-03-15' }, '2022-07-31', unread('lpw-4b')],
    [{ ...first, geboortedatum: '1990-03-15' }, '2022-08-01', none('lpw-4b')],
    [{ ...second, twaalfdeSchooljaarTot: '2021-07-31' }, '2021-07-31', leerplicht('2021-07-31')],
    [{ ...second, twaalfdeSchooljaarTot: '2021-07-31' }, '2021-08-01', unread('lpw-4b')],
    [{ ...second, twaalfdeSchooljaarTot: '2021-07-31' }, '2022-08-01', kwalificatieplicht('2024-03-14')],
    // Too young for the leerplicht: the law that says so was read.
    [{ ...first, geboortedatum: '2018-08-01' }, '2020-07-31', unread('lpw-3-1')],
    [{ ...first, geboortedatum: '2018-08-01' }, '2020-08-01', none('lpw-3-1')],
    [{ ...first, geboortedatum: '2020-08-01' }, '2020-08-01', none('lpw-3-1')],
  ])('has no duty told: %j on %s', (person, day, duty) => {
    expect(attendanceDuty(person, day)).toStrictEqual(duty)
  })
})

describe('A caller outside the types', () => {
  test.each(outsideTypes)('gets a RangeError for %s', (_, value) => {
    const calls: (() => unknown)[] = [
      () => attendanceDuty(value as Jongere, '2026-01-01'),
      () => attendanceDuty(young, value as Datum),
      () => attendanceDuty({ ...young, geboortedatum: value as Datum }, '2026-01-01'),
    ]
    if (value !== true)
      calls.push(() => attendanceDuty({ ...young, startkwalificatie: value as boolean }, '2026-01-01'))
    if (value !== true && value !== undefined) {
      calls.push(() => attendanceDuty({ ...young, vrijgesteld: value as boolean }, '2026-01-01'))
    }
    // `null` is not a day either: an optional key is absent, never null.
    if (value !== undefined) {
      calls.push(() => attendanceDuty({ ...young, twaalfdeSchooljaarTot: value as Datum }, '2026-01-01'))
    }
    for (const call of calls) expect(errorOf(call)).toBeInstanceOf(RangeError)
  })

  test.each([
    [{ geboortedatum: '2010-02-30' }, '2026-01-01', 'expected geboortedatum: a day YYYY-MM-DD, got string'],
    [{ startkwalificatie: 'ja' }, '2026-01-01', 'expected startkwalificatie: true or false, got string'],
    [{ vrijgesteld: 1 }, '2026-01-01', 'expected vrijgesteld: true or false, got number'],
    [{ geboortedatum: '2170-01-01' }, '2199-01-01', 'expected geboortedatum: before 2170, got string'],
    [{}, '2010-03-14', 'expected peildatum: not before birth, got string'],
    [{ twaalfdeSchooljaarTot: '2026-08-01' }, '2026-01-01', 'expected twaalfdeSchooljaarTot: a 31 July, got string'],
    [{ twaalfdeSchooljaarTot: '2026-07-30' }, '2026-01-01', 'expected twaalfdeSchooljaarTot: a 31 July, got string'],
    [{ twaalfdeSchooljaarTot: '2025-12-31' }, '2019-01-01', 'expected twaalfdeSchooljaarTot: a 31 July, got string'],
  ])('is told what was expected of %j on %s, and the day of birth is not repeated', (part, day, message) => {
    const error = errorOf(() => attendanceDuty({ ...young, ...part } as Jongere, day as Datum))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty('message', message)
  })

  test('cannot change the ages', () => {
    expect(dutyAges).toStrictEqual({ leerplichtVan: 5, leerplichtTot: 16, kwalificatieplichtTot: 18 })
    expect(Object.isFrozen(dutyAges)).toBe(true)
  })
})
