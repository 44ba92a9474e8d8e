import { match } from 'ts-pattern'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Taak } from '../../concepts/taak.js'
import type { Verantwoordelijke } from '../../concepts/verantwoordelijke.js'
import { longDate } from '../parts.js'

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
    .with('overstapoptie', () => 'the overstapoptie')
    .exhaustive(() => {
      throw outOfRange('a taak', taak)
    })
}

/** Who answers for a task. */
export function who(verantwoordelijke: Verantwoordelijke): string {
  return match(verantwoordelijke)
    .with('vo-school', () => 'the vo-school')
    .with('mbo-instelling', () => 'the mbo-instelling')
    .with('gezamenlijk', () => 'school and institution together')
    .with('niet-van-toepassing', () => 'nobody')
    .exhaustive(() => {
      throw outOfRange('a verantwoordelijke', verantwoordelijke)
    })
}
