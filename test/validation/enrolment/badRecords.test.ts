import { describe, expect, test } from 'vitest'
import { type IssueCode, issueCodes, issueRegister, sources, validateEnrolment } from '../../../src/index.js'
import { badRecords } from './badRecords.js'
import { issuesIn } from './records.js'

describe.each(issueCodes.map((code) => ({ code })))('$code', ({ code }) => {
  const { bad, good, options, path, params, severity, source } = badRecords[code]

  test('a record with this one fault gives this code and no other, with its path, facts, severity and source', () => {
    const verdict = validateEnrolment(bad, options)
    expect(issuesIn(verdict)).toStrictEqual([{ code, path, params, severity, source }])
    expect(verdict.ok).toBe(severity === 'signaal')
  })

  test('the nearest good records do not give it', () => {
    for (const each of good) {
      const codes: IssueCode[] = issuesIn(validateEnrolment(each, options)).map((issue) => issue.code)
      expect(codes, JSON.stringify(each)).not.toContain(code)
    }
  })

  test('the register says the same of its severity and source, and the source exists', () => {
    expect(issueRegister[code]).toMatchObject({ severity, source })
    expect(Object.hasOwn(sources, source)).toBe(true)
  })
})

test('the first good record of every row is sound and gives no signal', () => {
  for (const code of issueCodes) {
    const { good, options } = badRecords[code]
    expect([code, issuesIn(validateEnrolment(good[0], options))]).toStrictEqual([code, []])
  }
})

test('what rests on a derived or uncertain source alone never refuses, but for two rules', () => {
  const refusing = issueCodes.filter(
    (code) => issueRegister[code].severity === 'afkeur' && sources[issueRegister[code].source].zekerheid !== 'gelezen',
  )
  expect(refusing).toStrictEqual(['pathway-not-bol-or-bbl', 'learn-work-track-not-in-route'])
})
