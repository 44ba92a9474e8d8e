import { dayBefore } from '../concepts/calendar.js'
import type { Datum } from '../concepts/datum.js'
import type { Leerjaar } from '../concepts/leerjaar.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { Niveau } from '../concepts/niveau.js'
import type { Opleidingsduur } from '../concepts/opleidingsduur.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { type Schooljaar, schoolYearFrom } from '../concepts/schooljaar.js'
import { isWhole } from '../concepts/whole.js'
import { type DurationCell, durationTable } from '../law/durations.js'

/** A schooljaar of a route, or the part of it in which one route was followed; both days inclusive. */
export type Span = {
  readonly leerroute: Leerroute['soort']
  readonly leerjaar: Leerjaar
  readonly doublure: boolean
  readonly schooljaar: Schooljaar
  readonly eersteDag: Datum
  readonly laatsteDag: Datum
}

/** The lengths in years the law has for a route to this niveau, or with a course of this length in it. */
export function lengthsOf(niveau: Niveau, opleidingsduur?: Opleidingsduur): Pick<DurationCell, 'minimum' | 'maximum'> {
  const cells = Object.entries(durationTable[niveau]).flatMap(([duur, cell]) =>
    cell !== undefined && (opleidingsduur === undefined || Number(duur) === opleidingsduur) ? [cell] : [],
  )
  if (cells.length === 0) throw outOfRange(`an opleidingsduur that niveau ${niveau} has`, opleidingsduur)
  return {
    minimum: Math.min(...cells.map(({ minimum }) => minimum)),
    maximum: Math.max(...cells.map(({ maximum }) => maximum)),
  }
}

/** The years that are done again, one entry for each time; a number stands for so many times year 1. */
export function repeatedYears(doublures: number | readonly (1 | 2)[] = []): readonly (1 | 2)[] {
  if (isWhole(doublures, 0, 300)) return Array.from({ length: doublures }, (): 1 | 2 => 1)
  if (
    Array.isArray(doublures) &&
    doublures.length <= 300 &&
    Array.from<unknown>(doublures).every((year) => isWhole(year, 1, 2))
  ) {
    return doublures as readonly (1 | 2)[]
  }
  throw outOfRange('doublures: 0 to 300, or a list of the years 1 and 2 that are repeated', doublures)
}

/** The schooljaren of a route that begins on 1 August of `startYear`. */
export function spansOf(
  leerroute: Leerroute['soort'],
  startYear: number,
  jaren: number,
  repeated: readonly (1 | 2)[],
): readonly Span[] {
  const years = Array.from({ length: jaren }, (_, at) => at + 1).flatMap((leerjaar) => [
    { leerjaar, doublure: false },
    ...repeated.filter((year) => year === leerjaar).map(() => ({ leerjaar, doublure: true })),
  ])
  return years.map(({ leerjaar, doublure }, at) => ({
    leerroute,
    leerjaar: leerjaar as Leerjaar,
    doublure,
    schooljaar: schoolYearFrom(startYear + at),
    eersteDag: `${startYear + at}-08-01`,
    laatsteDag: `${startYear + at + 1}-07-31`,
  }))
}

/** The same from this day on in a GLR; the schooljaar in which that day falls becomes two parts, unless it is its first day. */
export function changedToGlr(spans: readonly Span[], vanaf: Datum): readonly Span[] {
  return spans.flatMap((span): Span[] => {
    if (span.laatsteDag < vanaf) return [span]
    if (span.eersteDag >= vanaf) return [{ ...span, leerroute: 'GLR' }]
    return [
      { ...span, laatsteDag: dayBefore(vanaf) },
      { ...span, leerroute: 'GLR', eersteDag: vanaf },
    ]
  })
}

/** The same, as far as it lies on or before this day. */
export function endedOn(spans: readonly Span[], einde: Datum): readonly Span[] {
  return spans
    .filter(({ eersteDag }) => eersteDag <= einde)
    .map((span) => (span.laatsteDag <= einde ? span : { ...span, laatsteDag: einde }))
}
