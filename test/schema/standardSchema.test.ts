import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { formatIssue, type Language } from '../../src/messages/messages.js'
import { type Inschrijving, type Samenwerking, validateAgreement, validateEnrolment } from '../../src/index.js'
import type { RioAanbod } from '../../src/registers/rioOffer.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import { agreementSchema, enrolmentSchema, rioOfferSchema } from '../../src/schema/schema.js'
import { agreement, changed as changedAgreement, options } from '../validation/agreement/records.js'
import { changed, mboRecord, voRecord } from '../validation/enrolment/records.js'
import { offers } from './offers.js'

const { validate } = enrolmentSchema['~standard']

/** Out of form, against a rule, and with a signal. */
const faulty = changed(voRecord, { 'instelling.brin': '99vo', 'leerroute.soort': 'GLR', 'fase.soort': 'MBO-fase' })

describe('A schema', () => {
  test.each([
    ['enrolmentSchema', enrolmentSchema, voRecord],
    ['agreementSchema', agreementSchema, agreement],
    ['rioOfferSchema', rioOfferSchema, offers[2]],
  ] as const)('is what the standard asks of it: %s', (_, schema, sound) => {
    const props: StandardSchemaV1.Props = schema['~standard']
    expect(props.version).toBe(1)
    expect(props.vendor).toBe('doorlopende-leerroute')
    const answer = props.validate(sound) as { readonly value: unknown }
    expect(answer).not.toBeInstanceOf(Promise)
    expect(answer.value).toBe(sound)
    expect(answer).not.toHaveProperty('issues')
    expect(Object.isFrozen(schema) && Object.isFrozen(props)).toBe(true)
  })

  test('tells the types of what goes in and comes out', () => {
    expectTypeOf<StandardSchemaV1.InferInput<typeof enrolmentSchema>>().toEqualTypeOf<Inschrijving>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof enrolmentSchema>>().toEqualTypeOf<Inschrijving>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof agreementSchema>>().toEqualTypeOf<Samenwerking>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof rioOfferSchema>>().toEqualTypeOf<RioAanbod>()
  })

  test('answers to anything, and never throws', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('999990019')
        },
      },
    )
    for (const value of [undefined, null, 1, 'x', [], Symbol('x'), hostile]) {
      for (const schema of [enrolmentSchema, agreementSchema, rioOfferSchema]) {
        const { issues } = schema['~standard'].validate(value)
        expect(issues).toHaveLength(1)
        expect(issues?.[0]).toMatchObject({ path: [], severity: 'afkeur', source: 'recordvorm' })
      }
    }
  })
})

describe('An issue of a schema', () => {
  test('is that of the validation, with its message beside it', () => {
    const verdict = validateEnrolment(faulty)
    const { issues, signals, notChecked } = validate(faulty)
    const expected = verdict.ok ? [] : verdict.issues.map((issue) => ({ ...issue, message: formatIssue(issue) }))
    expect(issues).toStrictEqual(expected.filter(({ severity }) => severity === 'afkeur'))
    expect(signals).toStrictEqual(expected.filter(({ severity }) => severity === 'signaal'))
    expect(notChecked).toBe(verdict.notChecked)
    expect([issues?.length, signals.length]).toEqual([3, 2])
    expect([...(issues ?? []), ...signals].every((issue) => Object.isFrozen(issue))).toBe(true)
  })

  test('holds no personal number', () => {
    expect(JSON.stringify(validate({ ...faulty, leerling: { bsn: '123456789' } }))).not.toContain('123456789')
  })

  test('narrows by its code', () => {
    const [issue] = enrolmentSchema['~standard'].validate(faulty).issues ?? []
    if (issue?.code === 'glr-requires-bb') expectTypeOf(issue.params.leerweg).toEqualTypeOf<'BB' | 'KB' | 'GL' | 'TL'>()
    expect(issue?.code).toBe('invalid-brin')
  })

  test.each([
    ['an agreement', () => agreementSchema, changedAgreement(agreement, { jaren: 9 }), validateAgreement],
    ['an offer', () => rioOfferSchema, { ...(offers[1] as object), meldingen: [] }, validateRioOffer],
  ] as const)('of %s has a message in both languages', (_, schema, value, validation) => {
    const verdict = validation(value)
    const codes = verdict.ok ? [] : verdict.issues.map(({ code }) => code)
    const nl = schema()['~standard'].validate(value)
    const en = schema().with({ language: 'en' })['~standard'].validate(value)
    expect(codes.length).toBeGreaterThan(0)
    for (const { issues = [], signals } of [nl, en]) {
      expect([...issues, ...signals].map(({ code }) => code).sort()).toEqual([...codes].sort())
      for (const { message } of [...issues, ...signals]) expect(message).toMatch(/^\p{Lu}.+\.$/u)
    }
    expect(nl.issues?.[0]?.message).not.toBe(en.issues?.[0]?.message)
  })
})

describe('A signal', () => {
  test('is no failure', () => {
    const value = changed(voRecord, { 'fase.soort': 'MBO-fase' })
    const answer = validate(value)
    expect(answer).toMatchObject({ value })
    expect(answer.issues).toBeUndefined()
    expect(answer.signals.map(({ code, severity }) => [code, severity])).toContainEqual([
      'phase-does-not-match-year',
      'signaal',
    ])
    expect(answer.signals[0]?.message).toMatch(/VO-fase/)
  })
})

describe('A schema with other options', () => {
  test('speaks English without teaching it to the schema it comes from', () => {
    const english = enrolmentSchema.with({ language: 'en' })
    const messages = (schema: typeof enrolmentSchema): string | undefined =>
      schema['~standard'].validate(changed(voRecord, { 'leerroute.soort': 'GLR' })).issues?.[0]?.message
    expect(messages(english)).toBe('A GLR exists for the BB only, not for the KB.')
    expect(messages(enrolmentSchema)).toBe('Een GLR is er alleen voor de BB, niet voor de KB.')
    expect(messages(english.with({ language: 'nl' }))).toBe(messages(enrolmentSchema))
  })

  test('judges on a day, and keeps that when the language changes', () => {
    const overdue = changed(mboRecord, { einddatum: undefined })
    const signals = (schema: typeof enrolmentSchema): string[] =>
      schema['~standard'].validate(overdue).signals.map(({ code }) => code)
    expect(signals(enrolmentSchema)).not.toContain('diploma-overdue')
    expect(signals(enrolmentSchema.with({ peildatum: '2026-10-01' }).with({ language: 'en' }))).toContain(
      'diploma-overdue',
    )
  })

  test('asks the caller whether a course is related', () => {
    const told = (schema: typeof agreementSchema): number | undefined =>
      schema['~standard'].validate(agreement).issues?.length
    expect(told(agreementSchema)).toBeUndefined()
    expect(told(agreementSchema.with(options))).toBeUndefined()
    expect(told(agreementSchema.with({ isAanverwant: () => false }))).toBe(2)
  })

  test('is refused at once when they lie outside their types', () => {
    expect(() => enrolmentSchema.with({ language: 'fy' as Language })).toThrow(RangeError)
    expect(() => enrolmentSchema.with({ peildatum: '2024-02-30' })).toThrow(RangeError)
    expect(() => agreementSchema.with({ isAanverwant: true as never })).toThrow(RangeError)
  })
})
