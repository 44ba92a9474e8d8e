import { schoolYearStart } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import type { Instelling } from '../../concepts/instelling.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerroute } from '../../concepts/leerroute.js'
import { broken, holds, type Outcome, undecided } from './outcome.js'
import { closingDay } from './time.js'

type Kant = Instelling['soort'] | undefined

/** In the MBO-fase of a GLR there is as a rule no vmbo exam left, so no reason to stay enrolled at the school (2.107e lid 2). */
export function noVoEnrolmentInMboPhaseOfGlr(
  kant: Kant,
  soort: Leerroute['soort'] | undefined,
  fase: Fase['soort'] | undefined,
): Outcome {
  if (kant === 'mbo-instelling' || soort === 'DLR' || fase === 'VO-fase') return holds
  return kant === undefined || soort === undefined || fase === undefined ? undecided : broken
}

/**
 * A pupil stays enrolled at the school in the MBO-fase for as long as there is no vmbo diploma (DUO page, section Fases). Once
 * it is there, the enrolment ends with that schooljaar at the latest. `diploma` is -1 when not obtained.
 */
export function voEnrolmentEndsWithDiploma(
  kant: Kant,
  fase: Fase['soort'] | undefined,
  diploma: number,
  begin: number,
  end: number,
): Outcome {
  if (kant === 'mbo-instelling' || fase === 'VO-fase' || diploma === -1) return holds
  if (kant === undefined || fase === undefined || diploma === 0 || begin === 0 || Number.isNaN(end)) return undecided
  return begin > diploma || end === 0 || end > closingDay(schoolYearStart(diploma) + 1) ? broken : holds
}

/**
 * The school's ground for a registration in the MBO-fase covers route year 3 only (WVO 2020 2.107f lid 2). `countingYear` is
 * told by the leerjaar where that is known, otherwise by the route start, which can only acquit: year 3 may be repeated.
 */
export function voEnrolmentWithinYear3(
  kant: Kant,
  fase: Fase['soort'] | undefined,
  leerjaar: Leerjaar | undefined,
  until: number,
  countingYear: number,
): Outcome {
  if (kant === 'mbo-instelling' || fase === 'VO-fase') return holds
  if (kant === undefined || fase === undefined) return undecided
  if (leerjaar !== undefined && leerjaar > 3) return broken
  if (until === 0 || countingYear === 0) return undecided
  if (until <= closingDay(countingYear + 3)) return holds
  return leerjaar === undefined ? undecided : broken
}
