import type { Machine } from './feed.js'
import type { Faultbox } from './outbox.js'
import { replacement } from './textDecoder.js'

/** What is done with the lines of a file. */
export type LineTaker = {
  /** A line without its end; never empty. */
  readonly take: (line: string, regel: number) => void
  /** Something stood here that could not be taken for a line. */
  readonly lost: (regel: number) => void
  readonly end: (regels: number) => void
}

/** The longest line that is read, in characters; the widest record of the layouts stays below two thousand. */
export const longestLine = 65_536

/** Cuts text into lines, however it comes in. A line that is too long is passed over without being kept. */
export function lineCutter(outbox: Faultbox, taker: LineTaker): Machine {
  let begun = ''
  let regel = 0
  let isTooLong = false
  let isSuspect = false

  function complete(raw: string): void {
    regel++
    if (isTooLong || raw.length > longestLine) {
      isTooLong = false
      outbox.fault(regel, 'line-too-long', undefined, { hoogstens: longestLine })
      taker.lost(regel)
      return
    }
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (isSuspect && line.includes('\0')) {
      outbox.fault(regel, 'control-character')
      taker.lost(regel)
      return
    }
    if (isSuspect && line.includes(replacement)) outbox.fault(regel, 'wrong-encoding')
    if (line !== '') taker.take(line, regel)
  }

  return {
    take: (text) => {
      // Looked for once in a piece, and then in its lines: most files have neither anywhere.
      const isSuspectText = text.includes('\0') || text.includes(replacement)
      isSuspect ||= isSuspectText
      let from = 0
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
        const part = text.slice(from, end)
        complete(begun === '' ? part : begun + part)
        if (outbox.stopped()) return
        begun = ''
        isSuspect = isSuspectText
        from = end + 1
      }
      if (!isTooLong) begun += text.slice(from)
      if (begun.length > longestLine) {
        isTooLong = true
        begun = ''
      }
    },
    end: () => {
      if (!outbox.stopped() && (begun !== '' || isTooLong)) complete(begun)
      taker.end(regel)
    },
  }
}
