import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  agreementIssueCodes,
  attendanceIssueCodes,
  checkProgramme,
  explainDiplomaDeadline,
  issueCodes,
  programmeIssueCodes,
  responsibilityTable,
  type ValidateOptions,
  validateAgreement,
  validateEnrolment,
} from '../../src/index.js'
import { rioIssueCodes } from '../../src/registers/rioIssues.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import { agreementSchema, enrolmentSchema } from '../../src/schema/schema.js'
import {
  buildAgreement,
  buildEnrolment,
  buildProgramme,
  buildRioOffer,
  invalidAgreementFor,
  invalidEnrolmentFor,
  invalidRioOfferFor,
} from '../../src/testing/testing.js'
import { meaningOf } from '../../src/vitest/issues.js'
import { type AnyIssueCode, type DomainMatchers, type ExpectedIssue, matchers } from '../../src/vitest/vitest.js'

/** What a test that fails says. */
function messageOf(failing: () => void): string {
  try {
    failing()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('it did not fail')
}

const sound = buildEnrolment()
const { input: glrFromKb } = invalidEnrolmentFor('glr-requires-bb')
const { input: late } = invalidEnrolmentFor('diploma-after-deadline')

describe('toHaveIssue', () => {
  test('finds the code in an enrolment, refused or accepted, and in a verdict of any validation', () => {
    expect(glrFromKb).toHaveIssue('glr-requires-bb')
    expect(late).toHaveIssue('diploma-after-deadline')
    expect(validateEnrolment(late)).toHaveIssue('diploma-after-deadline')
    expect(validateAgreement(invalidAgreementFor('in-house-not-vertical').input)).toHaveIssue('in-house-not-vertical')
    expect(validateRioOffer(invalidRioOfferFor('registration-missing').input)).toHaveIssue('registration-missing')
    expect({ ok: 'yes' }).toHaveIssue('missing-field')
  })

  test('takes the result of a schema, with its signals', () => {
    const { validate } = enrolmentSchema['~standard']
    expect(validate(glrFromKb)).toHaveIssue('glr-requires-bb', { path: ['leerroute', 'leerweg'] })
    expect(validate(late)).toHaveIssue('diploma-after-deadline')
    expect(validate(late)).toBeValidEnrolment()
    expect(validate(glrFromKb)).not.toBeValidEnrolment()
    expect(() => expect(validate(glrFromKb)).not.toHaveIssue('glr-requires-bb')).toThrow('expected no issue')
    expect(agreementSchema['~standard'].validate({ soort: 'convenant' })).toHaveIssue('unknown-agreement-kind')
  })

  test('holds it to the path, whole and in order', () => {
    expect(glrFromKb).toHaveIssue('glr-requires-bb', { path: ['leerroute', 'leerweg'] })
    expect(glrFromKb).not.toHaveIssue('glr-requires-bb', { path: ['leerroute'] })
    expect(glrFromKb).not.toHaveIssue('glr-requires-bb', { path: ['leerweg', 'leerroute'] })
    expect(glrFromKb).not.toHaveIssue('glr-requires-bb', { path: ['leerroute', 'leerweg', 0] })
    expect(glrFromKb).not.toHaveIssue('not-fundable')
  })

  test('judges an enrolment on the peildatum', () => {
    const { input, options } = invalidEnrolmentFor('diploma-overdue')
    expect(input).toHaveIssue('diploma-overdue', options)
    expect(input).not.toHaveIssue('diploma-overdue')
  })

  test('says in words what was expected and what was found', () => {
    expect(messageOf(() => expect(glrFromKb).toHaveIssue('not-fundable', { path: ['indicatieBekostigbaar'] }))).toBe(
      [
        `expected the issue not-fundable at indicatieBekostigbaar, ${meaningOf('not-fundable')}`,
        'found:',
        '  glr-requires-bb at leerroute.leerweg: A GLR exists for the BB only, not for the KB.',
      ].join('\n'),
    )
    expect(messageOf(() => expect(sound).toHaveIssue('not-fundable'))).toMatch(
      /^expected the issue not-fundable, which [^]*found:\n {2}none$/,
    )
    expect(messageOf(() => expect(glrFromKb).not.toHaveIssue('glr-requires-bb'))).toMatch(
      /^expected no issue glr-requires-bb, which refuses, as in: A GLR exists for the BB only/,
    )
    const { leerroute: _, ...routeless } = buildEnrolment({ elementcode: undefined })
    const asked = { ...routeless, leerroute: { soort: 'GLR' } }
    expect(messageOf(() => expect(asked).toHaveIssue('glr-requires-bb'))).toMatch(
      /\nnot checked: The rule glr-requires-bb was not checked; .*leerroute[.]leerweg[.]$/,
    )
    expect(messageOf(() => expect(null).toHaveIssue('not-fundable'))).toContain('\n  not-an-object: ')
  })
})

describe('A matcher fails, with .not too, when it is given', () => {
  const { input: agreement } = invalidAgreementFor('in-house-not-vertical')
  const verdict = validateEnrolment(glrFromKb)
  const issues = verdict.ok ? [] : verdict.issues
  const mistakes: [what: string, received: unknown, says: string][] = [
    ['a promise', Promise.resolve(glrFromKb), 'expected no promise: await it first'],
    ['a function', () => glrFromKb, 'call the function first'],
    ['the issues of a verdict', issues, 'the whole verdict, not a part of it'],
    ['one issue', issues[0], 'the whole verdict, not a part of it'],
    ['an agreement', agreement, 'validate any other record first'],
    ['an offer in RIO', buildRioOffer(), 'validate any other record first'],
    ['a programme', buildProgramme(), 'validate any other record first'],
    ['a verdict without its signals', { ok: true, notChecked: [] }, 'validate any other record first'],
    ['half a verdict', { ok: true, issues: [] }, 'validate any other record first'],
    ['a schema', enrolmentSchema, 'validate any other record first'],
    ['the result of another schema', { value: sound }, 'validate any other record first'],
  ]

  test.each(mistakes)('%s', (_, received, says) => {
    for (const failing of [
      () => expect(received).toHaveIssue('glr-requires-bb'),
      () => expect(received).not.toHaveIssue('glr-requires-bb'),
      () => expect(received).toBeValidEnrolment(),
      () => expect(received).not.toBeValidEnrolment(),
    ]) {
      expect(messageOf(failing)).toContain(says)
    }
  })

  test('a promise where a source is asked', () => {
    const answer = Promise.resolve(explainDiplomaDeadline({ soort: 'GLR' }, '2023-08-01'))
    expect(() => expect(answer).not.toCite('wvo-2.107e-2')).toThrow('expected no promise')
  })

  test('a code that an enrolment cannot have, or no code at all', () => {
    expect(() => expect(sound).not.toHaveIssue('in-house-not-vertical')).toThrow('an enrolment cannot have it')
    expect(() => expect({}).not.toHaveIssue('in-house-not-vertical')).toThrow('an enrolment cannot have it')
    for (const received of [sound, validateEnrolment(sound)]) {
      // @ts-expect-error -- no code of this library
      expect(() => expect(received).not.toHaveIssue('glr-requires-bbl')).toThrow('a code of a validation')
    }
  })

  test('a peildatum beside an answer', () => {
    const peildatum = '2026-10-01'
    for (const answer of [validateEnrolment(late), enrolmentSchema['~standard'].validate(late)]) {
      expect(() => expect(answer).not.toHaveIssue('diploma-overdue', { peildatum })).toThrow('no peildatum')
      expect(() => expect(answer).toBeValidEnrolment({ peildatum })).toThrow('no peildatum')
    }
  })

  test('a path that is text', () => {
    const path = 'leerroute.leerweg' as never
    expect(() => expect(glrFromKb).toHaveIssue('glr-requires-bb', { path })).toThrow("a path as a list: ['leerroute', ")
    expect(() => expect(glrFromKb).not.toHaveIssue('not-fundable', { path })).toThrow('a path as a list')
  })

  test('an answer about another record where an enrolment is asked', () => {
    const answers = [
      validateAgreement(buildAgreement()),
      validateAgreement(agreement),
      validateAgreement({ ...buildAgreement(), afspraken: undefined }),
      validateRioOffer(buildRioOffer()),
      checkProgramme(buildProgramme(), '2026-11-23'),
      agreementSchema['~standard'].validate(buildAgreement()),
    ]
    for (const answer of answers) {
      expect(() => expect(answer).toBeValidEnrolment()).toThrow('an answer about one')
      expect(() => expect(answer).not.toBeValidEnrolment()).toThrow('an answer about one')
    }
    expect(validateEnrolment(null)).not.toBeValidEnrolment()
    expect({ ...(glrFromKb as object), value: 1 }).toHaveIssue('glr-requires-bb')
  })
})

describe('What a code means', () => {
  const codes = [issueCodes, agreementIssueCodes, programmeIssueCodes, attendanceIssueCodes, rioIssueCodes].flat()

  test.each(codes)('is told of %s with an example and where it stands', (code: AnyIssueCode) => {
    expect(meaningOf(code)).toMatch(/^which (?:refuses|signals), as in: .+[.] \[.+\]$/)
    expect(meaningOf(code)).not.toMatch(/undefined|NaN/)
  })

  test('is not told of what is no code', () => {
    expect(() => meaningOf('toString' as never)).toThrow(RangeError)
  })
})

describe('toBeValidEnrolment', () => {
  test('accepts what validateEnrolment accepts, with signals too, and its verdict', () => {
    expect(sound).toBeValidEnrolment()
    expect(late).toBeValidEnrolment({ peildatum: '2026-10-01' })
    expect(validateEnrolment(sound)).toBeValidEnrolment()
    expect(glrFromKb).not.toBeValidEnrolment()
    expect(validateEnrolment(glrFromKb)).not.toBeValidEnrolment()
    expect(undefined).not.toBeValidEnrolment()
  })

  test('says in words why it is refused, or that it is not', () => {
    expect(messageOf(() => expect(glrFromKb).toBeValidEnrolment())).toBe(
      'expected a sound enrolment, but it is refused:\n  glr-requires-bb at leerroute.leerweg: A GLR exists for the BB only, not for the KB.',
    )
    expect(messageOf(() => expect(sound).not.toBeValidEnrolment())).toBe(
      'expected an enrolment that is refused, but it is sound; its signals:\n  none',
    )
    expect(messageOf(() => expect(late).not.toBeValidEnrolment())).toContain(
      '  diploma-after-deadline at vmboDiploma: ',
    )
  })
})

describe('toCite', () => {
  test('finds a source in an issue, a verdict, an explanation and a table', () => {
    expect(validateEnrolment(glrFromKb)).toCite('wvo-2.107l-2')
    expect(explainDiplomaDeadline({ soort: 'DLR' }, '2023-08-01')).toCite('dia-leerroute-2')
    expect(explainDiplomaDeadline({ soort: 'DLR' }, '2023-08-01')).not.toCite('wvo-2.107l-2')
    expect(responsibilityTable).toCite('dia-taken-vo')
    expect('recordvorm').toCite('recordvorm')
    expect(null).not.toCite('recordvorm')
  })

  test('comes to an end in data that holds itself', () => {
    const loop: { source: string; self?: unknown } = { source: 'recordvorm' }
    loop.self = loop
    expect(loop).toCite('recordvorm')
  })

  test('says where the source stands, and what was cited instead', () => {
    const answer = explainDiplomaDeadline({ soort: 'GLR' }, '2023-08-01')
    expect(messageOf(() => expect(answer).toCite('wvo-2.107e-2'))).toBe(
      'expected an answer that cites wvo-2.107e-2 [art. 2.107e(2) WVO 2020]\nit cites:\n  wvo-2.107l-2 [art. 2.107l(2) WVO 2020]',
    )
    expect(messageOf(() => expect(answer).not.toCite('wvo-2.107l-2'))).toMatch(
      /^expected an answer that does not cite wvo-2\.107l-2 /,
    )
    expect(messageOf(() => expect({}).toCite('wvo-2.107l-2'))).toMatch(/\nit cites:\n {2}none$/)
    for (const failing of [
      () => expect({}).toCite('nergens' as never),
      () => expect({}).not.toCite('nergens' as never),
    ]) {
      expect(messageOf(failing)).toBe('expected a key of sources, got string')
    }
  })
})

describe('The types of the matchers', () => {
  test('know the codes, the options and the sources', () => {
    // @ts-expect-error -- no field of the options
    expect(glrFromKb).toHaveIssue('glr-requires-bb', { pad: ['leerroute'] })
    // @ts-expect-error -- no key of a source
    expect(() => expect(sound).not.toCite('wvo-9.99')).toThrow(RangeError)
    const options: ValidateOptions = { peildatum: '2025-10-01' }
    const expected: ExpectedIssue = { path: [], ...options }
    expectTypeOf(expect(sound).toCite).toEqualTypeOf<DomainMatchers<void>['toCite']>()
    expect(Object.keys(expected)).toEqual(['path', 'peildatum'])
  })

  test('work behind a promise and inside another expectation', async () => {
    await expect(Promise.resolve(sound)).resolves.toBeValidEnrolment()
    expect({ record: sound }).toEqual({ record: expect.toBeValidEnrolment() })
    expect(Object.keys(matchers)).toEqual(['toHaveIssue', 'toBeValidEnrolment', 'toCite'])
  })
})
