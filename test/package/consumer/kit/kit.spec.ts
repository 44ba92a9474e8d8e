import * as library from 'doorlopende-leerroute'
import { enrolment, invalidEnrolment, phase, route } from 'doorlopende-leerroute/arbitraries'
import { rioIssueCodes, validateRioOffer } from 'doorlopende-leerroute/registers'
import { buildEnrolment, goldenCases, invalidEnrolmentFor, invalidRioOfferFor } from 'doorlopende-leerroute/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromRow, importRow, toRow, whoReports } from './software.js'

describe('Builders and bad records', () => {
  test('In the MBO-fase the instelling reports absence', () => {
    const built = buildEnrolment({ instelling: { soort: 'mbo-instelling' }, fase: { leerjaar: 3 } })
    expect(built).toBeValidEnrolment()
    expect(whoReports(built)).toBe('mbo-instelling')
  })

  test.each(library.issueCodes)('An enrolment with %s is told so', (code) => {
    const { input, options, path } = invalidEnrolmentFor(code)
    expect(importRow(input, options)).toHaveIssue(code, { path })
  })

  test.each(rioIssueCodes)('An offer with %s is told so', (code) => {
    const { input, path } = invalidRioOfferFor(code)
    expect(validateRioOffer(input)).toHaveIssue(code, { path })
  })
})

describe('The golden cases', () => {
  const functions: Readonly<Record<string, unknown>> = { ...library, validateRioOffer }

  test.each(goldenCases)('$question, $title', ({ question, args, expected }) => {
    const ask = functions[question] as (...args: readonly unknown[]) => unknown
    expect({ answer: ask(...args) }).toMatchObject({ answer: expected })
  })
})

describe('The matchers', () => {
  test('tell a citation', () => {
    const explanation = library.explainDiplomaDeadline({ soort: 'GLR' }, '2025-08-01')
    expect(explanation).toCite('wvo-2.107l-2')
    expect(explanation).not.toCite('web-9.2.2-1')
  })

  test('know the codes and the sources, by their types and when they run', () => {
    // @ts-expect-error there is no such code
    expect(() => expect(buildEnrolment()).not.toHaveIssue('glr-requires-bbl')).toThrow(RangeError)
    // @ts-expect-error there is no such source
    expect(() => expect(buildEnrolment()).not.toCite('wvo-0')).toThrow(RangeError)
    // @ts-expect-error a day is text
    expect(() => expect(buildEnrolment()).toBeValidEnrolment({ peildatum: 20251001 })).toThrow(RangeError)
  })
})

describe('The arbitraries', () => {
  test('Every enrolment survives the way through our database', () => {
    fc.assert(
      fc.property(enrolment(), (record) => {
        expect(record).toBeValidEnrolment()
        expect(fromRow(toRow(record))).toEqual(record)
      }),
    )
  })

  test('Our import refuses nothing without saying why', () => {
    fc.assert(
      fc.property(invalidEnrolment(), ({ input, options, code, path }) => {
        expect(importRow(input, options)).toHaveIssue(code, { path })
      }),
    )
  })

  test('A route and a phase are what the library knows', () => {
    fc.assert(
      fc.property(route(), phase(), (leerroute, fase) => {
        expect(library.leerroutes).toContainEqual(leerroute)
        expect(fundedBy(fase)).toMatch(/-bekostiging$/)
      }),
    )
  })
})

function fundedBy(fase: library.Fase): string {
  return library.fundingSource(fase)
}
