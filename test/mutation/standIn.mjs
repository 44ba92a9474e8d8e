// What a test file gets when it imports `vitest` here: the assertions of vitest itself, and a register of tests without
// anything around it, so that the tests of a mutant start within milliseconds.
import { expect, expectTypeOf, vi } from 'vitest'

export { expect, expectTypeOf, vi }

/**
 * @typedef {(...facts: readonly unknown[]) => unknown} Body
 * @typedef {{ title: string, before: Body[], after: Body[], beforeEach: Body[], afterEach: Body[], parent?: Suite }} Suite
 * @typedef {{ id: string, suite: Suite, run: () => unknown }} Test
 */

/** @type {Test[]} */
let tests = []
/** @type {Suite} */
let here = suite('')

/** @param {string} title @param {Suite} [parent] @returns {Suite} */
function suite(title, parent) {
  return { title, before: [], after: [], beforeEach: [], afterEach: [], ...(parent && { parent }) }
}

/** @param {Suite} inner @returns {string[]} */
function titles(inner) {
  return inner.parent ? [...titles(inner.parent), inner.title] : []
}

/**
 * The tests of a file, by loading it.
 *
 * @param {() => unknown} load
 * @returns {Test[]}
 */
export function collected(load) {
  tests = []
  here = suite('')
  load()
  return tests
}

/** @param {string} title @param {...unknown} rest */
export function test(title, ...rest) {
  add(title, bodyOf(rest), [])
}

/** @param {readonly unknown[]} rest @returns {Body} */
function bodyOf(rest) {
  const body = rest.find((each) => typeof each === 'function')
  if (body === undefined) throw new TypeError('expected a test to have a body')
  return /** @type {Body} */ (body)
}

/** @param {string} title @param {Body} body @param {readonly unknown[]} facts */
function add(title, body, facts) {
  const id = [...titles(here), title].join(' > ')
  tests.push({ id, suite: here, run: () => body(...facts) })
}

/**
 * Rows that are all lists are arguments, as vitest has it.
 *
 * @param {readonly unknown[]} rows
 * @returns {readonly (readonly unknown[])[]}
 */
function factsOf(rows) {
  return rows.every((row) => Array.isArray(row)) ? rows : rows.map((row) => [row])
}

/** @param {readonly unknown[]} rows */
test.each =
  (rows) =>
  (/** @type {string} */ title, /** @type {unknown[]} */ ...rest) => {
    for (const facts of factsOf(rows)) add(title, bodyOf(rest), facts)
  }

/** @param {string} title @param {...unknown} rest */
export function describe(title, ...rest) {
  within(title, bodyOf(rest), [])
}

/** @param {string} title @param {Body} body @param {readonly unknown[]} facts */
function within(title, body, facts) {
  const outer = here
  here = suite(title, outer)
  body(...facts)
  here = outer
}

/** @param {readonly unknown[]} rows */
describe.each =
  (rows) =>
  (/** @type {string} */ title, /** @type {unknown[]} */ ...rest) => {
    for (const facts of factsOf(rows)) within(title, bodyOf(rest), facts)
  }

/** @param {Body} body */
export function beforeAll(body) {
  here.before.push(body)
}

/** @param {Body} body */
export function afterAll(body) {
  here.after.push(body)
}

/** @param {Body} body */
export function beforeEach(body) {
  here.beforeEach.push(body)
}

/** @param {Body} body */
export function afterEach(body) {
  here.afterEach.push(body)
}
