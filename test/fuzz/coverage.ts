/** Tells whether a run went where none went before. */
export type Coverage = {
  readonly clear: () => void
  /** Did the run since it was cleared reach a branch that no run reached, or one some more times than any did? */
  readonly isNew: () => boolean
  /** How many branches were reached. */
  readonly reached: () => number
}

/** How often a branch was taken, in classes: once, twice, three times, up to 7, 15, 31, 127 times, or more. One bit each. */
const classes = /* #__PURE__ */ Uint8Array.from({ length: 256 }, (_, count) => {
  if (count === 0) return 0
  const bounds = [1, 2, 3, 7, 15, 31, 127, 255]
  return 1 << bounds.findIndex((bound) => count <= bound)
})

/** Taken or not, however often. */
const taken = /* #__PURE__ */ Uint8Array.from({ length: 256 }, (_, count) => (count === 0 ? 0 : 1))

/**
 * Reads counters of branches, one byte each; their number is a multiple of four. By `counts` a branch that is taken more often is
 * something new, by `branches` it is not.
 */
export function coverageOf(counters: Uint8Array, by: 'counts' | 'branches'): Coverage {
  const kinds = by === 'counts' ? classes : taken
  const four = new Uint32Array(counters.buffer, counters.byteOffset, counters.length >> 2)
  const seen = new Uint8Array(counters.length)
  return {
    clear: () => void counters.fill(0),
    isNew: () => {
      let isNew = false
      for (let word = 0; word < four.length; word++) {
        if (four[word] === 0) continue
        for (let at = word << 2; at < (word << 2) + 4; at++) {
          const reached = kinds[counters[at] as number] as number
          if ((reached & ~(seen[at] as number)) === 0) continue
          seen[at] = (seen[at] as number) | reached
          isNew = true
        }
      }
      return isNew
    },
    reached: () => seen.reduce((count, each) => count + (each === 0 ? 0 : 1), 0),
  }
}
