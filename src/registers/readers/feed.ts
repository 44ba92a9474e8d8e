import type { Inschrijving } from '../../concepts/inschrijving.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import { isRecord } from '../../concepts/record.js'
import { oneByOne } from './oneByOne.js'
import type { Outbox } from './outbox.js'
import type { Bestandsdelen, ReaderEvent, ReaderOptions } from './readerEvent.js'
import { textDecoder } from './textDecoder.js'

/** A layout being read: text comes in, in pieces; what is found goes into the outbox. */
export type Machine = { readonly take: (text: string) => void; readonly end: () => void }

/** A part is worked off in pieces, so that what waits in the outbox stays small however large the part. */
const pieceSize = 65_536

/** Feeds a file to a machine and hands out what it finds, at the pace at which it is taken. */
export function fed<Van extends Inschrijving>(
  parts: Bestandsdelen,
  machine: Machine,
  outbox: Outbox<Van>,
): AsyncGenerator<ReaderEvent<Van>, void, undefined> {
  return oneByOne(batches(parts, machine, outbox))
}

/**
 * Feeds a file to a machine, piece by piece.
 *
 * @yields what the machine put into the outbox during a piece
 */
async function* batches<Van extends Inschrijving>(
  parts: Bestandsdelen,
  machine: Machine,
  outbox: Outbox<Van>,
): AsyncGenerator<readonly ReaderEvent<Van>[], void, undefined> {
  const decoder = textDecoder()
  for await (const part of partsOf(parts)) {
    if (typeof part !== 'string' && !(part instanceof Uint8Array)) throw outOfRange('parts of text or bytes', part)
    for (let from = 0; from < part.length && !outbox.stopped(); from += pieceSize) {
      const text =
        typeof part === 'string'
          ? decoder.text(part.slice(from, from + pieceSize))
          : decoder.bytes(part.subarray(from, from + pieceSize))
      if (decoder.isUtf16()) {
        outbox.fault(1, 'wrong-encoding')
        outbox.stop()
      } else if (text !== '') machine.take(text)
      yield outbox.taken()
    }
    if (outbox.stopped()) break
  }
  const rest = decoder.rest()
  if (rest !== '' && !outbox.stopped()) machine.take(rest)
  machine.end()
  yield outbox.taken()
}

/** A text or an array of bytes is one part, not a series of characters or numbers. */
function partsOf(parts: Bestandsdelen): Bestandsdelen {
  if (typeof parts === 'string' || parts instanceof Uint8Array) return [parts]
  if (!isRecord(parts) && !Array.isArray(parts)) throw outOfRange('the parts of a file', parts)
  return parts
}

/** The options as they may be used. */
export function checkedOptions(options: ReaderOptions): ReaderOptions {
  const given: unknown = options
  if (!isRecord(given)) throw outOfRange('options', given)
  const { bestandsnaam, controletotalen, niveauVan } = given
  if (bestandsnaam !== undefined && typeof bestandsnaam !== 'string')
    throw outOfRange('bestandsnaam: text', bestandsnaam)
  if (controletotalen !== undefined && typeof controletotalen !== 'boolean') {
    throw outOfRange('controletotalen: true or false', controletotalen)
  }
  if (niveauVan !== undefined && typeof niveauVan !== 'function') throw outOfRange('niveauVan: a function', niveauVan)
  return options
}

/** The name of a file without the folders it lies in. */
export function baseName(bestandsnaam: string | undefined): string {
  return bestandsnaam?.split(/[\\/]/).at(-1) ?? ''
}
