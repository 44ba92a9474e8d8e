import { type Datum, expectedDay, isDatum } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import type { Bron, Wetsversie, WijzigingSoort } from '../law/bron.js'
import { type BronSleutel, sources } from '../law/sources.js'
import { type Citaat, citation } from './citation.js'

/**
 * What differs in one source between two days: the marks, the gravest first; what changed, in our own Dutch words, for each
 * change of substance or reference between the days, or what a provision says that began or lapsed; and the citation on either day.
 *
 * @since 0.1.0
 */
export type Regelverschil = {
  readonly bron: BronSleutel
  readonly soorten: readonly [WijzigingSoort, ...WijzigingSoort[]]
  readonly wat: readonly string[]
  readonly van: Citaat
  readonly naar: Citaat
}

/**
 * What differs in the law between two days, as far as the library cites it?
 *
 * Computed from the register of sources: a provision that began or lapsed, that says something else (`inhoud`), that moved to another
 * number (`nummer`), or that refers otherwise (`verwijzing`). Only provisions that were read are compared; a publication has no days.
 *
 * @param van the day to compare from
 * @param naar the day to compare to; earlier or later
 * @returns the differences in the order of `sources`; none when nothing differs
 * @throws RangeError when one of the days is no calendar day.
 * @example
 * compareRules('2025-12-31', '2026-01-01').find(({ bron }) => bron === 'web-9.1.9')?.soorten // => ['nummer']
 * compareRules('2026-07-31', '2026-08-01').find(({ bron }) => bron === 'wvo-2.107h-uren')?.soorten // => ['inhoud', 'nummer']
 * compareRules('2026-08-01', '2026-08-01') // => []
 * @see glossary: Regelverschil
 * @since 0.1.0
 */
export function compareRules(van: Datum, naar: Datum): readonly Regelverschil[] {
  for (const [name, day] of Object.entries({ van, naar })) {
    if (!isDatum(day)) throw outOfRange(`${name}: ${expectedDay}`, day)
  }
  return (Object.keys(sources) as BronSleutel[]).flatMap((bron) => {
    const source = sources[bron]
    if (source.soort !== 'wet') return []
    const { soorten, wat } = differenceOf(source, van, naar)
    const [first, ...more] = soorten
    return first === undefined
      ? []
      : [{ bron, soorten: [first, ...more] as const, wat, van: citation(bron, van), naar: citation(bron, naar) }]
  })
}

type Difference = { readonly soorten: readonly WijzigingSoort[]; readonly wat: readonly string[] }

/** What differs in one source. */
export function differenceOf(source: Extract<Bron, { soort: 'wet' }>, van: Datum, naar: Datum): Difference {
  const before = inForce(source.versies, van)
  const after = inForce(source.versies, naar)
  if (before === after) return { soorten: [], wat: [] }
  const [first, last] = van < naar ? [van, naar] : [naar, van]
  const changes = source.versies.flatMap(({ geldigVan, wijziging }) =>
    wijziging !== undefined && first < geldigVan && geldigVan <= last ? [wijziging] : [],
  )
  const has = (soort: WijzigingSoort): boolean => changes.some((change) => change.soort === soort)
  const isOneSided = before === undefined || after === undefined
  const moved = !isOneSided && placeOf(before) !== placeOf(after)
  const soorten: WijzigingSoort[] = []
  // Of a text that was not read nobody can say that it differs, unless the first version that was read tells so.
  const isUnread = source.eerderNietGelezen && source.versies.every(({ geldigVan }) => first < geldigVan)
  if ((isOneSided && !isUnread) || has('inhoud')) soorten.push('inhoud')
  if (moved) soorten.push('nummer')
  if (has('verwijzing')) soorten.push('verwijzing')
  const wat = changes.map((change) => change.wat)
  // Of what began or lapsed without a word on it, what it says is what differs.
  if (isOneSided && !isUnread && wat.length === 0) wat.push(source.strekking)
  return { soorten, wat }
}

function inForce(versies: readonly Wetsversie[], day: Datum): Wetsversie | undefined {
  return versies.find(({ geldigVan, geldigTot }) => geldigVan <= day && day <= (geldigTot ?? day))
}

function placeOf({ wet, artikel, lid, onderdeel }: Wetsversie): string {
  return [wet, artikel, lid, onderdeel].join(' ')
}
