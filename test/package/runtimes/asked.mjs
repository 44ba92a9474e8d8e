import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { examples, packageName } from './packed.mjs'
import { run } from './shell.mjs'

/**
 * @typedef {import('./packed.mjs').Packed} Packed
 * @typedef {import('./packed.mjs').Door} Door
 *
 * How a program is started in this runtime, and where its binary stands.
 * @typedef {{ name: string, binary: string, start: readonly string[], startWithPeers: readonly string[] }} Runtime
 *
 * What a program printed: what each door exports, and the answers.
 * @typedef {{ exports: Record<string, string[]>, answers?: Record<string, unknown> }} Told
 * @typedef {{ problem: string, told: Told }} Answer
 *
 * What every runtime has to say too.
 * @typedef {{ node: string, told: Told, reports: readonly string[] }} Reference
 */

/** What the command is asked to check, and how it must end. */
export const checks = Object.freeze([
  { files: ['rod-vo.csv', 'rod-mbo.csv'], exitCode: 0 },
  { files: ['rod-fouten.csv'], exitCode: 1 },
])

/** @param {Packed} packed */
export function bareDoors({ doors }) {
  return doors.filter(({ peers }) => peers.length === 0)
}

/** @param {Packed} packed */
export function peerDoors({ doors }) {
  return doors.filter(({ peers }) => peers.length > 0)
}

/**
 * Opens these doors where nothing else is installed, in this time zone, and asks.
 *
 * @param {Runtime} runtime @param {Packed} packed @param {'ask.mjs' | 'ask.cjs'} program @param {readonly Door[]} doors @param {string} TZ
 */
export function ask({ binary, start }, packed, program, doors, TZ) {
  return answerOf(run(binary, [...start, program, question(doors, examples)], { cwd: packed.bare, env: { TZ } }))
}

/**
 * Opens these doors where their peers are installed too.
 *
 * @param {Runtime} runtime @param {Packed} packed @param {'ask.mjs' | 'ask.cjs'} program @param {readonly Door[]} doors
 */
export function askWithPeers({ binary, startWithPeers }, packed, program, doors) {
  const cwd = packed.withPeers ?? packed.bare
  return answerOf(run(binary, [...startWithPeers, program, question(doors, [])], { cwd }))
}

/** @param {readonly Door[]} doors @param {readonly string[]} files */
function question(doors, files) {
  return JSON.stringify([doors.map(({ name }) => name), files])
}

/** @param {{ problem: string, stdout: string }} ended @returns {Answer} */
function answerOf({ problem, stdout }) {
  if (problem !== '') return { problem, told: { exports: {} } }
  try {
    return { problem, told: JSON.parse(stdout) }
  } catch {
    return { problem: `did not print JSON: ${stdout.slice(0, 200)}`, told: { exports: {} } }
  }
}

/**
 * The command on example files; under Node by its name, as a script of package.json calls it.
 *
 * @param {Runtime} runtime @param {Packed} packed @param {(typeof checks)[number]} check
 */
export function command({ name, binary, start }, packed, { files, exitCode }) {
  const byName = join(packed.bare, 'node_modules/.bin', packageName)
  const words = ['check', ...files, '--peildatum', '2026-10-01', '--json']
  const options = { cwd: packed.bare, expectedStatus: exitCode }
  if (!name.startsWith('Node') || process.platform === 'win32') {
    return run(binary, [...start, packed.command, ...words], options)
  }
  if (!existsSync(byName)) return { problem: `npm made no ${packageName} in node_modules/.bin`, stdout: '' }
  return run(byName, words, { ...options, env: { PATH: `${dirname(binary)}${delimiter}${process.env['PATH']}` } })
}

/**
 * The answers and reports to which all others are held: those of the Node that runs the matrix, in the time zone of the law.
 *
 * @param {Packed} packed @returns {Reference}
 */
export function referenceOf(packed) {
  const node = `Node ${process.versions.node}`
  const runtime = { name: node, binary: process.execPath, start: [], startWithPeers: [] }
  const bare = ask(runtime, packed, 'ask.mjs', bareDoors(packed), 'Europe/Amsterdam')
  const more = peerDoors(packed).map((door) => askWithPeers(runtime, packed, 'ask.mjs', [door]))
  const reports = checks.map((check) => command(runtime, packed, check))
  const problem = [bare, ...more, ...reports].map((each) => each.problem).find((text) => text !== '')
  if (problem !== undefined) throw new Error(`${node}, which runs this matrix, does not run the package: ${problem}`)
  const { answers = {} } = bare.told
  assertKnown(answers)
  const exports = Object.assign({}, ...[bare, ...more].map(({ told }) => told.exports))
  return { node, told: { exports, answers }, reports: reports.map(({ stdout }) => stdout) }
}

/** That they are answers at all: what all runtimes say alike could be alike for being empty. @param {any} answers */
function assertKnown({ payer, diploma, sound, unsound, files, drawing, golden, days }) {
  const known = {
    payer: payer[1] === 'vo-bekostiging' && payer[2] === 'mbo-bekostiging',
    diploma: diploma[0][0][0].datum === '2023-07-31',
    sound: sound.ok,
    unsound: unsound.issues?.[0].code === 'glr-requires-bb',
    files: files.found.length > 50,
    drawing: drawing.startsWith('<svg'),
    golden:
      golden.length > 50 && !golden.some((/** @type {unknown} */ answer) => String(answer).startsWith('TypeError')),
    days: days[0][4] === Date.parse('2025-08-01T00:00:00+02:00'),
  }
  const wrong = Object.entries(known).flatMap(([name, right]) => (right ? [] : [name]))
  if (wrong.length > 0) throw new Error(`Other answers than are known to be right: ${wrong.join(', ')}`)
}
