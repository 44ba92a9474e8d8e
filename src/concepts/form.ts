/*
 * The form of a code, sign by sign. No regular expressions: every record asks this a dozen times, and a loop over the codes of the signs
 * takes a quarter of the time, allocates nothing and cannot backtrack. `>>> 0` makes a sign before the first one a large number, so that
 * one comparison finds what is outside on either side.
 */

/** Are the signs of a text from this place up to that one digits? */
export function areDigits(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((text.charCodeAt(at) - 48) >>> 0 > 9) return false
  return true
}

/** The same for capital letters. */
export function areCapitals(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((text.charCodeAt(at) - 65) >>> 0 > 25) return false
  return true
}
