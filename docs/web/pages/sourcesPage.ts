import type { Datum } from '../../../src/concepts/datum.js'
import type { Bron, Wet } from '../../../src/law/bron.js'
import { type BronSleutel, sources } from '../../../src/law/sources.js'
import { forDevelopers } from '../content/codeEntry.js'
import { codes } from '../content/codes.js'
import { rulePath, ruleOf, rules } from '../content/rules.js'
import { bronIn } from '../content/said.js'
import { sourcesOf } from '../content/sourceUse.js'
import {
  anchor,
  type Context,
  inLanguage,
  say,
  shortCitation,
  sourceLink,
  sourceMark,
  sourceMarks,
  spokenIn,
} from '../context.js'
import { escaped } from '../html.js'
import { type Both, languages } from '../languages.js'
import type { Page } from '../page.js'
import { places } from '../routes.js'
import { tableNamed } from '../tables/decisionTable.js'
import { asOf, contents, lawLink, versionList, whoseWords } from './parts.js'

type Group = { readonly id: string; readonly name: Both; readonly holds: (bron: Bron) => boolean }

function ofLaw(...laws: readonly Wet[]): Group['holds'] {
  return (bron) => bron.soort === 'wet' && bron.versies.some(({ wet }) => laws.includes(wet))
}

function publishedBy(...publishers: readonly string[]): Group['holds'] {
  return (bron) => bron.soort === 'publicatie' && publishers.includes(bron.uitgever)
}

const groups: readonly Group[] = [
  {
    id: 'wet-wvo',
    name: { nl: 'Wet voortgezet onderwijs 2020 (WVO 2020)', en: 'Secondary education act 2020 (WVO 2020)' },
    holds: ofLaw('WVO 2020', 'WVO'),
  },
  {
    id: 'wet-web',
    name: { nl: 'Wet educatie en beroepsonderwijs (WEB)', en: 'Adult and vocational education act (WEB)' },
    holds: ofLaw('WEB'),
  },
  {
    id: 'wet-lpw',
    name: { nl: 'Leerplichtwet 1969 (LPW)', en: 'Compulsory education act 1969 (LPW)' },
    holds: ofLaw('LPW'),
  },
  {
    id: 'wet-regelingen',
    name: {
      nl: 'Uitvoeringsbesluit WVO 2020 en Regeling register onderwijsdeelnemers',
      en: 'Decree under the WVO 2020, and regulation on the register of participants (RROD)',
    },
    holds: ofLaw('UBWVO', 'RROD'),
  },
  { id: 'van-duo', name: { nl: 'Uitgaven van DUO', en: 'Publications of DUO' }, holds: publishedBy('DUO') },
  {
    id: 'van-sterk-beroepsonderwijs',
    name: {
      nl: 'Vragen en antwoorden van Sterk Beroepsonderwijs',
      en: 'Questions and answers of Sterk Beroepsonderwijs',
    },
    holds: publishedBy('Sterk Beroepsonderwijs'),
  },
  {
    id: 'eigen-lezing',
    name: { nl: 'Eigen lezing van de bibliotheek', en: 'The library’s own reading' },
    holds: publishedBy('doorlopende-leerroute'),
  },
  { id: 'overige', name: { nl: 'Andere uitgaven', en: 'Other publications' }, holds: () => true },
]

const entries = Object.entries(sources) as readonly (readonly [BronSleutel, Bron])[]
const groupOf = new Map(entries.map(([key, bron]) => [key, groups.find(({ holds }) => holds(bron))?.id]))

/** The articles of a law in their order; what is no law stays as the register has it. */
function inOrderOfLaw([, one]: readonly [BronSleutel, Bron], [, other]: readonly [BronSleutel, Bron]): number {
  return placeInLaw(one).localeCompare(placeInLaw(other), 'nl', { numeric: true })
}

function placeInLaw(bron: Bron): string {
  if (bron.soort === 'publicatie') return ''
  const { wet = '', artikel = '', lid = '', onderdeel = '' } = bron.versies.at(-1) ?? {}
  return [wet, artikel, lid, onderdeel].join(' ')
}

/** Every source with its anchor, what it says, how sure that is, and where it stood and stands. */
export function sourcesPages(day: Datum): readonly Page[] {
  return languages.map((language) => {
    const path = places.sources[language]
    const context: Context = { language, path, day }
    const title = say(context, 'Bronnen', 'Sources')
    const description = say(
      context,
      `De ${entries.length} bepalingen en uitgaven waarop de bibliotheek steunt, met hun nummer op elke dag.`,
      `The ${entries.length} provisions and publications the library rests on, with their number on each day.`,
    )
    const parts = groups.map(({ id, name }) => {
      const own = entries.filter(([key]) => groupOf.get(key) === id).toSorted(inOrderOfLaw)
      return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(name[language])}</h2>\n${own.map(([key, bron]) => sourceEntry(context, key, bron)).join('\n')}</section>`
    })
    const marks = sourceMarks(context).map(({ mark, meaning }) => `<li>${mark} ${meaning}</li>`)
    const versions = say(
      context,
      'Achter een nummer van een andere dag staat het erbij als dat minder zeker is dan de bron zelf. Achter het teken staat de naam van de bron in de code, voor ontwikkelaars.',
      'Behind the number of another day it is said when that is less sure than the source itself. Behind the mark stands the name of the source in the code, for developers.',
    )
    const body = `<h1>${title}</h1>
<p class="lead">${description}</p>
<p>${asOf(context)} ${whoseWords(context)}</p>
<ul class="plain">${marks.join('')}</ul>
<p class="small">${versions}</p>
${contents(
  context,
  groups.map(({ id, name }) => [id, name[language]]),
)}
${parts.join('\n')}`
    return { id: 'sources', language, path, section: 'sources', title, description, body }
  })
}

function sourceEntry(context: Context, key: BronSleutel, bron: Bron): string {
  const told = bronIn(context.language, key)
  const at = tableNamed('sources').rows.findIndex((row) => row['source'] === key)
  const hidden = (['uitgever', 'titel', 'dia', 'url'] as const).flatMap((column) => {
    const value = tableNamed('sources').rows[at]?.[column] ?? null
    return value === null ? [] : [`<data data-column="${column}" value="${escaped(String(value))}"></data>`]
  })
  const link = lawLink(context, key)
  const aside = [
    bron.kanttekening === undefined
      ? ''
      : `<p><span class="quiet">${say(context, 'Kanttekening:', 'Note:')}</span> <data data-column="kanttekening" value="${escaped(bron.kanttekening)}">${escaped(told.kanttekening ?? '')}</data></p>`,
    bron.zieOok === undefined
      ? ''
      : `<p class="small">${say(context, 'Zie ook', 'See also')}: ${bron.zieOok.map((other) => (Object.hasOwn(sources, other) ? sourceLink(context, other as BronSleutel) : escaped(other))).join(', ')}</p>`,
    link === '' ? '' : `<p class="small">${link}</p>`,
    usedIn(context, key),
  ]
  const versions =
    bron.soort === 'wet'
      ? `<p class="small quiet versions-title">${say(context, 'Op welke dagen onder welk nummer:', 'On which days under which number:')}</p>${versionList(context, key)}`
      : ''
  return `<article class="entry" id="${key}" data-table="sources" data-row="${at}" aria-labelledby="${key}-h">
<h3 id="${key}-h"${spokenIn(context, key)}>${escaped(shortCitation(context, key))}</h3>
<p><data data-column="strekking" value="${escaped(bron.strekking)}">${escaped(told.strekking)}</data></p>
<p class="small"><data data-column="zekerheid" value="${bron.zekerheid}">${sourceMark(context, key)}</data> <code><data data-column="source" value="${key}">${key}</data></code><data data-column="soort" value="${bron.soort}"></data>${hidden.join('')}</p>
${versions}${aside.filter((part) => part !== '').join('\n')}
</article>`
}

/** The rules that rest on a source, and its codes by the page they belong to; more than a few are folded. */
function usedIn(context: Context, key: BronSleutel): string {
  const pages = rules
    .filter((rule) => sourcesOf(rule).includes(key))
    .map((rule) => anchor(context, rulePath(rule, context.language), escaped(inLanguage(context, rule.name))))
  const own = codes.filter(({ source }) => source === key)
  const lists = [...new Set(own.map(({ finder }) => finder))].map((finder) => {
    const rule = ruleOf(finder)
    const path = rulePath(rule, context.language)
    const found = own
      .filter((each) => each.finder === finder)
      .map(({ code }) => anchor(context, `${path}#${code}`, `<code>${code}</code>`))
    return `<p class="small">${escaped(inLanguage(context, rule.name))}: ${found.join(', ')}</p>`
  })
  const used =
    pages.length === 0 ? '' : `<p class="small">${say(context, 'Gebruikt in', 'Used in')}: ${pages.join(', ')}</p>`
  if (own.length === 0) return used
  const what =
    own.length === 1
      ? say(context, 'de code die hierop steunt', 'the code that rests on it')
      : say(context, `de ${own.length} codes die hierop steunen`, `the ${own.length} codes that rest on it`)
  return `${used}${forDevelopers(context, what, lists.join(''))}`
}
