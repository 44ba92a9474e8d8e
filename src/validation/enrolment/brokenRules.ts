import type { Datum } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import type { Opleidingsduur } from '../../concepts/opleidingsduur.js'
import type { VmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import { deadlineYear } from './checks/deadline.js'
import { lastVoYear } from '../../law/phases.js'
import type { Issue } from './issue.js'
import { tell } from './issuesOf.js'
import { falseIn, lowestPlace } from './logic.js'
import { refusals, type Rule, signals } from './ruleRows.js'

/**
 * The list with the broken rules of the two rows added, in the order of their tables. A broken rule knows every fact that its message
 * names, but for a leerjaar or niveau that may be left out. The facts come one by one: an object of them would cost a faulty record more
 * than its issues do.
 */
export function brokenRules(
  list: readonly Issue[],
  refusing: number,
  signalling: number,
  leerweg: Leerweg,
  niveau: Niveau,
  leerjaar: Leerjaar,
  fase: Fase['soort'],
  vmboLeerjaar: VmboLeerjaar,
  opleidingsduur: Opleidingsduur,
  begindatum: Datum,
  einddatum: Datum,
  vmboDiploma: Datum,
  peildatum: Datum,
  countingYear: number,
  maximum: number,
): readonly Issue[] {
  let told = list
  for (let row = 0; row < 2; row++) {
    for (let bits = falseIn(row ? signalling : refusing); bits !== 0; bits &= bits - 1) {
      const { issue } = (row ? signals : refusals)[lowestPlace(bits)] as Rule
      told = tell(
        told,
        withFacts(
          issue,
          leerweg,
          niveau,
          leerjaar,
          fase,
          vmboLeerjaar,
          opleidingsduur,
          begindatum,
          einddatum,
          vmboDiploma,
          peildatum,
          countingYear,
          maximum,
        ),
      )
    }
  }
  return told
}

/** The issue with the facts that its message needs, or as it is when it needs none. */
function withFacts(
  issue: Issue,
  leerweg: Leerweg,
  niveau: Niveau,
  leerjaar: Leerjaar,
  fase: Fase['soort'],
  vmboLeerjaar: VmboLeerjaar,
  opleidingsduur: Opleidingsduur,
  begindatum: Datum,
  einddatum: Datum,
  vmboDiploma: Datum,
  peildatum: Datum,
  countingYear: number,
  maximum: number,
): Issue {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- most codes need no facts
  switch (issue.code) {
    case 'before-start-of-law':
      return factual(issue, { begindatum })
    case 'end-before-begin':
      return factual(issue, { begindatum, einddatum })
    case 'vmbo-year-too-low':
      return factual(issue, { vmboLeerjaar })
    case 'glr-requires-bb':
    case 'vso-requires-bb':
    case 'elementcode-does-not-match-track':
      return factual(issue, { leerweg })
    case 'glr-requires-level-2':
      return factual(issue, { niveau })
    case 'level-not-open-to-track':
      return factual(issue, { leerweg, niveau })
    case 'phase-does-not-match-year':
      return factual(issue, leerjaar ? { fase, leerjaar } : { fase })
    case 'period-outlives-phase':
      return factual(issue, { faseEinde: `${countingYear + lastVoYear}-07-31` })
    case 'year-above-maximum':
      return factual(issue, { leerjaar, maximum })
    case 'course-duration-does-not-fit-level':
      return factual(issue, niveau ? { niveau, opleidingsduur } : { opleidingsduur })
    case 'vo-enrolment-after-diploma':
      return factual(issue, { vmboDiploma })
    case 'diploma-perhaps-period-3':
    case 'diploma-after-deadline':
      return factual(issue, { vmboDiploma, uiterlijk: `${countingYear + deadlineYear}-07-31` })
    case 'diploma-overdue':
      return factual(issue, { uiterlijk: `${countingYear + deadlineYear}-07-31`, peildatum })
    default:
      return issue
  }
}

function factual<Told extends Issue>({ code, path, severity, source }: Told, params: Told['params']): Issue {
  return Object.freeze({ code, path, params: Object.freeze(params), severity, source }) as Issue
}
