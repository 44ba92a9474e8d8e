import { type Datum, expectedDay, isDatum } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { schoolYearOf } from '../concepts/schooljaar.js'
import { isWhole } from '../concepts/whole.js'
import { diplomaTable, lastDayOfPeriod3 } from '../law/diploma.js'
import type { Tijdvak } from '../law/exams.js'
import type { BronSleutel } from '../law/sources.js'
import { dueSource } from './dueSource.js'
import { diplomaDeadline, type DiplomaDeadlineOptions } from './diplomaDeadline.js'
import type { LeerrouteVraag } from './arguments.js'

/**
 * Whether a vmbo diploma came in time: in time; in time because it is from the third period (tijdvak 3) after the deadline; perhaps
 * from it, the period not being known; too late; or not asked in this route.
 *
 * @since 0.1.0
 */
export type DiplomaTiming = {
  readonly soort: 'op-tijd' | 'op-tijd-in-tijdvak-3' | 'mogelijk-tijdvak-3' | 'te-laat' | 'geen-vmbo-diploma'
  readonly source: BronSleutel
}

/**
 * Was this vmbo diploma obtained in time (`diplomaDeadline`)?
 *
 * The third period of the central exam directly follows the year, so that a diploma from it lies after 31 July and is still in time.
 * How long that period lasts no source says: August and September are our margin (`zekerheid: 'afgeleid'`). A diploma that is said to be
 * from the third period and lies after that margin is perhaps in time.
 *
 * @param leerroute only `soort` is read
 * @param start any day in the first year of the route
 * @param diploma the day it was obtained and, if known, the period (tijdvak) of the exam
 * @param options repeated years and length of the route, as for `diplomaDeadline`
 * @returns whether it was in time, with the source
 * @throws RangeError when an argument lies outside its type, or the diploma is of 30 September of the first year or earlier.
 * @example
 * diplomaTiming({ soort: 'DLR' }, '2023-08-01', { datum: '2026-08-25', tijdvak: 3 }) // => { soort: 'op-tijd-in-tijdvak-3', source: 'wvo-2.107j-2-tijdvak-3' }
 * diplomaTiming({ soort: 'DLR' }, '2023-08-01', { datum: '2026-11-02' }) // => { soort: 'te-laat', source: 'wvo-1.1-uiterste-dag' }
 * @see source wvo-1.1-uiterste-dag
 * @see source wvo-2.107j-2-tijdvak-3
 * @since 0.1.0
 */
export function diplomaTiming(
  leerroute: LeerrouteVraag,
  start: Datum,
  diploma: { readonly datum: Datum; readonly tijdvak?: Tijdvak },
  options?: DiplomaDeadlineOptions,
): DiplomaTiming {
  const { datum, tijdvak } = diploma ?? {}
  if (!isDatum(datum)) throw outOfRange(`datum: ${expectedDay}`, datum)
  if (tijdvak !== undefined && !isWhole(tijdvak, 1, 3)) throw outOfRange('tijdvak: 1, 2 or 3', tijdvak)
  const deadline = diplomaDeadline(leerroute, start, options)
  // In the August and September before the first year of a route an earlier year ends, also its third period.
  const earliest = lastDayOfPeriod3(schoolYearOf(start))
  if (datum <= earliest) throw outOfRange('a diploma after 30 September of the first year of the route', datum)
  if (deadline.soort === 'geen-vmbo-diploma') return { soort: deadline.soort, source: diplomaTable.GLR.source }
  const source = dueSource(deadline.leerjaar, options?.doublures ?? 0)
  if (datum <= deadline.datum) return { soort: 'op-tijd', source }
  const isInMargin = datum <= lastDayOfPeriod3(deadline.datum)
  const isThird = tijdvak === 3
  if (!isThird && (!isInMargin || tijdvak !== undefined)) return { soort: 'te-laat', source }
  return {
    soort: isThird && isInMargin ? 'op-tijd-in-tijdvak-3' : 'mogelijk-tijdvak-3',
    source: 'wvo-2.107j-2-tijdvak-3',
  }
}
