import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invalidEnrolment } from '../../src/arbitraries/arbitraries.js'
import { mutationsFor } from '../../src/arbitraries/mutations.js'
import { issueCodes, issueRegister, validateEnrolment } from '../../src/index.js'

const seed = 20_251_001

describe('Any enrolment with one fault', () => {
  test('gives its code at its path, with its params, and no other', () => {
    fc.assert(
      fc.property(invalidEnrolment(), ({ code, input, options, path, params }) => {
        const verdict = validateEnrolment(input, options)
        const { severity } = issueRegister[code]
        const issues = verdict.ok ? verdict.signals : verdict.issues
        expect(issues.map((issue) => ({ ...issue, source: '' }))).toEqual([
          { code, path, params, severity, source: '' },
        ])
        expect(Object.isFrozen(input)).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })

  test('has every code, and every mutation with every value', () => {
    const sample = fc.sample(invalidEnrolment(), { numRuns: 20_000, seed })
    expect(new Set(sample.map(({ code }) => code))).toEqual(new Set(issueCodes))
    const seen = new Set(
      sample
        .filter(({ code }) => code !== 'unreadable')
        .map(({ code, path, input }) => `${code} ${path} ${valueAt(input, path)}`),
    )
    const expected = (['vo-school', 'mbo-instelling'] as const).flatMap((kant) =>
      mutationsFor(kant).flatMap(({ code, path, told, values }) =>
        told === undefined ? values.map((value) => `${code} ${path.split('.')} ${JSON.stringify(value)}`) : [],
      ),
    )
    expect(expected.filter((each) => !seen.has(each))).toEqual([])
  })

  test('shrinks to the simplest enrolment with the first fault', () => {
    const { counterexample } = fc.check(
      fc.property(invalidEnrolment(), () => false),
      { seed },
    )
    expect(counterexample?.[0]).toEqual({
      code: 'not-an-object',
      input: {
        instelling: { soort: 'vo-school', brin: '99VO' },
        leerroute: { soort: 'DLR', leerweg: 'BB' },
        fase: 'MBO-fase',
        begindatum: '2020-08-01',
        indicatieBekostigbaar: true,
      },
      path: ['fase'],
      params: {},
    })
  })
})

function valueAt(input: unknown, path: readonly (string | number)[]): string | undefined {
  const value = path.reduce<unknown>(
    (part, name) => (part === null || typeof part !== 'object' ? undefined : Reflect.get(part, name)),
    input,
  )
  return JSON.stringify(value)
}
