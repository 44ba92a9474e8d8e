import type { Datum } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import type { Opleidingsduur } from '../../concepts/opleidingsduur.js'
import type { VmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import type { BronSleutel } from '../../law/sources.js'
import * as field from './fields.js'
import type { IssueParams } from './issue.js'
import type { FormIssueCode, IssueCode } from './issueCodes.js'

/**
 * The facts that the params of issues can name. Made only for a record that has an issue; a broken rule has every fact its
 * params name, except those that may be left out.
 */
export type Facts = {
  readonly leerweg: Leerweg | undefined
  readonly niveau: Niveau | undefined
  readonly leerjaar: Leerjaar | undefined
  readonly fase: Fase['soort']
  readonly vmboLeerjaar: VmboLeerjaar | undefined
  readonly begindatum: Datum
  readonly einddatum: Datum
  readonly opleidingsduur: Opleidingsduur | undefined
  readonly vmboDiploma: Datum
  readonly peildatum: Datum
  readonly uiterlijk: Datum
  readonly faseEinde: Datum
  readonly maximum: number
}

/** One rule as it is told: code, source, the fields it reads (the one to mend first), and the facts its params name. */
export type Rule = {
  readonly code: Exclude<IssueCode, FormIssueCode>
  readonly source: BronSleutel
  readonly reads: readonly number[]
  readonly params: readonly (keyof Facts)[]
}

function rule<Code extends Rule['code']>(
  code: Code,
  source: BronSleutel,
  reads: readonly number[],
  ...params: readonly (keyof Facts & keyof IssueParams<Code>)[]
): Rule {
  return { code, source, reads, params }
}

/** The rules that refuse, in the order of the outcomes in `validateEnrolment`. */
export const refusals: readonly Rule[] = /* #__PURE__ */ refusingRules()

function refusingRules(): readonly Rule[] {
  return [
    rule('before-start-of-law', 'stb-2020-157', [field.begindatum], 'begindatum'),
    rule('end-before-begin', 'recordvorm', [field.einddatum, field.begindatum], 'begindatum', 'einddatum'),
    rule('vmbo-year-too-low', 'dia-uitwisselen-vo', [field.vmboLeerjaar, field.instellingSoort], 'vmboLeerjaar'),
    rule('glr-requires-bb', 'wvo-2.107l-2', [field.leerweg, field.soort], 'leerweg'),
    rule('glr-requires-level-2', 'wvo-2.107l-2', [field.niveau, field.soort], 'niveau'),
    rule('level-not-open-to-track', 'wvo-2.107a-3', [field.niveau, field.soort, field.leerweg], 'leerweg', 'niveau'),
    rule('glr-requires-vbo-school', 'wvo-2.107l-1', [field.schoolsoort, field.instellingSoort, field.soort]),
    rule('not-fundable', 'dia-uitwisselen-mbo', [field.indicatie, field.bekostigd]),
    rule('learn-work-track-not-in-route', 'faq-leer-werktraject', [field.elementcode, field.instellingSoort]),
    rule('entree-elementcode-not-in-route', 'web-9.1.2-1', [field.elementcode, field.instellingSoort]),
  ]
}

/** The rules that signal, in the order of the outcomes in `validateEnrolment`. */
export const signals: readonly Rule[] = /* #__PURE__ */ signallingRules()

function signallingRules(): readonly Rule[] {
  const deadline = [field.diploma, field.soort, field.leerrouteStart, field.doublures]
  return [
    rule(
      'elementcode-does-not-match-track',
      'codetabellen',
      [field.elementcode, field.instellingSoort, field.leerweg],
      'leerweg',
    ),
    rule('vso-requires-bb', 'wvo-2.71-2-bb', [field.leerweg, field.instellingSoort, field.schoolsoort], 'leerweg'),
    rule(
      'phase-does-not-match-year',
      'wvo-2.107e-2',
      [field.fase, field.leerjaarOrStart, field.begindatum, field.doublures],
      'fase',
      'leerjaar',
    ),
    rule(
      'period-outlives-phase',
      'wvo-2.107e-2',
      [field.lastDayOrPeildatum, field.fase, field.begindatum, field.leerrouteStart, field.doublures],
      'faseEinde',
    ),
    rule(
      'year-above-maximum',
      'wvo-2.107g',
      [field.leerjaar, field.niveau, field.opleidingsduur],
      'leerjaar',
      'maximum',
    ),
    rule(
      'course-duration-does-not-fit-level',
      'web-7.2.4a-3',
      [field.opleidingsduur, field.niveau],
      'niveau',
      'opleidingsduur',
    ),
    rule('vo-enrolment-in-mbo-phase-of-glr', 'wvo-2.107e-2', [field.fase, field.instellingSoort, field.soort]),
    rule(
      'vo-enrolment-after-diploma',
      'duo-pagina-fases',
      [field.lastDayOrPeildatum, field.instellingSoort, field.fase, field.begindatum, field.diploma],
      'vmboDiploma',
    ),
    rule('vo-enrolment-after-year-3', 'wvo-2.107f-2', [
      field.lastDayOrPeildatum,
      field.instellingSoort,
      field.fase,
      field.leerjaar,
      field.begindatum,
    ]),
    rule('diploma-perhaps-period-3', 'wvo-2.107j-2-tijdvak-3', [...deadline], 'vmboDiploma', 'uiterlijk'),
    rule('diploma-after-deadline', 'wvo-1.1-uiterste-dag', [...deadline], 'vmboDiploma', 'uiterlijk'),
    rule(
      'diploma-overdue',
      'wvo-1.1-uiterste-dag',
      [...deadline, field.fase, field.einddatum, field.peildatum],
      'uiterlijk',
      'peildatum',
    ),
  ]
}
