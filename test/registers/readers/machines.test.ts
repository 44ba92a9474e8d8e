import { describe, expect, test } from 'vitest'
import { csvRows } from '../../../src/registers/readers/csvRows.js'
import { lineCutter, longestLine } from '../../../src/registers/readers/lines.js'
import { outboxOf } from '../../../src/registers/readers/outbox.js'
import { readRo } from '../../../src/registers/readers/readRo.js'
import { textDecoder } from '../../../src/registers/readers/textDecoder.js'
import { delivered, faults, gather } from './gather.js'

/** The rows made of these lines so far, and the lines of the faults. */
function rowsOf(lines: readonly string[]): { rows: readonly (readonly string[])[]; faults: readonly string[] } {
  const outbox = outboxOf('ROD-CSV', {})
  const rows: (readonly string[])[] = []
  const taker = csvRows(outbox, { take: (cells, regel) => rows.push([String(regel), ...cells]), end: () => {} })
  for (const [at, line] of lines.entries()) taker.take(line, at + 1)
  return { rows, faults: faults(outbox.taken()) }
}

describe('Rows of a CSV', () => {
  test('hold line breaks and doubled quotes as they were meant, and what is not quoted whole', () => {
    const { rows } = rowsOf(['a;b;c', '1;"x', 'y";2', '"p""q";"";rest'])
    expect(rows).toEqual([
      ['1', 'a', 'b', 'c'],
      ['2', '1', 'x\ny', '2'],
      ['4', 'p"q', '', 'rest'],
    ])
  })

  test('on one line may have another number of fields than the first; over several they may not', () => {
    expect(rowsOf(['a;b;c', '"x";y']).rows[1]).toEqual(['2', 'x', 'y'])
    expect(rowsOf(['a;b;c', '"x', 'y";z'])).toEqual({
      rows: [['1', 'a', 'b', 'c']],
      faults: ['2 malformed-quotes', '3 malformed-quotes'],
    })
  })

  test('wait twenty lines for a quote to close, and no longer', () => {
    const lines = ['a;b', '"open', ...Array.from({ length: 19 }, (_, at) => `${at};x`)]
    expect(rowsOf(lines.slice(0, -1))).toEqual({ rows: [['1', 'a', 'b']], faults: [] })
    expect(rowsOf(lines).faults).toEqual(['2 malformed-quotes'])
    expect(rowsOf(lines).rows).toHaveLength(20)
  })

  test('wait for a quote no more characters than the longest line has', () => {
    const first = `"${'x'.repeat(40_000)}`
    const rest = longestLine - first.length - 1
    expect(rowsOf(['a;b', first, 'y'.repeat(rest)]).faults).toEqual([])
    expect(rowsOf(['a;b', first, 'y'.repeat(rest + 1)]).faults).toEqual(['2 malformed-quotes'])
  })
})

/** What a cutter of lines makes of these pieces. */
function linesOf(pieces: readonly string[]): { taken: unknown[]; lost: number[]; told: readonly unknown[] } {
  const outbox = outboxOf('RO', {})
  const taken: unknown[] = []
  const lost: number[] = []
  const cutter = lineCutter(outbox, {
    take: (line, regel) => taken.push([regel, line.length]),
    lost: (regel) => lost.push(regel),
    end: () => {},
  })
  for (const piece of pieces) cutter.take(piece)
  cutter.end()
  return { taken, lost, told: outbox.taken() }
}

describe('Lines', () => {
  const longest = 'x'.repeat(longestLine)

  test.each([
    ['at once', [`${longest}\nab`]],
    ['with its end in the next piece', [longest, '\nab']],
  ])('of the greatest length are read, %s', (_, pieces) => {
    expect(linesOf(pieces)).toEqual({
      taken: [
        [1, longestLine],
        [2, 2],
      ],
      lost: [],
      told: [],
    })
  })

  test.each([
    ['at once', [`${longest}x\nab`]],
    ['in pieces', [longest, 'x', 'yz', '\nab']],
  ])('that are longer are lost, and told with the greatest length, %s', (_, pieces) => {
    expect(linesOf(pieces)).toMatchObject({
      taken: [[2, 2]],
      lost: [1],
      told: [{ code: 'line-too-long', regel: 1, params: { hoogstens: longestLine } }],
    })
  })
})

test('A line with a zero byte is lost, and the next is read', () => {
  expect(linesOf(['a\0b\ncd'])).toMatchObject({
    taken: [[2, 2]],
    lost: [1],
    told: [{ code: 'control-character', regel: 1 }],
  })
})

describe('Bytes', () => {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

  test.each(['é', 'ࠀ', '…', '€', '😀', '𐀀'])(
    'of %s come out at once when they are whole, and cut anywhere when they are',
    (sign) => {
      const bytes = bytesOf(sign)
      expect(textDecoder().bytes(bytes)).toBe(sign)
      for (let cut = 1; cut < bytes.length; cut++) {
        const decoder = textDecoder()
        expect([decoder.bytes(bytes.subarray(0, cut)), decoder.bytes(bytes.subarray(cut)), decoder.rest()]).toEqual([
          '',
          sign,
          '',
        ])
      }
    },
  )

  test('that begin a character and do not go on are none, at once', () => {
    expect(textDecoder().bytes(Uint8Array.of(0xe2, 0x41))).toBe('\uFFFDA')
    for (const begun of [0xc0, 0xe2, 0xf0]) {
      const decoder = textDecoder()
      expect([decoder.bytes(Uint8Array.of(0x41, begun)), decoder.rest()]).toEqual(['A', '\uFFFD'])
    }
  })

  test('lose one byte order mark, at the very begin', () => {
    expect(textDecoder().bytes(bytesOf('\uFEFF\uFEFFa'))).toBe('\uFEFFa')
    const decoder = textDecoder()
    expect([decoder.bytes(bytesOf('a')), decoder.bytes(bytesOf('\uFEFFb'))]).toEqual(['a', '\uFEFFb'])
  })

  test.each([
    [[0xff, 0xfe], true],
    [[0xfe, 0xff], true],
    [[0xff, 0x41], false],
    [[0x41, 0xfe], false],
    [[0xfe, 0x41], false],
    [[0x41, 0xff], false],
    [[0xfe, 0xfe], false],
    [[0xff, 0xff], false],
  ])('%j are the mark of UTF-16: %s', (bytes, isUtf16) => {
    const decoder = textDecoder()
    decoder.bytes(Uint8Array.from(bytes))
    expect(decoder.isUtf16()).toBe(isUtf16)
  })

  test('that are left at the end of a file are read too', async () => {
    const file = Buffer.concat([delivered('RO_99XX_20250801_20260731.csv'), Uint8Array.of(0xc3)])
    const told = faults(await gather(readRo, [file]))
    expect(told.some((text) => text.endsWith(' wrong-encoding'))).toBe(true)
  })
})
