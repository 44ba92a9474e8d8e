import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as core from '../../src/index.js'
import { type Fault, formatIssue } from '../../src/messages/messages.js'
import * as registers from '../../src/registers/registers.js'
import * as schema from '../../src/schema/schema.js'
import * as testing from '../../src/testing/testing.js'
import { faultsIn, faultsOfDelivery, soundDeliveries } from './badDeliveries.js'
import { signalsIn, signalsOfRegisters } from './badRegisters.js'

type List = {
  readonly codes: readonly string[]
  /** What the library tells of the bad record that stands for a code. */
  readonly told: (code: never) => readonly Fault[] | Promise<readonly Fault[]>
  /** The page with a heading for each code. */
  readonly page: string
  /** The question of its golden cases, or why it has none. */
  readonly golden: { readonly question: string } | { readonly none: string }
}

const lists: Readonly<Record<string, List>> = {
  issueCodes: {
    codes: core.issueCodes,
    told: (code: core.IssueCode) => {
      const { input, options } = testing.invalidEnrolmentFor(code)
      return foundIn(core.validateEnrolment(input, options))
    },
    page: 'validate-enrolment',
    golden: { question: 'validateEnrolment' },
  },
  agreementIssueCodes: {
    codes: core.agreementIssueCodes,
    told: (code: core.AgreementIssueCode) => {
      const { input, options } = testing.invalidAgreementFor(code)
      return foundIn(core.validateAgreement(input, options))
    },
    page: 'validate-agreement',
    golden: { question: 'validateAgreement' },
  },
  programmeIssueCodes: {
    codes: core.programmeIssueCodes,
    told: (code: core.ProgrammeIssueCode) => {
      const { input, options } = testing.invalidProgrammeFor(code)
      return foundIn(core.checkProgramme(input, options.peildatum))
    },
    page: 'check-programme',
    golden: { question: 'checkProgramme' },
  },
  attendanceIssueCodes: {
    codes: core.attendanceIssueCodes,
    told: (code: core.AttendanceIssueCode) => {
      const { input, options } = testing.invalidAttendanceFor(code)
      return foundIn(core.checkAttendance(input, options.peildatum))
    },
    page: 'check-attendance',
    golden: { question: 'checkAttendance' },
  },
  rioIssueCodes: {
    codes: registers.rioIssueCodes,
    told: (code: registers.RioIssueCode) => foundIn(registers.validateRioOffer(testing.invalidRioOfferFor(code).input)),
    page: 'register-codes',
    golden: { question: 'validateRioOffer' },
  },
  readerCodes: {
    codes: registers.readerCodes,
    told: faultsOfDelivery,
    page: 'register-codes',
    golden: {
      none: 'a reader is asked with a file and answers event by event; a golden case is one call with one answer',
    },
  },
  signalCodes: {
    codes: registers.signalCodes,
    told: signalsOfRegisters,
    page: 'register-codes',
    golden: { none: 'the golden cases are about one record; a signal is about two whole registers' },
  },
}

/** Lists that are a part of one above, so that each of their codes is walked there. */
const parts: Readonly<Record<string, readonly [codes: readonly string[], of: string]>> = {
  structureIssueCodes: [core.structureIssueCodes, 'issueCodes'],
  agreementStructureIssueCodes: [schema.agreementStructureIssueCodes, 'agreementIssueCodes'],
  rioStructureIssueCodes: [schema.rioStructureIssueCodes, 'rioIssueCodes'],
}

/** Codes of a list with golden cases that have none, and why. */
const noJson: Readonly<Record<string, string>> = {
  unreadable: 'the input has a getter that throws, and JSON has no getters',
  'course-not-related': 'the answer depends on a function that is given with the question',
}

type Verdict =
  { readonly ok: true; readonly signals: readonly Fault[] } | { readonly ok: false; readonly issues: readonly Fault[] }

function foundIn(verdict: Verdict): readonly Fault[] {
  return verdict.ok ? verdict.signals : verdict.issues
}

/** The part of a page that is about a list: where a page has several, the chapter that names it. */
function chapterOf(page: string, name: string): string {
  const text = readFileSync(`docs/rules/${page}.md`, 'utf8')
  const chapters = text.split(/^(?=## )/m)
  return chapters.find((chapter) => chapter.split('\n', 1)[0]?.includes(`\`${name}\``)) ?? text
}

test('Every closed list of codes that a door exports is walked, itself or as a part of another', () => {
  const exported = [core, registers, schema, testing].flatMap((door) =>
    Object.keys(door).filter((name) => name.endsWith('Codes')),
  )
  expect(exported.sort()).toEqual([...Object.keys(lists), ...Object.keys(parts)].sort())
  for (const [codes, of] of Object.values(parts)) expect(lists[of]?.codes).toEqual(expect.arrayContaining([...codes]))
})

test('Every code that has no golden case for a reason of its own is still a code', () => {
  const known = new Set(Object.values(lists).flatMap(({ codes }) => codes))
  expect(Object.keys(noJson).filter((code) => !known.has(code))).toEqual([])
})

test('What a bad record is made of is sound', async () => {
  for (const delivery of soundDeliveries) expect(await faultsIn(delivery)).toEqual([])
  expect(signalsIn({ vo: {}, mbo: {}, options: { peildatum: '2025-11-03' } })).toEqual([])
})

describe.each(Object.entries(lists))('The list %s', (name, { codes, told, page, golden }) => {
  test.each(codes)('has for %s a bad record of which it is told, in Dutch and in English', async (code) => {
    const fault = (await told(code as never)).find((each) => each.code === code)
    expect(fault).toBeDefined()
    const [nl, en] = [formatIssue(fault as Fault, 'nl'), formatIssue(fault as Fault, 'en')]
    for (const text of [nl, en]) expect(text).toMatch(/^\p{Lu}.{10,}\.$/u)
    expect(nl).not.toBe(en)
  })

  test.each(codes)('has for %s a golden case, or a reason why not', (code) => {
    const none = 'none' in golden ? golden.none : noJson[code]
    const cases = testing.goldenCases.filter(
      ({ question, title }) => 'question' in golden && question === golden.question && title === code,
    )
    const codesOf = cases.map(({ expected }) => /"code":"([a-z0-9-]+)"/.exec(JSON.stringify(expected))?.[1])
    expect(codesOf).toEqual(none === undefined ? [code] : [])
  })

  test('has for each code one heading on its page, in their order', () => {
    const headings = [...chapterOf(page, name).matchAll(/^#{2,6} +`([a-z0-9-]+)`\s*$/gm)].map(([, code]) => code)
    expect(headings).toEqual([...codes])
  })
})
