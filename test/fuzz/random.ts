/** Chance with a seed: the same seed gives the same run. */
export type Random = {
  /** A whole number from 0 up to but not including `end`. */
  readonly below: (end: number) => number
  readonly oneOf: <Member>(members: readonly Member[]) => Member
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean
}

/** Marsaglia's xorshift with 32 bits: fast, and random enough to change a byte. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed, 0x9e37_79b1) | 1

  function below(end: number): number {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 0x1_0000_0000) * end)
  }

  return {
    below,
    oneOf: (members) => {
      if (members.length === 0) throw new RangeError('nothing to choose from')
      return members[below(members.length)] as (typeof members)[number]
    },
    onceIn: (times) => below(times) === 0,
  }
}
