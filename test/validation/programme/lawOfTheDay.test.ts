import { describe, expect, test } from 'vitest'
import { checkProgramme, type Datum } from '../../../src/index.js'
import { bbl, bol, changed, issuesIn, oldBol, today, told } from './records.js'

function codesIn(record: unknown, peildatum: Datum = today): readonly string[] {
  return issuesIn(checkProgramme(record, peildatum)).map(({ code }) => code)
}

describe('The law of the day', () => {
  /** A plan of four years BOL on the hours of before, 50 short in work placement of those of now. */
  const plan = changed(bol, { uren: { totaal: 4000, begeleid: 2950, bpv: 450 } })

  test.each([
    ['the old law', '2026-07-31', {}, []],
    ['the new law', '2026-08-01', {}, ['bol-hours-below-norm']],
    ['the old law, chosen where there is nothing to choose yet', '2026-07-31', { oudRecht: true }, []],
    ['the old law, chosen for one year', '2026-08-01', { oudRecht: true }, ['old-law-ends']],
    ['the old law, chosen for one year, on its last day', '2027-07-31', { oudRecht: true }, ['old-law-ends']],
    [
      'the old law, chosen for a route that starts on its last day',
      '2026-08-01',
      { start: '2027-07-31', oudRecht: true },
      ['old-law-ends'],
    ],
    ['the old law, chosen for a group that had started', '2026-08-01', { start: '2026-07-31', oudRecht: true }, []],
    [
      'the new law, for the choice is over and the route was under way',
      '2027-08-01',
      { oudRecht: true },
      ['old-law-not-open', 'running-route-below-new-norm'],
    ],
    [
      'the new law, of a group that had started',
      '2026-08-01',
      { start: '2026-07-31' },
      ['running-route-below-new-norm'],
    ],
    [
      'the old law, chosen for such a group, on its last day',
      '2033-07-31',
      { start: '2026-07-31', oudRecht: true },
      [],
    ],
    [
      'the new law, when that choice is over too',
      '2033-08-01',
      { start: '2026-07-31', oudRecht: true },
      ['old-law-not-open', 'running-route-below-new-norm'],
    ],
    ['no law', '2020-07-31', {}, []],
  ] as const)('is %s on %s with %j', (_, peildatum, changes, codes) => {
    expect(codesIn(changed(plan, changes), peildatum)).toStrictEqual(codes)
  })

  test('a choice of the old law before the new one began changes nothing', () => {
    for (const peildatum of ['2020-08-01', '2026-07-31'] as const) {
      for (const start of ['2025-08-01', '2026-08-01']) {
        const record = { ...oldBol, start }
        expect(codesIn(record, peildatum)).toStrictEqual(codesIn({ ...record, oudRecht: false }, peildatum))
      }
    }
  })

  test('a route that starts after studiejaar 2026-2027 cannot choose the old law, however early it is planned', () => {
    const codes = codesIn(changed(oldBol, { start: '2027-08-01' }), today)
    expect(codes).toStrictEqual(['bol-hours-below-norm', 'old-law-not-open'])
  })

  test('of a BBL route that starts after the change says too that the choice of the old law ends', () => {
    const short = changed(bbl, { oudRecht: true, 'uren.bpv': 609 })
    expect(codesIn(short)).toStrictEqual(['old-law-ends', 'bbl-hours-below-old-norm'])
    expect(codesIn({ ...short, start: '2026-07-31' })).toStrictEqual(['bbl-hours-below-old-norm'])
  })

  test.each([
    ['2026-08-01', 'mogelijk'],
    ['2033-07-31', 'mogelijk'],
    ['2033-08-01', 'niet-mogelijk'],
  ] as const)('of a group that had started says on %s whether the old law can be chosen: %s', (peildatum, oudRecht) => {
    const [issue] = issuesIn(checkProgramme(changed(plan, { start: '2026-07-31' }), peildatum))
    expect(issue).toMatchObject({ code: 'running-route-below-new-norm', params: { uren: 'bpv', norm: 500, oudRecht } })
  })

  test('of a route of five years BOL lets less work placement, and asks fewer guided hours, than before', () => {
    const five = changed(bol, { jaren: 5, uren: { totaal: 5000, begeleid: 3200, bpv: 750 } })
    expect(codesIn(five)).toStrictEqual([])
    const started = { ...five, start: '2025-08-01', oudRecht: true }
    expect(told(checkProgramme(started, today))).toStrictEqual([
      'bol-hours-below-old-norm: uren.begeleid',
      'bol-hours-below-old-norm: uren.bpv',
    ])
  })
})
