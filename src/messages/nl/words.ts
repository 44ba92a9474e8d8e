import { match } from 'ts-pattern'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Taak } from '../../concepts/taak.js'
import type { Verantwoordelijke } from '../../concepts/verantwoordelijke.js'
import { longDate } from '../parts.js'

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
