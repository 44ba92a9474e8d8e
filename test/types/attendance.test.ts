import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type AbsenceQuestion,
  type AbsenceReport,
  absenceReport,
  type AttendanceDuty,
  attendanceDuty,
  type AttendanceIssue,
  type AttendanceIssueCode,
  type Bekostigingsperiode,
  type BronSleutel,
  checkAttendance,
  type Datum,
  type FundingOn,
  fundingOn,
  type Inschrijving,
  type Jongere,
  type Leerplichtgegevens,
} from '../../src/index.js'

// What stands under `@ts-expect-error` must not compile: the type check of the tests fails when it does.

const period: Bekostigingsperiode = {
  instelling: { soort: 'vo-school' },
  fase: { soort: 'VO-fase' },
  begindatum: '2025-08-01',
  indicatieBekostigbaar: true,
}
const young: Jongere = { geboortedatum: '2010-03-15', startkwalificatie: false }

describe('Who pays on a count date', () => {
  test('is asked of periods; an enrolment is one, a phase of another union is not', () => {
    expectTypeOf<Inschrijving>().toExtend<Bekostigingsperiode>()
    // @ts-expect-error the register code is no phase
    const code: Bekostigingsperiode = { ...period, fase: { soort: 'VO' } }
    // @ts-expect-error an institution is no phase
    const side: Bekostigingsperiode = { ...period, fase: { soort: 'vo-school' } }
    // @ts-expect-error J is no boolean
    const ja: Bekostigingsperiode = { ...period, indicatieBekostigbaar: 'J' }
    // @ts-expect-error optional is absent, never null
    const open: Bekostigingsperiode = { ...period, einddatum: null }
    expect([code, side, ja, open]).toHaveLength(4)
    // @ts-expect-error a list, also of one
    expect(() => fundingOn(period, '2025-10-01')).toThrow(RangeError)
  })

  test('names a budget year for the mbo alone, and one side only', () => {
    const answer = fundingOn([period], '2025-10-01')
    // @ts-expect-error only the mbo has one
    expect(answer.bekostigingsjaar).toBeUndefined()
    expectTypeOf<Extract<FundingOn, { soort: 'mbo-bekostiging' }>['bekostigingsjaar']>().toEqualTypeOf<number>()
    expectTypeOf<FundingOn['soort']>().toEqualTypeOf<'vo-bekostiging' | 'mbo-bekostiging' | 'geen-bekostiging'>()
  })
})

describe('The duty to attend and the report of absence', () => {
  test('need the day of birth and the startkwalificatie; absence needs the phase too', () => {
    // @ts-expect-error not known is not no
    const unknown: Jongere = { geboortedatum: '2010-03-15' }
    // @ts-expect-error no phase, no reporter
    const nowhere: AbsenceQuestion = young
    // @ts-expect-error year 3 is not in the VO-fase
    const wrong: AbsenceQuestion = { ...young, fase: { soort: 'VO-fase', leerjaar: 3 } }
    expect([unknown, nowhere, wrong]).toHaveLength(3)
  })

  test('tell what satisfies the duty only of the kwalificatieplicht, and a last day only where there is a duty', () => {
    const duty = attendanceDuty(young, '2026-08-01')
    // @ts-expect-error only the kwalificatieplicht has it
    expect(duty.voldoet).toBe('lpw-4a-1')
    // @ts-expect-error none has no last day
    expect(duty.totEnMet).toBe('2028-03-14')
    expectTypeOf<Extract<AttendanceDuty, { plicht: 'leerplicht' }>['totEnMet']>().toEqualTypeOf<Datum>()
    expectTypeOf<Extract<AttendanceDuty, { plicht: 'leerplicht' }>['einde']>().toEqualTypeOf<BronSleutel>()
    expectTypeOf<keyof Extract<AttendanceDuty, { plicht: 'niet-gelezen' }>>().toEqualTypeOf<'plicht' | 'source'>()
    type Plicht = 'leerplicht' | 'kwalificatieplicht' | 'geen' | 'niet-gelezen'
    expectTypeOf<AttendanceDuty['plicht']>().toEqualTypeOf<Plicht>()
    expectTypeOf<AbsenceReport['plicht']>().toEqualTypeOf<Plicht>()
  })

  test('name one reporter, never nobody and never both', () => {
    const { melder } = absenceReport({ ...young, fase: { soort: 'VO-fase' } }, '2026-08-01')
    expectTypeOf(melder).toEqualTypeOf<'vo-school' | 'mbo-instelling'>()
    expect(melder).toBe('vo-school')
  })
})

describe('The verdict on the duty to attend', () => {
  test('has no day of birth among its facts', () => {
    type Facts = Extract<AttendanceIssue, { code: 'leerplicht-in-mbo-phase' }>['params']
    expectTypeOf<Facts>().toEqualTypeOf<{ readonly peildatum: Datum }>()
    expectTypeOf<AttendanceIssue['code']>().toEqualTypeOf<AttendanceIssueCode>()
    // @ts-expect-error there is no such code
    const code: AttendanceIssueCode = 'too-young'
    expect(code).toBe('too-young')
  })

  test('is of a record that need not tell the startkwalificatie; the duty itself does need it', () => {
    const record: Leerplichtgegevens = { fase: { soort: 'MBO-fase' }, geboortedatum: '2010-03-15' }
    expect(checkAttendance(record, '2026-08-01').ok).toBe(true)
    // @ts-expect-error true, false or absent
    const text: Leerplichtgegevens = { ...record, startkwalificatie: 'nee' }
    expect(checkAttendance(text, '2026-08-01').ok).toBe(false)
  })

  test('is a record only when it is sound, and needs a day', () => {
    const verdict = checkAttendance({}, '2026-08-01')
    // @ts-expect-error a refused record is no Leerplichtgegevens
    expect(verdict.value).toBeUndefined()
    if (verdict.ok) expectTypeOf(verdict.value).toEqualTypeOf<Leerplichtgegevens>()
    // @ts-expect-error without a day nothing can be said
    expect(() => checkAttendance({})).toThrow(RangeError)
  })
})
