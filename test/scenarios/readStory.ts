import { parse } from 'csv-parse/sync'
import {
  type Datum,
  type Fase,
  faseSoorten,
  isDatum,
  isLeertraject,
  isOpleidingsduur,
  isSchoolsoort,
  type Leerroute,
  type Leertraject,
  parseLeerroute,
  type Routejaren,
  type Schoolsoort,
  type Tijdvak,
  type TimelineOptions,
} from '../../src/index.js'

/** A period of enrolment as the head of a story tells it; without `einddatum` it is never ended. */
export type Periode = {
  readonly kant: 'vo' | 'mbo'
  readonly fase: Fase['soort']
  readonly begindatum: Datum
  readonly einddatum?: Datum
}

/** One row of a story: what stands in each column, as text. */
export type Cells = Readonly<Record<string, string>>

/** The life story of one pupil: what is given (the head of the file), and what is expected of each leerjaar (its rows). */
export type Story = {
  readonly titel: string
  readonly vraag: string
  readonly artikel: string
  readonly leerroute: Leerroute
  readonly start: Datum
  readonly options: TimelineOptions
  readonly tijdvak?: Tijdvak
  readonly schoolsoort?: Schoolsoort
  readonly leertraject?: Leertraject
  readonly geboortedatum?: Datum
  readonly perioden: readonly Periode[]
  readonly columns: readonly string[]
  readonly rows: readonly Cells[]
}

/** What one line of the head adds to a story. */
type Given = Partial<Omit<Story, 'columns' | 'rows'>>

/** The keys of the head, each with its reader. `undefined` means that the value is not understood. */
const keys: Readonly<Record<string, (value: string) => Given | undefined>> = {
  titel: (titel) => ({ titel }),
  vraag: (vraag) => ({ vraag }),
  artikel: (artikel) => ({ artikel }),
  leerroute: (value) => {
    const [, soort, leerweg, niveau] = /^(\w+) (\w+)-(\d)$/.exec(value) ?? []
    const route = parseLeerroute({ soort, leerweg, niveau: Number(niveau) })
    return route.ok ? { leerroute: route.value } : undefined
  },
  start: (value) => day(value, (start) => ({ start })),
  jaren: (value) => (/^[2-6]$/.test(value) ? { options: { jaren: Number(value) as Routejaren } } : undefined),
  opleidingsduur: (value) => {
    const opleidingsduur = Number(value)
    return isOpleidingsduur(opleidingsduur) ? { options: { opleidingsduur } } : undefined
  },
  doublures: (value) =>
    /^[12](?:, [12])*$/.test(value)
      ? { options: { doublures: value.split(', ').map((year) => Number(year) as 1 | 2) } }
      : undefined,
  'overstap glr': (value) => day(value, (overstapGlr) => ({ options: { overstapGlr } })),
  einde: (value) => day(value, (einde) => ({ options: { einde } })),
  'vmbo-diploma': (value) => {
    const [, datum = '', tijdvak] = /^(\S+) tijdvak ([123])$/.exec(value) ?? []
    return day(datum, (vmboDiploma) => ({ options: { vmboDiploma }, tijdvak: Number(tijdvak) as Tijdvak }))
  },
  bekostigd: (value) => (value === 'nee' ? { options: { bekostigd: false } } : undefined),
  schoolsoort: (schoolsoort) => (isSchoolsoort(schoolsoort) ? { schoolsoort } : undefined),
  leertraject: (leertraject) => (isLeertraject(leertraject) ? { leertraject } : undefined),
  geboortedatum: (value) => day(value, (geboortedatum) => ({ geboortedatum })),
  inschrijving: (value) => {
    const parts = /^(vo|mbo) (\S+) (?:vanaf (\S+)|(\S+) t\/m (\S+))$/.exec(value)
    const [, kant, soort, open, begindatum = open, einddatum] = parts ?? []
    const fase = faseSoorten.find((each) => each === soort)
    if (fase === undefined || !isDatum(begindatum)) return undefined
    const periode = { kant: kant === 'vo' ? 'vo' : 'mbo', fase, begindatum } as const
    if (einddatum === undefined) return { perioden: [periode] }
    return isDatum(einddatum) ? { perioden: [{ ...periode, einddatum }] } : undefined
  },
}

const needed = ['titel', 'vraag', 'artikel', 'leerroute', 'start'] as const

/**
 * Reads a story. Above the table stand lines `# sleutel: waarde`; of these only `inschrijving` may stand there more than once.
 *
 * @throws Error when a line, key, value or column is not understood, something is missing or double, or there is no row.
 */
export function readStory(text: string, isColumn: (name: string) => boolean): Story {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const head = lines.filter((line) => line.startsWith('#'))
  const given = head.map(readLine).reduce(together, { perioden: [] })
  const seen = head.map((line) => line.split(':')[0]).filter((key) => key !== '# inschrijving')
  const twice = seen.find((key, at) => seen.indexOf(key) !== at)
  if (twice !== undefined) throw new Error(`${twice} staat er twee keer`)
  const lacking = needed.find((key) => given[key] === undefined)
  if (lacking !== undefined) throw new Error(`# ${lacking} ontbreekt`)

  const body = lines.filter((line) => !line.startsWith('#')).join('\n')
  const [columns = [], ...rows] = parse(body, { delimiter: ';', skip_empty_lines: true })
  const unknown = columns.find((name) => !isColumn(name))
  if (unknown !== undefined) throw new Error(`onbekende kolom: ${unknown}`)
  const double = columns.find((name, at) => columns.indexOf(name) !== at)
  if (double !== undefined) throw new Error(`dubbele kolom: ${double}`)
  if (rows.length === 0) throw new Error('het verhaal heeft geen regels')
  return {
    options: {},
    ...given,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? '']))),
  } as Story
}

/** A spreadsheet that saves the file puts semicolons behind a line of the head, up to the number of columns. */
function readLine(line: string): Given {
  const [, key = '', value = ''] = /^# ([a-z -]+): (.+?);*$/.exec(line) ?? []
  const read = keys[key]
  if (read === undefined) throw new Error(`onbekende regel: ${line}`)
  const given = read(value)
  if (given === undefined) throw new Error(`onbegrepen waarde: ${line}`)
  return given
}

function together(before: Given, line: Given): Given {
  return {
    ...before,
    ...line,
    options: { ...before.options, ...line.options },
    perioden: [...(before.perioden ?? []), ...(line.perioden ?? [])],
  }
}

function day(value: string, given: (datum: Datum) => Given): Given | undefined {
  return isDatum(value) ? given(value) : undefined
}
