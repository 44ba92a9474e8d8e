import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isMboEnrolment, isVoEnrolment, validateEnrolment } from '../../../src/index.js'
import { readRodCsv } from '../../../src/registers/readers/readRodCsv.js'
import { closing, enrolmentAt, faults, gather, readLines } from './gather.js'

const inEvery = 'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar'
const vo = `${inEvery};Opleidingskenmerk;Fase;Leerweg;Leerjaar;Elementcode`
const mbo = `${inEvery};Leerroute;Leerroutefase;Niveau;Leertraject;Opleidingcode`
const both = `${inEvery};Register;Leerroute;Leerroutefase;Leerweg;Niveau;Leerjaar;Leertraject;FaseLeerjaar;LeerrouteStart;Doublures;Opleidingsduur;VmboDiploma;Schoolsoort;Vestiging;Onderwijsaanbieder;Bekostigd`
const voRow = '99XX;999990019;;2025-08-01;2026-07-31;J;DLR;VO;KB;3;6121'
const mboRow = '99XY;;109999004;2025-08-01;;N;GLR;MBO;MBO-2;BBL;99121'

async function csv(lines: readonly string[]) {
  return gather(readRodCsv, [lines.join('\n')], { bestandsnaam: 'rod.csv' })
}

describe('A CSV of ROD', () => {
  test.each([
    ['rod-vo.csv', 1368],
    ['rod-mbo.csv', 587],
  ])('%s of the examples is read whole, and sound', async (name, count) => {
    const events = await gather(readRodCsv, [readFileSync(`docs/examples/${name}`)], { bestandsnaam: name })
    expect(closing(events)).toMatchObject({ records: count, fouten: 0, zonderRoute: 0, volledig: true })
    const records = events.flatMap((event) => (event.soort === 'record' ? [event.record.inschrijving] : []))
    expect(records.filter((record) => !validateEnrolment(record).ok)).toEqual([])
    expect(records.every(name === 'rod-vo.csv' ? isVoEnrolment : isMboEnrolment)).toBe(true)
  })

  test('tells of every row of the faulty examples what cannot be read, and reads the rest', async () => {
    const events = await gather(readRodCsv, [readFileSync('docs/examples/rod-fouten.csv')])
    expect(closing(events)).toMatchObject({ records: 51, volledig: true, aantallen: { VO: 33, MBO: 27 } })
  })

  test('is read row by row in the terms of its register', async () => {
    expect(enrolmentAt(await csv([vo, voRow]), 2)).toEqual({
      leerling: { bsn: '999990019' },
      instelling: { soort: 'vo-school', brin: '99XX' },
      leerroute: { soort: 'DLR', leerweg: 'KB' },
      fase: { soort: 'VO-fase' },
      begindatum: '2025-08-01',
      einddatum: '2026-07-31',
      indicatieBekostigbaar: true,
      vmboLeerjaar: 3,
      elementcode: '6121',
    })
    expect(enrolmentAt(await csv([mbo, mboRow]), 2)).toEqual({
      leerling: { onderwijsnummer: '109999004' },
      instelling: { soort: 'mbo-instelling', brin: '99XY' },
      leerroute: { soort: 'GLR', niveau: 2 },
      fase: { soort: 'MBO-fase' },
      begindatum: '2025-08-01',
      indicatieBekostigbaar: false,
      leertraject: 'BBL',
      opleidingcode: '99121',
    })
  })

  test('of both registers is read with all it knows', async () => {
    const events = await csv([
      both,
      '99XX;999990019;;2025-08-01;;J;VO;DLR;VO;KB;MBO-3;4;;2;2024-08-01;0;3;niet-behaald;vbo;99XX01;100A001;J',
      '99XY;999990019;;2026-08-01;;J;MBO;DLR;MBO;KB;MBO-3;;BOL;3;2024-08-01;1;4;2026-07-01;;;100A002;N',
    ])
    expect(faults(events)).toEqual([])
    expect(enrolmentAt(events, 2)).toEqual({
      leerling: { bsn: '999990019' },
      instelling: {
        soort: 'vo-school',
        brin: '99XX',
        vestiging: '99XX01',
        onderwijsaanbieder: '100A001',
        schoolsoort: 'vbo',
        bekostigd: true,
      },
      leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 },
      fase: { soort: 'VO-fase', leerjaar: 2 },
      begindatum: '2025-08-01',
      indicatieBekostigbaar: true,
      vmboLeerjaar: 4,
      leerrouteStart: '2024-08-01',
      doublures: 0,
      opleidingsduur: 3,
      vmboDiploma: 'niet-behaald',
    })
    expect(enrolmentAt(events, 3)).toMatchObject({
      instelling: { soort: 'mbo-instelling', brin: '99XY', onderwijsaanbieder: '100A002', bekostigd: false },
      leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 },
      fase: { soort: 'MBO-fase', leerjaar: 3 },
      doublures: 1,
      opleidingsduur: 4,
      vmboDiploma: '2026-07-01',
    })
  })

  test('may have commas, quotes and columns that nobody knows', async () => {
    const header = `"Naam",${mbo.replaceAll(';', ',')},Naam,Naam`
    const events = await csv([
      header,
      `"de ""X"", of
Y",${mboRow.replaceAll(';', ',')},,"a"`,
      '',
      `"",${mboRow.replaceAll(';', ',').replace('99XY', '"99XY"')},,`,
    ])
    expect(faults(events)).toEqual([])
    expect(readLines(events)).toEqual([2, 5])
    expect(enrolmentAt(events, 5)).toMatchObject({ instelling: { brin: '99XY' } })
  })
})

test('A header may go on over a line', async () => {
  expect(readLines(await csv([`${mbo};"Naam`, 'voluit"', `${mboRow};x`]))).toEqual([3])
})

describe('A row that cannot be read', () => {
  test.each([
    ['has too few fields', vo, '99XX;999990019', '2 too-few-fields', []],
    ['has 50 fields too many', vo, `${voRow}${';x'.repeat(50)}`, '2 too-many-fields', []],
    ['lacks its first day', vo, voRow.replace('2025-08-01', ''), '2 missing-field Begindatum', []],
    ['has a spreadsheet day', vo, voRow.replace('2025-08-01', '1-8-2025'), '2 unreadable-date Begindatum', []],
    ['has an unknown route', vo, voRow.replace('DLR', 'DLP'), '2 unknown-code Opleidingskenmerk', []],
    ['lacks its route', vo, voRow.replace('DLR', ''), '2 missing-field Opleidingskenmerk', []],
    ['has no person', vo, voRow.replace('999990019', ''), '2 not-one-personal-number BSN', [2]],
    ['has an unknown leerweg', vo, voRow.replace('KB', 'HV'), '2 unknown-track Leerweg', [2]],
    ['has no end to its quote', vo, `"${voRow}`, '2 malformed-quotes', []],
    ['has a quote within a field', vo, voRow.replace('KB', 'K"B'), '2 malformed-quotes', []],
    ['has text after a quote', vo, voRow.replace('KB', '"K"B'), '2 malformed-quotes', []],
    ['has a niveau of another list', mbo, mboRow.replace('MBO-2', '2'), '2 unknown-code Niveau', [2]],
    ['lacks its fase', mbo, mboRow.replace('MBO;', ';'), '2 missing-field Leerroutefase', []],
  ])('because it %s is told', async (_, header, row, told, lines) => {
    const events = await csv([header, row])
    expect(faults(events)).toEqual([told])
    expect(readLines(events)).toEqual(lines)
  })

  test('for its last day alone is read without, and told twice', async () => {
    const events = await csv([vo, voRow.replace('2026-07-31', '2026-02-30')])
    expect(faults(events)).toEqual(['2 unreadable-date Einddatum', '2 end-not-certain'])
    expect(readLines(events)).toEqual([2])
  })

  test('for want of its register is told', async () => {
    const header = `${inEvery};Register;Leerroute;Leerroutefase;Elementcode`
    const row = '99XX;999990019;;2025-08-01;;J;VO;DLR;VO;'
    const events = await csv([header, row.replace('VO;DLR', ';DLR'), row.replace('VO;DLR', 'HO;DLR'), row])
    expect(faults(events)).toEqual(['2 missing-field Register', '3 unknown-record Register'])
    const foreign = await csv([header, row.replace('VO;DLR', 'MBO;DLR').replace(/;$/, ';6121')])
    expect(faults(foreign)).toEqual(['2 field-of-other-register Elementcode'])
  })

  test.each([
    ['Doublures', '01', 'invalid-count'],
    ['Doublures', '999', 'invalid-count'],
    ['VmboDiploma', 'ja', 'invalid-diploma'],
    ['Schoolsoort', 'havo', 'unknown-school-kind'],
    ['Bekostigd', 'ja', 'unknown-code'],
  ])('leaves out %s %s', async (kolom, text, code) => {
    const events = await csv([`${vo};${kolom}`, `${voRow};${text}`])
    expect(faults(events)).toEqual([`2 ${code} ${kolom}`])
    expect(readLines(events)).toEqual([2])
  })

  test('does not take the rows after a quote that stays open', async () => {
    const rows = Array.from({ length: 60 }, () => voRow)
    const events = await csv([vo, voRow.replace('99XX', '"99XX'), ...rows])
    expect(faults(events)).toEqual(['2 malformed-quotes'])
    expect(readLines(events)).toEqual(Array.from({ length: 60 }, (_, place) => place + 3))
  })

  test('does not take its neighbours, whatever is wrong with them', async () => {
    const wrong = voRow.replace('99XX', '"99XX')
    const long = `${voRow}${'x'.repeat(70_000)}`
    const events = await csv([vo, wrong, voRow, wrong, wrong, '', voRow, wrong, long, voRow, wrong])
    expect(readLines(events)).toEqual([3, 7, 10])
    expect(faults(events)).toEqual([
      '2 malformed-quotes',
      '4 malformed-quotes',
      '5 malformed-quotes',
      '9 line-too-long',
      '8 malformed-quotes',
      '11 malformed-quotes',
    ])
  })

  test('without a route, or without anything, is counted and passed over', async () => {
    const events = await csv([mbo, mboRow.replace('GLR;MBO;', ';;'), ';;;;;;;;;;;;;;', mboRow])
    expect(faults(events)).toEqual([])
    expect(closing(events)).toMatchObject({ zonderRoute: 1, records: 1, aantallen: { VO: 0, MBO: 2 } })
  })
})

describe('A text that stands in many rows', () => {
  test('is told of in each of them when it is wrong, also after thousands that are right', async () => {
    const days = Array.from({ length: 5000 }, (_, n) => `${1900 + Math.trunc(n / 336)}-${month(n)}-${day(n)}`)
    const wrong = voRow.replace('2026-07-31', '2026-02-30')
    const right = days.map((einddatum) => voRow.replace('2026-07-31', einddatum))
    const events = await csv([vo, wrong, ...right, wrong, voRow])
    expect(faults(events)).toEqual([
      '2 unreadable-date Einddatum',
      '2 end-not-certain',
      '5003 unreadable-date Einddatum',
      '5003 end-not-certain',
    ])
    const read = events.flatMap((event) => (event.soort === 'record' ? [event.record.inschrijving.einddatum] : []))
    expect(read).toEqual([undefined, ...days, undefined, '2026-07-31'])
  })

  test('is held against the day of each row', async () => {
    const early = mboRow.replace('2025-08-01', '2019-08-01')
    const events = await csv([mbo, mboRow, early, mboRow, early])
    expect(faults(events)).toEqual([
      '3 code-not-valid-on-day Leerroute',
      '3 code-not-valid-on-day Leerroutefase',
      '5 code-not-valid-on-day Leerroute',
      '5 code-not-valid-on-day Leerroutefase',
    ])
    expect(readLines(events)).toEqual([2, 3, 4, 5])
  })

  test('is told even of a row that is refused', async () => {
    const events = await csv([`${vo};Schoolsoort`, `${voRow.replace('DLR', 'DLP')};havo`])
    expect(faults(events)).toEqual(['2 unknown-code Opleidingskenmerk', '2 unknown-school-kind Schoolsoort'])
  })
})

function month(n: number): string {
  return String((Math.trunc(n / 28) % 12) + 1).padStart(2, '0')
}

function day(n: number): string {
  return String((n % 28) + 1).padStart(2, '0')
}

test('A row with another number of fields than the header is told with both numbers', async () => {
  const events = await csv([vo, `${voRow};x`, voRow.replace('3;6121', '3')])
  expect(events).toMatchObject([
    { code: 'too-many-fields', params: { velden: 12, hoogstens: 11 } },
    { code: 'too-few-fields', params: { velden: 10, minstens: 11 } },
    { soort: 'slot' },
  ])
})

describe('A header', () => {
  const required = {
    VO: [...inEvery.split(';'), 'Fase', 'Leerweg', 'Leerjaar', 'Elementcode'],
    MBO: [...inEvery.split(';'), 'Leerroutefase', 'Niveau', 'Leertraject', 'Opleidingcode'],
    beide: [...inEvery.split(';'), 'Leerroute', 'Leerroutefase'],
  }
  const own = { VO: 'Opleidingskenmerk', MBO: 'Leerroute', beide: 'Register' }

  test.each(['VO', 'MBO', 'beide'] as const)('of %s needs each of its columns, and no other', async (register) => {
    const names = [own[register], ...required[register]]
    expect(faults(await csv([names.join(';')]))).toEqual([])
    for (const kolom of required[register]) {
      const without = names.filter((each) => each !== kolom).join(';')
      expect(await csv([without])).toMatchObject([{ code: 'missing-column', params: { kolom } }, { volledig: false }])
      expect(await csv([[...names, kolom].join(';')])).toMatchObject([
        { code: 'repeated-column', params: { kolom } },
        { volledig: false },
      ])
    }
  })
})

describe('A header that cannot be read', () => {
  test.each([
    ['of another file', 'BRIN;Naam', ['1 unknown-layout']],
    ['of another layout', 'VLP|99XX|2025-08-01|2026-07-31|2026-08-03', ['1 unknown-layout']],
    ['that lacks columns', mbo.replace('BSN;', '').replace(';Niveau', ''), ['1 missing-column', '1 missing-column']],
    ['with a column twice', `${mbo};BSN;Schoolsoort;Schoolsoort`, ['1 repeated-column', '1 repeated-column']],
    ['that is not there', '', ['1 empty-file']],
  ])('%s ends the reading', async (_, header, told) => {
    const events = await csv([header, ...(header === '' ? [] : [mboRow, mboRow])])
    expect(faults(events)).toEqual(told)
    expect(closing(events)).toMatchObject({ records: 0, volledig: header === '' })
  })

  test('is told once, though lines were waiting behind it', async () => {
    expect(faults(await csv(['"x', 'y', 'z']))).toEqual(['1 malformed-quotes', '2 unknown-layout'])
  })
})
