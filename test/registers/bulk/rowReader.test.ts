import { describe, expect, test } from 'vitest'
import { calendar } from '../../../src/registers/bulk/calendar.js'
import * as field from '../../../src/registers/bulk/rodFields.js'
import { rowReader } from '../../../src/registers/bulk/rowReader.js'
import { afterBsn } from '../../../src/registers/reconcile/columns.js'

const columns =
  'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Opleidingskenmerk;Fase;Leerweg;Leerjaar;Klas;Leertraject;VmboDiploma'
const usual = '99XX;999990019;;2025-08-01;;J;DLR;VO;KB;4;;;'

/** Reads rows under these columns: the facts of each that is read, nothing of the others. */
function reading(names: string, separator = ';') {
  const days = calendar()
  const { facts, read } = rowReader(
    field.columnsNamed(names.split(separator), 0, field.newTexts()),
    separator.charCodeAt(0),
    days,
  )
  return (line: string, lineEnd = '\n', before = '') => {
    const text = before + line + lineEnd
    const at = read(Buffer.from(`${text}99XX;`, 'latin1'), before.length)
    if (at === 0) return undefined
    expect(at).toBe(text.length)
    return Object.fromEntries(named.map(([name, place]) => [name, facts[place]]).filter(([, fact]) => fact !== 0))
  }
}

/** The facts of a row, by their names. */
const named = Object.entries({
  route: field.route,
  phase: field.phase,
  own: field.own,
  indicatie: field.indicatie,
  brin: field.brin,
  person: field.person,
  personAt: field.personAt,
  beginDay: field.beginDay,
  endDay: field.endDay,
  bekostigd: field.bekostigd,
  leerjaar: field.leerjaar,
  doublures: field.doublures,
  startDay: field.startDay,
  diplomaDay: field.diplomaDay,
  across: field.across,
  duration: field.duration,
  vmboYear: field.vmboYear,
  pathway: field.pathway,
  schoolKind: field.schoolKind,
  element: field.element,
  course: field.course,
  location: field.location,
  provider: field.provider,
})

const days = calendar()
const facts = {
  route: 1,
  phase: 1,
  own: 2,
  indicatie: 2,
  brin: 1,
  person: 999_990_019,
  personAt: 5,
  beginDay: days.numberOf(2025, 8, 1),
  vmboYear: 4,
}

describe('A row', () => {
  test.each([
    ['as nearly every row is', usual, facts],
    ['with a last day', usual.replace(';;J', ';2026-07-31;J'), { ...facts, endDay: days.numberOf(2026, 7, 31) }],
    [
      'with days in the last months',
      usual.replace('2025-08-01;', '2025-10-31;2026-12-09'),
      { ...facts, beginDay: days.numberOf(2025, 10, 31), endDay: days.numberOf(2026, 12, 9) },
    ],
    [
      'with an onderwijsnummer',
      usual.replace('999990019;', ';101222331'),
      { ...facts, person: 101_222_331 + afterBsn, personAt: 6 },
    ],
    ['with the lowest number', usual.replace('999990019', '000000001'), { ...facts, person: 1 }],
    ['with every digit in the number', usual.replace('999990019', '123456780'), { ...facts, person: 123_456_780 }],
    ['with the text of a passed-over column', usual.replace('4;;', '4; 4~B!;'), facts],
    ['with the day of a diploma', `${usual}2025-06-12`, { ...facts, diplomaDay: days.numberOf(2025, 6, 12) }],
    ['without a diploma', `${usual}niet-behaald`, { ...facts, diplomaDay: field.notObtained }],
  ])('%s is read, wherever it stands and however it ends', (_, line, told) => {
    const read = reading(columns)
    expect(read(line)).toEqual(told)
    expect(read(line, '\r\n')).toEqual(told)
    expect(read(line, '\n', 'ab\n')).toEqual({ ...told, personAt: told.personAt + 3 })
    // What was absent before is absent again.
    expect(read(usual)).toEqual(facts)
  })

  test.each([
    ['lacks its BRIN', usual.replace('99XX', '')],
    ['lacks its first day', usual.replace('2025-08-01', '')],
    ['lacks its route', usual.replace('DLR', '')],
    ['lacks its person', usual.replace('999990019', '')],
    ['has two numbers', usual.replace('999990019;', '999990019;101222331')],
    ['has a number of zeros', usual.replace('999990019', '000000000')],
    ['has an onderwijsnummer of zeros', usual.replace('999990019;', ';000000000')],
    ...Array.from({ length: 9 }, (_, at) => [
      `has a letter in its number, at ${at}`,
      usual.replace('999990019', `${'999990019'.slice(0, at)}x${'999990019'.slice(at + 1)}`),
    ]),
    ...Array.from({ length: 9 }, (_, at) => [
      `has a sign below the digits in its number, at ${at}`,
      usual.replace('999990019', `${'999990019'.slice(0, at)}/${'999990019'.slice(at + 1)}`),
    ]),
    ['has ten digits', usual.replace('999990019', '9999900191')],
    ['has eight digits', usual.replace('999990019', '99999001')],
    ...Array.from({ length: 10 }, (_, at) => [
      `has another sign in its day, at ${at}`,
      usual.replace('2025-08-01', `${'2025-08-01'.slice(0, at)}:${'2025-08-01'.slice(at + 1)}`),
    ]),
    ['has a day that does not exist', usual.replace('2025-08-01', '2025-02-29')],
    ['has the word for no diploma as its last day', usual.replace(';;J', ';niet-behaald;J')],
    ['has a day with more behind it', usual.replace('2025-08-01', '2025-08-010')],
    ['has an unknown code', usual.replace('DLR', 'DLP')],
    ['has a code with a space', usual.replace('DLR', 'DLR ')],
    ['has a code with another sign', usual.replace('DLR', 'DLR\x7F')],
    ['has a code with a zero before it', usual.replace('DLR', '\0DLR')],
    ['has a code of nine signs', usual.replace('DLR', '123456DLR')],
    ['has too few cells', usual.slice(0, -1)],
    ['has too many cells', `${usual};`],
    ['has its last cell ended by a separator', `${usual}2025-06-12;`],
    ['has a carriage return in a code', usual.replace('DLR', 'DLR\r')],
    ['has a carriage return in an empty cell', usual.replace(';;J', ';\r;J')],
    ['has a carriage return in a cell that is passed over', usual.replace('4;;', '4;x\r;')],
    ['has two carriage returns', `${usual}\r\r`],
    ['has a quote in a cell that is passed over', usual.replace('4;;', '4;"x";')],
    ['has a tab in a cell that is passed over', usual.replace('4;;', '4;x\t;')],
    ['has another sign in a cell that is passed over', usual.replace('4;;', '4;\xE9;')],
    ['has a delete in a cell that is passed over', usual.replace('4;;', '4;\x7F;')],
    ['has a cell that only the other register has', usual.replace('4;;', '4;;BOL')],
    ['has a day in such a cell', usual.replace('4;;', '4;;2025-08-01')],
    ['has another word for its diploma', `${usual}niet-behaalt`],
    ['has a word more for its diploma', `${usual}niet-behaald!`],
    ['has a word too short for its diploma', `${usual}niet`],
  ])('that %s is read in the other way', (_, line) => {
    const read = reading(columns)
    expect(read(line)).toBe(undefined)
    expect(read(usual)).toEqual(facts)
  })

  test('may have a code of eight signs, also as its last, and not one of more that ends in them', () => {
    const read = reading(`${columns};Schoolsoort`)
    for (const lineEnd of ['\n', '\r\n']) {
      expect(read(`${usual};vbo-mavo`, lineEnd)).toEqual({ ...facts, schoolKind: 3 })
      expect(read(`${usual};xvbo-mavo`, lineEnd)).toBe(undefined)
    }
  })

  test('that ends in a cell that is passed over ends with its line', () => {
    const read = reading(`${columns};Naam`)
    const { personAt, ...rest } = facts
    expect(read(`${usual};x`)).toEqual({ ...rest, personAt })
    expect(read(`${usual};x`, '\r\n')).toEqual(facts)
    expect(read(`${usual};`, '\r\n')).toEqual(facts)
    expect(read(`${usual};x;y`)).toBe(undefined)
    expect(read(`${usual};x\ry`)).toBe(undefined)
  })

  test('between commas may hold a semicolon where it is passed over, and nowhere else', () => {
    const read = reading(columns.replaceAll(';', ','), ',')
    const commas = usual.replaceAll(';', ',')
    expect(read(commas)).toEqual(facts)
    expect(read(commas.replace('4,,', '4,a;b,'))).toEqual(facts)
    expect(read(usual)).toBe(undefined)
  })
})
