import type { Datum } from '../../concepts/datum.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import type { Brin } from '../../concepts/brin.js'
import type { Leerling } from '../../concepts/leerling.js'
import { parseOpleidingcode } from '../../concepts/opleidingcode.js'
import type { Parsed } from '../../concepts/parsed.js'
import { parseRioCode } from '../../concepts/rioCodes.js'
import type { Codelijst } from '../codes.js'
import type { CellReader } from './cells.js'

/** The lists of codes for the indicatie: each layout writes yes and no in its own way. */
export type IndicatieLijst = Extract<Codelijst, `rod-mbo-indicatie-${string}`>

/** The cells that every layout of the mbo with a route has. An empty cell is the empty text. */
export type MboCells = {
  readonly leerroute: string | undefined
  readonly fase: string | undefined
  readonly niveau: string | undefined
  readonly leertraject: string | undefined
  readonly opleidingcode: string | undefined
  readonly indicatie: string | undefined
  readonly onderwijsaanbieder?: string | undefined
}

/** What was read of the record elsewhere. */
export type MboPeriod = {
  readonly brin: Brin | undefined
  readonly leerling: Leerling | undefined
  readonly begindatum: Datum | undefined
  readonly einddatum: Datum | undefined
}

/** Reads the RIO code of an onderwijsaanbieder. */
export const aanbieder = (text: unknown): Parsed<string, 'invalid-rio-code'> => parseRioCode('onderwijsaanbieder', text)

/** The fields that ROD MBO has of an enrolment in a route, or nothing when one is absent that a record cannot do without. */
export function mboRecord(
  cells: MboCells,
  { brin, leerling, begindatum, einddatum }: MboPeriod,
  indicatieLijst: IndicatieLijst,
  read: CellReader,
): MboInschrijving | undefined {
  const route = read.required(cells.leerroute, 'Leerroute')
  const phase = read.required(cells.fase, 'Leerroutefase')
  const indication = read.required(cells.indicatie, 'IndicatieBekostigbaar')
  const soort = read.coded('rod-mbo-leerroute', route, 'Leerroute', begindatum)
  const fase = read.coded('rod-mbo-leerroutefase', phase, 'Leerroutefase', begindatum)
  const indicatieBekostigbaar = read.coded(indicatieLijst, indication, 'IndicatieBekostigbaar')
  const niveau = read.coded('rod-mbo-niveau', cells.niveau, 'Niveau')
  const leertraject = read.coded('rod-mbo-leertraject', cells.leertraject, 'Leertraject', begindatum)
  const opleidingcode = read.parsed(parseOpleidingcode, cells.opleidingcode, 'Opleidingcode')
  const onderwijsaanbieder = read.parsed(aanbieder, cells.onderwijsaanbieder, 'Onderwijsaanbieder')
  if (!brin || !begindatum || !soort || !fase || indicatieBekostigbaar === undefined) return undefined
  // Field by field: spreading in what is there takes several times as long, and a file has a million of these.
  const record: { -readonly [Field in keyof MboInschrijving]?: unknown } = {}
  if (leerling) record.leerling = leerling
  record.instelling = onderwijsaanbieder
    ? { soort: 'mbo-instelling', brin, onderwijsaanbieder }
    : { soort: 'mbo-instelling', brin }
  record.leerroute = niveau ? { soort, niveau } : { soort }
  record.fase = { soort: fase }
  record.begindatum = begindatum
  if (einddatum) record.einddatum = einddatum
  record.indicatieBekostigbaar = indicatieBekostigbaar
  if (leertraject) record.leertraject = leertraject
  if (opleidingcode) record.opleidingcode = opleidingcode
  // Whether this route can lead to this niveau is judged by validateEnrolment, not here.
  return record as MboInschrijving
}

/** Does a period carry a route: is Leerroute or Leerroutefase filled? */
export function hasRoute(leerroute: string | undefined, fase: string | undefined): boolean {
  return !!leerroute || !!fase
}
