import { describe, expect, test } from 'vitest'
import { fields } from '../../../src/validation/enrolment/fields.js'
import {
  falseIn,
  mark,
  no,
  not,
  placesIn,
  unsure,
  unsureIn,
  within,
  yes,
} from '../../../src/validation/enrolment/logic.js'
import { refusals, signals } from '../../../src/validation/enrolment/ruleRows.js'

const truths = [yes, unsure, no]

describe('the rows that fit one integer', () => {
  test('hold no more than sixteen rules each, and sixteen fields', () => {
    expect(refusals.length).toBeLessThanOrEqual(16)
    expect(signals.length).toBeLessThanOrEqual(16)
    expect(fields.length).toBeLessThanOrEqual(2 * 16)
  })

  test('name for every rule a field to mend that has a path', () => {
    for (const { reads } of [...refusals, ...signals]) expect(fields[reads[0] ?? -1]?.[0]).toMatch(/^[a-z]/)
  })

  test('tell false from unsure at every place, the sign bit included', () => {
    for (let place = 0; place < 16; place++) {
      expect(placesIn(falseIn(mark(place, no)))).toEqual([place])
      expect(placesIn(unsureIn(mark(place, no)))).toEqual([])
      expect(placesIn(unsureIn(mark(place, unsure)))).toEqual([place])
      expect(placesIn(falseIn(mark(place, unsure)))).toEqual([])
      expect(mark(place, yes)).toBe(0)
    }
  })
})

describe('three-valued logic', () => {
  test('`|` is "or": true with one truth, false with only falsehoods, and otherwise unsure', () => {
    for (const a of truths) {
      for (const b of truths) {
        const expected = a === yes || b === yes ? yes : a === no && b === no ? no : unsure
        expect(a | b).toBe(expected)
      }
    }
  })

  test('`&` is "and": "or" seen from the other side', () => {
    for (const a of truths) for (const b of truths) expect(a & b).toBe(not(not(a) | not(b)))
  })

  test('a filled-in fact never turns yes into no or no into yes', () => {
    for (const b of truths) {
      for (const filled of [yes, no]) {
        expect([unsure, filled | b]).toContain(unsure | b)
        expect([unsure, filled & b]).toContain(unsure & b)
      }
    }
  })

  test('a limit known between two values is unsure only between them', () => {
    expect([3, 4, 5, 6].map((year) => within(year, 4, 5))).toEqual([yes, yes, unsure, no])
    expect(within(0, 4, 5)).toBe(unsure)
    expect(within(3, 0, 0)).toBe(unsure)
  })
})
