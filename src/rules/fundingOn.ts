import { type Datum, expectedDay, isDatum } from '../concepts/datum.js'
import { type Fase, faseSoorten } from '../concepts/fase.js'
import type { Instelling } from '../concepts/instelling.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { type CountCell, countTable, type GeenBekostigingReden } from '../law/counting.js'
import { fundingTable } from '../law/phases.js'
import { type BronSleutel, lawStart } from '../law/sources.js'
import type { Explanation, Step } from './steps.js'

/**
 * A period of enrolment as far as funding depends on it; an `Inschrijving` will do. Days are inclusive.
 *
 * @since 0.1.0
 */
export type Bekostigingsperiode = {
  readonly instelling: { readonly soort: Instelling['soort']; readonly bekostigd?: boolean }
  readonly fase: { readonly soort: Fase['soort'] }
  readonly begindatum: Datum
  readonly einddatum?: Datum
  readonly indicatieBekostigbaar: boolean
}

/**
 * Who pays for a pupil on a count date, and why. `'fase-zonder-eigen-inschrijving'`: the phase says who pays, but the register of that
 * side, from which the counts are made, has no enrolment on that day. `bekostigingsjaar` is the calendar year for which the mbo
 * is paid on this count.
 *
 * @since 0.1.0
 */
export type FundingOn =
  | {
      readonly soort: 'vo-bekostiging'
      readonly reden: 'fase' | 'fase-zonder-eigen-inschrijving'
      readonly source: BronSleutel
    }
  | {
      readonly soort: 'mbo-bekostiging'
      readonly reden: 'fase' | 'fase-zonder-eigen-inschrijving'
      readonly bekostigingsjaar: number
      readonly source: BronSleutel
    }
  | { readonly soort: 'geen-bekostiging'; readonly reden: GeenBekostigingReden; readonly source: BronSleutel }

/**
 * Who pays for this pupil on this count date (teldatum), given the periods of enrolment in both registers?
 *
 * The registered phase decides, not the register in which the period stands; the indicatie bekostigbaar stays Ja on both sides. On
 * 1 October vo and mbo are counted, on 1 February the mbo alone. Never two pay: when the periods of one day differ in phase, nobody can
 * be named. What the partners transfer to each other by agreement does not change who pays.
 *
 * @param perioden all periods of one pupil, in any order
 * @param teldatum a 1 October or a 1 February
 * @returns who pays, the reason, and the source
 * @throws RangeError when an argument lies outside its type, or `teldatum` is another day.
 * @example
 * const enrolled = { begindatum: '2025-08-01', indicatieBekostigbaar: true } as const
 * const vo = { ...enrolled, instelling: { soort: 'vo-school' }, fase: { soort: 'VO-fase' } } as const
 * const mbo = { ...enrolled, instelling: { soort: 'mbo-instelling' }, fase: { soort: 'MBO-fase' } } as const
 * fundingOn([vo], '2025-10-01') // => { soort: 'vo-bekostiging', reden: 'fase', source: 'dia-leerroute-2' }
 * fundingOn([mbo], '2025-10-01') // => { soort: 'mbo-bekostiging', reden: 'fase', bekostigingsjaar: 2027, source: 'dia-leerroute-2' }
 * fundingOn([vo, mbo], '2025-10-01') // => { soort: 'geen-bekostiging', reden: 'fasen-verschillen', source: 'telling-een-bekostiger' }
 * @see source dia-leerroute-2
 * @see source rrod-1
 * @see source telling-een-bekostiger
 * @since 0.1.0
 */
export function fundingOn(perioden: readonly Bekostigingsperiode[], teldatum: Datum): FundingOn {
  const cell = cellOn(teldatum)
  if (!Array.isArray(perioden)) throw outOfRange('a list of periods', perioden)
  const periods: readonly Bekostigingsperiode[] = perioden
  for (const period of periods) check(period)
  if (teldatum < lawStart) return nobody('voor-de-wet', 'stb-2020-157')
  const onDay = periods.filter(
    ({ begindatum, einddatum }) => begindatum <= teldatum && (einddatum === undefined || teldatum <= einddatum),
  )
  if (onDay.length === 0) return nobody('geen-periode', cell.source)
  const funded = onDay.filter(({ instelling }) => instelling.bekostigd !== false)
  if (funded.length === 0) return nobody('niet-bekostigd', 'wvo-2.109a')
  const fundable = funded.filter(({ indicatieBekostigbaar }) => indicatieBekostigbaar)
  const [first] = fundable
  if (first === undefined) return nobody('niet-bekostigbaar', 'dia-uitwisselen-mbo')
  if (fundable.some(({ fase }) => fase.soort !== first.fase.soort)) {
    return nobody('fasen-verschillen', 'telling-een-bekostiger')
  }
  const { value, source } = fundingTable[first.fase.soort]
  if (!cell.telt.includes(value)) return nobody('telt-niet-op-deze-dag', cell.source)
  const own = value === 'vo-bekostiging' ? 'vo-school' : 'mbo-instelling'
  const isOwn = ({ instelling }: Bekostigingsperiode): boolean => instelling.soort === own
  if (!fundable.some(isOwn)) {
    // An enrolment that is there but does not count is not the same as none.
    if (funded.some(isOwn)) return nobody('niet-bekostigbaar', 'dia-uitwisselen-mbo')
    if (onDay.some(isOwn)) return nobody('niet-bekostigd', 'wvo-2.109a')
  }
  const paid = fundable.some(isOwn)
    ? ({ reden: 'fase', source } as const)
    : ({ reden: 'fase-zonder-eigen-inschrijving', source: 'teldatum-eigen-register' } as const)
  return value === 'vo-bekostiging'
    ? { soort: value, ...paid }
    : { soort: value, reden: paid.reden, bekostigingsjaar: budgetYear(teldatum, cell), source: paid.source }
}

/**
 * Why does this side pay on this count date (teldatum), or nobody? The answer of {@link fundingOn} with its sources.
 *
 * @param perioden all periods of one pupil, in any order
 * @param teldatum a 1 October or a 1 February
 * @returns the answer and the steps to it
 * @throws RangeError when an argument lies outside its type, or `teldatum` is another day.
 * @example
 * explainFundingOn([], '2025-10-01').steps.map((step) => step.id) // => ['count-date', 'nobody-pays']
 * @see source dia-leerroute-2
 * @see source rrod-1
 * @since 0.1.0
 */
export function explainFundingOn(perioden: readonly Bekostigingsperiode[], teldatum: Datum): Explanation<FundingOn> {
  const value = fundingOn(perioden, teldatum)
  const { telt, source } = cellOn(teldatum)
  const steps: Step[] = [{ id: 'count-date', facts: { teldatum, telt }, source }]
  if (value.soort === 'geen-bekostiging') {
    steps.push({ id: 'nobody-pays', facts: { reden: value.reden }, source: value.source })
    return { value, steps }
  }
  const { soort: bekostiging } = value
  const fase = bekostiging === 'vo-bekostiging' ? 'VO-fase' : 'MBO-fase'
  steps.push(
    { id: 'phase-decides-funding', facts: { fase, bekostiging }, source: fundingTable[fase].source },
    { id: 'fundable-on-both-sides', facts: {}, source: 'dia-uitwisselen-mbo' },
  )
  if (value.reden !== 'fase') {
    steps.push({ id: 'own-register-lacks-enrolment', facts: { bekostiging }, source: value.source })
  }
  if (value.soort === 'mbo-bekostiging') {
    const { bekostigingsjaar } = value
    steps.push({ id: 'counts-for-budget-year', facts: { teldatum, bekostigingsjaar }, source: 'duo-bekostiging' })
  }
  steps.push({ id: 'transfer-stays-apart', facts: { bekostiging }, source: 'wvo-5.42a' })
  return { value, steps }
}

function nobody(reden: GeenBekostigingReden, source: BronSleutel): FundingOn {
  return { soort: 'geen-bekostiging', reden, source }
}

function budgetYear(teldatum: Datum, { bekostigingsjaarNa }: CountCell): number {
  return Number(teldatum.slice(0, 4)) + bekostigingsjaarNa
}

function cellOn(teldatum: Datum): CountCell {
  if (isDatum(teldatum)) {
    const day = teldatum.slice(5)
    if (day === '10-01' || day === '02-01') return countTable[day]
  }
  throw outOfRange('a teldatum: a 1 October or a 1 February', teldatum)
}

/** A period outside its type is a programmer's error. */
function check(periode: Bekostigingsperiode): void {
  const { instelling, fase, begindatum, einddatum, indicatieBekostigbaar } = periode ?? {}
  if (instelling?.soort !== 'vo-school' && instelling?.soort !== 'mbo-instelling') {
    throw outOfRange("a period with instelling.soort: 'vo-school' or 'mbo-instelling'", instelling?.soort)
  }
  if (!faseSoorten.includes(fase?.soort))
    throw outOfRange("a period with fase.soort: 'VO-fase' or 'MBO-fase'", fase?.soort)
  for (const day of einddatum === undefined ? [begindatum] : [begindatum, einddatum]) {
    if (!isDatum(day)) throw outOfRange(`a period with days: ${expectedDay}`, day)
  }
  const { bekostigd } = instelling
  if (bekostigd !== undefined && typeof bekostigd !== 'boolean')
    throw outOfRange('a period with instelling.bekostigd: true or false', bekostigd)
  if (typeof indicatieBekostigbaar !== 'boolean') {
    throw outOfRange('a period with indicatieBekostigbaar: true or false', indicatieBekostigbaar)
  }
}
