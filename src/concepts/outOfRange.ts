/**
 * The error for a call with a value outside its type: a programmer's error, never a fault in data. It says what was
 * expected and of which kind the value was, not the value itself, because that may be personal.
 */
export function outOfRange(expected: string, got: unknown): RangeError {
  // Without `new`, as in `cellOf`: the same error, and fewer bytes in every bundle.
  return RangeError(`expected ${expected}, got ${typeof got}`)
}
