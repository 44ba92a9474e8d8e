import { posix } from 'node:path'
import { doors } from '../../../tsup.config.js'
import { apiMarkdown } from '../api.js'
import { aboutDoors } from '../content/aboutDoors.js'
import type { Context } from '../context.js'
import { inLanguage, say } from '../context.js'
import { anchorOf, escaped } from '../html.js'
import { type Language, languages } from '../languages.js'
import { rendered } from '../markdown.js'
import type { Page } from '../page.js'
import { link, places } from '../routes.js'
import { apiDoors, apiName, apiPath } from './apiNames.js'

/** The names that a door exports, as the Markdown of typedoc has them. */
function exportedNames(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^### (\w+)/gm)].map(([, name = '']) => name)
}

/** A page for each door: what it exports, with types, comments and examples. */
export async function apiPages(): Promise<readonly Page[]> {
  const api = await apiMarkdown()
  return languages.flatMap((language) =>
    apiDoors.map((door) => {
      const path = apiPath(door, language)
      const context: Context = { language, path, day: '2026-08-01' }
      const markdown = shortened(api.get(door) ?? '')
      const { html } = rendered(
        markdown,
        (href, text) => toDoor(href, text, { door, page: path, language }),
        nameAnchor,
      )
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
      const body = `<p class="eyebrow"><a href="${link(path, places.developers[language])}">${say(context, 'Voor ontwikkelaars', 'For developers')}</a> / API</p>
<h1>${escaped(name)}</h1>
<p class="lead">${escaped(inLanguage(context, about))}</p>
${say(
  context,
  `<p>Hieronder staat elke naam die deze ingang heeft, met typen en een voorbeeld.</p>
<p class="note">De uitleg bij elke naam staat zo in de code zelf, en is daarom in het Engels. Hetzelfde in het Nederlands: <a href="${link(path, places.rules.nl)}">de regels</a>, en voor wie inbouwt <a href="${link(path, places.developers.nl)}#regels">de regels met hun functies</a>.</p>`,
  '<p>Below stands every name of this door, with its types and an example.</p>',
)}
<nav class="contents" aria-label="${title}"><details><summary>${title} (${names.length})</summary><ul>${list.join('')}</ul></details></nav>
<div class="doc api"${language === 'nl' ? ' lang="en"' : ''}>
${html}</div>`
      return { id: `api:${door}`, language, path, section: 'developers', title: `API: ${name}`, description, body }
    }),
  )
}

/** Without the title and the rules between the names, and with the release on a line. */
function shortened(markdown: string): string {
  return markdown
    .replace(/^# .*\n/, '')
    .replaceAll(/^\*\*\*\n/gm, '')
    .replaceAll(/^#### Since\n\n(\S+)$/gm, 'Since $1.')
}

/** A name is its own anchor: a type and a function can differ in one capital. */
function nameAnchor(heading: string, depth: number): string {
  return depth === 3 ? heading.replaceAll(/\W/g, '') : anchorOf(heading)
}

/** A link of typedoc leads to the page of another door, or to a place on this one; its text is the name there. */
function toDoor(
  href: string,
  text: string,
  { door, page, language }: { readonly door: string; readonly page: string; readonly language: Language },
): string | undefined {
  const [path = ''] = href.split('#')
  const from = doors[door] ?? ''
  const file =
    path === '' ? from : `src/${posix.join(posix.dirname(from.replace(/^src\//, '')), path).replace(/\.md$/, '.ts')}`
  const other = apiDoors.find((each) => doors[each] === file)
  return other === undefined ? undefined : link(page, `${apiPath(other, language)}#${text.replaceAll(/\W/g, '')}`)
}
