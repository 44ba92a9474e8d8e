import { main } from '../../src/cli/main.js'
import type { ExitCode } from '../../src/cli/report.js'
import type { World } from '../../src/cli/world.js'

/** What a file of the fake world holds: text or bytes in one part, parts, or what goes wrong when it is opened. */
type FakeFile = string | Uint8Array | AsyncIterable<Uint8Array> | Error

export type FakeOptions = {
  readonly files?: Readonly<Record<string, FakeFile>>
  readonly now?: string
  readonly isTerminal?: boolean
  /** Sizes that the system tells, where that is not the length of the text. */
  readonly sizes?: Readonly<Record<string, number>>
  readonly unwritable?: Error
}

export type Run = {
  readonly exitCode: ExitCode
  readonly out: string
  readonly err: string
  /** What was written to files, by path. */
  readonly written: Readonly<Record<string, string>>
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: of the system`), { code, syscall: 'open' })
}

/** Runs the command in a world of which everything is made up. */
export async function run(
  args: readonly string[],
  { files = {}, now = '2026-10-01T10:00:00Z', isTerminal = false, sizes = {}, unwritable }: FakeOptions = {},
): Promise<Run> {
  let out = ''
  let err = ''
  const written: Record<string, string> = {}
  const world: World = {
    args,
    out: {
      write: async (text) => {
        if (unwritable !== undefined) throw unwritable
        out += text
      },
    },
    err: {
      isTerminal,
      write: async (text) => {
        err += text
      },
    },
    identityOf: async (path) => path.replace(/^\.\//, ''),
    open: async (path) => {
      const file = files[path] ?? systemError('ENOENT')
      if (file instanceof Error) throw file
      const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
      const parts = bytes instanceof Uint8Array ? once(bytes) : bytes
      return { size: sizes[path] ?? (bytes instanceof Uint8Array ? bytes.length : 0), parts }
    },
    create: async (path) => {
      if (unwritable !== undefined) throw unwritable
      written[path] = ''
      return {
        write: async (text) => {
          written[path] += text
        },
        close: async () => undefined,
      }
    },
    now: () => new Date(now),
  }
  return { exitCode: await main(world), out, err, written }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes
}
