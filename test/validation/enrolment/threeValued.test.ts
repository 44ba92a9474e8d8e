import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Datum, type IssueCode, issueCodes } from '../../../src/index.js'
import { completeEnrolment, type Partial, withFewerFacts } from '../../properties/arbitraries.js'
import { changed, issuesIn, judged, type Json, voInMboFase } from './records.js'

/** The codes of rules, which come after those of form. */
const rules = issueCodes.slice(issueCodes.indexOf('before-start-of-law'))

function rulesIn(record: Json, day: Datum | undefined): Set<IssueCode> {
  return new Set(
    issuesIn(judged(record, day))
      .map(({ code }) => code)
      .filter((code) => rules.includes(code)),
  )
}

/** The rules told with fewer facts and not with all of them. */
function taken({ record, peildatum, partial, left }: Partial): IssueCode[] {
  const full = rulesIn(record, peildatum)
  return [...rulesIn(partial, left)].filter((code) => !full.has(code))
}

/** The rules told with all facts that with fewer are neither told nor listed as not checked. */
function overlooked({ record, peildatum, partial, left }: Partial): IssueCode[] {
  const open = new Set(judged(partial, left).notChecked.map(({ code }) => code))
  const told = rulesIn(partial, left)
  return [...rulesIn(record, peildatum)].filter((code) => !told.has(code) && !open.has(code))
}

function doublures({ record }: Partial): number {
  return Number(record['doublures'] ?? 0)
}

/** Pupils of whom all facts are sound: who never repeated a year, who repeated route year 1 or 2, and later years. */
const pupils = [
  { name: 'no repeated years', kind: 'sound facts', holds: (pair: Partial) => doublures(pair) === 0 },
  { name: 'doublures', kind: 'sound facts', holds: (pair: Partial) => doublures(pair) > 0 },
  {
    name: 'years repeated in the MBO-fase',
    kind: 'sound facts, years repeated in the MBO-fase',
    holds: (pair: Partial) => doublures(pair) === 0,
  },
] as const

describe.each(['in form', 'in or out of form'] as const)('leaving out facts, the rest %s', (form) => {
  test.each(pupils)('never makes a rule broken that is not broken with all of them ($name)', ({ kind, holds }) => {
    fc.assert(
      fc.property(withFewerFacts(kind, form).filter(holds), (pair) => {
        expect(taken(pair)).toStrictEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test.each(pupils)('never keeps silent about a rule that is broken with all of them ($name)', ({ kind, holds }) => {
    fc.assert(
      fc.property(withFewerFacts(kind, form).filter(holds), (pair) => {
        expect(overlooked(pair)).toStrictEqual([])
      }),
      { numRuns: 3000 },
    )
  })
})

test('a rule is never both told and listed as not checked', () => {
  fc.assert(
    fc.property(withFewerFacts('any facts', 'in or out of form'), ({ partial, left }) => {
      const told = rulesIn(partial, left)
      const open = judged(partial, left).notChecked.map(({ code }) => code)
      expect(open.filter((code) => told.has(code))).toStrictEqual([])
      expect(new Set(open).size).toBe(open.length)
    }),
    { numRuns: 3000 },
  )
})

test('with every fact known and nothing contradictory nothing is left unchecked', () => {
  fc.assert(
    fc.property(completeEnrolment('sound facts'), ({ record, peildatum }) => {
      expect(judged(record, peildatum).notChecked).toStrictEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('an open period lasts at least to its begindatum, also when judged on an earlier day', () => {
  const later = changed(voInMboFase, { begindatum: '2030-08-01', einddatum: undefined, 'fase.leerjaar': undefined })
  const record = changed(later, { 'fase.leerjaar': 5 })
  expect(overlooked({ record, peildatum: '2024-10-01', partial: later, left: '2024-10-01' })).toStrictEqual([])
})

test('an open period without begindatum may begin after the peildatum, so an early peildatum acquits nobody', () => {
  const open = { begindatum: '2030-08-01', einddatum: undefined }
  const late = changed(voInMboFase, { ...open, 'fase.leerjaar': 5 })
  const vo = changed(voInMboFase, { ...open, fase: { soort: 'VO-fase', leerjaar: 2 } })
  const pairs = [
    { record: late, partial: changed(late, { begindatum: undefined, 'fase.leerjaar': undefined }) },
    { record: vo, partial: changed(vo, { begindatum: undefined }) },
  ]
  const silent = pairs.map((pair) => overlooked({ ...pair, peildatum: '2024-07-01', left: '2024-07-01' }))
  expect(silent).toStrictEqual([[], []])
})
