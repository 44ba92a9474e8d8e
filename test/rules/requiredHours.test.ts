import { describe, expect, test } from 'vitest'
import {
  admissibleHours,
  type Datum,
  explainRequiredHours,
  hoursTable,
  leertrajecten,
  type Leertraject,
  requiredHours,
  type RequiredHoursOptions,
  type Routejaren,
  type Step,
} from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

const lengths = [2, 3, 4, 5, 6] as const
const chosen = (routeStart: Datum): RequiredHoursOptions => ({ oudRecht: { routeStart } })

describe('The hours a route needs', () => {
  test('are the norm of the day, with every fact', () => {
    expect(requiredHours(3, 'BOL', '2026-09-01')).toEqual({
      soort: 'norm',
      recht: 'nieuw',
      totaal: 3000,
      begeleid: 2200,
      bpv: 250,
      vrij: 550,
      afwijking: 'niet-mogelijk',
      source: 'wvo-2.107h-uren',
    })
    expect(requiredHours(6, 'BBL', '2024-09-01')).toEqual({
      soort: 'norm',
      recht: 'oud',
      totaal: 5400,
      begeleid: 2800,
      bpv: 2300,
      vrij: 300,
      afwijking: 'mogelijk',
      source: 'wvo-2.107i-uren',
    })
  })

  test.each(['1900-01-01', '2019-08-01', '2020-07-31'] as const)('are not set on %s, before the law', (peildatum) => {
    const answer = { soort: 'geen-norm', source: 'stb-2020-157' }
    expect(requiredHours(4, 'BOL', peildatum)).toEqual(answer)
    expect(requiredHours(4, 'BOL', peildatum, chosen('2020-08-01'))).toEqual(answer)
    expect(requiredHours(4, 'BBL', peildatum, { bekostigd: false })).toEqual(answer)
  })

  test('do not change with a choice that makes no difference yet, nor with words that say what is so anyway', () => {
    for (const jaren of lengths) {
      for (const leertraject of leertrajecten) {
        const plain = requiredHours(jaren, leertraject, '2026-07-31')
        expect(requiredHours(jaren, leertraject, '2026-07-31', chosen('2024-08-01'))).toEqual(plain)
        for (const options of [{}, undefined, { bekostigd: true }] as const) {
          expect(requiredHours(jaren, leertraject, '2026-07-31', options)).toEqual(plain)
        }
        const unset = { oudRecht: undefined, bekostigd: undefined } as unknown as RequiredHoursOptions
        expect(requiredHours(jaren, leertraject, '2026-07-31', unset)).toEqual(plain)
      }
    }
  })

  test.each(['2026-08-01', '2025-08-01'] as const)(
    'are those of before when these are chosen for a route from %s, cited as of the last day of that law',
    (routeStart) => {
      expect(requiredHours(3, 'BOL', '2026-09-01', chosen(routeStart))).toEqual({
        ...requiredHours(3, 'BOL', '2026-07-31'),
        standVan: '2026-07-31',
      })
    },
  )

  test('have no day of their own while the law of the day sets them', () => {
    for (const day of ['2020-08-01', '2026-07-31', '2026-08-01', '2033-08-01'] as const) {
      expect(requiredHours(3, 'BOL', day)).not.toHaveProperty('standVan')
    }
    expect(requiredHours(3, 'BOL', '2026-07-31', chosen('2026-08-01'))).not.toHaveProperty('standVan')
  })

  test('are the same figures when the route is not funded, under another source', () => {
    for (const jaren of lengths) {
      for (const [leertraject, source] of [
        ['BOL', 'web-9.1.10-1'],
        ['BBL', 'web-9.1.11-1'],
      ] as const) {
        for (const day of ['2024-09-01', '2026-09-01'] as const) {
          expect(requiredHours(jaren, leertraject, day, { bekostigd: false })).toEqual({
            ...requiredHours(jaren, leertraject, day),
            source,
          })
        }
      }
    }
  })

  test('cannot be those of before once the choice is no longer open', () => {
    expect(requiredHours(3, 'BOL', '2027-08-01', chosen('2026-08-01'))).toEqual({
      soort: 'oud-recht-niet-toegestaan',
      source: 'web-12.4c.2-2',
    })
  })

  test('stand in a table that nobody can change, and the answer of one caller is not that of another', () => {
    expect(Object.isFrozen(hoursTable.nieuw.BOL[3])).toBe(true)
    const first = requiredHours(3, 'BOL', '2026-09-01') as { totaal: number }
    expect(errorOf(() => Object.assign(hoursTable.nieuw.BOL[3], { totaal: 1 }))).toBeInstanceOf(TypeError)
    Object.assign({ ...first }, { totaal: 1 })
    expect(requiredHours(3, 'BOL', '2026-09-01')).toMatchObject({ totaal: 3000 })
  })
})

function idsOf(steps: readonly Step[]): readonly string[] {
  return steps.map(({ id }) => id)
}

describe('The explanation of the hours', () => {
  test('gives the same answer as the function without explanation', () => {
    for (const jaren of lengths) {
      for (const leertraject of leertrajecten) {
        for (const day of ['2020-07-31', '2026-07-31', '2026-08-01', '2027-08-01', '2033-08-01'] as const) {
          for (const options of [
            undefined,
            { bekostigd: false },
            chosen('2026-08-01'),
            chosen('2026-07-31'),
          ] as const) {
            expect(explainRequiredHours(jaren, leertraject, day, options).value).toEqual(
              requiredHours(jaren, leertraject, day, options),
            )
          }
        }
      }
    }
  })

  test('is one step before the law', () => {
    expect(explainRequiredHours(3, 'BOL', '2020-07-31').steps).toEqual([
      { id: 'no-law-yet', facts: { peildatum: '2020-07-31', vanaf: '2020-08-01' }, source: 'stb-2020-157' },
    ])
  })

  test('is one step when the choice of the old law is not open', () => {
    expect(explainRequiredHours(3, 'BOL', '2027-08-01', chosen('2026-08-01')).steps).toEqual([
      {
        id: 'old-law-not-open',
        facts: { peildatum: '2027-08-01', nieuwVan: '2026-08-01' },
        source: 'web-12.4c.2-2',
      },
    ])
  })

  test('tells the law of the day and the norm', () => {
    expect(explainRequiredHours(4, 'BBL', '2026-09-01').steps).toMatchObject([
      {
        id: 'hours-law-on-day',
        facts: { peildatum: '2026-09-01', recht: 'nieuw', nieuwVan: '2026-08-01' },
        source: 'wvo-2.107i-uren',
      },
      {
        id: 'hours-norm',
        facts: { jaren: 4, leertraject: 'BBL', totaal: 3700, begeleid: 2400, bpv: 1220 },
        source: 'wvo-2.107i-uren',
      },
    ])
  })

  test('tells under the old law that fewer hours are possible, with the provision of the law that sets the hours', () => {
    const sourceOf = (leertraject: Leertraject, bekostigd: boolean): string | undefined =>
      explainRequiredHours(4, leertraject, '2024-09-01', { bekostigd }).steps.find(
        ({ id }) => id === 'fewer-hours-possible',
      )?.source
    expect(sourceOf('BOL', true)).toBe('wvo-2.107h-2')
    expect(sourceOf('BBL', true)).toBe('wvo-2.107i-2')
    expect(sourceOf('BOL', false)).toBe('web-9.1.10-2-minder-uren')
    expect(sourceOf('BBL', false)).toBe('web-9.1.11-2-minder-uren')
    expect(idsOf(explainRequiredHours(4, 'BOL', '2026-08-01').steps)).not.toContain('fewer-hours-possible')
  })

  test('tells nothing of a choice while the old law is the law', () => {
    for (const routeStart of ['2024-08-01', '2026-08-01'] as const) {
      expect(explainRequiredHours(4, 'BOL', '2026-07-31', chosen(routeStart))).toEqual(
        explainRequiredHours(4, 'BOL', '2026-07-31'),
      )
    }
  })

  test('tells a choice of the old law by the day until which it can be made', () => {
    expect(explainRequiredHours(4, 'BOL', '2027-08-01', chosen('2026-07-31')).steps[0]).toEqual({
      id: 'old-law-chosen',
      facts: { peildatum: '2027-08-01', tot: '2033-07-31' },
      source: 'web-12.4c.2-2',
    })
  })
})

describe('The norms between which can be chosen', () => {
  test.each([
    ['2020-07-31', '2020-08-01', []],
    ['2020-08-01', '2020-08-01', ['oud']],
    ['2026-07-31', '2024-08-01', ['oud']],
    ['2026-08-01', '2024-08-01', ['nieuw', 'oud']],
    ['2026-08-01', '2026-08-01', ['nieuw', 'oud']],
    ['2027-07-31', '2026-08-01', ['nieuw', 'oud']],
    ['2027-08-01', '2026-08-01', ['nieuw']],
    ['2027-08-01', '2026-07-31', ['nieuw', 'oud']],
    ['2033-07-31', '2026-07-31', ['nieuw', 'oud']],
    ['2033-08-01', '2026-07-31', ['nieuw']],
  ] as const)('are on %s, of a route that began on %s: %j', (peildatum, routeStart, rechten) => {
    for (const jaren of lengths) {
      for (const leertraject of leertrajecten) {
        const norms = admissibleHours(jaren, leertraject, peildatum, routeStart)
        expect(norms.map(({ recht }) => recht)).toEqual(rechten)
      }
    }
  })

  test('are those that requiredHours gives, the one of the law first', () => {
    const [law, old] = admissibleHours(5, 'BOL', '2026-11-23', '2026-08-01')
    expect(law).toEqual(requiredHours(5, 'BOL', '2026-11-23'))
    expect(old).toEqual(requiredHours(5, 'BOL', '2026-11-23', chosen('2026-08-01')))
  })

  test('are one only of a route that begins after the studiejaar in which any route can choose', () => {
    expect(admissibleHours(5, 'BOL', '2026-11-23', '2027-08-01').map(({ recht }) => recht)).toEqual(['nieuw'])
  })
})

describe('Hours asked for outside the types', () => {
  const ask = (jaren: unknown, leertraject: unknown, peildatum: unknown, options?: unknown): readonly unknown[] => [
    errorOf(() =>
      requiredHours(
        jaren as Routejaren,
        leertraject as Leertraject,
        peildatum as Datum,
        options as RequiredHoursOptions,
      ),
    ),
    errorOf(() =>
      explainRequiredHours(
        jaren as Routejaren,
        leertraject as Leertraject,
        peildatum as Datum,
        options as RequiredHoursOptions,
      ),
    ),
  ]

  test.each([...outsideTypes, ['1', 1], ["'3'", '3']] as const)('refuse a length of %s years', (_, jaren) => {
    for (const error of ask(jaren, 'BOL', '2026-09-01')) {
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', `expected 2 to 6 jaren, got ${typeof jaren}`)
    }
  })

  test.each([...outsideTypes, ["'bol'", 'bol'], ["'OVO'", 'OVO']] as const)(
    'refuse the leertraject %s',
    (_, traject) => {
      for (const error of ask(3, traject, '2026-09-01')) {
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty('message', `expected leertraject: 'BOL' or 'BBL', got ${typeof traject}`)
      }
    },
  )

  test.each([...outsideTypes, ['a day that is none', '2026-02-29']] as const)('refuse the day %s', (_, day) => {
    const peildatum = [...ask(3, 'BOL', day), errorOf(() => admissibleHours(3, 'BOL', day as Datum, '2026-08-01'))].map(
      (error) => [error, ''] as const,
    )
    const routeStart = [
      errorOf(() => admissibleHours(3, 'BOL', '2026-09-01', day as Datum)),
      ...ask(3, 'BOL', '2026-09-01', { oudRecht: { routeStart: day } }),
      // Before the law, too: an argument out of its type is never overlooked.
      ...ask(3, 'BOL', '2019-09-01', { oudRecht: { routeStart: day } }),
    ].map((error) => [error, 'routeStart: '] as const)
    for (const [error, name] of [...peildatum, ...routeStart]) {
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', `expected ${name}a day YYYY-MM-DD, got ${typeof day}`)
    }
  })

  test.each([null, true, 'ja', 7, {}])('refuse %j for the choice of the old law', (oudRecht) => {
    for (const error of ask(3, 'BOL', '2026-09-01', { oudRecht })) expect(error).toBeInstanceOf(RangeError)
  })

  test.each(['nee', null, 0, 1, {}])('refuse %j for whether the route is funded', (bekostigd) => {
    for (const error of ask(3, 'BOL', '2026-09-01', { bekostigd })) expect(error).toBeInstanceOf(RangeError)
  })

  test('refuse null for the options', () => {
    for (const error of ask(3, 'BOL', '2026-09-01', null)) expect(error).toBeInstanceOf(RangeError)
  })
})
