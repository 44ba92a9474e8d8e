import { existsSync, readFileSync } from 'node:fs'

/** How often a test file killed a mutant of a source file. */
export function remembered() {
  /** @type {Map<string, Map<string, number>>} */
  const kills = new Map()
  return {
    /** @param {string} mutated @param {string} file */
    add(mutated, file) {
      const files = kills.get(mutated) ?? new Map()
      kills.set(mutated, files.set(file, (files.get(file) ?? 0) + 1))
    },
    /** @param {string} mutated @param {string} file */
    of: (mutated, file) => kills.get(mutated)?.get(file) ?? 0,
  }
}

/** @type {Record<string, number> | undefined} */
let durations

function known() {
  const path = 'reports/mutation/durations.json'
  durations ??= existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  return /** @type {Record<string, number>} */ (durations)
}

/**
 * How many milliseconds one test of this file may take: far more than it took with nothing changed.
 *
 * @param {string} file
 */
export const patience = (file) => Math.ceil(2000 + 10 * (known()[file] ?? 0))

/**
 * The test files that will fail soonest first: those that killed others of the same file most often for their time, then the quick ones.
 *
 * @param {readonly string[]} files
 * @param {string} mutated
 * @param {ReturnType<typeof remembered>} killers
 */
export function inOrder(files, mutated, killers) {
  const took = (/** @type {string} */ file) => (known()[file] ?? 0) + 10
  const worth = (/** @type {string} */ file) => (1 + 10 * killers.of(mutated, file)) / took(file)
  return files.toSorted((one, other) => worth(other) - worth(one))
}
