/** What is done with the lines of a file. */
export type LinesTaker = {
  /** Whole lines, up to `end`. Answers whether the bytes have to be kept: they are then never written again. */
  readonly lines: (bytes: Uint8Array, end: number) => 'free' | 'kept'
  /** A line that does not fit in a segment. */
  readonly tooLong: () => void
}

/** In bytes; a line that does not fit in is too long for every reader. */
export const segmentSize: number = 1 << 20

const lineFeed = 10

/** Gathers bytes in segments of one size, each of whole lines. */
export function segments({ lines, tooLong }: LinesTaker): {
  readonly take: (bytes: Uint8Array) => void
  readonly end: () => void
} {
  let segment = new Uint8Array(segmentSize)
  let filled = 0
  let isTooLong = false

  function flush(): void {
    if (isTooLong) {
      const first = segment.subarray(0, filled).indexOf(lineFeed)
      const from = first === -1 ? filled : first + 1
      isTooLong = first === -1
      segment.copyWithin(0, from, filled)
      filled -= from
    }
    const end = segment.subarray(0, filled).lastIndexOf(lineFeed) + 1
    if (end > 0) {
      const full = segment
      if (lines(full, end) === 'kept') segment = new Uint8Array(segmentSize)
      segment.set(full.subarray(end, filled))
      filled -= end
    }
    if (filled === segmentSize) {
      tooLong()
      isTooLong = true
      filled = 0
    }
  }

  return {
    take: (bytes) => {
      for (let from = 0; from < bytes.length;) {
        const part = bytes.subarray(from, from + segmentSize - filled)
        segment.set(part, filled)
        filled += part.length
        from += part.length
        if (filled === segmentSize) flush()
      }
    },
    end: () => {
      // The last line may have no end: it gets one.
      if (filled > 0 && segment[filled - 1] !== lineFeed) segment[filled++] = lineFeed
      flush()
    },
  }
}
