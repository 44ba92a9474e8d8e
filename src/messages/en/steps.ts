import { match } from 'ts-pattern'
import type { Datum } from '../../concepts/datum.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Citaat } from '../../rules/citation.js'
import type { Step } from '../../rules/steps.js'
import { capital, list, times } from '../parts.js'
import { day, funding, nobodyPays, task, threshold, who } from './words.js'

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
      ({ facts }) => `The ${facts.fase} is paid from ${funding(facts.bekostiging)}, in both routes.`,
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
    .with(
      { id: 'no-law-yet' },
      ({ facts }) => `On ${day(facts.peildatum)} there was no law yet; it holds from ${day(facts.vanaf)}.`,
    )
    .with({ id: 'hours-law-on-day' }, ({ facts }) =>
      facts.recht === 'oud'
        ? `On ${day(facts.peildatum)} the rules on hours from before ${day(facts.nieuwVan)} hold.`
        : `On ${day(facts.peildatum)} the rules on hours of ${day(facts.nieuwVan)} hold.`,
    )
    .with(
      { id: 'old-law-chosen' },
      ({ facts }) => `Both boards choose the old hours; that is possible up to and including ${day(facts.tot)}.`,
    )
    .with(
      { id: 'old-law-not-open' },
      ({ facts }) =>
        `On ${day(facts.peildatum)} the old hours can no longer be chosen: the route did not begin before ${day(facts.nieuwVan)}, or the transition is over.`,
    )
    .with(
      { id: 'hours-norm' },
      ({ facts }) =>
        `A route of ${facts.jaren} years in the ${facts.leertraject} has at least ${facts.totaal} clock hours, of which ${facts.begeleid} guided and ${facts.bpv} in work placement.`,
    )
    .with({ id: 'hours-without-funding' }, () => 'For a route without funding the hours stand in the WEB alone.')
    .with(
      { id: 'fewer-hours-possible' },
      ({ facts }) =>
        `Fewer hours in the ${facts.leertraject} are possible when the quality is shown to suffice and this is accounted for.`,
    )
    .with(
      { id: 'count-date' },
      ({ facts }) =>
        `On ${day(facts.teldatum)} ${facts.telt.length > 1 ? 'vo and mbo are' : 'the mbo alone is'} counted.`,
    )
    .with({ id: 'nobody-pays' }, ({ facts }) => nobodyPays(facts.reden))
    .with(
      { id: 'fundable-on-both-sides' },
      () =>
        'The indicatie bekostigbaar should be Ja in both registers and in both phases; it does not decide which side pays.',
    )
    .with(
      { id: 'own-register-lacks-enrolment' },
      ({ facts }) =>
        `In the register of the side of ${funding(facts.bekostiging)} there is no enrolment on that day; the count may miss this pupil.`,
    )
    .with(
      { id: 'counts-for-budget-year' },
      ({ facts }) => `The count of ${day(facts.teldatum)} bears on the mbo funding of ${facts.bekostigingsjaar}.`,
    )
    .with(
      { id: 'transfer-stays-apart' },
      ({ facts }) =>
        `What school and institution transfer to each other they settle in the agreement; it remains ${funding(facts.bekostiging)}.`,
    )
    .with({ id: 'absence-reporter' }, ({ facts }) => `In the ${facts.fase} ${who(facts.melder)} reports absence.`)
    .with({ id: 'attendance-duty' }, ({ facts }) =>
      facts.plicht === 'niet-gelezen'
        ? `Which duty held on ${day(facts.peildatum)} was not read.`
        : facts.plicht === 'geen'
          ? `On ${day(facts.peildatum)} neither leerplicht nor kwalificatieplicht holds.`
          : `On ${day(facts.peildatum)} the ${facts.plicht} holds.`,
    )
    .with({ id: 'route-satisfies-duty' }, () => 'A DLR or GLR satisfies the kwalificatieplicht.')
    .with({ id: 'absence-threshold' }, ({ facts }) => threshold(facts.drempel))
    .with(
      { id: 'rejected-opens-transfer' },
      () => 'Whoever was rejected at the exam falls under the switch option (overstapoptie).',
    )
    .with(
      { id: 'transfer-to-diploma' },
      ({ facts }) =>
        `Whoever leaves the route can still obtain ${list(
          facts.diplomas.map((diploma) => (diploma === 'vmbo-diploma' ? 'a vmbo diploma' : 'an mbo diploma')),
          'or',
        )} that fits the level reached and the age.`,
    )
    .with(
      { id: 'admission-at-same' },
      ({ facts }) => `At the same institution the articles ${facts.artikelen.join(', ')} of the WEB do not hold.`,
    )
    .with(
      { id: 'admission-elsewhere' },
      ({ facts }) => `At another institution the articles ${facts.artikelen.join(', ')} of the WEB do hold.`,
    )
    .with({ id: 'removed-for-good' }, ({ facts }) =>
      facts.fase === 'VO-fase'
        ? 'Whoever was removed from the school for good has no switch option (overstapoptie).'
        : 'Whoever was removed from the institution for good has no switch option (overstapoptie).',
    )
    .with(
      { id: 'search-before-removal' },
      ({ facts }) =>
        `Where the Leerplichtwet does not apply and there is no vmbo diploma, another place is looked for first; removal is possible once there is one, or after ${facts.weken} weeks of demonstrably looking in vain.`,
    )
    .with({ id: 'route-finished' }, ({ facts }) =>
      facts.vervolg === 'niet-behandeld'
        ? `The ${facts.leerroute} is finished; what is open next the library does not cover.`
        : `The ${facts.leerroute} is finished; niveau ${list(facts.vervolg, 'or')} is open next.`,
    )
    .exhaustive(() => {
      throw outOfRange('a step', each)
    })
}

/** Where a source stands, in English. */
export function citation(citaat: Citaat): string {
  return match(citaat)
    .with(
      { soort: 'artikel' },
      ({ artikel, lid, onderdeel, wet }) =>
        `art. ${artikel}${[lid, onderdeel].map((part) => (part === undefined ? '' : `(${part})`)).join('')} ${wet}`,
    )
    .with({ soort: 'publicatie' }, ({ uitgever, titel, dia }) =>
      dia === undefined ? `${uitgever}, ${titel}` : `${uitgever}, ${titel}, slide "${dia}"`,
    )
    .with(
      { soort: 'niet-van-kracht', reden: 'niet-gelezen' },
      ({ peildatum }) => `the text of ${day(peildatum)} was not read`,
    )
    .with({ soort: 'niet-van-kracht' }, ({ peildatum }) => `not in force on ${day(peildatum)}`)
    .exhaustive()
}

/** The note on a source that was not simply read; empty when it was. */
export function certainty(citaat: Citaat): string {
  return match(citaat)
    .with({ zekerheid: 'afgeleid' }, () => 'derived')
    .with({ zekerheid: 'onzeker' }, () => 'not certain')
    .with({ zekerheid: 'gelezen' }, { soort: 'niet-van-kracht' }, () => '')
    .exhaustive()
}

/** The note on a provision that lapsed. */
export function lapsed(lastDay: Datum): string {
  return `in force up to and including ${day(lastDay)}`
}
