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
        const html = this.parser.parseInline(tokens)
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
        return /^<(?:!--|picture)/.test(text) ? '' : escaped(text)
      },
      code({ text }: Tokens.Code) {
        return `<pre class="scroll" tabindex="0"><code>${escaped(text)}</code></pre>\n`
      },
      table({ header, rows }: Tokens.Table) {
        const heads = header.map(({ tokens, text }) =>
          text === '' ? '<td></td>' : `<th scope="col">${this.parser.parseInline(tokens)}</th>`,
        )
        const body = rows.map(
          (row) => `<tr>${row.map(({ tokens }) => `<td>${this.parser.parseInline(tokens)}</td>`).join('')}</tr>`,
        )
        return `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(header.map(({ text }) => text.replaceAll(/[`*_]/g, '')).join(', '))}"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>\n`
      },
    },
  })
  const tokens = marked.lexer(markdown)
  const first = tokens.find((token): token is Tokens.Heading => token.type === 'heading')
  const paragraph = tokens.find((token): token is Tokens.Paragraph => token.type === 'paragraph')
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
