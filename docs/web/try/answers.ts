import type { Bekostiging } from '../../../src/concepts/bekostiging.js'
import type { Datum } from '../../../src/concepts/datum.js'
import { type Fase, faseSoorten } from '../../../src/concepts/fase.js'
import type { Leerroute } from '../../../src/concepts/leerroute.js'
import { type Taak, taken } from '../../../src/concepts/taak.js'
import type { Verantwoordelijke } from '../../../src/concepts/verantwoordelijke.js'
import { hoursTransition, type Routejaren, type Urenrecht } from '../../../src/law/hours.js'
import { type BronSleutel, lawCoveredUpTo } from '../../../src/law/sources.js'
import { type RequiredRegistrations, requiredRegistrations } from '../../../src/registers/requiredRegistrations.js'
import { type DiplomaDeadline, explainDiplomaDeadline } from '../../../src/rules/diplomaDeadline.js'
import { explainFundingSource } from '../../../src/rules/fundingSource.js'
import { explainPhaseOf } from '../../../src/rules/phaseOf.js'
import { type PhaseOn, phaseOn } from '../../../src/rules/phaseOn.js'
import { explainRequiredHours, type Urennorm } from '../../../src/rules/requiredHours.js'
import { explainResponsibleInstitution } from '../../../src/rules/responsibleInstitution.js'
import type { Explanation, Step } from '../../../src/rules/steps.js'
import { type Tijdlijn, timeline, type TijdlijnJaar } from '../../../src/rules/timeline.js'
import { lengthsOf, optionsOf, type Question } from './question.js'

/** An answer with where it stands: the source of its cell, and the steps to it. */
type Answer<Value> = {
  readonly value: Value
  readonly source: BronSleutel
  readonly steps: readonly Step[]
}

/** What the law of the hours is on the day: it holds, it may be chosen instead, or neither. */
export type HoursStatus = 'geldt' | 'keuze' | 'niet'

/** The hours under one law. */
export type HoursAnswer = {
  readonly recht: Urenrecht
  readonly status: HoursStatus
  readonly norm: Urennorm
  /** Why it holds, may be chosen or not on the day, and how many hours it asks. */
  readonly steps: readonly Step[]
}

type Timeline = Extract<Tijdlijn, { readonly soort: 'tijdlijn' }>

/** What is answered of one day in the route. */
export type DayAnswer = {
  readonly jaar: TijdlijnJaar
  readonly fase: Answer<Fase>
  readonly bekostiging: Answer<Bekostiging | 'geen-bekostiging'>
  readonly verzuim: Answer<Verantwoordelijke>
  /** The row after it that falls in another schooljaar, when the route goes on. */
  readonly volgend?: TijdlijnJaar
  readonly registraties: RequiredRegistrations
}

/** Everything the page shows of a question, as the library answers it. */
export type Answers = {
  readonly question: Question
  readonly dag: Datum
  /** The day lies after the newest law that was read. */
  readonly isAhead: boolean
} & (
  | { readonly soort: 'voor-de-wet'; readonly tijdlijn: Exclude<Tijdlijn, Timeline> }
  | {
      readonly soort: 'route'
      readonly tijdlijn: Timeline
      readonly plaats: PhaseOn
      readonly opDag?: DayAnswer
      readonly deadline: Explanation<DiplomaDeadline>
      readonly taken: readonly TaskAnswer[]
      readonly uren: readonly HoursAnswer[]
      readonly jaren: number
      /** The route of the day; outside the route that with which it begins or ends. */
      readonly leerroute: Leerroute['soort']
    }
)

/** The answers for a route under the law. */
export type RouteAnswers = Extract<Answers, { readonly soort: 'route' }>

/** Who answers for a task, in each phase. */
export type TaskAnswer = {
  readonly taak: Taak
  readonly fasen: Readonly<Record<Fase['soort'], Explanation<Verantwoordelijke>>>
}

/** Asks the library everything about this question; no answer is made here. */
export function answersTo(question: Question, today: Datum): Answers {
  const { route, start, doublures, traject, dag = today, bekostigd } = question
  const options = optionsOf(question)
  const tijdlijn = timeline(route, start, options)
  const common = { question, dag, isAhead: dag > lawCoveredUpTo }
  if (tijdlijn.soort === 'voor-de-wet') return { ...common, soort: 'voor-de-wet', tijdlijn }
  const plaats = phaseOn(route, start, dag, options)
  const leerroute = routeOn(plaats, question, tijdlijn)
  const jaren = question.jaren ?? lengthsOf(route).at(-1) ?? 2
  return {
    ...common,
    soort: 'route',
    tijdlijn,
    plaats,
    ...(plaats.soort === 'in-de-route' ? { opDag: onDay(plaats.jaar, tijdlijn, question, dag) } : {}),
    deadline: explainDiplomaDeadline(tijdlijn.leerroute, start, { jaren, doublures: doublures.length }),
    taken: taken.map((taak) => ({ taak, fasen: phasesOf(taak, leerroute) })),
    uren: (['oud', 'nieuw'] as const).map((recht) => hoursUnder(recht, { jaren, traject, dag, start, bekostigd })),
    jaren,
    leerroute,
  }
}

function routeOn(plaats: PhaseOn, { route }: Question, tijdlijn: Timeline): Leerroute['soort'] {
  if (plaats.soort === 'in-de-route') return plaats.jaar.leerroute
  return plaats.soort === 'voor-de-route' ? route.soort : tijdlijn.leerroute.soort
}

function onDay(jaar: TijdlijnJaar, { leerjaren }: Timeline, { diploma }: Question, dag: Datum): DayAnswer {
  const { leerjaar, leerroute, bronnen } = jaar
  const { value: fase, steps } = explainPhaseOf(leerjaar)
  const vmboDiploma = diploma === undefined ? undefined : diploma <= dag ? 'behaald' : 'niet-behaald'
  const volgend = leerjaren.find((each) => each.eersteDag > jaar.laatsteDag && each.schooljaar !== jaar.schooljaar)
  return {
    jaar,
    fase: { value: fase, source: bronnen.fase, steps },
    bekostiging: {
      value: jaar.bekostiging,
      source: bronnen.bekostiging,
      steps: jaar.bekostiging === 'geen-bekostiging' ? [] : explainFundingSource(fase).steps,
    },
    verzuim: {
      value: jaar.verzuimmelding,
      source: bronnen.verzuimmelding,
      steps: explainResponsibleInstitution('verzuimmelding', { soort: leerroute }, fase).steps,
    },
    ...(volgend && { volgend }),
    registraties: requiredRegistrations({ soort: leerroute }, fase, vmboDiploma && { vmboDiploma }),
  }
}

function phasesOf(taak: Taak, soort: Leerroute['soort']): TaskAnswer['fasen'] {
  const inPhase = (fase: Fase['soort']): Explanation<Verantwoordelijke> =>
    explainResponsibleInstitution(taak, { soort }, { soort: fase })
  const [vo, mbo] = faseSoorten
  return { [vo]: inPhase(vo), [mbo]: inPhase(mbo) }
}

type Hours = Pick<Required<Question>, 'traject' | 'dag' | 'start' | 'bekostigd'> & { readonly jaren: number }

/** The hours of one law, and what that law is on the day. */
function hoursUnder(recht: Urenrecht, { jaren: years, traject, dag, start, bekostigd }: Hours): HoursAnswer {
  const jaren = years as Routejaren
  const { oudTot, nieuwVan } = hoursTransition
  const ofDay = explainRequiredHours(jaren, traject, dag, { bekostigd })
  const ofChoice = explainRequiredHours(jaren, traject, dag, { bekostigd, oudRecht: { routeStart: start } })
  const own = explainRequiredHours(jaren, traject, recht === 'oud' ? oudTot : nieuwVan, { bekostigd })
  const norm = own.value as Urennorm
  if (ofDay.value.soort === 'norm' && ofDay.value.recht === recht)
    return { recht, status: 'geldt', norm, steps: ofDay.steps }
  if (recht === 'oud' && ofChoice.value.soort === 'norm') return { recht, status: 'keuze', norm, steps: ofChoice.steps }
  // Why not on the day, where the law says so, and then what it asks on the days on which it does hold.
  const refused = recht === 'oud' && ofChoice.value.soort === 'oud-recht-niet-toegestaan' ? ofChoice.steps : []
  return { recht, status: 'niet', norm, steps: [...refused, ...own.steps] }
}
