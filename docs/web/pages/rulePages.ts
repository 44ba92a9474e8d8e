import { goldenCases } from '../../../src/testing/golden/goldenCases.js'
import type { Datum } from '../../../src/concepts/datum.js'
import { formatIssue } from '../../../src/messages/messages.js'
import { capital } from '../../../src/messages/parts.js'
import { codeEntry, exampleBlock, forDevelopers, severityMark } from '../content/codeEntry.js'
import { type Code, codes, type Example, faulty, faultOf, sound } from '../content/codes.js'
import { extras, type Part } from '../content/extras.js'
import { namesTold } from '../content/namesTold.js'
import type { Finder, Rule } from '../content/rule.js'
import { groups, rulePath, rules, ruleOf } from '../content/rules.js'
import { leftOutIn } from '../content/said.js'
import { codesOn, leftOutOn, rowsFor, sourcesOf } from '../content/sourceUse.js'
import { anchor, type Context, inLanguage, say, sourceLinks } from '../context.js'
import { faultySaid, soundSaid } from '../content/exampleWords.js'
import { borderCase } from '../content/borderCases.js'
import { answered, given, recordTold } from '../content/facts.js'
import { escaped } from '../html.js'
import { languages } from '../languages.js'
import type { Page } from '../page.js'
import { places } from '../routes.js'
import { decisionTable } from '../tables/decisionTable.js'
import { examplesNote } from './listPages.js'
import { asOf, contents, sourceTable, steps, whoseWords } from './parts.js'

/** A page for every rule, and the page that lists them. */
export async function rulePages(day: Datum): Promise<readonly Page[]> {
  const made = languages.flatMap((language) => [
    Promise.resolve(indexPage({ language, path: places.rules[language], day })),
    ...rules.map((rule) => rulePage({ language, path: rulePath(rule, language), day }, rule)),
  ])
  return Promise.all(made)
}

function indexPage(context: Context): Page {
  const { language, path } = context
  const title = say(context, 'De regels', 'The rules')
  const lead = say(
    context,
    'Voor elke vraag een pagina: het antwoord, meestal met de tabel waarmee de bibliotheek rekent, en waar het staat.',
    'A page for each question: the answer, mostly with the table the library works with, and where it says so.',
  )
  const lists = groups.map(([group, name]) => {
    const items = rules
      .filter((rule) => rule.group === group)
      .map(
        (rule) =>
          `<li>${anchor(context, rulePath(rule, language), escaped(inLanguage(context, rule.question)))}<p>${escaped(inLanguage(context, rule.name))}</p></li>`,
      )
    return `<h2 id="${group}">${escaped(inLanguage(context, name))}</h2><ul class="questions">${items.join('')}</ul>`
  })
  const body = `<h1>${title}</h1><p class="lead">${lead}</p>${lists.join('\n')}`
  return { id: 'rules', language, path, section: 'rules', title, description: lead, body }
}

async function rulePage(context: Context, rule: Rule): Promise<Page> {
  const { language, path } = context
  const keys = sourcesOf(rule)
  const parts = [
    ...extraParts(context, rule),
    tablePart(context, rule),
    workedPart(context, rule),
    await examplesPart(context, rule),
    casesPart(context, rule),
    await codesPart(context, rule),
    keys.length === 0 ? undefined : sourcesPart(context, rule),
    leftOutPart(context, rule),
  ].filter((part): part is Part => part !== undefined)
  const question = inLanguage(context, rule.question)
  const group = groups.find(([name]) => name === rule.group)?.[1]
  const body = `<p class="eyebrow">${anchor(context, places.rules[language], say(context, 'Regels', 'Rules'))} / ${group === undefined ? '' : escaped(group[language])}</p>
<h1>${jointed(escaped(question))}</h1>
<p class="lead">${inLanguage(context, rule.lead)}</p>
${doors(context, rule)}
${contents(
  context,
  parts.map(({ id, title }) => [id, title]),
)}
${parts.map(({ id, title, html }) => `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>\n${html}</section>`).join('\n')}`
  return {
    id: `rule:${rule.id}`,
    language,
    path,
    section: 'rules',
    title: inLanguage(context, rule.name),
    description: question,
    body,
  }
}

/** A word that is too long for the head of a page on a phone breaks at its joint. */
function jointed(html: string): string {
  return html.replace(/(samenwerkings)(overeenkomst)/, '$1<span class="joint"></span>$2')
}

/** The ways on: to try it, and to the page for who writes code. */
function doors(context: Context, { fragment, id }: Rule): string {
  const to = context.language === 'nl' ? 'nl/ontwikkelaars' : 'en/developers'
  const developer = anchor(
    context,
    `${to}/rules/${id}.html`,
    say(context, 'Voor ontwikkelaars: de functie', 'For developers: the function'),
  )
  const trying =
    fragment === undefined
      ? ''
      : `${anchor(context, `${places.try[context.language]}#${fragment}`, say(context, 'Probeer het met een leerling', 'Try it with a pupil'), ' class="button"')} `
  return `<p class="doors">${trying}<span class="small">${developer}</span></p>`
}

function tablePart(context: Context, rule: Rule): Part | undefined {
  const { tables } = rule
  if (tables.length === 0) return undefined
  const note =
    tables.length > 1
      ? say(
          context,
          'Dit zijn de tabellen die de code zelf leest: de software en deze pagina geven dus hetzelfde antwoord.',
          'These are the very tables the code reads: the software and this page give the same answer.',
        )
      : say(
          context,
          'Dit is de tabel die de code zelf leest: de software en deze pagina geven dus hetzelfde antwoord.',
          'This is the very table the code reads: the software and this page give the same answer.',
        )
  return {
    id: 'tabel',
    title: say(context, tables.length > 1 ? 'De tabellen' : 'De tabel', tables.length > 1 ? 'The tables' : 'The table'),
    html: `<p class="quiet">${note}</p>${tables.map((name) => decisionTable(context, name, rowsFor(rule, name))).join('\n')}`,
  }
}

function workedPart(context: Context, { worked }: Rule): Part | undefined {
  if (worked.length === 0) return undefined
  const answers = worked.map(
    ({ asked, explained }) => `<h3>${escaped(inLanguage(context, asked))}</h3>${steps(context, explained)}`,
  )
  return { id: 'stap-voor-stap', title: say(context, 'Stap voor stap', 'Step by step'), html: answers.join('\n') }
}

/** A sound and a faulty example, from the kit for tests: told in words, and folded as they are for who writes code. */
async function examplesPart(context: Context, rule: Rule): Promise<Part | undefined> {
  const [finder, name] = rule.broken ?? [rule.finder, codes.find(({ finder: each }) => each === rule.finder)?.code]
  if (finder === undefined) return undefined
  const code = codes.find((each) => each.finder === finder && each.code === name)
  if (code === undefined) throw new Error(`${finder} has no code ${name}`)
  const wrong = rule.finder === undefined ? await faultyTold(context, code) : faultyBelow(context)
  return {
    id: 'voorbeelden',
    title: say(context, 'Een goed en een fout voorbeeld', 'A sound and a faulty example'),
    html: `<h3>${say(context, 'Goed', 'Sound')}</h3>${soundTold(context, finder)}<h3>${say(context, 'Fout', 'Faulty')}</h3>${wrong}
<p class="small quiet">${say(context, 'De personen zijn verzonnen. De voorbeelden komen uit de testset van de bibliotheek.', 'The persons are made up. The examples come from the test kit of the library.')}</p>`,
  }
}

function soundTold(context: Context, finder: Finder): string {
  const example = sound(finder)
  return `<p>${inLanguage(context, soundSaid[finder])}</p>${exampleTold(context, example)}${forDevelopers(context, say(context, 'het goede voorbeeld', 'the sound example'), exampleBlock(context, example))}`
}

async function faultyTold(context: Context, code: Code): Promise<string> {
  const message = formatIssue(await faultOf(code), context.language)
  const place = `${rulePath(ruleOf(code.finder), context.language)}#${code.code}`
  const example = faulty(code)
  const folded = `<p>${anchor(context, place, `<code>${code.code}</code>`)}</p>${exampleBlock(context, example)}`
  return `<p>${inLanguage(context, faultySaid[code.finder])}</p>${exampleTold(context, example)}<p>${say(context, 'De melding:', 'The message:')} <strong>${escaped(message)}</strong></p>${forDevelopers(context, say(context, 'het foute voorbeeld en de code', 'the faulty example and its code'), folded)}`
}

/** A page with all codes of a check shows the faulty examples there. */
function faultyBelow(context: Context): string {
  const said = say(
    context,
    'Elke melding die er kan zijn, staat verderop bij <a href="#codes">de codes</a>. Daar heeft elke code een fout voorbeeld, onder “Voor ontwikkelaars”.',
    'Every message there can be stands further on, under <a href="#codes">the codes</a>. There each code has a faulty example, under “For developers”.',
  )
  return `<p>${said}</p>`
}

/** The facts of an example; an example that is a file has none. */
function exampleTold(context: Context, example: Example): string {
  const told = example.kind === 'json' ? example.values.map((each) => recordTold(context, each)).join(' ') : ''
  return told === '' ? '' : `<p class="facts">${told}</p>`
}

/** The golden cases of the questions of this page. */
function casesPart(context: Context, { asks }: Rule): Part | undefined {
  const cases = goldenCases.map((each, at) => ({ ...each, at })).filter(({ question }) => asks.includes(question))
  if (cases.length === 0) return undefined
  const [asked, answer, where] = [
    say(context, 'Gegeven', 'Given'),
    say(context, 'Antwoord', 'Answer'),
    say(context, 'Bron', 'Source'),
  ]
  const rows = cases.map(({ question, args, expected, sources, title, at }) => {
    const head = `<strong>${escaped(capital(borderCase(context, title)))}</strong>`
    return `<tr role="row" data-golden="${at}"><th scope="row" role="rowheader" class="plain">${head}${given(context, { question, args })}</th><td role="cell" data-label="${answer}"><div>${answered(context, { question, expected })}</div></td><td role="cell" data-label="${where}"><div>${sourceLinks(context, sources)}</div></td></tr>`
  })
  const heads = [asked, answer, where].map((text) => `<th scope="col" role="columnheader">${text}</th>`)
  return {
    id: 'gevallen',
    title: say(context, 'Gevallen op de grens', 'Border cases'),
    html: `<table class="prose cases" role="table"><thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">
${rows.join('\n')}
</tbody></table>`,
  }
}

/** The codes: all of them on the page they belong to, elsewhere those that rest on the same sources. */
async function codesPart(context: Context, rule: Rule): Promise<Part | undefined> {
  if (rule.finder !== undefined) {
    const own = codes.filter(({ finder }) => finder === rule.finder)
    const entries = await Promise.all(own.map((code) => codeEntry(context, code)))
    return {
      id: 'codes',
      title: say(context, `De ${own.length} codes`, `The ${own.length} codes`),
      html: `<p class="quiet">${examplesNote(context)}</p>${entries.join('\n')}`,
    }
  }
  const related = codesOn(sourcesOf(rule))
  if (related.length === 0) return undefined
  const told = await Promise.all(
    related.map(async (code) => ({ code, message: formatIssue(await faultOf(code), context.language) })),
  )
  // Two checks can report the same.
  const items = [...new Set(told.map(({ message }) => message))].map((message) => {
    const found = told
      .filter((each) => each.message === message)
      .map(({ code }) => {
        const place = `${rulePath(ruleOf(code.finder), context.language)}#${code.code}`
        const name = inLanguage(context, ruleOf(code.finder).name)
        return `${mark(context, code)} ${anchor(context, place, name, ` aria-label="${escaped(`${name}: ${message}`)}"`)}`
      })
    return `<li>${escaped(message)}<br><span class="small">${found.join(' ')}</span></li>`
  })
  const names = related.map((code) => {
    const place = `${rulePath(ruleOf(code.finder), context.language)}#${code.code}`
    return `<li>${anchor(context, place, `<code>${code.code}</code>`)}</li>`
  })
  const folded = forDevelopers(
    context,
    say(context, 'de codes van deze meldingen', 'the codes of these messages'),
    `<ul>${names.join('')}</ul>`,
  )
  return {
    id: 'codes',
    title: say(context, 'Wat er wordt gemeld', 'What is reported'),
    html: `<p class="quiet">${say(context, 'Deze meldingen steunen op een bron van deze pagina.', 'These messages rest on a source of this page.')}</p><ul class="messages">${items.join('')}</ul>${folded}`,
  }
}

function mark(context: Context, { severity }: Code): string {
  return severityMark(context, severity)
}

function sourcesPart(context: Context, rule: Rule): Part {
  return {
    id: 'bronnen',
    title: say(context, 'Waar het staat', 'Where it says so'),
    html: `<p class="quiet">${asOf(context)} ${whoseWords(context)}</p>${sourceTable(context, sourcesOf(rule))}`,
  }
}

function leftOutPart(context: Context, rule: Rule): Part | undefined {
  const left = leftOutOn(sourcesOf(rule))
  if (left.length === 0) return undefined
  const items = left
    .map((entry) => leftOutIn(context.language, entry))
    .map(({ onderwerp, reden }) => `<dt>${namesTold(context, onderwerp)}</dt><dd>${namesTold(context, reden)}</dd>`)
  return {
    id: 'niet-behandeld',
    title: say(context, 'Wat niet is behandeld', 'What is not covered'),
    html: `<dl>${items.join('')}</dl>`,
  }
}

function extraParts(context: Context, { extra }: Rule): readonly Part[] {
  return extra === undefined ? [] : extras[extra](context)
}
