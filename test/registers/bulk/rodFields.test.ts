import { describe, expect, test } from 'vitest'
import * as field from '../../../src/registers/bulk/rodFields.js'

const day = 4

/** A column of codes: its place among the facts, whether it must be there, and what texts stand for. */
type Coded = readonly [role: number, isRequired: boolean, meanings: Readonly<Record<string, number>>]

const yesNo = { N: 1, J: 2, j: 0, '': 0 }
const tracks = { BB: 1, KB: 2, GL: 3, TL: 4, XX: 0 }
const levels = { 'MBO-2': 1, 'MBO-3': 2, 'MBO-4': 3, 'MBO-1': 0 }

const inEvery: Readonly<Record<string, Coded>> = {
  BRIN: [field.brin, true, { '99XX': 1, '99xx': 0, '99XY': 2 }],
  Onderwijsaanbieder: [field.provider, false, { '100A001': 1, x: 0, '100A002': 2 }],
  IndicatieBekostigbaar: [field.indicatie, true, yesNo],
  Bekostigd: [field.bekostigd, false, yesNo],
  FaseLeerjaar: [field.leerjaar, false, { 0: 0, 1: 1, 6: 6, 7: 0 }],
  Doublures: [field.doublures, false, { 0: 1, 9: 10, 10: 0, x: 0, x1: 0, '1x': 0 }],
  Opleidingsduur: [field.duration, false, { 0: 0, 1: 1, 4: 4, 5: 0 }],
}
const inVo: Readonly<Record<string, Coded>> = {
  Opleidingskenmerk: [field.route, true, { DLR: 1, GLR: 2, DLP: 0 }],
  Fase: [field.phase, true, { VO: 1, MBO: 2, vo: 0 }],
  Leerweg: [field.own, true, tracks],
  Niveau: [field.across, false, levels],
  Leerjaar: [field.vmboYear, false, { 0: 0, 1: 1, 4: 4, 5: 0 }],
  Elementcode: [field.element, false, { 6011: 1, 60: 0, 6021: 2 }],
  Vestiging: [field.location, false, { '99XX01': 1, 99: 0, '99XX02': 2 }],
  Schoolsoort: [field.schoolKind, false, { vbo: 1, mavo: 2, 'vbo-mavo': 3, vso: 4, havo: 0 }],
}
const inMbo: Readonly<Record<string, Coded>> = {
  Leerroute: [field.route, true, { DLR: 1, GLR: 2, DLP: 0 }],
  Leerroutefase: [field.phase, true, { VO: 1, MBO: 2, mbo: 0 }],
  Niveau: [field.own, true, levels],
  Leerweg: [field.across, false, tracks],
  Leertraject: [field.pathway, false, { BOL: 1, BBL: 2, X: 0 }],
  Opleidingcode: [field.course, false, { 25001: 1, 1: 0, 25002: 2 }],
}

describe.each([
  [0, { ...inEvery, ...inVo }, ['Leertraject', 'Opleidingcode']],
  [1, { ...inEvery, ...inMbo }, ['Leerjaar', 'Elementcode']],
] as const)('Of a file of register %i', (side, coded, ofOther) => {
  const columnsOf = (names: readonly string[]) => field.columnsNamed(names, side, field.newTexts())

  test.each(Object.entries(coded))('the column %s is one of codes, each of which stands for something', (name, of) => {
    const [role, isRequired, meanings] = of
    const [column] = columnsOf([name])
    expect(column).toMatchObject({ kind: field.code, role, isRequired })
    for (const _ of [1, 2]) {
      expect(Object.keys(meanings).map((text) => [text, column?.meaning?.(text)])).toEqual(Object.entries(meanings))
    }
  })

  test.each(Object.entries(coded))('no text of the column %s may have another sign before or behind it', (name, of) => {
    const [column] = columnsOf([name])
    const good = Object.entries(of[2]).flatMap(([text, meaning]) => (meaning === 0 ? [] : [text]))
    expect(good).not.toEqual([])
    for (const byte of Array.from({ length: 256 }, (_, at) => at)) {
      const sign = String.fromCharCode(byte)
      if (/[0-9A-Za-z]/.test(sign)) continue
      for (const text of good) {
        expect([sign + text, text + sign].map((each) => column?.meaning?.(each))).toEqual([0, 0])
      }
    }
  })

  test('the other columns are numbers of persons, days, or passed over', () => {
    const names = [
      'BSN',
      'Onderwijsnummer',
      'Begindatum',
      'Einddatum',
      'LeerrouteStart',
      'VmboDiploma',
      'x',
      'toString',
    ]
    expect(columnsOf(names)).toEqual([
      { kind: field.bsn, role: 0, isRequired: false },
      { kind: field.onderwijsnummer, role: 0, isRequired: false },
      { kind: day, role: field.beginDay, isRequired: true },
      { kind: day, role: field.endDay, isRequired: false },
      { kind: day, role: field.startDay, isRequired: false },
      { kind: field.diploma, role: field.diplomaDay, isRequired: false },
      { kind: field.passedOver, role: 0, isRequired: false },
      { kind: field.passedOver, role: 0, isRequired: false },
    ])
  })

  test('what only the other register has is to be empty', () => {
    for (const column of columnsOf(ofOther)) expect(column).toEqual({ kind: field.empty, role: 0, isRequired: false })
    const others = Object.keys(side === 0 ? inMbo : inVo).filter(
      (name) => !(name in coded) && !ofOther.includes(name as never),
    )
    for (const column of columnsOf(others)) expect(column.kind).toBe(field.passedOver)
  })
})

test('16384 texts of a column get a number, in the order in which they were met, and no more', () => {
  const texts = field.newTexts()
  const [column] = field.columnsNamed(['Opleidingcode'], 1, texts)
  const codes = Array.from({ length: 16_385 }, (_, at) => String(10_000 + at))
  const numbers = codes.map((code) => column?.meaning?.(code))
  expect(numbers).toEqual([...codes.keys()].map((at) => (at < 16_384 ? at + 1 : 0)))
  expect(texts.courses).toEqual(codes.slice(0, -1))
  expect(column?.meaning?.('10000')).toBe(1)
})
