/**
 * What the short texts of one column stand for. A text is looked at once; after that it is known by its bytes, packed in two numbers.
 */
export type Dictionary = (low: number, high: number) => number

const size = 1 << 14
const mostTexts = size >> 1

/** A dictionary; `valueOf` answers 0 for a text that is not to be remembered. */
export function dictionary(valueOf: (text: string) => number): Dictionary {
  const entries = new Int32Array(size * 3)
  let texts = 0
  return (low, high) => {
    let slot = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 18
    for (;;) {
      const value = entries[slot * 3 + 2] as number
      if (value === 0) break
      if (entries[slot * 3] === low && entries[slot * 3 + 1] === high) return value
      slot = (slot + 1) & (size - 1)
    }
    const value = valueOf(unpacked(low, high))
    // Beyond so many different texts nothing is gained: each is then looked at anew.
    if (value !== 0 && texts < mostTexts) {
      texts++
      entries.set([low, high, value], slot * 3)
    }
    return value
  }
}

/** The text of which these are the bytes: at most eight, none of them 0. */
function unpacked(low: number, high: number): string {
  const bytes = [high >>> 24, high >>> 16, high >>> 8, high, low >>> 24, low >>> 16, low >>> 8, low]
  return String.fromCharCode(...bytes.map((byte) => byte & 255).filter((byte) => byte !== 0))
}
