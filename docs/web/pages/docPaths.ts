import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { originalOf } from '../dutch.js'
import type { Language } from '../languages.js'
import { anchorsOf } from '../markdown.js'
import { link, places } from '../routes.js'

/** The folder for who writes code. */
function developerFolder(language: Language): string {
  return language === 'nl' ? 'nl/ontwikkelaars' : 'en/developers'
}

function inFolder(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`)
}

/** The Markdown that has a page of its own for developers, by its path in the repository. */
export const developerDocs: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  // The page to try a pupil holds code of others too.
  'THIRD-PARTY-NOTICES.md',
  '.github/SECURITY.md',
  'docs/performance.md',
  ...inFolder('docs/guides').filter((path) => !/check-your-files|bestanden-controleren/.test(path)),
  ...inFolder('docs/rules'),
  ...inFolder('docs/decisions'),
  'docs/examples/README.md',
]

/** Where a file of the repository stands on the site, if it does. */
export function docPath(file: string, language: Language): string | undefined {
  const known: Readonly<Record<string, string>> = {
    'README.md': `${developerFolder(language)}/readme.html`,
    'CHANGELOG.md': `${developerFolder(language)}/changelog.html`,
    '.github/CONTRIBUTING.md': `${developerFolder(language)}/contributing.html`,
    'THIRD-PARTY-NOTICES.md': `${developerFolder(language)}/third-party-notices.html`,
    '.github/SECURITY.md': `${developerFolder(language)}/security.html`,
    LICENSE: 'LICENSE.txt',
    'docs/README.md': places.developers[language],
    'docs/glossary.md': places.glossary[language],
    'docs/coverage.md': places.coverage[language],
    'docs/guides/check-your-files.md': places.checkFiles[language],
    // The guide in Dutch, also for who reads of it in English.
    'docs/guides/bestanden-controleren.md': places.checkFiles.nl,
  }
  if (Object.hasOwn(known, file)) return known[file]
  if (developerDocs.includes(file)) {
    const name = file.replace(/^docs\//, '').replace(/README\.md$/, 'index.md')
    return `${developerFolder(language)}/${name.replace(/\.md$/, '.html')}`
  }
  return /^docs\/examples\/[\w-]+\.(?:csv|json|mjs)$/.test(file) ? file.replace(/^docs\//, 'data/') : undefined
}

/** The file of the repository that a link leads to from a file, and the heading in it. */
export function targetOf(file: string, href: string): { readonly file: string; readonly anchor: string | undefined } {
  const [path = '', anchor] = href.split('#')
  if (path === '') return { file, anchor }
  return { file: posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/, '/README.md'), anchor }
}

/** A heading of a Dutch text has on the site the anchor of the same heading in English, so that a link holds in either language. */
function siteAnchor(file: string, anchor: string): string {
  const original = originalOf(file)
  if (original === file) return anchor
  const at = anchorsOf(readFileSync(file, 'utf8')).indexOf(anchor)
  if (at === -1) throw new Error(`${file} has no heading #${anchor}`)
  return anchorsOf(readFileSync(original, 'utf8'))[at] ?? anchor
}

/** Resolves the links of a file of the repository to those of a page of the site. A text can lead to itself in the other language. */
export function resolver(file: string, language: Language, page: string): (href: string) => string | undefined {
  return (href) => {
    const target = targetOf(file, href)
    const inEnglish = file !== target.file && originalOf(file) === target.file
    const inDutch = originalOf(target.file) !== target.file
    const to = docPath(originalOf(target.file), inDutch ? 'nl' : inEnglish ? 'en' : language)
    if (to === undefined) return undefined
    return link(page, target.anchor === undefined ? to : `${to}#${siteAnchor(target.file, target.anchor)}`)
  }
}
