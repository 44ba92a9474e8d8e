import { describe, expect, test } from 'vitest'
import { readGrondslag } from '../../../src/registers/readers/readGrondslag.js'
import { readRo } from '../../../src/registers/readers/readRo.js'
import { readRodCsv } from '../../../src/registers/readers/readRodCsv.js'
import { readTbgi } from '../../../src/registers/readers/readTbgi.js'
import { closing, cut, faults, gather, type Reader, readLines } from './gather.js'

/** A sound file of each layout, in lines: its last but one line is the last that yields something. */
const ro = [
  'VLP|99XX|2025-08-01|2026-07-31|2026-08-03',
  'PER|999990019||2009-03-14|V',
  'ISG|999990019||C1|2024-08-01|2028-07-31||',
  'ISP|999990019||C1|2024-08-01|99131|BOL||J||||DLR|VO',
  'ISP|999990019||C1|2026-08-01|99131|BOL||J||||DLR|MBO',
  'SLR|1|1|2|0|0|0|0|0|0',
]
const grondslag = [
  'VLP;99XX;2025;20251105;V',
  'PER;1;16;16;17;16;V;1234',
  'ISG;1;99XX;C1;20240801;20280731;;',
  'ISP;1;99XX;C1;20240801;20260731;99131;;BOL;;1;;;DLR;VO',
  'ISP;1;99XX;C1;20260801;;99131;;BOL;;1;;;DLR;MBO',
  'SLR;1;1;2;0;0;0;0;0;0;0;0',
]
const csv = [
  'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Opleidingskenmerk;Fase;Leerweg;Leerjaar;Elementcode;Naam',
  '99XX;999990019;;2024-08-01;;J;DLR;VO;KB;3;6121;a',
  '99XX;999990020;;2024-08-01;;J;DLR;VO;KB;3;6121;b',
  '99XX;999990032;;2024-08-01;;J;DLR;VO;KB;3;6121;c',
  '99XX;999990044;;2024-08-01;;J;DLR;VO;KB;3;6121;d',
  '',
]
const teldatum = (day: string): string =>
  `<Inschrijving><BRIN>99XX</BRIN><Teldatum><Teldatum>${day}</Teldatum><Leerroutefase>MBO</Leerroutefase><IndicatieBekostigbaar>true</IndicatieBekostigbaar></Teldatum></Inschrijving>`
const tbgi = [
  '<?xml version="1.0" encoding="utf-8"?>',
  '<Bekostigingsgrondslagen>',
  '<!-- fictional -->',
  teldatum('2025-10-01'),
  teldatum('2026-02-01'),
  '</Bekostigingsgrondslagen>',
]

const layouts: readonly (readonly [string, Reader, readonly string[]])[] = [
  ['RO', readRo, ro],
  ['GRONDSLAG IP', readGrondslag, grondslag],
  ['CSV', readRodCsv, csv],
  ['TBG-i', readTbgi, tbgi],
]
const ofLines = layouts.slice(0, 3)

/** The file with one line changed, counted from 1. */
function withLine(lines: readonly string[], regel: number, change: (line: string) => string): string {
  return lines.map((line, place) => (place + 1 === regel ? change(line) : line)).join('\n')
}

/** Reads the file whole and in small parts (of a large one only the begin is small), which has to come to the same. */
async function read(reader: Reader, file: string | Uint8Array) {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file
  const events = await gather(reader, [bytes])
  const parts = [...cut(bytes.subarray(0, 20_000), [1, 7, 2, 5, 3]), bytes.subarray(20_000)]
  expect(await gather(reader, parts)).toEqual(events)
  return events
}

describe.each(layouts)('A sound file in the layout %s', (_, reader, lines) => {
  test.each([
    ['as it is', lines.join('\n')],
    ['with a last line end', `${lines.join('\n')}\n`],
    ['with CRLF', lines.join('\r\n')],
    ['with CRLF and LF by turns', lines.map((line, place) => line + (place % 2 ? '\r\n' : '\n')).join('')],
    ['with a byte order mark', `\uFEFF${lines.join('\r\n')}`],
    ['with empty lines at its end', `${lines.join('\n')}\n\n\r\n\n`],
  ])('is read %s', async (__, file) => {
    const events = await read(reader, file)
    expect(faults(events)).toEqual([])
    expect(readLines(events)).toEqual(reader === readRodCsv ? [2, 3, 4, 5] : [4, 5])
    expect(closing(events).volledig).toBe(true)
  })
})

describe.each(ofLines)('A broken file in the layout %s', (name, reader, lines) => {
  const isCsv = name === 'CSV'
  // Line 5 yields something in each of them, and so does line 4 before it.
  const others = isCsv ? [2, 3, 4] : [4]

  test.each([
    ['cut in mid-line', (line: string) => line.slice(0, 14), 'too-few-fields'],
    [
      'with 50 fields too many',
      (line: string) => line + (isCsv || line[3] === ';' ? ';x' : '|x').repeat(50),
      'too-many-fields',
    ],
    ['of ten million characters', (line: string) => line + 'x'.repeat(10_000_000), 'line-too-long'],
    ['with NUL bytes', (line: string) => line.replace('99', '\0\0'), 'control-character'],
    ['of NUL bytes alone', () => '\0'.repeat(100), 'control-character'],
  ])('tells a line %s by its number, and loses no other', async (_, change, code) => {
    const events = await read(reader, withLine(lines, 5, change))
    expect(faults(events)[0]).toBe(`5 ${code}`)
    expect(readLines(events)).toEqual(others)
    expect(closing(events).volledig).toBe(true)
  })

  test('tells bytes that are no UTF-8, and reads the line', async () => {
    const field = isCsv ? ';d' : lines === ro ? '|99131|' : ';99131;'
    const text = withLine(lines, 5, (line) => line.replace(field, field.replace(/9?9?131|d/, '\xE9')))
    const events = await read(reader, Buffer.from(text, 'latin1'))
    expect(faults(events)[0]).toBe('5 wrong-encoding')
    expect(readLines(events)).toEqual([...others, 5])
  })

  test('is one line too wide, or none, when its lines end in CR alone', async () => {
    const events = await read(reader, lines.join('\r'))
    expect(faults(events).every((told) => told.startsWith('1 '))).toBe(true)
    expect(faults(events).length).toBeGreaterThan(0)
    expect(readLines(events)).toEqual([])
  })

  test('is told to be cut, when it ends in the middle of a line', async () => {
    const events = await read(reader, lines.slice(0, 5).join('\n').slice(0, -40))
    expect(faults(events)[0]).toBe('5 too-few-fields')
    expect(readLines(events)).toEqual(others)
  })
})

describe.each(layouts)('A file in the layout %s', (_, reader, lines) => {
  test.each(['\uFEFF', '\uFFFE'])('saved as UTF-16 is told so once, and not read (%j)', async (mark) => {
    const bytes = Buffer.from(`\uFEFF${lines.join('\r\n')}`, 'utf16le')
    const events = await read(reader, mark === '\uFEFF' ? bytes : bytes.swap16())
    expect(faults(events)).toEqual(['1 wrong-encoding'])
    expect(closing(events)).toMatchObject({ records: 0, volledig: false })
  })

  test('of random bytes ends in a report', async () => {
    let seed = 1
    const bytes = Uint8Array.from({ length: 50_000 }, () => (seed = (seed * 48_271) % 2_147_483_647) >> 8)
    const events = await read(reader, bytes)
    expect(readLines(events)).toEqual([])
    expect(faults(events).length).toBeGreaterThan(0)
  })
})

describe('A closing record', () => {
  test.each([
    [readRo, ro, 'SLR|1|1|99999999|0|0|0|0|0|0', ['6 totals-differ']],
    [readRo, ro, 'SLR|1|1|1073741824000000|0|0|0|0|0|0', ['6 missing-field aantal ISP']],
    [readGrondslag, grondslag, 'SLR;1;1;99999999;0;0;0;0;0;0;0;0', ['6 totals-differ']],
  ])('that claims far too many costs nothing (%#)', async (reader, lines, last, told) => {
    const events = await read(
      reader,
      withLine(lines, 6, () => last),
    )
    expect(faults(events)).toEqual(told)
    expect(readLines(events)).toEqual([4, 5])
  })
})

describe('A TBG-i made to harm', () => {
  const bomb = `<!DOCTYPE b [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "&a;&a;&a;&a;">`).join('')}]>`

  test.each([
    ['a bomb of entities', 2, (line: string) => `${bomb}${line}`, ['2 doctype-refused'], []],
    [
      'an entity outside the file',
      2,
      (line: string) => `<!DOCTYPE b [<!ENTITY e SYSTEM "file:///etc/passwd">]>${line}`,
      ['2 doctype-refused'],
      [],
    ],
    ['an entity that is used undeclared', 4, (line: string) => `<A>&a20;</A>${line}`, ['4 malformed-xml'], [4, 5]],
    ['nesting without end', 5, (line: string) => '<A>'.repeat(100_000) + line, ['5 nested-too-deep'], [4]],
    ['tags that are not closed', 5, (line: string) => '<A><B>'.repeat(3) + line, ['6 malformed-xml'], [4, 5]],
    ['a huge attribute', 5, (line: string) => `<A a="${'x'.repeat(10_000_000)}"/>${line}`, ['5 text-too-long'], [4]],
    ['a huge text', 5, (line: string) => `<A>${'x'.repeat(10_000_000)}</A>${line}`, ['5 text-too-long'], [4]],
    ['NUL bytes', 5, (line: string) => `<A>\0</A>${line}`, ['5 malformed-xml'], [4, 5]],
    [
      'a million attributes',
      5,
      (line: string) => `<A ${'a="b" '.repeat(1_000_000)}/>${line}`,
      ['5 text-too-long'],
      [4],
    ],
    ['Latin-1', 3, () => '<!-- caf\xE9 -->', [], [4, 5]],
  ])('by %s ends in a report', async (_, regel, change, told, lines) => {
    const events = await read(readTbgi, Buffer.from(withLine(tbgi, regel, change), 'latin1'))
    expect(faults(events)).toEqual(told)
    expect(readLines(events)).toEqual(lines)
  })

  test('by CR line ends alone is read, as the lines of XML are', async () => {
    const events = await read(readTbgi, tbgi.join('\r'))
    expect(faults(events)).toEqual([])
    expect(readLines(events)).toEqual([4, 5])
  })
})
