import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { apiDoors, apiPath } from './apiNames.js'
import { type Context, say } from '../context.js'
import { escaped } from '../html.js'
import { type Language, languages } from '../languages.js'
import { rendered } from '../markdown.js'
import type { Page } from '../page.js'
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

/** The Markdown that has a page of its own for developers, by its path in the repository. It is in English. */
export const developerDocs: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  // The page to try a pupil holds code of others too.
  'THIRD-PARTY-NOTICES.md',
  ...inFolder('docs/guides').filter((path) => !/check-your-files|bestanden-controleren/.test(path)),
  ...inFolder('docs/rules'),
  ...inFolder('docs/decisions'),
  'docs/examples/README.md',
]

/** Where a file of the repository stands on the site, if it does. */
function docPath(file: string, language: Language): string | undefined {
  const known: Readonly<Record<string, string>> = {
    'README.md': `${developerFolder(language)}/readme.html`,
    'CHANGELOG.md': `${developerFolder(language)}/changelog.html`,
    '.github/CONTRIBUTING.md': `${developerFolder(language)}/contributing.html`,
    'THIRD-PARTY-NOTICES.md': `${developerFolder(language)}/third-party-notices.html`,
    LICENSE: 'LICENSE.txt',
    'docs/README.md': places.developers[language],
    'docs/glossary.md': places.glossary[language],
    'docs/coverage.md': places.coverage[language],
    'docs/guides/check-your-files.md': places.checkFiles[language],
    'docs/guides/bestanden-controleren.md': places.checkFiles[language],
  }
  if (Object.hasOwn(known, file)) return known[file]
  if (developerDocs.includes(file)) {
    const name = file.replace(/^docs\//, '').replace(/README\.md$/, 'index.md')
    return `${developerFolder(language)}/${name.replace(/\.md$/, '.html')}`
  }
  return /^docs\/examples\/[\w-]+\.(?:csv|json|mjs)$/.test(file) ? file.replace(/^docs\//, 'data/') : undefined
}

/** Resolves the links of a file of the repository to those of a page of the site. */
export function resolver(file: string, language: Language, page: string): (href: string) => string | undefined {
  return (href) => {
    const [path = '', anchor] = href.split('#')
    const target =
      path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/, '/README.md')
    const to = docPath(target, language)
    if (to === undefined) return undefined
    return link(page, anchor === undefined ? to : `${to}#${anchor}`)
  }
}

/** A page for each of these files. */
export function docPages(): readonly Page[] {
  return languages.flatMap((language) => developerDocs.map((file) => docPage(file, language)))
}

function docPage(file: string, language: Language): Page {
  const path = docPath(file, language) ?? ''
  const { title, summary, html } = rendered(readFileSync(file, 'utf8'), resolver(file, language, path))
  const context: Context = { language, path, day: '2026-08-01' }
  const note = `<p class="eyebrow"><a href="${link(path, places.developers[language])}">${say(context, 'Voor ontwikkelaars', 'For developers')}</a>${say(context, ' / deze pagina is in het Engels', '')}</p>`
  return {
    id: `doc:${file}`,
    language,
    path,
    section: 'developers',
    title,
    description: summary,
    body: `${note}\n<div class="doc"${language === 'nl' ? ' lang="en"' : ''}>\n${html}</div>`,
  }
}

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
    const list = (files: readonly string[]): string => {
      const items = files.map((file) => {
        const { title: name, summary } = rendered(readFileSync(file, 'utf8'), () => undefined)
        return `<li><a href="${link(path, docPath(file, language) ?? '')}">${escaped(name)}</a><p>${escaped(firstSentence(summary))}</p></li>`
      })
      return `<ul class="questions"${language === 'nl' ? ' lang="en"' : ''}>${items.join('')}</ul>`
    }
    const within = (folder: string): readonly string[] =>
      developerDocs.filter((file) => file.startsWith(`docs/${folder}/`) && !file.endsWith('README.md'))
    const doors = apiDoors.map(
      (door) =>
        `<li><a href="${link(path, apiPath(door, language))}"><code>${door === 'index' ? 'doorlopende-leerroute' : `…/${door}`}</code></a></li>`,
    )
    const note = say(
      context,
      '<p class="note">Deze handleidingen zijn in het Engels. De uitleg van de regels is er in het Nederlands.</p>',
      '',
    )
    const data = [
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
    ].map(([file = '', text = '']) => `<li><a href="${link(path, file)}">${escaped(text)}</a></li>`)
    const body = `<h1>${title}</h1>
<p class="lead">${description}</p>
<pre class="scroll" tabindex="0"><code>npm install doorlopende-leerroute</code></pre>
${note}
${list(['README.md', 'CHANGELOG.md', '.github/CONTRIBUTING.md', 'docs/examples/README.md', 'THIRD-PARTY-NOTICES.md'])}
<h2 id="api">${say(context, 'De API, per ingang', 'The API, by door')}</h2>
<ul class="plain columns">${doors.join('')}</ul>
<h2 id="handleidingen">${say(context, 'Handleidingen', 'Guides')}</h2>
${list(['docs/guides/check-your-files.md', ...within('guides')])}
<h2 id="regels">${say(context, 'De regels, met hun functies', 'The rules, with their functions')}</h2>
${list(['docs/rules/README.md', ...within('rules')])}
<h2 id="besluiten">${say(context, 'Besluiten over de bouw', 'Decisions on how it is built')}</h2>
${list(['docs/decisions/README.md', ...within('decisions')])}
<h2 id="data">${say(context, 'Voor machines', 'For machines')}</h2>
<ul>${data.join('')}</ul>`
    return { id: 'developers', language, path, section: 'developers', title, description, body }
  })
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text
}
