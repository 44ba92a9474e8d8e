import { birthday } from '../concepts/calendar.js'
import { type Datum, dayNumber } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { isWhole } from '../concepts/whole.js'
import { absenceTable, type Verzuimdrempel } from '../law/attendance.js'
import { responsibilityTable } from '../law/responsibility.js'
import type { BronSleutel } from '../law/sources.js'
import type { FaseVraag } from './arguments.js'
import { type AttendanceDuty, type Duty, dutyOn, dutySatisfiedBy, type Jongere, tooYoung } from './attendanceDuty.js'
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
  return reportBy(dutyFor(vraag, peildatum), vraag, peildatum)
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
  const duty = dutyFor(vraag, peildatum)
  const value = reportBy(duty, vraag, peildatum)
  const fase = vraag.fase.soort
  const { source } = responsibilityTable.verzuimmelding.DLR[fase]
  const steps: Step[] = [
    { id: 'absence-reporter', facts: { fase, melder: value.melder }, source },
    { id: 'attendance-duty', facts: { plicht: duty.plicht, peildatum }, source: duty.source },
  ]
  if (duty.plicht === 'kwalificatieplicht') {
    steps.push({ id: 'route-satisfies-duty', facts: {}, source: dutySatisfiedBy })
  }
  steps.push({ id: 'absence-threshold', facts: { drempel: value.drempel }, source: value.source })
  return { value, steps }
}

/** The duty of whom the question is about, when the question lies within its types. */
function dutyFor(vraag: AbsenceQuestion, peildatum: Datum): Duty {
  const soort = vraag?.fase?.soort
  if (soort !== 'VO-fase' && soort !== 'MBO-fase') throw outOfRange('VO-fase,MBO-fase', soort)
  const { dagen } = absenceTable.nietPlichtig
  const { termijn } = vraag
  if (termijn !== undefined && !isWhole(termijn, 1, dagen)) throw outOfRange(`termijn: 1 to ${dagen} days`, termijn)
  return dutyOn(vraag, peildatum)
}

function reportBy(duty: Duty, vraag: AbsenceQuestion, peildatum: Datum): AbsenceReport {
  const { fase, geboortedatum, startkwalificatie } = vraag
  const { plichtig, nietPlichtig } = absenceTable
  const { plicht, source } = duty
  const { dagen, jongerDan } = nietPlichtig
  const isMbo = fase.soort === 'MBO-fase'
  // The cells of the task verzuimmelding, the same in both routes; a test proves it.
  const melder = isMbo ? 'mbo-instelling' : 'vo-school'
  if (plicht === 'niet-gelezen') return { melder, plicht, drempel: { soort: 'niet-gelezen' }, source }
  if (plicht !== 'geen') {
    const { uren, lesweken, perFase } = plichtig
    const cell = isMbo ? perFase['MBO-fase'] : perFase['VO-fase']
    return { melder, plicht, drempel: { soort: 'uren', uren, lesweken }, source: cell.source }
  }
  if (duty === tooYoung) return { melder, plicht, drempel: { soort: 'geen' }, source }
  const cell = isMbo ? nietPlichtig.perFase['MBO-fase'] : nietPlichtig.perFase['VO-fase']
  if (peildatum < nietPlichtig.vanaf) return { melder, plicht, drempel: { soort: 'niet-gelezen' }, source: cell.source }
  return startkwalificatie || birthday(dayNumber(geboortedatum), jongerDan) <= dayNumber(peildatum)
    ? { melder, plicht, drempel: { soort: 'geen' }, source: cell.source }
    : { melder, plicht, drempel: { soort: 'aaneengesloten', dagen: vraag.termijn ?? dagen }, source: cell.source }
}
