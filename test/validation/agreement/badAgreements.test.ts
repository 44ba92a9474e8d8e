import { describe, expect, test } from 'vitest'
import { issueRegister, sources } from '../../../src/index.js'
import type { AgreementIssueCode } from '../../../src/validation/agreement/agreementIssue.js'
import { agreementIssueCodes, agreementIssueRegister } from '../../../src/validation/agreement/agreementRegister.js'
import { validateAgreement } from '../../../src/validation/agreement/validateAgreement.js'
import { badAgreements } from './badAgreements.js'
import { issuesIn, options } from './records.js'

describe.each(agreementIssueCodes.map((code) => ({ code })))('$code', ({ code }) => {
  const { bad, good, path, params, severity, source } = badAgreements[code]

  test('a record with this one fault gives this code and no other, with its path, facts, severity and source', () => {
    const verdict = validateAgreement(bad, options)
    expect(issuesIn(verdict)).toStrictEqual([{ code, path, params, severity, source }])
    expect(verdict.ok).toBe(severity === 'signaal')
  })

  test('the nearest good records do not give it, and the first gives nothing', () => {
    for (const each of good) {
      const codes: AgreementIssueCode[] = issuesIn(validateAgreement(each, options)).map((issue) => issue.code)
      expect(codes, JSON.stringify(each)).not.toContain(code)
    }
    expect(issuesIn(validateAgreement(good[0], options))).toStrictEqual([])
  })

  test('the register says the same of its severity and source, and the source exists', () => {
    expect(agreementIssueRegister[code]).toStrictEqual({ severity, source })
    expect(Object.hasOwn(sources, source)).toBe(true)
  })
})

test('the codes are told in the order of the register: form, what refuses, what signals', () => {
  expect(agreementIssueCodes).toStrictEqual(Object.keys(agreementIssueRegister))
  expect(Object.isFrozen(agreementIssueCodes)).toBe(true)
  const severities = agreementIssueCodes.map((code) => agreementIssueRegister[code].severity)
  expect(severities.indexOf('signaal')).toBe(severities.lastIndexOf('afkeur') + 1)
  for (const code of agreementIssueCodes) expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/)
})

test('what rests on a derived or uncertain source alone never refuses', () => {
  const refusing = agreementIssueCodes.filter((code) => agreementIssueRegister[code].severity === 'afkeur')
  const unsure = refusing.filter((code) => sources[agreementIssueRegister[code].source].zekerheid !== 'gelezen')
  expect(unsure).toStrictEqual([])
})

test('a code that an enrolment has too is as grave there and rests on the same source', () => {
  const shared = agreementIssueCodes.filter((code) => Object.hasOwn(issueRegister, code))
  expect(shared).toContain('invalid-brin')
  for (const code of shared) {
    expect([code, agreementIssueRegister[code]]).toStrictEqual([
      code,
      issueRegister[code as keyof typeof issueRegister],
    ])
  }
})
