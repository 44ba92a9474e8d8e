import { faseSoorten } from '../../concepts/fase.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import { leerrouteSoorten } from '../../concepts/leerroute.js'
import { leerwegen } from '../../concepts/leerweg.js'
import { niveaus } from '../../concepts/niveau.js'
import type { BulkHeader } from './header.js'
import * as field from './rodFields.js'
import { dayText } from './rowReader.js'

/**
 * Makes the record of a row that was read, as far as records are compared; nobody sees it but the comparison. The person is known
 * already.
 */
export function factsRecord({ side, brins }: BulkHeader): (facts: Int32Array) => Inschrijving {
  const days = new Map<number, string>([[field.notObtained, 'niet-behaald']])
  const soort = side === 0 ? 'vo-school' : 'mbo-instelling'

  function dayOf(fact: number | undefined): string | undefined {
    const day = fact as number
    if (day === 0) return undefined
    const known = days.get(day)
    if (known !== undefined) return known
    const text = dayText(day)
    days.set(day, text)
    return text
  }

  return (facts) => {
    const at = (place: number): number => facts[place] as number
    const route = leerrouteSoorten[at(field.route) - 1]
    const own = at(field.own) - 1
    return {
      instelling: { soort, brin: brins[at(field.brin) - 1], bekostigd: at(field.bekostigd) !== 1 },
      leerroute: side === 0 ? { soort: route, leerweg: leerwegen[own] } : { soort: route, niveau: niveaus[own] },
      fase: { soort: faseSoorten[at(field.phase) - 1], leerjaar: at(field.leerjaar) || undefined },
      begindatum: dayOf(facts[field.beginDay]),
      einddatum: dayOf(facts[field.endDay]),
      indicatieBekostigbaar: at(field.indicatie) === 2,
      leerrouteStart: dayOf(facts[field.startDay]),
      doublures: at(field.doublures) === 0 ? undefined : at(field.doublures) - 1,
      vmboDiploma: dayOf(facts[field.diplomaDay]),
    } as Inschrijving
  }
}
