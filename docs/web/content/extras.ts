import { type BronSleutel, lawStart, sources } from '../../../src/law/sources.js'
import { timelineSvg } from '../../../src/drawing/timelineSvg.js'
import { formatCitation, formatDifference } from '../../../src/messages/messages.js'
import { citation } from '../../../src/rules/citation.js'
import { compareRules, type Regelverschil } from '../../../src/rules/compareRules.js'
import { timeline } from '../../../src/rules/timeline.js'
import { anchor, type Context, nameOf, say, sourceMarks } from '../context.js'
import { dayBefore } from '../../../src/concepts/calendar.js'
import type { Datum } from '../../../src/concepts/datum.js'
import { escaped } from '../html.js'
import { places, sourcePlace } from '../routes.js'
import { day } from '../tables/cellWords.js'
import type { Both } from '../languages.js'
import type { Rule } from './rule.js'
import { bronIn, differenceIn } from './said.js'

/** A part of a rule page, with its heading. */
export type Part = { readonly id: string; readonly title: string; readonly html: string }

type Extra = (context: Context) => readonly Part[]

/** The picture of a timeline, in a place of its own that scrolls when it is too wide. */
export function picture(context: Context, drawn: ReturnType<typeof timeline>, caption: string): string {
  const hint = say(context, '↔ Schuif opzij om alles te zien', '↔ Scroll sideways to see all of it')
  return `<figure><p class="slide small quiet" aria-hidden="true">${hint}</p><div class="scroll" role="group" aria-label="${escaped(caption)}" tabindex="0">${timelineSvg(drawn, context.language)}</div><figcaption class="small quiet">${escaped(caption)}</figcaption></figure>`
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

function marked(context: Context, number: number): string {
  return number === 1
    ? say(context, 'Van deze soort is er één bron.', 'There is one such source.')
    : say(context, `Van deze soort zijn er ${number} bronnen.`, `There are ${number} such sources.`)
}

/** What each mark of a change means. */
const legend: readonly (readonly [Both, Both])[] = [
  [
    { nl: 'inhoud', en: 'substance' },
    { nl: 'er staat iets anders', en: 'it says something else' },
  ],
  [
    { nl: 'nummer', en: 'number' },
    { nl: 'het staat onder een ander nummer', en: 'it stands under another number' },
  ],
  [
    { nl: 'verwijzing', en: 'reference' },
    { nl: 'het verwijst naar een ander artikel', en: 'it refers to another article' },
  ],
  [
    { nl: 'nieuw', en: 'new' },
    { nl: 'het gold de dag ervoor nog niet', en: 'it did not hold the day before' },
  ],
  [
    { nl: 'vervallen', en: 'lapsed' },
    { nl: 'het geldt vanaf die dag niet meer', en: 'it holds no longer from that day on' },
  ],
]

/** What differs in a source: where it stood and stands, and after a colon what changed. */
function changeText({ language }: Context, difference: Regelverschil): string {
  return formatDifference(differenceIn(language, difference), language)
}

/** The same with the place as a link, and behind it which source in that place it is. */
function changeTold(context: Context, text: string, source: BronSleutel): string {
  const [place = '', ...changed] = text.split('): ')
  const mark = place.lastIndexOf(' (')
  const named = `${place.slice(0, mark)}${nameOf(context, source)}${place.slice(mark)}`
  const told = (html: string): string => anchor(context, sourcePlace(source, context.language), escaped(html))
  return changed.length === 0 ? told(named) : `${told(`${named})`)}: ${escaped(changed.join('): '))}`
}

/** What a rule page holds beside its tables. */
export const extras: Readonly<Record<NonNullable<Rule['extra']>, Extra>> = {
  picture: (context) => [
    {
      id: 'picture',
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
    },
  ],
  certainty: (context) => [
    {
      id: 'nummers',
      title: say(context, 'Eén bepaling, op vier dagen', 'One provision, on four days'),
      html: `<p>${say(context, 'De bepaling zegt, in onze woorden:', 'The provision says, in our words:')} ${escaped(bronIn(context.language, 'wvo-2.107e-2').strekking)} ${anchor(context, sourcePlace('wvo-2.107e-2', context.language), say(context, 'Lees meer over deze bron', 'Read more about this source'))}</p>
<ul>${(['2019-09-01', '2021-09-01', '2023-09-01', context.day] as const)
        .map(
          (on) => `<li>${escaped(day(on, context.language))}: <strong>${escaped(standing(context, on))}</strong></li>`,
        )
        .join('')}</ul>`,
    },
    {
      id: 'zekerheid',
      title: say(context, 'Hoe zeker is het?', 'How sure is it?'),
      html: `<dl>${sourceMarks(context)
        .map(({ mark, meaning, number }) => `<dt>${mark}</dt><dd>${meaning} ${marked(context, number)}</dd>`)
        .join('')}</dl>
<p>${say(
        context,
        'Wat alleen op een afgeleide of onzekere bron steunt, leidt in de regel tot een signaal en niet tot afkeur.',
        'What rests on a derived or uncertain source alone leads to a signaal as a rule, and not to afkeur.',
      )}</p>
<p>${anchor(context, places.sources[context.language], say(context, 'Alle bronnen, met hun nummer op elke dag', 'All sources, with their number on each day'), ' class="button"')}</p>`,
    },
  ],
  changes: (context) => [
    {
      id: 'changes',
      title: say(context, 'De wijzigingen, de nieuwste eerst', 'The changes, the newest first'),
      html: `<p>${say(
        context,
        'Het eerste nummer is dat van de dag ervoor, het nummer achter “werd” dat van de dag zelf. Later kan het artikel weer een ander nummer hebben gekregen. Tussen haakjes staat wat er anders is:',
        'The first number is that of the day before, the one behind “became” that of the day itself. Later the article may have been given another number again. In brackets stands what differs:',
      )}</p>
<dl class="legend">${legend.map(([name, meaning]) => `<div><dt>${name[context.language]}</dt><dd>${meaning[context.language]}</dd></div>`).join('')}</dl>
<p>${say(
        context,
        'Staat er achter een artikel nog een onderwerp tussen haakjes, zoals “(blijven zitten)”, dan is het een tweede bron in hetzelfde artikel: meestal wat wij eruit afleiden. Zo kan een artikel twee keer voorkomen.',
        'Where a subject stands in brackets behind an article, such as “(repeated year)”, it is a second source in the same article: mostly what we conclude from it. So an article can be there twice.',
      )}</p>
${daysOfChange()
  .map((on) => ({ on, found: compareRules(dayBefore(on), on) }))
  // A day on which a text that was not read before begins: nobody can say that it differs.
  .filter(({ found }) => found.length > 0)
  .map(({ on, found }) => {
    const items = found.map((each) => ({ text: changeText(context, each), difference: each }))
    // What is read from one provision under two names moved once.
    const lines = items.filter(({ text }, at) => items.findIndex((each) => each.text === text) === at)
    return `<h3 id="van-${on}">${escaped(day(on, context.language))}</h3><ul>${lines.map(({ text, difference }) => `<li>${changeTold(context, text, difference.bron)}</li>`).join('')}</ul>`
  })
  .join('\n')}`,
    },
  ],
  registers: (context) => [
    {
      id: 'registers',
      title: say(context, 'Codes en plichten', 'Codes and duties'),
      html: `<p>${anchor(context, places.registers[context.language], say(context, 'Alle codes van RIO, ROD VO en ROD MBO, en wat waar moet staan', 'All codes of RIO, ROD VO and ROD MBO, and what must stand where'), ' class="button"')}</p>`,
    },
  ],
}
