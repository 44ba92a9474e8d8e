import { ask, askWithPeers, bareDoors, checks, command, peerDoors } from './asked.mjs'
import { failed, notRun, ok, rowNotRun } from './cell.mjs'
import { pins } from './pins.mjs'
import { programOf, run, tool } from './shell.mjs'

/**
 * @typedef {import('./asked.mjs').Answer} Answer
 * @typedef {import('./asked.mjs').Reference} Reference
 * @typedef {import('./asked.mjs').Runtime} Runtime
 * @typedef {import('./cell.mjs').Cell} Cell
 * @typedef {import('./cell.mjs').Row} Row
 * @typedef {import('./packed.mjs').Packed} Packed
 */

export const runtimeColumns = Object.freeze(['import', 'require', 'with peers', 'answers', 'command'])

/**
 * A row for each runtime: Node in every version, Deno and Bun.
 *
 * @param {Packed} packed @param {Reference} reference @param {string} cache @param {(row: Row) => void} done
 */
export function runtimeRows(packed, reference, cache, done) {
  const wanted = [...pins.node.map((version) => ['node', version]), ['deno', pins.deno], ['bun', pins.bun]]
  return wanted.map(([name = '', version = '']) => {
    const row = rowOf(name, version, packed, reference, cache)
    done(row)
    return row
  })
}

/** @param {string} name @param {string} version @param {Packed} packed @param {Reference} reference @param {string} cache @returns {Row} */
function rowOf(name, version, packed, reference, cache) {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${version}`
  let binary
  try {
    binary = programOf(tool(cache, name, version), name)
  } catch (error) {
    return rowNotRun(title, runtimeColumns, `could not be installed: ${String(error)}`)
  }
  const { problem, stdout } = run(binary, ['--version'], { cwd: packed.bare })
  if (problem !== '') return rowNotRun(title, runtimeColumns, `its binary does not run here: ${problem}`)
  if (!stdout.includes(version)) return rowNotRun(title, runtimeColumns, `its binary is another: ${stdout.trim()}`)
  return { name: title, cells: cellsOf({ name: title, binary, ...startOf(name, packed) }, packed, reference) }
}

/**
 * Deno is given no more than the right to read the project: the package needs no network, no environment and no writing. Vitest
 * does read the environment.
 *
 * @param {string} name @param {Packed} packed
 */
function startOf(name, { bare }) {
  if (name !== 'deno') return { start: [], startWithPeers: [] }
  const start = ['run', '--quiet', '--no-prompt', '--no-remote', '--node-modules-dir=manual']
  return { start: [...start, `--allow-read=${bare}`], startWithPeers: [...start, '--allow-all'] }
}

/** @param {Runtime} runtime @param {Packed} packed @param {Reference} reference @returns {Record<string, Cell>} */
function cellsOf(runtime, packed, reference) {
  const doors = bareDoors(packed)
  const withRequire = doors.filter((door) => door.required)
  // Zones on both sides of the date line: the answers must not notice.
  const imported = ask(runtime, packed, 'ask.mjs', doors, 'Pacific/Apia')
  const required = ask(runtime, packed, 'ask.cjs', withRequire, 'America/Los_Angeles')
  return {
    import: doorsCell(imported, reference),
    require: doorsCell(required, reference),
    'with peers': peersCell(runtime, packed, reference),
    answers: answersCell([imported, required], reference),
    command: commandCell(runtime, packed, reference),
  }
}

/**
 * Whether the doors opened, and export what they do elsewhere.
 *
 * @param {Answer} answer @param {Reference} reference @returns {Cell}
 */
export function doorsCell({ problem, told }, reference) {
  if (problem !== '') return failed(problem)
  const names = Object.keys(told.exports)
  const differing = names.filter((name) => String(told.exports[name]) !== String(reference.told.exports[name]))
  if (differing.length > 0) return failed(`other names than under ${reference.node}: ${differing.join(', ')}`)
  return ok(counted(names.length))
}

/** @param {number} doors */
function counted(doors) {
  return doors === 1 ? '1 door' : `${doors} doors`
}

/** The doors that import a package of the user, by import and by require. @param {Runtime} runtime @param {Packed} packed @param {Reference} reference @returns {Cell} */
function peersCell(runtime, packed, reference) {
  const doors = peerDoors(packed)
  const cells = doors.map((door) => {
    const imported = doorsCell(askWithPeers(runtime, packed, 'ask.mjs', [door]), reference)
    if (imported.state === 'failed' || !door.required) return imported
    return doorsCell(askWithPeers(runtime, packed, 'ask.cjs', [door]), reference)
  })
  const wrong = cells.find(({ state }) => state === 'failed')
  return wrong ?? ok(doors.length === 0 ? 'none asks' : counted(doors.length))
}

/** @param {readonly Answer[]} answers @param {Reference} reference @returns {Cell} */
function answersCell(answers, reference) {
  if (answers.some(({ problem }) => problem !== '')) return notRun('the doors did not open')
  const cells = answers.map(({ told }) => sameAnswers(told.answers, reference))
  return cells.find(({ state }) => state === 'failed') ?? ok('same')
}

/**
 * Whether these answers are those of the reference, to the byte.
 *
 * @param {Record<string, unknown> | undefined} answers @param {Reference} reference @returns {Cell}
 */
export function sameAnswers(answers = {}, { node, told }) {
  const keys = Object.keys({ ...told.answers, ...answers })
  const differing = keys.filter((key) => JSON.stringify(answers[key]) !== JSON.stringify(told.answers?.[key]))
  return differing.length > 0 ? failed(`other answers than under ${node}: ${differing.join(', ')}`) : ok('same')
}

/** @param {Runtime} runtime @param {Packed} packed @param {Reference} reference @returns {Cell} */
function commandCell(runtime, packed, reference) {
  for (const [index, check] of checks.entries()) {
    const { problem, stdout } = command(runtime, packed, check)
    if (problem !== '') return failed(problem)
    if (stdout !== reference.reports[index])
      return failed(`another report than under ${reference.node} on ${check.files.join()}`)
  }
  return ok()
}
