import { expect, test } from 'vitest'
import { structureIssueCodes, validateAgreement, validateEnrolment } from '../../src/index.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import {
  agreementJsonSchema,
  agreementStructureIssueCodes,
  enrolmentJsonSchema,
  rioOfferJsonSchema,
  rioStructureIssueCodes,
} from '../../src/schema/schema.js'
import { agreement, inHouse, nonFunded, vso } from '../validation/agreement/records.js'
import { mboRecord, rodMbo, rodVo, voRecord } from '../validation/enrolment/records.js'
import { compare } from './compare.js'
import { everyChange, fieldsIn, type Json } from './mutants.js'
import { offers } from './offers.js'

const codesOf = (verdict: ReturnType<typeof validateEnrolment | typeof validateAgreement | typeof validateRioOffer>) =>
  (verdict.ok ? verdict.signals : verdict.issues).map(({ code }) => code)

function* changes(bases: readonly Json[]): Generator<Json> {
  const fields = fieldsIn(bases)
  for (const base of bases) yield* everyChange(structuredClone(base), fields)
}

const ofEnrolment = [voRecord, mboRecord, rodVo, rodMbo] as Json[]
const ofAgreement = [agreement, inHouse, nonFunded, vso] as Json[]

test.each([
  [
    'an enrolment',
    enrolmentJsonSchema,
    structureIssueCodes,
    (value: unknown) => codesOf(validateEnrolment(value)),
    ofEnrolment,
  ],
  [
    'an agreement',
    agreementJsonSchema,
    agreementStructureIssueCodes,
    (value: unknown) => codesOf(validateAgreement(value)),
    ofAgreement,
  ],
  [
    'an offer in RIO',
    rioOfferJsonSchema,
    rioStructureIssueCodes,
    (value: unknown) => codesOf(validateRioOffer(value)),
    offers as Json[],
  ],
] as const)(
  'the JSON Schema and the guards agree on the form of %s with one field changed',
  (_, schema, structure, codes, bases) => {
    const { disputed, refused, accepted } = compare(schema, structure, codes, changes(bases))
    expect(disputed.slice(0, 3)).toEqual([])
    expect(Math.min(refused, accepted)).toBeGreaterThan(50)
  },
)
