import { Script } from 'node:vm'

/**
 * @typedef {import('./standIn.mjs').Test} Test
 * @typedef {import('./standIn.mjs').Suite} Suite
 */

/**
 * The rows of one `test.each` are one test here: so many fewer names to carry about.
 *
 * @param {readonly Test[]} tests
 * @returns {Iterable<{ id: string, tests: Test[] }>}
 */
export function groupsOf(tests) {
  /** @type {Map<string, { id: string, tests: Test[] }>} */
  const groups = new Map()
  for (const test of tests) {
    const group = groups.get(test.id)
    if (group) group.tests.push(test)
    else groups.set(test.id, { id: test.id, tests: [test] })
  }
  return groups.values()
}

/** @type {WeakSet<Suite>} */
const begun = new WeakSet()

/** @param {Suite | undefined} suite @returns {Suite[]} */
const upwards = (suite) => (suite ? [suite, ...upwards(suite.parent)] : [])

const running = 'the test that runs'
const runs = new Script(`globalThis[Symbol.for('${running}')]()`)

/**
 * Runs a test; a loop that a mutant made endless is cut off from outside, without the start of a new process.
 *
 * @template Outcome
 * @param {() => Outcome} run
 * @param {number | undefined} timeout
 * @returns {Outcome}
 */
export function within(run, timeout) {
  Object.assign(globalThis, { [Symbol.for(running)]: run })
  return runs.runInThisContext(timeout === undefined ? {} : { timeout })
}

/** @param {unknown} error */
export function isOverTime(error) {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

/**
 * @param {Test} test
 * @param {() => void} start
 * @param {number | undefined} limit
 * @returns {Promise<string | undefined>}
 */
export async function failureOf(test, start, limit) {
  const suites = upwards(test.suite)
  try {
    for (const suite of suites.toReversed()) {
      if (begun.has(suite)) continue
      begun.add(suite)
      for (const hook of suite.before) await hook()
    }
    start()
    for (const suite of suites.toReversed()) for (const hook of suite.beforeEach) await hook()
    const outcome = within(test.run, limit)
    if (outcome instanceof Promise) await outcome
    for (const suite of suites) for (const hook of suite.afterEach) await hook()
    return undefined
  } catch (error) {
    if (isOverTime(error)) throw error
    return error instanceof Error ? error.message : String(error)
  }
}
