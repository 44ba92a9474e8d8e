import { readFileSync } from 'node:fs'
import { palette } from '../../src/drawing/palette.js'
import { escaped, unbroken } from './html.js'
import { type Both, other } from './languages.js'
import type { Page } from './page.js'
import { policyOf } from './policy.js'
import { link, type PlaceName, places } from './routes.js'

const navigation: readonly PlaceName[] = ['start', 'rules', 'try', 'registers', 'sources', 'glossary', 'developers']

const words: Both<{
  readonly site: string
  readonly skip: string
  readonly menu: string
  readonly nav: Partial<Readonly<Record<PlaceName, string>>>
  readonly inOther: string
  readonly footer: (links: (name: PlaceName, text: string) => string) => string
}> = {
  nl: {
    site: 'Doorlopende leerroute vmbo-mbo',
    skip: 'Naar de inhoud',
    menu: 'Hoofdmenu',
    nav: {
      start: 'Start',
      rules: 'Regels',
      try: 'Proberen',
      registers: 'Registers',
      sources: 'Bronnen',
      glossary: 'Begrippen',
      developers: 'Voor ontwikkelaars',
    },
    inOther: 'In English',
    footer: (to) =>
      `<p>Deze site wordt gemaakt uit dezelfde tabellen als de bibliotheek <code>doorlopende-leerroute</code>. Zij geeft uitleg, geen juridisch advies: de wet zelf staat op <a href="https://wetten.overheid.nl/">wetten.overheid.nl</a>.</p>
<p>Wat de bibliotheek weglaat, staat in ${to('notCovered', 'wat niet is behandeld')}. Welke bepaling waar is verwerkt, staat in ${to('coverage', 'de dekking')}.</p>
<p>Deze site laadt niets van elders, zet geen cookies en volgt niemand.</p>`,
  },
  en: {
    site: 'Doorlopende leerroute vmbo-mbo',
    skip: 'To the content',
    menu: 'Main menu',
    nav: {
      start: 'Start',
      rules: 'Rules',
      try: 'Try it',
      registers: 'Registers',
      sources: 'Sources',
      glossary: 'Glossary',
      developers: 'For developers',
    },
    inOther: 'In het Nederlands',
    footer: (to) =>
      `<p>This site is made from the same tables as the library <code>doorlopende-leerroute</code>. It explains; it is no legal advice: the law itself is on <a href="https://wetten.overheid.nl/" hreflang="nl">wetten.overheid.nl</a>.</p>
<p>What the library leaves out is in ${to('notCovered', 'what is not covered')}. Which provision is worked out where is in ${to('coverage', 'the coverage')}.</p>
<p>This site loads nothing from elsewhere, sets no cookies and follows nobody.</p>`,
  },
}

/** The colours of the timeline picture are those of the site, so that the two never part. */
function tokens(shade: 'light' | 'dark'): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour[shade]}`)
    .join(';')
}

/** The style sheet of every page. */
export function styleSheet(): string {
  const dark = `@media screen and (prefers-color-scheme:dark){:root{${tokens('dark')}}}`
  return `:root{${tokens('light')}}${dark}\n${readFileSync('docs/web/site.css', 'utf8')}`
}

/** The whole HTML of a page: head, header with navigation, the body given, footer. `twin` is its path in the other language. */
export function page(made: Page, twin: string, styles: string = styleSheet()): string {
  const { language, path, title, description, body, section, head = '', scripts = [], policy } = made
  const { site, skip, menu, nav, inOther, footer } = words[language]
  const to = (name: PlaceName, text: string): string => `<a href="${link(path, places[name][language])}">${text}</a>`
  const items = navigation.map((name) => {
    const current = name === section ? ` aria-current="${places[name][language] === path ? 'page' : 'true'}"` : ''
    return `<li><a href="${link(path, places[name][language])}"${current}>${nav[name]}</a></li>`
  })
  const fullTitle = section === 'start' ? site : `${title} – ${site}`
  const content = `<style>${styles}</style>
${head}
</head>
<body>
<a class="skip" href="#main">${skip}</a>
<header class="top">
<div class="wide">
<p class="site"><a href="${link(path, places.start[language])}">${site.replace('vmbo-mbo', '<span class="whole">vmbo-mbo</span>')}</a></p>
<p class="language"><a href="${link(path, twin)}" lang="${other(language)}" hreflang="${other(language)}" rel="alternate">${inOther}</a></p>
</div>
<nav aria-label="${menu}"><ul class="wide">${items.join('')}</ul></nav>
</header>
<main id="main" tabindex="-1" class="wide">
${unbroken(body)}
</main>
<footer class="bottom"><div class="wide">
${footer(to)}
</div></footer>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(content, policy))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(fullTitle)}</title>
<meta name="description" content="${escaped(description)}">
${icon}
${content}`
}

/** The way of the route as an icon; a data URL, for which no request is made. */
const icon = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><style>path{fill:${palette.vo.light}}path+path{fill:${palette.mbo.light}}@media(prefers-color-scheme:dark){path{fill:${palette.vo.dark}}path+path{fill:${palette.mbo.dark}}}</style><path d="M0 5h6v6H0z"/><path d="M7 5h9v6H7z"/></svg>`,
)}">`

/** The page at the top of the site, which leads to the Dutch start page. */
export function gate(): string {
  const text = 'Doorlopende leerroute vmbo-mbo'
  const content = `<style>body{font:1.25rem/1.6 sans-serif;margin:3rem auto;max-width:30rem;padding:0 1rem}</style>
</head>
<body>
<main>
<h1>${text}</h1>
<p><a href="${places.start.nl}">Naar de Nederlandse site</a></p>
<p lang="en"><a href="${places.start.en}" hreflang="en">To the English site</a></p>
</main>
</body>
</html>
`
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(content))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${places.start.nl}">
<title>${text}</title>
${icon}
${content}`
}
