import { frozen } from '../concepts/frozen.js'
import type { Datum } from '../concepts/datum.js'
import type { Bron } from './bron.js'
import { publications, type PublicatieSleutel } from './sources/publications.js'
import { web, type WebSleutel } from './sources/web.js'
import { wvoExam, type WvoExamSleutel } from './sources/wvoExam.js'
import { wvoRoute, type WvoRouteSleutel } from './sources/wvoRoute.js'

/**
 * Key of a source: what `source` in an issue, a step or a table cell holds.
 *
 * @since 0.1.0
 */
export type BronSleutel = WvoRouteSleutel | WvoExamSleutel | WebSleutel | PublicatieSleutel

/**
 * Every source the library cites, by key. The texts cost bytes only where this register or `citation` is imported.
 *
 * @example
 * sources['wvo-2.107e-2'].zekerheid // => 'gelezen'
 * @see glossary: Bron
 * @since 0.1.0
 */
export const sources: Readonly<Record<BronSleutel, Bron>> = /* #__PURE__ */ allSources()

function allSources(): Readonly<Record<BronSleutel, Bron>> {
  return frozen({ ...wvoRoute(), ...wvoExam(), ...web(), ...publications() })
}

/**
 * The first day of the law on the routes: before it there is no leerroute.
 *
 * @see source stb-2020-157
 * @since 0.1.0
 */
export const lawStart: Datum = '2020-08-01'

/**
 * The newest state of the law that was read for this version of the library. Later changes are not in it.
 *
 * @see glossary: Datum
 * @since 0.1.0
 */
export const lawCoveredUpTo: Datum = '2026-08-01'
