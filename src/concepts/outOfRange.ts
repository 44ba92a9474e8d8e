/**
 * The error for a call with a value outside its type: a programmer's error, never a fault in data. It says what was
 * expected and of which kind the value was, not the value itself, because that may be personal.
 */
export function outOfRange(expected: string, got: unknown): RangeError {
  return new RangeError(`expected ${expected}, got ${typeof got}`)
}
