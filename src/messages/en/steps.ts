import { match } from 'ts-pattern'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Citaat } from '../../rules/citation.js'
import type { Step } from '../../rules/steps.js'
import { capital, list, times } from '../parts.js'
import { day, task, who } from './words.js'

/** One step of an explanation, in English. */
export function step(each: Step): string {
  return match(each)
    .with(
      { id: 'task-follows-content' },
      ({ facts }) =>
        `${capital(who(facts.verantwoordelijke))} is responsible for ${task(facts.taak)} throughout a ${facts.leerroute}; the phase makes no difference.`,
    )
    .with(
      { id: 'task-follows-phase' },
      ({ facts }) =>
        `${capital(who(facts.verantwoordelijke))} is responsible for ${task(facts.taak)} in the ${facts.fase} of a ${facts.leerroute}; that changes with the phase.`,
    )
    .with(
      { id: 'task-is-shared' },
      ({ facts }) => `School and institution together are responsible for ${task(facts.taak)} in a ${facts.leerroute}.`,
    )
    .with(
      { id: 'task-does-not-apply' },
      ({ facts }) => `${capital(task(facts.taak))} is not required in a ${facts.leerroute}.`,
    )
    .with(
      { id: 'task-when-offered' },
      ({ facts }) => `If ${task(facts.taak)} is offered all the same, ${who(facts.verantwoordelijke)} is responsible.`,
    )
    .with({ id: 'glr-follows-dlr' }, () => 'In this the rules for a GLR are those for a DLR.')
    .with(
      { id: 'phase-decides-funding' },
      ({ facts }) => `The ${facts.fase} is paid from ${facts.bekostiging}, in both routes.`,
    )
    .with(
      { id: 'enrolment-does-not-decide-funding' },
      ({ facts }) => `The registered phase (${facts.fase}) counts, not where the pupil is enrolled or taught.`,
    )
    .with(
      { id: 'year-counts-from-route' },
      ({ facts }) =>
        `Year ${facts.leerjaar} counts from the start of the route: it is year ${facts.jaarVanafBrugklas} since the brugklas.`,
    )
    .with({ id: 'year-has-phase' }, ({ facts }) => `Year ${facts.leerjaar} of the route falls in the ${facts.fase}.`)
    .with(
      { id: 'route-without-vmbo-diploma' },
      () => 'A GLR leads to an mbo diploma only; a vmbo diploma is not required.',
    )
    .with(
      { id: 'diploma-by-year' },
      ({ facts }) => `In a DLR the vmbo diploma must be there in year ${facts.leerjaar} of the route at the latest.`,
    )
    .with(
      { id: 'route-starts-in' },
      ({ facts }) => `The route starts on ${day(facts.start)}, so schooljaar ${facts.schooljaar} is year 1.`,
    )
    .with(
      { id: 'repeated-years-move-deadline' },
      ({ facts }) =>
        `With ${times(facts.doublures, 'repeated year', 'repeated years')} in year 1 or 2 that moves on by ${times(facts.doublures, 'year', 'years')}.`,
    )
    .with(
      { id: 'year-closes-on' },
      ({ facts }) =>
        `Year ${facts.leerjaar} is then schooljaar ${facts.schooljaar}, which ends on ${day(facts.datum)}.`,
    )
    .with(
      { id: 'period-3-may-follow' },
      ({ facts }) => `A diploma from the third exam period, shortly after ${day(facts.datum)}, may still be in time.`,
    )
    .with(
      { id: 'track-opens-route' },
      ({ facts }) => `From the ${facts.leerweg} a ${facts.leerroute} leads to level ${list(facts.niveaus, 'or')}.`,
    )
    .with({ id: 'track-closed-to-route' }, ({ facts }) => `From the ${facts.leerweg} there is no ${facts.leerroute}.`)
    .exhaustive(() => {
      throw outOfRange('a step', each)
    })
}

/** Where a source stands, in English. */
export function citation(citaat: Citaat): string {
  return match(citaat)
    .with(
      { soort: 'artikel' },
      ({ artikel, lid, wet }) => `art. ${artikel}${lid === undefined ? '' : `(${lid})`} ${wet}`,
    )
    .with({ soort: 'publicatie' }, ({ uitgever, titel, dia }) =>
      dia === undefined ? `${uitgever}, ${titel}` : `${uitgever}, ${titel}, slide "${dia}"`,
    )
    .with({ soort: 'niet-van-kracht' }, ({ peildatum }) => `not in force on ${day(peildatum)}`)
    .exhaustive()
}

/** The note on a source that was not simply read; empty when it was. */
export function certainty(citaat: Citaat): string {
  return match(citaat)
    .with({ zekerheid: 'afgeleid' }, () => 'derived')
    .with({ zekerheid: 'onzeker' }, () => 'disputed')
    .with({ zekerheid: 'gelezen' }, { soort: 'niet-van-kracht' }, () => '')
    .exhaustive()
}
