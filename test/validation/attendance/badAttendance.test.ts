import { describe, expect, test } from 'vitest'
import {
  attendanceIssueCodes,
  attendanceIssueRegister,
  checkAttendance,
  issueRegister,
  sources,
} from '../../../src/index.js'
import { badAttendance, issuesIn, peildatum } from './badAttendance.js'

describe.each(attendanceIssueCodes.map((code) => ({ code })))('$code', ({ code }) => {
  const { bad, good, path, params, severity, source } = badAttendance[code]

  test('a record with this one fault gives this code and no other, with its path, facts, severity and source', () => {
    const verdict = checkAttendance(bad, peildatum)
    expect(issuesIn(verdict)).toStrictEqual([{ code, path, params, severity, source }])
    expect(verdict.ok).toBe(severity === 'signaal')
    // What is out of form is not known to the rules; they say so.
    const isForm = Object.hasOwn(issueRegister, code)
    expect(isForm || verdict.notChecked.length === 0).toBe(true)
  })

  test('the nearest good records give nothing', () => {
    for (const each of good) {
      expect(checkAttendance(each, peildatum)).toStrictEqual({ ok: true, value: each, signals: [], notChecked: [] })
    }
  })

  test('the register says the same of its severity and source, and the source exists', () => {
    expect(attendanceIssueRegister[code]).toStrictEqual({ severity, source })
    expect(Object.hasOwn(sources, source)).toBe(true)
  })
})

test('the codes are told in the order of the register: form, what refuses, what signals', () => {
  expect(attendanceIssueCodes).toStrictEqual(Object.keys(attendanceIssueRegister))
  expect(Object.isFrozen(attendanceIssueCodes)).toBe(true)
  const severities = attendanceIssueCodes.map((code) => attendanceIssueRegister[code].severity)
  expect(severities.indexOf('signaal')).toBe(severities.lastIndexOf('afkeur') + 1)
  for (const code of attendanceIssueCodes) expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/)
})

test('what rests on a derived or uncertain source alone never refuses, but for the leertraject, as of an enrolment', () => {
  const refusing = attendanceIssueCodes.filter((code) => attendanceIssueRegister[code].severity === 'afkeur')
  const notRead = refusing.filter((code) => sources[attendanceIssueRegister[code].source].zekerheid !== 'gelezen')
  // The one exception: that a leertraject is BOL or BBL is a matter of form, with a source that is derived.
  expect(notRead).toEqual(['pathway-not-bol-or-bbl'])
  expect(sources[attendanceIssueRegister['pathway-not-bol-or-bbl'].source].zekerheid).toBe('afgeleid')
  expect(sources['web-8.1.1-3'].zekerheid).toBe('gelezen')
})

test('a code that an enrolment has too is as grave there and rests on the same source', () => {
  const shared = attendanceIssueCodes.filter((code) => Object.hasOwn(issueRegister, code))
  expect(shared).toHaveLength(7)
  for (const code of shared) {
    expect([code, attendanceIssueRegister[code]]).toStrictEqual([
      code,
      issueRegister[code as keyof typeof issueRegister],
    ])
  }
})
