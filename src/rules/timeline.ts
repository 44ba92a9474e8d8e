import type { Bekostiging } from '../concepts/bekostiging.js'
import { type Datum, schoolYearStart } from '../concepts/datum.js'
import type { Fase } from '../concepts/fase.js'
import { frozen } from '../concepts/frozen.js'
import type { Leerjaar } from '../concepts/leerjaar.js'
import { isLeerroute, type Leerroute } from '../concepts/leerroute.js'
import type { Opleidingsduur } from '../concepts/opleidingsduur.js'
import { outOfRange } from '../concepts/outOfRange.js'
import type { Schooljaar } from '../concepts/schooljaar.js'
import type { Verantwoordelijke } from '../concepts/verantwoordelijke.js'
import { isRecord } from '../concepts/record.js'
import { isWhole } from '../concepts/whole.js'
import { lastDayOfPeriod3 } from '../law/diploma.js'
import type { Tijdvak } from '../law/exams.js'
import type { Routejaren } from '../law/hours.js'
import type { Registratie } from '../law/registrations.js'
import { type BronSleutel, lawStart } from '../law/sources.js'
import { knownDay } from './arguments.js'
import { type DiplomaDeadline, diplomaDeadline } from './diplomaDeadline.js'
import { rowOf } from './timelineRow.js'
import { changedToGlr, endedOn, lengthsOf, repeatedYears, spansOf } from './timelineSpans.js'

/**
 * One row of a timeline: a schooljaar of the route, or the part of it in which one route was followed. Both days are inclusive.
 *
 * @since 0.1.0
 */
export type TijdlijnJaar = {
  readonly leerroute: Leerroute['soort']
  /** The year of the route; in a repeated year the same as the year before. */
  readonly leerjaar: Leerjaar
  /** Is this year of the route done again in this schooljaar? */
  readonly doublure: boolean
  readonly schooljaar: Schooljaar
  readonly eersteDag: Datum
  readonly laatsteDag: Datum
  readonly fase: Fase['soort']
  /** `'geen-bekostiging'` only in a route that is not funded. */
  readonly bekostiging: Bekostiging | 'geen-bekostiging'
  readonly verzuimmelding: Verantwoordelijke
  /**
   * The periods of the central exam that may fall in this year, the third directly after it; none where no exam is required or the
   * diploma was there before. In year 1 for one or more subjects only (`examMoments`). A row that ends before 31 July is followed by
   * no third period; in which months the first two fall no source read says.
   */
  readonly tijdvakken: readonly Tijdvak[]
  /** Present in the row that holds the day by which the vmbo diploma must be there. */
  readonly vmboDiplomaUiterlijk?: Datum
  /** Present in the row that holds the day on which it was obtained. */
  readonly vmboDiplomaBehaald?: Datum
  readonly rodVo: Registratie
  readonly rodMbo: Registratie
  /** Where each answer of this row stands. */
  readonly bronnen: {
    readonly fase: BronSleutel
    readonly bekostiging: BronSleutel
    readonly verzuimmelding: BronSleutel
    readonly tijdvakken: BronSleutel
    readonly vmboDiplomaUiterlijk?: BronSleutel
    readonly rodVo: BronSleutel
    readonly rodMbo: BronSleutel
  }
}

/**
 * A route year by year, or that there was no law yet when it began. `leerroute` is the route as it ends: after a change the GLR.
 *
 * @since 0.1.0
 */
export type Tijdlijn =
  | {
      readonly soort: 'tijdlijn'
      readonly leerroute: Leerroute
      readonly eersteDag: Datum
      readonly laatsteDag: Datum
      readonly diplomaDeadline: DiplomaDeadline
      /** The day on which the vmbo diploma was obtained, if given; one from the third period can lie after the last day. */
      readonly vmboDiploma?: Datum
      readonly leerjaren: readonly [TijdlijnJaar, ...TijdlijnJaar[]]
    }
  | { readonly soort: 'voor-de-wet'; readonly vanaf: Datum; readonly source: BronSleutel }

/**
 * What shapes a timeline beside route and start. `jaren`: length of the programme in years; left out, the longest the law has for
 * this niveau, or for this `opleidingsduur` where that is given. `doublures`: the years of the route (1 or 2) that are done again, one
 * entry for each time; a number stands for so many times year 1. `overstapGlr`: first day in a GLR of who began in a DLR.
 * `vmboDiploma`: the day it was obtained. `einde`: last day in the route of who leaves it early. `bekostigd`: false for a route
 * that is not funded.
 *
 * @since 0.1.0
 */
export type TimelineOptions = {
  readonly jaren?: Routejaren
  readonly opleidingsduur?: Opleidingsduur
  readonly doublures?: number | readonly (1 | 2)[]
  readonly overstapGlr?: Datum
  readonly vmboDiploma?: Datum
  readonly einde?: Datum
  readonly bekostigd?: boolean
}

/**
 * How does a route run, year by year (tijdlijn): phase, funding, who reports absence, exam periods, the deadline of the vmbo diploma,
 * and whether it must or may stand in ROD VO and ROD MBO?
 *
 * The rows follow each other without gap or overlap from 1 August of year 1 to 31 July of the last; all days are inclusive. A repeated
 * year is a row of its own with the same `leerjaar`. A schooljaar has two rows only when the route changes in it.
 *
 * @param leerroute one of the six routes
 * @param start any day in the first year of the route: the schooljaar that holds it is route year 1
 * @param options length, repeated years, change of route, diploma, early end, and whether the route is funded
 * @returns the timeline, or that there was no law yet when year 1 began; frozen
 * @throws RangeError when an argument lies outside its type, the law has no such length for this niveau, the change to a GLR does not
 *   lie in year 1 or 2 of a DLR from the BB, the end lies before the start, the diploma before the first exam, or the route would run past 2199.
 * @example
 * const route = timeline({ soort: 'DLR', leerweg: 'KB', niveau: 3 }, '2025-08-01', { jaren: 4, doublures: [2] })
 * route.soort === 'tijdlijn' && route.leerjaren.map(({ leerjaar, schooljaar }) => `${leerjaar}: ${schooljaar}`) // => ['1: 2025-2026', '2: 2026-2027', '2: 2027-2028', '3: 2028-2029', '4: 2029-2030']
 * timeline({ soort: 'GLR', leerweg: 'BB', niveau: 2 }, '2019-08-01') // => { soort: 'voor-de-wet', vanaf: '2020-08-01', source: 'stb-2020-157' }
 * @see source wvo-2.107e-1
 * @see source wvo-2.107e-2
 * @see source wvo-2.107g
 * @since 0.1.0
 */
export function timeline(leerroute: Leerroute, start: Datum, options: TimelineOptions = {}): Tijdlijn {
  if (!isLeerroute(leerroute)) throw outOfRange('one of the six leerroutes', leerroute)
  const { soort, leerweg, niveau } = leerroute
  if (!isRecord(options)) throw outOfRange('options: an object', options)
  const { minimum, maximum } = lengthsOf(niveau, options.opleidingsduur)
  const { jaren = maximum as Routejaren, overstapGlr, einde, vmboDiploma, bekostigd } = options
  if (!isWhole(jaren, minimum, maximum)) throw outOfRange(`${minimum} to ${maximum} jaren for niveau ${niveau}`, jaren)
  const startYear = schoolYearStart(knownDay('start', start))
  for (const [name, day] of Object.entries({ overstapGlr, einde, vmboDiploma })) {
    if (day !== undefined) knownDay(name, day)
  }
  if (bekostigd !== undefined && typeof bekostigd !== 'boolean') throw outOfRange('bekostigd: true or false', bekostigd)
  const repeated = repeatedYears(options.doublures)
  if (startYear + jaren + repeated.length > 2199) throw outOfRange('a route that ends before 2200', start)
  const eersteDag: Datum = `${startYear}-08-01`
  // Up to 30 September a diploma is one of the year before: see `rowOf`.
  if (vmboDiploma !== undefined && vmboDiploma <= lastDayOfPeriod3(eersteDag)) {
    throw outOfRange('a vmboDiploma that was obtained in the route', vmboDiploma)
  }
  if (eersteDag < lawStart) return frozen({ soort: 'voor-de-wet', vanaf: lawStart, source: 'stb-2020-157' })

  let spans = spansOf(soort, startYear, jaren, repeated)
  if (overstapGlr !== undefined) {
    const inVoPhase = spans.some(
      (span) => span.leerjaar <= 2 && span.eersteDag <= overstapGlr && overstapGlr <= span.laatsteDag,
    )
    if (soort !== 'DLR' || leerweg !== 'BB' || !inVoPhase) {
      throw outOfRange('an overstapGlr in year 1 or 2 of a DLR from the BB', overstapGlr)
    }
    spans = changedToGlr(spans, overstapGlr)
  }
  if (einde !== undefined) {
    if (einde < eersteDag) throw outOfRange('an einde that is not before the start', einde)
    spans = endedOn(spans, einde)
  }
  const last = spans.at(-1) as (typeof spans)[number]
  const route: Leerroute =
    last.leerroute === soort ? ({ soort, leerweg, niveau } as Leerroute) : { soort: 'GLR', leerweg: 'BB', niveau: 2 }
  const deadline = diplomaDeadline(route, start, { jaren, doublures: repeated.length })
  const leerjaren = spans.map((span) => rowOf(span, deadline, { startYear, repeated: repeated.length }, options))
  return frozen({
    soort: 'tijdlijn',
    leerroute: route,
    eersteDag,
    laatsteDag: last.laatsteDag,
    diplomaDeadline: deadline,
    ...(vmboDiploma === undefined ? {} : { vmboDiploma }),
    leerjaren: leerjaren as readonly TijdlijnJaar[] as readonly [TijdlijnJaar, ...TijdlijnJaar[]],
  })
}
