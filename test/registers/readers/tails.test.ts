import { describe, expect, test } from 'vitest'
import { mboRecords } from '../../../src/registers/readers/mboRecord.js'
import { recordFrom, tailsOf } from '../../../src/registers/readers/tails.js'

const places = {
  opleidingcode: 5,
  leertraject: 6,
  niveau: 7,
  indicatie: 8,
  onderwijsaanbieder: 10,
  leerroute: 12,
  fase: 13,
}

/** A reader of tails, and the courses of which it asked the niveau. */
function reading(asksNiveau = false) {
  const asked: string[] = []
  const niveauVan = (code: string): 2 | undefined => {
    asked.push(code)
    return code === '25001' ? 2 : undefined
  }
  let lines = 0
  const reader = tailsOf('99XX', {
    opleidingcode: places.opleidingcode,
    leerroute: places.leerroute,
    velden: [9, 14],
    asksNiveau,
    recordsBy: (by) => {
      const records = mboRecords(places, 'rod-mbo-indicatie-ro', by, asksNiveau ? niveauVan : undefined)
      return (...of) => {
        lines++
        return records(...of)
      }
    },
  })
  return { ...reader, asked, made: () => lines }
}

const usual = 'BOL|MBO-2|J||100A001||DLR|VO'
const inPart = {
  instelling: { soort: 'mbo-instelling', brin: '99XX', onderwijsaanbieder: '100A001' },
  leerroute: { soort: 'DLR', niveau: 2 },
  fase: { soort: 'VO-fase' },
  indicatieBekostigbaar: true,
  leertraject: 'BOL',
}

describe('What stands behind the first day of a period', () => {
  test('comes to the record but for its person, its days and its course, and is read once', () => {
    const { tail, made } = reading()
    const one = tail(usual, '25001', '2025-08-01')
    expect(one?.record).toMatchObject(inPart)
    expect(Object.isFrozen(one?.record)).toBe(true)
    expect(tail(usual, '25002', '2024-08-01')).toBe(one)
    expect(made()).toBe(1)
  })

  test.each(['BOL||J', 'BOL||J|', 'BOL||J|||||'])('comes to no record when it has no route: %j', (text) => {
    expect(reading().tail(text, '', '2025-08-01')).toStrictEqual({ record: undefined })
  })

  test.each([
    ['a field too few', 'BOL|MBO-2'],
    ['a field too many', `${usual}|`],
    ['a code that is none', usual.replace('BOL', 'X')],
    ['a code of no route', usual.replace('BOL', 'BOL_DT')],
    ['no indicatie', usual.replace('|J|', '||')],
    ['no route', usual.replace('DLR', '')],
    ['no fase', usual.replace('VO', '')],
  ])('has to be looked at field by field when there is %s, each time', (_, text) => {
    const { tail } = reading()
    const again = (): unknown => tail(text, '25001', '2025-08-01')
    expect([again(), again()]).toEqual([undefined, undefined])
    expect(tail(usual, '25001', '2025-08-01')?.record).toMatchObject(inPart)
  })

  test.each(['2020-08-01', '2025-02-30', '8999-12-31'])('is known of a line that begins on %s', (day) => {
    expect(reading().tail(usual, '25001', day)?.record).toMatchObject(inPart)
  })

  test.each(['2020-07-31', '1-8-2025', '01-08-2025', '2025-08-011', '2025-8-1', '', '9999-12-31', '202508-01x'])(
    'is not known of a line that begins on %j',
    (day) => {
      expect(reading().tail(usual, '25001', day)).toBe(undefined)
    },
  )

  test('hangs on the course where the niveau is asked of it', () => {
    const { tail, asked } = reading(true)
    const open = usual.replace('MBO-2', '')
    const niveauOf = (course: string): unknown => tail(open, course, '2025-08-01')?.record?.leerroute.niveau
    expect(['25001', '25002', '25001', '25002', ''].map(niveauOf)).toEqual([2, undefined, 2, undefined, undefined])
    expect(asked).toEqual(['25001', '25002'])
  })

  test('is remembered of 16384 texts; then it begins anew', () => {
    const { tail, made } = reading()
    const texts = Array.from({ length: 16_384 }, (_, at) => `BOL||J|${at}|||DLR|VO`)
    for (const text of [...texts, ...texts]) tail(text, '', '2025-08-01')
    expect(made()).toBe(16_384)
    tail(usual, '', '2025-08-01')
    tail(texts[1] as string, '', '2025-08-01')
    expect(made()).toBe(16_386)
  })
})

test('The course of a line is the text up to the next pipe, when it is one, or there is none', () => {
  const { course } = reading()
  const of = (text: string): string | undefined => course(`ISP|${text}|BOL`, 4)
  for (const _ of [1, 2])
    expect(['25001', '', '2500', 'x', '25002'].map(of)).toEqual(['25001', '', undefined, undefined, '25002'])
})

describe('The record of a period', () => {
  const read = { ...inPart, begindatum: '2020-08-01' } as never

  test('is that of its tail, with its course, its person and its days', () => {
    const leerling = { bsn: '999990019' }
    const record = recordFrom(read, '25001', { leerling, begindatum: '2025-08-01', einddatum: '2026-07-31' })
    expect(record).toStrictEqual({
      leerling,
      ...inPart,
      begindatum: '2025-08-01',
      einddatum: '2026-07-31',
      opleidingcode: '25001',
    })
    const order =
      'leerling instelling leerroute fase begindatum einddatum indicatieBekostigbaar leertraject opleidingcode'
    expect(Object.keys(record)).toEqual(order.split(' '))
  })

  test('lacks what is not known', () => {
    const { leertraject: _, ...rest } = inPart
    const record = recordFrom(rest as never, '', {
      leerling: undefined,
      begindatum: '2025-08-01',
      einddatum: undefined,
    })
    expect(record).toStrictEqual({ ...rest, begindatum: '2025-08-01' })
  })
})
