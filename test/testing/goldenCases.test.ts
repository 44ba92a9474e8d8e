import { describe, expect, test } from 'vitest'
import * as core from '../../src/index.js'
import { rioIssueCodes, rioIssueRegister } from '../../src/registers/rioIssues.js'
import { readerRegister } from '../../src/registers/readers/readerCodes.js'
import { signalRegister } from '../../src/registers/reconcile/signals.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import { goldenCases } from '../../src/testing/golden/goldenCases.js'
import { rulesOfAgreement } from '../../src/testing/golden/rules/rulesOfAgreement.js'
import { rulesOfAttendance } from '../../src/testing/golden/rules/rulesOfAttendance.js'
import { rulesOfEnrolment } from '../../src/testing/golden/rules/rulesOfEnrolment.js'
import { rulesOfProgramme } from '../../src/testing/golden/rules/rulesOfProgramme.js'
import { rulesOfReaders } from '../../src/testing/golden/rules/rulesOfReaders.js'
import { rulesOfReconcile } from '../../src/testing/golden/rules/rulesOfReconcile.js'
import { rulesOfRioOffer } from '../../src/testing/golden/rules/rulesOfRioOffer.js'

const functions: Readonly<Record<string, unknown>> = { ...core, validateRioOffer }

const asked = goldenCases.map((each) => [each.question, each.title, each] as const)

/** What an expected answer may leave out, beside the source, which the case names itself: all else stands in it, to the last cell. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  phaseOn: ['jaar'],
  attendanceDuty: ['einde', 'voldoet'],
  transferOptions: ['zorg', 'zelfdeInstelling', 'andereInstelling'],
  requiredHours: ['vrij', 'afwijking', 'standVan'],
  ...Object.fromEntries(
    ['validateEnrolment', 'validateAgreement', 'checkProgramme', 'checkAttendance', 'validateRioOffer'].map(
      (question) => [question, ['value', 'notChecked']],
    ),
  ),
}

describe('The golden cases', () => {
  test.each(asked)('%s, %s: the library answers so', (_, __, { question, args, expected }) => {
    const ask = functions[question] as (...args: readonly unknown[]) => unknown
    const answer = ask(...args)
    const told =
      typeof answer === 'object' && answer !== null
        ? Object.fromEntries(
            Object.entries(answer).filter(
              ([field]) =>
                Object.hasOwn(expected as object, field) || !['source', ...(leftOut[question] ?? [])].includes(field),
            ),
          )
        : answer
    expect(told).toStrictEqual(expected)
  })

  test.each(asked)('%s, %s: is frozen JSON with sources that exist', (_, __, golden) => {
    expect(JSON.parse(JSON.stringify(golden))).toStrictEqual(golden)
    expect(Object.isFrozen(golden.args)).toBe(true)
    expect(golden.sources.length).toBeGreaterThan(0)
    expect(golden.sources.filter((source) => !Object.hasOwn(core.sources, source))).toEqual([])
  })

  test('name a source that the answer or its explanation has', () => {
    const silent = goldenCases.filter(({ question, args, sources }) => {
      const explain = functions[`explain${question[0]?.toUpperCase()}${question.slice(1)}`] ?? functions[question]
      const told = JSON.stringify((explain as (...args: readonly unknown[]) => unknown)(...args))
      return !sources.some((source) => told.includes(`"${source}"`))
    })
    // A sound record and a day outside the route have an answer without a source.
    expect(silent.map(({ question, title }) => `${question}: ${title.replace(/ \d+$/, '')}`)).toEqual([
      'phaseOn: the day before the route',
      'phaseOn: the day after a route of four years',
      ...Array.from({ length: 2 * core.leerroutes.length }, () => 'validateEnrolment: sound'),
      ...Array.from({ length: 3 }, () => 'validateAgreement: sound'),
      ...Array.from({ length: 2 }, () => 'checkProgramme: sound'),
      ...Array.from({ length: 2 }, () => 'validateRioOffer: sound'),
    ])
  })

  test('have severity and source from rules that are written a second time, in the order of the registers', () => {
    const twice: (readonly [written: object, register: object])[] = [
      [rulesOfEnrolment(), core.issueRegister],
      [rulesOfAgreement(), core.agreementIssueRegister],
      [rulesOfProgramme(), core.programmeIssueRegister],
      [rulesOfAttendance(), core.attendanceIssueRegister],
      [rulesOfRioOffer(), rioIssueRegister],
      [rulesOfReaders(), readerRegister],
      [rulesOfReconcile(), signalRegister],
    ]
    for (const [written, register] of twice) expect(Object.entries(written)).toEqual(Object.entries(register))
  })

  test('have each its own title, and every code of the core that JSON can have', () => {
    const titles = goldenCases.map(({ question, title }) => `${question}: ${title}`)
    expect(new Set(titles).size).toBe(titles.length)
    const codesIn = (question: string): unknown[] =>
      goldenCases
        .filter((each) => each.question === question && !each.title.startsWith('sound'))
        .map(({ title }) => title)
    const inJson = (codes: readonly string[]): readonly string[] =>
      codes.filter((code) => !['unreadable', 'course-not-related'].includes(code))
    expect(codesIn('validateEnrolment')).toEqual(inJson(core.issueCodes))
    expect(codesIn('validateAgreement')).toEqual(inJson(core.agreementIssueCodes))
    expect(codesIn('checkProgramme')).toEqual(inJson(core.programmeIssueCodes))
    expect(codesIn('checkAttendance')).toEqual(inJson(core.attendanceIssueCodes))
    expect(codesIn('validateRioOffer')).toEqual(inJson(rioIssueCodes))
  })
})
