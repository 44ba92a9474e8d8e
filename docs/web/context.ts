import type { Datum } from '../../src/concepts/datum.js'
import type { Zekerheid } from '../../src/law/bron.js'
import { type BronSleutel, sources } from '../../src/law/sources.js'
import { formatCitation } from '../../src/messages/messages.js'
import { citation } from '../../src/rules/citation.js'
import { bronIn, hasDutchTitle } from './content/said.js'
import { sourceNames } from './content/sourceNames.js'
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

/** Where a source stands, in few words: the article of the day, or who published it and on which slide. No two read the same. */
export function shortCitation(context: Context, source: BronSleutel): string {
  return `${placeOf(context, source)}${nameOf(context, source)}`
}

/** What tells a source from another that stands in the same place. */
export function nameOf({ language }: Context, source: BronSleutel): string {
  const name = sourceNames[source]
  return name === undefined ? '' : ` (${name[language]})`
}

/** Where a source stands, which can be the place of more than one. */
export function placeOf({ language, day }: Context, source: BronSleutel): string {
  const citaat = citation(bronIn(language, source), day)
  if (citaat.soort === 'publicatie') {
    // The library's own readings name the page of the repository on which they stand.
    if (isOwnText(source)) return citaat.titel.replace(/ \(docs\/.*\)$/, '')
    const slide = language === 'nl' ? 'dia' : 'slide'
    return citaat.dia === undefined
      ? // A title can begin with who published it.
        citaat.titel.startsWith(`${citaat.uitgever} `)
        ? citaat.titel
        : `${citaat.uitgever}, ${citaat.titel}`
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
      const zekerheid = certaintyOf(context, source)
      const doubt = zekerheid === 'gelezen' ? '' : certaintyMark(context, zekerheid)
      return `${sourceLink(context, source, ' class="ref"')}${doubt}`
    })
    .join('')
}

/** How sure a source is on the day of the page: an older number can be a conclusion of ours where the text of today was read. */
export function certaintyOf({ day }: Pick<Context, 'day'>, source: BronSleutel): Zekerheid {
  const cited = citation(source, day)
  return cited.soort === 'niet-van-kracht' ? sources[source].zekerheid : cited.zekerheid
}

/** How sure a source is, in the words of the try page. */
export const certainties: Both<Readonly<Record<Zekerheid, string>>> = {
  nl: nlVoice.words.where.certainty,
  en: enVoice.words.where.certainty,
}

/** What each of these words means. */
const certaintyMeanings: Both<Readonly<Record<Zekerheid, string>>> = {
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
export function certaintyMark(context: Context, zekerheid: Zekerheid): string {
  return `<span class="mark ${zekerheid}">${inLanguage(context, certainties)[zekerheid]}</span>`
}

/** The same of a source; what this library lays down itself was not read anywhere. */
export function sourceMark(context: Context, source: BronSleutel): string {
  const { zekerheid } = sources[source]
  return zekerheid === 'gelezen' && isOwnText(source) ? ownTextMark(context) : certaintyMark(context, zekerheid)
}

function ownTextMark(context: Context): string {
  return `<span class="mark gelezen">${say(context, 'onze eigen tekst', 'our own text')}</span>`
}

/** Every mark that a source can have, with what it means and how many sources have it. */
export function sourceMarks(context: Context): readonly {
  readonly mark: string
  readonly meaning: string
  readonly number: number
}[] {
  const marks = (Object.keys(sources) as BronSleutel[]).map((source) => sourceMark(context, source))
  const own = say(context, 'Deze bibliotheek legt het zelf vast.', 'This library lays it down itself.')
  const meant = [
    ...(['gelezen', 'afgeleid', 'onzeker'] as const).map((each) => ({
      mark: certaintyMark(context, each),
      meaning: inLanguage(context, certaintyMeanings)[each],
    })),
    { mark: ownTextMark(context), meaning: own },
  ]
  return meant.map((each) => ({ ...each, number: marks.filter((mark) => mark === each.mark).length }))
}

/** Whether a source is a text of this library. */
export function isOwnText(source: BronSleutel): boolean {
  const bron = sources[source]
  return bron.soort === 'publicatie' && bron.uitgever === 'doorlopende-leerroute'
}
