import { frozen } from '../../concepts/frozen.js'
import type { Faultbox } from './outbox.js'

/** The register a CSV is of, by its columns; `beide`: each row says it itself, in the column Register. */
export type CsvRegister = 'VO' | 'MBO' | 'beide'

/** A column that can be read. */
type Kolom =
  | 'BRIN'
  | 'BSN'
  | 'Onderwijsnummer'
  | 'Begindatum'
  | 'Einddatum'
  | 'IndicatieBekostigbaar'
  | 'Register'
  | 'Opleidingskenmerk'
  | 'Fase'
  | 'Leerweg'
  | 'Leerjaar'
  | 'Elementcode'
  | 'Leerroute'
  | 'Leerroutefase'
  | 'Niveau'
  | 'Leertraject'
  | 'Opleidingcode'
  | 'FaseLeerjaar'
  | 'LeerrouteStart'
  | 'Doublures'
  | 'Opleidingsduur'
  | 'VmboDiploma'
  | 'Schoolsoort'
  | 'Vestiging'
  | 'Onderwijsaanbieder'
  | 'Bekostigd'

/** In which files a column has to be there; in the others it is read where it is there. */
const required: Readonly<Record<Kolom, readonly CsvRegister[]>> = /* #__PURE__ */ frozen({
  BRIN: ['VO', 'MBO', 'beide'],
  BSN: ['VO', 'MBO', 'beide'],
  Onderwijsnummer: ['VO', 'MBO', 'beide'],
  Begindatum: ['VO', 'MBO', 'beide'],
  Einddatum: ['VO', 'MBO', 'beide'],
  IndicatieBekostigbaar: ['VO', 'MBO', 'beide'],
  Opleidingskenmerk: ['VO'],
  Fase: ['VO'],
  Leerweg: ['VO'],
  Leerjaar: ['VO'],
  Elementcode: ['VO'],
  Register: ['beide'],
  Leerroute: ['MBO', 'beide'],
  Leerroutefase: ['MBO', 'beide'],
  Niveau: ['MBO'],
  Leertraject: ['MBO'],
  Opleidingcode: ['MBO'],
  FaseLeerjaar: [],
  LeerrouteStart: [],
  Doublures: [],
  Opleidingsduur: [],
  VmboDiploma: [],
  Schoolsoort: [],
  Vestiging: [],
  Onderwijsaanbieder: [],
  Bekostigd: [],
})

/** A header that can be read: which register it is of, how many fields a row has, and at which place each column stands, or -1. */
export type RodHeader = {
  readonly register: CsvRegister
  readonly width: number
  readonly places: Readonly<Record<Kolom, number>>
}

/** Reads the header of a CSV in the codes of ROD; nothing when it is none. Columns it does not know it passes over. */
export function rodHeader(names: readonly string[], regel: number, outbox: Faultbox): RodHeader | undefined {
  const register = registerOf(names)
  // With line ends of CR alone the whole file is one line: a header that has every column, and no rows.
  if (register === undefined || names.some((name) => name.includes('\r'))) {
    outbox.fault(regel, 'unknown-layout')
    return undefined
  }
  // Only columns that are read can be told: what another is called is not ours to repeat.
  const known = Object.keys(required) as Kolom[]
  const absent = known.filter((kolom) => required[kolom].includes(register) && !names.includes(kolom))
  for (const kolom of absent) outbox.fault(regel, 'missing-column', undefined, { kolom })
  const twice = known.filter((kolom) => names.indexOf(kolom) !== names.lastIndexOf(kolom))
  for (const kolom of twice) outbox.fault(regel, 'repeated-column', undefined, { kolom })
  if (absent.length > 0 || twice.length > 0) return undefined
  const places = Object.fromEntries(known.map((kolom) => [kolom, names.indexOf(kolom)]))
  return { register, width: names.length, places: places as Record<Kolom, number> }
}

/** Which register has these columns? */
export function registerOf(names: readonly string[]): CsvRegister | undefined {
  if (names.includes('Register')) return 'beide'
  if (names.includes('Opleidingskenmerk')) return 'VO'
  return names.includes('Leerroute') ? 'MBO' : undefined
}
