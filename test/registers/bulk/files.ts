import fc from 'fast-check'

/** Cells by column: first those that are in form, then others. */
const cells: Readonly<Record<string, readonly [good: readonly string[], other: readonly string[]]>> = {
  BRIN: [
    ['99VO', '99VX'],
    ['', '9VO', '99vo'],
  ],
  BSN: [
    ['999990019', '999990019', '111222333', '123456782'],
    ['', '99999001', '000000000', '9999900191', '99999001x'],
  ],
  Onderwijsnummer: [[''], ['101222331', '10122233']],
  Begindatum: [
    ['2025-08-01', '2025-08-01', '2024-08-01', '2026-02-01'],
    ['2019-08-01', '', '2025-02-30', '20250801', '1-8-2025'],
  ],
  Einddatum: [
    ['', '', '2026-07-31', '2025-09-30', '2150-01-01'],
    ['2026-13-01', 'x'],
  ],
  IndicatieBekostigbaar: [
    ['J', 'J', 'N'],
    ['', '1', 'j'],
  ],
  Opleidingskenmerk: [
    ['DLR', 'DLR', 'GLR'],
    ['', 'DLP'],
  ],
  Fase: [
    ['VO', 'MBO'],
    ['', 'vo'],
  ],
  Leerweg: [
    ['BB', 'KB', 'GL', 'TL'],
    ['', 'XX'],
  ],
  Leerjaar: [['3', '4', ''], ['9']],
  Elementcode: [['', '6011'], ['60']],
  Leerroute: [
    ['DLR', 'DLR', 'GLR'],
    ['', 'DLP'],
  ],
  Leerroutefase: [
    ['VO', 'MBO'],
    ['', 'mbo'],
  ],
  Niveau: [
    ['MBO-2', 'MBO-3', 'MBO-4'],
    ['MBO-1', '', '2'],
  ],
  Leertraject: [
    ['BOL', 'BBL', ''],
    ['BOL_DT', 'OVO', 'X'],
  ],
  Opleidingcode: [
    ['', '25000'],
    ['1', '123456789'],
  ],
  FaseLeerjaar: [['', '1', '2', '3', '4'], ['7']],
  LeerrouteStart: [['', '2023-08-01', '2022-08-01', '2021-08-01'], ['2023-8-1']],
  Doublures: [
    ['', '0', '1', '2'],
    ['12', '-1', '301'],
  ],
  Opleidingsduur: [['', '3'], ['9']],
  VmboDiploma: [
    ['', 'niet-behaald', 'niet-behaald', '2025-06-12', '2024-06-12'],
    ['niet-behaalt', 'niet', '2025-06-31'],
  ],
  Schoolsoort: [['', 'vbo-mavo', 'vbo'], ['lyceum']],
  Vestiging: [['', '99VO00'], ['99']],
  Onderwijsaanbieder: [['', '100A123'], ['x']],
  Bekostigd: [['', 'J', 'N'], ['ja']],
  Klas: [
    ['', '4B', '4 C'],
    ['\u00dcbergang', 'a"b', '"4B"', 'tab\there'],
  ],
}

const always = ['BRIN', 'BSN', 'Onderwijsnummer', 'Begindatum', 'Einddatum', 'IndicatieBekostigbaar']
const ownColumns = {
  VO: ['Opleidingskenmerk', 'Fase', 'Leerweg', 'Leerjaar', 'Elementcode'],
  MBO: ['Leerroute', 'Leerroutefase', 'Niveau', 'Leertraject', 'Opleidingcode'],
}
const mayBe = [
  'FaseLeerjaar',
  'LeerrouteStart',
  'Doublures',
  'Opleidingsduur',
  'VmboDiploma',
  'Schoolsoort',
  'Vestiging',
  'Onderwijsaanbieder',
  'Bekostigd',
  'Klas',
]
const ofOther = { VO: ['Leertraject', 'Opleidingcode', 'Niveau'], MBO: ['Leerjaar', 'Elementcode', 'Leerweg'] }

/** A cell that is in form; `fault` times in a hundred one that may not be. */
function cell(column: string, fault: number): fc.Arbitrary<string> {
  const [good, other] = cells[column] as (typeof cells)[string]
  return fc.oneof(
    { weight: 100 - fault, arbitrary: fc.constantFrom(...good) },
    { weight: fault, arbitrary: fc.constantFrom(...other) },
  )
}

/** Lines that are no row, or half of one. */
const oddLines = [
  '',
  '\r',
  ';;;;;;;;;;',
  ';',
  '"',
  'a"b',
  '99VO;"999990019',
  '\0',
  'x'.repeat(70_000),
  'too;few',
  '99VO;\uFFFD',
  'é',
]

/** A file of one register, good or bad, and the byte order mark, line ends and separators it may have. */
export function csvFile(register: 'VO' | 'MBO', fault: number): fc.Arbitrary<string> {
  return fc
    .record({
      more: fc.subarray(mayBe),
      foreign: fc.subarray(ofOther[register]),
      separator: fc.constantFrom(';', ';', ','),
      lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
      mark: fc.constantFrom('', '', '\uFEFF'),
      before: fc.constantFrom('', '', '\n'),
      hasEnd: fc.boolean(),
      shuffle: fc.array(fc.nat({ max: 99 }), { minLength: 30, maxLength: 30 }),
    })
    .chain(({ more, foreign, separator, lineEnd, mark, before, hasEnd, shuffle }) => {
      const all = [...always, ...ownColumns[register], ...foreign, ...more]
      const columns = all
        .map((name, at) => ({ name, key: shuffle[at] as number }))
        .sort((one, other) => one.key - other.key)
        .map(({ name }) => name)
      const usual = foreign.filter((name) => name !== 'Niveau' && name !== 'Leerweg')
      const row = fc
        .tuple(...columns.map((name) => (usual.includes(name) ? emptyCell(name, fault) : cell(name, fault))))
        .map((texts) => texts.join(separator))
      const line = fc.oneof(
        { weight: 100 - fault, arbitrary: row },
        { weight: Math.ceil(fault / 4), arbitrary: fc.constantFrom(...oddLines) },
      )
      return fc
        .array(line, { maxLength: 40 })
        .map((lines) => mark + before + [columns.join(separator), ...lines].join(lineEnd) + (hasEnd ? lineEnd : ''))
    })
}

function emptyCell(name: string, fault: number): fc.Arbitrary<string> {
  return fc.oneof({ weight: 100 - fault, arbitrary: fc.constant('') }, { weight: fault, arbitrary: cell(name, fault) })
}

/** A text as bytes or as text, cut anywhere. */
export function cut(text: string, sizes: readonly number[], isText: boolean): (Uint8Array | string)[] {
  const whole = isText ? text : new TextEncoder().encode(text)
  const parts: (Uint8Array | string)[] = []
  for (let from = 0, at = 0; from < whole.length; at++) {
    const size = sizes.length === 0 ? whole.length : Math.max(1, sizes[at % sizes.length] as number)
    parts.push(whole.slice(from, from + size))
    from += size
  }
  return parts
}
