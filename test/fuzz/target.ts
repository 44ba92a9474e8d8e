/** Something that is fuzzed: what it is fed at first, and what must hold of every input. */
export type Target = {
  readonly name: string
  /** How inputs are changed: as a tree of JSON, or byte by byte. */
  readonly form: 'json' | 'bytes'
  /** How many of all executions this target gets, as a part of the sum over the targets. */
  readonly share: number
  readonly seeds: () => readonly string[]
  /** Throws when an invariant does not hold for this input. */
  readonly check: (input: Uint8Array) => void | Promise<void>
}

/** An invariant that does not hold. The detail never goes into the name, by which finds are told apart. */
export function broken(invariant: string, detail?: unknown): Error {
  const error = new Error(invariant, { cause: detail })
  error.name = 'BrokenInvariant'
  return error
}
