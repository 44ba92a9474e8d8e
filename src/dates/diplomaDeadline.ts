import type { LeerrouteVraag } from '../rules/arguments.js'
import {
  type DiplomaDeadline,
  diplomaDeadline as deadlineInDays,
  type DiplomaDeadlineOptions,
} from '../rules/diplomaDeadline.js'
import { clockIn, type OptionNames, type TimeZoneOptions } from './clock.js'
import { knownDay } from './dayOf.js'
import { inDates, type InDates } from './inDates.js'

const optionNames: OptionNames<DiplomaDeadlineOptions> = { doublures: true, jaren: true }

/**
 * By which day must the vmbo diploma be obtained, for who holds a `Date`? The answer of `diplomaDeadline` in the core, with the
 * moment on which that day begins.
 *
 * The day itself is still in time: compare days (`dayOf(obtained) <= dayOf(deadline.datum)`), not moments.
 *
 * @param leerroute only `soort` is read
 * @param start any moment in the first year of the route
 * @param options repeated years, length of the route, and the time zone, the Netherlands when left out
 * @returns the deadline, or `{ soort: 'geen-vmbo-diploma' }`; frozen
 * @throws RangeError when an argument lies outside its type, there is no such time zone or no option of that name, or the deadline would fall after 2199.
 * @example
 * const start = new Date('2023-08-01T10:00:00+02:00')
 * diplomaDeadline({ soort: 'DLR' }, start) // => { soort: 'uiterlijk', datum: new Date('2026-07-31T00:00:00+02:00'), leerjaar: 3, schooljaar: '2025-2026' }
 * diplomaDeadline({ soort: 'GLR' }, start) // => { soort: 'geen-vmbo-diploma' }
 * @see source dia-leerroute-2
 * @see source wvo-1.1-uiterste-dag
 * @since 0.1.0
 */
export function diplomaDeadline(
  leerroute: LeerrouteVraag,
  start: Date,
  options?: DiplomaDeadlineOptions & TimeZoneOptions,
): InDates<DiplomaDeadline> {
  const clock = clockIn(options, optionNames)
  return inDates(deadlineInDays(leerroute, knownDay(clock, start), options), clock)
}
