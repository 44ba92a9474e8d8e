import { match } from 'ts-pattern'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Citaat } from '../../rules/citation.js'
import type { Step } from '../../rules/steps.js'
import { capital, list, times } from '../parts.js'
import { day, task, who } from './words.js'

/** One step of an explanation, in Dutch. */
export function step(each: Step): string {
  return match(each)
    .with(
      { id: 'task-follows-content' },
      ({ facts }) =>
        `Voor ${task(facts.taak)} is in een ${facts.leerroute} de hele route lang ${who(facts.verantwoordelijke)} verantwoordelijk; de fase maakt niet uit.`,
    )
    .with(
      { id: 'task-follows-phase' },
      ({ facts }) =>
        `Voor ${task(facts.taak)} is in de ${facts.fase} van een ${facts.leerroute} ${who(facts.verantwoordelijke)} verantwoordelijk; dat wisselt met de fase.`,
    )
    .with(
      { id: 'task-is-shared' },
      ({ facts }) =>
        `Voor ${task(facts.taak)} zijn in een ${facts.leerroute} school en instelling samen verantwoordelijk.`,
    )
    .with(
      { id: 'task-does-not-apply' },
      ({ facts }) => `${capital(task(facts.taak))} is in een ${facts.leerroute} niet vereist.`,
    )
    .with(
      { id: 'task-when-offered' },
      ({ facts }) =>
        `Wordt ${task(facts.taak)} toch aangeboden, dan is ${who(facts.verantwoordelijke)} verantwoordelijk.`,
    )
    .with({ id: 'glr-follows-dlr' }, () => 'Voor een GLR gelden hierin dezelfde regels als voor een DLR.')
    .with(
      { id: 'phase-decides-funding' },
      ({ facts }) => `In de ${facts.fase} geldt ${facts.bekostiging}, in beide routes.`,
    )
    .with(
      { id: 'enrolment-does-not-decide-funding' },
      ({ facts }) =>
        `De geregistreerde fase (${facts.fase}) telt, niet waar de leerling is ingeschreven of les krijgt.`,
    )
    .with(
      { id: 'year-counts-from-route' },
      ({ facts }) =>
        `Leerjaar ${facts.leerjaar} telt vanaf de start van de route: het is jaar ${facts.jaarVanafBrugklas} sinds de brugklas.`,
    )
    .with({ id: 'year-has-phase' }, ({ facts }) => `Leerjaar ${facts.leerjaar} van de route valt in de ${facts.fase}.`)
    .with(
      { id: 'route-without-vmbo-diploma' },
      () => 'Een GLR leidt alleen tot een mbo-diploma; een vmbo-diploma is niet vereist.',
    )
    .with(
      { id: 'diploma-by-year' },
      ({ facts }) => `In een DLR moet het vmbo-diploma er uiterlijk in leerjaar ${facts.leerjaar} van de route zijn.`,
    )
    .with(
      { id: 'route-starts-in' },
      ({ facts }) => `De route begint op ${day(facts.start)}, dus is schooljaar ${facts.schooljaar} leerjaar 1.`,
    )
    .with(
      { id: 'repeated-years-move-deadline' },
      ({ facts }) =>
        `Met ${times(facts.doublures, 'doublure', 'doublures')} in leerjaar 1 of 2 schuift dat ${facts.doublures} jaar op.`,
    )
    .with(
      { id: 'year-closes-on' },
      ({ facts }) =>
        `Leerjaar ${facts.leerjaar} is dan schooljaar ${facts.schooljaar}; dat eindigt op ${day(facts.datum)}.`,
    )
    .with(
      { id: 'period-3-may-follow' },
      ({ facts }) => `Een diploma uit het derde tijdvak, kort na ${day(facts.datum)}, kan nog op tijd zijn.`,
    )
    .with(
      { id: 'track-opens-route' },
      ({ facts }) =>
        `Vanuit de ${facts.leerweg} leidt een ${facts.leerroute} op tot niveau ${list(facts.niveaus, 'of')}.`,
    )
    .with({ id: 'track-closed-to-route' }, ({ facts }) => `Vanuit de ${facts.leerweg} is er geen ${facts.leerroute}.`)
    .exhaustive(() => {
      throw outOfRange('a step', each)
    })
}

/** Where a source stands, in Dutch. */
export function citation(citaat: Citaat): string {
  return match(citaat)
    .with({ soort: 'artikel' }, ({ aanhaling }) => aanhaling)
    .with({ soort: 'publicatie' }, ({ uitgever, titel, dia }) =>
      dia === undefined ? `${uitgever}, ${titel}` : `${uitgever}, ${titel}, dia "${dia}"`,
    )
    .with({ soort: 'niet-van-kracht' }, ({ peildatum }) => `op ${day(peildatum)} niet van kracht`)
    .exhaustive()
}

/** The note on a source that was not simply read; empty when it was. */
export function certainty(citaat: Citaat): string {
  return match(citaat)
    .with({ zekerheid: 'afgeleid' }, () => 'afgeleid')
    .with({ zekerheid: 'onzeker' }, () => 'omstreden')
    .with({ zekerheid: 'gelezen' }, { soort: 'niet-van-kracht' }, () => '')
    .exhaustive()
}
