import { describe, expect, test } from 'vitest'
import { fields } from '../../../src/validation/enrolment/fields.js'
import { faultsIn, mark, placesIn, unsureIn } from '../../../src/validation/enrolment/row.js'
import { refusals, signals } from '../../../src/validation/enrolment/ruleRows.js'

describe('the rows that fit one integer', () => {
  test('hold no more than sixteen rules each, and sixteen fields', () => {
    expect(refusals().length).toBeLessThanOrEqual(16)
    expect(signals().length).toBeLessThanOrEqual(16)
    expect(fields.length).toBeLessThanOrEqual(2 * 16)
  })

  test('name for every rule a field to mend that has a path', () => {
    for (const { reads } of [...refusals(), ...signals()]) expect(fields[reads[0] ?? -1]?.[0]).toMatch(/^[a-z]/)
  })

  test('tell broken from unsure at every place, the sign bit included', () => {
    for (let place = 0; place < 16; place++) {
      expect(placesIn(faultsIn(mark(place, true)))).toEqual([place])
      expect(placesIn(unsureIn(mark(place, true)))).toEqual([])
      expect(placesIn(unsureIn(mark(place, 0)))).toEqual([place])
      expect(placesIn(faultsIn(mark(place, 0)))).toEqual([])
    }
  })
})
