import type { Datum } from '../../concepts/datum.js'
import type { MboInschrijving } from '../../concepts/inschrijving.js'
import type { Brin } from '../../concepts/brin.js'
import type { Leerling } from '../../concepts/leerling.js'
import { parseOpleidingcode } from '../../concepts/opleidingcode.js'
import { isNiveau, type Niveau } from '../../concepts/niveau.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Parsed } from '../../concepts/parsed.js'
import { parseRioCode } from '../../concepts/rioCodes.js'
import type { Codelijst } from '../codes.js'
import type { CellReader } from './cells.js'
import { complete, type Draft, type MoreFacts } from './draft.js'
import type { ReaderOptions } from './readerEvent.js'

/** The lists of codes for the indicatie: each layout writes yes and no in its own way. */
export type IndicatieLijst = Extract<Codelijst, `rod-mbo-indicatie-${string}`>

/** At which place the fields stand that every layout of the mbo with a route has; -1 where a file has no such column. */
export type MboPlaces = {
  readonly leerroute: number
  readonly fase: number
  readonly niveau: number
  readonly leertraject: number
  readonly opleidingcode: number
  readonly indicatie: number
  readonly onderwijsaanbieder: number
}

/** What was read of the record elsewhere. */
export type MboPeriod = {
  readonly brin: Brin | undefined
  readonly leerling: Leerling | undefined
  readonly begindatum: Datum | undefined
  readonly einddatum: Datum | undefined
}

/** The fields that ROD MBO has of an enrolment in a route, or nothing when one is absent that a record cannot do without. */
export type MboRecords = (cells: readonly string[], period: MboPeriod, more?: MoreFacts) => MboInschrijving | undefined

/** Reads the RIO code of an onderwijsaanbieder. */
export const aanbieder = (text: unknown): Parsed<string, 'invalid-rio-code'> => parseRioCode('onderwijsaanbieder', text)

export function mboRecords(
  places: MboPlaces,
  indicatieLijst: IndicatieLijst,
  read: CellReader,
  niveauVan: NonNullable<ReaderOptions['niveauVan']> = () => undefined,
): MboRecords {
  const soorten = read.codes('rod-mbo-leerroute', 'Leerroute')
  const fasen = read.codes('rod-mbo-leerroutefase', 'Leerroutefase')
  const indicaties = read.codes(indicatieLijst, 'IndicatieBekostigbaar')
  const niveaus = read.codes('rod-mbo-niveau', 'Niveau')
  const leertrajecten = read.codes('rod-mbo-leertraject', 'Leertraject')
  const opleidingcodes = read.values(parseOpleidingcode, 'Opleidingcode')
  const aanbieders = read.values(aanbieder, 'Onderwijsaanbieder')

  return (cells, { brin, leerling, begindatum, einddatum }, more) => {
    const route = read.required(cellAt(cells, places.leerroute), 'Leerroute')
    const phase = read.required(cellAt(cells, places.fase), 'Leerroutefase')
    const indication = read.required(cellAt(cells, places.indicatie), 'IndicatieBekostigbaar')
    const soort = soorten(route, begindatum)
    const fase = fasen(phase, begindatum)
    const indicatieBekostigbaar = indicaties(indication)
    const level = cellAt(cells, places.niveau)
    const told = niveaus(level)
    const leertraject = leertrajecten(cellAt(cells, places.leertraject), begindatum)
    const opleidingcode = opleidingcodes(cellAt(cells, places.opleidingcode))
    const niveau = told ?? (!level && opleidingcode ? knownNiveau(niveauVan(opleidingcode)) : undefined)
    const onderwijsaanbieder = aanbieders(cellAt(cells, places.onderwijsaanbieder))
    if (!brin || !begindatum || !soort || !fase || indicatieBekostigbaar === undefined) return undefined
    const instelling: Draft<MboInschrijving['instelling']> = { soort: 'mbo-instelling', brin }
    if (onderwijsaanbieder) instelling.onderwijsaanbieder = onderwijsaanbieder
    if (more?.bekostigd !== undefined) instelling.bekostigd = more.bekostigd
    const leerroute: Draft<MboInschrijving['leerroute']> = { soort }
    if (niveau) leerroute.niveau = niveau
    if (more?.leerweg) leerroute.leerweg = more.leerweg
    const record: Draft<MboInschrijving> = {}
    if (leerling) record.leerling = leerling
    record.instelling = instelling
    record.leerroute = leerroute
    record.fase = more?.leerjaar ? { soort: fase, leerjaar: more.leerjaar } : { soort: fase }
    record.begindatum = begindatum
    if (einddatum) record.einddatum = einddatum
    record.indicatieBekostigbaar = indicatieBekostigbaar
    if (leertraject) record.leertraject = leertraject
    if (opleidingcode) record.opleidingcode = opleidingcode
    if (more) complete(record, more)
    // Whether it is complete, and whether this route can lead to this niveau, is judged by validateEnrolment, not here.
    return record as MboInschrijving
  }
}

/** What the caller says the niveau of a course is. */
function knownNiveau(niveau: unknown): Niveau | undefined {
  if (niveau === undefined || isNiveau(niveau)) return niveau
  throw outOfRange('niveauVan: 2, 3, 4 or undefined', niveau)
}

/** The text at a place: nothing where a row has been cut before it, or a file has no such column. */
export function cellAt(cells: readonly string[], place: number): string | undefined {
  return place < 0 ? undefined : cells[place]
}

/** Does a period carry a route: is Leerroute or Leerroutefase filled? */
export function hasRoute(leerroute: string | undefined, fase: string | undefined): boolean {
  return !!leerroute || !!fase
}
