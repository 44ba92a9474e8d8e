import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type AgreementIssueCode,
  type AttendanceIssueCode,
  type Bron,
  type BronSleutel,
  type Citaat,
  citation,
  combinationTable,
  type Datum,
  diplomaDeadline,
  type DiplomaDeadline,
  durationTable,
  explainDiplomaDeadline,
  type Explanation,
  type Fase,
  fundingTable,
  type Inschrijving,
  type Issue,
  type IssueCode,
  type IssueParams,
  type Leerjaar,
  type Leerroute,
  type Leerweg,
  type Niveau,
  type NotChecked,
  parseBrin,
  phaseTable,
  type ProgrammeIssueCode,
  type ResponsibilityRow,
  responsibilityTable,
  responsibleInstitution,
  sources,
  type Step,
  type StructureIssueCode,
  type Taak,
  validateEnrolment,
  type Verdict,
} from '../../src/index.js'
import { type Fault, formatIssue, type ParseCode } from '../../src/messages/messages.js'
import type { ReaderCode, RioIssueCode, SignalCode } from '../../src/registers/registers.js'

// What stands under `@ts-expect-error` must not compile: the type check of the tests fails when it does.

describe('The tables', () => {
  test('answer every task, so that an added one does not compile until a table answers it', () => {
    const today: Readonly<Record<Taak, ResponsibilityRow>> = responsibilityTable
    // @ts-expect-error no table answers the task 'nieuw'
    const tomorrow: Readonly<Record<Taak | 'nieuw', ResponsibilityRow>> = responsibilityTable
    expect(tomorrow).toBe(today)
  })

  test('answer every phase, year, route, leerweg and niveau, and no more', () => {
    expectTypeOf<keyof typeof fundingTable>().toEqualTypeOf<Fase['soort']>()
    expectTypeOf<keyof typeof phaseTable>().toEqualTypeOf<Leerjaar>()
    expectTypeOf<keyof typeof combinationTable>().toEqualTypeOf<Leerroute['soort']>()
    expectTypeOf<keyof (typeof combinationTable)['DLR']>().toEqualTypeOf<Leerweg>()
    expectTypeOf<keyof typeof durationTable>().toEqualTypeOf<Niveau>()
    expectTypeOf<keyof typeof sources>().toEqualTypeOf<BronSleutel>()
    // @ts-expect-error no table answers leerjaar 7
    const seven: Readonly<Record<Leerjaar | 7, unknown>> = phaseTable
    // @ts-expect-error no table answers a third phase
    const third: Readonly<Record<Fase['soort'] | 'HBO-fase', unknown>> = fundingTable
    expect([seven, third]).toEqual([phaseTable, fundingTable])
  })

  test('cannot hold what the unions exclude', () => {
    expectTypeOf<(typeof phaseTable)[1]['value']>().toExtend<{ soort: 'VO-fase'; leerjaar: 1 }>()
    expectTypeOf<(typeof phaseTable)[3]['value']>().toExtend<{ soort: 'MBO-fase'; leerjaar: 3 }>()
    expectTypeOf<(typeof combinationTable)['GLR']['KB']['niveaus']>().toEqualTypeOf<readonly never[]>()
    expectTypeOf<(typeof combinationTable)['DLR']['KB']['niveaus']>().toEqualTypeOf<readonly (3 | 4)[]>()
    expect(combinationTable.GLR.KB.niveaus).toEqual([])
    expect(Object.keys(durationTable)).toEqual(['2', '3', '4'])
  })

  test('cannot be written to', () => {
    // @ts-expect-error a table is readonly
    expect(() => (fundingTable['VO-fase'] = fundingTable['MBO-fase'])).toThrow(TypeError)
    // @ts-expect-error and so is its cell
    expect(() => (responsibilityTable.melding.DLR['VO-fase'].value = 'vo-school')).toThrow(TypeError)
  })

  test('know their keys: a source that does not exist does not compile', () => {
    // @ts-expect-error there is no such source
    const key: BronSleutel = 'wvo-9.9'
    // @ts-expect-error there is no such task
    expect(() => responsibleInstitution('klachten', { soort: 'DLR' }, { soort: 'VO-fase' })).toThrow(RangeError)
    expect(sources).not.toHaveProperty([key])
  })
})

describe('An answer', () => {
  test('narrows on its soort', () => {
    const deadline: DiplomaDeadline = diplomaDeadline({ soort: 'DLR' }, '2023-08-01')
    // @ts-expect-error only a deadline has a day
    expect(deadline.datum).toBe('2026-07-31')
    if (deadline.soort === 'uiterlijk') {
      expectTypeOf(deadline.datum).toEqualTypeOf<Datum>()
      expectTypeOf(deadline.leerjaar).toEqualTypeOf<2 | 3>()
    }
    const citaat: Citaat = citation('wvo-2.107e-2', '2023-09-01')
    // @ts-expect-error only an article has a quotation
    expect(citaat.aanhaling).toBe('art. 2.107e lid 2 WVO 2020')
    if (citaat.soort === 'artikel') expectTypeOf(citaat.bwbId).toEqualTypeOf<string>()
    if (citaat.soort === 'niet-van-kracht') expectTypeOf(citaat.vanaf).toEqualTypeOf<Datum | undefined>()
    const bron: Bron = sources['dia-melden']
    if (bron.soort === 'publicatie') expectTypeOf(bron.uitgever).toEqualTypeOf<string>()
  })

  test('has the same value type explained as plain', () => {
    expectTypeOf(explainDiplomaDeadline).returns.toEqualTypeOf<Explanation<DiplomaDeadline>>()
    const step = explainDiplomaDeadline({ soort: 'DLR' }, '2023-08-01').steps[0] as Step
    if (step.id === 'diploma-by-year') expectTypeOf(step.facts).toEqualTypeOf<{ readonly leerjaar: 2 | 3 }>()
    expect(step.id).toBe('diploma-by-year')
  })

  test('does not take a length or a count of another kind', () => {
    // @ts-expect-error no route takes seven years
    expect(() => diplomaDeadline({ soort: 'DLR' }, '2023-08-01', { jaren: 7 })).toThrow(RangeError)
    // @ts-expect-error a count is a number
    expect(() => diplomaDeadline({ soort: 'DLR' }, '2023-08-01', { doublures: '1' })).toThrow(RangeError)
    // @ts-expect-error a day is text
    expect(() => diplomaDeadline({ soort: 'DLR' }, new Date(0))).toThrow(RangeError)
  })

  test('of a reader narrows on ok', () => {
    const answer = parseBrin('05KO')
    // @ts-expect-error there may be no value
    expect(answer.value).toBe('05KO')
    if (!answer.ok) expectTypeOf(answer.code).toEqualTypeOf<'invalid-brin'>()
  })
})

describe('A Verdict', () => {
  const verdict: Verdict = validateEnrolment({})

  test('has a value and signals when it is ok, and at least one issue when it is not', () => {
    if (verdict.ok) {
      expectTypeOf(verdict.value).toEqualTypeOf<Inschrijving>()
      expectTypeOf(verdict.signals).toEqualTypeOf<readonly Issue[]>()
      // @ts-expect-error a sound record has no issues
      expectTypeOf(verdict.issues).toBeAny()
    } else {
      expectTypeOf(verdict.issues[0]).toEqualTypeOf<Issue>()
      // @ts-expect-error a refused record has no value
      expectTypeOf(verdict.value).toBeAny()
    }
    expectTypeOf(verdict.notChecked).toEqualTypeOf<readonly NotChecked[]>()
    expect(verdict.ok).toBe(false)
  })

  test('cannot be written to', () => {
    const issues = verdict.ok ? verdict.signals : verdict.issues
    // @ts-expect-error a list of issues is readonly
    expect(() => issues.push(issues[0])).toThrow(TypeError)
  })
})

describe('An Issue', () => {
  test('has the params of its code', () => {
    expectTypeOf<IssueParams<'glr-requires-bb'>>().toEqualTypeOf<{ readonly leerweg: Leerweg }>()
    expectTypeOf<IssueParams<'diploma-overdue'>>().toEqualTypeOf<{
      readonly uiterlijk: Datum
      readonly peildatum: Datum
    }>()
    expectTypeOf<IssueParams<'period-outlives-phase'>>().toEqualTypeOf<{ readonly faseEinde: Datum }>()
    expectTypeOf<IssueParams<'before-start-of-law'>>().toEqualTypeOf<{ readonly begindatum: Datum }>()
    expectTypeOf<IssueParams<'phase-does-not-match-year'>>().toEqualTypeOf<{
      readonly fase: Fase['soort']
      readonly leerjaar?: Leerjaar
    }>()
    expectTypeOf<IssueParams<'not-fundable'>>().toEqualTypeOf<{ readonly [name: string]: never }>()
    const check = (issue: Issue): string => {
      if (issue.code === 'level-not-open-to-track') {
        expectTypeOf(issue.params).toEqualTypeOf<{ readonly leerweg: Leerweg; readonly niveau: Niveau }>()
        return `${issue.params.leerweg} ${issue.params.niveau}`
      }
      // @ts-expect-error not every issue has a leerweg
      return String(issue.params.leerweg)
    }
    expect(check).toBeTypeOf('function')
  })

  test('has a code of the closed list', () => {
    expectTypeOf<Issue['code']>().toEqualTypeOf<IssueCode>()
    expectTypeOf<StructureIssueCode>().toExtend<IssueCode>()
    expectTypeOf<Issue>().toExtend<Fault>()
    // @ts-expect-error there is no such code
    const code: IssueCode = 'glr-requires-kb'
    // @ts-expect-error only a reader gives this code
    const parsed: IssueCode = 'invalid-elementcode'
    expectTypeOf<Extract<IssueCode, ParseCode>>().toBeNever()
    expectTypeOf<
      Exclude<
        Fault['code'],
        | IssueCode
        | AgreementIssueCode
        | ProgrammeIssueCode
        | AttendanceIssueCode
        | RioIssueCode
        | SignalCode
        | Exclude<ReaderCode, ParseCode>
      >
    >().toEqualTypeOf<ParseCode>()
    expect([code, parsed]).toHaveLength(2)
  })

  test('cannot be told without its facts', () => {
    // @ts-expect-error the message needs the leerweg
    expect(formatIssue({ code: 'glr-requires-bb', params: {} })).toBeTypeOf('string')
    // @ts-expect-error havo is no leerweg
    expect(formatIssue({ code: 'glr-requires-bb', params: { leerweg: 'havo' } })).toBeTypeOf('string')
    // @ts-expect-error there is no French
    expect(() => formatIssue({ code: 'not-fundable', params: {} }, 'fr')).toThrow(Error)
  })
})
