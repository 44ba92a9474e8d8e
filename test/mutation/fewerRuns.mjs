/** So many cases a property runs over, unless the room says otherwise; a mutant that these do not tell apart wants an example of its own. */
const usualRuns = 120

/**
 * fast-check as the tests know it, with fewer runs, and the same cases for every mutant.
 *
 * @param {typeof import('fast-check')} whole
 * @param {number} [mostRuns]
 */
export function fewerRuns(whole, mostRuns = usualRuns) {
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
