import { match } from 'ts-pattern'
import type { Bekostiging } from '../../concepts/bekostiging.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Taak } from '../../concepts/taak.js'
import type { Verantwoordelijke } from '../../concepts/verantwoordelijke.js'
import type { Verzuimdrempel } from '../../law/attendance.js'
import type { GeenBekostigingReden } from '../../law/counting.js'
import { longDate, times } from '../parts.js'

const months = 'January February March April May June July August September October November December'.split(' ')

/** A day written out. */
export function day(datum: string): string {
  return longDate(datum, months)
}

/** A task, as it stands in a sentence. */
export function task(taak: Taak): string {
  return match(taak)
    .with('vmbo-onderwijs', () => 'the vmbo teaching')
    .with('vmbo-examinering', () => 'the vmbo exam')
    .with('vmbo-diplomering', () => 'the vmbo diploma')
    .with('mbo-onderwijs', () => 'the mbo teaching')
    .with('mbo-examinering', () => 'the mbo exam')
    .with('mbo-diplomering', () => 'the mbo diploma')
    .with('beroepspraktijkvorming', () => 'the work placement (beroepspraktijkvorming)')
    .with('verzuimmelding', () => 'reporting absence')
    .with('aanspreekpunt', () => 'first contact with pupil and parents')
    .with('medezeggenschap', () => 'the participation council (medezeggenschap)')
    .with('studentenstatuut', () => 'the student charter (studentenstatuut)')
    .with('programmabeschrijving', () => 'the description of programme and exams')
    .with('melding', () => 'registering the route (melding)')
    .with('overstapoptie', () => 'the switch option (overstapoptie)')
    .exhaustive(() => {
      throw outOfRange('a taak', taak)
    })
}

/** Who answers for a task. */
export function who(verantwoordelijke: Verantwoordelijke): string {
  return match(verantwoordelijke)
    .with('vo-school', () => 'the vo school')
    .with('mbo-instelling', () => 'the mbo institution')
    .with('gezamenlijk', () => 'school and institution together')
    .with('niet-van-toepassing', () => 'nobody')
    .exhaustive(() => {
      throw outOfRange('a verantwoordelijke', verantwoordelijke)
    })
}

/** From what a phase is paid. */
export function funding(bekostiging: Bekostiging): string {
  return match(bekostiging)
    .with('vo-bekostiging', () => 'vo funding')
    .with('mbo-bekostiging', () => 'mbo funding')
    .exhaustive(() => {
      throw outOfRange('a bekostiging', bekostiging)
    })
}

/** Why nobody pays on a count date. */
export function nobodyPays(reden: GeenBekostigingReden): string {
  return match(reden)
    .with('geen-periode', () => 'No period in a route holds that day: nobody pays.')
    .with('niet-bekostigbaar', () => 'The indicatie bekostigbaar is Nee: the period does not count.')
    .with('niet-bekostigd', () => 'The route is not funded: there is no funding.')
    .with('telt-niet-op-deze-dag', () => 'The pupil is in the VO-fase, and the vo is not counted on this day.')
    .with('fasen-verschillen', () => 'The enrolments of that day differ in phase: it cannot be said who pays.')
    .with('voor-de-wet', () => 'On that day there was no law on the routes yet.')
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
        `Absence without a valid reason is reported from ${uren} hours in ${lesweken} consecutive lesson weeks.`,
    )
    .with(
      { soort: 'aaneengesloten' },
      ({ dagen }) =>
        `Whoever is no longer under a duty, is younger than 27 and has no startkwalificatie: absence without a valid reason is reported from ${times(dagen, 'day', 'days')} in a row.`,
    )
    .with(
      { soort: 'geen' },
      () =>
        'Absence need not be reported: the leerplicht has not begun, or there is a startkwalificatie or an age of 27 or more.',
    )
    .with({ soort: 'niet-gelezen' }, () => 'From which absence on it had to be reported on that day was not read.')
    .exhaustive(() => {
      throw outOfRange('a drempel', drempel)
    })
}
