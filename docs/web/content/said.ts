import type { Bron } from '../../../src/law/bron.js'
import { type NietBehandeld, notCovered } from '../../../src/law/notCovered.js'
import { type BronSleutel, sources } from '../../../src/law/sources.js'
import type { Regelverschil } from '../../../src/rules/compareRules.js'
import type { Language } from '../languages.js'
import { slidesInEnglish } from './english/coverage.js'
import { notCoveredInEnglish } from './english/notCovered.js'
import { sourcesInEnglish } from './english/sources.js'

/** A source with what it says in the language of a page. Its title stays as it was published. */
export function bronIn(language: Language, key: BronSleutel): Bron {
  const bron = sources[key]
  if (language === 'nl') return bron
  const { wijzigingen = {}, ...told } = sourcesInEnglish[key]
  if (bron.soort === 'publicatie') {
    return { ...bron, uitgever: remarksInEnglish(bron.uitgever), titel: remarksInEnglish(bron.titel), ...told }
  }
  const versies = bron.versies.map(({ wijziging, ...versie }) =>
    wijziging === undefined
      ? versie
      : { ...versie, wijziging: { ...wijziging, wat: wijzigingen[versie.geldigVan] ?? wijziging.wat } },
  )
  return { ...bron, ...told, versies }
}

/** What this library adds to the name of a publication, in English; the title itself stays as it was published. */
function remarksInEnglish(name: string): string {
  return name
    .replace('in werking getreden door', 'in force by')
    .replace('bijlage II, stand', 'annex II, as of')
    .replace('aantekeningen bij versie', 'notes on version')
    .replace('(presentatie)', '(presentation)')
    .replace(' en stdnum-js', ' and stdnum-js')
    .replace(
      /(\d{1,2}) (maart|mei|augustus|oktober) (\d{4})/,
      (_, day: string, month: string, year: string) => `${day} ${months[month]} ${year}`,
    )
}

const months: Readonly<Record<string, string>> = { maart: 'March', mei: 'May', augustus: 'August', oktober: 'October' }

/** Whether the title of a source on this page is in Dutch. */
export function hasDutchTitle(language: Language, key: BronSleutel): boolean {
  return language === 'en' && sources[key].soort === 'publicatie' && sourcesInEnglish[key].titel === undefined
}

/** What is not covered, in the language of a page. */
export function leftOutIn(language: Language, entry: NietBehandeld): NietBehandeld {
  return language === 'nl' ? entry : { ...entry, ...notCoveredInEnglish[entry.onderwerp] }
}

/** What differs between two days, with what changed in the language of a page. */
export function differenceIn(language: Language, difference: Regelverschil): Regelverschil {
  const before = textsOf(sources[difference.bron])
  const after = textsOf(bronIn(language, difference.bron))
  return { ...difference, wat: difference.wat.map((text) => after[before.indexOf(text)] ?? text) }
}

function textsOf(bron: Bron): readonly string[] {
  const changes = bron.soort === 'wet' ? bron.versies.flatMap(({ wijziging }) => wijziging?.wat ?? []) : []
  return [bron.strekking, ...changes]
}

/** What a provision or a slide says, or what is not covered, from its Dutch to its English; for a page that was made in Dutch. */
export const englishOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries(slidesInEnglish),
  ...(Object.keys(sources) as BronSleutel[]).map(
    (key) => [sources[key].strekking, bronIn('en', key).strekking] as const,
  ),
  ...notCovered.map((entry) => [entry.onderwerp, leftOutIn('en', entry).onderwerp] as const),
])

/** Every source in English, as `sources` has it in Dutch. */
export function allInEnglish(): Readonly<Record<string, Bron>> {
  return Object.fromEntries((Object.keys(sources) as BronSleutel[]).map((key) => [key, bronIn('en', key)]))
}

/** Everything that is not covered, in both languages. */
export function allLeftOut(): readonly object[] {
  return notCovered.map((entry) => {
    const { onderwerp, reden } = leftOutIn('en', entry)
    return { nl: { onderwerp: entry.onderwerp, reden: entry.reden }, en: { onderwerp, reden }, bronnen: entry.bronnen }
  })
}
