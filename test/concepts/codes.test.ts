import { describe, expect, test } from 'vitest'
import {
  isBrin,
  isBsn,
  isDatum,
  isElementcode,
  isOnderwijsnummer,
  isOpleidingcode,
  isRioCode,
  isSchooljaar,
  isVestiging,
  parseBrin,
  parseBsn,
  parseDatum,
  parseElementcode,
  parseOnderwijsnummer,
  parseOpleidingcode,
  parseRioCode,
  parseSchooljaar,
  parseVestiging,
} from '../../src/index.js'
import { errorOf, outsideTypes } from '../rules/outsideTypes.js'
import { nearMisses } from './nearMisses.js'

type Code = {
  readonly name: string
  readonly is: (value: unknown) => boolean
  readonly parse: (value: unknown) => unknown
  readonly code: string
  readonly valid: readonly string[]
  readonly invalid: readonly unknown[]
}

const rio = (
  soort: 'onderwijsaanbieder' | 'onderwijslocatie' | 'onderwijsbestuur' | 'opleidingseenheid',
): Pick<Code, 'name' | 'is' | 'parse' | 'code'> => ({
  name: `A RIO code of ${soort}`,
  is: (value) => isRioCode(soort, value),
  parse: (value) => parseRioCode(soort, value),
  code: 'invalid-rio-code',
})

const codes: readonly Code[] = [
  {
    name: 'A BRIN',
    is: isBrin,
    parse: parseBrin,
    code: 'invalid-brin',
    valid: ['05KO', '21CY', '25LX', '27DV', '00AA', '99ZZ'],
    invalid: ['05ko', '05Ko', '5KO', '05K', '05KOO', '0KKO', '05K0', '05-KO', '05 KO', '05K\n', '05ÉO', '05@O', '/5KO'],
  },
  {
    name: 'A vestigingsnummer',
    is: isVestiging,
    parse: parseVestiging,
    code: 'invalid-location',
    valid: ['07NU00', '99XX99'],
    invalid: ['12KB1', '30AJ0A', '07NU', '07NU000', '07nu00', '07NU0\n', '07NU 0', '07NU-00'],
  },
  {
    name: 'A burgerservicenummer',
    is: isBsn,
    parse: parseBsn,
    code: 'invalid-bsn',
    valid: ['111222333', '123456782', '999999990', '100252333', '999990019', '000000012'],
    invalid: [
      '111252333',
      '1112223334',
      '000000000',
      '000000009',
      '111.222.333',
      '11122233a',
      '101222331',
      '-11222333',
    ],
  },
  {
    name: 'An onderwijsnummer',
    is: isOnderwijsnummer,
    parse: parseOnderwijsnummer,
    code: 'invalid-onderwijsnummer',
    valid: ['101222331'],
    invalid: ['100252333', '211222337', '1012223333', '101222332', '111222333', '10122233', '10122233a'],
  },
  {
    name: 'An opleidingcode (crebo)',
    is: isOpleidingcode,
    parse: parseOpleidingcode,
    code: 'invalid-crebo',
    valid: ['25655', '00000', '99999'],
    invalid: ['2565', '256555', '2565a', '+2565', '2.655', '25 55'],
  },
  {
    name: 'An elementcode',
    is: isElementcode,
    parse: parseElementcode,
    code: 'invalid-elementcode',
    valid: ['6921', '0470', '0400', '7111', '9999'],
    invalid: ['692', '69211', '69a1', 'D&P KB', '+692', '1e10'],
  },
  {
    ...rio('onderwijsaanbieder'),
    valid: ['100A501', '000A000'],
    invalid: ['101X591', '100a501', '100B501', '10A501', '100A50', '100A5011', '100501'],
  },
  { ...rio('onderwijslocatie'), valid: ['101X591'], invalid: ['100A501', '101x591', '101X59', '1011X591'] },
  { ...rio('onderwijsbestuur'), valid: ['100B501'], invalid: ['100A501', '100b501', '100B50'] },
  { ...rio('opleidingseenheid'), valid: ['1234O5678'], invalid: ['123405678', '1234o5678', '123O5678', '1234O567'] },
  {
    name: 'A calendar day',
    is: isDatum,
    parse: parseDatum,
    code: 'invalid-date',
    valid: ['2024-08-01', '1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2023-12-31', '2024-04-30'],
    invalid: [
      '1899-12-31',
      '2200-01-01',
      '2024-02-30',
      '2024',
      '2024-8-1',
      '2023-02-29',
      '1900-02-29',
      '2100-02-29',
      '2024-00-01',
      '2024-13-01',
      '2024-01-00',
      '2024-01-32',
      '2024-04-31',
      '2024-06-31',
      '2024-09-31',
      '2024-11-31',
      '2024/08/01',
      '20240801',
      '01-08-2024',
      '2024-08-01T00:00:00',
      '2024-08-01Z',
      '24-08-01',
      '+024-08-01',
      '2024--8-01',
      '2024-08--1',
      '2024-1e-01',
      '2024-08-0x',
      '-024-08-01',
      '2024‑08‑01',
      new Date('2024-08-01'),
      20240801,
    ],
  },
  {
    name: 'A schooljaar',
    is: isSchooljaar,
    parse: parseSchooljaar,
    code: 'invalid-school-year',
    valid: ['2025-2026', '1899-1900', '1999-2000', '2199-2200'],
    invalid: ['2025-2027', '2025-2025', '2026-2025', '1898-1899', '2200-2201', '2025/2026', '25-26', '2025-26', '2025'],
  },
]

describe.each(codes)('$name', ({ is, parse, code, valid, invalid }) => {
  const failure = { ok: false, code, params: {} }

  test.each(valid)('is %j, and is read as it stands', (value) => {
    expect(is(value)).toBe(true)
    expect(parse(value)).toEqual({ ok: true, value })
  })

  test.each(invalid)('is not %j, and the failure does not repeat it', (value) => {
    expect(is(value)).toBe(false)
    expect(parse(value)).toEqual(failure)
  })

  test.each(valid.flatMap((value) => nearMisses(value).map(([how, miss]) => [value, how, miss] as const)))(
    'is not %s %s',
    (_, __, miss) => {
      expect(is(miss)).toBe(false)
      expect(parse(miss)).toEqual(failure)
    },
  )
})

describe('The 11-proef', () => {
  /** The weighted sum of the nine digits by the book: 9a+8b+7c+6d+5e+4f+3g+2h−i. */
  function remainder(number: number): number {
    const digits = Array.from(String(number).padStart(9, '0'), Number)
    const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
    return ((sum % 11) + 11) % 11
  }

  test('agrees with the sum by the book, for thousands of numbers, and no number is both', () => {
    for (let number = 1; number < 1_000_000_000; number += 99_991) {
      const text = String(number).padStart(9, '0')
      expect(isBsn(text)).toBe(remainder(number) === 0)
      expect(isOnderwijsnummer(text)).toBe(text.startsWith('10') && remainder(number) === 5)
      expect(isBsn(text) && isOnderwijsnummer(text)).toBe(false)
    }
  })

  test('agrees with it for every number that begins with many zeros, where the sum can be negative', () => {
    for (let number = 1; number < 2000; number++) {
      expect(isBsn(String(number).padStart(9, '0'))).toBe(remainder(number) === 0)
    }
  })

  test('agrees with it for the onderwijsnummers that begin with 10', () => {
    for (let number = 100_000_000; number < 110_000_000; number += 4_999) {
      expect(isOnderwijsnummer(String(number))).toBe(remainder(number) === 5)
    }
  })
})

describe('A RIO code of a kind that does not exist', () => {
  test.each([
    ...outsideTypes,
    ['begeleidingsaanbieder', 'begeleidingsaanbieder'],
    ['a list that reads as a kind', ['onderwijslocatie']],
    ['a boxed kind', Object('onderwijslocatie')],
    ['an object that reads as a kind', { toString: (): string => 'onderwijslocatie' }],
  ] as const)('is a RangeError for the caller: %s', (_, soort) => {
    for (const ask of [isRioCode, parseRioCode]) {
      const error = errorOf(() => ask(soort as 'onderwijslocatie', '100X501'))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', `expected soort: a kind of RIO code, got ${typeof soort}`)
    }
  })
})
