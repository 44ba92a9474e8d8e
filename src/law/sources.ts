import { frozen } from '../concepts/frozen.js'
import type { Datum } from '../concepts/datum.js'
import type { Bron } from './bron.js'
import { lpw, type LpwSleutel } from './sources/lpw.js'
import { publications, type PublicatieSleutel } from './sources/publications.js'
import { questions, type VraagSleutel } from './sources/questions.js'
import { registers, type RegisterSleutel } from './sources/registers.js'
import { rrod, type RrodSleutel } from './sources/rrod.js'
import { webHours, type WebHoursSleutel } from './sources/webHours.js'
import { webLater, type WebLaterSleutel } from './sources/webLater.js'
import { webRoute, type WebRouteSleutel } from './sources/webRoute.js'
import { wvoAgreement, type WvoAgreementSleutel } from './sources/wvoAgreement.js'
import { wvoExam, type WvoExamSleutel } from './sources/wvoExam.js'
import { wvoLeaving, type WvoLeavingSleutel } from './sources/wvoLeaving.js'
import { wvoProgramme, type WvoProgrammeSleutel } from './sources/wvoProgramme.js'
import { wvoRoute, type WvoRouteSleutel } from './sources/wvoRoute.js'

/**
 * Key of a source, one of those of {@link sources}: what `source` in an issue, a step or a table cell holds. The types it is made of
 * are groups of these keys.
 *
 * @since 0.1.0
 */
export type BronSleutel =
  | WvoRouteSleutel
  | WvoAgreementSleutel
  | WvoProgrammeSleutel
  | WvoExamSleutel
  | WvoLeavingSleutel
  | WebRouteSleutel
  | WebHoursSleutel
  | WebLaterSleutel
  | LpwSleutel
  | RrodSleutel
  | PublicatieSleutel
  | VraagSleutel
  | RegisterSleutel

/**
 * Every source the library cites, by key. The texts cost bytes only where this register or `citation` is imported; each source is made
 * when it is first read, and is the same frozen object ever after.
 *
 * @example
 * sources['wvo-2.107e-2'].zekerheid // => 'gelezen'
 * @see glossary: Bron
 * @since 0.1.0
 */
export const sources: Readonly<Record<BronSleutel, Bron>> = /* #__PURE__ */ allSources()

function allSources(): Readonly<Record<BronSleutel, Bron>> {
  return madeOnDemand({
    ...wvoRoute(),
    ...wvoAgreement(),
    ...wvoProgramme(),
    ...wvoExam(),
    ...wvoLeaving(),
    ...webRoute(),
    ...webHours(),
    ...webLater(),
    ...lpw(),
    ...rrod(),
    ...publications(),
    ...questions(),
    ...registers(),
  })
}

/** A frozen table of which each entry is made, and frozen, when it is first read: made at the start they are half of what an import costs. */
function madeOnDemand<Key extends string, Entry>(
  makers: Readonly<Record<Key, () => Entry>>,
): Readonly<Record<Key, Entry>> {
  const made: Partial<Record<Key, Entry>> = {}
  const table = {} as Record<Key, Entry>
  for (const key of Object.keys(makers) as Key[]) {
    const get = (): Entry => (made[key] ??= frozen(makers[key]()))
    Object.defineProperty(table, key, { enumerable: true, get })
  }
  return Object.freeze(table)
}

/**
 * The first day of the law on the routes: before it there is no leerroute.
 *
 * @see source stb-2020-157
 * @since 0.1.0
 */
export const lawStart: Datum = '2020-08-01'

/** The same day as a `dayNumber`, written out so that no program reads it while it starts; a test holds the two together. */
export const lawStartDay = 20200801

/**
 * The newest state of the law that was read for this version of the library. Later changes are not in it.
 *
 * @see glossary: Datum
 * @since 0.1.0
 */
export const lawCoveredUpTo: Datum = '2026-08-01'
