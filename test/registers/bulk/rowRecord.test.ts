import { describe, expect, test } from 'vitest'
import { calendar, numberOfDay } from '../../../src/registers/bulk/calendar.js'
import type { BulkHeader } from '../../../src/registers/bulk/header.js'
import * as field from '../../../src/registers/bulk/rodFields.js'
import { rowRecords } from '../../../src/registers/bulk/rowRecord.js'
import { afterBsn } from '../../../src/registers/reconcile/columns.js'

const texts = {
  brins: ['99XX', '99XY', ...Array.from({ length: 40 }, (_, at) => `${10 + at}XX`)],
  elements: ['6011', '6021'],
  courses: ['25001', '25002'],
  locations: ['99XX01', '99XX02'],
  providers: ['100A001', '100A002'],
}
const days = calendar()
const day = (text: string): number => numberOfDay(days, text)
const bytes = Buffer.from('99XX;999990019;')

type Facts = Partial<Record<Exclude<keyof typeof field, 'columnsNamed' | 'newTexts' | 'sides'>, number>>
const least: Facts = {
  route: 1,
  phase: 1,
  own: 2,
  indicatie: 1,
  brin: 1,
  person: 999_990_019,
  personAt: 5,
  beginDay: day('2025-08-01'),
}

/** The places of the facts, by their names. */
const placeOf: Readonly<Record<string, unknown>> = { ...field }

/** Makes records of one file, of these facts and nothing else. */
function making(side: 0 | 1) {
  const recordOf = rowRecords({ side, texts } as unknown as BulkHeader, days)
  return (facts: Facts) => {
    const row = new Int32Array(field.facts)
    for (const [name, fact] of Object.entries({ ...least, ...facts })) row[placeOf[name] as number] = fact
    return recordOf(row, bytes)
  }
}

const bare = {
  leerling: { bsn: '999990019' },
  fase: { soort: 'VO-fase' },
  begindatum: '2025-08-01',
  indicatieBekostigbaar: false,
}
const ofVo = {
  ...bare,
  instelling: { soort: 'vo-school', brin: '99XX' },
  leerroute: { soort: 'DLR', leerweg: 'KB' },
}
const ofMbo = {
  ...bare,
  instelling: { soort: 'mbo-instelling', brin: '99XX' },
  leerroute: { soort: 'DLR', niveau: 3 },
}

describe.each([
  [0, ofVo],
  [1, ofMbo],
] as const)('The record of a row of register %i', (side, usual) => {
  const { instelling, leerroute } = usual

  test.each<[Facts, object]>([
    [{}, {}],
    [{ person: 101_222_331 + afterBsn }, { leerling: { onderwijsnummer: '999990019' } }],
    [{ person: 1 + afterBsn }, { leerling: { onderwijsnummer: '999990019' } }],
    [{ brin: 2 }, { instelling: { ...instelling, brin: '99XY' } }],
    [{ location: 2 }, { instelling: { ...instelling, vestiging: '99XX02' } }],
    [{ provider: 2 }, { instelling: { ...instelling, onderwijsaanbieder: '100A002' } }],
    [{ schoolKind: 1 }, { instelling: { ...instelling, schoolsoort: 'vbo' } }],
    [{ bekostigd: 1 }, { instelling: { ...instelling, bekostigd: false } }],
    [{ bekostigd: 2 }, { instelling: { ...instelling, bekostigd: true } }],
    [{ route: 2 }, { leerroute: { ...leerroute, soort: 'GLR' } }],
    [{ own: 1 }, { leerroute: side === 0 ? { soort: 'DLR', leerweg: 'BB' } : { soort: 'DLR', niveau: 2 } }],
    [{ across: 2 }, { leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 } }],
    [{ phase: 2 }, { fase: { soort: 'MBO-fase' } }],
    [{ leerjaar: 3 }, { fase: { soort: 'VO-fase', leerjaar: 3 } }],
    [{ endDay: day('2026-07-31') }, { einddatum: '2026-07-31' }],
    [{ indicatie: 2 }, { indicatieBekostigbaar: true }],
    [{ vmboYear: 4 }, { vmboLeerjaar: 4 }],
    [{ element: 2 }, { elementcode: '6021' }],
    [{ pathway: 2 }, { leertraject: 'BBL' }],
    [{ course: 2 }, { opleidingcode: '25002' }],
    [{ startDay: day('2024-08-01') }, { leerrouteStart: '2024-08-01' }],
    [{ doublures: 1 }, { doublures: 0 }],
    [{ doublures: 3 }, { doublures: 2 }],
    [{ duration: 3 }, { opleidingsduur: 3 }],
    [{ diplomaDay: field.notObtained }, { vmboDiploma: 'niet-behaald' }],
    [{ diplomaDay: day('2026-07-01') }, { vmboDiploma: '2026-07-01' }],
  ])('with the facts %j has what they say and no more', (facts, told) => {
    const make = making(side)
    for (const _ of [1, 2]) expect(make(facts)).toStrictEqual({ ...usual, ...told })
  })

  test('has its fields in the order of the other reader', () => {
    expect(Object.keys(making(side)({ across: 2 }).leerroute)).toEqual(
      side === 0 ? ['soort', 'leerweg', 'niveau'] : ['soort', 'niveau', 'leerweg'],
    )
  })

  test('shares what is the same with the next, and nothing else', () => {
    const make = making(side)
    const facts = { location: 1, leerjaar: 2, across: 1 }
    const [one, same] = [make(facts), make(facts)]
    for (const part of ['instelling', 'leerroute', 'fase'] as const) {
      expect(same[part]).toBe(one[part])
      expect(Object.isFrozen(one[part])).toBe(true)
    }
    for (const other of [{ location: 2 }, { provider: 1 }, { schoolKind: 2 }, { bekostigd: 1 }, { brin: 2 }]) {
      expect(make({ ...facts, ...other }).instelling).not.toEqual(one.instelling)
    }
    expect(make({}).instelling).toBe(make({}).instelling)
  })

  test('keeps apart institutions and routes whose facts differ in two places', () => {
    const make = making(side)
    const facts = [1, 2].flatMap((location) =>
      [0, 1, 2].flatMap((provider) =>
        [0, 1, 2].flatMap((schoolKind) =>
          [0, 1, 2].flatMap((bekostigd) => [1, 2].map((brin) => ({ brin, location, provider, schoolKind, bekostigd }))),
        ),
      ),
    )
    const institutions = new Set(facts.map((each) => JSON.stringify(make(each).instelling)))
    expect(institutions.size).toBe(facts.length)
    const far = make({ brin: 33, location: 1, bekostigd: 1 }).instelling
    expect(far).toEqual({ ...instelling, brin: '40XX', vestiging: '99XX01', bekostigd: false })
    const near = make({ brin: 1, location: 1, bekostigd: 2 }).instelling
    expect(near).toEqual({ ...instelling, vestiging: '99XX01', bekostigd: true })
    const ways = [1, 2].flatMap((route) =>
      [1, 2, 3].flatMap((own) => [0, 1, 2, 3].map((across) => ({ route, own, across }))),
    )
    expect(new Set(ways.map((each) => JSON.stringify(make(each).leerroute))).size).toBe(ways.length)
    const phases = [1, 2].flatMap((phase) => [0, 1, 2, 3, 4, 5, 6].map((leerjaar) => ({ phase, leerjaar })))
    expect(new Set(phases.map((each) => JSON.stringify(make(each).fase))).size).toBe(phases.length)
  })

  test('shares no more than 16384 institutions of which more is known than the BRIN', () => {
    const fresh = making(side)
    const plain = fresh({}).instelling
    const [first] = Array.from({ length: 16_384 }, (_, at) => fresh({ location: 1 + at }).instelling)
    expect(fresh({ location: 1 }).instelling).toBe(first)
    fresh({ location: 20_000 })
    expect(fresh({ location: 1 }).instelling).not.toBe(first)
    // Those of which nothing more is known are few, and stay.
    expect(fresh({}).instelling).toBe(plain)
  })
})
