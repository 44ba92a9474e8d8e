import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import {
  agreementIssueCodes,
  agreementIssueRegister,
  attendanceIssueCodes,
  attendanceIssueRegister,
  checkAttendance,
  checkProgramme,
  type IssueRule,
  type Path,
  programmeIssueCodes,
  programmeIssueRegister,
  validateAgreement,
} from '../../src/index.js'
import { rioIssueCodes, rioIssueRegister } from '../../src/registers/rioIssues.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import { invalidAgreementFor } from '../../src/testing/invalid/invalidAgreementFor.js'
import { invalidAttendanceFor } from '../../src/testing/invalid/invalidAttendanceFor.js'
import { invalidProgrammeFor } from '../../src/testing/invalid/invalidProgrammeFor.js'
import { invalidRioOfferFor } from '../../src/testing/invalid/invalidRioOfferFor.js'

type Verdict =
  | { readonly ok: true; readonly signals: readonly unknown[] }
  | { readonly ok: false; readonly issues: readonly unknown[] }

/** What the validation answered: whether the record is sound, and everything that was found. */
function found(verdict: Verdict): unknown {
  return { ok: verdict.ok, issues: verdict.ok ? verdict.signals : verdict.issues }
}

/** What it must answer about a record with one fault. */
function only(
  { code, path, params }: { code: string; path: Path; params: unknown },
  { severity, source }: IssueRule,
): unknown {
  return { ok: severity === 'signaal', issues: [{ code, path, params, severity, source }] }
}

type Case = { readonly code: string; readonly input: unknown; readonly options?: unknown }

/** What of these is not frozen, or not the same after a trip through JSON; one cannot be read. */
function notFrozenJson(cases: readonly Case[]): readonly string[] {
  const readable = cases.filter(({ code }) => code !== 'unreadable')
  const different = readable.filter(
    ({ input, options = {} }) => !isDeepStrictEqual(JSON.parse(JSON.stringify({ input, options })), { input, options }),
  )
  return [...cases.filter(({ input }) => !Object.isFrozen(input)), ...different].map(({ code }) => code)
}

describe('The agreement with one fault', () => {
  test.each(agreementIssueCodes)('for %s gives that code and no other, where and as it says', (code) => {
    const bad = invalidAgreementFor(code)
    expect(found(validateAgreement(bad.input, bad.options))).toStrictEqual(only(bad, agreementIssueRegister[code]))
  })

  test('is frozen JSON; only the course needs a function beside it', () => {
    const cases = agreementIssueCodes.map((code) => invalidAgreementFor(code))
    expect(cases.filter(({ options }) => options !== undefined).map(({ code }) => code)).toEqual(['course-not-related'])
    expect(notFrozenJson(cases.map(({ code, input }) => ({ code, input })))).toEqual([])
  })
})

describe('The programme with one fault', () => {
  test.each(programmeIssueCodes)('for %s gives that code and no other, where and as it says', (code) => {
    const bad = invalidProgrammeFor(code)
    expect(found(checkProgramme(bad.input, bad.options.peildatum))).toStrictEqual(
      only(bad, programmeIssueRegister[code]),
    )
  })

  test('is frozen JSON', () => {
    expect(notFrozenJson(programmeIssueCodes.map((code) => invalidProgrammeFor(code)))).toEqual([])
  })
})

describe('The pupil with one fault', () => {
  test.each(attendanceIssueCodes)('for %s gives that code and no other, where and as it says', (code) => {
    const bad = invalidAttendanceFor(code)
    expect(found(checkAttendance(bad.input, bad.options.peildatum))).toStrictEqual(
      only(bad, attendanceIssueRegister[code]),
    )
  })

  test('is frozen JSON', () => {
    expect(notFrozenJson(attendanceIssueCodes.map((code) => invalidAttendanceFor(code)))).toEqual([])
  })
})

describe('The offer in RIO with one fault', () => {
  test.each(rioIssueCodes)('for %s gives that code and no other, where and as it says', (code) => {
    const bad = invalidRioOfferFor(code)
    expect(found(validateRioOffer(bad.input))).toStrictEqual(only(bad, rioIssueRegister[code]))
  })

  test('is frozen JSON', () => {
    expect(notFrozenJson(rioIssueCodes.map((code) => invalidRioOfferFor(code)))).toEqual([])
  })
})

test('Each is there for the codes of the library alone', () => {
  const asked = [invalidAgreementFor, invalidProgrammeFor, invalidAttendanceFor, invalidRioOfferFor]
  for (const invalidFor of asked as unknown as ((code: unknown) => unknown)[]) {
    expect(() => invalidFor('toString')).toThrow(RangeError)
    expect(() => invalidFor(undefined)).toThrow(RangeError)
  }
})
