import { aboutDoors } from '../content/aboutDoors.js'
import { type Context, inLanguage, say } from '../context.js'
import { isInDutch, markdownIn } from '../dutch.js'
import { escaped } from '../html.js'
import { languages } from '../languages.js'
import { rendered } from '../markdown.js'
import type { Page } from '../page.js'
import { link, places } from '../routes.js'
import { apiDoors, apiName, apiPath } from './apiNames.js'
import { developerDocs, docPath } from './docPaths.js'

/** The page that leads developers to all there is for them. */
export function developersPages(): readonly Page[] {
  return languages.map((language) => {
    const path = places.developers[language]
    const context: Context = { language, path, day: '2026-08-01' }
    const title = say(context, 'Voor ontwikkelaars', 'For developers')
    const description = say(
      context,
      'Hoe u de bibliotheek inbouwt: installeren, de API, handleidingen, en de regels met hun functies.',
      'How to build the library in: install it, the API, guides, and the rules with their functions.',
    )
    const body = `<h1>${title}</h1>
<p class="lead">${description}</p>
<pre class="wrap"><code>npm install doorlopende-leerroute</code></pre>
<p>${say(context, `De bibliotheek staat nog niet op npm: hoe u haar tot die tijd installeert, staat in <a href="${link(path, docPath('README.md', language) ?? '')}#install">de README</a>.`, `The library is not on npm yet: how to install it until then is in <a href="${link(path, docPath('README.md', language) ?? '')}#install">the README</a>.`)}</p>
${list(context, ['README.md', 'CHANGELOG.md', 'docs/examples/README.md', 'docs/performance.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md', 'THIRD-PARTY-NOTICES.md'])}
<h2 id="api">${say(context, 'De API, per ingang', 'The API, by entry point')}</h2>
<ul class="questions">${apiDoors.map((door) => doorItem(context, door)).join('')}</ul>
<h2 id="handleidingen">${say(context, 'Handleidingen', 'Guides')}</h2>
${list(context, [language === 'nl' ? 'docs/guides/bestanden-controleren.md' : 'docs/guides/check-your-files.md', ...within('guides')])}
<h2 id="regels">${say(context, 'De regels, met hun functies', 'The rules, with their functions')}</h2>
${list(context, ['docs/rules/README.md', ...within('rules')])}
<h2 id="besluiten">${say(context, 'Besluiten over de bouw', 'Decisions on how it is built')}</h2>
${list(context, ['docs/decisions/README.md', ...within('decisions')])}
<h2 id="data">${say(context, 'Voor machines', 'For machines')}</h2>
<ul>${machineItems(context)}</ul>`
    return { id: 'developers', language, path, section: 'developers', title, description, body }
  })
}

function within(folder: string): readonly string[] {
  return developerDocs.filter((file) => file.startsWith(`docs/${folder}/`) && !file.endsWith('README.md'))
}

/** A list of pages by their titles, each with the opening of it; what is in English says so. */
function list(context: Context, files: readonly string[]): string {
  const { language, path } = context
  const items = files.map((file) => {
    const { title, summary } = rendered(markdownIn(language, file), () => undefined)
    const inEnglish = language === 'nl' && !file.endsWith('bestanden-controleren.md') && !isInDutch(file)
    const name = `<a href="${link(path, docPath(file, language) ?? '')}"${inEnglish ? ' lang="en" hreflang="en"' : ''}>${file === 'README.md' ? say(context, 'De README', 'The README') : escaped(title)}</a>`
    const mark = inEnglish ? ' <span class="small quiet">(Engels)</span>' : ''
    return `<li>${name}${mark}<p${inEnglish ? ' lang="en"' : ''}>${escaped(opening(summary))}</p></li>`
  })
  return `<ul class="questions">${items.join('')}</ul>`
}

function doorItem(context: Context, door: string): string {
  const about = aboutDoors[door]
  if (about === undefined) throw new Error(`The door ${door} has no words in aboutDoors.ts`)
  const to = link(context.path, apiPath(door, context.language))
  return `<li><a href="${to}"><code>${apiName(door)}</code></a><p>${escaped(inLanguage(context, about))}</p></li>`
}

function machineItems(context: Context): string {
  const files = [
    [
      'data/datapackage.json',
      say(
        context,
        'Alle beslistabellen als CSV en JSON, beschreven als Data Package',
        'All decision tables as CSV and JSON, described as a Data Package',
      ),
    ],
    ['data/sources.json', say(context, 'Alle bronnen met hun versies', 'All sources with their versions')],
    ['data/codes.json', say(context, 'Alle codes met hun meldingen', 'All codes with their messages')],
    [
      'llms.txt',
      say(context, 'De inhoud van deze site, voor taalmodellen', 'The contents of this site, for language models'),
    ],
    ['llms-full.txt', say(context, 'Alles in één tekst', 'All of it in one text')],
  ] as const
  return files.map(([file, text]) => `<li><a href="${link(context.path, file)}">${escaped(text)}</a></li>`).join('')
}

/** The question that a page answers, or its first sentence, with the next when that is too short to say what it is about. */
function opening(text: string): string {
  return /^(?:[^.]*?\?|.{65,}?[.?!])(?= |$)/.exec(text)?.[0] ?? text
}
