import { describe, expect, test } from 'vitest'
import type { MboInschrijving, VoInschrijving } from '../../../src/index.js'
import type { CheckCsvOptions, CsvCheck } from '../../../src/registers/bulk/checkCsv.js'
import { checkedLongWay, checkedShortWay, inOrder, mboHeader, mboRow, sameBothWays, voHeader, voRow } from './ways.js'

describe('Of more than it remembers, checkCsv', () => {
  const options: CheckCsvOptions = { peildatum: '2025-10-01' }

  test('remembers no more than it has room for, and counts all the same', async () => {
    const day = (at: number): string => new Date(Date.UTC(2021, 0, 1 + at)).toISOString().slice(0, 10)
    // Days that differ in one column only, so that a row that is taken for another one is told something else.
    const cellsOf = (at: number): string => {
      const [column, step] = [at % 4, Math.floor(at / 4)]
      const begin = column === 0 ? day(1700 + (step % 600)) : '2025-08-01'
      const end = column === 1 ? day(1600 + (step % 2000)) : '2026-07-31'
      const start = column === 2 ? day(step % 2000) : '2022-08-01'
      const diploma = column === 3 ? day(1000 + (step % 1000)) : 'niet-behaald'
      return `${begin};${end};J;DLR;VO;KB;${3 + (Math.floor(step / 600) % 2)};60${Math.floor(step / 1200) % 10}1;${start};${diploma}`
    }
    const rows = Array.from({ length: 60_000 }, (_, at) => `99VO;999990019;;${cellsOf(at)}`)
    const vo = [`${voHeader};LeerrouteStart;VmboDiploma`, ...rows, ...rows.slice(0, 5000)].join('\n')
    const { answer, judged } = await checkedShortWay([{ delen: vo, bestandsnaam: 'vo.csv' }], options)
    const long = await checkedLongWay({ 'vo.csv': vo }, options)
    expect(answer).toEqual(long.answer)
    // As text, because they are many.
    expect(JSON.stringify(judged) === JSON.stringify(long.judged)).toBe(true)
    const { bevindingen, zonderSignaal } = (answer.bestanden[0] as CsvCheck['bestanden'][number]).oordelen
    expect(zonderSignaal).toBeGreaterThan(0)
    expect(Object.keys(bevindingen)).toHaveLength(5)
  })

  test('reads more different texts in a column than get a number, and judges by none of them', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => mboRow.replace('BOL;', `BOL;${10_000 + at}`))
    const { judged, answer } = await checkedShortWay(
      [{ delen: [mboHeader, ...rows].join('\n'), bestandsnaam: 'mbo.csv' }],
      options,
    )
    const courses = inOrder(judged).map(({ record }) => (record.inschrijving as MboInschrijving).opleidingcode)
    expect(courses).toEqual(Array.from({ length: 20_000 }, (_, at) => String(10_000 + at)))
    expect(answer.bestanden[0]?.oordelen.zonderSignaal).toBe(20_000)
  })

  test('keeps apart more institutions than it shares', async () => {
    const two = (at: number): string => String(10 + at)
    const rows = Array.from(
      { length: 17_000 },
      (_, at) => `${two(at % 85)}VO${voRow.slice(4)};${two(Math.floor(at / 85) % 85)}VO0${Math.floor(at / 7225)}`,
    )
    const text = [`${voHeader};Vestiging`, ...rows, ...rows].join('\n')
    const { judged } = await checkedShortWay([{ delen: text, bestandsnaam: 'vo.csv' }], options)
    const told = judged.map(({ record }) => {
      const { brin, vestiging } = record.inschrijving.instelling as VoInschrijving['instelling']
      return `${brin} ${vestiging}`
    })
    const expected = rows.map((row) => `${row.slice(0, 4)} ${row.slice(-6)}`)
    expect(new Set(expected).size).toBe(17_000)
    expect(told.join()).toBe([...expected, ...expected].join())
  })
})

describe('Of long files, reconcileCsv', () => {
  test('reads files longer than what it keeps together, with lines that are too long in between', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => voRow.replace('999990019', String(100_000_001 + at)))
    const long = [
      voHeader,
      ...rows.slice(0, 20_000),
      'y'.repeat(3_000_000),
      `99VO;"${'z'.repeat(80_000)}`,
      ...rows.slice(20_000),
      voRow.replace('BSN', '').replace('KB', 'XX'),
      'w'.repeat(2_000_000),
    ].join('\n')
    const { bestanden, signalen } = await sameBothWays({ 'vo.csv': long, 'mbo.csv': `${mboHeader}\n${mboRow}` })
    expect(signalen).not.toEqual([])
    expect(bestanden[0]?.fouten.map(({ code, regel }) => `${code} ${regel}`)).toEqual([
      'line-too-long 20002',
      'line-too-long 20003',
      'unknown-track 30004',
      'line-too-long 30005',
    ])
  })

  test('keeps no rows that are not in force', async () => {
    const rows = Array.from({ length: 40_000 }, () => voRow.replace('2025-08-01', '2026-08-01'))
    const answer = await sameBothWays({ 'vo.csv': [voHeader, ...rows, voRow].join('\n'), 'mbo.csv': mboHeader })
    expect(answer.bestanden[0]?.slot.records).toBe(40_001)
    expect(answer.signalen).toEqual([])
  })

  test('reads more different texts in a column than it remembers', async () => {
    const letter = (at: number): string => String.fromCharCode(65 + (at % 26))
    const rows = Array.from({ length: 10_000 }, (_, at) =>
      voRow
        .replace('999990019', String(100_000_001 + at))
        .replace('99VO', `${10 + (at % 90)}${letter(at / 90 / 26)}${letter(at / 90)}`)
        .replace('VO;KB', 'MBO;KB'),
    )
    const mbo = rows.map((row) => mboRow.replace('999990019', row.split(';')[1] ?? ''))
    const { bestanden, signalen } = await sameBothWays({
      'vo.csv': [voHeader, ...rows].join('\n'),
      'mbo.csv': [mboHeader, ...mbo].join('\n'),
    })
    expect(bestanden.map(({ slot }) => slot.records)).toEqual([10_000, 10_000])
    expect(signalen.filter(({ code }) => code === 'phase-differs')).toHaveLength(10_000)
  })
})
