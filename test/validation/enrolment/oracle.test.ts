import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issueCodes } from '../../../src/index.js'
import { completeEnrolment, type Kind } from '../../properties/arbitraries.js'
import { brokenRules } from './oracle.js'
import { codesOf } from './records.js'

const kinds: Kind[] = ['sound facts', 'sound facts, years repeated in the MBO-fase', 'any facts']

describe.each(kinds)('complete records with %s', (kind) => {
  test('the verdict names the same rules as the rule list told again with date-fns and ts-pattern', () => {
    fc.assert(
      fc.property(completeEnrolment(kind), ({ record, peildatum }) => {
        const told = brokenRules(record, peildatum)
        expect(codesOf(record, peildatum)).toStrictEqual(issueCodes.filter((code) => told.has(code)))
      }),
      { numRuns: 5000 },
    )
  })
})

test('the generated records break every rule that the oracle tells again, and some break none', () => {
  const met = new Map<string, number>()
  for (const { record, peildatum } of fc.sample(completeEnrolment('any facts'), { numRuns: 5000, seed: 20250801 })) {
    const told = brokenRules(record, peildatum)
    for (const code of told.size === 0 ? ['none'] : told) met.set(code, (met.get(code) ?? 0) + 1)
  }
  for (const { record, peildatum } of fc.sample(completeEnrolment('sound facts'), { numRuns: 5000, seed: 20250801 })) {
    if (brokenRules(record, peildatum).size === 0) met.set('none', (met.get('none') ?? 0) + 1)
  }
  const first = issueCodes.indexOf('before-start-of-law')
  const expected = issueCodes.slice(first)
  expect([...met.keys()].sort()).toStrictEqual([...expected, 'none'].sort())
  expect(Math.min(...met.values())).toBeGreaterThan(5)
})
