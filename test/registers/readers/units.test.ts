import { describe, expect, test } from 'vitest'
import {
  cellReader,
  isoOrSpreadsheetDay,
  plainDay,
  remembering,
  withLostZeros,
} from '../../../src/registers/readers/cells.js'
import { codeTable } from '../../../src/registers/codes.js'
import { routeCodesValid } from '../../../src/registers/readers/routeCodes.js'
import { complete } from '../../../src/registers/readers/draft.js'
import { outboxOf } from '../../../src/registers/readers/outbox.js'
import { readerCodes, readerRegister } from '../../../src/registers/readers/readerCodes.js'
import { earliest, inOrder, type Period } from '../../../src/registers/readers/periods.js'

describe('A day', () => {
  test('is read as a spreadsheet writes it, and with nothing before or after it', () => {
    expect(isoOrSpreadsheetDay('1-8-2026')).toBe('2026-08-01')
    expect(isoOrSpreadsheetDay('31-12-2026')).toBe('2026-12-31')
    for (const text of ['x1-8-2026', '1-8-2026x', '101-8-2026', '1-8-20260', '1-8-26', '']) {
      expect(isoOrSpreadsheetDay(text)).toBe(undefined)
    }
  })

  test('is read of eight digits, no more and no less', () => {
    expect(plainDay('20260801')).toBe('2026-08-01')
    expect(plainDay('202608011')).toBe(undefined)
    expect(plainDay('2026080')).toBe(undefined)
  })
})

describe('What a text stood for', () => {
  test('is remembered, and what was wrong is told each time', () => {
    const asked: string[] = []
    const column = remembering((text) => {
      asked.push(text)
      return text === 'wrong' ? undefined : text.length
    })
    expect(['a', 'a', 'wrong', 'wrong', 'a', '', undefined].map(column)).toEqual([
      1,
      1,
      undefined,
      undefined,
      1,
      undefined,
      undefined,
    ])
    expect(asked).toEqual(['a', 'wrong', 'wrong'])
  })

  test('is remembered of 4096 texts; then it begins anew', () => {
    let asked = 0
    const column = remembering((text) => {
      asked++
      return text
    })
    const texts = Array.from({ length: 4096 }, (_, at) => `text ${at}`)
    for (const text of [...texts, ...texts]) expect(column(text)).toBe(text)
    expect(asked).toBe(4096)
    for (const text of ['one more', 'one more', 'text 1', 'text 1']) expect(column(text)).toBe(text)
    expect(asked).toBe(4098)
  })
})

describe('A code', () => {
  test('without days is valid on any day, and one with a first day from then on', () => {
    const outbox = outboxOf('ROD-CSV', {})
    const reader = cellReader(outbox, (text) => text)
    reader.at(3)
    expect(reader.codes('rod-mbo-niveau', 'Niveau')('MBO-2', '1990-01-01')).toBe(2)
    const route = reader.codes('rod-mbo-leerroute', 'Leerroute')
    expect([route('DLR', '2020-08-01'), route('DLR')]).toEqual(['DLR', 'DLR'])
    expect(outbox.taken()).toEqual([])
    expect(route('DLR', '2020-07-31')).toBe('DLR')
    expect(outbox.taken()).toMatchObject([
      { soort: 'fout', regel: 3, veld: 'Leerroute', code: 'code-not-valid-on-day' },
    ])
  })
})

test('zeros that a spreadsheet dropped are put back where that makes a BSN, and nowhere else', () => {
  expect(withLostZeros('10000008')).toBe('010000008')
  for (const other of ['999990019', '12345678', '1', 'x0000008', '1000000x', ''])
    expect(withLostZeros(other)).toBe(other)
})

test('what comes last in a record is there only when it is known', () => {
  const record = {}
  const nothing = undefined
  const unknown = {
    leerweg: nothing,
    bekostigd: nothing,
    leerjaar: nothing,
    leerrouteStart: nothing,
    doublures: nothing,
    opleidingsduur: nothing,
    vmboDiploma: nothing,
  }
  complete(record, unknown)
  expect(record).toStrictEqual({})
  complete(record, {
    ...unknown,
    leerrouteStart: '2025-08-01',
    doublures: 0,
    opleidingsduur: 2,
    vmboDiploma: 'niet-behaald',
  })
  expect(record).toStrictEqual({
    leerrouteStart: '2025-08-01',
    doublures: 0,
    opleidingsduur: 2,
    vmboDiploma: 'niet-behaald',
  })
})

test.each([
  ['RO', 'pve-layouts'],
  ['GRONDSLAG-IP', 'pve-layouts'],
  ['TBG-i', 'pve-layouts'],
  ['ROD-CSV', 'recordvorm'],
] as const)(
  'a fault of the layout of %s rests on %s, and names a field only where there is one',
  (indeling, source) => {
    const outbox = outboxOf(indeling, {})
    outbox.fault(2, 'control-character')
    outbox.fault(3, 'missing-field', 'BRIN')
    const [whole, field] = outbox.taken()
    expect(whole).toHaveProperty('source', source)
    expect(whole).not.toHaveProperty('veld')
    expect(field).toHaveProperty('veld', 'BRIN')
  },
)

test('a fault of a code rests on the list of that code', () => {
  const outbox = outboxOf('RO', {})
  for (const lijst of ['rod-vo-fase', 'rod-mbo-leerroute'] as const) outbox.fault(1, 'unknown-code', 'x', { lijst })
  expect(outbox.taken()).toMatchObject([
    { source: codeTable['rod-vo-fase'].source },
    { source: codeTable['rod-mbo-leerroute'].source },
  ])
  expect(codeTable['rod-vo-fase'].source).not.toBe(codeTable['rod-mbo-leerroute'].source)
})

test('all codes of a route are valid from 1 August 2020 on', () => {
  expect(routeCodesValid()).toEqual({ from: '2020-08-01', until: '9' })
})

test('a fault of a ROD-CSV that rests on no layout of DUO rests on what it rests on elsewhere', () => {
  const elsewhere = readerCodes.filter((code) => readerRegister[code].source !== 'pve-layouts')
  expect(elsewhere.length).toBeGreaterThan(5)
  const outbox = outboxOf('ROD-CSV', {})
  for (const code of elsewhere) outbox.fault(1, code as 'missing-field')
  expect(outbox.taken().map((event) => event.soort === 'fout' && event.source)).toEqual(
    elsewhere.map((code) => readerRegister[code].source),
  )
})

describe('Periods', () => {
  const at = (begin: Period['begin'], regel = 1): Period => ({
    regel,
    begin,
    cells: [],
    isSemicolon: true,
    isRoute: true,
    short: undefined,
  })

  test('come in the order of their days, and end when one begins that is later', () => {
    const periods = [at('2025-02-01'), at('2024-08-01', 1), at('2025-08-01'), at('2024-08-01', 2), at('2025-02-01')]
    expect(inOrder(periods)).toEqual(['2025-02-01', '2025-02-01', '2025-08-01', '2025-08-01', undefined])
    expect(periods.map(({ begin }) => begin)).toEqual([
      '2024-08-01',
      '2024-08-01',
      '2025-02-01',
      '2025-02-01',
      '2025-08-01',
    ])
    expect(periods.slice(0, 2).map(({ regel }) => regel)).toEqual([1, 2])
  })

  test('the earlier of two days is the one that is there, or comes first', () => {
    expect(earliest(undefined, '2025-08-01')).toBe('2025-08-01')
    expect(earliest('2025-08-01', undefined)).toBe('2025-08-01')
    expect(earliest('2025-08-01', '2024-08-01')).toBe('2024-08-01')
    expect(earliest('2024-08-01', '2025-08-01')).toBe('2024-08-01')
    expect(earliest(undefined, undefined)).toBe(undefined)
  })
})
