import { birthday } from '../concepts/calendar.js'
import type { Datum } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { isWhole } from '../concepts/whole.js'
import { absenceTable, type Verzuimdrempel } from '../law/attendance.js'
import { responsibilityTable } from '../law/responsibility.js'
import type { BronSleutel } from '../law/sources.js'
import { cellOf, type FaseVraag } from './arguments.js'
import { type AttendanceDuty, attendanceDuty, type Jongere } from './attendanceDuty.js'
import type { Explanation, Step } from './steps.js'

/**
 * What an absence report (verzuimmelding) depends on: the phase, the young person, and the period in calendar days the board has set
 * for who is no longer leer- or kwalificatieplichtig (`termijn`, at most and by default 28: four weeks).
 *
 * @since 0.1.0
 */
export type AbsenceQuestion = Jongere & { readonly fase: FaseVraag; readonly termijn?: number }

/**
 * Who reports absence, which duty holds, from which absence on it must be reported, and where the threshold stands.
 *
 * @since 0.1.0
 */
export type AbsenceReport = {
  readonly melder: 'vo-school' | 'mbo-instelling'
  readonly plicht: AttendanceDuty['plicht']
  readonly drempel: Verzuimdrempel
  readonly source: BronSleutel
}

/**
 * Who must report absence (verzuim) of a pupil in a route, and from how much absence on?
 *
 * In the VO-fase the school reports, in the MBO-fase the instelling. Who is leer- or kwalificatieplichtig: 16 hours in four consecutive
 * lesson weeks. Who is not any more, is younger than 27 and has no startkwalificatie: four weeks in a row, or the shorter period the
 * board has set; that rule was read from 1 January 2026 on (`'niet-gelezen'` before).
 *
 * @param vraag phase, day of birth, startkwalificatie and, if set, the period of the board in calendar days
 * @param peildatum the day whose law is asked
 * @returns who reports, the duty, the threshold, and its source
 * @throws RangeError when an argument lies outside its type.
 * @example
 * absenceReport({ fase: { soort: 'MBO-fase' }, geboortedatum: '2009-11-02', startkwalificatie: false }, '2026-11-23') // => { melder: 'mbo-instelling', plicht: 'kwalificatieplicht', drempel: { soort: 'uren', uren: 16, lesweken: 4 }, source: 'lpw-21a-2' }
 * absenceReport({ fase: { soort: 'MBO-fase' }, geboortedatum: '2005-11-02', startkwalificatie: false, termijn: 14 }, '2026-11-23').drempel // => { soort: 'aaneengesloten', dagen: 14 }
 * @see source lpw-21a-1
 * @see source lpw-21a-2
 * @see source web-9.2.2-1
 * @since 0.1.0
 */
export function absenceReport(vraag: AbsenceQuestion, peildatum: Datum): AbsenceReport {
  return reportOf(vraag, peildatum).value
}

/**
 * Why does this institution report absence (verzuim), and from this threshold on? The answer of {@link absenceReport} with its sources.
 *
 * @param vraag phase, day of birth, startkwalificatie and, if set, the period of the board in calendar days
 * @param peildatum the day whose law is asked
 * @returns the answer and the steps to it; no step holds the day of birth
 * @throws RangeError when an argument lies outside its type.
 * @example
 * const question = { fase: { soort: 'MBO-fase' }, geboortedatum: '2009-11-02', startkwalificatie: false } as const
 * explainAbsenceReport(question, '2026-11-23').steps.map((step) => step.id) // => ['absence-reporter', 'attendance-duty', 'route-satisfies-duty', 'absence-threshold']
 * @see source lpw-21a-1
 * @see source lpw-4a-1
 * @since 0.1.0
 */
export function explainAbsenceReport(vraag: AbsenceQuestion, peildatum: Datum): Explanation<AbsenceReport> {
  const { value, duty, reporterSource } = reportOf(vraag, peildatum)
  const fase = vraag.fase.soort
  const steps: Step[] = [
    { id: 'absence-reporter', facts: { fase, melder: value.melder }, source: reporterSource },
    { id: 'attendance-duty', facts: { plicht: duty.plicht, peildatum }, source: duty.source },
  ]
  if (duty.plicht === 'kwalificatieplicht') {
    steps.push({ id: 'route-satisfies-duty', facts: {}, source: duty.voldoet })
  }
  steps.push({ id: 'absence-threshold', facts: { drempel: value.drempel }, source: value.source })
  return { value, steps }
}

function reportOf(
  vraag: AbsenceQuestion,
  peildatum: Datum,
): { readonly value: AbsenceReport; readonly duty: AttendanceDuty; readonly reporterSource: BronSleutel } {
  // The two routes have the same cells here; a test proves it.
  const reporter = cellOf(responsibilityTable.verzuimmelding.DLR, vraag?.fase?.soort)
  const { dagen } = absenceTable.nietPlichtig
  const { termijn = dagen } = vraag
  if (!isWhole(termijn, 1, dagen)) throw outOfRange(`termijn: 1 to ${dagen} days`, termijn)
  const duty = attendanceDuty(vraag, peildatum)
  const value: AbsenceReport = {
    melder: reporter.value as AbsenceReport['melder'],
    plicht: duty.plicht,
    ...thresholdOf(vraag, termijn, duty, peildatum),
  }
  return { value, duty, reporterSource: reporter.source }
}

function thresholdOf(
  { fase, geboortedatum, startkwalificatie }: AbsenceQuestion,
  termijn: number,
  duty: AttendanceDuty,
  peildatum: Datum,
): Pick<AbsenceReport, 'drempel' | 'source'> {
  const { plichtig, nietPlichtig } = absenceTable
  if (duty.plicht === 'niet-gelezen') return { drempel: { soort: 'niet-gelezen' }, source: duty.source }
  if (duty.plicht !== 'geen') {
    const { uren, lesweken, perFase } = plichtig
    return { drempel: { soort: 'uren', uren, lesweken }, source: perFase[fase.soort].source }
  }
  // Who is too young for the leerplicht is not someone on whom it no longer bears.
  if (duty.source === 'lpw-3-1') return { drempel: { soort: 'geen' }, source: duty.source }
  const { source } = nietPlichtig.perFase[fase.soort]
  if (peildatum < nietPlichtig.vanaf) return { drempel: { soort: 'niet-gelezen' }, source }
  return startkwalificatie || birthday(geboortedatum, nietPlichtig.jongerDan) <= peildatum
    ? { drempel: { soort: 'geen' }, source }
    : { drempel: { soort: 'aaneengesloten', dagen: termijn }, source }
}
