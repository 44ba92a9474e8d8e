/**
 * Picks that are the same on every machine and every day: the mulberry32 generator, started at `seed`.
 *
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed

  /** A whole number from 0 up to and not including `limit`. @param {number} limit */
  function below(limit) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }

  /**
   * One of the choices; a choice `[3, 'BB']` is three times as likely as `[1, 'TL']`.
   *
   * @template Choice
   * @param {readonly (readonly [number, Choice])[]} weighted
   * @returns {Choice}
   */
  function pick(weighted) {
    let place = below(weighted.reduce((sum, [weight]) => sum + weight, 0))
    for (const [weight, choice] of weighted) {
      if (place < weight) return choice
      place -= weight
    }
    throw new RangeError('There is nothing to pick from.')
  }

  /**
   * One of the members, all equally likely.
   *
   * @template Member
   * @param {readonly Member[]} members
   */
  function oneOf(members) {
    return pick(members.map((member) => /** @type {const} */ ([1, member])))
  }

  return { below, pick, oneOf }
}
