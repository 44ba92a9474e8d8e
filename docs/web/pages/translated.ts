import { readFileSync } from 'node:fs'
import { codes } from '../content/codes.js'
import { glossaryInDutch } from '../content/glossaryInDutch.js'
import { anchor, type Context, say, sourceLinks } from '../context.js'
import { sources, type BronSleutel } from '../../../src/law/sources.js'
import type { Datum } from '../../../src/concepts/datum.js'
import { anchorOf, escaped } from '../html.js'
import { languages } from '../languages.js'
import { rendered } from '../markdown.js'
import { rulePath, ruleOf } from '../content/rules.js'
import { englishOf } from '../content/said.js'
import type { Page } from '../page.js'
import { places } from '../routes.js'
import { day as longDay } from '../tables/cellWords.js'
import { resolver } from './docPaths.js'
import { contents } from './parts.js'

/** The rows of the table of a page of Markdown that begins with this head. */
export function rowsOf(markdown: string, head: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`))
  const rows = lines.slice(start + 2)
  const end = rows.findIndex((line) => !line.startsWith('|'))
  return rows.slice(0, end).map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  )
}

/** The name of a row of the glossary, without the marks of code. */
export function termOf(cell: string): string {
  return cell.replaceAll('`', '')
}

/** The words of the subject, in both languages; the types of the code stand apart, in English. */
export function glossaryPages(day: Datum): readonly Page[] {
  const markdown = readFileSync('docs/glossary.md', 'utf8')
  const rows = rowsOf(markdown, 'Dutch term')
  return languages.map((language) => {
    const path = places.glossary[language]
    const context: Context = { language, path, day }
    const resolve = resolver('docs/glossary.md', language, path)
    const inline = (text: string): string => rendered(text, resolve).html.replace(/^<p>|<\/p>\n$/g, '')
    const title = say(context, 'Begrippen', 'Glossary')
    const description = say(
      context,
      'De woorden van de wet, de registers en deze site, met hun betekenis en hun bron.',
      'The words of the law, the registers and this site, with their meaning and their source.',
    )
    const words = rows.filter(([term = '']) => glossaryInDutch[termOf(term)] !== undefined)
    const types = rows.filter(([term = '']) => glossaryInDutch[termOf(term)] === undefined)
    const heads = [
      say(context, 'Woord', 'Dutch word'),
      say(context, 'Betekenis', 'Meaning'),
      say(context, 'Engels', 'English'),
      say(context, 'Bron', 'Source'),
      say(context, 'Code in het register', 'Register code'),
    ]
    const drawn = words.map(([term = '', english = '', meaning = '', source = '', code = '']) => {
      const name = termOf(term)
      const cells = [
        language === 'nl' ? escaped(glossaryInDutch[name] ?? '') : inline(meaning),
        language === 'nl' ? `<span lang="en">${escaped(english)}</span>` : escaped(english),
        sourceCell(context, source, inline),
        inline(language === 'nl' ? codeInDutch(code) : code),
      ].map(
        (cell, at) =>
          `<td role="cell" data-label="${heads[at + 1] ?? ''}"${cell === '–' ? ' class="silent"' : ''}><div>${cell}</div></td>`,
      )
      return `<tr role="row" id="${anchorOf(name)}"><th scope="row" role="rowheader"${language === 'en' ? ' lang="nl"' : ''}>${escaped(name)}</th>${cells.join('')}</tr>`
    })
    const typed = types.map(
      ([term = '', english = '', meaning = '']) =>
        `<dt id="${anchorOf(termOf(term))}">${inline(term)} <span class="quiet">${escaped(english)}</span></dt><dd>${inline(meaning)}</dd>`,
    )
    const trap = say(
      context,
      'De wet gebruikt het woord <em>leerjaar</em> voor twee dingen: het leerjaar van de school en het leerjaar van de route. Op deze site is leerjaar altijd het leerjaar van de route. Leerjaar 1 van de route is klas 3 van het vmbo.',
      'The law uses the word <em>leerjaar</em> for two things: the year of the school and the year of the route. On this site leerjaar is always the year of the route. Year 1 of the route is class 3 of the vmbo.',
    )
    const body = `<h1>${title}</h1>
<p class="lead">${description}</p>
<p class="note">${trap}</p>
${contents(context, [
  ['woorden', say(context, 'De woorden', 'The words')],
  ['typen', say(context, 'De typen in de code', 'The types in the code')],
])}
<h2 id="woorden">${say(context, 'De woorden', 'The words')}</h2>
<table class="rows words" role="table"><thead role="rowgroup"><tr role="row">${heads.map((head) => `<th scope="col" role="columnheader">${head}</th>`).join('')}</tr></thead><tbody role="rowgroup">
${drawn.join('\n')}
</tbody></table>
<h2 id="typen">${say(context, 'De typen in de code', 'The types in the code')}</h2>
<p>${say(context, 'Deze namen ziet alleen wie programmeert. Zij zijn in het Engels uitgelegd.', 'Only those who write code see these names.')}</p>
<dl class="types"${language === 'nl' ? ' lang="en"' : ''}>${typed.join('')}</dl>`
    return { id: 'glossary', language, path, section: 'glossary', title, description, body }
  })
}

/** The few English words among the codes. */
function codeInDutch(code: string): string {
  return code
    .replaceAll(/\b(four|five|nine) digits\b/g, (_, number: 'four' | 'five' | 'nine') => `${numbers[number]} cijfers`)
    .replaceAll(' and ', ' en ')
    .replaceAll(/^or /g, 'of ')
}

const numbers = { four: 'vier', five: 'vijf', nine: 'negen' } as const

function sourceCell(context: Context, cell: string, inline: (text: string) => string): string {
  const keys = cell.split(', ').map((key) => termOf(key))
  if (keys.every((key) => Object.hasOwn(sources, key))) {
    return sourceLinks(context, keys as BronSleutel[])
  }
  const page = /^docs\/(.+\.md)$/.exec(cell)?.[1]
  return page === undefined ? inline(cell) : inline(`[${page.replace(/^.*\/|\.md$/g, '')}](${page})`)
}

/** Which provision is worked out where: the page of the repository, with its heads and explanation in the language of the page. */
export function coveragePages(day: Datum): readonly Page[] {
  const markdown = readFileSync('docs/coverage.md', 'utf8')
  const [, ...chapters] = markdown.split(/^## /m)
  return languages.map((language) => {
    const path = places.coverage[language]
    const context: Context = { language, path, day }
    const resolve = resolver('docs/coverage.md', language, path)
    const inline = (text: string): string => rendered(text, resolve).html.replace(/^<p>|<\/p>\n$/g, '')
    const title = say(context, 'Dekking', 'Coverage')
    const description = say(
      context,
      'Elk lid van de wet over de routes en elke dia van DUO: welke tabel, functie en code ervoor staan, en wat is weggelaten.',
      'Every lid of the law on the routes and every slide of DUO: which table, function and code stand for it, and what is left out.',
    )
    const heads = say(
      context,
      'Plaats|Wat er staat|In de code|Niet behandeld',
      'Place|What it says|In the code|Not covered',
    ).split('|')
    const kinds = say(context, 'Tabellen|Functies|Codes|Tests', 'Tables|Functions|Issue codes|Tests').split('|')
    const parts = chapters.map((chapter) => {
      const [name = ''] = chapter.split('\n', 1)
      const heading = headingOf(name, language)
      // The slides have their titles in Dutch.
      const spoken = language === 'en' && !name.startsWith('WVO') ? ' lang="nl"' : ''
      const rows = rowsOf(chapter.replaceAll(/test\/law\/(\w+)\.test\.ts/g, '$1'), 'Place').map((cells) => {
        const [place = '', says = '', ...rest] = cells
        const left = rest.pop() ?? ''
        const told = (text: string): string => inline(language === 'en' ? inEnglish(text) : text)
        const lines = rest.map((cell, at) => {
          const names = at === 2 ? linked(context, cell) : inline(cell)
          return cell === '–'
            ? ''
            : `<span class="fact"><span class="quiet">${kinds[at] ?? ''}:</span> <span>${names}</span></span>`
        })
        // The lines about the code have names of their own.
        const drawn = [told(says), lines.join(''), left === '–' ? '' : told(left)].map((html, at) =>
          html === ''
            ? '<td role="cell"></td>'
            : `<td role="cell"${at === 1 ? '' : ` data-label="${heads[at + 1] ?? ''}"`}><div>${html}</div></td>`,
        )
        return `<tr role="row"><th scope="row" role="rowheader"${spoken}>${inline(placeIn(context, place))}</th>${drawn.join('')}</tr>`
      })
      return `<h2 id="${anchorOf(name)}">${escaped(heading)}</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${escaped(heading)}"><table class="rows coverage" role="table"><thead role="rowgroup"><tr role="row">${heads.map((head) => `<th scope="col" role="columnheader">${head}</th>`).join('')}</tr></thead><tbody role="rowgroup">
${rows.join('\n')}
</tbody></table></div>`
    })
    const body = `<h1>${title}</h1>\n<p class="lead">${description}</p>\n<p>${say(context, 'Deze lijst wordt uit de code gemaakt. Wat een plaats zegt, is in onze woorden, geen citaat.', 'This list is made from the code. What a place says is in our own words, not a quotation.')}</p>\n${parts.join('\n')}`
    return { id: 'coverage', language, path, section: 'sources', title, description, body }
  })
}

/** A place with the days of another number, which stand there in English. */
function placeIn(context: Context, place: string): string {
  return place.replace(/\(until ([\d-]+)(?: (lid \d))?\)/, (_, last: string, lid?: string) => {
    const until = `${say(context, 'tot en met', 'until')} ${longDay(last, context.language)}`
    return `(${lid === undefined ? until : `${until}: ${lid}`})`
  })
}

/** The texts of a cell, which stand there in Dutch. */
function inEnglish(cell: string): string {
  const whole = englishOf.get(cell)
  return (
    whole ??
    cell
      .split('; ')
      .map((text) => englishOf.get(text) ?? text)
      .join('; ')
  )
}

/** Codes as links to where each is told. */
function linked(context: Context, cell: string): string {
  return cell.replaceAll(/`([a-z0-9-]+)`/g, (_, name: string) => {
    const code = codes.find((each) => each.code === name)
    const html = `<code>${name}</code>`
    return code === undefined
      ? html
      : anchor(context, `${rulePath(ruleOf(code.finder), context.language)}#${name}`, html)
  })
}

function headingOf(name: string, language: 'nl' | 'en'): string {
  return language === 'en'
    ? name
    : name
        .replace(', articles ', ', artikel ')
        .replace(' to ', ' tot en met ')
        .replace(/^The slides$/, 'De dia’s van DUO')
}

/** How to check files without writing code: a text in either language. */
export function checkFilesPages(): readonly Page[] {
  return languages.map((language) => {
    const path = places.checkFiles[language]
    const file = language === 'nl' ? 'docs/guides/bestanden-controleren.md' : 'docs/guides/check-your-files.md'
    const { title, summary, html } = rendered(readFileSync(file, 'utf8'), resolver(file, language, path))
    return {
      id: 'check-files',
      language,
      path,
      section: 'registers',
      title,
      description: summary,
      body: `<div class="doc">${html}</div>`,
    }
  })
}
