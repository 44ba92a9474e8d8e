import type { Datum } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import type { Opleidingsduur } from '../../concepts/opleidingsduur.js'
import type { VmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import { frozen } from '../../concepts/frozen.js'
import type { BronSleutel } from '../../law/sources.js'
import type { FactsOf, IssueOf, Path, Severity } from '../issue.js'
import type { IssueCode } from './issueCodes.js'

/** The codes whose message needs facts, with those facts. They come from closed sets and days: never a personal number. */
type FactsByCode = {
  'before-start-of-law': { readonly begindatum: Datum }
  'end-before-begin': { readonly begindatum: Datum; readonly einddatum: Datum }
  'vmbo-year-too-low': { readonly vmboLeerjaar: VmboLeerjaar }
  'glr-requires-bb': { readonly leerweg: Leerweg }
  'glr-requires-level-2': { readonly niveau: Niveau }
  'level-not-open-to-track': { readonly leerweg: Leerweg; readonly niveau: Niveau }
  'vso-requires-bb': { readonly leerweg: Leerweg }
  'phase-does-not-match-year': {
    readonly fase: Fase['soort']
    readonly leerjaar?: Leerjaar
  }
  'period-outlives-phase': { readonly faseEinde: Datum }
  'year-above-maximum': { readonly leerjaar: Leerjaar; readonly maximum: number }
  'course-duration-does-not-fit-level': { readonly niveau?: Niveau; readonly opleidingsduur: Opleidingsduur }
  'elementcode-does-not-match-track': { readonly leerweg: Leerweg }
  'vo-enrolment-after-diploma': { readonly vmboDiploma: Datum }
  'diploma-perhaps-period-3': { readonly vmboDiploma: Datum; readonly uiterlijk: Datum }
  'diploma-after-deadline': { readonly vmboDiploma: Datum; readonly uiterlijk: Datum }
  'diploma-overdue': { readonly uiterlijk: Datum; readonly peildatum: Datum }
}

/**
 * The facts an issue of this code carries; for most codes none.
 *
 * @since 0.1.0
 */
export type IssueParams<Code extends IssueCode> = FactsOf<Code, FactsByCode>

/**
 * One fault or notice in an enrolment: a stable code, the way to the field a clerk can mend, the facts, how grave it is and the
 * source it rests on. A frozen plain object; TypeScript narrows `params` on `code`.
 *
 * @since 0.1.0
 */
export type Issue = IssueOf<IssueCode, FactsByCode>

/** An empty list: no signals, or no rule left unchecked. */
export const none: readonly never[] = /* #__PURE__ */ Object.freeze([])

/** The facts of an issue that has none. */
export const noFacts: Issue['params'] = /* #__PURE__ */ Object.freeze({})

/** Makes an issue without facts; without more, a refusal that rests on the shape this library gives a record. */
export function issue(
  code: IssueCode,
  path: Path,
  source: BronSleutel = 'recordvorm',
  severity: Severity = 'afkeur',
): Issue {
  return frozen({ code, path, params: noFacts, severity, source }) as Issue
}
