/** Where text goes. Rejects with an error of the system when it cannot be written. */
export type Sink = { readonly write: (text: string) => Promise<void> }

/** A file that is being read: its size in bytes, 0 where that is not known, and its parts. */
export type Input = { readonly size: number; readonly parts: AsyncIterable<Uint8Array> }

/** Everything outside the command, so that a test can be the world. */
export type World = {
  readonly args: readonly string[]
  readonly out: Sink
  readonly err: Sink & { readonly isTerminal: boolean }
  /** What is the same for two paths that lead to one file, also when it does not exist. */
  readonly identityOf: (path: string) => Promise<string>
  readonly open: (path: string) => Promise<Input>
  readonly create: (path: string) => Promise<Sink & { readonly close: () => Promise<void> }>
  readonly now: () => Date
}

/** The code of an error of the system (`ENOENT`), or nothing when it is another error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined
}
