import type { SaxesParser } from 'saxes'
import type { Machine } from './feed.js'
import type { Faultbox } from './outbox.js'
import { replacement } from './textDecoder.js'
import { isDoctype, tokenCutter, withEntitiesOnly } from './xmlTokens.js'

/** What is done with the elements of a document. */
export type ElementTaker = {
  readonly opened: (path: readonly string[], regel: number) => void
  /** `path` is that of the element itself, `text` what stood in it when it holds no elements. */
  readonly closed: (path: readonly string[], text: string, regel: number) => void
  readonly end: (regels: number) => void
}

/** The deepest that elements may lie: TBG-i goes to six, and each end tag that is left out costs one. */
export const deepest = 64

/** The longest text, tag or comment, in characters: it bounds what the parser has to keep. */
export const longestText = 65_536

/** After so many offences against XML it is no XML. */
const mostOffences = 1000

/**
 * Reads XML as elements with text. A DOCTYPE is refused as it stands, so that no entity can be declared; depth and length are bounded.
 * Offences against XML are told once a line, and read past where that can be done.
 */
export function xmlMachine(parser: SaxesParser, outbox: Faultbox, taker: ElementTaker): Machine {
  const path: string[] = []
  const tokens = tokenCutter()
  let text = ''
  let sinceEvent = 0
  let line = 1
  let offences = 0
  let offendedLine = 0
  /** The last line that something was told of; a token can lie beyond what the parser has counted. */
  let furthest = 1

  function tooLong(begin: number): void {
    furthest = Math.max(furthest, begin)
    outbox.fault(begin, 'text-too-long', undefined, { hoogstens: longestText })
    outbox.stop()
  }

  /** The line of a place in a token that the parser has not read yet. */
  function lineAt(token: string, place: number): number {
    return parser.line + token.slice(0, place).split(/\r\n?|\n/).length - 1
  }

  function doctypeRefused(begin: number): void {
    furthest = Math.max(furthest, begin)
    outbox.fault(begin, 'doctype-refused')
    outbox.stop()
  }

  function written(token: string): void {
    if (token.length > longestText) tooLong(lineAt(token, token.search(/\S/)))
    else if (isDoctype(token)) doctypeRefused(lineAt(token, token.indexOf('<')))
    else {
      const sound = withEntitiesOnly(token)
      if (sound !== token) offended()
      sinceEvent += token.length
      parser.write(sound)
      // A tag with `>` in its attributes comes in several tokens.
      if (!outbox.stopped() && sinceEvent > longestText) tooLong(line)
    }
  }

  function at(event: () => void): void {
    if (outbox.stopped()) return
    sinceEvent = 0
    line = parser.line
    event()
  }

  function offended(): void {
    if (outbox.stopped()) return
    offences++
    furthest = Math.max(furthest, parser.line)
    if (parser.line !== offendedLine) outbox.fault(parser.line, 'malformed-xml')
    offendedLine = parser.line
    if (offences >= mostOffences) outbox.stop()
  }

  function added(more: string): void {
    at(() => {
      if (more.includes(replacement)) {
        furthest = Math.max(furthest, line)
        outbox.fault(line, 'wrong-encoding')
      }
      text = (text + more).slice(0, longestText)
    })
  }

  parser.on('error', offended)
  parser.on('doctype', () => {
    at(() => {
      doctypeRefused(line)
    })
  })
  parser.on('text', added)
  parser.on('cdata', added)
  parser.on('comment', () => {
    at(() => {})
  })
  parser.on('processinginstruction', () => {
    at(() => {})
  })
  parser.on('opentag', ({ name }) => {
    at(() => {
      path.push(name)
      text = ''
      if (path.length > deepest) {
        outbox.fault(line, 'nested-too-deep', undefined, { hoogstens: deepest })
        outbox.stop()
      } else taker.opened(path, line)
    })
  })
  parser.on('closetag', () => {
    at(() => {
      taker.closed(path, text, line)
      path.pop()
      text = ''
    })
  })

  return {
    take: (piece) => {
      for (const token of tokens.take(piece)) {
        written(token)
        if (outbox.stopped()) return
      }
      const rest = tokens.rest()
      if (rest.length > longestText) tooLong(lineAt(rest, rest.search(/\S/)))
    },
    end: () => {
      if (!outbox.stopped()) written(tokens.rest())
      // Closing the parser can tell of a fault, and sets its count of lines back.
      const regels = parser.line
      parser.close()
      taker.end(Math.max(regels, furthest))
    },
  }
}
