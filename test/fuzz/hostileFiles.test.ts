import { describe, expect, test } from 'vitest'
import { readGrondslag } from '../../src/registers/readers/readGrondslag.js'
import { readRo } from '../../src/registers/readers/readRo.js'
import { readRodCsv } from '../../src/registers/readers/readRodCsv.js'
import { readTbgi } from '../../src/registers/readers/readTbgi.js'
import type { Reader } from '../registers/readers/gather.js'

const readers: readonly (readonly [name: string, reader: Reader, begin: string])[] = [
  ['an RO', readRo, 'VLP|99XX|2025-08-01|2026-07-31|2026-08-03\nISP|'],
  ['a GRONDSLAG IP', readGrondslag, 'VLP;99XX;2025;20251105;V\nISP;'],
  ['a CSV', readRodCsv, 'BRIN;BSN\n"'],
  ['a TBG-i', readTbgi, '<Bekostigingsgrondslagen><Inschrijving>'],
]

/** What a file may consist of, a million characters at a time. */
const fillings: readonly (readonly [name: string, filling: string | Uint8Array])[] = [
  ['one text', 'x'.repeat(1_000_000)],
  ['bytes of zero', new Uint8Array(1_000_000)],
  ['bytes that are no text', new Uint8Array(1_000_000).fill(0xff)],
  ['quotes', '"'.repeat(1_000_000)],
  ['separators', ';|'.repeat(500_000)],
  ['begun tags', '<a '.repeat(333_333)],
  ['open tags', '<a>'.repeat(333_333)],
  ['ampersands', '&'.repeat(1_000_000)],
]

/** The bytes in use, those of texts and those of bytes. */
function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

describe.each(readers)('In memory that stays small, %s', (_, reader, begin) => {
  test.each(fillings)('of two hundred megabytes of %s comes to its slot', async (_name, filling) => {
    const before = memory()
    let most = 0
    function* parts(): Generator<string | Uint8Array> {
      yield begin
      for (let part = 0; part < 200; part++) {
        yield filling
        most = Math.max(most, memory() - before)
      }
    }
    let [events, slots] = [0, 0]
    for await (const event of reader(parts())) {
      events++
      if (event.soort === 'slot') slots++
    }
    expect(slots).toBe(1)
    expect(events).toBeLessThan(2000)
    expect(most).toBeLessThan(120_000_000)
  })

  test('of very many empty lines, or of lines that are none, tells each at most once', async () => {
    for (const line of ['\n', 'x\n', '"\n', 'ISP|\n', '<\n', '\r\n']) {
      let [events, slots] = [0, 0]
      for await (const event of reader([begin, line.repeat(200_000)])) {
        events++
        if (event.soort === 'slot') slots++
      }
      expect(slots).toBe(1)
      expect(events).toBeLessThan(200_010)
    }
  })
})

describe('A million parts', () => {
  test.each(readers)('of one byte, or of none, are read as one: %s', async (_, reader, begin) => {
    function* parts(): Generator<Uint8Array> {
      for (const byte of Buffer.from(begin)) yield Uint8Array.of(byte)
      for (let part = 0; part < 500_000; part++) {
        yield new Uint8Array(0)
        yield Uint8Array.of(120)
      }
    }
    const from = performance.now()
    const soorten: string[] = []
    for await (const { soort } of reader(parts())) soorten.push(soort)
    expect(soorten.at(-1)).toBe('slot')
    expect(performance.now() - from).toBeLessThan(20_000)
  })
})
