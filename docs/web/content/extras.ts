import { lawStart, sources } from '../../../src/law/sources.js'
import { timelineSvg } from '../../../src/drawing/timelineSvg.js'
import { formatCitation, formatDifference } from '../../../src/messages/messages.js'
import { citation } from '../../../src/rules/citation.js'
import { compareRules } from '../../../src/rules/compareRules.js'
import { timeline } from '../../../src/rules/timeline.js'
import { anchor, certaintyMark, certaintyMeanings, type Context, inLanguage, say } from '../context.js'
import type { Datum } from '../../../src/concepts/datum.js'
import { escaped } from '../html.js'
import { places, sourcePlace } from '../routes.js'
import { day } from '../tables/cellWords.js'
import type { Rule } from './rule.js'
import { bronIn, differenceIn } from './said.js'

type Extra = (context: Context) => { readonly title: string; readonly html: string }

/** The picture of a timeline, in a place of its own that scrolls when it is too wide. */
export function picture(context: Context, drawn: ReturnType<typeof timeline>, caption: string): string {
  const hint = say(context, '↔ Schuif opzij om alles te zien', '↔ Scroll sideways to see all of it')
  return `<figure><p class="slide small quiet" aria-hidden="true">${hint}</p><div class="scroll" role="group" aria-label="${escaped(caption)}" tabindex="0">${timelineSvg(drawn, context.language)}</div><figcaption class="small quiet">${escaped(caption)}</figcaption></figure>`
}

/** The day before. */
function before(datum: Datum): Datum {
  const [year, month, date] = datum.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) - 1)).toISOString().slice(0, 10) as Datum
}

/** Every day on which a version of a provision begins, or the day after one ends; the newest first. */
function daysOfChange(): readonly Datum[] {
  const days = Object.values(sources).flatMap((bron) =>
    bron.soort === 'wet' ? bron.versies.map(({ geldigVan }) => geldigVan) : [],
  )
  return [...new Set(days)].filter((each) => each > lawStart).sort((one, other) => (one < other ? 1 : -1))
}

/** Where the provision of the example stands on a day, which is told before it. */
function standing(context: Context, on: Datum): string {
  return citation('wvo-2.107e-2', on).soort === 'niet-van-kracht'
    ? say(context, 'niet van kracht', 'not in force')
    : formatCitation('wvo-2.107e-2', context.language, on)
}

/** What a rule page holds beside its tables. */
export const extras: Readonly<Record<NonNullable<Rule['extra']>, Extra>> = {
  picture: (context) => ({
    title: say(context, 'De tijdlijn in beeld', 'The timeline as a picture'),
    html: [
      picture(
        context,
        timeline({ soort: 'DLR', leerweg: 'KB', niveau: 3 }, '2025-08-01', { jaren: 4 }),
        say(
          context,
          'Een DLR van KB naar niveau 3 die in augustus 2025 begint en vier jaar duurt.',
          'A DLR from KB to niveau 3 that begins in August 2025 and takes four years.',
        ),
      ),
      picture(
        context,
        timeline({ soort: 'DLR', leerweg: 'KB', niveau: 3 }, '2025-08-01', { jaren: 4, doublures: [2] }),
        say(
          context,
          'Dezelfde route van een leerling die leerjaar 2 (klas 4) overdoet.',
          'The same route of a pupil who repeats year 2 (class 4).',
        ),
      ),
      picture(
        context,
        timeline({ soort: 'GLR', leerweg: 'BB', niveau: 2 }, '2025-08-01', { jaren: 3 }),
        say(context, 'Een GLR van drie jaar.', 'A GLR of three years.'),
      ),
    ].join('\n'),
  }),
  certainty: (context) => ({
    title: say(context, 'Eén bepaling, op vier dagen', 'One provision, on four days'),
    html: `<ul>${(['2019-09-01', '2021-09-01', '2023-09-01', context.day] as const)
      .map((on) => `<li>${escaped(day(on, context.language))}: <strong>${escaped(standing(context, on))}</strong></li>`)
      .join('')}</ul>
<p>${say(context, 'Zij zegt, in onze woorden:', 'It says, in our words:')} ${anchor(context, sourcePlace('wvo-2.107e-2', context.language), escaped(bronIn(context.language, 'wvo-2.107e-2').strekking))}</p>
<h2 id="zekerheid">${say(context, 'Hoe zeker is het?', 'How sure is it?')}</h2>
<dl>${(['gelezen', 'afgeleid', 'onzeker'] as const)
      .map((each) => {
        const number = Object.values(sources).filter(({ zekerheid }) => zekerheid === each).length
        return `<dt>${certaintyMark(context, each)}</dt><dd>${inLanguage(context, certaintyMeanings)[each]} ${say(context, `Van deze soort zijn er ${number} bronnen.`, `There are ${number} such sources.`)}</dd>`
      })
      .join('')}</dl>
<p>${say(
      context,
      'Wat alleen op een afgeleide of onzekere bron steunt, leidt in de regel tot een signaal en niet tot afkeur.',
      'What rests on a derived or uncertain source alone leads to a signaal as a rule, and not to afkeur.',
    )}</p>
<p>${anchor(context, places.sources[context.language], say(context, 'Alle bronnen, met hun nummer op elke dag', 'All sources, with their number on each day'), ' class="button"')}</p>`,
  }),
  changes: (context) => ({
    title: say(context, 'De wijzigingen, de nieuwste eerst', 'The changes, the newest first'),
    html: daysOfChange()
      .map((on) => ({ on, found: compareRules(before(on), on) }))
      // A day on which a text that was not read before begins: nobody can say that it differs.
      .filter(({ found }) => found.length > 0)
      .map(({ on, found }) => {
        const items = found.map((difference) => {
          // Where it stands and stood, and after a colon what changed.
          const text = formatDifference(differenceIn(context.language, difference), context.language)
          const [place = '', ...changed] = text.split('): ')
          const told = anchor(
            context,
            sourcePlace(difference.bron, context.language),
            escaped(changed.length === 0 ? place : `${place})`),
          )
          return { text, html: `<li>${told}${changed.length === 0 ? '' : `: ${escaped(changed.join('): '))}`}</li>` }
        })
        // What is read from one provision under two names moved once.
        const lines = items.filter(({ text }, at) => items.findIndex((each) => each.text === text) === at)
        return `<h3 id="van-${on}">${escaped(day(on, context.language))}</h3><ul>${lines.map(({ html }) => html).join('')}</ul>`
      })
      .join('\n'),
  }),
  registers: (context) => ({
    title: say(context, 'Codes en plichten', 'Codes and duties'),
    html: `<p>${anchor(context, places.registers[context.language], say(context, 'Alle codes van RIO, ROD VO en ROD MBO, en wat waar moet staan', 'All codes of RIO, ROD VO and ROD MBO, and what must stand where'), ' class="button"')}</p>`,
  }),
}
