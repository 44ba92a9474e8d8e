import type { Fase } from '../../concepts/fase.js'
import type { Instelling } from '../../concepts/instelling.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'
import type { VmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import { phaseTable } from '../../law/phases.js'
import { broken, holds, type Outcome, undecided, whenKnown } from './outcome.js'

type Kant = Instelling['soort'] | undefined

/**
 * The phase in which the begindatum falls: that of the leerjaar, or else of the years since the route start less those
 * repeated. `sinceStart` is 0 when not known.
 */
export function expectedPhase(
  leerjaar: Leerjaar | undefined,
  sinceStart: number,
  doublures: number,
): Fase['soort'] | undefined {
  if (leerjaar !== undefined) return phaseTable[leerjaar].value.soort
  if (sinceStart === 0) return undefined
  return sinceStart - doublures >= 3 ? 'MBO-fase' : 'VO-fase'
}

/** Route years 1 and 2 are the VO-fase, later ones the MBO-fase (WVO 2020 2.107e); the fase is set by hand. */
export function phaseMatchesYear(fase: Fase['soort'] | undefined, expected: Fase['soort'] | undefined): Outcome {
  return whenKnown(fase !== undefined && expected !== undefined, fase === expected)
}

/**
 * The leerjaar on the begindatum is one that can be reached from the route start with this many repeated years. Repeated
 * years may lie after the begindatum as long as route year 3 is not reached, and years repeated in the MBO-fase are not
 * counted, so more than one leerjaar can be right.
 */
export function yearMatchesStart(leerjaar: Leerjaar | undefined, sinceStart: number, doublures: number): Outcome {
  if (leerjaar === undefined || sinceStart === 0) return undecided
  const reached = sinceStart - doublures
  const matches =
    reached >= 3 ? leerjaar >= 3 && leerjaar <= reached : leerjaar <= 2 && leerjaar >= reached && leerjaar <= sinceStart
  return matches ? holds : broken
}

/** A route is recorded from vmbo leerjaar 3 (slide Uitwisselen VO). */
export function vmboYearHighEnough(kant: Kant, vmboLeerjaar: VmboLeerjaar | undefined): Outcome {
  if (kant === 'mbo-instelling') return holds
  return whenKnown(kant !== undefined && vmboLeerjaar !== undefined, vmboLeerjaar !== 1 && vmboLeerjaar !== 2)
}

/** In the VO-fase vmbo leerjaar 3 is route year 1 and vmbo leerjaar 4 route year 2 (WVO 2020 2.107a lid 2, derived). */
export function vmboYearMatchesRouteYear(
  kant: Kant,
  fase: Fase['soort'] | undefined,
  vmboLeerjaar: VmboLeerjaar | undefined,
  leerjaar: Leerjaar | undefined,
): Outcome {
  if (kant === 'mbo-instelling' || fase === 'MBO-fase') return holds
  if (vmboLeerjaar === 1 || vmboLeerjaar === 2 || (leerjaar !== undefined && leerjaar >= 3)) return holds
  if (kant === undefined || fase === undefined || vmboLeerjaar === undefined || leerjaar === undefined) return undecided
  return vmboLeerjaar === leerjaar + 2 ? holds : broken
}
