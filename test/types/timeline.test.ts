import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type Datum,
  examDocuments,
  type ExamMoments,
  examMoments,
  explainTransferOptions,
  type Explanation,
  type Fase,
  lapsedResults,
  type Leerjaar,
  type Leerroute,
  type PhaseOn,
  phaseOn,
  type Registratiesituatie,
  registrationTable,
  type Step,
  type StepId,
  type Tijdlijn,
  timeline,
  type TransferOptions,
  transferOptions,
} from '../../src/index.js'

// What stands under `@ts-expect-error` must not compile: the type check of the tests fails when it does.

const DLR = { soort: 'DLR', leerweg: 'KB', niveau: 3 } as const

describe('A timeline', () => {
  test('takes one of the six routes, a day, and lengths and years the law knows', () => {
    // @ts-expect-error the law has no GLR from the KB
    expect(() => timeline({ soort: 'GLR', leerweg: 'KB', niveau: 3 }, '2025-08-01')).toThrow(RangeError)
    // @ts-expect-error a soort alone has no length
    expect(() => timeline({ soort: 'DLR' }, '2025-08-01')).toThrow(RangeError)
    // @ts-expect-error no route takes seven years
    expect(() => timeline(DLR, '2025-08-01', { jaren: 7 })).toThrow(RangeError)
    // @ts-expect-error only the years 1 and 2 can be repeated
    expect(() => timeline(DLR, '2025-08-01', { doublures: [3] })).toThrow(RangeError)
    // @ts-expect-error a day is text
    expect(() => timeline(DLR, new Date(0))).toThrow(RangeError)
    // @ts-expect-error there is no such option
    expect(timeline(DLR, '2025-08-01', { doublure: 1 }).soort).toBe('tijdlijn')
  })

  test('narrows on its soort, has at least one row, and cannot be written to', () => {
    const line: Tijdlijn = timeline(DLR, '2025-08-01')
    // @ts-expect-error before the law there are no rows
    expect(line.leerjaren).toHaveLength(5)
    if (line.soort === 'voor-de-wet') return
    expectTypeOf(line.leerroute).toEqualTypeOf<Leerroute>()
    const [first, second] = line.leerjaren
    expectTypeOf(first.leerjaar).toEqualTypeOf<Leerjaar>()
    expectTypeOf(first.vmboDiplomaUiterlijk).toEqualTypeOf<Datum | undefined>()
    expectTypeOf(first.bekostiging).toEqualTypeOf<'vo-bekostiging' | 'mbo-bekostiging' | 'geen-bekostiging'>()
    // @ts-expect-error there may be no second row
    expect(second.leerjaar).toBe(2)
    // @ts-expect-error a row is readonly
    expect(() => (first.leerjaar = 2)).toThrow(TypeError)
    // @ts-expect-error the rows are readonly
    expect(() => line.leerjaren.push(first)).toThrow(TypeError)
    // @ts-expect-error and so are the exam periods
    expect(() => first.tijdvakken.push(1)).toThrow(TypeError)
  })

  test('asked for one day has a phase only in the route', () => {
    const answer: PhaseOn = phaseOn(DLR, '2025-08-01', '2025-10-01')
    // @ts-expect-error before and after the route there is no phase
    expect(answer.fase).toEqual({ soort: 'VO-fase', leerjaar: 1 })
    if (answer.soort === 'in-de-route') expectTypeOf(answer.fase).toEqualTypeOf<Fase>()
    if (answer.soort === 'na-de-route') expectTypeOf(answer.laatsteDag).toEqualTypeOf<Datum>()
    // @ts-expect-error the day asked about is not optional
    expect(() => phaseOn(DLR, '2025-08-01')).toThrow(RangeError)
  })

  test('has a row of the register table for every situation, which cannot be written to', () => {
    expectTypeOf<keyof typeof registrationTable>().toEqualTypeOf<Registratiesituatie>()
    // @ts-expect-error a cell is readonly
    expect(() => (registrationTable['vo-fase'].rodVo.value = 'toegestaan')).toThrow(TypeError)
  })
})

describe('The exam', () => {
  test('has periods only where there is one', () => {
    const moments: ExamMoments = examMoments({ soort: 'DLR' }, 2)
    // @ts-expect-error there may be no exam
    expect(moments.tijdvakken).toEqual([1, 2, 3])
    if (moments.soort === 'centraal-examen') {
      expectTypeOf(moments.aanbod).toEqualTypeOf<'verplicht' | 'niet-verplicht'>()
    }
    // @ts-expect-error a route has no seventh year
    expect(() => examMoments({ soort: 'DLR' }, 7)).toThrow(RangeError)
  })

  test('lapses in the years that have one, and gives papers for a leerweg of the vmbo', () => {
    // @ts-expect-error there is no central exam in year 4
    expect(() => lapsedResults({ leerjaar: 4, bevorderd: false })).toThrow(RangeError)
    // @ts-expect-error whether the pupil was promoted is asked
    expect(() => lapsedResults({ leerjaar: 1 })).toThrow(RangeError)
    const candidate = { uitslag: 'geslaagd', geslaagdeVakken: 6, verlaatSchool: true } as const
    // @ts-expect-error havo is no leerweg
    expect(() => examDocuments({ ...candidate, leerweg: 'havo' })).toThrow(RangeError)
    // @ts-expect-error a result is one of three
    expect(() => examDocuments({ ...candidate, leerweg: 'KB', uitslag: 'gezakt' })).toThrow(RangeError)
  })
})

describe('Leaving a route', () => {
  const leaving = { leerroute: DLR, fase: { soort: 'VO-fase' }, reden: 'verlaten' } as const

  test('narrows on its soort', () => {
    const options: TransferOptions = transferOptions(leaving)
    // @ts-expect-error who was removed for good has no diplomas to choose from
    expect(options.diplomas).toEqual(['vmbo-diploma', 'mbo-diploma'])
    if (options.soort === 'overstapoptie') {
      expectTypeOf(options.diplomas).toEqualTypeOf<readonly ('vmbo-diploma' | 'mbo-diploma')[]>()
      // @ts-expect-error an answer is readonly
      expectTypeOf(options.diplomas.push).toBeFunction()
    }
    if (options.soort === 'geen-overstapoptie') {
      // @ts-expect-error not everyone is protected by a search
      expectTypeOf(options.zoekplicht.weken).toEqualTypeOf<number>()
    }
  })

  test('takes a route, a phase and one of four reasons', () => {
    // @ts-expect-error a soort alone does not tell the niveau
    expect(() => transferOptions({ ...leaving, leerroute: { soort: 'DLR' } })).toThrow(RangeError)
    // @ts-expect-error there is no such phase
    expect(() => transferOptions({ ...leaving, fase: { soort: 'HBO-fase' } })).toThrow(RangeError)
    // @ts-expect-error there is no such reason
    expect(() => transferOptions({ ...leaving, reden: 'gestopt' })).toThrow(RangeError)
  })

  test('has the same value type explained as plain, in steps of the closed list', () => {
    expectTypeOf(explainTransferOptions).returns.toEqualTypeOf<Explanation<TransferOptions>>()
    expectTypeOf<Extract<Step, { id: 'search-before-removal' }>['facts']>().toEqualTypeOf<{ readonly weken: number }>()
    expectTypeOf<'transfer-to-diploma'>().toExtend<StepId>()
    expect(explainTransferOptions(leaving).steps).toHaveLength(4)
  })
})
