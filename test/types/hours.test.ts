import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  checkProgramme,
  type Datum,
  hoursTable,
  type HoursCell,
  type Leertraject,
  type Programma,
  type ProgrammeIssue,
  type ProgrammeIssueCode,
  type ProgrammeIssueParams,
  type programmeIssueRegister,
  type Regelverschil,
  requiredHours,
  type Routejaren,
  type Urennorm,
  type Urenrecht,
  type WijzigingSoort,
} from '../../src/index.js'
import { type Fault, formatIssue } from '../../src/messages/messages.js'

// What stands under `@ts-expect-error` must not compile: the type check of the tests fails when it does.

describe('The table of hours', () => {
  test('answers every law, leertraject and length, and no more', () => {
    expectTypeOf<keyof typeof hoursTable>().toEqualTypeOf<Urenrecht>()
    expectTypeOf<keyof (typeof hoursTable)['oud']>().toEqualTypeOf<Leertraject>()
    expectTypeOf<keyof (typeof hoursTable)['oud']['BOL']>().toEqualTypeOf<Routejaren>()
    // @ts-expect-error no table answers a route of 7 years
    const seven: Readonly<Record<Routejaren | 7, HoursCell>> = hoursTable.oud.BOL
    expect(seven).toBe(hoursTable.oud.BOL)
  })

  test('cannot be written', () => {
    const write = (): void => {
      // @ts-expect-error a cell is read only
      hoursTable.nieuw.BOL[3].totaal = 0
    }
    expect(write).toThrow(TypeError)
  })
})

describe('The hours asked for', () => {
  test('take 2 to 6 years, BOL or BBL, a day, and a choice with the start of the route', () => {
    const calls = [
      // @ts-expect-error no route of one year
      () => requiredHours(1, 'BOL', '2026-09-01'),
      // @ts-expect-error no other leertraject
      () => requiredHours(3, 'OVO', '2026-09-01'),
      // @ts-expect-error a day is text
      () => requiredHours(3, 'BOL', new Date(0)),
      // @ts-expect-error whether the old law can be chosen hangs on the start of the route
      () => requiredHours(3, 'BOL', '2026-09-01', { oudRecht: true }),
    ]
    for (const call of calls) expect(call).toThrow(RangeError)
  })

  test('have no figures before it is known that there is a norm', () => {
    const answer = requiredHours(3, 'BOL', '2026-09-01')
    // @ts-expect-error there may be no norm
    expect(answer.totaal).toBe(3000)
    if (answer.soort === 'norm') expectTypeOf(answer).toEqualTypeOf<Urennorm>()
    else expectTypeOf(answer.soort).toEqualTypeOf<'oud-recht-niet-toegestaan' | 'geen-norm'>()
  })
})

describe('The verdict on a programme', () => {
  test('holds a programme when it is sound, and at least one issue when it is not', () => {
    const verdict = checkProgramme({}, '2026-09-01')
    if (verdict.ok) expectTypeOf(verdict.value).toEqualTypeOf<Programma>()
    else expectTypeOf(verdict.issues).toEqualTypeOf<readonly [ProgrammeIssue, ...ProgrammeIssue[]]>()
    // @ts-expect-error there may be issues instead of a value
    expect(verdict.value).toBe(undefined)
  })

  test('has for each code its own facts', () => {
    expectTypeOf<ProgrammeIssueParams<'old-law-not-open'>>().toEqualTypeOf<{ readonly peildatum: Datum }>()
    expectTypeOf<keyof ProgrammeIssueParams<'bol-hours-below-norm'>>().toEqualTypeOf<'uren' | 'gepland' | 'norm'>()
    expectTypeOf<keyof typeof programmeIssueRegister>().toEqualTypeOf<ProgrammeIssueCode>()
    // @ts-expect-error the figures are missing
    const fault: Fault = { code: 'bol-hours-below-norm', params: {} }
    expect(fault.code).toBe('bol-hours-below-norm')
    const whole = { uren: 'bpv', gepland: 1, norm: 2 } as const
    expect(formatIssue({ code: 'bol-hours-below-norm', params: whole })).toContain('1 uren')
  })

  test('is about a programme whose choice of the old law is yes or no', () => {
    const plan = {
      leertraject: 'BOL',
      jaren: 4,
      start: '2026-08-01',
      uren: { totaal: 1, begeleid: 1, bpv: 0 },
    } as const
    const sound: Programma = { ...plan, oudRecht: true }
    // @ts-expect-error not a day
    const wrong: Programma = { ...plan, oudRecht: '2026-08-01' }
    expect(sound).not.toEqual(wrong)
  })
})

test('A difference has at least one mark', () => {
  expectTypeOf<Regelverschil['soorten']>().toEqualTypeOf<readonly [WijzigingSoort, ...WijzigingSoort[]]>()
  // @ts-expect-error no mark at all
  const none: Regelverschil['soorten'] = []
  expect(none).toEqual([])
})
