/** Text made safe for HTML, in an element or between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A message in a narrow place: the path of a field breaks after its points, and a name with a hyphen (`VO-fase`) does not break. */
export function kept(message: string): string {
  return escaped(message)
    .replaceAll(/\b[a-z]\w*(?:\.\w+)+/g, (path) => path.replaceAll('.', '.<wbr>'))
    .replaceAll(/\b[A-Z]+(?:-\w+)+/g, '<span class="nb">$&</span>')
}

const month =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December'

/** Names with a hyphen, days, and parts of a citation: what a line does not break. */
const whole = new RegExp(
  `\\b(?:(?:VO|MBO|vo|mbo)-fase\\b|(?:vo|mbo)-bekostiging\\b|TBG-i\\b|(?:JJJJ|YYYY)-MM-DD\\b|\\d+[–-]\\d+(?:-\\d+)?\\b|11-pro(?:ef|of)\\b|ROD (?:VO|MBO)\\b|WVO 2020\\b|art\\. \\d[\\w.]*(?:\\(\\w+\\))*|(?:lid|niveau|leerjaar|onderdeel) (?:\\d|[a-z]\\b)|\\d{1,2} (?:${month})(?: \\d{4})?\\b)`,
  'g',
)

/** Elements whose text is left as it is: code, pictures, and what may hold no element. */
const left = /^<(\/?)(pre|code|svg|script|style|option|textarea)\b/

/** The same HTML, in which no line breaks within what `whole` names. The text itself does not change. */
export function unbroken(html: string): string {
  let depth = 0
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (!part.startsWith('<')) return depth > 0 ? part : part.replaceAll(whole, '<span class="nb">$&</span>')
      const [, closes] = left.exec(part) ?? []
      if (closes !== undefined) depth += closes === '' ? 1 : -1
      return part
    })
    .join('')
}

/** The anchor that Markdown on GitHub gives a heading: the pages link to it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}
