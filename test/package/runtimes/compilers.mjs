import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bareDoors, peerDoors } from './asked.mjs'
import { failed, ok, rowNotRun } from './cell.mjs'
import { packageName } from './packed.mjs'
import { pins } from './pins.mjs'
import { programOf, run, tool } from './shell.mjs'

/**
 * @typedef {import('./cell.mjs').Cell} Cell
 * @typedef {import('./cell.mjs').Row} Row
 * @typedef {import('./packed.mjs').Packed} Packed
 * @typedef {{ module: string, moduleResolution: string, files: readonly string[] }} Kind
 */

/** Each way in which a user can have set modules, with the file of test/package/consumer that is written for it. @type {Readonly<Record<string, Kind>>} */
const kinds = Object.freeze({
  'nodenext ESM': { module: 'nodenext', moduleResolution: 'nodenext', files: ['esm.mts', 'doors.mts'] },
  'nodenext CJS': { module: 'nodenext', moduleResolution: 'nodenext', files: ['cjs.cts', 'doors.cts'] },
  'node16 ESM': { module: 'node16', moduleResolution: 'node16', files: ['esm.mts', 'doors.mts'] },
  'node16 CJS': { module: 'node16', moduleResolution: 'node16', files: ['cjs.cts', 'doors.cts'] },
  'bundler esnext': { module: 'esnext', moduleResolution: 'bundler', files: ['bundler.ts', 'doors.ts'] },
  'bundler preserve': { module: 'preserve', moduleResolution: 'bundler', files: ['bundler.ts', 'doors.ts'] },
})

const peersColumn = 'with peers'
export const compilerColumns = Object.freeze([...Object.keys(kinds), peersColumn])

const strictest = Object.freeze({
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  skipLibCheck: false,
  noEmit: true,
})

/**
 * A row for each TypeScript: the strictest user there is, in each kind of modules.
 *
 * @param {string} root the folder of the repository @param {Packed} packed @param {string} cache @param {(row: Row) => void} done
 * @returns {Row[]}
 */
export function compilerRows(root, packed, cache, done) {
  for (const project of [packed.bare, packed.withPeers]) {
    if (project === undefined) continue
    cpSync(join(root, 'test/package/consumer'), project, { recursive: true })
    const doors = project === packed.withPeers ? peerDoors(packed) : bareDoors(packed)
    writeFileSync(join(project, 'doors.mts'), everyDoor(doors))
    writeFileSync(join(project, 'doors.ts'), everyDoor(doors))
    writeFileSync(join(project, 'doors.cts'), everyDoor(doors.filter((door) => door.required)))
  }
  return pins.typescript.map((version) => {
    const row = rowOf(version, packed, cache)
    done(row)
    return row
  })
}

/** A program that imports these doors. @param {readonly import('./packed.mjs').Door[]} doors */
function everyDoor(doors) {
  const imports = doors.map(({ name }, index) => `import * as door${index} from '${name}'\n`)
  return `${imports.join('')}export const doors: object[] = [${doors.map((_, index) => `door${index}`).join(', ')}]\n`
}

/** @param {string} version @param {Packed} packed @param {string} cache @returns {Row} */
function rowOf(version, packed, cache) {
  const name = `TypeScript ${version}`
  let compiler
  try {
    compiler = programOf(tool(cache, 'typescript', version), 'tsc')
  } catch (error) {
    return rowNotRun(name, compilerColumns, `could not be installed: ${String(error)}`)
  }
  /** @type {Record<string, Cell>} */
  const cells = {}
  for (const [kind, setting] of Object.entries(kinds)) {
    const { problem } = compile(compiler, packed.bare, kind, setting)
    cells[kind] = problem === '' ? ok() : failed(problem)
  }
  cells[peersColumn] = packed.withPeers === undefined ? ok('none asks') : peersCell(compiler, packed.withPeers)
  return { name, cells }
}

/**
 * The doors that import the types of a package of the user. What that package gets wrong under this compiler is not ours to mend, so
 * only what is said of our files and of the user's counts.
 *
 * @param {string} compiler @param {string} project @returns {Cell}
 */
function peersCell(compiler, project) {
  const setting = { module: 'nodenext', moduleResolution: 'nodenext', files: ['doors.mts', 'doors.cts'] }
  const { problem, stdout } = compile(compiler, project, peersColumn, setting)
  const faults = stdout.split('\n').filter((line) => /\berror TS\d+/.test(line))
  const own = faults.filter((line) => !line.includes('node_modules/') || line.includes(`node_modules/${packageName}/`))
  if (own.length > 0) return failed(own.join('\n').replaceAll(project, '.'))
  // A compiler that ends badly without naming a fault has broken down.
  return problem !== '' && faults.length === 0 ? failed(problem) : ok()
}

/** @param {string} compiler @param {string} cwd @param {string} name @param {Kind} kind */
function compile(compiler, cwd, name, { module, moduleResolution, files }) {
  const config = `tsconfig.${name.replace(' ', '-')}.json`
  writeFileSync(
    join(cwd, config),
    JSON.stringify({ compilerOptions: { ...strictest, module, moduleResolution }, files }),
  )
  return run(process.execPath, [compiler, '--project', config, '--pretty', 'false'], { cwd })
}
