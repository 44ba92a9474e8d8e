import { Marked, type Token, type Tokens } from 'marked'
import { anchorOf, escaped } from './html.js'

/** What Markdown becomes: the text of its first heading, its first paragraph, and the HTML of the whole. */
export type Rendered = { readonly title: string; readonly summary: string; readonly html: string }

/** Where a link of the Markdown leads on the site, given its text too; `undefined` when it leads nowhere on it. */
export type Resolve = (href: string, text: string) => string | undefined

/** Turns Markdown of the repository into HTML that loads nothing: headings with the anchors of GitHub, tables that scroll in place. */
export function rendered(
  markdown: string,
  resolve: Resolve,
  name: (heading: string, depth: number) => string = anchorOf,
): Rendered {
  const used = new Map<string, number>()
  const marked = new Marked({ gfm: true })
  marked.use({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const html = numbersKept(this.parser.parseInline(tokens))
        return `<h${depth} id="${escaped(unusedIn(used, name(plainText(tokens), depth)))}">${html}</h${depth}>\n`
      },
      link({ href, tokens }: Tokens.Link) {
        const html = this.parser.parseInline(tokens)
        if (/^https?:/.test(href)) return `<a href="${escaped(href)}" rel="external">${html}</a>`
        const to = resolve(href, plainText(tokens))
        return to === undefined ? html : `<a href="${escaped(to)}">${html}</a>`
      },
      // A picture would be a request; its text says what there was to see.
      image({ text }: Tokens.Image) {
        return escaped(text)
      },
      html({ text }: Tokens.HTML | Tokens.Tag) {
        // Nor are the anchors that typedoc puts into its tables of use: links lead to names.
        return /^<(?:!--|picture|a id=|\/a>)/.test(text) ? '' : escaped(text)
      },
      // An option of a command is not broken after its dashes, nor is a short key of a source.
      codespan({ text }: Tokens.Codespan) {
        const kind = /^(?=.*-)\S{1,12}$|^--[a-z]+ \S{1,16}$/.test(text)
          ? ' class="whole"'
          : text.length < 23
            ? ' class="name"'
            : ''
        return `<code${kind}>${escaped(text).replaceAll(/(?<!\S)--?[a-z]+/g, '<span class="whole">$&</span>')}</code>`
      },
      code({ text, lang = '' }: Tokens.Code) {
        // Of a licence the words count, not where its lines were cut.
        if (lang === 'licence') return `<blockquote>\n${paragraphsOf(text)}\n</blockquote>\n`
        // Text in columns keeps its lines, for they stand below each other; sentences and code go on below.
        if (lang === 'text' && !isProse(text)) {
          return `<pre class="scroll" tabindex="0"><code>${escaped(text)}</code></pre>\n`
        }
        const lines = text.replaceAll(/(?<=\S) {2,}(?=(?:#|\/\/) )/g, ' ')
        const draw = lang === 'signature' ? linksIn(text, resolve) : (drawing[lang] ?? bracketsKept)
        return `<pre class="lines"><code>${linesOf(lines, draw)}</code></pre>\n`
      },
      table({ header, rows }: Tokens.Table) {
        const inline = ({ tokens: parts }: Tokens.TableCell): string => numbersKept(this.parser.parseInline(parts))
        const names = header.map(({ tokens }) => escaped(plainText(tokens)))
        const heads = header.map((cell) =>
          cell.text === '' ? '<td role="cell"></td>' : `<th scope="col" role="columnheader">${inline(cell)}</th>`,
        )
        // On a narrow screen a row becomes a block, in which each cell names its column; roles keep it a table.
        const body = rows.map(([first, ...others]) => {
          const label = (at: number): string => (names[at] === '' ? '' : ` data-label="${names[at] ?? ''}"`)
          const head = `<th class="plain" scope="row" role="rowheader"${label(0)}>${first === undefined ? '' : inline(first)}</th>`
          const cells = others.map((cell, at) => {
            const html = inline(cell)
            return html === '' ? '<td role="cell"></td>' : `<td role="cell"${label(at + 1)}><div>${html}</div></td>`
          })
          return `<tr role="row">${head}${cells.join('')}</tr>`
        })
        const kind = widthOf([header, ...rows]) > 90 && header.length > 4 ? 'rows' : 'prose'
        return `<div class="scroll" tabindex="0" role="group" aria-label="${names.filter((each) => each !== '').join(', ')}"><table class="${kind}" role="table"><thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">${body.join('\n')}</tbody></table></div>\n`
      },
    },
  })
  const tokens = marked.lexer(markdown)
  const first = tokens.find((token): token is Tokens.Heading => token.type === 'heading')
  // A line that only says where it stands, or that it was accepted, tells nobody what the page is about.
  const paragraph = tokens.find(
    (token): token is Tokens.Paragraph =>
      token.type === 'paragraph' && !/^(?:Status: \w+|(?:From|Uit) \S+)\.$/.test(token.text),
  )
  return {
    title: first === undefined ? '' : plainText(first.tokens),
    summary: paragraph === undefined ? '' : plainText(paragraph.tokens).replaceAll('\n', ' '),
    html: marked.parser(tokens),
  }
}

/** The anchors that GitHub gives the headings of a page, in their order. */
export function anchorsOf(markdown: string): readonly string[] {
  const used = new Map<string, number>()
  return new Marked({ gfm: true })
    .lexer(markdown)
    .filter((token): token is Tokens.Heading => token.type === 'heading')
    .map(({ tokens }) => unusedIn(used, anchorOf(plainText(tokens))))
}

/** The anchor itself, with a number behind it from the second time on. */
function unusedIn(used: Map<string, number>, anchor: string): string {
  const times = used.get(anchor) ?? 0
  used.set(anchor, times + 1)
  return times === 0 ? anchor : `${anchor}-${times}`
}

/** In a narrow place a number stays with its article or lid, and a word with a hyphen is not cut at it. */
function numbersKept(html: string): string {
  return html
    .replaceAll(/\b(art\.|lid|free|vrij) (?=\d)|\bonderdeel (?=[a-z]\b)/g, (words) => words.replace(' ', '\u00A0'))
    .replaceAll(/(?<![^\s(])\w+(?:-\w+)+(?![^\s,;:?.)]|\.\w)/g, (word) =>
      word.length < 20 ? `<span class="${word.length < 11 ? 'short' : 'name'}">${word}</span>` : word,
    )
}

/** Each line apart, its indent too, so that what does not fit goes on below it further in. */
function linesOf(text: string, draw: (line: string, indent: number) => string): string {
  return text.replaceAll(/^( *)(.*)(\n?)/gm, (_, indent: string, line: string, end: string) => {
    const before = indent === '' ? '' : `<span>${indent}</span>`
    return `<span>${before}<span>${draw(line, indent.length)}${end}</span></span>`
  })
}

const drawing: Readonly<Record<string, typeof codeKept>> = {
  js: codeKept,
  ts: codeKept,
  tsx: codeKept,
  text: (line, indent) => wordsKept(line, indent, /(?<=;)(?=\S)/),
}

/** A line of code that is too long goes on behind a bracket or before a dot, rather than in the middle of a name. */
function codeKept(line: string, indent: number): string {
  return line
    .split(/('[^']*'|"[^"]*"|\/\/ .*$)/)
    .map((piece, at) =>
      at % 2 === 1
        ? bracketsKept(piece, indent)
        : piece
            .split(/(?<=[\w)\]])(?=\??\.[a-z])/)
            .map((part) => bracketsKept(part, indent))
            .join('<wbr>'),
    )
    .join('')
}

/** The same without the dots, which in a string, a comment or another language stand within a name. */
function bracketsKept(line: string, indent: number): string {
  return wordsKept(line, indent, /(?<=[([])(?=[^\s)\]])|(?<=;)(?=\S)|(?<=(?:^|\w)<)(?=[A-Z])/)
}

/** A date or a code is not broken after its hyphens: never where a phone has room for it, and a longer one on a wider screen. */
function wordsKept(line: string, indent: number, breaks: RegExp): string {
  return line
    .split(/([^\s()[\]{},;]*\w-\w[^\s()[\]{},;]*|\/\/ =>)/)
    .map((piece, at) => {
      if (at % 2 === 1) {
        return `<span class="${piece.length + indent < 27 ? 'whole' : 'name'}">${escaped(piece)}</span>`
      }
      const html = piece.split(breaks).map(escaped).join('<wbr>')
      return /(?:^|\w)<$|;$/.test(piece) ? `${html}<wbr>` : html
    })
    .join('')
}

/** The names of types in a signature as links; not those in a text, nor what the signature itself declares. */
function linksIn(signature: string, resolve: Resolve): typeof codeKept {
  const pieces = /('[^'\n]*'|`[^`\n]*`|^(?:type|const|function) \w+|\b[A-Z]\w*|(?<=typeof )\w+)/
  const [, parameters = ''] = /^\w+ \w+<([^=(]*)/.exec(signature) ?? []
  const declared = new Set([...parameters.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => name))
  return (line, indent) =>
    line
      .split(pieces)
      .map((piece, at) => {
        const to = at % 2 === 1 && /^\w+$/.test(piece) && !declared.has(piece) ? resolve('', piece) : undefined
        return to === undefined ? codeKept(piece, indent) : `<a href="${escaped(to)}">${piece}</a>`
      })
      .join('')
}

/** Sentences, of which no line is cut; not lines of a file, and not columns held apart with spaces. */
function isProse(text: string): boolean {
  return /(?:[^\s|;]+ ){5}/.test(text) && !/\S {2,}\S/.test(text)
}

/** The paragraphs of a text that was cut into lines of one length. */
function paragraphsOf(text: string): string {
  return text
    .split(/\n\n+/)
    .map((paragraph) => `<p>${escaped(paragraph.trim().replaceAll(/\s*\n\s*/g, ' '))}</p>`)
    .join('\n')
}

/** How many characters a table is wide, when no cell of it is broken. */
function widthOf(rows: readonly (readonly Tokens.TableCell[])[]): number {
  const lengths = rows.map((row) => row.map(({ tokens }) => plainText(tokens).length))
  const columns = lengths[0]?.map((_, at) => Math.max(...lengths.map((row) => row[at] ?? 0))) ?? []
  return columns.reduce((sum, each) => sum + each, 0)
}

/** The text of a piece of Markdown, without its marks. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens !== undefined
        ? plainText(token.tokens)
        : 'text' in token
          ? String(token.text)
          : '',
    )
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
}
