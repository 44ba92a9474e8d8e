import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Marked, type Token, type Tokens } from 'marked'
import { isInDutch, originalOf } from '../../docs/web/dutch.js'
import { anchorsOf } from '../../docs/web/markdown.js'
import { targetOf } from '../../docs/web/pages/docPaths.js'

/** What must be the same in both languages about a block of a page: a heading, a paragraph, an item, a cell, a piece of code. */
type Block = {
  readonly kind: string
  /** What stands between back quotes, in any order. */
  readonly code: readonly string[]
  /** Every number outside code, without the marks that differ by language. */
  readonly numbers: readonly string[]
  /** Where its links lead: to which page, and which of its headings. */
  readonly links: readonly string[]
}

/** A block with its words, which must not be the same. */
export type Worded = { readonly block: Block; readonly words: string }

const marked = new Marked({ gfm: true })

/** The Dutch texts, by their path. */
export const dutchTexts: readonly string[] = readdirSync('docs/nl', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `docs/nl/${path.replaceAll('\\', '/')}`)
  .sort()

/** The blocks of a page in their order, of its text or of another that could stand in its place. */
export function blocksOf(file: string, text: string = readFileSync(file, 'utf8')): readonly Worded[] {
  return marked.lexer(text).flatMap((token) => fromToken(token, file))
}

function fromToken(token: Token, file: string): readonly Worded[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return []
    case 'html':
      // A picture has words of its own in each language.
      return [blockOf(token.raw.startsWith('<!--') ? token.raw.trim() : 'html', [], file)]
    case 'heading':
      return [blockOf(`heading ${(token as Tokens.Heading).depth}`, token.tokens ?? [], file)]
    case 'code':
      return [blockOf(token.raw.trim(), [], file)]
    case 'list': {
      const { items, ordered } = token as Tokens.List
      return items.map((item) => blockOf(ordered ? 'numbered item' : 'item', item.tokens, file))
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table
      return [header, ...rows].flatMap((cells, row) =>
        cells.map(({ tokens, align }, column) => blockOf(`cell ${row}.${column} ${align ?? ''}`, tokens, file)),
      )
    }
    default:
      return [blockOf(token.type, 'tokens' in token ? (token.tokens ?? []) : [], file)]
  }
}

function blockOf(kind: string, tokens: readonly Token[], file: string): Worded {
  const all = flat(tokens)
  const words = all
    .flatMap((token) => ('text' in token && token.type === 'text' ? [String(token.text)] : []))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
  const links = all.filter((token): token is Tokens.Link => token.type === 'link')
  return {
    block: {
      kind,
      code: all
        .flatMap((token) => (token.type === 'codespan' ? [(token as Tokens.Codespan).text] : []))
        // How a day is written has a name of its own in Dutch.
        .map((text) => (file.startsWith('docs/nl/') ? text.replace('JJJJ-MM-DD', 'YYYY-MM-DD') : text))
        .sort(),
      numbers: [...words.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replaceAll(/[.,]/g, '')).sort(),
      links: links.map(({ href }) => placeOf(file, href)).sort(),
    },
    words,
  }
}

/** The tokens without those inside, and those inside. */
function flat(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) =>
    'tokens' in token && token.tokens !== undefined && token.tokens.length > 0
      ? [...(token.type === 'link' ? [token] : []), ...flat(token.tokens)]
      : [token],
  )
}

/** Where a link leads, said so that it is the same in both languages. */
function placeOf(file: string, href: string): string {
  if (/^https?:/.test(href)) return href
  const target = targetOf(file, href)
  // Two guides of their own, which do not follow each other block by block.
  const to = originalOf(target.file).replace('bestanden-controleren', 'check-your-files')
  return target.anchor === undefined ? to : `${to}#${headingsOf(target.file).indexOf(target.anchor)}`
}

function headingsOf(file: string): readonly string[] {
  const found = anchors.get(file) ?? anchorsOf(readFileSync(file, 'utf8'))
  anchors.set(file, found)
  return found
}

const anchors = new Map<string, readonly string[]>()

/** Links of a Dutch text to a page in English that is there in Dutch too; to its own in English it may lead. */
export function needlessEnglish(file: string): readonly string[] {
  const links = flat(blockTokens(file)).filter((token): token is Tokens.Link => token.type === 'link')
  return links
    .filter(({ href }) => !/^https?:/.test(href))
    .map(({ href }) => targetOf(file, href).file)
    .filter((target) => target !== originalOf(file))
    .filter((target) => originalOf(target) === target && (isInDutch(target) || target.endsWith('check-your-files.md')))
}

function blockTokens(file: string): readonly Token[] {
  const within = (token: Token): readonly Token[] => {
    if (token.type === 'list') return (token as Tokens.List).items.flatMap(({ tokens }) => tokens)
    if (token.type !== 'table') return [token]
    const { header, rows } = token as Tokens.Table
    return [header, ...rows].flat().flatMap(({ tokens }) => tokens)
  }
  return marked.lexer(readFileSync(file, 'utf8')).flatMap(within)
}

/** The sections of a page by their headings, each with a mark of its English text: when that changes, the Dutch is to be read again. */
export function marksOf(file: string): readonly string[] {
  const sections = readFileSync(file, 'utf8').split(/^(?=#{1,6} )/m)
  return sections.map((text) => {
    const [heading = ''] = text.split('\n', 1)
    const plain = text.replaceAll(/-{3,}/g, '---').replaceAll(/\s+/g, ' ').trim()
    return `${file} ${heading}: ${createHash('sha256').update(plain).digest('hex').slice(0, 12)}`
  })
}
