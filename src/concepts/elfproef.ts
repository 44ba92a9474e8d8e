import { matches } from './pattern.js'

const pattern = /^\d{9}$/

/**
 * The remainder of the 11-proef over nine digits, `(9a+8b+7c+6d+5e+4f+3g+2h−i) mod 11`, or NaN when `value` is not nine
 * digits. For a BSN it must be 0, for an onderwijsnummer 5: no number can be both.
 */
export function elevenRemainder(value: unknown): number {
  if (!matches(pattern, value)) return Number.NaN
  let sum = 0
  for (let place = 0; place < 9; place++) sum += (value.charCodeAt(place) - 48) * (place === 8 ? -1 : 9 - place)
  return sum % 11
}
