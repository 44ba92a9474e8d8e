import { readFileSync } from 'node:fs'
import { notCovered } from '../../../src/law/notCovered.js'
import { forDevelopers } from '../content/codeEntry.js'
import { codes } from '../content/codes.js'
import { glossaryInDutch } from '../content/glossaryInDutch.js'
import { anchor, type Context, inLanguage, say, sourceLinks } from '../context.js'
import { sources, type BronSleutel } from '../../../src/law/sources.js'
import type { Datum } from '../../../src/concepts/datum.js'
import { isInDutch, markdownIn } from '../dutch.js'
import { anchorOf, escaped } from '../html.js'
import { languages } from '../languages.js'
import { rendered } from '../markdown.js'
import { rulePath, ruleOf, rules } from '../content/rules.js'
import { englishOf, leftOutIn } from '../content/said.js'
import type { Page } from '../page.js'
import { places } from '../routes.js'
import { day as longDay } from '../tables/cellWords.js'
import { docPath, resolver } from './docPaths.js'
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
    const words = inOrder(rows.filter(([term = '']) => glossaryInDutch[termOf(term)] !== undefined))
    const types = inOrder(rows.filter(([term = '']) => glossaryInDutch[termOf(term)] === undefined))
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
        englishWord(context, english),
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
        `<dt id="${anchorOf(termOf(term))}">${inline(term)} <span class="quiet">${escaped(withoutFunction(english))}</span></dt><dd>${inline(meaning)}</dd>`,
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
${letters(context, words)}
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
  if (cell === 'the export `notCovered`') {
    return anchor(
      context,
      places.notCovered[context.language],
      say(context, 'Wat niet is behandeld', 'What is not covered'),
    )
  }
  return cell.startsWith('docs/') ? docCell(context, cell) : inline(cell)
}

/** A page of the repository by the page of the site that tells the same, or by its title. */
function docCell(context: Context, file: string): string {
  const { language } = context
  if (file === 'docs/rules/registers.md')
    return anchor(context, places.registers[language], 'Registers', ' class="ref"')
  const rule = rules.find(({ id }) => file === `docs/rules/${id}.md`)
  if (rule !== undefined) {
    return anchor(context, rulePath(rule, language), escaped(inLanguage(context, rule.name)), ' class="ref"')
  }
  const title = /^# (?:\d+\. )?(.+)$/m.exec(markdownIn(language, file))?.[1] ?? file
  const spoken = language === 'nl' && !isInDutch(file) ? ' lang="en"' : ''
  return anchor(context, docPath(file, language) ?? '', escaped(termOf(title)), ` class="ref"${spoken}`)
}

/** Words in the order in which they are looked up. */
function inOrder(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.toSorted(([one = ''], [other = '']) => termOf(one).localeCompare(termOf(other), 'nl'))
}

/** The first letters of the words, each leading to the first word with it. */
function letters(context: Context, words: readonly (readonly string[])[]): string {
  const firsts = new Map<string, string>()
  for (const [term = ''] of words) {
    const letter = termOf(term).charAt(0).toUpperCase()
    if (!firsts.has(letter)) firsts.set(letter, anchorOf(termOf(term)))
  }
  const items = [...firsts].map(([letter, id]) => `<li><a href="#${id}">${letter}</a></li>`)
  return `<nav class="letters" aria-label="${say(context, 'Woorden van A tot Z', 'Words from A to Z')}"><ul>${items.join('')}</ul></nav>`
}

/** The English word, without the name of a function that needs it. */
function englishWord({ language }: Context, english: string): string {
  if (english === '(not translated)') return language === 'nl' ? '(niet vertaald)' : english
  const word = escaped(withoutFunction(english))
  return language === 'nl' ? `<span lang="en">${word}</span>` : word
}

function withoutFunction(english: string): string {
  return english.replace(/ \(function: [^)]*\)$/, '')
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
      'Elk lid van de wet over de routes en elke dia van DUO: welke melding, tabel en functie ervoor staan, en wat is weggelaten.',
      'Every subsection of the law on the routes and every slide of DUO: which message, table and function stand for it, and what is left out.',
    )
    const heads = say(
      context,
      'Plaats|Wat er staat|Wat er wordt gemeld|Niet behandeld',
      'Place|What it says|What is reported|Not covered',
    ).split('|')
    const kinds = say(context, 'Tabellen|Functies|Codes|Tests', 'Tables|Functions|Codes|Tests').split('|')
    const what = say(context, 'tabellen, functies en tests', 'tables, functions and tests')
    const parts = chapters.map((chapter) => {
      const [name = ''] = chapter.split('\n', 1)
      const heading = headingOf(name, language)
      // The slides have their titles in Dutch.
      const spoken = language === 'en' && !name.startsWith('WVO') ? ' lang="nl"' : ''
      const rows = rowsOf(chapter.replaceAll(/test\/\w+\/(\w+)\.test\.ts/g, '$1'), 'Place').map((cells) => {
        const [place = '', says = '', ...rest] = cells
        const left = rest.pop() ?? ''
        const names = (at: number): string => {
          const cell = rest[at] ?? '–'
          return cell === '–' ? '' : `${kinds[at] ?? ''}: ${at === codesAt ? linked(context, cell) : inline(cell)}`
        }
        const folded = [0, 1, 3].map((at) => names(at)).filter((text) => text !== '')
        const inCode = [
          rest[codesAt] === '–' ? '' : linked(context, rest[codesAt] ?? ''),
          folded.length === 0
            ? ''
            : forDevelopers(context, what, folded.map((text) => `<p class="small">${text}</p>`).join('')),
        ].join('')
        const drawn = [
          inline(language === 'en' ? (englishOf.get(says) ?? says) : says),
          inCode,
          leftOut(context, left),
        ].map((html, at) =>
          html === ''
            ? '<td role="cell"></td>'
            : `<td role="cell" data-label="${heads[at + 1] ?? ''}"><div>${html}</div></td>`,
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

/** Which of the columns about the code holds the codes of what is reported. */
const codesAt = 2

/** What is left out, each with a link to where it is told why. */
function leftOut(context: Context, cell: string): string {
  if (cell === '–') return ''
  const items = cell.split('; ').map((subject) => {
    const at = notCovered.findIndex(({ onderwerp }) => onderwerp === subject)
    const entry = notCovered[at]
    if (entry === undefined) throw new Error(`Nothing is left out about ${subject}`)
    const told = termOf(leftOutIn(context.language, entry).onderwerp)
    return `<li>${anchor(context, `${places.notCovered[context.language]}#onderwerp-${at + 1}`, escaped(told))}</li>`
  })
  return `<ul class="plain">${items.join('')}</ul>`
}

/** A place with the days of another number, which stand there in English; in English an article is cited as elsewhere on the site. */
function placeIn(context: Context, place: string): string {
  const isDutch = context.language === 'nl'
  const cited = isDutch ? place : place.replace(/^(\S+) lid (\w+)/, '$1($2)').replace(/, onderdeel (\w)$/, '($1)')
  return cited.replace(/\(until ([\d-]+)(?: lid (\d))?\)/, (_, last: string, lid?: string) => {
    const until = `${say(context, 'tot en met', 'up to and including')} ${longDay(last, context.language)}`
    return `(${lid === undefined ? until : `${until}: ${isDutch ? 'lid' : 'subsection'} ${lid}`})`
  })
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
