import { readFileSync } from 'node:fs'
import type { Bestandsdelen, Leesfout, ReaderEvent, ReaderOptions } from '../../../src/registers/readers/readerEvent.js'

/** Any reader. */
export type Reader = (parts: Bestandsdelen, options?: ReaderOptions) => AsyncGenerator<ReaderEvent, void, undefined>

const folder = 'test/registers/files'

/** A delivery written by hand. */
export function delivered(name: string): Buffer {
  return readFileSync(`${folder}/${name}`)
}

/** Everything a reader tells of a file. */
export async function gather(reader: Reader, parts: Bestandsdelen, options?: ReaderOptions): Promise<ReaderEvent[]> {
  const events: ReaderEvent[] = []
  for await (const event of reader(parts, options)) events.push(event)
  return events
}

/** The faults among the events, as `line code field`. */
export function faults(events: readonly ReaderEvent[]): string[] {
  return events
    .filter((event): event is Leesfout => event.soort === 'fout')
    .map(({ regel, code, veld }) => [regel, code, veld].filter((part) => part !== undefined).join(' '))
}

/** The lines of which a record or teldatum was handed out. */
export function readLines(events: readonly ReaderEvent[]): number[] {
  return events.flatMap((event) => (event.soort === 'record' || event.soort === 'teldatum' ? [event.regel] : []))
}

/** The closing event. */
export function closing(events: readonly ReaderEvent[]): Extract<ReaderEvent, { soort: 'slot' }> {
  const last = events.at(-1)
  if (last?.soort !== 'slot') throw new Error('a reader ends with a slot')
  return last
}

/** The enrolment read at a line. */
export function enrolmentAt(events: readonly ReaderEvent[], regel: number): unknown {
  const found = events.find((event) => event.soort === 'record' && event.regel === regel)
  return found?.soort === 'record' ? found.record.inschrijving : undefined
}

/** Bytes cut in parts of these sizes, over and over. */
export function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const parts: Uint8Array[] = []
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? bytes.length
    parts.push(bytes.subarray(from, from + size))
    from += size
  }
  return parts
}
