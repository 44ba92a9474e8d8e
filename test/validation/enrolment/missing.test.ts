import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Datum } from '../../../src/index.js'
import { optionalFacts, withFewerFacts } from '../../properties/arbitraries.js'
import { changed, codesOf, judged, type Json, missingFor, rodMbo, rodVo, voRecord } from './records.js'

const days: Datum[] = [2020, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2030, 2040].flatMap((year): Datum[] => [
  `${year}-07-31`,
  `${year}-08-01`,
])

/** Some values for each fact that can be missing. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  'instelling.soort': ['vo-school', 'mbo-instelling'],
  'instelling.schoolsoort': ['vbo', 'mavo', 'vbo-mavo', 'vso'],
  'instelling.bekostigd': [true, false],
  'leerroute.soort': ['DLR', 'GLR'],
  'leerroute.leerweg': ['BB', 'KB', 'GL', 'TL'],
  'leerroute.niveau': [2, 3, 4],
  'fase.soort': ['VO-fase', 'MBO-fase'],
  'fase.leerjaar': [1, 2, 3, 4, 5, 6],
  vmboLeerjaar: [1, 2, 3, 4],
  begindatum: days,
  einddatum: days,
  indicatieBekostigbaar: [true, false],
  leerrouteStart: days,
  doublures: [0, 1, 2],
  opleidingsduur: [1, 2, 3, 4],
  elementcode: ['6911', '6021', '6331', '0472', '7011', '7121', '0400'],
  vmboDiploma: ['niet-behaald', ...days],
  peildatum: days,
}

/** Does some value for this fact settle the rule, or leave fewer facts missing for it? */
function helps(record: Json, day: Datum | undefined, code: string, path: string): boolean {
  const before = missingFor(record, code, day) ?? []
  return (values[path] ?? []).some((value) => {
    const after =
      path === 'peildatum'
        ? missingFor(record, code, value as Datum)
        : missingFor(changed(record, { [path]: value }), code, day)
    return after === undefined || after.length < before.length
  })
}

function valueAt(record: Json, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Json | undefined)?.[key], record)
}

describe.each(['in form', 'in or out of form'] as const)('what is listed as missing from a record %s', (form) => {
  test('every rule that was not checked names at least one missing fact, each once', () => {
    fc.assert(
      fc.property(withFewerFacts('any facts', form), ({ partial, left }) => {
        for (const { code, missing } of judged(partial, left).notChecked) {
          const paths = missing.map((path) => path.join('.'))
          expect([code, paths.length]).not.toStrictEqual([code, 0])
          expect(new Set(paths).size).toBe(paths.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('every missing fact is absent from the record', () => {
    fc.assert(
      fc.property(withFewerFacts('any facts', form), ({ partial, left }) => {
        for (const { code, missing } of judged(partial, left).notChecked) {
          const paths = missing.map((path) => path.join('.'))
          const there = paths.filter((path) => valueAt(partial, path) !== undefined)
          expect([code, there, left !== undefined && paths.includes('peildatum')]).toStrictEqual([code, [], false])
        }
      }),
      { numRuns: 2000 },
    )
  })
})

test('without begindatum and leerjaar it is told what the end of the VO-fase hangs on', () => {
  const record = changed(voRecord, { begindatum: undefined, 'fase.leerjaar': undefined, einddatum: '2030-07-31' })
  expect(missingFor(record, 'period-outlives-phase')).toStrictEqual(['begindatum'])
})

test('every missing fact has a value that settles the rule or leaves fewer facts missing', () => {
  fc.assert(
    fc.property(withFewerFacts('any facts', 'in form'), ({ partial, left }) => {
      for (const { code, missing } of judged(partial, left).notChecked) {
        const idle = missing.map((path) => path.join('.')).filter((path) => !helps(partial, left, code, path))
        expect([code, idle]).toStrictEqual([code, []])
      }
    }),
    { numRuns: 1000 },
  )
})

/**
 * The facts that can settle a rule and are not listed: what the listed fact tells exactly they tell now and then. A leerjaar
 * counts back to the start of the route, and the start can acquit a vo enrolment but never accuse it.
 */
const roundabout: Readonly<Record<string, readonly string[]>> = {
  'period-outlives-phase': ['fase.leerjaar'],
  'vo-enrolment-after-year-3': ['leerrouteStart'],
  'diploma-perhaps-period-3': ['fase.leerjaar'],
  'diploma-after-deadline': ['fase.leerjaar'],
  'diploma-overdue': ['fase.leerjaar'],
}

test('no fact that was left out and is not listed settles the rule by itself', () => {
  fc.assert(
    fc.property(withFewerFacts('sound facts', 'in form'), ({ record, partial, left }) => {
      for (const { code, missing } of judged(partial, left).notChecked) {
        const listed = [...missing.map((path) => path.join('.')), ...(roundabout[code] ?? [])]
        const others = optionalFacts.filter((path) => valueAt(partial, path) === undefined && !listed.includes(path))
        const settling = others.filter((path) => {
          const value = valueAt(record, path)
          return value !== undefined && missingFor(changed(partial, { [path]: value }), code, left) === undefined
        })
        expect([code, settling]).toStrictEqual([code, []])
      }
    }),
    { numRuns: 2000 },
  )
})

describe('the records as the registers have them', () => {
  const place = ['fase.leerjaar', 'leerrouteStart']
  const diploma = ['leerrouteStart', 'vmboDiploma']

  function open(record: Json): Record<string, readonly string[] | undefined> {
    return Object.fromEntries(judged(record).notChecked.map(({ code }) => [code, missingFor(record, code)]))
  }

  test('ROD VO lacks the niveau, the schoolsoort, the leerjaar, the start of the route and the diploma', () => {
    expect(open(rodVo)).toStrictEqual({
      'level-not-open-to-track': ['leerroute.niveau'],
      'vso-requires-bb': ['instelling.schoolsoort'],
      'phase-does-not-match-year': place,
      'period-outlives-phase': ['einddatum', 'leerrouteStart', 'peildatum'],
      'year-above-maximum': ['fase.leerjaar', 'leerroute.niveau', 'opleidingsduur'],
      'course-duration-does-not-fit-level': ['leerroute.niveau', 'opleidingsduur'],
      'diploma-perhaps-period-3': diploma,
      'diploma-after-deadline': diploma,
    })
  })

  test('ROD MBO lacks the leerweg, the leerjaar, the start of the route and the diploma', () => {
    expect(open(rodMbo)).toStrictEqual({
      'level-not-open-to-track': ['leerroute.leerweg'],
      'phase-does-not-match-year': place,
      'year-above-maximum': ['fase.leerjaar', 'opleidingsduur'],
      'course-duration-does-not-fit-level': ['opleidingsduur'],
      'diploma-perhaps-period-3': diploma,
      'diploma-after-deadline': diploma,
      'diploma-overdue': ['leerrouteStart', 'peildatum', 'vmboDiploma'],
    })
  })
})

describe('what the known facts settle is not listed', () => {
  const known = changed(rodMbo, { 'leerroute.leerweg': 'KB', 'fase.leerjaar': 3 })

  test.each(['2025-07-31', '2025-10-01', '2025-06-15', '2024-12-31'])(
    'a diploma of %s is not of the third exam period, whenever the route began',
    (vmboDiploma) => {
      const record = changed(known, { vmboDiploma })
      expect(missingFor(record, 'diploma-perhaps-period-3', '2025-12-01')).toBeUndefined()
      expect(codesOf(record, '2025-12-01')).not.toContain('diploma-perhaps-period-3')
    },
  )

  test('whether it is in time stays open', () => {
    const record = changed(known, { vmboDiploma: '2025-06-15' })
    expect(missingFor(record, 'diploma-after-deadline', '2025-12-01')).toStrictEqual(['leerrouteStart'])
  })

  test.each(['2025-08-01', '2025-09-30'])('one of %s may be', (vmboDiploma) => {
    const record = changed(known, { vmboDiploma })
    expect(missingFor(record, 'diploma-perhaps-period-3', '2025-12-01')).toStrictEqual(['leerrouteStart'])
  })

  test.each([undefined, '2024-10-01' as const])(
    'a last day out of form lacks itself, not the peildatum (%s)',
    (peildatum) => {
      const record = changed(rodVo, { einddatum: '2025-02-30' })
      expect(missingFor(record, 'period-outlives-phase', peildatum)).toStrictEqual(['einddatum', 'leerrouteStart'])
    },
  )

  test.each([undefined, null, '99VO'])('an instelling that is %j is not known to be funded', (instelling) => {
    const record = changed(rodVo, { instelling, indicatieBekostigbaar: false })
    expect(codesOf(record)).not.toContain('not-fundable')
    expect(missingFor(record, 'not-fundable')).toStrictEqual(['instelling.bekostigd'])
  })
})
