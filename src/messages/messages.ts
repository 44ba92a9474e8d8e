import type { Datum } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { type BronSleutel, lawCoveredUpTo } from '../law/sources.js'
import { cellOf } from '../rules/arguments.js'
import { citation } from '../rules/citation.js'
import type { Regelverschil } from '../rules/compareRules.js'
import type { Explanation } from '../rules/steps.js'
import type { NotCheckedOf } from '../validation/issue.js'
import { en } from './en.js'
import { nl } from './nl.js'
import type { Fault, Texts } from './text.js'

export { type Fault, type ParseCode } from './text.js'

/**
 * The languages in which every message and explanation exists.
 *
 * @since 0.1.0
 */
export type Language = 'nl' | 'en'

const languages: Readonly<Record<Language, Texts>> = { nl, en }

function textsOf(language: Language): Texts {
  return cellOf(languages, language)
}

/**
 * Says an issue of any validation, a fault of a reader, a signal of `reconcile`, or the failure of `decode` or of a parse function, in
 * one sentence for the person who can mend it.
 *
 * It holds no personal number and does not repeat what was typed. Nor does it name the line of a fault or the records of a signal:
 * `regel`, `vo` and `mbo` stand beside it.
 *
 * @param fault an issue, a fault or a signal as it is, or what `decode` or a parse function answered when it failed
 * @param language Dutch when left out
 * @returns one or two sentences
 * @throws RangeError when `fault` or `language` lies outside its type.
 * @example
 * formatIssue({ code: 'glr-requires-bb', params: { leerweg: 'KB' } }) // => 'Een GLR is er alleen voor de BB, niet voor de KB.'
 * formatIssue({ code: 'glr-requires-bb', params: { leerweg: 'KB' } }, 'en') // => 'A GLR exists for the BB only, not for the KB.'
 * formatIssue({ code: 'missing-field', veld: 'Leerroute', params: {} }) // => 'Het veld Leerroute ontbreekt.'
 * formatIssue({ code: 'phase-differs', params: { faseVo: 'VO-fase', faseMbo: 'MBO-fase' } }, 'en') // => 'ROD VO has the VO-fase and ROD MBO has the MBO-fase. The phase must be the same in both registers.'
 * @see glossary: Issue
 * @since 0.1.0
 */
export function formatIssue(fault: Fault, language: Language = 'nl'): string {
  if (typeof fault?.params !== 'object') throw outOfRange('an issue, or a failure of a parse function', fault)
  return textsOf(language).issue(fault)
}

/**
 * Says which rule could not be checked and what is not known for it. It accuses the record of nothing.
 *
 * @param entry an entry of `notChecked`, in a verdict or of `reconcile`
 * @param language Dutch when left out
 * @returns one sentence
 * @throws RangeError when `entry` or `language` lies outside its type.
 * @example
 * formatNotChecked({ code: 'glr-requires-bb', missing: [['leerroute', 'leerweg']] }) // => 'De regel glr-requires-bb is niet nagegaan; niet bekend: leerroute.leerweg.'
 * formatNotChecked({ code: 'person-unknown', missing: [['leerling']] }, 'en') // => 'This enrolment was compared with no other: it has no burgerservicenummer (BSN) and no onderwijsnummer.'
 * @see glossary: NotChecked
 * @since 0.1.0
 */
export function formatNotChecked(entry: NotCheckedOf<string>, language: Language = 'nl'): string {
  if (!Array.isArray(entry?.missing)) throw outOfRange('an entry of notChecked', entry)
  return textsOf(language).notChecked(entry)
}

/**
 * Says where a source stands, as cited on a day: the article under the number it had then, or the publication. A source
 * that is derived or uncertain says so, and so does, where no day is given, a provision that lapsed.
 *
 * @param source a key of `sources`: what an issue or a step holds in `source`
 * @param language Dutch when left out
 * @param peildatum the day for which the law is cited; when left out, the newest state of the provision that the library knows
 * @returns a citation without full stop
 * @throws RangeError when `source` is no known key or `peildatum` no calendar day.
 * @example
 * formatCitation('wvo-2.107e-2') // => 'art. 2.107e lid 2 WVO 2020'
 * formatCitation('wvo-2.107e-2', 'en', '2021-09-01') // => 'art. 10b14(2) WVO (derived)'
 * formatCitation('wvo-2.107h-2') // => 'art. 2.107h lid 2 WVO 2020 (gold tot en met 31 juli 2026)'
 * @see glossary: Citaat
 * @since 0.1.0
 */
export function formatCitation(source: BronSleutel, language: Language = 'nl', peildatum?: Datum): string {
  const texts = textsOf(language)
  const lastDay = peildatum === undefined ? lapsedOn(source) : undefined
  const citaat = citation(source, peildatum ?? lastDay ?? lawCoveredUpTo)
  const notes = [texts.certainty(citaat), lastDay === undefined ? '' : texts.lapsed(lastDay)].filter(
    (note) => note !== '',
  )
  return notes.length === 0 ? texts.citation(citaat) : `${texts.citation(citaat)} (${notes.join('; ')})`
}

/** The last day of a provision that was no longer in force in the newest text read. */
function lapsedOn(source: BronSleutel): Datum | undefined {
  const latest = citation(source, lawCoveredUpTo)
  return latest.soort === 'niet-van-kracht' && latest.reden === 'vervallen' ? latest.tot : undefined
}

/**
 * Says what differs in a provision between two days: where it stood and stands, and what changed.
 *
 * What changed (`wat`) is told as it stands in `sources`, where what a source says is in Dutch alone: in English too it is Dutch.
 *
 * @param verschil an entry of what `compareRules` answered
 * @param language Dutch when left out
 * @returns one line
 * @throws RangeError when `verschil` or `language` lies outside its type.
 * @example
 * compareRules('2026-07-31', '2026-08-01').filter(({ bron }) => bron === 'web-9.1.10-2').map((verschil) => formatDifference(verschil)) // => ['art. 9.1.10 lid 3 WEB, werd art. 9.1.10 lid 2 WEB (nummer)']
 * compareRules('2026-07-31', '2026-08-01').filter(({ bron }) => bron === 'web-9.1.10-2').map((verschil) => formatDifference(verschil, 'en')) // => ['art. 9.1.10(3) WEB, became art. 9.1.10(2) WEB (number)']
 * @see glossary: Regelverschil
 * @since 0.1.0
 */
export function formatDifference(verschil: Regelverschil, language: Language = 'nl'): string {
  if (!Array.isArray(verschil?.soorten)) throw outOfRange('an entry of what compareRules answered', verschil)
  return textsOf(language).difference(verschil)
}

/**
 * Says an explanation: one line a step, each with where it stands.
 *
 * @param explanation what an `explain…` function answered
 * @param language Dutch when left out
 * @param peildatum the day for which the law is cited; the newest state the library knows when left out. A step that applies another text
 *   than that of the day (the old hours, when they were chosen) is cited as that text read
 * @returns numbered lines, separated by a line feed
 * @throws RangeError when `peildatum` is no calendar day.
 * @example
 * formatExplanation({ value: null, steps: [{ id: 'glr-follows-dlr', facts: { leerroute: 'GLR' }, source: 'wvo-2.107l-5' }] }) // => '1. Voor een GLR gelden hierin dezelfde regels als voor een DLR. [art. 2.107l lid 5 WVO 2020]'
 * @see glossary: Explanation
 * @since 0.1.0
 */
export function formatExplanation(
  explanation: Explanation<unknown>,
  language: Language = 'nl',
  peildatum?: Datum,
): string {
  if (!Array.isArray(explanation?.steps)) throw outOfRange('what an explain… function answered', explanation)
  return explanation.steps
    .map(
      (step, at) =>
        `${at + 1}. ${textsOf(language).step(step)} [${formatCitation(step.source, language, step.standVan ?? peildatum)}]`,
    )
    .join('\n')
}
