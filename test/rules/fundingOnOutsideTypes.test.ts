import { describe, expect, test } from 'vitest'
import { type Bekostigingsperiode, countTable, type Datum, explainFundingOn, fundingOn } from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

const voInVo: Bekostigingsperiode = {
  instelling: { soort: 'vo-school' },
  fase: { soort: 'VO-fase' },
  begindatum: '2025-08-01',
  indicatieBekostigbaar: true,
}

describe('A caller outside the types', () => {
  test.each([
    '2025-10-02',
    '2025-09-30',
    '2026-02-02',
    '2026-01-31',
    '2025-01-10',
    '2025-10-1',
    '10-01',
    ' 2025-10-01',
  ])('gets a RangeError for the count date %s', (day) => {
    for (const ask of [fundingOn, explainFundingOn]) {
      const error = errorOf(() => ask([voInVo], day as Datum))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', 'expected a teldatum: a 1 October or a 1 February, got string')
    }
  })

  test.each(outsideTypes)('gets a RangeError for %s as a count date, a period or a part of one', (_, value) => {
    const wrong: unknown[] = [
      value,
      { ...voInVo, instelling: value },
      { ...voInVo, instelling: { soort: value } },
      { ...voInVo, fase: value },
      { ...voInVo, fase: { soort: value } },
      { ...voInVo, begindatum: value },
      ...(value === undefined ? [] : [{ ...voInVo, einddatum: value }]),
      ...(value === true ? [] : [{ ...voInVo, indicatieBekostigbaar: value }]),
    ]
    for (const ask of [fundingOn, explainFundingOn]) {
      expect(errorOf(() => ask([voInVo], value as Datum))).toBeInstanceOf(RangeError)
      // A list is a list of periods, if an empty one.
      const list = Array.isArray(value) ? { length: 0 } : value
      expect(errorOf(() => ask(list as never, '2025-10-01'))).toBeInstanceOf(RangeError)
      for (const each of wrong) {
        expect(errorOf(() => ask([voInVo, each as Bekostigingsperiode], '2025-10-01'))).toBeInstanceOf(RangeError)
      }
    }
  })

  test('is told of a wrong period also where it would not have counted', () => {
    const past = { ...voInVo, begindatum: '2019-08-01', einddatum: '2020-07-31', fase: { soort: 'VO' } }
    expect(errorOf(() => fundingOn([past as never], '2025-10-01'))).toBeInstanceOf(RangeError)
    expect(errorOf(() => fundingOn([past as never], '2019-10-01'))).toBeInstanceOf(RangeError)
  })

  test.each([
    [
      { instelling: { soort: 'vo' } },
      "expected a period with instelling.soort: 'vo-school' or 'mbo-instelling', got string",
    ],
    [{ fase: {} }, "expected a period with fase.soort: 'VO-fase' or 'MBO-fase', got undefined"],
    [{ begindatum: 20_250_801 }, 'expected a period with days: a day YYYY-MM-DD, got number'],
    [{ indicatieBekostigbaar: 'J' }, 'expected a period with indicatieBekostigbaar: true or false, got string'],
  ])('is told what was expected instead of %j', (part, message) => {
    expect(errorOf(() => fundingOn([{ ...voInVo, ...part } as never], '2025-10-01'))).toHaveProperty('message', message)
  })

  test('is told of the einddatum when that is what is wrong', () => {
    const error = errorOf(() => fundingOn([{ ...voInVo, einddatum: 7 } as never], '2025-10-01'))
    expect(error).toHaveProperty('message', 'expected a period with days: a day YYYY-MM-DD, got number')
  })

  test('is told that bekostigd is neither true nor false', () => {
    for (const bekostigd of ['nee', 0, null]) {
      const wrong = { ...voInVo, instelling: { soort: 'vo-school', bekostigd } }
      expect(errorOf(() => fundingOn([wrong as never], '2025-10-01'))).toBeInstanceOf(RangeError)
    }
  })

  test('cannot change the table of count dates', () => {
    expect([countTable, ...Object.values(countTable)].every(Object.isFrozen)).toBe(true)
    expect(Object.isFrozen(countTable['10-01'].telt)).toBe(true)
  })
})
