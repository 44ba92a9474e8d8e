import { type Datum, expectedDay, isDatum } from '../../concepts/datum.js'
import { type Fase, faseSoorten } from '../../concepts/fase.js'
import { isLeertraject } from '../../concepts/leertraject.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import { memberOf } from '../../concepts/parsed.js'
import { type Fields, isRecord } from '../../concepts/record.js'
import { isLastOfSchoolYear } from '../../concepts/schooljaar.js'
import { dutyReadFrom } from '../../law/attendance.js'
import { lawStart } from '../../law/sources.js'
import { attendanceDuty } from '../../rules/attendanceDuty.js'
import { type Findings, judged } from '../findings.js'
import { formReader, isBoolean } from '../form.js'
import type { Path } from '../issue.js'
import {
  type AttendanceFacts,
  type AttendanceIssueCode,
  attendanceIssueRegister,
  type AttendanceVerdict,
} from './attendanceCodes.js'

type Found = Findings<AttendanceIssueCode, AttendanceFacts>

/**
 * Does the duty to attend (leerplicht) allow this enrolment on this day: BBL only after the leerplicht, and nobody leerplichtig in the
 * MBO-fase without permission of the municipality?
 *
 * Takes anything and never throws on it. The leerplicht can end before its age limit, after twelve full schooljaren; without
 * `twaalfdeSchooljaarTot` that is not known, so that who is leerplichtig by age alone is in `notChecked`. Who is in the MBO-fase while
 * leerplichtig gets a signal: no source says how the law on the routes and the Leerplichtwet go together there. For days whose law was
 * not read (BBL before 2026) a rule is in `notChecked` without a missing fact.
 *
 * @param input phase, leertraject and day of birth, as in `Leerplichtgegevens`
 * @param peildatum the day asked about
 * @returns the input itself with its signals, or the faults, in a fixed order; no day of birth in them
 * @throws RangeError when `peildatum` is no calendar day.
 * @example
 * const pupil = { fase: { soort: 'MBO-fase' }, leertraject: 'BBL', geboortedatum: '2010-03-15' }
 * checkAttendance(pupil, '2026-08-01').ok // => true
 * const young = checkAttendance({ ...pupil, twaalfdeSchooljaarTot: '2026-07-31' }, '2026-05-01')
 * young.ok || young.issues.map(({ code }) => code) // => ['bbl-before-end-of-leerplicht', 'leerplicht-in-mbo-phase']
 * @see source web-8.1.1-3
 * @see source lpw-3b-1
 * @since 0.1.0
 */
export function checkAttendance(input: unknown, peildatum: Datum): AttendanceVerdict {
  if (!isDatum(peildatum)) throw outOfRange(`peildatum: ${expectedDay}`, peildatum)
  return judged(attendanceIssueRegister, input, (record, found: Found) => judge(record, peildatum, found))
}

function judge(input: Fields, peildatum: Datum, found: Found): void {
  const { fase, leertraject, geboortedatum, startkwalificatie, twaalfdeSchooljaarTot } = input
  const { optional, required } = formReader<Exclude<AttendanceIssueCode, keyof AttendanceFacts>>((code, path) =>
    found.broken(code, path),
  )
  const part = required(['fase'], fase, isRecord, 'not-an-object')
  const phase = part && required(['fase', 'soort'], part['soort'], isPhaseKind, 'unknown-phase')
  const pathway = optional(['leertraject'], leertraject, isLeertraject, 'pathway-not-bol-or-bbl')
  const isBirth = (value: unknown): value is Datum => isDatum(value) && value <= peildatum && value < '2170'
  const birth = required(['geboortedatum'], geboortedatum, isBirth, 'invalid-date')
  optional(['startkwalificatie'], startkwalificatie, isBoolean, 'not-boolean')
  const twelfth = optional(['twaalfdeSchooljaarTot'], twaalfdeSchooljaarTot, isLastOfSchoolYear, 'invalid-date')

  const isBol = pathway === 'BOL'
  const isVoFase = phase === 'VO-fase'
  const isUnread = peildatum < lawStart
  // Of a day whose text was not read no fact would decide.
  const isBblUnread = peildatum < dutyReadFrom.bbl
  if (birth === undefined) {
    const facts = { geboortedatum: birth, twaalfdeSchooljaarTot: twelfth }
    if (!isBol)
      found.unsure('bbl-before-end-of-leerplicht', isBblUnread ? [] : lacking({ leertraject: pathway, ...facts }))
    if (!isVoFase) found.unsure('leerplicht-in-mbo-phase', isUnread ? [] : [...lackingPhase(phase), ...lacking(facts)])
    return
  }
  const known = twelfth === undefined ? {} : { twaalfdeSchooljaarTot: twelfth }
  // The leerplicht does not depend on a startkwalificatie.
  const { plicht } = attendanceDuty({ geboortedatum: birth, startkwalificatie: false, ...known }, peildatum)
  if (plicht !== 'leerplicht' && !isUnread) return
  // By age alone it is not sure: the leerplicht may have ended before, after twelve full schooljaren.
  if (!isBol) {
    const missing = lacking({ leertraject: pathway, twaalfdeSchooljaarTot: twelfth })
    if (isBblUnread) found.unsure('bbl-before-end-of-leerplicht', [])
    else if (missing.length > 0) found.unsure('bbl-before-end-of-leerplicht', missing)
    else found.broken('bbl-before-end-of-leerplicht', ['leertraject'], { peildatum })
  }
  if (!isVoFase) {
    const missing = [...lackingPhase(phase), ...lacking({ twaalfdeSchooljaarTot: twelfth })]
    if (isUnread) found.unsure('leerplicht-in-mbo-phase', [])
    else if (missing.length > 0) found.unsure('leerplicht-in-mbo-phase', missing)
    else found.broken('leerplicht-in-mbo-phase', ['fase', 'soort'], { peildatum })
  }
}

/** The fields that are absent or out of form. */
function lacking(facts: Readonly<Record<string, unknown>>): readonly Path[] {
  return Object.entries(facts).flatMap(([field, fact]) => (fact === undefined ? [[field]] : []))
}

function lackingPhase(phase: unknown): readonly Path[] {
  return phase === undefined ? [['fase', 'soort']] : []
}

function isPhaseKind(value: unknown): value is Fase['soort'] {
  return memberOf(faseSoorten, value) !== undefined
}
