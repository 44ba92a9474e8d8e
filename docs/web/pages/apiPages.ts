import type { BronSleutel } from '../../../src/law/sources.js'
import { apiOfDoors } from '../api.js'
import { aboutDoors } from '../content/aboutDoors.js'
import type { Context } from '../context.js'
import { inLanguage, say } from '../context.js'
import { anchorOf, escaped } from '../html.js'
import { languages } from '../languages.js'
import { rendered } from '../markdown.js'
import type { Page } from '../page.js'
import { link, places, sourcePlace } from '../routes.js'
import { apiEntries } from './apiEntries.js'
import { apiDoors, apiName, apiPath } from './apiNames.js'

/** The names that a door exports, as the Markdown of typedoc has them. */
function exportedNames(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^### (\w+)/gm)].map(([, name = '']) => name)
}

/** A page for each door: what it exports, with types, comments and examples. */
export async function apiPages(): Promise<readonly Page[]> {
  const api = await apiOfDoors()
  // A name that two doors have is that of the core.
  const doorsOf = new Map(
    [...api].toReversed().flatMap(([door, { markdown }]) => exportedNames(markdown).map((name) => [name, door])),
  )
  const made = languages.flatMap((language) =>
    apiDoors.map(async (door): Promise<Page> => {
      const path = apiPath(door, language)
      const context: Context = { language, path, day: '2026-08-01' }
      const { markdown: raw, inner } = api.get(door) ?? { markdown: '', inner: [] }
      const own = exportedNames(raw)
      const markdown = await apiEntries(raw, language)
      const resolve = (href: string, text: string): string | undefined => {
        const name = text.replaceAll(/\W/g, '')
        if (href.startsWith('glossary:')) return link(path, `${places.glossary[language]}#${anchorOf(text)}`)
        if (href.startsWith('source:')) return link(path, sourcePlace(text as BronSleutel, language))
        const other = inner.includes(name) ? undefined : own.includes(name) ? door : doorsOf.get(name)
        return other === undefined ? undefined : link(path, `${apiPath(other, language)}#${name}`)
      }
      // The comments are in English; the headings and the lines below them are in the language of the page.
      const words = language === 'nl' ? ' lang="nl"' : ''
      const { html } = rendered(markdown, resolve, nameAnchor)
      const marked = html
        .replaceAll(/<p>(?=(?:[A-Z][a-z]+: <a .*|)(?:Since|Sinds) [\d.]+\.<\/p>)/g, `<p class="small quiet"${words}>`)
        .replaceAll(/<(h[24]) /g, `<$1${words} `)
      const name = apiName(door)
      const about = aboutDoors[door]
      if (about === undefined) throw new Error(`The door ${door} has no words in aboutDoors.ts`)
      const names = exportedNames(markdown)
      const description = say(
        context,
        `Alles wat ${name} exporteert, met typen en voorbeelden.`,
        `All that ${name} exports, with types and examples.`,
      )
      const list = names.map((each) => `<li><a href="#${each}"><code>${escaped(each)}</code></a></li>`)
      const title = say(context, 'Op deze pagina', 'On this page')
      const body = `<p class="eyebrow"><a href="${link(path, places.developers[language])}">${say(context, 'Voor ontwikkelaars', 'For developers')}</a> / <a href="${link(path, places.developers[language])}#api">API</a></p>
<h1>${escaped(name)}</h1>
<p class="lead">${escaped(inLanguage(context, about))}</p>
${say(
  context,
  `<p>Hieronder staat elke naam die deze ingang heeft, met zijn type; bij een functie staat een voorbeeld. Elk veld is <code>readonly</code>; de typen laten dat woord weg. Een type zonder link is van TypeScript zelf, of intern: onder die naam kan het niet worden geïmporteerd.</p>
<p class="note">De uitleg bij elke naam staat zo in de code zelf, en is daarom in het Engels. Hetzelfde in het Nederlands: <a href="${link(path, places.rules.nl)}">de regels</a>, en voor wie inbouwt <a href="${link(path, places.developers.nl)}#regels">de regels met hun functies</a>.</p>`,
  '<p>Below stands every name that this entry point exports, with its type; a function has an example. Every field is <code>readonly</code>; the types leave that word out. A type without a link is one of TypeScript itself, or internal: it cannot be imported under that name.</p>',
)}
<nav class="contents" aria-label="${title}"><details><summary>${title} (${names.length})</summary><ul>${list.join('')}</ul></details></nav>
<div class="doc api"${language === 'nl' ? ' lang="en"' : ''}>
${marked}</div>`
      return { id: `api:${door}`, language, path, section: 'developers', title: `API: ${name}`, description, body }
    }),
  )
  return Promise.all(made)
}

/** A name is its own anchor: a type and a function can differ in one capital. */
function nameAnchor(heading: string, depth: number): string {
  return depth === 3 ? heading.replaceAll(/\W/g, '') : anchorOf(heading)
}
