import type { Datum } from '../concepts/datum.js'
import type { Fase } from '../concepts/fase.js'
import { frozen } from '../concepts/frozen.js'
import type { BronSleutel } from './sources.js'

/**
 * The absence from which it must be reported: so many hours of lessons or practice in so many consecutive lesson weeks; a period of
 * so many calendar days in a row; that nothing need be reported; or that the rule of that day was not read.
 *
 * @since 0.1.0
 */
export type Verzuimdrempel =
  | { readonly soort: 'uren'; readonly uren: number; readonly lesweken: number }
  | { readonly soort: 'aaneengesloten'; readonly dagen: number }
  | { readonly soort: 'geen' }
  | { readonly soort: 'niet-gelezen' }

/**
 * The thresholds of absence (verzuim): for who is leer- or kwalificatieplichtig, 16 hours in four consecutive lesson weeks; for who is
 * not any more, is younger than 27 and has no startkwalificatie, four weeks (28 days) in a row or the shorter period the board
 * has set. The second was read from `vanaf` on.
 *
 * @see source lpw-21a-1
 * @see source lpw-21a-2
 * @see source wvo-8.20-1
 * @see source web-9.2.2-1
 * @since 0.1.0
 */
export const absenceTable: {
  readonly plichtig: {
    readonly uren: number
    readonly lesweken: number
    readonly perFase: Readonly<Record<Fase['soort'], { readonly source: BronSleutel }>>
  }
  readonly nietPlichtig: {
    readonly dagen: number
    readonly jongerDan: number
    readonly vanaf: Datum
    readonly perFase: Readonly<Record<Fase['soort'], { readonly source: BronSleutel }>>
  }
} = /* #__PURE__ */ frozen({
  plichtig: {
    uren: 16,
    lesweken: 4,
    perFase: { 'VO-fase': { source: 'lpw-21a-1' }, 'MBO-fase': { source: 'lpw-21a-2' } },
  },
  nietPlichtig: {
    dagen: 28,
    jongerDan: 27,
    vanaf: '2026-01-01',
    perFase: { 'VO-fase': { source: 'wvo-8.20-1' }, 'MBO-fase': { source: 'web-9.2.2-1' } },
  },
})

/**
 * The ages at which the duties begin and end, in years.
 *
 * @see source lpw-3-1
 * @see source lpw-4b
 * @since 0.1.0
 */
export const dutyAges: {
  readonly leerplichtVan: number
  readonly leerplichtTot: number
  readonly kwalificatieplichtTot: number
} = /* #__PURE__ */ frozen({ leerplichtVan: 5, leerplichtTot: 16, kwalificatieplichtTot: 18 })

/**
 * The days from which on the texts on the duty were read: of the kwalificatieplicht, and of the BBL being closed to who is
 * leerplichtig. The leerplicht itself was read for all days of the law on the routes.
 *
 * @see source lpw-4b
 * @see source web-8.1.1-3
 * @since 0.1.0
 */
export const dutyReadFrom: { readonly kwalificatieplicht: Datum; readonly bbl: Datum } = /* #__PURE__ */ frozen({
  kwalificatieplicht: '2022-08-01',
  bbl: '2026-01-01',
})
