import { readdirSync, readFileSync } from 'node:fs'
import { type Document, type Element, Window } from 'happy-dom'

export const root = 'docs/site'

/** Every file of the built site, by its path from the top. */
export const siteFiles: readonly string[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length + 1))
  .sort()

export const pages: readonly string[] = siteFiles.filter((path) => path.endsWith('.html'))

export function textOf(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8')
}

const parser = new new Window({ settings: { disableJavaScriptEvaluation: true } }).DOMParser()
const parsed = new Map<string, Document>()

/** The page as a document; neither its styles nor its scripts are needed to read it. */
export function documentOf(path: string): Document {
  const found = parsed.get(path)
  if (found !== undefined) return found
  const bare = textOf(path).replaceAll(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '')
  const document = parser.parseFromString(bare, 'text/html')
  parsed.set(path, document)
  return document
}

export function all(document: Document | Element, selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)]
}

/** The path a link leads to from a page. */
export function targetOf(page: string, href: string): string {
  const [path = ''] = href.split('#')
  return path === '' ? page : new URL(path, `https://site.test/${page}`).pathname.slice(1)
}
