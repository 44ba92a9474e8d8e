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
    'checkCsv, each record judged and handed over': async () => ({
      run: inOneGo(await libraryFor('in one go'), paths),
      read: judgedAnd(linesOf),
    }),
    'readRodCsv, validateEnrolment, reconcile': async () => ({
      run: fullPath(await libraryFor('full path'), paths),
      read: judgedAnd(linesOf),
    }),
  }
  const names = Object.keys(makers).filter((name) => only === undefined || name === only)
  const judgedAnd = sameJudging()
  return { contenders: await Promise.all(names.map(async (name) => ({ name, ...(await makers[name]()) }))) }
}

/** Reads an answer, and checks that who judged the records before found the same of them. */
function sameJudging() {
  let expected
  return (read) => (answer) => {
    const text = JSON.stringify(answer.judged)
    expected ??= text
    if (text !== expected) throw new Error(`records judged otherwise: ${text} for ${expected}`)
    return read(answer)
  }
}

/**
 * What is compared. The numbers in the files are nobody's, so that each record is refused for its 11-proef; and records that are refused for
 * their indicatie are what the count is about.
 */
const passedOver = new Set(['invalid-bsn', 'invalid-onderwijsnummer', 'not-fundable'])
const isCompared = (findings) => findings.every(({ code, severity }) => severity === 'signaal' || passedOver.has(code))

/** Counts what was found of records, and something of each record, so that none is made for nothing. */
function judgedCounter() {
  const codes = new Map()
  let records = 0
  let sum = 0
  return {
    add: ({ referentie, inschrijving }, { ok, signals, issues, notChecked }) => {
      records++
      const { leerling, instelling, leerroute, fase, einddatum = '', vmboDiploma = '' } = inschrijving
      sum +=
        referentie.length +
        (leerling.bsn ?? leerling.onderwijsnummer).charCodeAt(8) +
        instelling.brin.charCodeAt(1) +
        leerroute.soort.length +
        fase.soort.length +
        einddatum.length +
        vmboDiploma.length
      for (const { code } of ok ? signals : issues) codes.set(code, (codes.get(code) ?? 0) + 1)
      sum += notChecked.length
    },
    told: () => ({ records, sum, codes: [...codes].sort(([one], [other]) => byText(one, other)) }),
  }
}

/** Every row a record, every record judged and handed over, those that are left compared: in one go. */
function inOneGo({ checkCsv }, paths) {
  return async () => {
    const counter = judgedCounter()
    const files = ['vo', 'mbo'].map((side) => ({ delen: streamed(paths[side]), bestandsnaam: `${side}.csv` }))
    const answer = await checkCsv(files, { ...options, vergelijk: isCompared }, ({ record, oordeel }) => {
      counter.add(record, oordeel)
    })
    return { ...answer, judged: counter.told() }
  }
}

/** The same, each step by itself: all records are made, judged one by one, and kept until they are compared. */
function fullPath({ readRodCsv, validateEnrolment, reconcile }, paths) {
  const left = async (side, counter) => {
    const records = []
    for await (const event of readRodCsv(streamed(paths[side]), { bestandsnaam: `${side}.csv` })) {
      if (event.soort !== 'record') continue
      const verdict = validateEnrolment(event.record.inschrijving, options)
      counter.add(event.record, verdict)
      if (isCompared(verdict.ok ? verdict.signals : verdict.issues)) records.push(event.record)
    }
    return records
  }
  return async () => {
    const counter = judgedCounter()
    const answer = reconcile(await left('vo', counter), await left('mbo', counter), options)
    return { ...answer, judged: counter.told() }
  }
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
