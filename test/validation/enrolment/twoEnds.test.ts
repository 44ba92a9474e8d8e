import { describe, expect, test } from 'vitest'
import type { Datum } from '../../../src/index.js'
import { changed, type Changes, type Json, mboRecord, openIn, outcomeOf, voRecord } from './records.js'

/*
 * A limit has two ends where the facts leave more than one year open: up to the early one nothing is wrong, past the late one it is
 * sure, and what is between them hangs on the fact that is absent.
 */
type Outcome = 'told' | 'open' | 'no'

/** Route year 1 of 2024-2025, one repeated year that may be behind or ahead: the deadline is on 31 July of 2027 or 2028. */
const oneRepeated = changed(voRecord, { leerrouteStart: undefined, doublures: 1 })
/** The same with the start: on 31 July 2028. */
const known = changed(voRecord, { doublures: 1 })

describe('a diploma', () => {
  test.each<[vmboDiploma: Datum, Outcome, Outcome]>([
    ['2028-07-31', 'no', 'no'],
    ['2028-08-01', 'told', 'no'],
    ['2028-09-30', 'told', 'no'],
    ['2028-10-01', 'no', 'told'],
  ])('of %s with one deadline is perhaps of period 3: %s, too late: %s', (vmboDiploma, perhaps, late) => {
    const [period3, deadline] = ['diploma-perhaps-period-3', 'diploma-after-deadline'] as const
    const ofDlr = changed(known, { vmboDiploma })
    expect([outcomeOf(period3, ofDlr), outcomeOf(deadline, ofDlr)]).toStrictEqual([perhaps, late])
    // Of a leerroute of no known kind that is open.
    const ofAny = changed(ofDlr, { 'leerroute.soort': undefined })
    const unsure = [perhaps, late].map((outcome) => (outcome === 'told' ? 'open' : outcome))
    expect([outcomeOf(period3, ofAny), outcomeOf(deadline, ofAny)]).toStrictEqual(unsure)
  })

  test.each<[vmboDiploma: Datum, Outcome]>([
    ['2027-07-31', 'no'],
    ['2027-08-01', 'open'],
    ['2027-09-30', 'open'],
    ['2028-08-01', 'open'],
    ['2028-09-30', 'open'],
    ['2028-10-01', 'no'],
  ])('of %s with a deadline in 2027 or 2028 is perhaps of period 3: %s', (vmboDiploma, outcome) => {
    expect(outcomeOf('diploma-perhaps-period-3', changed(oneRepeated, { vmboDiploma }))).toBe(outcome)
  })

  test.each<[vmboDiploma: Datum, Outcome]>([
    ['2027-07-31', 'no'],
    ['2027-08-01', 'no'],
    ['2027-09-30', 'no'],
    ['2027-10-01', 'open'],
    ['2028-07-31', 'open'],
    ['2028-09-30', 'open'],
    ['2028-10-01', 'told'],
  ])('of %s with a deadline in 2027 or 2028 is too late: %s', (vmboDiploma, outcome) => {
    expect(outcomeOf('diploma-after-deadline', changed(oneRepeated, { vmboDiploma }))).toBe(outcome)
  })

  test('in leerjaar 2 without repeated years has one deadline, also when the start is not known', () => {
    const second = changed(voRecord, { leerrouteStart: undefined, 'fase.leerjaar': 2 })
    const told = (vmboDiploma: Datum): Outcome =>
      outcomeOf('diploma-perhaps-period-3', changed(second, { vmboDiploma }))
    expect([told('2026-07-31'), told('2026-08-01'), told('2026-10-01')]).toStrictEqual(['no', 'told', 'no'])
  })

  test.each([undefined, 0, 1, 2, 'x'])(
    'in the MBO-fase the leerjaar tells the latest deadline without the doublures (%j)',
    (doublures) => {
      const third = changed(mboRecord, { leerrouteStart: undefined, doublures })
      const told = (vmboDiploma: Datum): Outcome => outcomeOf('diploma-after-deadline', changed(third, { vmboDiploma }))
      expect([told('2025-09-30'), told('2025-10-01')]).toStrictEqual(['open', 'told'])
    },
  )
})

describe('a diploma that is not there', () => {
  const later: Datum = '2030-01-01'
  const start = { leerrouteStart: undefined }

  test.each<[Changes, Outcome]>([
    [{ einddatum: '2025-07-30' }, 'no'],
    [{ einddatum: '2025-07-31' }, 'told'],
    [{ einddatum: undefined }, 'told'],
    // Any year may have been repeated in the MBO-fase: the deadline was on 31 July 2025 at the latest.
    [{ ...start, einddatum: '2025-07-30' }, 'open'],
    [{ ...start, einddatum: '2025-07-31' }, 'told'],
    [{ ...start, einddatum: undefined }, 'told'],
    [{ 'leerroute.soort': undefined }, 'open'],
    [{ 'fase.soort': undefined }, 'open'],
    [{ 'leerroute.soort': undefined, 'fase.soort': undefined }, 'open'],
    [{ vmboDiploma: undefined }, 'open'],
    [{ vmboDiploma: undefined, einddatum: '2025-07-30' }, 'no'],
  ])('is overdue on 2030-01-01 of a pupil with deadline 2025-07-31 (%j): %s', (changes, outcome) => {
    expect(outcomeOf('diploma-overdue', changed(mboRecord, changes), later)).toBe(outcome)
  })

  test('leaves open for lack of what it is open', () => {
    const lacking = (changes: Changes): string[] =>
      openIn(changed(mboRecord, changes), later).filter((each) => each.startsWith('diploma-overdue'))
    expect(lacking({ 'fase.soort': undefined })).toStrictEqual(['diploma-overdue: fase.soort'])
    expect(lacking({ 'leerroute.soort': undefined })).toStrictEqual(['diploma-overdue: leerroute.soort'])
    expect(lacking({ ...start, einddatum: '2025-07-30' })).toStrictEqual(['diploma-overdue: leerrouteStart'])
  })
})

test.each<[year: string, record: Json, einddatum: Datum, Outcome]>([
  ['perhaps ahead', oneRepeated, '2026-07-31', 'no'],
  ['perhaps ahead', oneRepeated, '2026-08-01', 'open'],
  ['perhaps ahead', oneRepeated, '2027-07-31', 'open'],
  ['perhaps ahead', oneRepeated, '2027-08-01', 'told'],
  ['ahead', known, '2027-07-31', 'no'],
  ['ahead', known, '2027-08-01', 'told'],
])('with a repeated year %s, a period outlives the VO-fase (%#)', (_, record, einddatum, outcome) => {
  expect([einddatum, outcomeOf('period-outlives-phase', changed(record, { einddatum }))]).toStrictEqual([
    einddatum,
    outcome,
  ])
})
