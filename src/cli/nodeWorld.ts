import { open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { systemCode, type Sink, type World } from './world.js'

/** What this asks of a process; the one of Node has it. */
export type ProcessLike = {
  readonly argv: readonly string[]
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/** The world of a process: its arguments and streams, the files of the system and its clock. */
export function nodeWorld(process: ProcessLike): World {
  const told = sink(process.stderr)
  return {
    args: process.argv.slice(2),
    out: sink(process.stdout),
    err: {
      // Where nothing can be said, it cannot be said that nothing can be said.
      write: (text) => told.write(text).catch(() => undefined),
      isTerminal: process.stderr.isTTY === true,
    },
    identityOf: async (path) => {
      if (path === '-') return path
      try {
        const { dev, ino } = await stat(path, { bigint: true })
        return `${dev}:${ino}`
      } catch {
        return resolve(path)
      }
    },
    open: async (path) => {
      if (path === '-') return { size: 0, parts: process.stdin }
      const file = await open(path)
      const { size } = await file.stat()
      return { size, parts: file.createReadStream() }
    },
    create: async (path) => {
      const file = await open(path, 'w')
      return {
        write: async (text) => {
          await file.writeFile(text)
        },
        close: () => file.close(),
      }
    },
    now: () => new Date(),
  }
}

function sink(stream: NodeJS.WritableStream): Sink {
  let isClosed = false
  // The failure of a write is told to the write itself; without a listener it would also end the process.
  stream.on('error', () => undefined)
  return {
    write: (text) =>
      isClosed
        ? Promise.resolve()
        : new Promise((done, failed) => {
            stream.write(text, (error) => {
              if (error === null || error === undefined) done()
              else if (systemCode(error) !== 'EPIPE') failed(error)
              else {
                // The reader has seen enough (`| head`). What follows is still judged, so that the exit code is that of all of it.
                isClosed = true
                done()
              }
            })
          }),
  }
}
