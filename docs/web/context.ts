import type { Datum } from '../../src/concepts/datum.js'
import { type BronSleutel, sources } from '../../src/law/sources.js'
import { formatCitation } from '../../src/messages/messages.js'
import { citation } from '../../src/rules/citation.js'
import { bronIn, hasDutchTitle } from './content/said.js'
import { escaped } from './html.js'
import type { Both, Language } from './languages.js'
import { link, sourcePlace } from './routes.js'
import { day as longDay } from './tables/cellWords.js'
import { en as enVoice } from './try/en.js'
import { nl as nlVoice } from './try/nl.js'

/** Where something is drawn: in which language, on which page, and with the law of which day. */
export type Context = {
  readonly language: Language
  /** The path of the page, from which links are counted. */
  readonly path: string
  readonly day: Datum
}

/** The text in the language of the page. */
export function say({ language }: Context, nl: string, en: string): string {
  return language === 'nl' ? nl : en
}

/** The same, where both stand together already. */
export function inLanguage<Value>({ language }: Context, both: Both<Value>): Value {
  return both[language]
}

/** A link to another page of the site, with text that is HTML already. */
export function anchor({ path }: Context, to: string, html: string, attributes = ''): string {
  return `<a href="${link(path, to)}"${attributes}>${html}</a>`
}

/** Where a source stands, in few words: the article of the day, or who published it and on which slide. */
export function shortCitation({ language, day }: Context, source: BronSleutel): string {
  const citaat = citation(bronIn(language, source), day)
  if (citaat.soort === 'publicatie') {
    // The library's own readings name the page of the repository on which they stand.
    if (citaat.uitgever === 'doorlopende-leerroute') return citaat.titel.replace(/ \(docs\/.*\)$/, '')
    const slide = language === 'nl' ? 'dia' : 'slide'
    return citaat.dia === undefined
      ? `${citaat.uitgever}, ${citaat.titel}`
      : `${citaat.uitgever}, ${slide} “${citaat.dia}”`
  }
  if (citaat.soort === 'artikel') return formatCitation(source, language, day).replace(/ \([^()]*\)$/, '')
  if (citaat.vanaf === undefined) return formatCitation(source, language)
  const note =
    citaat.reden === 'niet-gelezen'
      ? language === 'nl'
        ? 'tekst van die dag niet gelezen'
        : 'text of that day not read'
      : `${language === 'nl' ? 'vanaf' : 'from'} ${longDay(citaat.vanaf, language)}`
  return `${formatCitation(source, language, citaat.vanaf).replace(/ \([^()]*\)$/, '')} (${note})`
}

/** The same, as a link to where it is told what the source says. */
export function sourceLink(context: Context, source: BronSleutel, attributes = ''): string {
  const said = `${attributes}${spokenIn(context, source)}`
  return anchor(context, sourcePlace(source, context.language), escaped(shortCitation(context, source)), said)
}

/** The titles of publications are in Dutch, save where this library named them itself. */
export function spokenIn({ language }: Context, source: BronSleutel): string {
  return hasDutchTitle(language, source) ? ' lang="nl"' : ''
}

/** Such links below each other, far enough apart for a finger; a source that was not simply read says so. */
export function sourceLinks(context: Context, keys: readonly BronSleutel[]): string {
  return keys
    .map((source) => {
      const { zekerheid } = sources[source]
      const doubt = zekerheid === 'gelezen' ? '' : certaintyMark(context, zekerheid)
      return `${sourceLink(context, source, ' class="ref"')}${doubt}`
    })
    .join('')
}

/** How sure a source is, in the words of the try page. */
export const certainties: Both<Readonly<Record<'gelezen' | 'afgeleid' | 'onzeker', string>>> = {
  nl: nlVoice.words.where.certainty,
  en: enVoice.words.where.certainty,
}

/** What each of these words means. */
export const certaintyMeanings: Both<Readonly<Record<'gelezen' | 'afgeleid' | 'onzeker', string>>> = {
  nl: {
    gelezen: 'Het staat zo in de tekst die wordt genoemd.',
    afgeleid: 'Wij leiden het af uit teksten die wij lazen. Die stap is van ons.',
    onzeker: 'De teksten spreken elkaar tegen, of zeggen er niets over.',
  },
  en: {
    gelezen: 'It stands so in the text that is named.',
    afgeleid: 'We derive it from texts that we read. That step is ours.',
    onzeker: 'The texts contradict each other, or say nothing about it.',
  },
}

/** A mark that says how sure a source is. */
export function certaintyMark(context: Context, zekerheid: 'gelezen' | 'afgeleid' | 'onzeker'): string {
  return `<span class="mark ${zekerheid}">${inLanguage(context, certainties)[zekerheid]}</span>`
}
