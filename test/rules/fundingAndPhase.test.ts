import { describe, expect, test } from 'vitest'
import {
  explainFundingSource,
  explainPhaseOf,
  type Fase,
  faseSoorten,
  fundingSource,
  fundingTable,
  type Leerjaar,
  leerjaren,
  phaseOf,
  phaseTable,
} from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

describe('From which budget a phase is paid', () => {
  test('is the vo budget in the VO-fase and the mbo budget in the MBO-fase, whatever the leerjaar', () => {
    expect(fundingSource({ soort: 'VO-fase' })).toBe('vo-bekostiging')
    expect(fundingSource({ soort: 'VO-fase', leerjaar: 1 })).toBe('vo-bekostiging')
    expect(fundingSource({ soort: 'VO-fase', leerjaar: 2 })).toBe('vo-bekostiging')
    expect(fundingSource({ soort: 'MBO-fase' })).toBe('mbo-bekostiging')
    for (const leerjaar of [3, 4, 5, 6] as const) {
      expect(fundingSource({ soort: 'MBO-fase', leerjaar })).toBe('mbo-bekostiging')
    }
  })

  test('reads the soort alone: the registered phase counts, also when the leerjaar says otherwise', () => {
    expect(fundingSource({ soort: 'VO-fase', leerjaar: 5 } as unknown as Fase)).toBe('vo-bekostiging')
    expect(fundingSource({ soort: 'MBO-fase', leerjaar: 1 } as unknown as Fase)).toBe('mbo-bekostiging')
  })

  test.each(faseSoorten)('in the %s has the same answer and source in the explanation as in the table', (soort) => {
    const { value, steps } = explainFundingSource({ soort })
    expect(value).toBe(fundingSource({ soort }))
    expect(value).toBe(fundingTable[soort].value)
    expect(steps).toEqual([
      {
        id: 'phase-decides-funding',
        facts: { fase: soort, bekostiging: value },
        source: fundingTable[soort].source,
      },
      { id: 'enrolment-does-not-decide-funding', facts: { fase: soort }, source: 'faq-bekostiging-volgt-fase' },
    ])
  })

  test.each([
    ...outsideTypes,
    ['a leerjaar', 3],
    ['a soort as text', 'VO-fase'],
    ['the register code', { soort: 'VO' }],
    ['another case', { soort: 'vo-fase' }],
    ['a list', ['VO-fase']],
    ['an inherited key', { soort: 'toString' }],
    ['a soort that reads as one', { soort: ['VO-fase'] }],
    ['the side instead of the phase', { soort: 'vo-school' }],
  ] as const)('refuses %s with a RangeError that says what was expected', (_, fase) => {
    for (const ask of [fundingSource, explainFundingSource]) {
      const error = errorOf(() => ask(fase as Fase))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty(
        'message',
        expect.stringMatching(/^expected VO-fase,MBO-fase, got (?:undefined|string|object)$/),
      )
    }
  })
})

describe('In which phase a year of the route falls', () => {
  test('is the VO-fase for the first two years and the MBO-fase after', () => {
    expect(leerjaren.map((leerjaar) => phaseOf(leerjaar).soort)).toEqual([
      'VO-fase',
      'VO-fase',
      'MBO-fase',
      'MBO-fase',
      'MBO-fase',
      'MBO-fase',
    ])
    expect(leerjaren.map((leerjaar) => phaseOf(leerjaar).leerjaar)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('is answered with a frozen object, so no caller can change the answer of another', () => {
    for (const leerjaar of leerjaren) expect(Object.isFrozen(phaseOf(leerjaar))).toBe(true)
  })

  test.each(leerjaren)('for year %i has the same answer and source in the explanation as in the table', (leerjaar) => {
    const { value, steps } = explainPhaseOf(leerjaar)
    expect(value).toEqual(phaseOf(leerjaar))
    expect(steps.map((step) => step.id)).toEqual(['year-counts-from-route', 'year-has-phase'])
    expect(steps[0]?.facts).toEqual({ leerjaar, jaarVanafBrugklas: leerjaar + 2 })
    expect(steps[1]).toEqual({
      id: 'year-has-phase',
      facts: { leerjaar, fase: value.soort },
      source: phaseTable[leerjaar].source,
    })
  })

  test.each([...outsideTypes, ['the year as text', '3'], ['a list', [3]], ['a boxed year', Object(3)]] as const)(
    'refuses the year %s with a RangeError that says what was expected',
    (_, leerjaar) => {
      for (const ask of [phaseOf, explainPhaseOf]) {
        const error = errorOf(() => ask(leerjaar as Leerjaar))
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty(
          'message',
          `expected leerjaar: a year of the route, 1 to 6, got ${typeof leerjaar}`,
        )
      }
    },
  )
})
