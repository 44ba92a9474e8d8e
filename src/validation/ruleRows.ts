import { dayText } from '../concepts/datum.js'
import type { Fase } from '../concepts/fase.js'
import type { Leerjaar } from '../concepts/leerjaar.js'
import type { Leerweg } from '../concepts/leerweg.js'
import type { Niveau } from '../concepts/niveau.js'
import type { Opleidingsduur } from '../concepts/opleidingsduur.js'
import type { VmboLeerjaar } from '../concepts/vmboLeerjaar.js'
import { lawStart } from '../law/sources.js'
import { frozen } from '../concepts/frozen.js'
import type { Fact, Facts } from './facts.js'
import { issue, type IssueParams, type Path } from './issue.js'
import type { IssueCode } from './issueCodes.js'

/**
 * One rule as it is told: its code, the field to mend, the facts it reads, and its params once it is broken. A broken rule
 * has every fact that its params name, which is why they are taken as known there.
 */
export type Rule = {
  readonly code: IssueCode
  readonly path: Path
  readonly reads: readonly Fact[]
  readonly params: (facts: Facts) => object
}

function rule<Code extends IssueCode>(
  code: Code,
  path: Path,
  reads: readonly Fact[],
  params: (facts: Facts) => IssueParams<Code>,
): Rule {
  return { code, path: frozen(path), reads, params }
}

const none = (): { readonly [name: string]: never } => ({})

/** The issue of a broken rule. */
export function issueOf({ code, path, params }: Rule, facts: Facts): ReturnType<typeof issue> {
  return issue(code, path, params(facts) as IssueParams<IssueCode>)
}

/** The rules that refuse, in the order of the outcomes in `validateEnrolment`. */
export const refusals: readonly Rule[] = /* #__PURE__ */ refusalRules()

function refusalRules(): readonly Rule[] {
  return [
    rule('before-start-of-law', ['begindatum'], ['begindatum'], ({ begin }) => ({
      begindatum: dayText(begin),
      ingang: lawStart,
    })),
    rule('end-before-begin', ['einddatum'], ['begindatum', 'einddatum'], ({ begin, end }) => ({
      begindatum: dayText(begin),
      einddatum: dayText(end),
    })),
    rule('vmbo-year-too-low', ['vmboLeerjaar'], ['kant', 'vmboLeerjaar'], ({ vmboLeerjaar }) => ({
      vmboLeerjaar: vmboLeerjaar as VmboLeerjaar,
    })),
    rule('glr-requires-bb', ['leerroute', 'leerweg'], ['soort', 'leerweg'], ({ leerweg }) => ({
      leerweg: leerweg as Leerweg,
    })),
    rule('glr-requires-level-2', ['leerroute', 'niveau'], ['soort', 'niveau'], ({ niveau }) => ({
      niveau: niveau as Niveau,
    })),
    rule('level-not-open-to-track', ['leerroute', 'niveau'], ['soort', 'leerweg', 'niveau'], ({ leerweg, niveau }) => ({
      leerweg: leerweg as Leerweg,
      niveau: niveau as Niveau,
    })),
    rule('glr-requires-vbo-school', ['instelling', 'schoolsoort'], ['kant', 'schoolsoort', 'soort'], none),
    rule('not-fundable', ['indicatieBekostigbaar'], ['bekostigd', 'indicatieBekostigbaar'], none),
    rule('learn-work-track-not-in-route', ['elementcode'], ['kant', 'elementcode'], none),
    rule('entree-elementcode-not-in-route', ['elementcode'], ['kant', 'elementcode'], none),
  ]
}

/** The rules about codes, phase and period that signal, in the order of the outcomes in `validateEnrolment`. */
export const phaseSignals: readonly Rule[] = /* #__PURE__ */ phaseRules()

function phaseRules(): readonly Rule[] {
  return [
    rule('invalid-elementcode', ['elementcode'], ['kant', 'elementcode'], none),
    rule('elementcode-does-not-match-track', ['elementcode'], ['kant', 'leerweg', 'elementcode'], ({ leerweg }) => ({
      leerweg: leerweg as Leerweg,
    })),
    rule('vso-requires-bb', ['leerroute', 'leerweg'], ['kant', 'schoolsoort', 'leerweg'], ({ leerweg }) => ({
      leerweg: leerweg as Leerweg,
    })),
    rule(
      'phase-does-not-match-year',
      ['fase', 'soort'],
      ['fase', 'plaats', 'begindatum', 'doublures'],
      ({ fase, verwachteFase, leerjaar }) => ({
        fase: fase as Fase['soort'],
        verwacht: verwachteFase as Fase['soort'],
        ...(leerjaar === undefined ? {} : { leerjaar }),
      }),
    ),
    rule(
      'year-does-not-match-start',
      ['fase', 'leerjaar'],
      ['leerjaar', 'begindatum', 'leerrouteStart', 'doublures'],
      ({ leerjaar, begin, start, doublures }) => ({
        leerjaar: leerjaar as Leerjaar,
        begindatum: dayText(begin),
        leerrouteStart: dayText(start),
        doublures,
      }),
    ),
    rule(
      'vmbo-year-does-not-match-route-year',
      ['vmboLeerjaar'],
      ['kant', 'fase', 'leerjaar', 'vmboLeerjaar'],
      ({ vmboLeerjaar, leerjaar }) => ({
        vmboLeerjaar: vmboLeerjaar as VmboLeerjaar,
        leerjaar: leerjaar as Leerjaar,
      }),
    ),
    rule('period-before-route-start', ['begindatum'], ['begindatum', 'leerrouteStart'], ({ begin, start }) => ({
      begindatum: dayText(begin),
      leerrouteStart: dayText(start),
    })),
    rule(
      'period-outlives-phase',
      ['einddatum'],
      ['fase', 'plaats', 'begindatum', 'slot', 'doublures'],
      ({ voPhaseEnd }) => ({ fase: 'VO-fase', uiterlijk: dayText(voPhaseEnd) }),
    ),
    rule(
      'period-outlives-phase',
      ['einddatum'],
      ['reikwijdte', 'leerjaar', 'begindatum', 'slot', 'doublures', 'opleidingsduur'],
      ({ mboPhaseEnd }) => ({ fase: 'MBO-fase', uiterlijk: dayText(mboPhaseEnd) }),
    ),
    rule(
      'year-above-maximum',
      ['fase', 'leerjaar'],
      ['reikwijdte', 'leerjaar', 'opleidingsduur'],
      ({ leerjaar, maximum }) => ({ leerjaar: leerjaar as Leerjaar, maximum }),
    ),
    rule(
      'course-duration-does-not-fit-level',
      ['opleidingsduur'],
      ['reikwijdte', 'opleidingsduur'],
      ({ niveau, opleidingsduur }) => ({
        ...(niveau === undefined ? {} : { niveau }),
        opleidingsduur: opleidingsduur as Opleidingsduur,
      }),
    ),
  ]
}

/** The rules about the vmbo side in the MBO-fase and the diploma, in the order of the outcomes in `validateEnrolment`. */
export const vmboSignals: readonly Rule[] = /* #__PURE__ */ vmboRules()

function vmboRules(): readonly Rule[] {
  return [
    rule('vo-enrolment-in-mbo-phase-of-glr', ['fase', 'soort'], ['kant', 'soort', 'fase'], none),
    rule(
      'vo-enrolment-after-diploma',
      ['einddatum'],
      ['kant', 'fase', 'begindatum', 'einddatum', 'vmboDiploma'],
      ({ diploma }) => ({ vmboDiploma: dayText(diploma) }),
    ),
    rule(
      'vo-enrolment-after-year-3',
      ['einddatum'],
      ['kant', 'fase', 'leerjaar', 'begindatum', 'slot', 'doublures'],
      none,
    ),
    rule(
      'diploma-perhaps-period-3',
      ['vmboDiploma'],
      ['soort', 'plaats', 'begindatum', 'doublures', 'vmboDiploma'],
      ({ diploma, deadline }) => ({ vmboDiploma: dayText(diploma), uiterlijk: dayText(deadline) }),
    ),
    rule(
      'diploma-after-deadline',
      ['vmboDiploma'],
      ['soort', 'plaats', 'begindatum', 'doublures', 'vmboDiploma'],
      ({ diploma, deadline }) => ({ vmboDiploma: dayText(diploma), uiterlijk: dayText(deadline) }),
    ),
    rule(
      'diploma-overdue',
      ['vmboDiploma'],
      ['soort', 'fase', 'plaats', 'begindatum', 'einddatum', 'doublures', 'vmboDiploma', 'peildatum'],
      ({ deadline, peildatum }) => ({ uiterlijk: dayText(deadline), peildatum: dayText(peildatum) }),
    ),
  ]
}
