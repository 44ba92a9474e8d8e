import { type Datum, dayNumber, expectedDay, schoolYearStart } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { isWhole } from '../concepts/whole.js'
import { type Schooljaar, schoolYearFrom, schoolYearOf } from '../concepts/schooljaar.js'
import { diplomaTable, twoYearDiploma } from '../law/diploma.js'
import type { LeerrouteVraag } from './arguments.js'
import type { Explanation, Step } from './steps.js'

/**
 * When the vmbo diploma is due: the last day (inclusive), the year of the route and the schooljaar that day closes; or
 * that the route has no vmbo diploma.
 *
 * @since 0.1.0
 */
export type DiplomaDeadline =
  | {
      readonly soort: 'uiterlijk'
      readonly datum: Datum
      readonly leerjaar: 2 | 3
      readonly schooljaar: Schooljaar
    }
  | { readonly soort: 'geen-vmbo-diploma' }

/**
 * What moves the deadline: `doublures`, how often route year 1 or 2 is repeated (each moves it a year; a repeated year 3
 * does not, which no source settles); `jaren`, the length of the route in years, of which only 2 makes a difference: then
 * the diploma is due at the end of year 2.
 *
 * @since 0.1.0
 */
export type DiplomaDeadlineOptions = {
  readonly doublures?: number
  readonly jaren?: 2 | 3 | 4 | 5 | 6
}

/**
 * By which day must the vmbo diploma be obtained? In a DLR on 31 July of the third year **of the route** at the latest; a
 * GLR has no vmbo diploma.
 *
 * No source gives a calendar day: 31 July is derived (`zekerheid: 'afgeleid'`). A diploma from the third exam period, in
 * the August or September after it, may still be on time.
 *
 * @param leerroute only `soort` is read
 * @param start any day in the first year of the route: the schooljaar that holds it is route year 1
 * @param options repeated years and length of the route
 * @returns the deadline, or `{ soort: 'geen-vmbo-diploma' }`
 * @throws RangeError when an argument lies outside its type, or the deadline would fall after 2199.
 * @example
 * diplomaDeadline({ soort: 'DLR' }, '2023-08-01') // => { soort: 'uiterlijk', datum: '2026-07-31', leerjaar: 3, schooljaar: '2025-2026' }
 * diplomaDeadline({ soort: 'DLR' }, '2023-08-01', { doublures: 1 }) // => { soort: 'uiterlijk', datum: '2027-07-31', leerjaar: 3, schooljaar: '2026-2027' }
 * diplomaDeadline({ soort: 'GLR' }, '2023-08-01') // => { soort: 'geen-vmbo-diploma' }
 * @see source dia-leerroute-2
 * @see source wvo-1.1-uiterste-dag
 * @since 0.1.0
 */
export function diplomaDeadline(
  leerroute: LeerrouteVraag,
  start: Datum,
  options?: DiplomaDeadlineOptions,
): DiplomaDeadline {
  // The cells of `diplomaTable` and `twoYearDiploma`; a test proves them equal.
  let jaren: DiplomaDeadlineOptions['jaren'] = 3
  let doublures = 0
  if (options !== undefined) ({ jaren = 3, doublures = 0 } = options)
  const day = dayNumber(start)
  if (day === 0) throw outOfRange(expectedDay, start)
  if (!isWhole(jaren, 2, 6)) throw outOfRange('2 to 6 jaren', jaren)
  if (!isWhole(doublures, 0, 300)) throw outOfRange('0 to 300 doublures', doublures)
  const route = leerroute?.soort
  if (route === 'GLR') return { soort: 'geen-vmbo-diploma' }
  if (route !== 'DLR') throw outOfRange('DLR,GLR', route)
  const leerjaar = jaren === 2 ? 2 : 3
  const year = schoolYearStart(day) + doublures + leerjaar
  if (year > 2199) throw outOfRange(expectedDay, year)
  return { soort: 'uiterlijk', datum: `${year}-07-31`, leerjaar, schooljaar: schoolYearFrom(year - 1) }
}

/**
 * Why is the vmbo diploma due on that day, or not at all? The answer of {@link diplomaDeadline} with its sources.
 *
 * @param leerroute only `soort` is read
 * @param start any day in the first year of the route
 * @param options repeated years and length of the route
 * @returns the answer and the steps to it
 * @throws RangeError when an argument lies outside its type, or the deadline would fall after 2199.
 * @example
 * explainDiplomaDeadline({ soort: 'GLR' }, '2023-08-01').steps.map((step) => step.source) // => ['wvo-2.107l-2']
 * @see source dia-leerroute-2
 * @see source wvo-1.1-uiterste-dag
 * @since 0.1.0
 */
export function explainDiplomaDeadline(
  leerroute: LeerrouteVraag,
  start: Datum,
  options?: DiplomaDeadlineOptions,
): Explanation<DiplomaDeadline> {
  const value = diplomaDeadline(leerroute, start, options)
  if (value.soort === 'geen-vmbo-diploma') {
    const facts = { leerroute: 'GLR' } as const
    return { value, steps: [{ id: 'route-without-vmbo-diploma', facts, source: diplomaTable.GLR.source }] }
  }
  const { datum, leerjaar, schooljaar } = value
  const { source } = leerjaar === twoYearDiploma.leerjaar ? twoYearDiploma : diplomaTable.DLR
  const steps: Step[] = [
    { id: 'diploma-by-year', facts: { leerjaar }, source },
    { id: 'route-starts-in', facts: { start, schooljaar: schoolYearOf(start) }, source: 'wvo-1.1' },
  ]
  const doublures = options?.doublures ?? 0
  if (doublures > 0) {
    steps.push({ id: 'repeated-years-move-deadline', facts: { doublures }, source: 'wvo-2.107e-2-doublure' })
  }
  steps.push(
    { id: 'year-closes-on', facts: { leerjaar, schooljaar, datum }, source: 'wvo-1.1-uiterste-dag' },
    { id: 'period-3-may-follow', facts: { datum }, source: 'wvo-2.107j-2-tijdvak-3' },
  )
  return { value, steps }
}
