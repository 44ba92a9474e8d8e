import type { BronSleutel } from '../../law/sources.js'
import * as field from './fields.js'
import type { Path, Severity } from '../issue.js'
import type { Issue } from './issue.js'
import type { FormIssueCode, IssueCode } from './issueCodes.js'
import { issue } from './issuesOf.js'

/** One rule as it is told: its issue, as yet without facts, and the fields it reads, the one to mend first. */
export type Rule = { readonly issue: Issue; readonly reads: readonly number[] }

function rule(
  severity: Severity,
  code: Exclude<IssueCode, FormIssueCode>,
  source: BronSleutel,
  reads: readonly number[],
): Rule {
  return { issue: issue(code, field.pathsOf(reads[0] as number)[0] as Path, source, severity), reads }
}

/** The rules that refuse, in the order of the outcomes in `judge`. */
export const refusals: readonly Rule[] = /* #__PURE__ */ refusingRules()

function refusingRules(): readonly Rule[] {
  return [
    rule('afkeur', 'before-start-of-law', 'stb-2020-157', [field.begindatum]),
    rule('afkeur', 'end-before-begin', 'recordvorm', [field.einddatum, field.begindatum]),
    rule('afkeur', 'vmbo-year-too-low', 'dia-uitwisselen-vo', [field.vmboLeerjaar, field.instellingSoort]),
    rule('afkeur', 'glr-requires-bb', 'wvo-2.107l-2', [field.leerweg, field.soort]),
    rule('afkeur', 'glr-requires-level-2', 'wvo-2.107l-2', [field.niveau, field.soort]),
    rule('afkeur', 'level-not-open-to-track', 'wvo-2.107a-3', [field.niveau, field.soort, field.leerweg]),
    rule('afkeur', 'glr-requires-vbo-school', 'wvo-2.107l-1', [field.schoolsoort, field.instellingSoort, field.soort]),
    rule('afkeur', 'not-fundable', 'dia-uitwisselen-mbo', [field.indicatie, field.bekostigd]),
    rule('afkeur', 'learn-work-track-not-in-route', 'faq-leer-werktraject', [field.elementcode, field.instellingSoort]),
    rule('afkeur', 'entree-elementcode-not-in-route', 'web-9.1.2-1', [field.elementcode, field.instellingSoort]),
  ]
}

/** The rules that signal, in the order of the outcomes in `judge`. */
export const signals: readonly Rule[] = /* #__PURE__ */ signallingRules()

function signallingRules(): readonly Rule[] {
  const deadline = [field.diploma, field.soort, field.leerrouteStart, field.doublures]
  return [
    rule('signaal', 'elementcode-does-not-match-track', 'codetabellen', [
      field.elementcode,
      field.instellingSoort,
      field.leerweg,
    ]),
    rule('signaal', 'vso-requires-bb', 'wvo-2.71-2-bb', [field.leerweg, field.instellingSoort, field.schoolsoort]),
    rule('signaal', 'phase-does-not-match-year', 'wvo-2.107e-2', [
      field.faseSoort,
      field.leerjaarOrStart,
      field.begindatum,
      field.doublures,
    ]),
    rule('signaal', 'period-outlives-phase', 'wvo-2.107e-2', [
      field.lastDayOrPeildatum,
      field.faseSoort,
      field.begindatum,
      field.leerrouteStart,
      field.doublures,
    ]),
    rule('signaal', 'year-above-maximum', 'wvo-2.107g', [field.leerjaar, field.niveau, field.opleidingsduur]),
    rule('signaal', 'course-duration-does-not-fit-level', 'web-7.2.4a-3', [field.opleidingsduur, field.niveau]),
    rule('signaal', 'vo-enrolment-in-mbo-phase-of-glr', 'wvo-2.107e-2', [
      field.faseSoort,
      field.instellingSoort,
      field.soort,
    ]),
    rule('signaal', 'vo-enrolment-after-diploma', 'duo-pagina-fases', [
      field.lastDayOrPeildatum,
      field.instellingSoort,
      field.faseSoort,
      field.begindatum,
      field.diploma,
    ]),
    rule('signaal', 'vo-enrolment-after-year-3', 'wvo-2.107f-2', [
      field.lastDayOrPeildatum,
      field.instellingSoort,
      field.faseSoort,
      field.leerjaar,
      field.begindatum,
    ]),
    rule('signaal', 'diploma-perhaps-period-3', 'wvo-2.107j-2-tijdvak-3', [...deadline]),
    rule('signaal', 'diploma-after-deadline', 'wvo-1.1-uiterste-dag', [...deadline]),
    rule('signaal', 'diploma-overdue', 'wvo-1.1-uiterste-dag', [
      ...deadline,
      field.faseSoort,
      field.einddatum,
      field.peildatum,
    ]),
  ]
}
