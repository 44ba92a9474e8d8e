import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enrolment, phase, route } from '../../src/arbitraries/arbitraries.js'
import { places } from '../../src/arbitraries/places.js'
import {
  type Datum,
  type Inschrijving,
  isFase,
  isLeerroute,
  isMboEnrolment,
  isVoEnrolment,
  leerroutes,
  phaseOn,
  phaseTable,
  schoolYearOf,
  schoolsoorten,
  type ValidateOptions,
  validateEnrolment,
} from '../../src/index.js'

const runs = 5_000
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

  /** What these records hold of one thing, as texts, each once and in order; what is not known is no value. */
  function reached(records: readonly Inschrijving[], what: (record: Inschrijving) => unknown): readonly string[] {
    return [...new Set(records.flatMap((record) => what(record) ?? []).map(String))].toSorted()
  }

  test('reaches every value of a field that is a choice', () => {
    const atSchool = sample.filter(isVoEnrolment)
    const atCollege = sample.filter(isMboEnrolment)
    expect(reached(atCollege, ({ leertraject }) => leertraject)).toEqual(['BBL', 'BOL'])
    expect(reached(sample, ({ leerling }) => (leerling && 'bsn' in leerling ? leerling.bsn : undefined))).toEqual([
      '111222333',
      '999990019',
    ])
    const others = ({ leerling }: Inschrijving): unknown =>
      leerling && 'onderwijsnummer' in leerling ? leerling.onderwijsnummer : undefined
    expect(reached(sample, others)).toEqual(['101222331'])
    expect(reached(atSchool, ({ vmboLeerjaar }) => vmboLeerjaar)).toEqual(['3', '4'])
    expect(reached(sample, ({ instelling }) => instelling.bekostigd)).toEqual(['false', 'true'])
    expect(
      reached(atSchool, ({ instelling }) => ('verticaal' in instelling ? instelling.verticaal : undefined)),
    ).toEqual(['false', 'true'])
    const notFunded = sample.filter(({ instelling }) => instelling.bekostigd === false)
    expect(reached(notFunded, ({ indicatieBekostigbaar }) => indicatieBekostigbaar)).toEqual(['false', 'true'])
  })

  test('reaches every kind of school in every route that it can have', () => {
    const kindsIn = (soort: string, isBb: boolean): readonly string[] =>
      reached(
        sample.filter(({ leerroute }) => leerroute.soort === soort && (leerroute.leerweg === 'BB') === isBb),
        ({ instelling }) => (instelling.soort === 'vo-school' ? instelling.schoolsoort : undefined),
      )
    expect(kindsIn('GLR', true)).toEqual(['vbo', 'vbo-mavo', 'vso'])
    expect(kindsIn('DLR', true)).toEqual(['mavo', 'vbo', 'vbo-mavo', 'vso'])
    expect(kindsIn('DLR', false)).toEqual(['mavo', 'vbo', 'vbo-mavo'])
  })

  test('reaches every length of course of every niveau, also in the year that only the longest has', () => {
    const lengths = reached(
      sample.filter(({ leerroute }) => leerroute.niveau !== undefined),
      ({ leerroute, opleidingsduur }) =>
        opleidingsduur === undefined ? undefined : `${leerroute.niveau} in ${opleidingsduur}`,
    )
    expect(lengths).toEqual(['2 in 1', '2 in 2', '3 in 2', '3 in 3', '4 in 3', '4 in 4'])
    const inYear6 = sample.filter(({ fase }) => fase.leerjaar === 6)
    expect(reached(inYear6, ({ opleidingsduur }) => opleidingsduur)).toEqual(['4'])
  })

  test('ends on the day it begins, in June, with the schooljaar, with the phase, or not', () => {
    const endOf = ({ begindatum, einddatum }: Inschrijving): string => {
      if (einddatum === undefined) return 'open'
      // A period that begins on one of these days may end on it for another reason.
      if (einddatum === begindatum && !/(?:06-30|07-31)$/.test(einddatum)) return 'same day'
      const years =
        Number(einddatum.slice(0, 4)) - Number(begindatum.slice(0, 4)) - (begindatum.slice(5) >= '08-01' ? 1 : 0)
      return `${einddatum.slice(5)} after ${years}`
    }
    const inPhase = (soort: string, kant: string): readonly string[] =>
      reached(
        sample.filter(({ fase, instelling }) => fase.soort === soort && instelling.soort === kant),
        endOf,
      )
    const oneYear = ['06-30 after 0', '07-31 after 0']
    // Two years of VO-fase, at the school no second year of MBO-fase, at the instelling four.
    expect(inPhase('VO-fase', 'vo-school')).toEqual([...oneYear, '07-31 after 1', 'open', 'same day'])
    expect(inPhase('MBO-fase', 'vo-school')).toEqual([...oneYear, 'open', 'same day'])
    expect(inPhase('MBO-fase', 'mbo-instelling')).toEqual([
      ...oneYear,
      ...[1, 2, 3].map((years) => `07-31 after ${years}`),
      'open',
      'same day',
    ])
  })

  test('has a diploma in route year 2 and in year 3, and none until the deadline', () => {
    const known = sample.filter(
      ({ fase, leerrouteStart }) => fase.leerjaar !== undefined && leerrouteStart !== undefined,
    )
    const yearOfDiploma = ({ vmboDiploma, leerrouteStart, doublures = 0 }: Inschrijving): unknown => {
      if (vmboDiploma === undefined || vmboDiploma === 'niet-behaald') return vmboDiploma
      const start = schoolYearOf(leerrouteStart as Datum)
      const year = Number(schoolYearOf(vmboDiploma).slice(0, 4)) - Number(start.slice(0, 4)) + 1 - doublures
      return `year ${year}, ${vmboDiploma.slice(5)}`
    }
    const all = ['niet-behaald', 'year 2, 06-15', 'year 3, 06-15', 'year 3, 07-31']
    for (const year of [1, 2, 3]) {
      expect(
        reached(
          known.filter(({ fase }) => fase.leerjaar === year),
          yearOfDiploma,
        ),
      ).toEqual(all)
    }
    expect(
      reached(
        known.filter(({ fase }) => fase.leerjaar === 4),
        yearOfDiploma,
      ),
    ).toEqual(all.slice(1))
    expect(
      reached(
        sample.filter(({ leerroute }) => leerroute.soort === 'GLR'),
        yearOfDiploma,
      ),
    ).toEqual([])
  })

  test('has a route start on any day of its first schooljaar, never before the law or after the period', () => {
    const starts = reached(sample, ({ leerrouteStart }) => leerrouteStart)
    expect(starts[0]).toBe('2020-08-01')
    expect(reached(sample, ({ leerrouteStart }) => leerrouteStart?.slice(5))).toEqual(
      expect.arrayContaining(['02-28', '02-29', '07-31', '08-01', '09-15']),
    )
    expect(sample.filter(({ leerrouteStart = '0000', begindatum }) => leerrouteStart > begindatum)).toEqual([])
  })

  test('has a timeline wherever the route and its start are known, in which the period begins in its phase', () => {
    fc.assert(
      fc.property(enrolment(), ({ leerroute, leerrouteStart, doublures, begindatum, fase }) => {
        if (leerrouteStart === undefined || !isLeerroute(leerroute) || doublures !== undefined) return
        const on = phaseOn(leerroute, leerrouteStart, begindatum)
        expect(on).toMatchObject({ soort: 'in-de-route', fase: { soort: fase.soort } })
      }),
      { numRuns: 2_000 },
    )
  })

  test('has the border years, 29 February, and the last day of each month', () => {
    const years = reached(sample, ({ begindatum }) => schoolYearOf(begindatum).slice(0, 4))
    expect(years).toEqual(expect.arrayContaining(['2020', '2025', '2026', '2027', '2190']))
    const days = reached(sample, ({ begindatum }) => begindatum.slice(5))
    expect(days).toEqual(expect.arrayContaining(['01-31', '02-28', '02-29', '04-30', '12-31']))
    expect(days.length).toBeGreaterThan(300)
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
