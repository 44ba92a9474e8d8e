import { describe, expect, test } from 'vitest'
import { issueCodes } from '../../../src/index.js'
import { agreementIssues as en } from '../../../src/messages/en/agreement.js'
import { agreementIssues as nl } from '../../../src/messages/nl/agreement.js'
import { agreementIssueCodes } from '../../../src/validation/agreement/agreementRegister.js'
import { badAgreements } from './badAgreements.js'

type Own = keyof typeof nl
const own = agreementIssueCodes.filter((code): code is Own => !(issueCodes as readonly string[]).includes(code))

function textsOf(code: Own): readonly [nl: string, en: string] {
  const { params } = badAgreements[code]
  return [nl[code](params as never, 'Het veld locaties'), en[code](params as never, 'Field locaties')]
}

describe('The message of an issue in a samenwerking', () => {
  test('exists in both languages for every code that no enrolment has, and for no other', () => {
    expect(Object.keys(nl).sort()).toStrictEqual([...own].sort())
    expect(Object.keys(en).sort()).toStrictEqual([...own].sort())
  })

  test.each(own)('of %s is whole in both languages, and tells every fact', (code) => {
    const texts = textsOf(code)
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z][^{}$\n]*[^.\s]\.$/)
      expect(text).not.toMatch(/undefined|\[object|NaN|null| {2}/)
      for (const fact of Object.values(badAgreements[code].params)) expect(text).toContain(String(fact))
    }
    expect(texts[0]).not.toBe(texts[1])
  })

  test.each([
    [
      'not-a-list',
      'Het veld locaties moet een lijst zijn, zonder lege plaatsen.',
      'Field locaties must be a list without holes.',
    ],
    [
      'empty-list',
      'Het veld locaties is een lege lijst. Noem er ten minste één.',
      'Field locaties is an empty list. Name at least one.',
    ],
    [
      'programme-year-above-length',
      'De route duurt 2 jaar, maar het programma beschrijft ook leerjaar 3.',
      'The route takes 2 years, but the programme describes year 3 as well.',
    ],
  ] as const)('of %s reads: %s', (code, ...texts) => {
    expect(textsOf(code)).toStrictEqual(texts)
  })
})
