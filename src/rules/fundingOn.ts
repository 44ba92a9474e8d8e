import { type Datum, dayNumber, expectedDay } from '../concepts/datum.js'
import type { Fase } from '../concepts/fase.js'
import type { Instelling } from '../concepts/instelling.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { type CountCell, countTable, type GeenBekostigingReden } from '../law/counting.js'
import { fundingTable } from '../law/phases.js'
import { type BronSleutel, lawStartDay } from '../law/sources.js'
import { isAbsent, neither } from './arguments.js'
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
 * 1 October vo and mbo are counted, on 1 February the mbo alone. Never two pay: when the periods of one day differ in phase, and both phases
 * are counted on it, nobody can be named; nor when the side that is counted has the pupil in the phase that is not. What the partners transfer to each other by agreement does not change who pays.
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
  const day = dayNumber(teldatum)
  const cell = cellOn(day, teldatum)
  if (!Array.isArray(perioden)) throw outOfRange('a list of periods', perioden)
  // What `telt` says of the two days; a test proves it. The mbo is counted on both.
  const countsVo = cell === countTable['10-01']
  // Which sides have a period on the day, as bits: at all, funded, with the indicatie Ja, and in a phase that is counted that day. A phase
  // that is not counted contradicts nothing: it brings in no second payer. And of which sides the phases are that are counted.
  let onDay = 0
  let funded = 0
  let fundable = 0
  let counted = 0
  let phases = 0
  for (const period of perioden as readonly Told[]) {
    // A period outside its type is a programmer's error, on whatever day.
    if (isAbsent(period)) throw outOfRange(expectedSchool, undefined)
    const { instelling, fase, begindatum, einddatum, indicatieBekostigbaar: indicatie } = period
    if (isAbsent(instelling)) throw outOfRange(expectedSchool, undefined)
    if (isAbsent(fase)) throw outOfRange(expectedPhase, undefined)
    const { soort: school, bekostigd } = instelling
    const { soort: phase } = fase
    const isVo = school === 'vo-school'
    if (neither(isVo, school === 'mbo-instelling')) throw outOfRange(expectedSchool, school)
    const isVoPhase = phase === 'VO-fase'
    if (neither(isVoPhase, phase === 'MBO-fase')) throw outOfRange(expectedPhase, phase)
    const begin = dayNumber(begindatum)
    const end = einddatum === undefined ? day : dayNumber(einddatum)
    if (begin === 0 || end === 0)
      throw outOfRange(`a period with days: ${expectedDay}`, begin === 0 ? begindatum : einddatum)
    if (neither(bekostigd === undefined, bekostigd === true) && bekostigd !== false)
      throw outOfRange('a period with instelling.bekostigd: true or false', bekostigd)
    const isFundable = indicatie === true
    if (neither(isFundable, indicatie === false))
      throw outOfRange('a period with indicatieBekostigbaar: true or false', indicatie)
    if (!neither(begin > day, end < day)) continue
    const side = mbo - Number(isVo)
    onDay |= side
    if (bekostigd === false) continue
    funded |= side
    if (!isFundable) continue
    fundable |= side
    if (isVoPhase && !countsVo) continue
    counted |= side
    phases |= isVoPhase ? vo : mbo
  }
  if (day < lawStartDay) return nobody('voor-de-wet', 'stb-2020-157')
  if (onDay === 0) return nobody('geen-periode', cell.source)
  if (funded === 0) return nobody('niet-bekostigd', 'wvo-2.109a')
  if (fundable === 0) return nobody('niet-bekostigbaar', 'dia-uitwisselen-mbo')
  if (phases === 0) return nobody('telt-niet-op-deze-dag', cell.source)
  if (phases === (vo | mbo)) return nobody('fasen-verschillen', 'telling-een-bekostiger')
  // The one side whose phase is counted pays.
  const own = phases
  const isOwn = (counted & own) !== 0
  if (!isOwn) {
    // The register that is counted has the pupil in the phase that is not.
    if (fundable & own) return nobody('fasen-verschillen', 'telling-een-bekostiger')
    // An enrolment that is there but does not count is not the same as none.
    if (funded & own) return nobody('niet-bekostigbaar', 'dia-uitwisselen-mbo')
    if (onDay & own) return nobody('niet-bekostigd', 'wvo-2.109a')
  }
  const reden = isOwn ? 'fase' : 'fase-zonder-eigen-inschrijving'
  const { value, source } = own === vo ? fundingTable['VO-fase'] : fundingTable['MBO-fase']
  const paidBy = isOwn ? source : 'teldatum-eigen-register'
  return value === 'vo-bekostiging'
    ? { soort: value, reden, source: paidBy }
    : { soort: value, reden, bekostigingsjaar: Math.trunc(day / 10000) + cell.bekostigingsjaarNa, source: paidBy }
}

/** A period as a caller without a type checker may tell it. */
type Told = Omit<Bekostigingsperiode, 'indicatieBekostigbaar'> & { readonly indicatieBekostigbaar: unknown }

/** The two sides, as bits. */
const vo = 1
const mbo = 2

const expectedSchool = "a period with instelling.soort: 'vo-school' or 'mbo-instelling'"
const expectedPhase = "a period with fase.soort: 'VO-fase' or 'MBO-fase'"

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
  const { telt, source } = cellOn(dayNumber(teldatum), teldatum)
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

function cellOn(day: number, teldatum: Datum): CountCell {
  const monthAndDay = day % 10000
  if (monthAndDay === 1001) return countTable['10-01']
  if (monthAndDay === 201) return countTable['02-01']
  throw outOfRange('a teldatum: a 1 October or a 1 February', teldatum)
}
