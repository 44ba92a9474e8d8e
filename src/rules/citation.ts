import { type Datum, expectedDay, isDatum } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { type Bron, bwbIds, type Wet, type Wetsversie, type Zekerheid } from '../law/bron.js'
import { type BronSleutel, lawStart, sources } from '../law/sources.js'

/**
 * A source as it is cited on a day: an article under the number it then had, a publication, or that it was not in force.
 *
 * `juriconnect` is the Juriconnect 1.3 string, `url` the same on wetten.overheid.nl; `strekking` is in our own Dutch words.
 * Days are inclusive.
 *
 * @since 0.1.0
 */
export type Citaat =
  | {
      readonly soort: 'artikel'
      readonly wet: Wet
      readonly bwbId: string
      readonly artikel: string
      readonly lid?: string
      readonly onderdeel?: string
      readonly geldigVan: Datum
      readonly geldigTot?: Datum
      readonly aanhaling: string
      readonly strekking: string
      readonly juriconnect: string
      readonly url: string
      readonly zekerheid: Zekerheid
    }
  | {
      readonly soort: 'publicatie'
      readonly uitgever: string
      readonly titel: string
      readonly dia?: string
      readonly url?: string
      readonly strekking: string
      readonly zekerheid: Zekerheid
    }
  | {
      readonly soort: 'niet-van-kracht'
      readonly peildatum: Datum
      readonly reden: NietVanKrachtReden
      readonly vanaf?: Datum
      readonly tot?: Datum
    }

/**
 * Why no version of a provision can be cited for a day: there was no law on the routes yet; the text of that day was not read, so that
 * nobody here knows; the provision had not begun; or it had lapsed.
 *
 * @since 0.1.0
 */
export type NietVanKrachtReden = 'voor-de-wet' | 'niet-gelezen' | 'nog-niet' | 'vervallen'

/**
 * How is this source cited on this day (peildatum)? Articles were renumbered in 2022 and 2026; a citation gives the number
 * of the day. When no version was in force it says so, with the days between which one was: never the nearest one.
 *
 * @param bron a key of {@link sources}, or a source itself
 * @param peildatum the day for which the law is cited
 * @returns the citation; for `'niet-van-kracht'`, `vanaf` is the first day of the next version, `tot` the last day of the one before, and
 *   `reden` tells whether there was none or whether it was not read
 * @throws RangeError when `bron` is no known key or `peildatum` no calendar day.
 * @example
 * const today = citation('wvo-2.107e-2', '2023-09-01')
 * today.soort === 'artikel' && today.aanhaling // => 'art. 2.107e lid 2 WVO 2020'
 * const before = citation('wvo-2.107e-2', '2021-09-01')
 * before.soort === 'artikel' && before.aanhaling // => 'art. 10b14 lid 2 WVO'
 * citation('wvo-2.107e-2', '2019-09-01') // => { soort: 'niet-van-kracht', peildatum: '2019-09-01', reden: 'voor-de-wet', vanaf: '2020-08-01' }
 * @see glossary: Citaat
 * @since 0.1.0
 */
export function citation(bron: BronSleutel | Bron, peildatum: Datum): Citaat {
  if (!isDatum(peildatum)) throw outOfRange(`peildatum: ${expectedDay}`, peildatum)
  const found = sourceOf(bron)
  if (found.soort === 'publicatie') {
    const { soort, uitgever, titel, strekking, zekerheid } = found
    return {
      soort,
      uitgever,
      titel,
      ...(found.dia === undefined ? {} : { dia: found.dia }),
      ...(found.url === undefined ? {} : { url: found.url }),
      strekking,
      zekerheid,
    }
  }
  const versie = found.versies.find((each) => each.geldigVan <= peildatum && peildatum <= (each.geldigTot ?? peildatum))
  return versie === undefined ? notInForce(found, peildatum) : article(found, versie, peildatum)
}

function sourceOf(bron: BronSleutel | Bron): Bron {
  if (typeof bron === 'string' && Object.hasOwn(sources, bron)) return sources[bron]
  if (typeof bron === 'object' && (bron?.soort === 'wet' || bron?.soort === 'publicatie')) return bron
  throw outOfRange('a source, or a key of sources', bron)
}

function article(
  bron: Extract<Bron, { soort: 'wet' }>,
  versie: Wetsversie,
  peildatum: Datum,
): Extract<Citaat, { soort: 'artikel' }> {
  const { wet, artikel, lid, onderdeel, geldigVan, geldigTot } = versie
  const bwbId = bwbIds[wet]
  const part = (before: string, name: string | undefined): string => (name === undefined ? '' : `${before}${name}`)
  const place = `artikel=${artikel}${part('&lid=', lid)}${part('&o=', onderdeel)}`
  const juriconnect = `jci1.3:c:${bwbId}&${place}&z=${peildatum}&g=${peildatum}`
  return {
    soort: 'artikel',
    wet,
    bwbId,
    artikel,
    ...(lid === undefined ? {} : { lid }),
    ...(onderdeel === undefined ? {} : { onderdeel }),
    geldigVan,
    ...(geldigTot === undefined ? {} : { geldigTot }),
    aanhaling: `art. ${artikel}${part(' lid ', lid)}${part(' onderdeel ', onderdeel)} ${wet}`,
    strekking: bron.strekking,
    juriconnect,
    url: `https://wetten.overheid.nl/${juriconnect}`,
    zekerheid: bron.zekerheid === 'gelezen' ? (versie.zekerheid ?? 'gelezen') : bron.zekerheid,
  }
}

function notInForce(
  { versies, eerderNietGelezen }: Extract<Bron, { soort: 'wet' }>,
  peildatum: Datum,
): Extract<Citaat, { soort: 'niet-van-kracht' }> {
  const vanaf = versies.find((versie) => versie.geldigVan > peildatum)?.geldigVan
  const tot = versies.filter(({ geldigTot = peildatum }) => geldigTot < peildatum).at(-1)?.geldigTot
  return {
    soort: 'niet-van-kracht',
    peildatum,
    reden: reasonOf(peildatum, vanaf, eerderNietGelezen),
    ...(vanaf === undefined ? {} : { vanaf }),
    ...(tot === undefined ? {} : { tot }),
  }
}

function reasonOf(peildatum: Datum, vanaf: Datum | undefined, notRead: true | undefined): NietVanKrachtReden {
  if (peildatum < lawStart) return 'voor-de-wet'
  if (vanaf === undefined) return 'vervallen'
  return notRead ? 'niet-gelezen' : 'nog-niet'
}
