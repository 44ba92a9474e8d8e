import { citation as citationInEnglish, step as stepInEnglish } from '../../../src/messages/en/steps.js'
import { citation as citationInDutch, step as stepInDutch } from '../../../src/messages/nl/steps.js'
import { dayBefore } from '../../../src/concepts/calendar.js'
import type { Datum } from '../../../src/concepts/datum.js'
import type { Bron, Wetsversie } from '../../../src/law/bron.js'
import { type BronSleutel, sources } from '../../../src/law/sources.js'
import { citation } from '../../../src/rules/citation.js'
import type { Explanation } from '../../../src/rules/steps.js'
import { bronIn } from '../content/said.js'
import {
  anchor,
  certainties,
  certaintyMark,
  certaintyOf,
  type Context,
  inLanguage,
  isOwnText,
  say,
  shortCitation,
  sourceLink,
  sourceMark,
  spokenIn,
} from '../context.js'
import { escaped } from '../html.js'
import { sourcePlace } from '../routes.js'
import { day as dayWords } from '../tables/cellWords.js'
import { tableNamed } from '../tables/decisionTable.js'

/** The contents of a page: its headings with their anchors. */
export function contents(context: Context, headings: readonly (readonly [id: string, text: string])[]): string {
  const title = say(context, 'Op deze pagina', 'On this page')
  const items = headings.map(([id, text]) => `<li><a href="#${id}">${escaped(text)}</a></li>`)
  return `<nav class="contents" aria-labelledby="contents-h"><h2 id="contents-h">${title}</h2><ul>${items.join('')}</ul></nav>`
}

/** The steps of an answer, each with where it says so. */
export function steps(context: Context, { steps: each }: Explanation<unknown>): string {
  const tell = context.language === 'nl' ? stepInDutch : stepInEnglish
  const items = each.map((step) => {
    const on = { ...context, day: step.standVan ?? context.day }
    const zekerheid = certaintyOf(on, step.source)
    const mark = zekerheid === 'gelezen' ? '' : ` ${certaintyMark(context, zekerheid)}`
    return `<li>${escaped(tell(step))} <span class="small">${sourceLink(on, step.source)}${mark}</span></li>`
  })
  return `<ol class="steps">${items.join('')}</ol>`
}

/** Where each of these sources stands on the day of the page, where it stood and stands on other days, and how sure it is. */
export function sourceTable(context: Context, keys: readonly BronSleutel[]): string {
  const heads = [
    say(context, 'Bron', 'Source'),
    say(context, 'Wat er staat, in onze woorden', 'What it says, in our words'),
    say(context, 'Hoe zeker', 'How sure'),
    say(context, 'Op welke dagen onder welk nummer', 'On which days under which number'),
  ]
  const rows = keys.map((key) => {
    const bron = bronIn(context.language, key)
    const cells = [
      escaped(bron.strekking),
      sourceMark(context, key),
      bron.soort === 'wet'
        ? versionList(context, key)
        : say(context, 'geen artikel van een wet', 'no article of a law'),
    ]
    const told = cells.map(
      (text, at) => `<td role="cell" data-label="${escaped(heads[at + 1] ?? '')}"><div>${text}</div></td>`,
    )
    const head = anchor(
      context,
      sourcePlace(key, context.language),
      escaped(shortCitation(context, key)),
      spokenIn(context, key),
    )
    return `<tr role="row" data-source="${key}"><th scope="row" role="rowheader">${head}</th>${told.join('')}</tr>`
  })
  const titles = heads.map((head) => `<th scope="col" role="columnheader">${escaped(head)}</th>`)
  return `<table class="rows sources" role="table"><thead role="rowgroup"><tr role="row">${titles.join('')}</tr></thead><tbody role="rowgroup">
${rows.join('\n')}
</tbody></table>`
}

/** The versions of a provision: from when to when it stood where, and how sure that is where it is another than of the source (`citation` makes it only less sure). */
export function versionList(context: Context, key: BronSleutel): string {
  const bron = bronIn(context.language, key)
  if (bron.soort !== 'wet') return ''
  const items = stretchesOf(bron).map((versies) => {
    const [first] = versies
    const last = versies.at(-1) ?? first
    const cited = citation(bron, first.geldigVan)
    const place = context.language === 'nl' ? citationInDutch(cited) : citationInEnglish(cited)
    const unsure =
      cited.soort === 'artikel' && cited.zekerheid !== bron.zekerheid
        ? ` <span class="quiet">(${inLanguage(context, certainties)[cited.zekerheid]})</span>`
        : ''
    const from = dayWords(first.geldigVan, context.language)
    const until = last.geldigTot === undefined ? undefined : dayWords(last.geldigTot, context.language)
    const period =
      until === undefined
        ? say(context, `vanaf ${from}`, `from ${from}`)
        : say(context, `${from} tot en met ${until}`, `${from} up to and including ${until}`)
    const changed =
      first.wijziging === undefined
        ? ''
        : `<br><span class="quiet">${say(context, 'Gewijzigd:', 'Changed:')} ${escaped(first.wijziging.wat)}</span>`
    const rows = versies.map(({ geldigVan }) => versionRow(key, geldigVan))
    return `<li>${period}: <span class="place">${escaped(place)}</span>${unsure}${changed}${rows.join('')}</li>`
  })
  return `<ul class="versions">${items.join('')}</ul>`
}

type Stretch = readonly [Wetsversie, ...Wetsversie[]]

/** Versions that follow each other and differ in nothing that is told are one period for a reader. */
function stretchesOf(bron: Extract<Bron, { soort: 'wet' }>): readonly Stretch[] {
  return bron.versies.reduce<readonly Stretch[]>((found, versie) => {
    const stretch = found.at(-1)
    const last = stretch?.at(-1)
    return stretch !== undefined && last !== undefined && isSame(bron, last, versie)
      ? [...found.slice(0, -1), [...stretch, versie]]
      : [...found, [versie]]
  }, [])
}

function isSame(bron: Bron, before: Wetsversie, after: Wetsversie): boolean {
  const told = ({ geldigVan }: Wetsversie): string => {
    const cited = citation(bron, geldigVan)
    return cited.soort === 'artikel' ? `${cited.aanhaling} ${cited.zekerheid}` : ''
  }
  const follows = before.geldigTot !== undefined && before.geldigTot === dayBefore(after.geldigVan)
  return follows && after.wijziging === undefined && told(before) === told(after)
}

/** A version as the table of the code has it, for machines and tests. */
function versionRow(key: BronSleutel, geldigVan: Datum): string {
  const all = tableNamed('source-versions').rows
  const at = all.findIndex((row) => row['source'] === key && row['geldigVan'] === geldigVan)
  const facts = Object.entries(all[at] ?? {})
    .filter(([, value]) => value !== null)
    .map(([column, value]) => `<data data-column="${column}" value="${escaped(String(value))}"></data>`)
  return `<span data-table="source-versions" data-row="${at}">${facts.join('')}</span>`
}

/** A link to the very text of the law on a day, for who wants to read it there. */
export function lawLink(context: Context, key: BronSleutel): string {
  const bron = sources[key]
  const last = bron.soort === 'wet' ? bron.versies.at(-1) : undefined
  const today = citation(key, context.day)
  const cited = today.soort !== 'niet-van-kracht' || last === undefined ? today : citation(key, last.geldigVan)
  if (cited.soort === 'niet-van-kracht') return ''
  if (cited.url === undefined) {
    return isOwnText(key)
      ? ''
      : say(context, 'Wij hebben hiervan geen openbaar adres.', 'We have no public address for it.')
  }
  const text =
    cited.soort === 'publicatie'
      ? say(context, 'Lees het bij de uitgever', 'Read it at the publisher (in Dutch)')
      : cited === today
        ? say(context, 'Lees het op wetten.overheid.nl', 'Read it on wetten.overheid.nl (in Dutch)')
        : say(
            context,
            'Lees hoe het er stond op wetten.overheid.nl',
            'Read how it stood on wetten.overheid.nl (in Dutch)',
          )
  return `<a href="${escaped(cited.url)}" hreflang="nl" rel="external">${text}</a>`
}

/** The day of the page, in a sentence. */
export function asOf(context: Context): string {
  const on = dayWords(context.day, context.language)
  return say(
    context,
    `De nummers op deze pagina zijn die van ${on}. Voor een andere dag kijkt u bij “op welke dagen onder welk nummer”.`,
    `The numbers on this page are those of ${on}. For another day look under “on which days under which number”.`,
  )
}

/** Whose words a page tells a source in. */
export function whoseWords(context: Context): string {
  return say(
    context,
    'Wat een bron zegt, staat hier in onze woorden; wat telt, is de bron zelf.',
    'What a source says is told here in our words and in English; what counts is the source itself, which is in Dutch.',
  )
}
