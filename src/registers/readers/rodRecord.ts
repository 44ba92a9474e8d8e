import { parseBrin } from '../../concepts/brin.js'
import { isDatum } from '../../concepts/datum.js'
import { parseElementcode } from '../../concepts/elementcode.js'
import type { Inschrijving, MboInschrijving, VoInschrijving } from '../../concepts/inschrijving.js'
import { isSchoolsoort, type Schoolsoort } from '../../concepts/instelling.js'
import { parseLeerjaar } from '../../concepts/leerjaar.js'
import { parseLeerweg } from '../../concepts/leerweg.js'
import { parseOpleidingsduur } from '../../concepts/opleidingsduur.js'
import { parsed, type Parsed } from '../../concepts/parsed.js'
import { parseVestiging } from '../../concepts/vestiging.js'
import { parseVmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import { isWhole } from '../../concepts/whole.js'
import type { CellReader } from './cells.js'
import { aanbieder, mboRecord, type MboPeriod } from './mboRecord.js'

/** The text in a column of the row being read; the empty text where there is none. */
export type Cell = (kolom: string) => string

const ofOtherRegister = { VO: ['Leertraject', 'Opleidingcode'], MBO: ['Leerjaar', 'Elementcode'] } as const

/** The record in a row of ROD VO or ROD MBO, or nothing when a field is absent that it cannot do without. */
export function rodRecord(register: 'VO' | 'MBO', cell: Cell, read: CellReader): Inschrijving | undefined {
  const period: MboPeriod = {
    brin: read.parsed(parseBrin, read.required(cell('BRIN'), 'BRIN'), 'BRIN'),
    leerling: read.leerling(cell('BSN'), cell('Onderwijsnummer')),
    begindatum: read.day(read.required(cell('Begindatum'), 'Begindatum'), 'Begindatum'),
    einddatum: read.day(cell('Einddatum'), 'Einddatum'),
  }
  for (const kolom of ofOtherRegister[register]) read.foreign(cell(kolom), kolom)
  return register === 'VO' ? voRecord(cell, period, read) : mboRecordOf(cell, period, read)
}

/** What either register can have beside its own fields. */
function shared(
  cell: Cell,
  read: CellReader,
): Pick<Inschrijving, 'leerrouteStart' | 'doublures' | 'opleidingsduur' | 'vmboDiploma'> {
  const leerrouteStart = read.day(cell('LeerrouteStart'), 'LeerrouteStart')
  const doublures = read.parsed(parseCount, cell('Doublures'), 'Doublures')
  const opleidingsduur = read.parsed(parseOpleidingsduur, cell('Opleidingsduur'), 'Opleidingsduur')
  const vmboDiploma = read.parsed(parseDiploma, cell('VmboDiploma'), 'VmboDiploma')
  return {
    ...(leerrouteStart && { leerrouteStart }),
    ...(doublures !== undefined && { doublures }),
    ...(opleidingsduur && { opleidingsduur }),
    ...(vmboDiploma && { vmboDiploma }),
  }
}

/** The parts of a record that hold more in a CSV than in a delivery of the mbo. */
function withMore<Record extends Inschrijving>(record: Record, cell: Cell, read: CellReader): Record {
  const bekostigd = read.coded('rod-mbo-indicatie-ro', cell('Bekostigd'), 'Bekostigd')
  const leerjaar = read.parsed(parseLeerjaar, cell('FaseLeerjaar'), 'FaseLeerjaar')
  return {
    ...record,
    instelling: { ...record.instelling, ...(bekostigd !== undefined && { bekostigd }) },
    fase: { ...record.fase, ...(leerjaar && { leerjaar }) },
    ...shared(cell, read),
  }
}

function mboRecordOf(cell: Cell, period: MboPeriod, read: CellReader): MboInschrijving | undefined {
  const record = mboRecord(
    {
      leerroute: cell('Leerroute'),
      fase: cell('Leerroutefase'),
      niveau: cell('Niveau'),
      leertraject: cell('Leertraject'),
      opleidingcode: cell('Opleidingcode'),
      indicatie: cell('IndicatieBekostigbaar'),
      onderwijsaanbieder: cell('Onderwijsaanbieder'),
    },
    period,
    'rod-mbo-indicatie-ro',
    read,
  )
  const leerweg = read.parsed(parseLeerweg, cell('Leerweg'), 'Leerweg')
  if (record === undefined) return undefined
  const leerroute = { ...record.leerroute, ...(leerweg && { leerweg }) } as MboInschrijving['leerroute']
  return withMore({ ...record, leerroute }, cell, read)
}

function voRecord(cell: Cell, { brin, leerling, begindatum, einddatum }: MboPeriod, read: CellReader) {
  const [route, phase] = rodVoRoute(cell)
  const soort = read.coded(
    'rod-vo-opleidingskenmerk',
    read.required(route, 'Opleidingskenmerk'),
    'Opleidingskenmerk',
    begindatum,
  )
  const fase = read.coded('rod-vo-fase', read.required(phase, 'Fase'), 'Fase', begindatum)
  const indication = read.required(cell('IndicatieBekostigbaar'), 'IndicatieBekostigbaar')
  const indicatieBekostigbaar = read.coded('rod-mbo-indicatie-ro', indication, 'IndicatieBekostigbaar')
  const leerweg = read.parsed(parseLeerweg, cell('Leerweg'), 'Leerweg')
  const niveau = read.coded('rod-mbo-niveau', cell('Niveau'), 'Niveau')
  const vmboLeerjaar = read.parsed(parseVmboLeerjaar, cell('Leerjaar'), 'Leerjaar')
  const elementcode = read.parsed(parseElementcode, cell('Elementcode'), 'Elementcode')
  const vestiging = read.parsed(parseVestiging, cell('Vestiging'), 'Vestiging')
  const onderwijsaanbieder = read.parsed(aanbieder, cell('Onderwijsaanbieder'), 'Onderwijsaanbieder')
  const schoolsoort = read.parsed(parseSchoolsoort, cell('Schoolsoort'), 'Schoolsoort')
  if (!brin || !begindatum || !soort || !fase || indicatieBekostigbaar === undefined) return undefined
  const record = {
    ...(leerling && { leerling }),
    instelling: {
      soort: 'vo-school',
      brin,
      ...(vestiging && { vestiging }),
      ...(onderwijsaanbieder && { onderwijsaanbieder }),
      ...(schoolsoort && { schoolsoort }),
    },
    leerroute: { soort, ...(leerweg && { leerweg }), ...(niveau && { niveau }) },
    fase: { soort: fase },
    begindatum,
    ...(einddatum && { einddatum }),
    indicatieBekostigbaar,
    ...(vmboLeerjaar && { vmboLeerjaar }),
    ...(elementcode && { elementcode }),
    // Whether these go together, and whether ROD VO can do without the leerweg, is judged by validateEnrolment, not here.
  } as VoInschrijving
  return withMore(record, cell, read)
}

/** Route and fase in a row of ROD VO; in a file of both registers they stand in the columns of ROD MBO. */
export function rodVoRoute(cell: Cell): readonly [route: string, phase: string] {
  return [cell('Opleidingskenmerk') || cell('Leerroute'), cell('Fase') || cell('Leerroutefase')]
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
