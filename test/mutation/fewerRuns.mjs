/** So many cases a property runs over; a mutant that these cases do not tell apart wants an example of its own. */
const mostRuns = 120

/**
 * fast-check as the tests know it, with fewer runs, and the same cases for every mutant.
 *
 * @param {typeof import('fast-check')} whole
 */
export function fewerRuns(whole) {
  const few = (/** @type {Record<string, unknown>} */ options = {}) => ({
    seed: 20200801,
    ...options,
    numRuns: Math.min(Number(options['numRuns'] ?? mostRuns), mostRuns),
    endOnFailure: true,
  })
  const calls = {
    assert: (/** @type {never} */ property, /** @type {Record<string, unknown> | undefined} */ options) =>
      whole.assert(property, few(options)),
    check: (/** @type {never} */ property, /** @type {Record<string, unknown> | undefined} */ options) =>
      whole.check(property, few(options)),
  }
  return { ...whole, ...calls, default: { ...whole.default, ...calls }, __esModule: true }
}
