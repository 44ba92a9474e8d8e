/**
 * The remainder of the 11-proef over nine digits, `(9a+8b+7c+6d+5e+4f+3g+2h−i) mod 11`, or -1 when `value` is not nine digits or the
 * remainder is negative. For a BSN it must be 0, for an onderwijsnummer 5: no number can be both.
 */
export function elevenRemainder(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 9) return -1
  let sum = 0
  let digit = 0
  let signs = 0
  for (let place = 0; place < 9; place++) {
    digit = value.charCodeAt(place) - 48
    // Below 0 when this is no digit: one question for all nine at the end.
    signs |= digit | (9 - digit)
    sum += digit * (9 - place)
  }
  // The last digit counts for -1, and was added once.
  return signs < 0 ? -1 : (sum - 2 * digit) % 11
}
