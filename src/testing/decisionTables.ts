import type { DataTable } from './table.js'
import { examTables } from './tables/exam.js'
import { hoursTables } from './tables/hours.js'
import { pupilTables } from './tables/pupil.js'
import { registerTables } from './tables/register.js'
import { routeTables } from './tables/route.js'

/**
 * Every decision table of the core as plain rows, each with the key of its source: for a test that walks them all, or for a
 * language without this library. The typed tables themselves are in `doorlopende-leerroute`.
 *
 * The package holds the same as CSV and JSON, under `dist/data/tables`.
 *
 * @example
 * decisionTables.find(({ name }) => name === 'funding')?.rows[0] // => { fase: 'VO-fase', bekostiging: 'vo-bekostiging', source: 'dia-leerroute-2' }
 * @see glossary: DataTable
 * @since 0.1.0
 */
export const decisionTables: readonly DataTable[] = /* #__PURE__ */ allTables()

function allTables(): readonly DataTable[] {
  return Object.freeze([...routeTables(), ...examTables(), ...hoursTables(), ...pupilTables(), ...registerTables()])
}
