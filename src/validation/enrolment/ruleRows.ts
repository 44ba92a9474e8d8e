import type { Datum } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'
import type { Leerweg } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import type { Opleidingsduur } from '../../concepts/opleidingsduur.js'
import type { VmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import type { BronSleutel } from '../../law/sources.js'
import * as field from './fields.js'
import type { Path, Severity } from '../issue.js'
import { type Issue, issue, type IssueParams } from './issue.js'
import type { FormIssueCode, IssueCode } from './issueCodes.js'

/**
 * What messages tell of a record. A broken rule knows every fact that its message names, but for a leerjaar or niveau that may be left out
 * (0).
 */
export type Facts = {
  readonly leerweg: Leerweg
  readonly niveau: Niveau
  readonly leerjaar: Leerjaar
  readonly fase: Fase['soort']
  readonly vmboLeerjaar: VmboLeerjaar
  readonly opleidingsduur: Opleidingsduur
  readonly begindatum: Datum
  readonly einddatum: Datum
  readonly vmboDiploma: Datum
  readonly peildatum: Datum
  readonly maximum: number
  readonly faseEinde: Datum
  readonly uiterlijk: Datum
}

/** One rule as it is told: its issue, as yet without facts, the fields it reads, the one to mend first, and the facts that its message names. */
export type Rule = {
  readonly issue: Issue
  readonly reads: readonly number[]
  readonly tells: readonly (keyof Facts)[]
}

function rule<Code extends Exclude<IssueCode, FormIssueCode>>(
  severity: Severity,
  code: Code,
  source: BronSleutel,
  reads: readonly number[],
  tells: readonly (keyof IssueParams<Code> & keyof Facts)[] = [],
): Rule {
  return { issue: issue(code, field.pathsOf(reads[0] as number)[0] as Path, source, severity), reads, tells }
}

const track = ['leerweg'] as const
const late = ['vmboDiploma', 'uiterlijk'] as const

let refusing: readonly Rule[] | undefined
let signalling: readonly Rule[] | undefined

/** The rules that refuse, in the order of the marks in `judge`. Made when a rule is first told: no program that starts waits for them. */
export function refusals(): readonly Rule[] {
  return (refusing ??= refusingRules())
}

function refusingRules(): readonly Rule[] {
  return [
    rule('afkeur', 'before-start-of-law', 'stb-2020-157', [field.begindatum], ['begindatum']),
    rule('afkeur', 'end-before-begin', 'recordvorm', [field.einddatum, field.begindatum], ['begindatum', 'einddatum']),
    rule(
      'afkeur',
      'vmbo-year-too-low',
      'dia-uitwisselen-vo',
      [field.vmboLeerjaar, field.instellingSoort],
      ['vmboLeerjaar'],
    ),
    rule('afkeur', 'glr-requires-bb', 'wvo-2.107l-2', [field.leerweg, field.soort], track),
    rule('afkeur', 'glr-requires-level-2', 'wvo-2.107l-2', [field.niveau, field.soort], ['niveau']),
    rule(
      'afkeur',
      'level-not-open-to-track',
      'wvo-2.107a-3',
      [field.niveau, field.soort, field.leerweg],
      ['leerweg', 'niveau'],
    ),
    rule('afkeur', 'glr-requires-vbo-school', 'wvo-2.107l-1', [field.schoolsoort, field.instellingSoort, field.soort]),
    rule('afkeur', 'not-fundable', 'dia-uitwisselen-mbo', [field.indicatie, field.bekostigd]),
    rule('afkeur', 'learn-work-track-not-in-route', 'faq-leer-werktraject', [field.elementcode, field.instellingSoort]),
    rule('afkeur', 'entree-elementcode-not-in-route', 'web-9.1.2-1', [field.elementcode, field.instellingSoort]),
  ]
}

/** The rules that signal, in the order of the marks in `judge`. */
export function signals(): readonly Rule[] {
  return (signalling ??= signallingRules())
}

function signallingRules(): readonly Rule[] {
  const deadline = [field.diploma, field.soort, field.leerrouteStart, field.doublures]
  return [
    rule(
      'signaal',
      'elementcode-does-not-match-track',
      'codetabellen',
      [field.elementcode, field.instellingSoort, field.leerweg],
      track,
    ),
    rule(
      'signaal',
      'vso-requires-bb',
      'wvo-2.71-2-bb',
      [field.leerweg, field.instellingSoort, field.schoolsoort],
      track,
    ),
    rule(
      'signaal',
      'phase-does-not-match-year',
      'wvo-2.107e-2',
      [field.faseSoort, field.leerjaarOrStart, field.begindatum, field.doublures],
      ['fase', 'leerjaar'],
    ),
    rule(
      'signaal',
      'period-outlives-phase',
      'wvo-2.107e-2',
      [
        field.lastDayOrPeildatum,
        field.einddatum,
        field.faseSoort,
        field.begindatum,
        field.leerrouteStart,
        field.doublures,
      ],
      ['faseEinde'],
    ),
    rule(
      'signaal',
      'year-above-maximum',
      'wvo-2.107g',
      [field.leerjaar, field.niveau, field.opleidingsduur],
      ['leerjaar', 'maximum'],
    ),
    rule(
      'signaal',
      'course-duration-does-not-fit-level',
      'web-7.2.4a-3',
      [field.opleidingsduur, field.niveau],
      ['niveau', 'opleidingsduur'],
    ),
    rule('signaal', 'vo-enrolment-in-mbo-phase-of-glr', 'wvo-2.107e-2', [
      field.faseSoort,
      field.instellingSoort,
      field.soort,
    ]),
    rule(
      'signaal',
      'vo-enrolment-after-diploma',
      'duo-pagina-fases',
      [
        field.lastDayOrPeildatum,
        field.einddatum,
        field.instellingSoort,
        field.faseSoort,
        field.begindatum,
        field.diploma,
      ],
      ['vmboDiploma'],
    ),
    rule('signaal', 'vo-enrolment-after-year-3', 'wvo-2.107f-2', [
      field.lastDayOrPeildatum,
      field.einddatum,
      field.instellingSoort,
      field.faseSoort,
      field.leerjaar,
      field.begindatum,
    ]),
    rule('signaal', 'diploma-perhaps-period-3', 'wvo-2.107j-2-tijdvak-3', deadline, late),
    rule('signaal', 'diploma-after-deadline', 'wvo-1.1-uiterste-dag', deadline, late),
    rule(
      'signaal',
      'diploma-overdue',
      'wvo-1.1-uiterste-dag',
      [...deadline, field.faseSoort, field.einddatum, field.peildatum],
      ['uiterlijk', 'peildatum'],
    ),
  ]
}
