import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { MboInschrijving, VoInschrijving } from '../../../src/index.js'
import type { Registerrecord } from '../../../src/registers/record.js'
import type { ReconcileOptions } from '../../../src/registers/reconcile/options.js'
import { dataFiles } from '../../../src/testing/dataFiles.js'
import { brinsOf } from './oracle.js'

type Rows = readonly Readonly<Record<string, string | null>>[]

/** The SQL of the guide, by the word behind its language. */
const guide: ReadonlyMap<string, string> = new Map(
  [...readFileSync('docs/guides/national-scale.md', 'utf8').matchAll(/^```sql duckdb (\w+)\n([\s\S]*?)^```/gm)].map(
    ([, name = '', text = '']) => [name, text],
  ),
)

function blockOf(name: string): string {
  const text = guide.get(name)
  if (text === undefined) throw new Error(`the guide has no SQL named ${name}`)
  return text
}

/** The columns the guide asks for; the last that differs between the registers is named for each. */
const columns = (own: string): string =>
  `{referentie: 'VARCHAR', persoon: 'BIGINT', brin: 'VARCHAR', bekostigd: 'BOOLEAN', leerroute: 'VARCHAR', ${own}, fase: 'VARCHAR',
    leerjaar: 'INTEGER', begindatum: 'DATE', einddatum: 'DATE', indicatie: 'BOOLEAN', leerroute_start: 'DATE', doublures: 'INTEGER',
    vmbo_diploma: 'VARCHAR'}`

/** DuckDB with the tables of the package, which answers what `reconcile` is asked by the SQL of the guide. */
export async function engine(): Promise<{
  readonly answer: (
    vo: readonly Registerrecord<VoInschrijving>[],
    mbo: readonly Registerrecord<MboInschrijving>[],
    options: ReconcileOptions,
  ) => Promise<{ signalen: Rows; notChecked: Rows }>
  readonly close: () => void
}> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const file = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const files = dataFiles()
  const tables = blockOf('tables').replaceAll(
    /'node_modules\/doorlopende-leerroute\/dist\/data\/(tables\/([\w-]+\.csv))'/g,
    (_, path: string, name: string) => `'${file(name, files[path] as string)}'`,
  )
  await connection.run(tables)
  const load = async (name: string, lines: readonly object[], types: string): Promise<void> => {
    const path = file(`${name}.json`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const source = `read_json('${path}', format = 'newline_delimited', columns = ${types})`
    await connection.run(`CREATE OR REPLACE TABLE ${name} AS SELECT * FROM ${source}`)
  }
  return {
    answer: async (vo, mbo, options) => {
      await load('vo', vo.map(rowOf), columns("leerweg: 'VARCHAR'"))
      await load('mbo', mbo.map(rowOf), columns("niveau: 'INTEGER'"))
      await load('aanbod', offersOf(options), "{leerroute: 'VARCHAR', school: 'VARCHAR', instelling: 'VARCHAR'}")
      await connection.run(questionOf(options))
      for (const name of ['compared', 'alone', 'counted']) await connection.run(blockOf(name))
      return { signalen: await rowsOf(connection, 'signals'), notChecked: await rowsOf(connection, 'open') }
    },
    close: () => {
      connection.closeSync()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Runs a block of the guide, and answers the rows of its last statement. */
async function rowsOf(connection: DuckDBConnection, name: string): Promise<Rows> {
  const reader = await connection.runAndReadAll(blockOf(name))
  return reader.getRowObjectsJson() as Rows
}

/** The question of the guide with other values: each `value AS name` is replaced. */
function questionOf({ peildatum, volledig = [], aanbod, ...options }: ReconcileOptions): string {
  const isCountDate = /-(?:10|02)-01$/.test(peildatum)
  const teldatum = options.teldatum ?? (isCountDate ? peildatum : undefined)
  const values = {
    peildatum: `DATE '${peildatum}'`,
    teldatum: teldatum === undefined ? 'CAST(NULL AS DATE)' : `DATE '${teldatum}'`,
    vo_volledig: String(volledig.includes('rod-vo')),
    mbo_volledig: String(volledig.includes('rod-mbo')),
    met_aanbod: String(aanbod !== undefined),
  }
  return Object.entries(values).reduce((text, [name, value]) => {
    const asked = new RegExp(`(?:DATE '[^']+'|true|false) AS ${name}\\b`)
    if (!asked.test(text)) throw new Error(`the question of the guide has no ${name}`)
    return text.replace(asked, `${value} AS ${name}`)
  }, blockOf('question'))
}

function rowOf({ referentie, inschrijving }: Registerrecord): object {
  const { leerling, instelling, leerroute, fase, begindatum, einddatum, indicatieBekostigbaar } = inschrijving
  const { bsn, onderwijsnummer } = leerling ?? {}
  const number = /^\d{9}$/.test(bsn ?? onderwijsnummer ?? '') ? Number(bsn ?? onderwijsnummer) : 0
  return {
    referentie,
    persoon: number === 0 ? null : bsn === undefined ? number + 1_000_000_000 : number,
    brin: instelling.brin,
    bekostigd: instelling.bekostigd,
    leerroute: leerroute.soort,
    leerweg: leerroute.leerweg,
    niveau: leerroute.niveau,
    fase: fase.soort,
    leerjaar: fase.leerjaar,
    begindatum,
    einddatum,
    indicatie: indicatieBekostigbaar,
    leerroute_start: inschrijving.leerrouteStart,
    doublures: inschrijving.doublures,
    vmbo_diploma: inschrijving.vmboDiploma,
  }
}

function offersOf({ aanbod = [] }: ReconcileOptions): object[] {
  return aanbod.flatMap(({ leerroute, scholen, instellingen }) =>
    brinsOf(scholen).flatMap((school) =>
      brinsOf(instellingen).map((instelling) => ({ leerroute: leerroute.soort, school, instelling })),
    ),
  )
}
