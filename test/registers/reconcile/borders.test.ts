import { describe, expect, test } from 'vitest'
import type { Datum, MboInschrijving, VoInschrijving } from '../../../src/index.js'
import { tellingOn } from '../../../src/registers/reconcile/law.js'
import type { ReconcileOptions } from '../../../src/registers/reconcile/options.js'
import { reconcile, type Reconciliation } from '../../../src/registers/reconcile/reconcile.js'
import { signalRegister } from '../../../src/registers/reconcile/signals.js'
import type { Registerrecord } from '../../../src/registers/record.js'

const both: ReconcileOptions = { peildatum: '2025-11-03', volledig: ['rod-vo', 'rod-mbo'] }
const shared = { begindatum: '2025-08-01', indicatieBekostigbaar: true } as const

function vo(bsn: string, referentie: string, change: Partial<VoInschrijving> = {}): Registerrecord<VoInschrijving> {
  return {
    referentie,
    inschrijving: {
      ...shared,
      leerling: { bsn },
      instelling: { soort: 'vo-school', brin: '99VO' },
      leerroute: { soort: 'DLR', leerweg: 'BB' },
      fase: { soort: 'VO-fase', leerjaar: 2 },
      ...change,
    },
  }
}

function mbo(bsn: string, referentie: string, change: Partial<MboInschrijving> = {}): Registerrecord<MboInschrijving> {
  return {
    referentie,
    inschrijving: {
      ...shared,
      leerling: { bsn },
      instelling: { soort: 'mbo-instelling', brin: '99MB' },
      leerroute: { soort: 'DLR', niveau: 2 },
      fase: { soort: 'VO-fase', leerjaar: 2 },
      ...change,
    },
  }
}

const inMbo = { fase: { soort: 'MBO-fase', leerjaar: 3 } } as const
const named = ({ signalen }: Reconciliation): string[] =>
  signalen.map(({ code, vo: one, mbo: two }) => [code, one, two].filter((part) => part !== undefined).join(' '))

test('a signal that no other table has rests on the source that says so', () => {
  expect(signalRegister).toMatchObject({
    'route-differs': { source: 'pve-483-signalen' },
    'phase-differs': { source: 'pve-483-signalen' },
    'level-not-open-to-track-across': { source: 'wvo-2.107a-3' },
    'counted-twice': { source: 'telling-een-bekostiger' },
    'counted-nowhere': { source: 'dia-uitwisselen-mbo' },
    'partners-differ-from-rio': { source: 'dia-melden' },
  })
})

describe('A signal', () => {
  test('names the records that bear on it, and has no key for another', () => {
    const { signalen } = reconcile([vo('999990019', 'vo:1', inMbo)], [mbo('111222333', 'mbo:1')], both)
    expect(JSON.parse(JSON.stringify(signalen))).toStrictEqual(signalen)
    expect(named({ signalen, notChecked: [] })).toEqual(['mbo-enrolment-missing vo:1', 'vo-enrolment-missing mbo:1'])
  })

  const unpaid = { indicatieBekostigbaar: false } as const
  const onCountDate: ReconcileOptions = { ...both, peildatum: '2025-10-01' }
  const counted = (ours: Registerrecord<VoInschrijving>[], theirs: Registerrecord<MboInschrijving>[]): string[] =>
    named(reconcile(ours, theirs, onCountDate)).filter((text) => text.startsWith('counted-nowhere'))

  test('that names no vo record comes first, and of one vo record the one that names no mbo record', () => {
    const alone = mbo('111222333', 'mbo:1', { ...inMbo, ...unpaid })
    // In whatever order the two persons are come by.
    for (const bsn of Array.from({ length: 20 }, (_, at) => String(123_456_789 + at * 7_654_321))) {
      expect(counted([vo(bsn, 'A:1', unpaid)], [alone])).toEqual(['counted-nowhere mbo:1', 'counted-nowhere A:1'])
      expect(
        counted([vo(bsn, 'vo:1', unpaid), vo('111222333', 'vo:1', unpaid)], [mbo('111222333', 'A:1', unpaid)]),
      ).toEqual(['counted-nowhere vo:1', 'counted-nowhere vo:1 A:1'])
    }
  })

  test('of the same two names comes in the order of its facts, and what was not checked in that of the facts that lack', () => {
    const closed = [
      [vo('999990019', 'vo:1', { leerroute: { soort: 'DLR', leerweg: 'KB' } }), mbo('999990019', 'mbo:1')],
      [vo('111222333', 'vo:1', { leerroute: { soort: 'DLR', leerweg: 'GL' } }), mbo('111222333', 'mbo:1')],
    ] as const
    const open = [
      mbo('123456782', 'mbo:2', { ...inMbo, leerrouteStart: '2022-08-01' }),
      mbo('987654329', 'mbo:2', { ...inMbo, vmboDiploma: 'niet-behaald' }),
    ]
    const ask = (turn: <Each>(list: readonly Each[]) => Each[]): Reconciliation =>
      reconcile(turn(closed.map(([one]) => one)), [...turn(closed.map(([, other]) => other)), ...turn(open)], both)
    const answer = ask((list) => [...list])
    expect(answer.signalen.map(({ params }) => params)).toEqual([
      { leerweg: 'GL', niveau: 2 },
      { leerweg: 'KB', niveau: 2 },
    ])
    expect(answer.notChecked).toEqual([
      { code: 'diploma-overdue', referentie: 'mbo:2', missing: [['leerrouteStart']] },
      { code: 'diploma-overdue', referentie: 'mbo:2', missing: [['vmboDiploma']] },
    ])
    expect(ask((list) => list.toReversed())).toEqual(answer)
  })
})

describe('A person', () => {
  test('is told from another by every digit, the first too', () => {
    expect(named(reconcile([vo('199990019', 'vo:1', inMbo)], [mbo('999990019', 'mbo:1')], both))).toEqual([
      'mbo-enrolment-missing vo:1',
      'vo-enrolment-missing mbo:1',
    ])
  })

  test('has a number of digits alone, none of the signs before or after them', () => {
    for (const bsn of ['12345678/', '/23456789', '12345678:', '1234 6789']) {
      expect(reconcile([], [mbo(bsn, 'mbo:1')], both).notChecked.map(({ code }) => code)).toEqual(['person-unknown'])
    }
  })

  test('that obtained the diploma on the day itself has it', () => {
    const late = { ...inMbo, leerrouteStart: '2022-08-01' } as const
    const on = (vmboDiploma: Datum): string[] =>
      named(reconcile([vo('999990019', 'vo:1', { ...late, vmboDiploma })], [mbo('999990019', 'mbo:1', late)], both))
    expect(on('2025-11-04')).toContain('diploma-overdue vo:1')
    expect(on('2025-11-03').filter((text) => text.startsWith('diploma-overdue'))).toEqual([])
  })

  test('is not without diploma because an enrolment of the count date said so, that has ended since', () => {
    const ended = { ...inMbo, einddatum: '2025-10-15', vmboDiploma: 'niet-behaald' } as const
    const started = { ...inMbo, leerrouteStart: '2022-08-01' } as const
    const options = { ...both, teldatum: '2025-10-01' } as const
    const answer = reconcile([], [mbo('999990019', 'mbo:1', ended), mbo('999990019', 'mbo:2', started)], options)
    expect(named(answer)).toEqual([])
    expect(answer.notChecked.map(({ code, referentie }) => [code, referentie])).toEqual([['diploma-overdue', 'mbo:2']])
  })
})

test('of who is counted in every way at once, the phases contradict each other', () => {
  const telling = tellingOn('2025-10-01')
  expect(telling(0xfff0000)).toBe('counted-twice')
  // The second time from what was remembered.
  expect(telling(0xfff0000)).toBe('counted-twice')
})

test('More records than go in one part are joined as few are, also when one register has many more', () => {
  const number = (at: number): string => String(100_000_000 + at * 7919).padStart(9, '0')
  const ours = Array.from({ length: 300 }, (_, at) => vo(number(at), `vo:${at}`))
  const theirs = Array.from({ length: 9000 }, (_, at) => mbo(number(at + 100), `mbo:${at}`, at % 2 ? inMbo : {}))
  const expected = theirs.flatMap(({ referentie }, at) => {
    if (at < 200) return at % 2 ? [`phase-differs vo:${at + 100} ${referentie}`] : []
    return at % 2 ? [] : [`vo-enrolment-missing ${referentie}`]
  })
  const told = named(reconcile(ours, theirs, { ...both, volledig: ['rod-vo'] }))
  expect(told.toSorted()).toEqual(expected.toSorted())
})
