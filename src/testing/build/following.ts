import { type Datum, dayNumber, schoolYearStart } from '../../concepts/datum.js'
import { isLeerjaar, type Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerroute } from '../../concepts/leerroute.js'
import { leerwegen } from '../../concepts/leerweg.js'
import { isOpleidingsduur } from '../../concepts/opleidingsduur.js'
import { type Fields, isRecord, nothing } from '../../concepts/record.js'
import { isWhole } from '../../concepts/whole.js'
import { durationTable } from '../../law/durations.js'
import { elementcodeKind } from '../../law/elementcodes.js'
import { lawStart } from '../../law/sources.js'
import { fitting } from '../facts.js'

const routes: readonly [Leerroute, ...Leerroute[]] = [
  { soort: 'DLR', leerweg: 'KB', niveau: 3 },
  { soort: 'DLR', leerweg: 'KB', niveau: 4 },
  { soort: 'DLR', leerweg: 'BB', niveau: 2 },
  { soort: 'DLR', leerweg: 'TL', niveau: 4 },
  { soort: 'DLR', leerweg: 'GL', niveau: 4 },
  { soort: 'GLR', leerweg: 'BB', niveau: 2 },
]

/** A part of the facts, if it is there. */
export function partOf(facts: Fields, field: string): Fields {
  const part = facts[field]
  return isRecord(part) ? part : nothing
}

/** The route: the first that has what is given of it and goes with the other facts, or else has what is given of it. */
export function routeFrom(facts: Fields, leerjaar: Leerjaar): Leerroute {
  const given = partOf(facts, 'leerroute')
  const kind =
    typeof facts['elementcode'] === 'string' ? leerwegen[elementcodeKind(facts['elementcode']) - 1] : undefined
  const suitable = routes.filter(
    ({ leerweg, niveau }) =>
      (leerweg === 'BB' || partOf(facts, 'instelling')['schoolsoort'] !== 'vso') &&
      (kind === undefined || kind === leerweg) &&
      lengthsOf(niveau, leerjaar).some(
        (length) => !isOpleidingsduur(facts['opleidingsduur']) || length === facts['opleidingsduur'],
      ),
  )
  const fields = Object.entries(given).filter(([, fact]) => fact !== undefined)
  const has = (route: Leerroute): boolean => fields.every(([field, fact]) => Reflect.get(route, field) === fact)
  return suitable.find(has) ?? fitting(routes, given)
}

/** The lengths of course this niveau has that hold this year of the route, the one we take first in front. */
export function lengthsOf(niveau: Leerroute['niveau'], leerjaar: Leerjaar): readonly number[] {
  const row = durationTable[niveau]
  return ([3, 2, 1, 4] as const).filter((length) => leerjaar <= (row[length]?.maximum ?? 0))
}

/**
 * The year of the route, and how often a year was repeated: as given, else what lies between the start of the route and the period, else
 * the first that goes with the phase and the institution.
 */
export function yearFrom(facts: Fields): { readonly leerjaar: Leerjaar; readonly doublures: number | undefined } {
  const { soort, leerjaar } = partOf(facts, 'fase')
  const { vmboLeerjaar, doublures } = facts
  const year = leerjaar ?? (vmboLeerjaar === undefined ? undefined : Number(vmboLeerjaar) - 2)
  const repeated = isWhole(doublures, 0, 300) ? doublures : undefined
  const passed = yearsBetween(facts)
  if (isLeerjaar(year)) {
    const over = passed === undefined ? 0 : passed - year
    return { leerjaar: year, doublures: repeated ?? (over > 0 ? over : undefined) }
  }
  const reached = passed === undefined ? undefined : passed - (repeated ?? 0)
  if (isLeerjaar(reached)) return { leerjaar: reached, doublures: repeated }
  const isMbo = partOf(facts, 'instelling')['soort'] === 'mbo-instelling'
  return { leerjaar: soort === 'MBO-fase' || (isMbo && soort === undefined) ? 3 : 1, doublures: repeated }
}

/** One schooljaar: that of the period as far as it is given, or the one that the start of the route leads to. */
export function periodFrom(
  facts: Fields,
  leerjaar: Leerjaar,
  doublures: number,
): { readonly leerrouteStart?: Datum; readonly begindatum: Datum; readonly einddatum: Datum } {
  const before = leerjaar - 1 + doublures
  const start = dayNumber(facts['leerrouteStart'])
  const year = schoolYearOfPeriod(facts) ?? (start ? schoolYearStart(start) + before : 2025)
  const leerrouteStart: Datum = `${year - before}-08-01`
  // Who begins a route on another day than the first of the schooljaar, is enrolled from that day.
  const begindatum =
    start && year === schoolYearStart(start) ? (facts['leerrouteStart'] as Datum) : (`${year}-08-01` as const)
  return {
    // No route began before the law; then nothing is known of its start.
    ...(leerrouteStart < lawStart ? {} : { leerrouteStart }),
    begindatum,
    einddatum: `${year + 1}-07-31`,
  }
}

/** The first calendar year of the schooljaar in which the given period lies. */
function schoolYearOfPeriod({ begindatum, einddatum }: Fields): number | undefined {
  const day = dayNumber(begindatum) || dayNumber(einddatum)
  return day ? schoolYearStart(day) : undefined
}

/** In which schooljaar since the start of the route the period lies, from 1; unless one of them is not given. */
function yearsBetween(facts: Fields): number | undefined {
  const start = dayNumber(facts['leerrouteStart'])
  const year = schoolYearOfPeriod(facts)
  return start && year !== undefined ? year - schoolYearStart(start) + 1 : undefined
}
