import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enrolment, phase, route } from '../../src/arbitraries/arbitraries.js'
import { places } from '../../src/arbitraries/places.js'
import {
  type Inschrijving,
  isFase,
  isLeerroute,
  isMboEnrolment,
  isVoEnrolment,
  leerroutes,
  phaseTable,
  schoolsoorten,
  type ValidateOptions,
  validateEnrolment,
} from '../../src/index.js'

const runs = 2_000
/** So that a test of what is covered does not hang on luck. */
const seed = 20_251_001

function found(record: unknown, options: ValidateOptions = {}): readonly unknown[] {
  const verdict = validateEnrolment(record, options)
  return verdict.ok ? verdict.signals : verdict.issues
}

/** The value to which a property shrinks that holds for nothing, or for nothing but this. */
function smallest<Value>(arbitrary: fc.Arbitrary<Value>, isWrong: (value: Value) => boolean): Value | undefined {
  const { counterexample } = fc.check(
    fc.property(arbitrary, (value) => !isWrong(value)),
    { seed, numRuns: runs },
  )
  return counterexample?.[0]
}

const kindsOf = (sample: readonly unknown[]): Set<string> => new Set(sample.map((each) => JSON.stringify(each)))

describe('Any route', () => {
  test('is legal, every one turns up, and it shrinks to the first', () => {
    const sample = fc.sample(route(), { numRuns: 200, seed })
    expect(sample.filter((each) => !isLeerroute(each))).toEqual([])
    expect(kindsOf(sample)).toEqual(kindsOf(leerroutes))
    expect(smallest(route(), () => true)).toEqual(leerroutes[0])
  })
})

describe('Any phase', () => {
  test('is legal, every one turns up, the border most, and it shrinks to year 1', () => {
    const sample = fc.sample(phase(), { numRuns: runs, seed })
    expect(sample.filter((each) => !isFase(each))).toEqual([])
    expect(kindsOf(sample)).toEqual(kindsOf(Object.values(phaseTable).map(({ value }) => value)))
    const atBorder = sample.filter(({ leerjaar }) => leerjaar === 2 || leerjaar === 3)
    expect(atBorder.length).toBeGreaterThan(runs / 2)
    expect(smallest(phase(), () => true)).toEqual({ soort: 'VO-fase', leerjaar: 1 })
  })
})

describe('Any enrolment', () => {
  const sample = fc.sample(enrolment(), { numRuns: runs, seed })

  test('is sound and frozen, without a peildatum and with one on its first and last day', () => {
    fc.assert(
      fc.property(enrolment(), (record) => {
        expect(found(record)).toEqual([])
        expect(found(record, { peildatum: record.begindatum })).toEqual([])
        expect(found(record, { peildatum: record.einddatum ?? record.begindatum })).toEqual([])
        expect(Object.isFrozen(record)).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })

  test('is somewhere in every legal place: register, route and year', () => {
    const whole = (record: Inschrijving): boolean => isLeerroute(record.leerroute) && record.fase.leerjaar !== undefined
    const seen = sample
      .filter(whole)
      .map(({ instelling, leerroute, fase }) => ({ kant: instelling.soort, leerroute, leerjaar: fase.leerjaar }))
    expect(kindsOf(seen)).toEqual(kindsOf(places()))
    // Six routes with years 1 and 2 at the school, five with year 3; at the instelling as many as the niveau has.
    expect(places()).toHaveLength(17 + 2 * 4 + 5 + 3 * 6)
  })

  test('has every field that a register can have, and lacks it too', () => {
    const fields = (records: readonly Inschrijving[]): string[] => [
      ...new Set(records.flatMap((each) => Object.keys(each))),
    ]
    const always = ['instelling', 'leerroute', 'fase', 'begindatum', 'indicatieBekostigbaar']
    const both = [...always, 'leerling', 'einddatum', 'leerrouteStart', 'doublures', 'opleidingsduur', 'vmboDiploma']
    const atSchool = [...both, 'vmboLeerjaar', 'elementcode']
    const atCollege = [...both, 'leertraject', 'opleidingcode']
    for (const [records, expected] of [
      [sample.filter(isVoEnrolment), atSchool],
      [sample.filter(isMboEnrolment), atCollege],
    ] as const) {
      expect(fields(records).toSorted()).toEqual(expected.toSorted())
      expect(expected.filter((field) => records.every((each) => field in each)).toSorted()).toEqual(always.toSorted())
    }
  })

  test('has every fact of an institution', () => {
    const facts = (records: readonly Inschrijving[]): string[] =>
      [...new Set(records.flatMap(({ instelling }) => Object.keys(instelling)))].toSorted()
    const both = ['bekostigd', 'brin', 'onderwijsaanbieder', 'soort']
    expect(facts(sample.filter(isMboEnrolment))).toEqual(both)
    expect(facts(sample.filter(isVoEnrolment))).toEqual([...both, 'schoolsoort', 'verticaal', 'vestiging'].toSorted())
    const kinds = new Set(sample.filter(isVoEnrolment).map(({ instelling }) => instelling.schoolsoort))
    expect(kinds).toEqual(new Set([undefined, ...schoolsoorten]))
    expect(new Set(sample.map(({ indicatieBekostigbaar }) => indicatieBekostigbaar))).toEqual(new Set([true, false]))
  })

  test('is often at a border: year 2, 3 or the last, the turn of the schooljaar, the first day of the law', () => {
    const years = sample.flatMap(({ fase }) => fase.leerjaar ?? [])
    expect(years.filter((year) => year === 2 || year === 3).length).toBeGreaterThan(years.length / 2)
    const days = sample.map(({ begindatum }) => begindatum.slice(5))
    expect(days.filter((day) => day === '08-01' || day === '07-31').length).toBeGreaterThan(runs / 10)
    expect(sample.some(({ begindatum }) => begindatum === '2020-08-01')).toBe(true)
    const diplomas = sample.flatMap(({ vmboDiploma }) => vmboDiploma ?? [])
    expect(diplomas.some((day) => day.endsWith('-07-31'))).toBe(true)
    expect(diplomas).toContain('niet-behaald')
    expect(new Set(sample.map(({ doublures }) => doublures))).toEqual(new Set([undefined, 0, 1, 2]))
  })

  test('shrinks to what must be there, and keeps no more than what is wrong', () => {
    const least = {
      instelling: { soort: 'vo-school', brin: '99VO' },
      leerroute: { soort: 'DLR', leerweg: 'BB' },
      fase: { soort: 'VO-fase' },
      begindatum: '2020-08-01',
      indicatieBekostigbaar: true,
    }
    expect(smallest(enrolment(), () => true)).toEqual(least)
    expect(smallest(enrolment(), isMboEnrolment)).toEqual({
      ...least,
      instelling: { soort: 'mbo-instelling', brin: '99MB' },
      leerroute: { soort: 'DLR', niveau: 2 },
    })
    expect(smallest(enrolment(), ({ vmboDiploma }) => vmboDiploma === 'niet-behaald')).toEqual({
      ...least,
      vmboDiploma: 'niet-behaald',
    })
  })
})
