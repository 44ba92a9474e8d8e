import { describe, expect, test } from 'vitest'
import type { MboInschrijving } from '../../../src/index.js'
import { readRo } from '../../../src/registers/readers/readRo.js'
import { closing, delivered, enrolmentAt, faults, gather, readLines } from './gather.js'

const name = 'RO_99XX_20250801_20260731.csv'
const VLP = 'VLP|99XX|2025-08-01|2026-07-31|2026-08-03'
const PER = 'PER|999990019||2009-03-14|V'
const ISG = 'ISG|999990019||C1|2024-08-01|2028-07-31||'
const ISP = 'ISP|999990019||C1|2024-08-01|99131|BOL||J||||DLR|VO'
const SLR = 'SLR|1|1|1|0|0|0|0|0|0'

async function ro(lines: readonly string[], bestandsnaam?: string) {
  return gather(readRo, [lines.join('\n')], bestandsnaam === undefined ? {} : { bestandsnaam })
}

describe('An RO as DUO delivers it', () => {
  test('yields its periods in a route, each with its last day, and counts the rest', async () => {
    const events = await gather(readRo, [delivered(name)], { bestandsnaam: name })
    expect(faults(events)).toEqual([])
    expect(readLines(events)).toEqual([7, 8, 13, 14, 16, 23])
    expect(events[0]).toEqual({
      soort: 'record',
      regel: 7,
      record: {
        referentie: `${name}:7`,
        inschrijving: {
          leerling: { bsn: '999990019' },
          instelling: { soort: 'mbo-instelling', brin: '99XX', onderwijsaanbieder: '100A001' },
          leerroute: { soort: 'DLR' },
          fase: { soort: 'VO-fase' },
          begindatum: '2024-08-01',
          einddatum: '2026-07-31',
          indicatieBekostigbaar: true,
          leertraject: 'BOL',
          opleidingcode: '99131',
        },
      },
    })
    expect(closing(events)).toEqual({
      soort: 'slot',
      indeling: 'RO',
      regels: 25,
      records: 6,
      zonderRoute: 2,
      fouten: 0,
      aantallen: { VLP: 1, PER: 4, ISG: 5, ISP: 8, ISE: 1, BPV: 1, DIP: 1, AMO: 1, GEO: 1, KZD: 1, SLR: 1 },
      volledig: true,
    })
  })

  test('ends a period the day before the next one, or with the inschrijving, or leaves it open', async () => {
    const events = await gather(readRo, [delivered(name)])
    expect(enrolmentAt(events, 8)).toMatchObject({
      leerroute: { soort: 'DLR', niveau: 3 },
      fase: { soort: 'MBO-fase' },
    })
    expect(enrolmentAt(events, 8)).not.toHaveProperty('einddatum')
    expect(enrolmentAt(events, 13)).toMatchObject({ einddatum: '2025-07-31', indicatieBekostigbaar: false })
    expect(enrolmentAt(events, 14)).toMatchObject({ einddatum: '2026-03-31', leertraject: 'BBL' })
    expect(enrolmentAt(events, 23)).toMatchObject({
      leerling: { onderwijsnummer: '109999004' },
      einddatum: '2025-09-30',
    })
  })

  test('does not let a period outlive its inschrijving, though the next one begins later', async () => {
    const left = ISG.replace('||C1|2024-08-01|2028-07-31||', '||C1|2024-08-01|2028-07-31|2025-01-31|01')
    const late = ISP.replace('2024-08-01', '2026-08-01').replace('|DLR|VO', '|DLR|MBO')
    const events = await ro([VLP, PER, left, ISP, late, SLR])
    expect(enrolmentAt(events, 4)).toMatchObject({ einddatum: '2025-01-31' })
  })

  test.each([
    ['1-1-2009', '2009-01-01'],
    ['31-7-2026', '2026-07-31'],
    ['1-10-2025', '2025-10-01'],
    ['31-12-2025', '2025-12-31'],
  ])('takes a day of a spreadsheet, as %s', async (written, datum) => {
    const left = ISG.replace('2028-07-31||', `2028-07-31|${written}|01`).replaceAll('|', ';')
    const events = await ro([VLP, PER, left, ISP.replace('2024', '2008').replaceAll('|', ';')])
    expect(enrolmentAt(events, 4)).toMatchObject({ einddatum: datum })
  })

  test('puts the periods in the order of their days', async () => {
    const earlier = ISP.replace('2024-08-01', '2023-08-01')
    const events = await ro([VLP, PER, ISG, ISP, earlier, SLR])
    expect(readLines(events)).toEqual([5, 4])
    expect(enrolmentAt(events, 5)).toMatchObject({ einddatum: '2024-07-31' })
  })

  test('has of a period only what is known', async () => {
    const bare = ISP.replace('|99131|BOL|', '|||')
    for (const line of [bare, bare.replace('2024-08-01', '1-8-2024')]) {
      const nobody = [PER, ISG, line].map((each) => each.replace('999990019', ''))
      expect(enrolmentAt(await ro([VLP, ...nobody]), 4)).toStrictEqual({
        instelling: { soort: 'mbo-instelling', brin: '99XX' },
        leerroute: { soort: 'DLR' },
        fase: { soort: 'VO-fase' },
        begindatum: '2024-08-01',
        indicatieBekostigbaar: true,
      })
    }
  })

  test('makes one object of what many periods have in common', async () => {
    const other = [PER, ISG, ISP].map((line) => line.replace('999990019', '999990020'))
    const events = await ro([VLP, PER, ISG, ISP, VLP, ...other])
    const [one, next] = [4, 8].map((regel) => enrolmentAt(events, regel) as MboInschrijving)
    expect(next?.leerling).toEqual({ bsn: '999990020' })
    for (const part of ['instelling', 'leerroute', 'fase'] as const) {
      expect(next?.[part]).toBe(one?.[part])
      expect(Object.isFrozen(one?.[part])).toBe(true)
    }
  })

  test('tells totals that differ, unless told not to look', async () => {
    const lines = [VLP, PER, ISG, ISP, 'SLR|9|1|1|0|0|0|0|0|0']
    const events = await gather(readRo, [lines.join('\n')])
    expect(events.find(({ soort }) => soort === 'fout')).toEqual({
      soort: 'fout',
      regel: 5,
      code: 'totals-differ',
      params: { recordsoort: 'PER', opgegeven: 9, geteld: 1 },
      severity: 'signaal',
      source: 'pve-layouts',
    })
    expect(faults(await gather(readRo, [lines.join('\n')], { controletotalen: false }))).toEqual([])
  })
})

describe('An RO that a spreadsheet saved', () => {
  test('is read with its days, its padding, its lost zeros, and its VLP at the end', async () => {
    const file = 'RO_99XY_20250801_20260731.csv'
    const events = await gather(readRo, [delivered(file)], { bestandsnaam: `/some/where/${file}` })
    expect(readLines(events)).toEqual([4, 5, 9])
    expect(enrolmentAt(events, 4)).toMatchObject({
      instelling: { brin: '99XY' },
      begindatum: '2024-08-01',
      einddatum: '2026-07-31',
    })
    expect(enrolmentAt(events, 9)).toMatchObject({ leerling: { bsn: '009999012' }, einddatum: '2025-12-31' })
    expect(faults(events)).toEqual(['10 record-out-of-place', '1 record-out-of-place'])
  })

  test('needs the BRIN from its name as long as VLP has not come', async () => {
    const events = await gather(readRo, [delivered('RO_99XY_20250801_20260731.csv')])
    expect(faults(events)).toContain('4 institution-not-known BRIN')
    expect(faults(events)).toContain('5 institution-not-known BRIN')
    expect(readLines(events)).toEqual([9])
  })

  test('says which field a cut row lacks', async () => {
    const events = await gather(readRo, [delivered('RO_99XZ_20250801_20260731.csv')])
    expect(faults(events)).toEqual(['7 missing-field Leerroutefase'])
    expect(closing(events)).toMatchObject({ zonderRoute: 1, records: 0 })
  })

  test('leaves a short number alone that zeros make no BSN, and a short number between pipes', async () => {
    const short = [VLP, PER, ISG, ISP].map((line) => line.replace('999990019', '12345678').replaceAll('|', ';'))
    expect(enrolmentAt(await ro(short), 4)).toMatchObject({ leerling: { bsn: '12345678' } })
    const piped = [VLP, PER, ISG, ISP].map((line) => line.replace('999990019', '9999012'))
    expect(enrolmentAt(await ro(piped), 4)).toMatchObject({ leerling: { bsn: '9999012' } })
    const cut = piped.with(3, (piped[3] ?? '').replace('2024-08-01', '1-8-2024'))
    expect(enrolmentAt(await ro(cut), 4)).toMatchObject({ leerling: { bsn: '9999012' }, begindatum: '2024-08-01' })
  })
})

describe('A faulty RO', () => {
  test('tells every fault with line, code and field, and loses no good line', async () => {
    const events = await gather(readRo, [delivered('RO_faulty.csv')])
    expect(readLines(events)).toEqual([7, 13, 17, 23, 30])
    expect(faults(events)).toEqual([
      '1 invalid-brin BRIN',
      '2 record-repeated',
      '5 unreadable-date Datum uitschrijving werkelijk',
      '6 unknown-code Leerroute',
      '7 unknown-code Niveau',
      '7 code-not-in-route Leertraject',
      '7 invalid-crebo Opleidingcode',
      '7 invalid-rio-code Onderwijsaanbieder',
      '8 period-repeated',
      '8 unknown-code IndicatieBekostigbaar',
      '9 missing-field Leerroutefase',
      '10 enrolment-not-found Inschrijvingvolgnummer',
      '12 person-not-announced',
      '14 too-many-fields',
      '13 not-one-personal-number Burgerservicenummer',
      '13 code-not-valid-on-day Leerroute',
      '13 code-not-valid-on-day Leerroutefase',
      '16 enrolment-repeated',
      '18 too-few-fields',
      '19 missing-field Datum begin',
      '20 too-few-fields',
      '21 unknown-record',
      '17 end-not-certain',
      '24 missing-field Inschrijvingvolgnummer',
      '25 person-not-announced',
      '27 record-repeated',
      '25 enrolment-not-found Inschrijvingvolgnummer',
      '27 institution-differs BRIN',
      '33 unknown-record',
      '30 end-not-certain',
      '31 record-out-of-place',
      '31 totals-differ',
      '31 missing-field aantal ISG',
      '31 totals-differ',
      '31 totals-differ',
    ])
  })

  test('keeps a code that was not yet valid, and leaves out a field that it can do without', async () => {
    const events = await gather(readRo, [delivered('RO_faulty.csv')])
    expect(enrolmentAt(events, 13)).toMatchObject({ leerroute: { soort: 'GLR' }, begindatum: '2019-08-01' })
    expect(enrolmentAt(events, 13)).not.toHaveProperty('leerling')
    expect(Object.keys(enrolmentAt(events, 7) as object)).not.toContain('leertraject')
  })

  test('says that a last day is not certain after a last day that cannot be read', async () => {
    const events = await ro([VLP, PER, `${ISG.slice(0, -1)}31-02-2026|`, ISP, SLR])
    expect(faults(events)).toEqual(['3 unreadable-date Datum uitschrijving werkelijk', '4 end-not-certain'])
    expect((await ro([VLP, PER, `${ISG.slice(0, -1)}gisteren|`, ISP, SLR])).length).toBe(4)
  })

  test.each([
    ['a field that is not filled', ISP.replace('|J|', '||'), '4 missing-field IndicatieBekostigbaar'],
    ['no route beside the fase', ISP.replace('DLR', ''), '4 missing-field Leerroute'],
    ['a day that does not exist', ISP.replace('2024-08-01', '2024-02-30'), '4 unreadable-date Datum begin'],
    ['a day of another layout', ISP.replace('2024-08-01', '20240801'), '4 unreadable-date Datum begin'],
  ])('tells %s', async (_, period, told) => {
    const events = await ro([VLP, PER, ISG, period, SLR])
    expect(faults(events)).toEqual([told])
    expect(readLines(events)).toEqual([])
  })

  test.each([
    ['is empty', [''], ['1 empty-file']],
    ['has empty lines alone', ['', ''], ['1 empty-file']],
    ['is another file', ['BRIN;BSN', '99XX;'], ['1 unknown-record', '2 unknown-record', '1 unknown-layout']],
    ['lacks VLP and SLR', [PER], ['1 opening-record-missing', '1 closing-record-missing']],
    ['is cut in a line', [VLP, 'PE'], ['2 unknown-record', '2 closing-record-missing']],
    ['is cut in a word', [VLP, 'PER'], ['2 too-few-fields', '2 closing-record-missing']],
    ['has another separator', [VLP, PER.replaceAll('|', '!')], ['2 unknown-record', '2 closing-record-missing']],
  ])('that %s', async (_, lines, told) => {
    expect(faults(await ro(lines))).toEqual(told)
  })

  test('with a name that has another BRIN is told, and that of VLP counts', async () => {
    const events = await ro([VLP, PER, ISG, ISP, SLR], 'ro_99xy_20250801_20260731.CSV')
    expect(enrolmentAt(events, 4)).toMatchObject({ instelling: { brin: '99XX' } })
    expect(faults(await ro([VLP, PER, ISG, ISP, SLR], 'ro_99xy_20250801_20260731.CSV'))).toEqual([
      '1 institution-differs BRIN',
    ])
    expect(faults(await ro([VLP, PER, ISG, ISP, SLR], 'RO_TEST_20250801_20260731.CSV'))).toEqual([])
  })

  test('bounds what it keeps of one person, and goes on with the next', async () => {
    const many = Array.from({ length: 1100 }, (_, n) => ISP.replace('2024-08-01', day(n)))
    const other = [PER, ISG, ISP].map((line) => line.replace('999990019', '999990020'))
    const lines = [VLP, PER, ISG, ...many, ISG.replace('C1', 'C2'), ...other, SLR]
    const events = await gather(readRo, [lines.join('\n')], { controletotalen: false })
    const codes = faults(events).map((told) => told.split(' ')[1])
    expect(codes.filter((code) => code === 'too-many-periods')).toHaveLength(102)
    expect(events).toContainEqual(expect.objectContaining({ code: 'too-many-periods', params: { hoogstens: 1000 } }))
    expect(codes.filter((code) => code === 'end-not-certain')).toHaveLength(999)
    expect(closing(events)).toMatchObject({ records: 1000, fouten: 1101 })
    expect(readLines(events).at(-1)).toBe(1107)
  })
})

function day(n: number): string {
  return `${2021 + Math.trunc(n / 336)}-${String((Math.trunc(n / 28) % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`
}

describe('The niveau of a course', () => {
  const file = [
    'VLP|99XX|2025-08-01|2026-07-31|2026-08-03',
    'PER|999990019||2009-01-01|V',
    'ISG|999990019||1|2025-08-01|2027-07-31||',
    'ISP|999990019||1|2025-08-01|25655|BOL||J||||DLR|MBO',
    'ISP|999990019||1|2025-09-01|25655|BOL|MBO-4|J||||DLR|MBO',
    'ISP|999990019||1|2025-10-01|25655|BOL|MBO-9|J||||DLR|MBO',
    'SLR|1|1|3|0|0|0|0|0|0',
  ].join('\n')
  const niveausOf = async (niveauVan?: (code: string) => 2 | 3 | 4 | undefined): Promise<unknown[]> =>
    (await gather(readRo, [file], niveauVan && { niveauVan })).flatMap((event) =>
      event.soort === 'record' ? [event.record.inschrijving.leerroute.niveau] : [],
    )

  test('is asked of the caller where the file leaves it empty, and there alone', async () => {
    expect(await niveausOf()).toEqual([undefined, 4, undefined])
    expect(await niveausOf((code) => (code === '25655' ? 3 : undefined))).toEqual([3, 4, undefined])
    expect(await niveausOf(() => undefined)).toEqual([undefined, 4, undefined])
  })

  test('is a niveau of a route', async () => {
    await expect(niveausOf(() => 1 as never)).rejects.toThrow('expected niveauVan: 2, 3, 4 or undefined')
    expect(() => readRo([], { niveauVan: 3 as never })).toThrow(RangeError)
  })
})
