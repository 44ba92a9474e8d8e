/**
 * A second reader of the examples, for the tests alone: a CSV in the codes of ROD VO or ROD MBO, or a JSON list of records. Unlike
 * the reader of the library it judges nothing: a code that is not known goes on as it is, so that `validateEnrolment` can be held to
 * what each row says it deserves.
 */
import { readFileSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'

/**
 * @typedef {'VO' | 'MBO' | 'beide'} Register which register the file is of; 'beide' when each row says so itself
 * @typedef {{ readonly place: string, readonly record: unknown, readonly expected: readonly string[] }} Row
 *   a record, and where it stands; `expected` are the codes that an example says it deserves
 * @typedef {{ readonly place: string, readonly reason: string }} Misshapen a line that holds no record
 * @typedef {{ readonly ok: true, readonly register: Register, readonly rows: readonly Row[], readonly misshapen: readonly Misshapen[] }
 *   | { readonly ok: false, readonly reason: string }} Reading
 */

const inEveryFile = ['BRIN', 'BSN', 'Onderwijsnummer', 'Begindatum', 'Einddatum', 'IndicatieBekostigbaar']

/** The columns without which a file is not of that register; more columns may follow. */
const columns = {
  VO: [...inEveryFile, 'Opleidingskenmerk', 'Fase', 'Leerweg', 'Leerjaar', 'Elementcode'],
  MBO: [...inEveryFile, 'Leerroute', 'Leerroutefase', 'Niveau', 'Leertraject', 'Opleidingcode'],
  beide: [...inEveryFile, 'Register', 'Leerroute', 'Leerroutefase'],
}

// The codes of the registers, and what the library calls them.
const instellingen = { VO: 'vo-school', MBO: 'mbo-instelling' }
const fasen = { VO: 'VO-fase', MBO: 'MBO-fase' }
const niveaus = { 'MBO-1': 1, 'MBO-2': 2, 'MBO-3': 3, 'MBO-4': 4 }
const indicaties = { J: true, N: false }

/**
 * The record of a row.
 *
 * @param {string | undefined} register `VO` or `MBO`
 * @param {(column: string) => string | undefined} field the text in a column; `undefined` when it is empty or not there
 */
function recordOf(register, field) {
  return {
    leerling: { bsn: field('BSN'), onderwijsnummer: field('Onderwijsnummer') },
    instelling: {
      soort: decoded(instellingen, register),
      brin: field('BRIN'),
      vestiging: field('Vestiging'),
      onderwijsaanbieder: field('Onderwijsaanbieder'),
      schoolsoort: field('Schoolsoort'),
      bekostigd: decoded(indicaties, field('Bekostigd')),
    },
    leerroute: {
      soort: field('Opleidingskenmerk') ?? field('Leerroute'),
      leerweg: field('Leerweg'),
      niveau: decoded(niveaus, field('Niveau')),
    },
    fase: { soort: decoded(fasen, field('Fase') ?? field('Leerroutefase')), leerjaar: counted(field('FaseLeerjaar')) },
    vmboLeerjaar: counted(field('Leerjaar')), // the leerjaar of the vmbo: 3 is year 1 of the route
    begindatum: field('Begindatum'),
    einddatum: field('Einddatum'),
    indicatieBekostigbaar: decoded(indicaties, field('IndicatieBekostigbaar')),
    leerrouteStart: field('LeerrouteStart'),
    doublures: counted(field('Doublures')),
    leertraject: field('Leertraject'),
    opleidingcode: field('Opleidingcode'),
    elementcode: field('Elementcode'),
    opleidingsduur: counted(field('Opleidingsduur')),
    vmboDiploma: field('VmboDiploma'),
  }
}

/**
 * What a code stands for, or the code itself when the table does not have it.
 *
 * @param {Readonly<Record<string, string | number | boolean>>} table
 * @param {string | undefined} code
 */
function decoded(table, code) {
  return code !== undefined && Object.hasOwn(table, code) ? table[code] : code
}

/** A whole number, or the text itself when it is none. @param {string | undefined} text */
function counted(text) {
  return text !== undefined && /^(0|[1-9]\d*)$/.test(text) ? Number(text) : text
}

/**
 * Reads a file of registrations.
 *
 * @param {string | URL} file
 * @returns {Reading}
 */
export function readRegistrations(file) {
  const text = textOf(file)
  if (!text.ok) return text
  return String(file).endsWith('.json') ? readJson(text.value) : readRod(text.value)
}

/** @param {string | URL} file @returns {{ ok: true, value: string } | { ok: false, reason: string }} */
function textOf(file) {
  try {
    return { ok: true, value: readFileSync(file, 'utf8') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') return { ok: false, reason: 'dit bestand bestaat niet.' }
    if (code === 'EISDIR') return { ok: false, reason: 'dit is een map, geen bestand.' }
    return { ok: false, reason: `dit bestand kan niet worden gelezen${code === '' ? '' : ` (${code})`}.` }
  }
}

/**
 * Reads registrations in the codes of ROD VO or ROD MBO; the header tells which.
 *
 * @param {string} text
 * @returns {Reading}
 */
export function readRod(text) {
  /** @type {unknown} */
  let parsed
  try {
    // `info` adds the number of the line. A row with too many or too few fields is told below, with the others.
    parsed = parse(text, { delimiter: ';', bom: true, info: true, relax_column_count: true, skip_empty_lines: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { ok: false, reason: `regel ${Number(error['lines'])} is geen CSV: let op de aanhalingstekens.` }
  }
  const lines = /** @type {{ info: { lines: number }, record: string[] }[]} */ (parsed)
  const [header, ...body] = lines
  if (header === undefined) return { ok: false, reason: 'dit bestand is leeg.' }

  const names = header.record
  const register = names.includes('Register') ? 'beide' : names.includes('Opleidingskenmerk') ? 'VO' : 'MBO'
  if (register === 'MBO' && !names.includes('Leerroute')) {
    return { ok: false, reason: 'de kop is niet die van ROD VO of ROD MBO, met een puntkomma tussen de kolommen.' }
  }
  const absent = columns[register].filter((name) => !names.includes(name))
  if (absent.length > 0) return { ok: false, reason: `in de kop ontbreekt ${absent.join(', ')}.` }
  const twice = names.find((name, place) => name !== '' && names.indexOf(name) !== place)
  if (twice !== undefined) return { ok: false, reason: `de kolom ${twice} staat er twee keer in.` }

  /** @type {Row[]} */
  const rows = []
  /** @type {Misshapen[]} */
  const misshapen = []
  for (const { info, record: fields } of body) {
    const place = `regel ${info.lines}`
    if (fields.length !== names.length) {
      const reason = `Deze regel telt ${fields.length} velden en de kop ${names.length}; hij is niet beoordeeld.`
      misshapen.push({ place, reason })
      continue
    }
    /** @param {string} name */
    const field = (name) => fields[names.indexOf(name)] || undefined
    const record = recordOf(register === 'beide' ? field('Register') : register, field)
    rows.push({ place, record, expected: field('Verwacht')?.split(' ') ?? [] })
  }
  return { ok: true, register, rows, misshapen }
}

/**
 * Reads a JSON list of records as the library has them, each as it is or as `{ verwacht, inschrijving }`.
 *
 * @param {string} text
 * @returns {Reading}
 */
function readJson(text) {
  /** @type {unknown} */
  let list
  try {
    list = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'dit is geen JSON.' }
  }
  if (!Array.isArray(list)) return { ok: false, reason: 'deze JSON is geen lijst van inschrijvingen.' }
  const rows = list.map((/** @type {unknown} */ item, place) => {
    const isExample = typeof item === 'object' && item !== null && 'verwacht' in item && 'inschrijving' in item
    const record = isExample ? item.inschrijving : item
    const expected = isExample && Array.isArray(item.verwacht) ? item.verwacht.map(String) : []
    return { place: `nummer ${place + 1}`, record, expected }
  })
  return { ok: true, register: 'beide', rows, misshapen: [] }
}
