// Each of these fails, and is there to: a matcher that cannot fail proves nothing.
import { explainDiplomaDeadline } from 'doorlopende-leerroute'
import { enrolment } from 'doorlopende-leerroute/arbitraries'
import { buildEnrolment, invalidEnrolmentFor } from 'doorlopende-leerroute/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a sound enrolment has no issue', () => {
  expect(buildEnrolment()).toHaveIssue('glr-requires-bb', { path: ['leerroute', 'leerweg'] })
})

test('a bad enrolment is not sound', () => {
  expect(invalidEnrolmentFor('glr-requires-bb').input).toBeValidEnrolment()
})

test('an answer cites its own source', () => {
  expect(explainDiplomaDeadline({ soort: 'GLR' }, '2025-08-01')).toCite('web-9.2.2-1')
})

test('not every enrolment is in the VO-fase', () => {
  fc.assert(
    fc.property(enrolment(), ({ fase }) => {
      expect(fase.soort).toBe('VO-fase')
    }),
  )
})
