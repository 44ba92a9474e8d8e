import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRegistrations } from '../examples/readRod.mjs'
import type { Brin } from '../../src/concepts/brin.js'
import { type Fase, faseSoorten } from '../../src/concepts/fase.js'
import type { Inschrijving } from '../../src/concepts/inschrijving.js'
import { type Leerroute, leerrouteSoorten } from '../../src/concepts/leerroute.js'
import { mergeSummaries, type Registertelling, summarise } from '../../src/registers/summarise.js'
import { errorOf } from '../rules/outsideTypes.js'

type Soort = Inschrijving['instelling']['soort']

function enrolment(soort: Soort, brin: Brin, route: Leerroute['soort'], fase: Fase['soort']): Inschrijving {
  return {
    instelling: { soort, brin },
    leerroute: { soort: route },
    fase: { soort: fase },
    begindatum: '2025-08-01',
    indicatieBekostigbaar: true,
  } as unknown as Inschrijving
}

const enrolments = fc.array(
  fc
    .tuple(
      fc.constantFrom<Soort>('vo-school', 'mbo-instelling'),
      fc.constantFrom<Brin>('99VO', '99MB', '98ZZ', '05KO', '00AA'),
      fc.constantFrom(...leerrouteSoorten),
      fc.constantFrom(...faseSoorten),
    )
    .map((facts) => enrolment(...facts)),
)

/** The table as anyone would write it: nested maps. */
function byHand(records: readonly Inschrijving[], soort: Soort): unknown {
  const mine = records.filter(({ instelling }) => instelling.soort === soort)
  const counts = (of: readonly Inschrijving[]): Record<string, Record<string, number>> => {
    const row = (kept: readonly Inschrijving[]): Record<string, number> => ({
      'VO-fase': kept.filter(({ fase }) => fase.soort === 'VO-fase').length,
      'MBO-fase': kept.filter(({ fase }) => fase.soort === 'MBO-fase').length,
      totaal: kept.length,
    })
    return {
      DLR: row(of.filter(({ leerroute }) => leerroute.soort === 'DLR')),
      GLR: row(of.filter(({ leerroute }) => leerroute.soort === 'GLR')),
      totaal: row(of),
    }
  }
  const brins = [...new Set(mine.map(({ instelling }) => instelling.brin))].toSorted()
  const perInstelling = brins.map((brin) => ({
    brin,
    ...counts(mine.filter(({ instelling }) => instelling.brin === brin)),
  }))
  return { ...counts(mine), instellingen: brins.length, perInstelling }
}

function exampleOf(name: string): Inschrijving[] {
  const reading = readRegistrations(fileURLToPath(new URL(`../../docs/examples/${name}`, import.meta.url)))
  if (!reading.ok) throw new Error(reading.reason)
  return reading.rows.map(({ record }) => record as Inschrijving)
}

describe('A summary', () => {
  test('of the example files is the table of the slide', () => {
    const { rodVo, rodMbo } = summarise([...exampleOf('rod-vo.csv'), ...exampleOf('rod-mbo.csv')])
    const rows = ({ DLR, GLR, totaal, instellingen }: Registertelling): number[] => [
      ...[DLR, GLR, totaal].flatMap((row) => [row['VO-fase'], row['MBO-fase']]),
      instellingen,
    ]
    expect(rows(rodVo)).toEqual([818, 12, 537, 1, 1355, 13, 25])
    expect(rows(rodMbo)).toEqual([82, 175, 89, 241, 171, 416, 9])
  })

  test('counts what nested maps count, per institution too', () => {
    fc.assert(
      fc.property(enrolments, (records) => {
        expect(summarise(records)).toEqual({
          rodVo: byHand(records, 'vo-school'),
          rodMbo: byHand(records, 'mbo-instelling'),
        })
      }),
    )
  })

  test('of parts, merged, is that of the whole, in either order and through JSON', () => {
    fc.assert(
      fc.property(enrolments, enrolments, (one, other) => {
        const whole = summarise([...one, ...other])
        const [a, b] = [summarise(one), JSON.parse(JSON.stringify(summarise(other))) as ReturnType<typeof summarise>]
        expect(mergeSummaries(a, b)).toEqual(whole)
        expect(mergeSummaries(b, a)).toEqual(whole)
        expect(mergeSummaries(a, summarise([]))).toEqual(a)
      }),
    )
  })

  test('does not hang on the order of the records', () => {
    fc.assert(
      fc.property(enrolments, (records) => {
        expect(summarise(records.toReversed())).toEqual(summarise(records))
      }),
    )
  })

  test('takes records with a referentie, from anything that can be gone through once', () => {
    function* records(): Generator<{ referentie: string; inschrijving: Inschrijving }> {
      yield { referentie: 'a:1', inschrijving: enrolment('vo-school', '99VO', 'DLR', 'VO-fase') }
      yield { referentie: 'a:2', inschrijving: enrolment('vo-school', '99VO', 'GLR', 'MBO-fase') }
    }
    const { rodVo, rodMbo } = summarise(records())
    expect(rodVo.totaal).toEqual({ 'VO-fase': 1, 'MBO-fase': 1, totaal: 2 })
    expect(rodMbo).toMatchObject({ instellingen: 0, perInstelling: [] })
  })

  test('of records outside the types is a mistake in the program', () => {
    for (const [field, wrong] of [
      ['instelling', enrolment('school' as never, '99VO', 'DLR', 'VO-fase')],
      ['leerroute', enrolment('vo-school', '99VO', 'DLP' as never, 'VO-fase')],
      ['leerroute', enrolment('vo-school', '99VO', 'DLP' as never, 'MBO-fase')],
      ['fase', enrolment('vo-school', '99VO', 'DLR', 'VO' as never)],
    ] as const) {
      const error = errorOf(() => summarise([wrong]))
      expect(error).toBeInstanceOf(RangeError)
      expect(error).toHaveProperty('message', `expected ${field}.soort: one that a sound record has, got string`)
    }
  })
})
