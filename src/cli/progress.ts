import type { Input, World } from './world.js'

/** From this size on, reading a file takes long enough to be told of. */
const longFile = 16 * 2 ** 20

const eraseLine = '\r\u001B[K'

/**
 * The parts of a file; on a terminal it is told per cent how far a long file has been read.
 *
 * @yields the parts as they came
 */
export async function* withProgress(
  { size, parts }: Input,
  file: string,
  { err }: Pick<World, 'err'>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!err.isTerminal || size < longFile) {
    yield* parts
    return
  }
  let read = 0
  let told = -1
  try {
    for await (const part of parts) {
      yield part
      read += part.length
      // A file that grows while it is read does not pass 100.
      const percent = Math.min(100, Math.floor((read / size) * 100))
      if (percent > told) {
        told = percent
        await err.write(`${eraseLine}${file}: ${percent} %`)
      }
    }
  } finally {
    await err.write(eraseLine)
  }
}
