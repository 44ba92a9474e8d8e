import { match } from 'ts-pattern'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Taak } from '../../concepts/taak.js'
import type { Verantwoordelijke } from '../../concepts/verantwoordelijke.js'
import type { Verzuimdrempel } from '../../law/attendance.js'
import type { GeenBekostigingReden } from '../../law/counting.js'
import { longDate, times } from '../parts.js'

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** A day written out. */
export function day(datum: string): string {
  return longDate(datum, months)
}

/** A task, with its lidwoord. */
export function task(taak: Taak): string {
  return match(taak)
    .with('vmbo-onderwijs', () => 'het vmbo-onderwijs')
    .with('vmbo-examinering', () => 'het vmbo-examen')
    .with('vmbo-diplomering', () => 'het vmbo-diploma')
    .with('mbo-onderwijs', () => 'het mbo-onderwijs')
    .with('mbo-examinering', () => 'het mbo-examen')
    .with('mbo-diplomering', () => 'het mbo-diploma')
    .with('beroepspraktijkvorming', () => 'de beroepspraktijkvorming')
    .with('verzuimmelding', () => 'de verzuimmelding')
    .with('aanspreekpunt', () => 'het aanspreekpunt voor leerling en ouders')
    .with('medezeggenschap', () => 'de medezeggenschap')
    .with('studentenstatuut', () => 'het studentenstatuut')
    .with('programmabeschrijving', () => 'de beschrijving van programma en examens')
    .with('melding', () => 'de melding van de route')
    .with('overstapoptie', () => 'de overstapoptie')
    .exhaustive(() => {
      throw outOfRange('a taak', taak)
    })
}

/** Who answers for a task. */
export function who(verantwoordelijke: Verantwoordelijke): string {
  return match(verantwoordelijke)
    .with('vo-school', () => 'de vo-school')
    .with('mbo-instelling', () => 'de mbo-instelling')
    .with('gezamenlijk', () => 'school en instelling samen')
    .with('niet-van-toepassing', () => 'niemand')
    .exhaustive(() => {
      throw outOfRange('a verantwoordelijke', verantwoordelijke)
    })
}

/** Why nobody pays on a count date. */
export function nobodyPays(reden: GeenBekostigingReden): string {
  return match(reden)
    .with(
      'geen-periode',
      () => 'Op die dag is er geen inschrijving in een route, dus ook geen bekostiging van een route.',
    )
    .with('niet-bekostigbaar', () => 'De indicatie bekostigbaar staat op Nee: de periode telt niet mee.')
    .with(
      'niet-bekostigd',
      () => 'Geen inschrijving van die dag is bij een bekostigde school of instelling: er is geen bekostiging.',
    )
    .with(
      'telt-niet-op-deze-dag',
      () => 'De leerling is in de VO-fase, en het vo wordt op deze dag niet geteld: dat gebeurt op 1 oktober.',
    )
    .with(
      'fasen-verschillen',
      () => 'De inschrijvingen van die dag hebben verschillende fasen: er is niet aan te wijzen wie betaalt.',
    )
    .with('voor-de-wet', () => 'Op die dag was er nog geen wet over de routes.')
    .exhaustive(() => {
      throw outOfRange('a reden', reden)
    })
}

/** From which absence it must be reported. */
export function threshold(drempel: Verzuimdrempel): string {
  return match(drempel)
    .with(
      { soort: 'uren' },
      ({ uren, lesweken }) =>
        `Verzuim zonder geldige reden wordt gemeld vanaf ${uren} uur in ${lesweken} lesweken op rij.`,
    )
    .with(
      { soort: 'aaneengesloten' },
      ({ dagen }) =>
        `Bij wie niet meer leer- of kwalificatieplichtig is, jonger is dan 27 en geen startkwalificatie heeft, wordt verzuim zonder geldige reden gemeld vanaf ${times(dagen, 'dag', 'dagen')} achter elkaar.`,
    )
    .with(
      { soort: 'geen' },
      () =>
        'Verzuim hoeft niet te worden gemeld: de leerplicht is nog niet begonnen, of de leerling heeft een startkwalificatie of is 27 jaar of ouder.',
    )
    .with({ soort: 'niet-gelezen' }, () => 'Vanaf welk verzuim op die dag moest worden gemeld, is niet gelezen.')
    .exhaustive(() => {
      throw outOfRange('a drempel', drempel)
    })
}
