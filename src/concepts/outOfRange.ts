/**
 * The error for a call with a value outside its type: a programmer's error, never a fault in data. It says what was
 * expected and what came; anything longer than seven characters by its kind only, because it may be personal.
 */
export function outOfRange(name: string, expected: string, got: unknown): RangeError {
  const text = typeof got === 'string' || typeof got === 'number' ? `${got}` : typeof got
  return new RangeError(`${name}: expected ${expected}, got ${text.length < 8 ? text : typeof got}`)
}
