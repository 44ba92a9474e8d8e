import { match } from 'ts-pattern'
import type { Datum } from '../../concepts/datum.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Citaat } from '../../rules/citation.js'
import type { Step } from '../../rules/steps.js'
import { capital, list, times } from '../parts.js'
import { day, nobodyPays, task, threshold, who } from './words.js'

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
        `Leerjaar ${facts.leerjaar} telt vanaf de start van de route: het is jaar ${facts.jaarVanafBrugklas} vanaf de brugklas.`,
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
    .with(
      { id: 'no-law-yet' },
      ({ facts }) => `Op ${day(facts.peildatum)} was er nog geen wet; die geldt vanaf ${day(facts.vanaf)}.`,
    )
    .with({ id: 'hours-law-on-day' }, ({ facts }) =>
      facts.recht === 'oud'
        ? `Op ${day(facts.peildatum)} gelden de regels over uren van vóór ${day(facts.nieuwVan)}.`
        : `Op ${day(facts.peildatum)} gelden de regels over uren die op ${day(facts.nieuwVan)} zijn ingegaan.`,
    )
    .with(
      { id: 'old-law-chosen' },
      ({ facts }) => `De besturen kiezen samen voor de oude uren; dat kan tot en met ${day(facts.tot)}.`,
    )
    .with(
      { id: 'old-law-not-open' },
      ({ facts }) =>
        `Op ${day(facts.peildatum)} kan niet meer voor de oude uren worden gekozen: de route is niet vóór ${day(facts.nieuwVan)} begonnen, of de overgangstijd is voorbij.`,
    )
    .with(
      { id: 'hours-norm' },
      ({ facts }) =>
        `Een route van ${facts.jaren} jaar in de ${facts.leertraject} heeft ten minste ${facts.totaal} klokuren, waarvan ${facts.begeleid} begeleid en ${facts.bpv} in de beroepspraktijk.`,
    )
    .with({ id: 'hours-without-funding' }, () => 'Voor een route zonder bekostiging staan de uren alleen in de WEB.')
    .with(
      { id: 'fewer-hours-possible' },
      ({ facts }) =>
        `Minder uren in de ${facts.leertraject} kan, als de kwaliteit aantoonbaar voldoende is en dat wordt verantwoord.`,
    )
    .with(
      { id: 'count-date' },
      ({ facts }) =>
        `Op ${day(facts.teldatum)} ${facts.telt.length > 1 ? 'worden vo en mbo' : 'wordt alleen het mbo'} geteld.`,
    )
    .with({ id: 'nobody-pays' }, ({ facts }) => nobodyPays(facts.reden))
    .with(
      { id: 'fundable-on-both-sides' },
      () =>
        'De indicatie bekostigbaar hoort in beide registers en in beide fasen op Ja te staan; zij bepaalt niet welke kant betaalt.',
    )
    .with(
      { id: 'own-register-lacks-enrolment' },
      ({ facts }) =>
        `In het register waaruit de ${facts.bekostiging} wordt geteld, staat op die dag geen inschrijving; de telling kan deze leerling dan missen.`,
    )
    .with(
      { id: 'counts-for-budget-year' },
      ({ facts }) =>
        `De telling van ${day(facts.teldatum)} werkt door in de mbo-bekostiging van ${facts.bekostigingsjaar}.`,
    )
    .with(
      { id: 'transfer-stays-apart' },
      ({ facts }) =>
        `Wat school en instelling onderling overdragen, spreken zij af in de overeenkomst; het blijft ${facts.bekostiging}.`,
    )
    .with({ id: 'absence-reporter' }, ({ facts }) => `In de ${facts.fase} meldt ${who(facts.melder)} het verzuim.`)
    .with({ id: 'attendance-duty' }, ({ facts }) =>
      facts.plicht === 'niet-gelezen'
        ? `Welke plicht op ${day(facts.peildatum)} gold, is niet gelezen.`
        : facts.plicht === 'geen'
          ? `Op ${day(facts.peildatum)} geldt geen leerplicht of kwalificatieplicht.`
          : `Op ${day(facts.peildatum)} geldt de ${facts.plicht}.`,
    )
    .with({ id: 'route-satisfies-duty' }, () => 'Met een DLR of GLR wordt aan de kwalificatieplicht voldaan.')
    .with({ id: 'absence-threshold' }, ({ facts }) => threshold(facts.drempel))
    .with({ id: 'rejected-opens-transfer' }, () => 'Wie voor het eindexamen is afgewezen, valt onder de overstapoptie.')
    .with(
      { id: 'transfer-to-diploma' },
      ({ facts }) =>
        `Wie de route verlaat, kan nog een ${list(facts.diplomas, 'of een')} halen dat past bij het bereikte niveau en de leeftijd.`,
    )
    .with(
      { id: 'admission-at-same' },
      ({ facts }) => `Bij dezelfde instelling gelden de artikelen ${facts.artikelen.join(', ')} van de WEB niet.`,
    )
    .with(
      { id: 'admission-elsewhere' },
      ({ facts }) => `Bij een andere instelling gelden de artikelen ${facts.artikelen.join(', ')} van de WEB wel.`,
    )
    .with({ id: 'removed-for-good' }, ({ facts }) =>
      facts.fase === 'VO-fase'
        ? 'Wie definitief van de school is verwijderd, heeft geen overstapoptie.'
        : 'Wie definitief van de instelling is verwijderd, heeft geen overstapoptie.',
    )
    .with(
      { id: 'search-before-removal' },
      ({ facts }) =>
        `Geldt de Leerplichtwet niet en is er geen vmbo-diploma, dan wordt eerst een andere plek gezocht; verwijderen kan pas als die er is, of als dat aantoonbaar ${facts.weken} weken niet is gelukt.`,
    )
    .with({ id: 'route-finished' }, ({ facts }) =>
      facts.vervolg === 'niet-behandeld'
        ? `De ${facts.leerroute} is afgerond; wat daarna openstaat, behandelt de bibliotheek niet.`
        : `De ${facts.leerroute} is afgerond; daarna staat niveau ${list(facts.vervolg, 'of')} open.`,
    )
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
    .with(
      { soort: 'niet-van-kracht', reden: 'niet-gelezen' },
      ({ peildatum }) => `de tekst van ${day(peildatum)} is niet gelezen`,
    )
    .with({ soort: 'niet-van-kracht' }, ({ peildatum }) => `op ${day(peildatum)} niet van kracht`)
    .exhaustive()
}

/** The note on a source that was not simply read; empty when it was. */
export function certainty(citaat: Citaat): string {
  return match(citaat)
    .with({ zekerheid: 'afgeleid' }, () => 'afgeleid')
    .with({ zekerheid: 'onzeker' }, () => 'niet zeker')
    .with({ zekerheid: 'gelezen' }, { soort: 'niet-van-kracht' }, () => '')
    .exhaustive()
}

/** The note on a provision that lapsed. */
export function lapsed(lastDay: Datum): string {
  return `gold tot en met ${day(lastDay)}`
}
