import { describe, expect, test } from 'vitest'
import { fields } from '../../../src/validation/enrolment/fields.js'
import {
  and,
  falseIn,
  no,
  not,
  or,
  placesIn,
  unsure,
  unsureIn,
  within,
  yes,
} from '../../../src/validation/enrolment/logic.js'
import { refusals, signals } from '../../../src/validation/enrolment/ruleRows.js'

const truths = [yes, unsure, no]

describe('the rows that fit one integer', () => {
  test('leave room in the key of the remembered lists: 32 + 21 and 28 + 24 bits', () => {
    expect(refusals.length).toBeLessThanOrEqual(11)
    expect(signals.length).toBeLessThanOrEqual(12)
    expect(fields.length).toBeLessThanOrEqual(16 + 14)
  })

  test('name for every rule a field to mend that has a path', () => {
    for (const { reads } of [...refusals, ...signals]) expect(fields[reads[0] ?? -1]?.[0]).toMatch(/^[a-z]/)
  })

  test('tell false from unsure at every place, the sign bit included', () => {
    for (let place = 0; place < 16; place++) {
      expect(placesIn(falseIn(no << (2 * place)))).toEqual([place])
      expect(placesIn(unsureIn(no << (2 * place)))).toEqual([])
      expect(placesIn(unsureIn(unsure << (2 * place)))).toEqual([place])
      expect(placesIn(falseIn(unsure << (2 * place)))).toEqual([])
    }
  })
})

describe('three-valued logic', () => {
  test('"or" is true with one truth, false with only falsehoods, and otherwise unsure', () => {
    for (const a of truths) {
      for (const b of truths) {
        const expected = a === yes || b === yes ? yes : a === no && b === no ? no : unsure
        expect(or(a, b)).toBe(expected)
        expect(or(no, no, no, a, b)).toBe(expected)
      }
    }
  })

  test('"and" is "or" seen from the other side', () => {
    for (const a of truths) for (const b of truths) expect(and(a, b)).toBe(not(or(not(a), not(b))))
  })

  test('a filled-in fact never turns yes into no or no into yes', () => {
    for (const b of truths) {
      for (const filled of [yes, no]) {
        expect([unsure, or(filled, b)]).toContain(or(unsure, b))
        expect([unsure, and(filled, b)]).toContain(and(unsure, b))
      }
    }
  })

  test('a limit known between two values is unsure only between them', () => {
    expect([3, 4, 5, 6].map((year) => within(year, 4, 5))).toEqual([yes, yes, unsure, no])
    expect(within(undefined, 4, 5)).toBe(unsure)
    expect(within(3, 0, 0)).toBe(unsure)
    expect(within(3, Number.NaN, Number.NaN)).toBe(unsure)
  })
})
