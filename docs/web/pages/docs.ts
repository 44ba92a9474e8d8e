import { readFileSync } from 'node:fs'
import { type BronSleutel, sources } from '../../../src/law/sources.js'
import { inEnglishAlone } from '../content/inEnglishAlone.js'
import { type Context, say } from '../context.js'
import { fileIn, isInDutch } from '../dutch.js'
import { type Language, languages } from '../languages.js'
import { anchorsOf, rendered } from '../markdown.js'
import type { Page } from '../page.js'
import { link, places, sourcePlace } from '../routes.js'
import { developerDocs, docPath, resolver } from './docPaths.js'

/** A page for each of these files, in Dutch where the repository has the Dutch text. */
export function docPages(): readonly Page[] {
  return languages.flatMap((language) => developerDocs.map((file) => docPage(file, language)))
}

function docPage(file: string, language: Language): Page {
  const path = docPath(file, language) ?? ''
  const text = fileIn(language, file)
  // The headings in their order, so that a link to one holds in either language.
  const anchors = [...anchorsOf(readFileSync(file, 'utf8'))]
  const name = text === file ? undefined : () => anchors.shift() ?? ''
  const { title, summary, html } = rendered(readFileSync(text, 'utf8'), resolver(text, language, path), name)
  const context: Context = { language, path, day: '2026-08-01' }
  const english = language === 'nl' && !isInDutch(file)
  const spoken = messagesSpoken(html, file, language)
  const note = english ? `<p class="note">${inEnglishAlone(file)}</p>\n` : ''
  return {
    id: `doc:${file}`,
    language,
    path,
    section: 'developers',
    title: english ? `${title} (Engels)` : title,
    description: english ? inEnglishAlone(file) : summary,
    body: `<p class="eyebrow"><a href="${link(path, places.developers[language])}">${say(context, 'Voor ontwikkelaars', 'For developers')}</a>${shelf(context, file)}</p>
${note}<div class="doc"${english ? ' lang="en"' : ''}>
${sourcesLinked(context, spoken)}</div>`,
  }
}

/** Behind it the list that the page stands in. */
function shelf(context: Context, file: string): string {
  const [, folder] = /^docs\/(guides|rules|decisions)\/(?!README)/.exec(file) ?? []
  if (folder === undefined) return ''
  const names = {
    guides: say(context, 'Handleidingen', 'Guides'),
    rules: say(context, 'De regels', 'The rules'),
    decisions: say(context, 'Besluiten', 'Decisions'),
  }
  const to =
    folder === 'guides'
      ? `${places.developers[context.language]}#handleidingen`
      : (docPath(`docs/${folder}/README.md`, context.language) ?? '')
  return ` / <a href="${link(context.path, to)}">${names[folder as keyof typeof names]}</a>`
}

/** The key of a source leads to where it is told what it says; not within a link. */
function sourcesLinked({ path, language }: Context, html: string): string {
  return html.replaceAll(/(?<!<a [^>]*>)<code(?: class="\w+")?>([\w.-]+)<\/code>/g, (code, key: string) =>
    isSource(key) ? `<a href="${link(path, sourcePlace(key, language))}">${code}</a>` : code,
  )
}

function isSource(key: string): key is BronSleutel {
  return Object.hasOwn(sources, key)
}

/** The page of the register codes quotes each message in Dutch and then in English; a page has that of its own language. */
function messagesSpoken(html: string, file: string, language: Language): string {
  if (file !== 'docs/rules/register-codes.md') return html
  let quoted = 0
  return html.replaceAll(/<blockquote>[\s\S]*?<\/blockquote>\n/g, (quote) => {
    const spoken = quoted++ % 2 === 0 ? 'nl' : 'en'
    return spoken === language ? quote : ''
  })
}
