import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { peildatum } from './registers.mjs'

/*
 * DuckDB, tuned: first one pass over both registers that gives each person a row of bits, as the contender written by hand does; then the SQL
 * of the guide on national scale on the records of the few persons whom the bits do not clear. Whole numbers for persons and lines, views
 * that are used often as tables, no ORDER BY, every column typed on the way in; the answer is fetched by column.
 */

const guide = new Map(
  [
    ...readFileSync(new URL('../../../docs/guides/national-scale.md', import.meta.url), 'utf8').matchAll(
      /^```sql duckdb (\w+)\n([\s\S]*?)^```/gm,
    ),
  ].map(([, name, text]) => [name, text]),
)

const asTables = ['vo_nu', 'mbo_nu', 'paar', 'in_mbo_fase', 'beoordeeld', 'vo_alleen', 'mbo_alleen', 'telling']

/** The SQL of the guide under this name, tuned. */
function tuned(name) {
  return asTables
    .reduce((text, view) => text.replace(`TEMP VIEW ${view} AS`, `TEMP TABLE ${view} AS`), guide.get(name))
    .replaceAll(/ORDER BY [^;]*;/g, ';')
}

/** A file with every column typed. */
function fileOf(path, names) {
  return `FROM read_csv('${path}', delim = ';', header = true, auto_detect = false, quote = '', escape = '', columns = {
    BRIN: 'VARCHAR', BSN: 'INTEGER', Onderwijsnummer: 'INTEGER', Begindatum: 'DATE', Einddatum: 'DATE', IndicatieBekostigbaar: 'VARCHAR',
    ${names.map((name) => `${name}: 'VARCHAR'`)}, FaseLeerjaar: 'INTEGER', LeerrouteStart: 'DATE', VmboDiploma: 'VARCHAR'})`
}

const isIn = `(Begindatum <= DATE '${peildatum}' AND (Einddatum IS NULL OR Einddatum >= DATE '${peildatum}'))`

/** What the SQL needs of a register; the bits as those of limit.mjs. */
function viewOf(table, [route, phase], own, bits) {
  return `SELECT
      rowid + 2 AS regel, coalesce(BSN, Onderwijsnummer + 1000000000) AS persoon, BRIN AS brin, CAST(NULL AS BOOLEAN) AS bekostigd,
      ${route} AS leerroute, ${own}, concat(${phase}, '-fase') AS fase, FaseLeerjaar AS leerjaar, Begindatum AS begindatum,
      Einddatum AS einddatum, IndicatieBekostigbaar = 'J' AS indicatie, LeerrouteStart AS leerroute_start, CAST(NULL AS INT) AS doublures,
      VmboDiploma AS vmbo_diploma,
      CASE WHEN ${isIn} THEN ${bits} | CASE WHEN IndicatieBekostigbaar = 'J' THEN 0 ELSE 32768 END ELSE 0 END
        | CASE WHEN VmboDiploma <= '${peildatum}' THEN 256 ELSE 0 END AS bits
    FROM ${table} WHERE ${isIn} OR VmboDiploma <> 'niet-behaald'`
}

const voBits = `CASE Opleidingskenmerk WHEN 'DLR' THEN 1 ELSE 2 END | CASE Fase WHEN 'VO' THEN 16 ELSE 32 END
  | CASE Leerweg WHEN 'BB' THEN 512 WHEN 'KB' THEN 1024 ELSE 2048 END`
const mboBits = `CASE Leerroute WHEN 'DLR' THEN 4 ELSE 8 END | CASE Leerroutefase WHEN 'VO' THEN 64 ELSE 128 END
  | CASE Niveau WHEN 'MBO-2' THEN 4096 WHEN 'MBO-3' THEN 8192 ELSE 16384 END`
const suspect = `CASE
  WHEN b & 32800 <> 0 THEN true
  WHEN b & 192 = 0 THEN false
  WHEN b & 48 = 0 THEN b & 64 <> 0 OR (b & 260 = 4 AND b & 128 <> 0)
  WHEN b & 128 <> 0 THEN true
  ELSE b & 9 = 9 OR b & 6 = 6 OR (b & 512 <> 0 AND b & 24576 <> 0) OR (b & 1024 <> 0 AND b & 4096 <> 0)
    OR (b & 2048 <> 0 AND b & 12288 <> 0) END`

const voNames = ['Opleidingskenmerk', 'Fase', 'Leerweg', 'Leerjaar', 'Elementcode']
const mboNames = ['Leerroute', 'Leerroutefase', 'Niveau', 'Leertraject', 'Opleidingcode']

/** DuckDB with the tables of the law; `files` are the decision tables as the package holds them. */
export async function duckdb(files) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  await connection.run('SET preserve_insertion_order = true')
  for (const [table, { columns, rows }] of Object.entries(files)) {
    const values = rows.map((row) => `(${columns.map((column) => literal(row[column])).join()})`).join()
    await connection.run(`CREATE TABLE ${table} AS FROM (VALUES ${values}) AS t(${columns.join()})`)
  }
  await connection.run('CREATE TABLE aanbod (leerroute VARCHAR, school VARCHAR, instelling VARCHAR)')
  await connection.run(guide.get('question').replaceAll("DATE '2026-10-01'", `DATE '${peildatum}'`))

  const load = async (vo, mbo) => {
    await connection.run(`CREATE OR REPLACE TABLE vo_file AS ${fileOf(vo, voNames)}`)
    await connection.run(`CREATE OR REPLACE TABLE mbo_file AS ${fileOf(mbo, mboNames)}`)
  }

  const ask = async () => {
    await connection.run(
      `CREATE OR REPLACE TEMP VIEW vo_rows AS ${viewOf('vo_file', voNames, 'Leerweg AS leerweg', voBits)}`,
    )
    await connection.run(
      `CREATE OR REPLACE TEMP VIEW mbo_rows AS ${viewOf('mbo_file', mboNames, 'CAST(right(Niveau, 1) AS INT) AS niveau', mboBits)}`,
    )
    await connection.run(`CREATE OR REPLACE TEMP TABLE suspects AS SELECT persoon FROM (
      SELECT persoon, bit_or(bits) AS b FROM (SELECT persoon, bits FROM vo_rows UNION ALL SELECT persoon, bits FROM mbo_rows) GROUP BY persoon
    ) WHERE ${suspect}`)
    for (const side of ['vo', 'mbo']) {
      await connection.run(`CREATE OR REPLACE TEMP TABLE ${side} AS SELECT concat('${side}.csv:', regel) AS referentie, * EXCLUDE (regel, bits)
        FROM ${side}_rows SEMI JOIN suspects USING (persoon)`)
    }
    for (const name of ['compared', 'alone', 'counted']) await connection.run(tuned(name))
    return {
      signalen: await columnsOf(connection, tuned('signals')),
      notChecked: await columnsOf(connection, tuned('open')),
    }
  }

  return { load, ask, close: () => connection.closeSync() }
}

/** The columns of an answer, and how many rows it has. */
async function columnsOf(connection, sql) {
  const reader = await connection.runAndReadAll(sql)
  return { columns: reader.getColumnsJS(), count: reader.currentRowCount }
}

function literal(value) {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}
