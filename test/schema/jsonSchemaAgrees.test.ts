import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { structureIssueCodes, validateAgreement, validateEnrolment } from '../../src/index.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import {
  agreementJsonSchema,
  agreementStructureIssueCodes,
  enrolmentJsonSchema,
  rioOfferJsonSchema,
  rioStructureIssueCodes,
} from '../../src/schema/schema.js'
import { completeEnrolment, withFewerFacts } from '../properties/arbitraries.js'
import { agreement, inHouse, nonFunded, vso } from '../validation/agreement/records.js'
import { mboRecord, rodMbo, rodVo, voInMboFase, voRecord } from '../validation/enrolment/records.js'
import { compare, type CodesOf } from './compare.js'
import { chance, fieldsIn, type Json, mutant, oneOf } from './mutants.js'
import { offers } from './offers.js'

/** Codes of every issue, whether it refuses or not. */
function codesBy(validate: typeof validateEnrolment | typeof validateAgreement | typeof validateRioOffer): CodesOf {
  return (value) => {
    const verdict = validate(value)
    return (verdict.ok ? verdict.signals : verdict.issues).map(({ code }) => code)
  }
}

function* mutants(bases: readonly Json[], seed: number, count = 100_000): Generator<Json> {
  const random = chance(seed)
  const fields = fieldsIn(bases)
  for (let at = 0; at < count; at++) yield mutant(random, oneOf(random, bases), fields)
}

function enrolments(): readonly Json[] {
  const sample = { numRuns: 2000, seed: 5 }
  return [
    voRecord,
    voInMboFase,
    mboRecord,
    rodVo,
    rodMbo,
    ...fc.sample(completeEnrolment('any facts'), sample).map(({ record }) => record),
    ...fc.sample(withFewerFacts('sound facts', 'in form'), sample).map(({ partial }) => partial),
  ] as Json[]
}

describe('The JSON Schema and the guards agree, on 100,000 values, valid and mutated,', () => {
  test.each([
    ['an enrolment', enrolmentJsonSchema, structureIssueCodes, codesBy(validateEnrolment), enrolments],
    [
      'an agreement',
      agreementJsonSchema,
      agreementStructureIssueCodes,
      codesBy(validateAgreement),
      () => [agreement, inHouse, nonFunded, vso] as Json[],
    ],
    ['an offer in RIO', rioOfferJsonSchema, rioStructureIssueCodes, codesBy(validateRioOffer), () => offers],
  ] as const)(
    'on the form of %s',
    (_, schema, structure, codesOf, bases) => {
      const { disputed, refused, accepted, told } = compare(schema, structure, codesOf, mutants(bases(), 20_260_801))
      expect(disputed.slice(0, 3)).toEqual([])
      expect(refused + accepted).toBe(100_000)
      expect(refused).toBeGreaterThan(25_000)
      expect(accepted).toBeGreaterThan(25_000)
      expect(structure.filter((code) => (told.get(code) ?? 0) < 10)).toEqual([])
    },
    240_000,
  )
})

test('A schema that forgets a rule, or has one too many, is found out', () => {
  const bases = [rodVo, rodMbo] as Json[]
  const { required, ...lax } = enrolmentJsonSchema
  const strict = { ...enrolmentJsonSchema, required: [...(required as string[]), 'doublures'] }
  for (const schema of [lax, strict]) {
    const { disputed } = compare(schema, structureIssueCodes, codesBy(validateEnrolment), mutants(bases, 1, 3000))
    expect(disputed.length).toBeGreaterThan(10)
  }
})
