import { type Datum, dayNumber, expectedDay, isDatum } from '../concepts/datum.js'
import { isLeertraject, type Leertraject } from '../concepts/leertraject.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { isRecord } from '../concepts/record.js'
import { isWhole } from '../concepts/whole.js'
import {
  type HoursCell,
  hoursSources,
  hoursTable,
  hoursTransition,
  type Routejaren,
  type Uren,
  type Urenrecht,
} from '../law/hours.js'
import { type BronSleutel, lawStart } from '../law/sources.js'
import type { Explanation, Step } from './steps.js'

/**
 * The hours (uren) a route needs: the least in all, guided and in work placement, what is left to fill freely (`vrij`), and whether
 * fewer may be planned when the quality is shown to suffice (`afwijking`).
 *
 * @since 0.1.0
 */
export type Urennorm = Uren & {
  readonly soort: 'norm'
  readonly recht: Urenrecht
  readonly vrij: number
  readonly afwijking: 'mogelijk' | 'niet-mogelijk'
  readonly source: BronSleutel
  /** The day as of which the source is cited; only for an old law that was chosen after it had lapsed. */
  readonly standVan?: Datum
}

/**
 * What `requiredHours` answers: the norm; that the old law cannot be chosen on that day; or that there was no law yet.
 *
 * @since 0.1.0
 */
export type RequiredHours =
  | Urennorm
  | { readonly soort: 'oud-recht-niet-toegestaan'; readonly source: BronSleutel }
  | { readonly soort: 'geen-norm'; readonly source: BronSleutel }

/**
 * What the hours depend on beside length, leertraject and day: that both boards chose the old law, with the first day of the
 * route; and that the route is not funded (then the hours stand in the law of the mbo alone).
 *
 * @since 0.1.0
 */
export type RequiredHoursOptions = {
  readonly oudRecht?: { readonly routeStart: Datum }
  readonly bekostigd?: boolean
}

/**
 * How many hours (klokuren) must the programme of a whole route have at least?
 *
 * The norm changed on 1 August 2026 for the BOL, and the permission to plan fewer hours went, for BOL and BBL. Both boards together
 * may keep the old law: for a group that had started before 1 August 2026 until 31 July 2033, for any other route that starts by
 * 31 July 2027 until that day.
 * Before 1 August 2026 the old law is the law, chosen or not.
 *
 * @param jaren length of the route in years, 2 to 6
 * @param leertraject BOL or BBL
 * @param peildatum the day whose law is asked
 * @param options the choice of the old law, and whether the route is funded
 * @returns clock hours over the whole route, each a minimum
 * @throws RangeError when an argument lies outside its type.
 * @example
 * requiredHours(3, 'BOL', '2026-09-01') // => { soort: 'norm', recht: 'nieuw', totaal: 3000, begeleid: 2200, bpv: 250, vrij: 550, afwijking: 'niet-mogelijk', source: 'wvo-2.107h-uren' }
 * const old = requiredHours(3, 'BOL', '2026-09-01', { oudRecht: { routeStart: '2026-08-01' } })
 * old.soort === 'norm' && old.begeleid // => 2400
 * requiredHours(3, 'BOL', '2028-09-01', { oudRecht: { routeStart: '2026-08-01' } }) // => { soort: 'oud-recht-niet-toegestaan', source: 'web-12.4c.2-2' }
 * @see source wvo-2.107h-uren
 * @see source wvo-2.107i-uren
 * @see source web-12.4c.2-1
 * @since 0.1.0
 */
export function requiredHours(
  jaren: Routejaren,
  leertraject: Leertraject,
  peildatum: Datum,
  options?: RequiredHoursOptions,
): RequiredHours {
  if (options !== undefined && !isRecord(options)) throw outOfRange('options: an object', options)
  const bekostigd = options?.bekostigd
  const oudRecht = options?.oudRecht
  if (bekostigd !== undefined && typeof bekostigd !== 'boolean') throw outOfRange('bekostigd: true or false', bekostigd)
  if (!isWhole(jaren, 2, 6)) throw outOfRange('2 to 6 jaren', jaren)
  if (!isLeertraject(leertraject)) throw outOfRange("leertraject: 'BOL' or 'BBL'", leertraject)
  const day = dayNumber(peildatum)
  if (!day) throw outOfRange(expectedDay, peildatum)
  if (oudRecht !== undefined && !isDatum(oudRecht?.routeStart)) {
    throw outOfRange(`routeStart: ${expectedDay}`, oudRecht?.routeStart)
  }
  if (peildatum < lawStart) return { soort: 'geen-norm', source: 'stb-2020-157' }
  const source = sourcesOf(leertraject, bekostigd).norm
  if (day < newFrom) return norm('oud', jaren, leertraject, source)
  if (oudRecht === undefined) return norm('nieuw', jaren, leertraject, source)
  const { tot } = choiceFor(oudRecht.routeStart)
  return peildatum > tot || oudRecht.routeStart > tot
    ? { soort: 'oud-recht-niet-toegestaan', source: hoursTransition.gestarteGroep.source }
    : norm('oud', jaren, leertraject, source, hoursTransition.oudTot)
}

/**
 * Why does a route need these hours (klokuren)? The answer of {@link requiredHours} with its sources.
 *
 * @param jaren length of the route in years, 2 to 6
 * @param leertraject BOL or BBL
 * @param peildatum the day whose law is asked
 * @param options the choice of the old law, and whether the route is funded
 * @returns the answer and the steps to it
 * @throws RangeError when an argument lies outside its type.
 * @example
 * explainRequiredHours(4, 'BBL', '2026-09-01').steps.map((step) => step.id) // => ['hours-law-on-day', 'hours-norm']
 * @see source wvo-2.107h-uren
 * @see source wvo-2.107i-uren
 * @since 0.1.0
 */
export function explainRequiredHours(
  jaren: Routejaren,
  leertraject: Leertraject,
  peildatum: Datum,
  options?: RequiredHoursOptions,
): Explanation<RequiredHours> {
  const value = requiredHours(jaren, leertraject, peildatum, options)
  const { nieuwVan } = hoursTransition
  if (value.soort === 'geen-norm') {
    return { value, steps: [{ id: 'no-law-yet', facts: { peildatum, vanaf: lawStart }, source: value.source }] }
  }
  if (value.soort === 'oud-recht-niet-toegestaan') {
    return { value, steps: [{ id: 'old-law-not-open', facts: { peildatum, nieuwVan }, source: value.source }] }
  }
  const { recht, totaal, begeleid, bpv, source } = value
  // The text that is applied is that of the day, or a chosen old law as it read on its last day.
  const { standVan = peildatum } = value
  const choice = value.standVan && options?.oudRecht && choiceFor(options.oudRecht.routeStart)
  const steps: Step[] = [
    choice === undefined
      ? { id: 'hours-law-on-day', facts: { peildatum, recht, nieuwVan }, source, standVan }
      : { id: 'old-law-chosen', facts: { peildatum, tot: choice.tot }, source: choice.source },
    { id: 'hours-norm', facts: { jaren, leertraject, totaal, begeleid, bpv }, source, standVan },
  ]
  if (options?.bekostigd === false) {
    steps.push({ id: 'hours-without-funding', facts: {}, source: 'web-11.1.15', standVan })
  }
  if (value.afwijking === 'mogelijk') {
    steps.push({
      id: 'fewer-hours-possible',
      facts: { leertraject },
      source: sourcesOf(leertraject, options?.bekostigd).minderUren,
      standVan,
    })
  }
  return { value, steps }
}

/**
 * Which norms for the hours (klokuren) can a school and an instelling choose between on this day? The law of the day comes first;
 * the old law stands beside it while the transition lasts.
 *
 * @param jaren length of the route in years, 2 to 6
 * @param leertraject BOL or BBL
 * @param peildatum the day whose law is asked
 * @param routeStart first day of the route
 * @returns no norm (before the law), one, or two
 * @throws RangeError when an argument lies outside its type.
 * @example
 * admissibleHours(5, 'BOL', '2026-11-23', '2026-08-01').map(({ recht, begeleid }) => [recht, begeleid]) // => [['nieuw', 3200], ['oud', 3500]]
 * admissibleHours(5, 'BOL', '2028-01-01', '2026-08-01').map(({ recht }) => recht) // => ['nieuw']
 * @see source web-12.4c.2-1
 * @see source web-12.4c.2-2
 * @since 0.1.0
 */
export function admissibleHours(
  jaren: Routejaren,
  leertraject: Leertraject,
  peildatum: Datum,
  routeStart: Datum,
): readonly Urennorm[] {
  const law = requiredHours(jaren, leertraject, peildatum)
  const chosen = requiredHours(jaren, leertraject, peildatum, { oudRecht: { routeStart } })
  if (law.soort !== 'norm') return []
  return chosen.soort === 'norm' && chosen.recht !== law.recht ? [law, chosen] : [law]
}

const newFrom = /* #__PURE__ */ firstDayOfNewHours()

function firstDayOfNewHours(): number {
  return dayNumber(hoursTransition.nieuwVan)
}

type Choice = { readonly tot: Datum; readonly source: BronSleutel }

/** A group that had started keeps the choice of lid 2; any other route has that of lid 1, for the one studiejaar it must be in. */
function choiceFor(routeStart: Datum): Choice {
  return routeStart < hoursTransition.nieuwVan ? hoursTransition.gestarteGroep : hoursTransition.elkeRoute
}

/** The cells of {@link hoursTable} as lists, by law, leertraject and length from two years on: the engine reads those several times faster. */
const cells: readonly (readonly (readonly HoursCell[])[])[] = /* #__PURE__ */ Object.values(hoursTable).map((law) =>
  Object.values(law).map(Object.values<HoursCell>),
)

function norm(
  recht: Urenrecht,
  jaren: Routejaren,
  leertraject: Leertraject,
  source: BronSleutel,
  standVan?: Datum,
): Urennorm {
  const isOld = recht === 'oud'
  const law = cells[isOld ? 0 : 1] as (typeof cells)[number]
  const row = law[leertraject === 'BOL' ? 0 : 1] as readonly HoursCell[]
  const { totaal, begeleid, bpv } = row[jaren - 2] as HoursCell
  const vrij = totaal - begeleid - bpv
  const afwijking = isOld ? 'mogelijk' : 'niet-mogelijk'
  return standVan === undefined
    ? { soort: 'norm', recht, totaal, begeleid, bpv, vrij, afwijking, source }
    : { soort: 'norm', recht, totaal, begeleid, bpv, vrij, afwijking, source, standVan }
}

function sourcesOf(leertraject: Leertraject, bekostigd = true): (typeof hoursSources)[Leertraject]['bekostigd'] {
  const { bekostigd: funded, nietBekostigd } = leertraject === 'BOL' ? hoursSources.BOL : hoursSources.BBL
  return bekostigd ? funded : nietBekostigd
}
