import { describe, expect, test } from 'vitest'
import { issueCodes, issueRegister, validateEnrolment } from '../../src/index.js'
import { invalidEnrolmentFor } from '../../src/testing/invalid/invalidEnrolmentFor.js'

describe('The enrolment with one fault', () => {
  test.each(issueCodes)('for %s gives that code and no other, where and as it says', (code) => {
    const { input, options, path, params, ...rest } = invalidEnrolmentFor(code)
    const verdict = validateEnrolment(input, options)
    const { severity, source } = issueRegister[code]
    expect(verdict.ok ? verdict.signals : verdict.issues).toStrictEqual([{ code, path, params, severity, source }])
    expect(verdict.ok).toBe(severity === 'signaal')
    expect(rest).toEqual({ code })
  })

  test.each(issueCodes.filter((code) => code !== 'unreadable'))('for %s is frozen JSON', (code) => {
    const { input, options = {} } = invalidEnrolmentFor(code)
    expect(Object.isFrozen(input)).toBe(true)
    expect(JSON.parse(JSON.stringify({ input, options }))).toStrictEqual({ input, options })
  })

  test('for unreadable answers with an error when it is read', () => {
    const { input } = invalidEnrolmentFor('unreadable')
    expect(Object.isFrozen(input)).toBe(true)
    expect(() => JSON.stringify(input)).toThrow('cannot be read')
  })

  test('is there for the codes of the library alone', () => {
    expect(() => invalidEnrolmentFor('toString' as never)).toThrow(RangeError)
    expect(() => invalidEnrolmentFor(undefined as never)).toThrow(RangeError)
  })
})
