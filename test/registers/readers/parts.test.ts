import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readGrondslag } from '../../../src/registers/readers/readGrondslag.js'
import { readRo } from '../../../src/registers/readers/readRo.js'
import { readRodCsv } from '../../../src/registers/readers/readRodCsv.js'
import { readTbgi } from '../../../src/registers/readers/readTbgi.js'
import { closing, cut, delivered, enrolmentAt, faults, gather, type Reader, readLines } from './gather.js'

const VLP = 'VLP|99XX|2025-08-01|2026-07-31|2026-08-03'

/** A CSV with quotes over lines, quotes left open, and characters of two to four bytes. */
const csv = Buffer.from(
  `\uFEFFNaam;BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Leerroute;Leerroutefase;Niveau;Leertraject;Opleidingcode\r
é€😀;99XX;999990019;;2025-08-01;;J;DLR;VO;MBO-3;BOL;99131\r
"é\r
€";99XX;999990020;;2025-08-01;;J;DLR;VO;MBO-3;BOL;99131\r
"open;99XX;999990020;;2025-08-01;;J;DLR;VO;MBO-3;BOL;99131\r
😀;99XX;999990032;;2025-08-01;;J;DLR;VO;MBO-3;BOL;99131`,
)

/** Bytes that are no UTF-8 in all ways: cut characters, lone ones, too long ones; a NUL; a line that is too long. */
const brokenBytes = Buffer.concat([
  delivered('RO_99XX_20250801_20260731.csv'),
  Buffer.from([0x49, 0x53, 0x50, 0x7c, 0xe2, 0x82, 0x0a, 0xf0, 0x9f, 0x98, 0x0d, 0x0a, 0xff, 0x80, 0xc3, 0x0a]),
  Buffer.from(`PER|99\0\nPER|${'x'.repeat(100_000)}\nISG|999990056||C1|2024-08-01|2028-07-31||\n`),
  Buffer.from('ISP|999990056||C1|2024-08-01|99131|BOL||J||||DLR|VO'),
  Buffer.from([0xe2, 0x82]),
])

const withLineEnds = (name: string): Buffer => Buffer.from(delivered(name).toString().replaceAll('\n', '\r\n'))

const files: readonly (readonly [string, Reader, Buffer])[] = [
  ['an RO', readRo, withLineEnds('RO_99XX_20250801_20260731.csv')],
  ['an RO of a spreadsheet', readRo, delivered('RO_99XY_20250801_20260731.csv')],
  ['a faulty RO', readRo, delivered('RO_faulty.csv')],
  ['an RO of broken bytes', readRo, brokenBytes],
  ['a GRONDSLAG IP', readGrondslag, delivered('GRONDSLAG_IP_MBO_99XX_20251105_2025.csv')],
  ['a TBG-i', readTbgi, withLineEnds('TBGI_99XX_2027_20261105.xml')],
  [
    'a TBG-i of broken bytes',
    readTbgi,
    Buffer.concat([delivered('TBGI_99XX_2027_20261105.xml').subarray(0, 2700), brokenBytes]),
  ],
  ['a CSV', readRodCsv, csv],
]

describe('A file in parts', () => {
  test.each(files)('%s is read the same, however it is cut', async (_, reader, bytes) => {
    const whole = await gather(reader, [bytes])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 20 }), async (sizes) => {
        expect(await gather(reader, cut(bytes, sizes))).toEqual(whole)
      }),
      { numRuns: 25 },
    )
    expect(await gather(reader, cut(bytes, [1]))).toEqual(whole)
  })

  test.each(files)(
    '%s is read the same as text, with line ends of either kind and with a byte order mark',
    async (_, reader, bytes) => {
      const text = bytes.toString()
      const whole = await gather(reader, [text])
      expect(await gather(reader, text)).toEqual(whole)
      expect(await gather(reader, [`\uFEFF${text.replace(/^\uFEFF/, '')}`])).toEqual(whole)
      expect(await gather(reader, text.match(/[^]{1,7}/gu) ?? [])).toEqual(whole)
      expect(await gather(reader, [text.replaceAll('\r\n', '\n')])).toEqual(whole)
    },
  )

  test('may come from a stream, as bytes and text by turns, with parts that are empty', async () => {
    async function* parts(): AsyncGenerator<Uint8Array | string> {
      yield new Uint8Array(0)
      yield csv.subarray(0, 4)
      yield ''
      yield csv.subarray(4, csv.indexOf(10) + 1).toString()
      yield csv.subarray(csv.indexOf(10) + 1)
    }
    expect(await gather(readRodCsv, parts())).toEqual(await gather(readRodCsv, [csv]))
    expect(await gather(readRodCsv, csv as never)).toEqual(await gather(readRodCsv, [csv]))
  })

  test('that is cut in a character, and goes on as text, has lost it', async () => {
    const events = await gather(readRo, [Buffer.from([...Buffer.from(`${VLP}\n`), 0xc3]), 'x\n'])
    expect(faults(events)).toContain('2 wrong-encoding')
  })

  test('is closed when its reader gives up or is left', async () => {
    let closed = 0
    async function* parts(): AsyncGenerator<string> {
      try {
        for (;;) yield '<!DOCTYPE x>\n'
      } finally {
        closed++
      }
    }
    expect(closing(await gather(readTbgi, parts())).volledig).toBe(false)
    for await (const event of readRo(parts())) if (event.soort === 'fout') break
    expect(closed).toBe(2)
  }, 5000)
})

describe('What a reader is given', () => {
  test.each([readRo, readGrondslag, readTbgi, readRodCsv])('has to be of its type (%o)', async (reader) => {
    for (const parts of [undefined, null, 1, [1], [undefined], [[65]]]) {
      await expect(gather(reader, parts as never)).rejects.toThrow(RangeError)
    }
    for (const options of [null, 1, { bestandsnaam: 1 }, { controletotalen: 'ja' }]) {
      expect(() => reader([], options as never)).toThrow(RangeError)
    }
  })
})

describe('Memory', () => {
  test('is bounded: a line of a hundred million characters is passed over, and the next is read', async () => {
    const part = 'x'.repeat(1_000_000)
    function* parts(): Generator<string> {
      yield `${VLP}\nPER|999990019||2009-03-14|V\nISG|999990019||C1|2024-08-01|2028-07-31||\nISP|`
      for (let n = 0; n < 100; n++) yield part
      yield '\nISP|999990019||C1|2024-08-01|99131|BOL||J||||DLR|VO\n'
    }
    const before = process.memoryUsage().heapUsed
    const events = await gather(readRo, parts())
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000)
    expect(faults(events)).toEqual(['4 line-too-long', '5 end-not-certain', '5 closing-record-missing'])
    expect(readLines(events)).toEqual([5])
  })
})

describe('A good line', () => {
  const person = (n: number): string[] => [
    `PER|9999${String(n).padStart(5, '0')}||2009-03-14|V`,
    `ISG|9999${String(n).padStart(5, '0')}||C1|2024-08-01|2028-07-31||`,
    `ISP|9999${String(n).padStart(5, '0')}||C1|2024-08-01|99131|BOL||J||||DLR|VO`,
    `ISP|9999${String(n).padStart(5, '0')}||C1|2026-08-01|99131|BOL||J||||DLR|MBO`,
  ]
  const bad = fc.oneof(
    fc.string().map((text) => text.replaceAll('\n', ' ')),
    fc.constantFrom(
      'ISP',
      'ISP|',
      'PER|x',
      'ISG|1|2|3',
      'ISP|9999|',
      '\0',
      'x'.repeat(70_000),
      '|||',
      'VLP|',
      '"',
      '\uFFFD',
    ),
    fc
      .constantFrom(...person(1))
      .chain((line) => fc.integer({ min: 0, max: line.length - 1 }).map((end) => line.slice(0, end))),
    fc.constantFrom(...person(1)).map((line) => line + '|x'.repeat(50)),
  )

  test('is never lost next to a bad one', async () => {
    const lines = fc.array(
      fc.oneof({ weight: 3, arbitrary: fc.nat(9).map((n) => person(n)) }, { weight: 1, arbitrary: bad }),
      {
        maxLength: 12,
      },
    )
    await fc.assert(
      fc.asyncProperty(lines, async (groups) => {
        const file = [VLP]
        const good: number[] = []
        for (const group of groups) {
          if (typeof group === 'string') file.push(group)
          else {
            good.push(file.length + 3, file.length + 4)
            file.push(...group)
          }
        }
        const events = await gather(readRo, [file.join('\n')])
        expect(readLines(events)).toEqual(expect.arrayContaining(good))
        const ends = good.filter((_, place) => place % 2 === 0).map((regel) => enrolmentAt(events, regel))
        for (const ended of ends) expect(ended).toMatchObject({ einddatum: '2026-07-31' })
      }),
      { numRuns: 200 },
    )
  })

  test('of a CSV is never lost next to a bad one', async () => {
    const [header = '', row = ''] = csv.toString().replace('\uFEFF', '').split('\r\n')
    const wrong = fc.oneof(
      fc.string().map((text) => text.replaceAll(/[\n;]/g, ' ').replace(/"$/, '')),
      fc.constantFrom('"', `"${row}`, row.replace('99XX', '"99XX'), '\0', 'x'.repeat(70_000), `${row};`, '"x";y'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.constant(row), wrong), { maxLength: 40 }), async (rows) => {
        const events = await gather(readRodCsv, [[header, ...rows].join('\n')])
        const good = rows.flatMap((each, place) => (each === row ? [place + 2] : []))
        expect(readLines(events)).toEqual(good)
      }),
      { numRuns: 200 },
    )
  })
})
