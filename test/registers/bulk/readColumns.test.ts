import { describe, expect, test } from 'vitest'
import type { MboInschrijving, VoInschrijving } from '../../../src/index.js'
import { type BulkHeader, headerIn } from '../../../src/registers/bulk/header.js'
import { columnfile } from '../../../src/registers/bulk/readColumns.js'
import { readRodCsv } from '../../../src/registers/readers/readRodCsv.js'
import { classOfMbo, classOfVo } from '../../../src/registers/reconcile/classes.js'
import { type Columns, columnsOf, rowLength } from '../../../src/registers/reconcile/columns.js'
import { askedOf } from '../../../src/registers/reconcile/options.js'
import type { Registerrecord } from '../../../src/registers/record.js'
import { mboHeader, mboRow, voHeader, voRow } from './ways.js'

const asked = askedOf({ peildatum: '2025-11-15', teldatum: '2025-10-01' })
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What a file comes down to, and the lines that are left for the reader of records. */
function reading(text: string, valid?: Parameters<typeof columnfile>[4]) {
  const bytes = bytesOf(text)
  const header = headerIn(bytes) as BulkHeader
  const { take, end } = columnfile(header, 'a.csv', asked, undefined, valid)
  take(bytes.subarray(header.end))
  const { plain, others, ...counted } = end()
  const lines = others.map(({ bytes: line, regel }) => [regel, new TextDecoder().decode(line)] as const)
  return { ...plain, ...counted, others: lines }
}

/** The records of a file by the reader of records. */
async function recordsOf(text: string): Promise<Registerrecord[]> {
  const records: Registerrecord[] = []
  for await (const event of readRodCsv(text, { bestandsnaam: 'a.csv' })) {
    if (event.soort === 'record') records.push(event.record)
  }
  return records
}

/** The person, the class and the record of each row. */
const rowsOf = ({ count, rows }: Columns, recordAt: (place: number) => Registerrecord) =>
  Array.from({ length: count }, (_, row) => {
    const [person, classes, place] = rows.subarray(row * rowLength, (row + 1) * rowLength)
    return { person, classes, record: recordAt(place as number) }
  })

/** Periods around the two days that are asked about, and days of a diploma. */
const periods = ['2025-09-30', '2025-10-01', '2025-10-02', '2025-11-14', '2025-11-15', '2025-11-16'].flatMap((begin) =>
  ['', '2025-09-30', '2025-10-01', '2025-11-14', '2025-11-15', '2025-11-16']
    .filter((end) => end === '' || end >= begin)
    .flatMap((end) => ['', 'niet-behaald', '2025-11-14', '2025-11-15', '2025-11-16'].map((day) => [begin, end, day])),
)

describe.each([
  ['vo', `${voHeader};Bekostigd;VmboDiploma`, `${voRow};`],
  ['mbo', `${mboHeader};Bekostigd;VmboDiploma`, `${mboRow};`],
] as const)('The plain rows of a file of the %s', (side, header, usual) => {
  test('are those that are in force on a day that is asked about or have the day of a diploma, as records have them', async () => {
    const rows = periods.map(([begin, end, diploma], at) => {
      const row = usual.replace('2025-08-01;', `${begin};${end}`).replace('999990019', String(100_000_001 + at))
      return `${at % 3 === 0 ? row.replace('J', 'N') : row}${['', 'J', 'N'][at % 5] ?? ''};${diploma}`
    })
    const text = [header, ...rows].join('\n')
    const { columns, recordAt, others, regels, records } = reading(text)
    const all = await recordsOf(text)
    const classes =
      side === 'vo'
        ? columnsOf(all as Registerrecord<VoInschrijving>[], classOfVo, asked, () => {})
        : columnsOf(all as Registerrecord<MboInschrijving>[], classOfMbo, asked, () => {})
    expect(rowsOf(columns, recordAt)).toEqual(rowsOf(classes, (place) => all[place] as Registerrecord))
    expect(columns.hasUnknown).toBe(false)
    expect([others, regels, records]).toEqual([[], 1 + rows.length, rows.length])
    expect(columns.count).toBeLessThan(rows.length)
  })

  test('have their records wherever they stand in a long file', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `${usual.replace('999990019', String(100_000_001 + at))};`)
    const { columns, recordAt, records } = reading([header, ...rows].join('\n'))
    expect([columns.count, records]).toEqual([30_000, 30_000])
    const places = [0, 1, 20_000, 25_000, 29_999]
    const few = await recordsOf([header, ...places.map((place) => rows[place])].join('\n'))
    expect(places.map((place) => recordAt(place))).toEqual(
      few.map(({ inschrijving }, at) => ({ referentie: `a.csv:${(places[at] as number) + 2}`, inschrijving })),
    )
  })

  test('begin between the days on which all codes of a route are valid, the first and the last of them included', () => {
    const days = ['2020-07-31', '2020-08-01', '2024-07-31', '2024-08-01']
    const text = [header, ...days.map((day) => `${usual.replace('2025-08-01', day)};`)].join('\n')
    const left = (valid?: Parameters<typeof reading>[1]) => reading(text, valid).others.map(([regel]) => regel)
    expect(left()).toEqual([2])
    expect(left({ from: '2020-08-01', until: '2024-07-31' })).toEqual([2, 5])
  })
})

describe('Left for the reader of records', () => {
  const filled = (count: number): string[] => Array.from({ length: count }, () => voRow)

  test('are lines that are out of the ordinary, with their ends, and none that are empty', () => {
    const { others, regels, records } = reading(`${voHeader}\n\nx\n\r\nodd\r\n${voRow}\n\r\n\n"`)
    expect(others).toEqual([
      [3, 'x\n'],
      [5, 'odd\r\n'],
      [9, '"\n'],
    ])
    expect([regels, records]).toEqual([9, 1])
  })

  test('are 64 lines behind one with a quote, which may go on in them, and none behind another', () => {
    const { others, records } = reading([voHeader, 'odd', ...filled(80), '"', ...filled(80), 'odd', voRow].join('\n'))
    expect(others.map(([regel]) => regel)).toEqual([2, ...Array.from({ length: 65 }, (_, at) => 83 + at), 164])
    expect(records).toBe(97)
  })

  test('are 64 lines behind the last quote of several', () => {
    const { others, records } = reading([voHeader, '"', ...filled(10), '"', ...filled(80)].join('\n'))
    expect(others).toHaveLength(1 + 10 + 1 + 64)
    expect(records).toBe(16)
  })
})

test('The bytes of rows that are not in force are not kept', () => {
  const row = `${voRow.replace('2025-08-01', '2026-08-01')}\n`
  const { take, end } = columnfile(headerIn(bytesOf(`${voHeader}\n`)) as BulkHeader, 'a.csv', asked, undefined)
  const part = bytesOf(row.repeat(20_000))
  const before = process.memoryUsage().arrayBuffers
  for (let times = 0; times < 12; times++) take(part)
  const more = process.memoryUsage().arrayBuffers - before
  expect(end().records).toBe(240_000)
  expect(more).toBeLessThan(5 * part.length)
})
