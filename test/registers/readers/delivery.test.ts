import { describe, expect, test } from 'vitest'
import { delivery, type RecordTaker } from '../../../src/registers/readers/delivery.js'
import { outboxOf } from '../../../src/registers/readers/outbox.js'
import { readGrondslag } from '../../../src/registers/readers/readGrondslag.js'
import { readRo } from '../../../src/registers/readers/readRo.js'
import { closing, faults, gather, type Reader } from './gather.js'

const ro = {
  VLP: [5, 5],
  PER: [5, 5],
  ISG: [6, 8],
  ISP: [9, 14],
  ISE: [5, 6],
  BPV: [11, 13],
  DIP: [7, 10],
  AMO: [7, 11],
  GEO: [7, 16],
  KZD: [9, 12],
  SLR: [10, 10],
} as const
const grondslag = {
  VLP: [4, 5],
  PER: [8, 22],
  ISG: [6, 8],
  ISP: [11, 15],
  ISE: [5, 6],
  BPV: [11, 13],
  BII: [9, 14],
  DIP: [6, 9],
  BID: [10, 12],
  AMO: [6, 10],
  GEO: [6, 15],
  KZD: [6, 11],
  SLR: [12, 12],
} as const

/** What is told of the number of fields when a record of this soort has so many, all filled. */
async function told(reader: Reader, soort: string, velden: number): Promise<unknown[]> {
  const line = [soort, ...Array.from({ length: velden - 1 }, () => 'x')].join(';')
  const events = await gather(reader, line)
  return events.flatMap((event) =>
    event.soort === 'fout' && /^too-(?:few|many)-fields$/.test(event.code)
      ? [{ ...event.params, code: event.code }]
      : [],
  )
}

describe.each([
  ['RO', readRo, ro],
  ['GRONDSLAG-IP', readGrondslag, grondslag],
] as const)('A record of %s', (indeling, reader, types) => {
  test.each(Object.entries(types))(
    '%s has as many fields as it can have, and no other number',
    async (soort, [least, most]) => {
      expect(await told(reader, soort, least)).toEqual([])
      expect(await told(reader, soort, most)).toEqual([])
      expect(await told(reader, soort, least - 1)).toEqual([
        { code: 'too-few-fields', velden: least - 1, minstens: least },
      ])
      expect(await told(reader, soort, most + 1)).toEqual([
        { code: 'too-many-fields', velden: most + 1, hoogstens: most },
      ])
    },
  )

  test('is counted, and the slot names the layout', async () => {
    const { indeling: named, aantallen } = closing(await gather(reader, ''))
    expect(named).toBe(indeling)
    expect(Object.keys(aantallen)).toEqual(Object.keys(types))
  })
})

/** What is told of lines that hold nothing but their recordsoort and numbers. */
function read(...lines: readonly string[]) {
  const outbox = outboxOf('RO', {})
  const seen: string[] = []
  const taker =
    (name: string): RecordTaker =>
    (cells, regel, isSemicolon) =>
      seen.push(`${name} ${cells.join(' ')} ${regel} ${isSemicolon}`)
  const velden = { VLP: [2, 2], PER: [2, 3], ISP: [2, 3], DIP: [2, 3], SLR: [3, 3] } as const
  const options = {
    controletotalen: true,
    lost: (soort?: string) => seen.push(`lost ${soort ?? 'anything'}`),
    end: () => seen.push('end'),
    whole: {
      PER: (line: string, regel: number) => {
        seen.push(`whole ${line} ${regel}`)
        return !line.endsWith('!')
      },
    },
  }
  const machine = delivery(
    { velden, geteld: ['PER', 'DIP'] },
    { VLP: taker('VLP'), PER: taker('PER'), ISP: taker('ISP') },
    outbox,
    options,
  )
  lines.forEach((line, at) => {
    machine.take(line, at + 1)
  })
  machine.end(lines.length)
  const events = outbox.taken()
  const params = events.flatMap((event) => (event.soort === 'fout' ? [event.params] : []))
  return { seen, params, told: faults(events), aantallen: closing(events).aantallen }
}

describe('A line of a delivery', () => {
  test('between pipes is offered whole, and cut when it is not taken; one between semicolons is cut at once', () => {
    const {
      seen,
      told: faultsTold,
      aantallen,
    } = read('VLP|a', 'PER|1', 'PER|2|!', 'PER;3', 'ISP|4', 'DIP|5', 'SLR|3|1')
    expect(seen).toEqual([
      'VLP VLP a 1 false',
      'whole PER|1 2',
      'whole PER|2|! 3',
      'PER PER 2 ! 3 false',
      'PER PER 3 4 true',
      'ISP ISP 4 5 false',
      'end',
    ])
    expect(faultsTold).toEqual([])
    expect(aantallen).toEqual({ VLP: 1, PER: 3, ISP: 1, DIP: 1, SLR: 1 })
  })

  test.each([
    ['VLP comes twice', ['VLP|a', 'PER|1', 'VLP|a', 'SLR|1|0'], ['3 record-repeated'], [{ recordsoort: 'VLP' }]],
    ['VLP comes late', ['PER|1', 'VLP|a', 'SLR|1|0'], ['2 record-out-of-place'], [{ recordsoort: 'VLP' }]],
    [
      'a line that is cut comes after SLR',
      ['VLP|a', 'SLR|1|0', 'PER;1'],
      ['2 record-out-of-place'],
      [{ recordsoort: 'SLR' }],
    ],
    [
      'a line that is taken whole comes after SLR',
      ['VLP|a', 'SLR|1|0', 'PER|1'],
      ['2 record-out-of-place'],
      [{ recordsoort: 'SLR' }],
    ],
    ['SLR stands alone', ['SLR|0|0'], ['1 opening-record-missing'], [{}]],
    // Of two the totals are not compared: who knows which is right.
    ['SLR comes twice', ['VLP|a', 'SLR|9|9', 'SLR|8|8'], ['3 record-repeated'], [{ recordsoort: 'SLR' }]],
    [
      'the totals differ',
      ['VLP|a', 'DIP|1', 'SLR|0|2'],
      ['3 totals-differ'],
      [{ recordsoort: 'DIP', opgegeven: 2, geteld: 1 }],
    ],
    ['nothing but separators is in a line', ['VLP|a', ';;;', '|', 'SLR|0|0'], [], []],
    ['something is behind separators', ['VLP|a', ';;x', 'SLR|0|0'], ['2 unknown-record'], [{}]],
  ])('is looked at in its place: %s', (_, lines, faultsTold, params) => {
    const answer = read(...lines)
    expect(answer.told).toEqual(faultsTold)
    expect(answer.params).toEqual(params)
  })

  test('that is lost is told to the one who links the records, with its soort when that is known', () => {
    expect(read('VLP|a', 'PER', 'ISP|1|2|3', 'XXX|1', 'SLR|0|0').seen).toEqual([
      'VLP VLP a 1 false',
      'lost PER',
      'lost ISP',
      'lost anything',
      'end',
    ])
  })
})

test('A file of one line that is lost is not empty', async () => {
  expect(faults(await gather(readRo, '\0'))).toEqual(['1 control-character', '1 unknown-layout'])
})
