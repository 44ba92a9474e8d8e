import type { Bekostiging } from '../concepts/bekostiging.js'
import { type Datum, isDatum } from '../concepts/datum.js'
import type { BronSleutel } from './sources.js'

/**
 * A count date (teldatum) by month and day: 1 October or 1 February.
 *
 * @since 0.1.0
 */
export type TeldatumDag = '10-01' | '02-01'

/**
 * What is counted on a count date (teldatum), and the mbo budget year it counts for, in years after its own calendar year.
 *
 * @since 0.1.0
 */
export type CountCell = {
  readonly telt: readonly Bekostiging[]
  readonly source: BronSleutel
  readonly bekostigingsjaarNa: number
}

/**
 * Why nobody pays on a count date: no period holds it; the indicatie bekostigbaar is Nee; the institution is not funded; the phase is
 * not counted on that date; the phases of two periods contradict each other; there was no law yet.
 *
 * @since 0.1.0
 */
export type GeenBekostigingReden =
  | 'geen-periode'
  | 'niet-bekostigbaar'
  | 'niet-bekostigd'
  | 'telt-niet-op-deze-dag'
  | 'fasen-verschillen'
  | 'voor-de-wet'

/**
 * The count dates (teldata): on 1 October vo and mbo are counted; 1 February of the same studiejaar is the second date of the
 * mbo. The mbo budget of year T rests on the studiejaar that began in T-2.
 *
 * @see source rrod-1
 * @see source pve-teldata
 * @see source duo-bekostiging
 * @since 0.1.0
 */
export const countTable: Readonly<Record<TeldatumDag, CountCell>> = /* #__PURE__ */ Object.freeze({
  '10-01': /* #__PURE__ */ Object.freeze({
    telt: /* #__PURE__ */ Object.freeze(['vo-bekostiging', 'mbo-bekostiging'] as const),
    source: 'rrod-1',
    bekostigingsjaarNa: 2,
  } as const),
  '02-01': /* #__PURE__ */ Object.freeze({
    telt: /* #__PURE__ */ Object.freeze(['mbo-bekostiging'] as const),
    source: 'pve-teldata',
    bekostigingsjaarNa: 1,
  } as const),
})

/** Is this a count date: a day whose month and day stand in {@link countTable}? */
export function isCountDate(value: unknown): value is Datum {
  return isDatum(value) && Object.hasOwn(countTable, value.slice(5))
}
