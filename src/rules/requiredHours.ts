import { type Datum, expectedDay, isDatum } from '../concepts/datum.js'
import { isLeertraject, type Leertraject } from '../concepts/leertraject.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { isRecord } from '../concepts/record.js'
import { isWhole } from '../concepts/whole.js'
import { hoursSources, hoursTable, hoursTransition, type Routejaren, type Uren, type Urenrecht } from '../law/hours.js'
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
  return hoursOf(jaren, leertraject, peildatum, options).value
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
  const { value, choice } = hoursOf(jaren, leertraject, peildatum, options)
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
      source: sourcesOf(leertraject, options).minderUren,
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

type Choice = { readonly tot: Datum; readonly source: BronSleutel }

/** The answer, with the rule of the transition by which the old law could be chosen. */
function hoursOf(
  jaren: Routejaren,
  leertraject: Leertraject,
  peildatum: Datum,
  options: RequiredHoursOptions = {},
): { readonly value: RequiredHours; readonly choice?: Choice | undefined } {
  if (!isRecord(options)) throw outOfRange('options: an object', options)
  const { oudRecht, bekostigd } = options
  if (bekostigd !== undefined && typeof bekostigd !== 'boolean') throw outOfRange('bekostigd: true or false', bekostigd)
  if (!isWhole(jaren, 2, 6)) throw outOfRange('2 to 6 jaren', jaren)
  if (!isLeertraject(leertraject)) throw outOfRange("leertraject: 'BOL' or 'BBL'", leertraject)
  if (!isDatum(peildatum)) throw outOfRange(expectedDay, peildatum)
  if (oudRecht !== undefined && !isDatum(oudRecht?.routeStart)) throw outOfRange(expectedDay, oudRecht?.routeStart)
  if (peildatum < lawStart) return { value: { soort: 'geen-norm', source: 'stb-2020-157' } }
  const { nieuwVan, elkeRoute, gestarteGroep } = hoursTransition
  const isNew = peildatum >= nieuwVan
  if (!isNew || oudRecht === undefined) {
    return { value: norm(isNew ? 'nieuw' : 'oud', jaren, leertraject, options) }
  }
  // A group that had started keeps the choice of lid 2; any other route has that of lid 1, for the one studiejaar it must be in.
  const choice = oudRecht.routeStart < nieuwVan ? gestarteGroep : elkeRoute
  return peildatum > choice.tot || oudRecht.routeStart > choice.tot
    ? { value: { soort: 'oud-recht-niet-toegestaan', source: gestarteGroep.source } }
    : { value: { ...norm('oud', jaren, leertraject, options), standVan: hoursTransition.oudTot }, choice }
}

function norm(recht: Urenrecht, jaren: Routejaren, leertraject: Leertraject, options: RequiredHoursOptions): Urennorm {
  const { totaal, begeleid, bpv } = hoursTable[recht][leertraject][jaren]
  return {
    soort: 'norm',
    recht,
    totaal,
    begeleid,
    bpv,
    vrij: totaal - begeleid - bpv,
    afwijking: recht === 'oud' ? 'mogelijk' : 'niet-mogelijk',
    source: sourcesOf(leertraject, options).norm,
  }
}

function sourcesOf(
  leertraject: Leertraject,
  { bekostigd = true }: RequiredHoursOptions = {},
): (typeof hoursSources)[Leertraject]['bekostigd'] {
  return hoursSources[leertraject][bekostigd ? 'bekostigd' : 'nietBekostigd']
}
