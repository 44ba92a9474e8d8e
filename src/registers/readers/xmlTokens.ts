/** Cuts XML behind each tag, comment, CDATA section or instruction, so that the parser gets the same pieces however the file came in. */
export type TokenCutter = {
  /** The pieces that are complete with this text. */
  readonly take: (text: string) => Iterable<string>
  /** What is not yet complete, or never became so. */
  readonly rest: () => string
}

/** How the markup that is no tag begins and ends. */
const special = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

export function tokenCutter(): TokenCutter {
  let waiting = ''
  return {
    *take(text) {
      waiting += text
      let from = 0
      for (let end = endOfToken(waiting, from); end !== 0; end = endOfToken(waiting, from)) {
        yield waiting.slice(from, end)
        from = end
      }
      waiting = waiting.slice(from)
    },
    rest: () => waiting,
  }
}

/** Where the token that begins at `from` ends (text and the markup behind it), or 0 when it is not complete. */
function endOfToken(text: string, from: number): number {
  const markup = text.indexOf('<', from)
  if (markup === -1) return 0
  const [, closer] = special.find(([opener]) => text.startsWith(opener, markup)) ?? ['', '>']
  // What may still become `<!--` or `<![CDATA[` has no `>` behind it, so an ordinary end is found only when it is one.
  const end = text.indexOf(closer, markup)
  return end === -1 ? 0 : end + closer.length
}

/** Does this token hold a DOCTYPE? Known before the parser reads any of it. */
export function isDoctype(token: string): boolean {
  return token.startsWith('<!DOCTYPE', token.indexOf('<'))
}

const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});)/g

/**
 * The token with every ampersand that begins no entity of XML itself written as one: the parser would take all that follows for its
 * name. In comments, CDATA sections and instructions an ampersand may stand as it is.
 */
export function withEntitiesOnly(token: string): string {
  if (!token.includes('&')) return token
  const markup = token.indexOf('<')
  const isSpecial = special.some(([opener]) => token.startsWith(opener, markup))
  const text = isSpecial ? token.slice(0, markup) : token
  return text.replace(bareAmpersand, '&amp;') + token.slice(text.length)
}
