import { parseBrin } from '../../concepts/brin.js'
import { isDatum } from '../../concepts/datum.js'
import { parseElementcode } from '../../concepts/elementcode.js'
import type { Inschrijving, VoInschrijving } from '../../concepts/inschrijving.js'
import { isSchoolsoort, type Schoolsoort } from '../../concepts/instelling.js'
import { parseLeerjaar } from '../../concepts/leerjaar.js'
import { parseLeerweg } from '../../concepts/leerweg.js'
import { parseOpleidingsduur } from '../../concepts/opleidingsduur.js'
import { parsed, type Parsed } from '../../concepts/parsed.js'
import { parseVestiging } from '../../concepts/vestiging.js'
import { parseVmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import { isWhole } from '../../concepts/whole.js'
import type { CellReader } from './cells.js'
import { complete, type Draft, type MoreFacts } from './draft.js'
import { aanbieder, cellAt, type MboPeriod, mboRecords } from './mboRecord.js'
import type { RodHeader } from './rodColumns.js'

/** The record in a row of ROD VO or ROD MBO, or nothing when a field is absent that it cannot do without. */
export type RodRecords = (register: 'VO' | 'MBO', cells: readonly string[]) => Inschrijving | undefined

/** Reads the rows under a header; what there is to know of a column is looked up once. */
export function rodRecords({ places }: RodHeader, read: CellReader): RodRecords {
  const brins = read.values(parseBrin, 'BRIN')
  const begins = read.days('Begindatum')
  const ends = read.days('Einddatum')
  const mores = moreFacts(places, read)
  const voRecord = voRecords(places, read)
  const mboRecord = mboRecords(
    {
      leerroute: places.Leerroute,
      fase: places.Leerroutefase,
      niveau: places.Niveau,
      leertraject: places.Leertraject,
      opleidingcode: places.Opleidingcode,
      indicatie: places.IndicatieBekostigbaar,
      onderwijsaanbieder: places.Onderwijsaanbieder,
    },
    'rod-mbo-indicatie-ro',
    read,
  )

  return (register, cells) => {
    const period: MboPeriod = {
      brin: brins(read.required(cells[places.BRIN], 'BRIN')),
      leerling: read.leerling(cells[places.BSN], cells[places.Onderwijsnummer], 'BSN'),
      begindatum: begins(read.required(cells[places.Begindatum], 'Begindatum')),
      einddatum: ends(cells[places.Einddatum]),
    }
    if (register === 'VO') {
      read.foreign(cellAt(cells, places.Leertraject), 'Leertraject')
      read.foreign(cellAt(cells, places.Opleidingcode), 'Opleidingcode')
      return voRecord(cells, period, mores(cells))
    }
    read.foreign(cellAt(cells, places.Leerjaar), 'Leerjaar')
    read.foreign(cellAt(cells, places.Elementcode), 'Elementcode')
    return mboRecord(cells, period, mores(cells))
  }
}

type Places = RodHeader['places']

/** What either register can have beside its own fields. */
function moreFacts(places: Places, read: CellReader): (cells: readonly string[]) => MoreFacts {
  const leerwegen = read.values(parseLeerweg, 'Leerweg')
  const bekostigd = read.codes('rod-mbo-indicatie-ro', 'Bekostigd')
  const leerjaren = read.values(parseLeerjaar, 'FaseLeerjaar')
  const starts = read.days('LeerrouteStart')
  const doublures = read.values(parseCount, 'Doublures')
  const opleidingsduren = read.values(parseOpleidingsduur, 'Opleidingsduur')
  const diplomas = read.values(parseDiploma, 'VmboDiploma')
  return (cells) => ({
    leerweg: leerwegen(cellAt(cells, places.Leerweg)),
    bekostigd: bekostigd(cellAt(cells, places.Bekostigd)),
    leerjaar: leerjaren(cellAt(cells, places.FaseLeerjaar)),
    leerrouteStart: starts(cellAt(cells, places.LeerrouteStart)),
    doublures: doublures(cellAt(cells, places.Doublures)),
    opleidingsduur: opleidingsduren(cellAt(cells, places.Opleidingsduur)),
    vmboDiploma: diplomas(cellAt(cells, places.VmboDiploma)),
  })
}

type VoRecords = (cells: readonly string[], period: MboPeriod, more: MoreFacts) => VoInschrijving | undefined

function voRecords(places: Places, read: CellReader): VoRecords {
  const soorten = read.codes('rod-vo-opleidingskenmerk', 'Opleidingskenmerk')
  const fasen = read.codes('rod-vo-fase', 'Fase')
  const indicaties = read.codes('rod-mbo-indicatie-ro', 'IndicatieBekostigbaar')
  const niveaus = read.codes('rod-mbo-niveau', 'Niveau')
  const vmboLeerjaren = read.values(parseVmboLeerjaar, 'Leerjaar')
  const elementcodes = read.values(parseElementcode, 'Elementcode')
  const vestigingen = read.values(parseVestiging, 'Vestiging')
  const aanbieders = read.values(aanbieder, 'Onderwijsaanbieder')
  const schoolsoorten = read.values(parseSchoolsoort, 'Schoolsoort')

  return (cells, { brin, leerling, begindatum, einddatum }, more) => {
    const soort = soorten(read.required(rodVoRoute(cells, places), 'Opleidingskenmerk'), begindatum)
    const fase = fasen(read.required(rodVoPhase(cells, places), 'Fase'), begindatum)
    const indication = read.required(cellAt(cells, places.IndicatieBekostigbaar), 'IndicatieBekostigbaar')
    const indicatieBekostigbaar = indicaties(indication)
    const niveau = niveaus(cellAt(cells, places.Niveau))
    const vmboLeerjaar = vmboLeerjaren(cellAt(cells, places.Leerjaar))
    const elementcode = elementcodes(cellAt(cells, places.Elementcode))
    const vestiging = vestigingen(cellAt(cells, places.Vestiging))
    const onderwijsaanbieder = aanbieders(cellAt(cells, places.Onderwijsaanbieder))
    const schoolsoort = schoolsoorten(cellAt(cells, places.Schoolsoort))
    if (!brin || !begindatum || !soort || !fase || indicatieBekostigbaar === undefined) return undefined
    const instelling: Draft<VoInschrijving['instelling']> = { soort: 'vo-school', brin }
    if (vestiging) instelling.vestiging = vestiging
    if (onderwijsaanbieder) instelling.onderwijsaanbieder = onderwijsaanbieder
    if (schoolsoort) instelling.schoolsoort = schoolsoort
    if (more.bekostigd !== undefined) instelling.bekostigd = more.bekostigd
    const leerroute: Draft<VoInschrijving['leerroute']> = { soort }
    if (more.leerweg) leerroute.leerweg = more.leerweg
    if (niveau) leerroute.niveau = niveau
    const record: Draft<VoInschrijving> = {}
    if (leerling) record.leerling = leerling
    record.instelling = instelling
    record.leerroute = leerroute
    record.fase = more.leerjaar ? { soort: fase, leerjaar: more.leerjaar } : { soort: fase }
    record.begindatum = begindatum
    if (einddatum) record.einddatum = einddatum
    record.indicatieBekostigbaar = indicatieBekostigbaar
    if (vmboLeerjaar) record.vmboLeerjaar = vmboLeerjaar
    if (elementcode) record.elementcode = elementcode
    complete(record, more)
    // Whether these go together, and whether ROD VO can do without the leerweg, is judged by validateEnrolment, not here.
    return record as VoInschrijving
  }
}

/** The route in a row of ROD VO; in a file of both registers it can stand in the column of ROD MBO. */
export function rodVoRoute(cells: readonly string[], { Opleidingskenmerk, Leerroute }: Places): string | undefined {
  return cellAt(cells, Opleidingskenmerk) || cellAt(cells, Leerroute)
}

/** The fase in a row of ROD VO; in a file of both registers it can stand in the column of ROD MBO. */
export function rodVoPhase(cells: readonly string[], { Fase, Leerroutefase }: Places): string | undefined {
  return cellAt(cells, Fase) || cellAt(cells, Leerroutefase)
}

function parseCount(text: unknown): Parsed<number, 'invalid-count'> {
  const count = /^(?:0|[1-9]\d{0,2})$/.test(String(text)) ? Number(text) : undefined
  return parsed(isWhole(count, 0, 300) ? count : undefined, 'invalid-count')
}

function parseDiploma(text: unknown): Parsed<NonNullable<Inschrijving['vmboDiploma']>, 'invalid-diploma'> {
  return parsed(text === 'niet-behaald' || isDatum(text) ? text : undefined, 'invalid-diploma')
}

function parseSchoolsoort(text: unknown): Parsed<Schoolsoort, 'unknown-school-kind'> {
  return parsed(isSchoolsoort(text) ? text : undefined, 'unknown-school-kind')
}
