import { describe, expect, test } from 'vitest'
import {
  checkProgramme,
  issueRegister,
  type ProgrammeIssueCode,
  programmeIssueCodes,
  programmeIssueRegister,
  sources,
} from '../../../src/index.js'
import { badProgrammes } from './badProgrammes.js'
import { issuesIn } from './records.js'

describe.each(programmeIssueCodes.map((code) => ({ code })))('$code', ({ code }) => {
  const { bad, good, peildatum, path, params, severity, source } = badProgrammes[code]

  test('a programme with this one fault gives this code and no other, with its path, facts, severity and source', () => {
    const verdict = checkProgramme(bad, peildatum)
    expect(issuesIn(verdict)).toStrictEqual([{ code, path, params, severity, source }])
    expect(verdict.ok).toBe(severity === 'signaal')
  })

  test('the nearest good programmes do not give it, and the first gives nothing', () => {
    for (const each of good) {
      const codes: ProgrammeIssueCode[] = issuesIn(checkProgramme(each, peildatum)).map((issue) => issue.code)
      expect(codes, JSON.stringify(each)).not.toContain(code)
    }
    expect(issuesIn(checkProgramme(good[0], peildatum))).toStrictEqual([])
  })

  test('the register says the same of its severity and source, and the source exists', () => {
    expect(programmeIssueRegister[code]).toStrictEqual({ severity, source })
    expect(Object.hasOwn(sources, source)).toBe(true)
  })
})

test('the codes are told in the order of the register: form, what refuses, what signals', () => {
  expect(programmeIssueCodes).toStrictEqual(Object.keys(programmeIssueRegister))
  expect([...programmeIssueCodes].toSorted()).toStrictEqual(Object.keys(badProgrammes).toSorted())
  expect(Object.isFrozen(programmeIssueCodes)).toBe(true)
  const severities = programmeIssueCodes.map((code) => programmeIssueRegister[code].severity)
  expect(severities.indexOf('signaal')).toBe(severities.lastIndexOf('afkeur') + 1)
  for (const code of programmeIssueCodes) expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/)
})

test('what rests on a derived or uncertain source alone never refuses, but for the leertraject, as of an enrolment', () => {
  const refusing = programmeIssueCodes.filter((code) => programmeIssueRegister[code].severity === 'afkeur')
  const unsure = refusing.filter((code) => sources[programmeIssueRegister[code].source].zekerheid !== 'gelezen')
  expect(unsure).toStrictEqual(['pathway-not-bol-or-bbl'])
})

test('a code that an enrolment has too is as grave there and rests on the same source', () => {
  const shared = programmeIssueCodes.filter((code) => Object.hasOwn(issueRegister, code))
  expect(shared).toContain('course-duration-does-not-fit-level')
  for (const code of shared) {
    expect([code, programmeIssueRegister[code]]).toStrictEqual([
      code,
      issueRegister[code as keyof typeof issueRegister],
    ])
  }
})
