import { createReadStream } from 'node:fs'
import { duckdb } from './duckdb.mjs'
import { libraryFor } from './library.mjs'
import { limit } from './limit.mjs'
import { mapOnText } from './map.mjs'
import { asRows, nestedMaps } from './nested.mjs'
import { peildatum } from './registers.mjs'
import { roText } from './roFile.mjs'
import { sqlite } from './sqlite.mjs'

const options = { peildatum, volledig: ['rod-vo', 'rod-mbo'] }
const streamed = (path) => createReadStream(path, { highWaterMark: 1 << 20 })

const byText = (one, other) => (one < other ? -1 : 1)

/** The answer of `reconcile` as sorted lines of text. */
function linesOf({ signalen, notChecked }) {
  return [
    ...signalen.map(({ code, vo, mbo, params }) => `${code} ${vo ?? ''} ${mbo ?? ''} ${JSON.stringify(params)}`),
    ...notChecked.map(({ code, referentie, missing }) => `${code} ${referentie} ${JSON.stringify(missing)}`),
  ].sort(byText)
}

/** The columns of an engine as such lines. */
function linesOfColumns({ signalen, notChecked }) {
  const [code, vo, mbo, params] = signalen.columns
  const [open, referentie, missing] = notChecked.columns
  return [
    ...code.map((each, at) => `${each} ${vo[at] ?? ''} ${mbo[at] ?? ''} ${params[at]}`),
    ...open.map((each, at) => `${each} ${referentie[at]} ${missing[at]}`),
  ].sort(byText)
}

/** The tables of the law that the SQL reads. */
function tablesOf(decisionTables) {
  const names = { combinations: 'combinations', registrations: 'registrations', phases: 'phases', funding: 'funding' }
  const tableOf = (name) => decisionTables.find((table) => table.name === name)
  return Object.fromEntries(
    Object.entries({ ...names, count_dates: 'count-dates' }).map(([as, name]) => [as, tableOf(name)]),
  )
}

/** Two registers in memory to their differences. */
export async function inMemory({ vo, mbo }, paths) {
  const { reconcile, decisionTables } = await libraryFor('in memory')
  const engine = await duckdb(tablesOf(decisionTables))
  await engine.load(paths.vo, paths.mbo)
  const lite = await sqlite()
  lite?.load(vo, mbo)
  return {
    contenders: [
      { name: 'radix join by hand', run: () => limit(vo, mbo), read: linesOf },
      { name: 'reconcile', run: () => reconcile(vo, mbo, options), read: linesOf },
      { name: 'DuckDB, own tables', run: () => engine.ask(), read: linesOfColumns },
      ...(lite === undefined ? [] : [{ name: 'SQLite, own tables', run: () => lite.ask() }]),
      { name: 'Map on text', run: () => mapOnText(vo, mbo), read: linesOf },
    ],
    close: () => engine.close(),
  }
}

/** Two CSV files to their differences; with `only`, none but the contender of that name is made ready. */
export async function fromFiles(paths, only) {
  const { decisionTables, reconcileCsv } = await libraryFor('from files')
  const makers = {
    'DuckDB, read and join': async () => {
      const engine = await duckdb(tablesOf(decisionTables))
      const run = async () => {
        await engine.load(paths.vo, paths.mbo)
        return engine.ask()
      }
      return { run, read: linesOfColumns }
    },
    reconcileCsv: () => {
      const files = () => ['vo', 'mbo'].map((side) => ({ delen: streamed(paths[side]), bestandsnaam: `${side}.csv` }))
      return { run: () => reconcileCsv(files(), options), read: linesOf }
    },
    'readRodCsv, validateEnrolment, reconcile': async () => ({
      run: fullPath(await libraryFor('full path'), paths),
      read: linesOf,
    }),
  }
  const names = Object.keys(makers).filter((name) => only === undefined || name === only)
  return { contenders: await Promise.all(names.map(async (name) => ({ name, ...(await makers[name]()) }))) }
}

/** A test number. */
const tested = { bsn: '999990019' }

/**
 * Every row a record, every record judged, the sound ones compared. The numbers in the files are nobody's and fail the 11-proef, so that a
 * test number stands in their place while the record is judged.
 */
function fullPath({ readRodCsv, validateEnrolment, reconcile }, paths) {
  const sound = async (side) => {
    const records = []
    for await (const event of readRodCsv(streamed(paths[side]), { bestandsnaam: `${side}.csv` })) {
      if (event.soort !== 'record') continue
      const { inschrijving } = event.record
      const { leerling } = inschrijving
      inschrijving.leerling = tested
      const { ok, issues } = validateEnrolment(inschrijving, options)
      inschrijving.leerling = leerling
      // Records that are refused for their indicatie alone stay in: they are what the count is about.
      if (ok || issues.every(({ code, severity }) => code === 'not-fundable' || severity === 'signaal'))
        records.push(event.record)
    }
    return records
  }
  return async () => reconcile(await sound('vo'), await sound('mbo'), options)
}

/** The numbers per route, phase and institution. */
export async function summaries({ vo, mbo }) {
  const { summarise } = await libraryFor('summarise')
  const half = Math.floor(vo.length / 2)
  const records = [...vo.slice(0, half), ...mbo.slice(0, vo.length - half)]
  const rowsOf = ({ rodVo, rodMbo }) => {
    const row = ({ brin, DLR, GLR }) => [brin, DLR['VO-fase'], DLR['MBO-fase'], GLR['VO-fase'], GLR['MBO-fase']]
    return { rodVo: rodVo.perInstelling.map(row), rodMbo: rodMbo.perInstelling.map(row) }
  }
  return {
    contenders: [
      { name: 'nested maps by hand', run: () => nestedMaps(records), read: asRows },
      { name: 'summarise', run: () => summarise(records), read: rowsOf },
    ],
  }
}

/** Lines of an RO to their fields, and to records. */
export async function roLines({ mbo }, count) {
  const { readRo } = await libraryFor('readRo')
  const text = roText(count, mbo)
  const lines = text.split('\n').length - 1
  const bytes = new TextEncoder().encode(text)
  const parts = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, at) =>
    bytes.subarray(at * 65_536, (at + 1) * 65_536),
  )
  const split = () => {
    const decoder = new TextDecoder()
    let rest = ''
    let seen = 0
    let fields = 0
    for (const part of parts) {
      const cut = (rest + decoder.decode(part, { stream: true })).split('\n')
      rest = cut.pop()
      seen += cut.length
      for (const line of cut) fields += line.split('|').length
    }
    return { seen, fields }
  }
  const read = async () => {
    let last
    for await (const event of readRo(parts, { bestandsnaam: 'RO_99XX_20260801_20270731.csv' })) last = event
    return { seen: last.regels, fouten: last.fouten }
  }
  return {
    lines,
    contenders: [
      { name: 'splitting the lines', run: split, read: ({ seen }) => seen },
      { name: 'readRo', run: read, read: ({ seen, fouten }) => (fouten === 0 ? seen : `${fouten} faults`) },
    ],
  }
}
