import type { Datum } from '../../../src/concepts/datum.js'
import { notCovered } from '../../../src/law/notCovered.js'
import { formatIssue } from '../../../src/messages/messages.js'
import { severityMark } from '../content/codeEntry.js'
import { codes, faultOf } from '../content/codes.js'
import { namesTold } from '../content/namesTold.js'
import type { Finder } from '../content/rule.js'
import { rulePath, ruleOf } from '../content/rules.js'
import { leftOutIn } from '../content/said.js'
import { anchor, type Context, inLanguage, say, sourceLink } from '../context.js'
import { escaped, kept } from '../html.js'
import { languages } from '../languages.js'
import type { Page } from '../page.js'
import { places } from '../routes.js'
import { contents } from './parts.js'

const finders = [...new Set(codes.map(({ finder }) => finder))]

/** Every code of every list, with its message and the way to its example. */
export async function codePages(day: Datum): Promise<readonly Page[]> {
  return Promise.all(
    languages.map(async (language) => {
      const path = places.codes[language]
      const context: Context = { language, path, day }
      const title = say(context, 'Alle codes', 'All codes')
      const description = say(
        context,
        `De ${codes.length} codes van alle controles: wat er wordt gemeld, hoe ernstig het is en waar het staat.`,
        `The ${codes.length} codes of all checks: what is reported, how grave it is and where it says so.`,
      )
      const parts = await Promise.all(finders.map((finder) => listOf(context, finder)))
      const body = `<h1>${title}</h1>
<p class="lead">${description}</p>
<p>${say(context, 'Een <em>afkeur</em> houdt een record tegen. Een <em>signaal</em> vraagt om te kijken.', 'An <em>afkeur</em> refuses a record. A <em>signaal</em> asks to look at it.')}</p>
<p>${examplesNote(context)}</p>
${contents(
  context,
  finders.map((finder) => [finder, inLanguage(context, ruleOf(finder).name)]),
)}
${parts.join('\n')}`
      return { id: 'codes', language, path, section: 'registers', title, description, body }
    }),
  )
}

/** What the messages are about, on every page that lists them. */
export function examplesNote(context: Context): string {
  return say(
    context,
    'Wat een melding van het record zegt (zijn dagen, getallen en namen) is een voorbeeld; de dagen, normen en grenzen van de wet staan er zoals zij zijn. Een veld heet zoals in het record: scholen.0 is de eerste school, true is ja en false is nee.',
    'What a message tells of the record (its days, numbers and names) is an example; the days, norms and limits of the law stand as they are. A field is called as in the record: scholen.0 is the first school, true is yes and false is no.',
  )
}

async function listOf(context: Context, finder: Finder): Promise<string> {
  const own = codes.filter((code) => code.finder === finder)
  const to = rulePath(ruleOf(finder), context.language)
  const [first, second, third, fourth] = [
    say(context, 'Melding', 'Message'),
    say(context, 'Code', 'Code'),
    say(context, 'Ernst', 'Severity'),
    say(context, 'Bron', 'Source'),
  ]
  const rows = await Promise.all(
    own.map(async (code) => {
      const message = formatIssue(await faultOf(code), context.language)
      return `<tr role="row" id="${finder}-${code.code}"><th scope="row" role="rowheader" class="plain">${kept(message)}</th><td role="cell" data-label="${second}"><div>${anchor(context, `${to}#${code.code}`, `<code>${code.code}</code>`)}</div></td><td role="cell" data-label="${third}"><div>${severityMark(context, code.severity)}</div></td><td role="cell" data-label="${fourth}"><div>${sourceLink(context, code.source)}</div></td></tr>`
    }),
  )
  const heads = [first, second, third, fourth].map((text) => `<th scope="col" role="columnheader">${text}</th>`)
  return `<section aria-labelledby="${finder}"><h2 id="${finder}">${escaped(inLanguage(context, ruleOf(finder).name))}</h2>
<p>${anchor(context, to, escaped(inLanguage(context, ruleOf(finder).question)))}</p>
<table class="rows codes" role="table"><thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">
${rows.join('\n')}
</tbody></table></section>`
}

/** What the library leaves out, and why. */
export function notCoveredPages(day: Datum): readonly Page[] {
  return languages.map((language) => {
    const path = places.notCovered[language]
    const context: Context = { language, path, day }
    const title = say(context, 'Wat niet is behandeld', 'What is not covered')
    const description = say(
      context,
      `${notCovered.length} onderwerpen die de bibliotheek weglaat, en waarom.`,
      `${notCovered.length} subjects the library leaves out, and why.`,
    )
    const note = say(
      context,
      'Staat een antwoord nergens op deze site, dan hoort het in deze lijst te staan.',
      'When an answer is nowhere on this site, it should be in this list.',
    )
    const entries = notCovered.map((entry, at) => {
      const { onderwerp, reden, bronnen } = entry
      const told = leftOutIn(language, entry)
      const subject = `<data data-column="onderwerp" value="${escaped(onderwerp)}">${namesTold(context, told.onderwerp)}</data>`
      const reason = `<data data-column="reden" value="${escaped(reden)}">${namesTold(context, told.reden)}</data>`
      return `<article class="entry" id="onderwerp-${at + 1}" data-table="not-covered" data-row="${at}"><h2 class="as-h3">${subject}</h2><p>${reason}</p><p class="small"><data data-column="source" value="${bronnen.join(' ')}">${bronnen.map((key) => sourceLink(context, key)).join(' · ')}</data></p></article>`
    })
    const body = `<h1>${title}</h1>\n<p class="lead">${description}</p>\n<p>${note}</p>\n${entries.join('\n')}`
    return { id: 'not-covered', language, path, section: 'rules', title, description, body }
  })
}
