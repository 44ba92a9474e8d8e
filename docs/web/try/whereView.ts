import type { Datum } from '../../../src/concepts/datum.js'
import type { Bron, Zekerheid } from '../../../src/law/bron.js'
import type { BronSleutel } from '../../../src/law/sources.js'
import { type Citaat, citation } from '../../../src/rules/citation.js'
import type { Step } from '../../../src/rules/steps.js'
import { byId, type Child, h, kept } from './dom.js'
import type { Voice } from './words.js'

/** One thing that is said and where it stands; without a text the source speaks for itself. */
export type Cited = { readonly text?: string; readonly source: BronSleutel; readonly standVan?: Datum | undefined }

/** Makes what opens to show where an answer stands, for the law of one day. */
export type Where = (key: string, about: string, entries: readonly Cited[]) => HTMLElement

/** How the source of an answer is shown, in this language and as of this day. */
export function whereIn(voice: Voice, dag: Datum): Where {
  const { where } = voice.words
  return (key, about, entries) =>
    h(
      'details',
      { class: 'where', 'data-key': key },
      h('summary', {}, where.open, h('span', { class: 'unseen' }, ` ${where.about(about)}`)),
      h('ol', {}, ...distinct(entries).map((entry) => h('li', {}, ...citedView(entry, dag, voice)))),
    )
}

/** How sure an answer is, for its card: as the least sure of its sources on a day; nothing when it simply stands there. */
export function doubtIn(entries: readonly Cited[], dag: Datum, { words: { where } }: Voice): Child {
  const found = entries.map((entry) => certaintyOf(citedOn(entry, dag)) ?? sourceOf(entry.source).zekerheid)
  const worst = (['onzeker', 'afgeleid'] as const).find((each) => found.includes(each))
  return worst && markOf(worst, where.certainty[worst])
}

function markOf(kind: string, text: string): HTMLElement {
  return h('span', { class: `mark ${kind}` }, text)
}

/** What is said, where that stands as of a day, how sure it is, and what the source says. */
export function citedView(
  { text, source, standVan }: Cited,
  dag: Datum,
  { words: { where }, texts }: Voice,
): readonly Child[] {
  const { strekking, kanttekening } = sourceOf(source)
  const cited = citedOn({ source, standVan }, dag)
  const certainty = certaintyOf(cited)
  return [
    text !== undefined && h('p', {}, text),
    h(
      'p',
      { class: 'ref' },
      h('a', { href: addressOf(source) }, texts.citation(cited)),
      certainty !== undefined && ' ',
      certainty !== undefined && markOf(certainty, where.certainty[certainty]),
    ),
    h('p', { class: 'says' }, ...kept(`${where.says} ${strekking}`)),
    kanttekening !== undefined &&
      certainty !== 'gelezen' &&
      h('p', { class: 'says' }, `${where.remark} ${kanttekening}`),
  ]
}

function citedOn({ source, standVan }: Pick<Cited, 'source' | 'standVan'>, dag: Datum): Citaat {
  return citation(sourceOf(source), standVan ?? dag)
}

/** A text that was not in force, or was not read, on that day has none. */
function certaintyOf(cited: Citaat): Zekerheid | undefined {
  return 'zekerheid' in cited ? cited.zekerheid : undefined
}

/** The steps of an explanation in words, each with its source. */
export function stepsTold(steps: readonly Step[], { texts }: Voice): readonly Cited[] {
  return steps.map((step) => ({
    text: texts.step(step),
    source: step.source,
    ...(step.standVan && { standVan: step.standVan }),
  }))
}

/** A source that a step names too needs no entry of its own. */
function distinct(entries: readonly Cited[]): readonly Cited[] {
  return entries.filter(
    ({ text, source }) =>
      text !== undefined || !entries.some((each) => each.text !== undefined && each.source === source),
  )
}

/** The sources stand in the page, not in the script. */
function sourceOf(key: BronSleutel): Bron {
  read ??= JSON.parse(byId('bronnen', HTMLTemplateElement).content.textContent) as Sources
  return read[key]
}

type Sources = Readonly<Record<BronSleutel, Bron>>
let read: Sources | undefined

/** The place of a source on the page of sources; the page tells where that is. */
function addressOf(source: BronSleutel): string {
  return `${document.querySelector<HTMLElement>('#antwoord')?.dataset['bronnen'] ?? ''}#${source}`
}
