import type { Datum } from '../../concepts/datum.js'
import { frozen } from '../../concepts/frozen.js'
import type { Leertraject } from '../../concepts/leertraject.js'
import type { Niveau } from '../../concepts/niveau.js'
import type { Opleidingsduur } from '../../concepts/opleidingsduur.js'
import type { Programma } from '../../concepts/programma.js'
import type { FactsOf, IssueOf, IssueRule } from '../issue.js'
import type { VerdictOf } from '../verdict.js'

/**
 * Every code an issue of `checkProgramme` can have. Those that an enrolment can have too mean the same.
 *
 * @since 0.1.0
 */
export type ProgrammeIssueCode =
  | 'unreadable'
  | 'not-an-object'
  | 'missing-field'
  | 'not-boolean'
  | 'pathway-not-bol-or-bbl'
  | 'unknown-level'
  | 'unknown-course-duration'
  | 'invalid-date'
  | 'invalid-years'
  | 'invalid-hours'
  | 'before-start-of-law'
  | 'parts-above-total'
  | 'route-shorter-than-minimum'
  | 'route-longer-than-maximum'
  | 'bol-hours-below-norm'
  | 'bbl-hours-below-norm'
  | 'course-duration-does-not-fit-level'
  | 'old-law-not-open'
  | 'old-law-ends'
  | 'running-route-below-new-norm'
  | 'bol-hours-below-old-norm'
  | 'bbl-hours-below-old-norm'

/** How many hours of which kind are planned, and what the norm is. */
export type Shortfall = { readonly uren: keyof Programma['uren']; readonly gepland: number; readonly norm: number }

/** The codes whose message needs facts, with those facts. */
export type ProgrammeFacts = {
  'before-start-of-law': { readonly begindatum: Datum }
  'route-shorter-than-minimum': { readonly jaren: number; readonly minimum: number }
  'route-longer-than-maximum': { readonly jaren: number; readonly maximum: number }
  'course-duration-does-not-fit-level': { readonly niveau?: Niveau; readonly opleidingsduur: Opleidingsduur }
  'bol-hours-below-norm': Shortfall
  'bbl-hours-below-norm': Shortfall
  'old-law-not-open': { readonly peildatum: Datum }
  'old-law-ends': { readonly tot: Datum }
  'running-route-below-new-norm': Shortfall & {
    readonly leertraject: Leertraject
    /** Can the old hours be chosen on the day asked about? */
    readonly oudRecht: 'mogelijk' | 'niet-mogelijk'
  }
  'bol-hours-below-old-norm': Shortfall
  'bbl-hours-below-old-norm': Shortfall
}

/**
 * The facts an issue of a programme carries; for most codes none.
 *
 * @since 0.1.0
 */
export type ProgrammeIssueParams<Code extends ProgrammeIssueCode> = FactsOf<Code, ProgrammeFacts>

/**
 * One fault or notice in a programme: code, path, params, severity and source.
 *
 * @since 0.1.0
 */
export type ProgrammeIssue = IssueOf<ProgrammeIssueCode, ProgrammeFacts>

/**
 * What `checkProgramme` answers: the programme itself with its signals, or every fault at once.
 *
 * @since 0.1.0
 */
export type ProgrammeVerdict = VerdictOf<Programma, ProgrammeIssue, ProgrammeIssueCode>

/**
 * How grave each code of a programme is and which source it rests on, in the order in which they are told: form, refusals, signals.
 * Too few hours under the law from 1 August 2026 refuse; under the old law, which allows fewer when the quality is shown to suffice,
 * they are a signal; so they are for a route that was under way when the law changed, of which the law does not say how it is measured.
 *
 * @see glossary: IssueRule
 * @since 0.1.0
 */
export const programmeIssueRegister: Readonly<Record<ProgrammeIssueCode, IssueRule>> = /* #__PURE__ */ frozen({
  unreadable: { severity: 'afkeur', source: 'recordvorm' },
  'not-an-object': { severity: 'afkeur', source: 'recordvorm' },
  'missing-field': { severity: 'afkeur', source: 'recordvorm' },
  'not-boolean': { severity: 'afkeur', source: 'recordvorm' },
  'pathway-not-bol-or-bbl': { severity: 'afkeur', source: 'wvo-2.107h' },
  'unknown-level': { severity: 'afkeur', source: 'web-9.1.2-1' },
  'unknown-course-duration': { severity: 'afkeur', source: 'recordvorm' },
  'invalid-date': { severity: 'afkeur', source: 'recordvorm' },
  'invalid-years': { severity: 'afkeur', source: 'recordvorm' },
  'invalid-hours': { severity: 'afkeur', source: 'recordvorm' },
  'before-start-of-law': { severity: 'afkeur', source: 'stb-2020-157' },
  'parts-above-total': { severity: 'afkeur', source: 'recordvorm' },
  'route-shorter-than-minimum': { severity: 'afkeur', source: 'wvo-2.107g' },
  'route-longer-than-maximum': { severity: 'afkeur', source: 'wvo-2.107g' },
  'bol-hours-below-norm': { severity: 'afkeur', source: 'wvo-2.107h-uren' },
  'bbl-hours-below-norm': { severity: 'afkeur', source: 'wvo-2.107i-uren' },
  'course-duration-does-not-fit-level': { severity: 'signaal', source: 'web-7.2.4a-3' },
  'old-law-not-open': { severity: 'signaal', source: 'web-12.4c.2-2' },
  'old-law-ends': { severity: 'signaal', source: 'web-12.4c.2-1' },
  'running-route-below-new-norm': { severity: 'signaal', source: 'web-12.4c.2-2-lopend' },
  'bol-hours-below-old-norm': { severity: 'signaal', source: 'wvo-2.107h-2' },
  'bbl-hours-below-old-norm': { severity: 'signaal', source: 'wvo-2.107i-2' },
})

/**
 * The codes of `checkProgramme`, in the order in which they are told.
 *
 * @see glossary: ProgrammeIssueCode
 * @since 0.1.0
 */
export const programmeIssueCodes: readonly ProgrammeIssueCode[] = /* #__PURE__ */ codes()

function codes(): readonly ProgrammeIssueCode[] {
  return Object.freeze(Object.keys(programmeIssueRegister) as ProgrammeIssueCode[])
}
