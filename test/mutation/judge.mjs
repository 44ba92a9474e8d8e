/**
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ fileName: string, status: string, mutatorName: string, replacement?: string, location: { start: Position, end: Position } }} Mutant lines and columns from 1
 * @typedef {{ reason: string, mutants: readonly string[] }} Reviewed why these may survive
 * @typedef {{ mutants: number, killed: number, survived: number, justified: number, invalid: number, ignored: number, score: number }} Figures
 */

const longest = 90

/** What no line of code has in it. */
const between = ' :: '

/** @param {string} text */
function short(text) {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/**
 * What a mutant is called in the reviewed list: its file, the line as it stands, what was there and what came instead. No number
 * of a line, so that code above it may come and go.
 *
 * @param {Mutant} mutant
 * @param {string} source the text of its file
 */
function nameOf({ fileName, location: { start, end }, mutatorName, replacement = mutatorName }, source) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const whole = short(lines[0] ?? '')
  const last = lines.length - 1
  lines[last] = lines[last]?.slice(0, end.column - 1) ?? ''
  lines[0] = lines[0]?.slice(start.column - 1) ?? ''
  return [fileName, whole, `${short(lines.join('\n'))} → ${short(replacement) || 'nothing'}`].join(between)
}

/** @param {Mutant} one @param {Mutant} other */
function byPlace({ fileName: one, location: { start } }, { fileName: other, location: { start: next } }) {
  if (one !== other) return one < other ? -1 : 1
  return start.line - next.line || start.column - next.column
}

/** @param {string} status */
const survived = (status) => status === 'Survived' || status === 'NoCoverage'

/**
 * The names of the mutants that no test told from the code. The second of the same name ends in ` (2)`.
 *
 * @param {readonly Mutant[]} mutants
 * @param {(file: string) => string} sourceOf
 * @returns {string[]}
 */
export function survivorsOf(mutants, sourceOf) {
  return namesOf(mutants, survived, sourceOf)
}

/**
 * The names of the mutants that were not caught by a test that failed: also those that took too long, which on a busy machine can be
 * one that only makes things slower.
 *
 * @param {readonly Mutant[]} mutants
 * @param {(file: string) => string} sourceOf
 * @returns {string[]}
 */
export function uncaughtOf(mutants, sourceOf) {
  return namesOf(mutants, (status) => survived(status) || status === 'Timeout', sourceOf)
}

/**
 * @param {readonly Mutant[]} mutants
 * @param {(status: string) => boolean} holds
 * @param {(file: string) => string} sourceOf
 */
function namesOf(mutants, holds, sourceOf) {
  /** @type {Map<string, number>} */
  const seen = new Map()
  return mutants
    .filter(({ status }) => holds(status))
    .toSorted(byPlace)
    .map((mutant) => {
      const name = nameOf(mutant, sourceOf(mutant.fileName))
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      return times === 1 ? name : `${name} (${times})`
    })
}

/**
 * Holds what survived against the reviewed list: what is not in it, and what is in it for these files and was caught.
 *
 * @param {{ survivors: readonly string[], uncaught: readonly string[] }} names
 * @param {readonly Reviewed[]} reviewed
 * @param {ReadonlySet<string>} files
 */
export function against({ survivors, uncaught }, reviewed, files) {
  const listed = reviewed.flatMap(({ mutants }) => mutants)
  return {
    unlisted: survivors.filter((name) => !listed.includes(name)),
    gone: listed.filter((name) => files.has(fileOf(name)) && !uncaught.includes(name)),
  }
}

/** @param {string} name */
export const fileOf = (name) => name.slice(0, name.indexOf(between))

/** @param {string} name */
export const lineOf = (name) => name.split(between)[1] ?? ''

/**
 * The score counts the justified as not killed. What does not load or is words alone stands outside it.
 *
 * @param {readonly Mutant[]} mutants
 * @param {number} unlisted
 * @returns {Figures}
 */
export function figures(mutants, unlisted) {
  const count = (/** @type {(status: string) => boolean} */ holds) =>
    mutants.filter(({ status }) => holds(status)).length
  const killed = count((status) => status === 'Killed' || status === 'Timeout')
  const alive = count(survived)
  const ignored = count((status) => status === 'Ignored')
  return {
    mutants: mutants.length,
    killed,
    survived: alive,
    justified: alive - unlisted,
    invalid: mutants.length - killed - alive - ignored,
    ignored,
    score: killed + alive === 0 ? 100 : (100 * killed) / (killed + alive),
  }
}
