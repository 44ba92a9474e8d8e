import { outOfRange } from '../../concepts/outOfRange.js'
import { isRecord } from '../../concepts/record.js'
import type { Bestandsdelen } from '../readers/readerEvent.js'

/** As much of the encoder that every JavaScript engine has as is used here; the language itself does not name it. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }

/**
 * The parts of a file as bytes, whatever they were.
 *
 * @yields each part; the same part twice never
 */
export async function* bytesOf(parts: Bestandsdelen): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder()
  let half = ''
  for await (const part of typeof parts === 'string' || parts instanceof Uint8Array ? [parts] : listed(parts)) {
    if (typeof part !== 'string' && !(part instanceof Uint8Array)) throw outOfRange('parts of text or bytes', part)
    if (typeof part === 'string') {
      const text = half + part
      // A character of two halves may have been cut between them.
      const whole = /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length
      half = text.slice(whole)
      yield encoder.encode(text.slice(0, whole))
    } else {
      if (half !== '') yield encoder.encode(half)
      half = ''
      yield part
    }
  }
  if (half !== '') yield encoder.encode(half)
}

function listed(parts: Bestandsdelen): Bestandsdelen {
  if (!isRecord(parts) && !Array.isArray(parts)) throw outOfRange('the parts of a file', parts)
  return parts
}
