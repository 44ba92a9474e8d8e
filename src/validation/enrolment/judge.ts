import { type Datum, dayNumber } from '../../concepts/datum.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import type { Leerjaar } from '../../concepts/leerjaar.js'
import { isLeertraject } from '../../concepts/leertraject.js'
import { type Leerweg, leerwegen } from '../../concepts/leerweg.js'
import type { Niveau } from '../../concepts/niveau.js'
import { isOpleidingcode } from '../../concepts/opleidingcode.js'
import { longestOpleidingsduur, type Opleidingsduur } from '../../concepts/opleidingsduur.js'
import type { Fields } from '../../concepts/record.js'
import { lastVmboLeerjaar, type VmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import { isWhole, wholeOr0 } from '../../concepts/whole.js'
import { elementcodeKind, entreeKind, learnWorkKind } from '../../law/elementcodes.js'
import { lastVoYear } from '../../law/phases.js'
import { lawStartDay } from '../../law/sources.js'
import * as course from './checks/course.js'
import { canBeInMargin, deadlineYear, period3 } from './checks/deadline.js'
import * as time from './checks/time.js'
import { isOpenToTrack } from './checks/track.js'
import { bb, dlr, glr, isOther, ja, mavo, mboPhase, mboSide, nee, voPhase, voSide, vso } from './facts.js'
import * as field from './fields.js'
import { absent, lacking, missing, optional, otherFault, wrong } from './fields.js'
import { none } from './issue.js'
import { issuesOf } from './issuesOf.js'
import { keep, kindOf } from './kinds.js'
import { readInstitution } from './parts/institution.js'
import { readPhase } from './parts/phase.js'
import { readPupil } from './parts/pupil.js'
import { readRoute } from './parts/route.js'
import { faultsIn, mark } from './row.js'
import { refused, type Verdict } from './verdict.js'

/** Each fact is read once; what is not in form counts as absent for the rules. */
export function judge(input: Fields, day: number, peildatum: Datum | undefined): Verdict {
  const { leerling, instelling, leerroute, fase, vmboLeerjaar, begindatum, einddatum, indicatieBekostigbaar } = input
  const { leerrouteStart, doublures, leertraject, opleidingcode, elementcode, opleidingsduur, vmboDiploma } = input

  // The parts: of each the states of its fields, and above them its facts.
  const ofInstitution = readInstitution(instelling)
  const side = (ofInstitution >> 16) & 3
  const school = (ofInstitution >> 18) & 7
  const funding = ofInstitution >> 21
  const ofRoute = readRoute(leerroute, side)
  const route = (ofRoute >> 8) & 3
  const track = (ofRoute >> 10) & 7
  const level = ofRoute >> 13
  const ofPhase = readPhase(fase)
  const phase = (ofPhase >> 6) & 3
  const year = ofPhase >> 8
  const first =
    readPupil(leerling) |
    ((ofInstitution & 0xffff) << (2 * field.instelling)) |
    ((ofRoute & 0xff) << (2 * field.leerroute)) |
    (ofPhase << (2 * field.fase))
  let second = (ofPhase >> 2) & 15

  // The other fields: a fact is a whole number, 0 when it is absent or out of form, and leaves a mark in the row then.
  let vmboYear = 0
  let codeKind = 0
  if (side === mboSide) {
    if (vmboLeerjaar !== undefined) second |= otherFault << (2 * field.vmboLeerjaar)
    if (elementcode !== undefined) second |= otherFault << (2 * field.elementcode)
  } else {
    vmboYear = wholeOr0(vmboLeerjaar, 1, lastVmboLeerjaar)
    if (vmboYear === 0) second |= lacking(field.vmboLeerjaar, vmboLeerjaar)
    if (typeof elementcode === 'string') codeKind = elementcodeKind(elementcode)
    else second |= lacking(field.elementcode, elementcode)
  }
  if (side === voSide) {
    if (leertraject !== undefined) second |= otherFault << (2 * field.leertraject)
    if (opleidingcode !== undefined) second |= otherFault << (2 * field.opleidingcode)
  } else {
    second |=
      optional(field.leertraject, leertraject, isLeertraject(leertraject)) |
      optional(field.opleidingcode, opleidingcode, isOpleidingcode(opleidingcode))
  }

  const begin = dayNumber(begindatum)
  if (begin === 0) second |= missing(field.begindatum, begindatum)
  const isOpen = einddatum === undefined
  const end = dayNumber(einddatum)
  if (!isOpen && end === 0) second |= wrong << (2 * field.einddatum)
  const indication = indicatieBekostigbaar === true ? ja : indicatieBekostigbaar === false ? nee : 0
  if (indication === 0) second |= missing(field.indicatie, indicatieBekostigbaar)
  const start = dayNumber(leerrouteStart)
  if (start === 0) second |= lacking(field.leerrouteStart, leerrouteStart)
  // Repeated years are counted from 0, so that what is out of form is below it.
  let repeated = 0
  if (isWhole(doublures, 0, 300)) repeated = doublures | 0
  else if (doublures !== undefined) {
    repeated = -1
    second |= wrong << (2 * field.doublures)
  }
  const length = wholeOr0(opleidingsduur, 1, longestOpleidingsduur)
  if (length === 0) second |= lacking(field.opleidingsduur, opleidingsduur)
  const diploma = dayNumber(vmboDiploma)
  const outcome = diploma ? ja : typeof vmboDiploma === 'string' && vmboDiploma === 'niet-behaald' ? nee : 0
  if (outcome === 0) second |= lacking(field.diploma, vmboDiploma)
  const last = isOpen ? day : end
  if (year === 0 && start === 0) second |= absent << (2 * field.leerjaarOrStart)
  if (day === 0) second |= (absent << (2 * field.peildatum)) | (isOpen ? absent << (2 * field.lastDayOrPeildatum) : 0)

  // What follows from the facts. An open period lasts until the peildatum, but not to a day before it begins.
  const until = isOpen ? begin && last && Math.max(last, begin) : last
  const latest = time.latestCount(start, begin, year, repeated)
  const earliest = time.earliestCount(latest, start, year, repeated)
  const due = time.phaseDue(year, begin, latest)
  const lowest = course.lowestLevel(route, track, level)
  const highest = course.highestLevel(route, track, level)
  const mostYears = course.mostYears(highest, length)

  // The rules: what acquits the record, then the mark of what nothing acquits, at the place in `refusals` or `signals` where it has its
  // source. A test with one bad record for each code holds the two together.
  let refusing = 0
  let signalling = 0
  if (begin < lawStartDay) refusing |= mark(0, begin) // before-start-of-law
  if (!isOpen && (begin === 0 || begin > end)) refusing |= mark(1, begin && end) // end-before-begin
  if (indication !== ja && funding !== nee) refusing |= mark(7, indication && funding) // not-fundable
  if (route !== dlr) {
    if (track !== bb) refusing |= mark(3, route && track) // glr-requires-bb
    if (level !== 2) refusing |= mark(4, route && level) // glr-requires-level-2
  }
  if (route !== glr && !isOpenToTrack(track, level)) refusing |= mark(5, route && track && level) // level-not-open-to-track

  if (phase === 0 || phase !== due) signalling |= mark(2, phase && due) // phase-does-not-match-year
  if (phase !== mboPhase && due !== mboPhase && !(until && until <= time.closingDay(earliest, lastVoYear)))
    signalling |= mark(3, phase && due && latest && until > time.closingDay(latest, lastVoYear)) // period-outlives-phase
  if (year === 0 || year > course.fewestYears(lowest, length)) signalling |= mark(4, year > mostYears) // year-above-maximum
  if (!course.fitsAll(lowest, highest, length)) signalling |= mark(5, course.fitsNone(lowest, highest, length)) // course-duration-does-not-fit-level

  // A record whose side is not known may be one of the mbo: of that nothing is more than unsure.
  if (side !== mboSide) {
    if (vmboYear < 3) refusing |= mark(2, side && vmboYear) // vmbo-year-too-low
    if (route !== dlr && !isOther(school, mavo)) refusing |= mark(6, side && route && school) // glr-requires-vbo-school
    if (!isOther(codeKind, learnWorkKind)) refusing |= mark(8, side && codeKind) // learn-work-track-not-in-route
    if (!isOther(codeKind, entreeKind)) refusing |= mark(9, side && codeKind) // entree-elementcode-not-in-route
    if (codeKind !== learnWorkKind && codeKind !== entreeKind && (track === 0 || track !== codeKind))
      signalling |= mark(0, side && track && codeKind) // elementcode-does-not-match-track
    if (track !== bb && !isOther(school, vso)) signalling |= mark(1, side && track && school) // vso-requires-bb
    if (phase !== voPhase) {
      const known = side && phase
      if (route !== dlr) signalling |= mark(6, known && route) // vo-enrolment-in-mbo-phase-of-glr
      if (outcome !== nee) {
        const isLate = time.endsAfterDiploma(begin, until, diploma)
        if (isLate || !(begin && until && diploma)) signalling |= mark(7, known && isLate) // vo-enrolment-after-diploma
      }
      if (due !== voPhase && !time.endsWithYear3(year, begin, until, latest))
        signalling |= mark(8, known && time.endsAfterYear3(year, begin, until)) // vo-enrolment-after-year-3
    }
  }

  // The deadline of the diploma: early and late, where the facts leave more than one counting year open.
  if (route !== glr) {
    const early = time.closingDay(earliest, deadlineYear)
    const late = time.closingDay(latest, deadlineYear)
    if (outcome !== nee) {
      if (!diploma || !latest) signalling |= (canBeInMargin(diploma) ? mark(9, 0) : 0) | mark(10, 0)
      else if (diploma > early) {
        const resit = diploma - period3
        if (canBeInMargin(diploma) && resit <= late) signalling |= mark(9, route && early === late) // diploma-perhaps-period-3
        if (resit > early) signalling |= mark(10, route && resit > late) // diploma-after-deadline
      }
    }
    if (outcome !== ja && phase !== voPhase && !(latest && ((day && day <= early) || (end && end < early))))
      signalling |= mark(11, route && phase && outcome && latest && day > late && (isOpen || end >= late)) // diploma-overdue
  }

  const value = input as unknown as Inschrijving
  if (!(first | second | refusing | signalling)) return { ok: true, value, signals: none, notChecked: none }
  const kind = kindOf(first, second, refusing, signalling)
  const issues =
    kind[5] ??
    keep(
      kind,
      issuesOf(first, second, refusing, signalling, {
        leerweg: leerwegen[track - 1] as Leerweg,
        niveau: level as Niveau,
        leerjaar: year as Leerjaar,
        fase: phase === voPhase ? 'VO-fase' : 'MBO-fase',
        vmboLeerjaar: vmboYear as VmboLeerjaar,
        opleidingsduur: length as Opleidingsduur,
        begindatum: begindatum as Datum,
        einddatum: einddatum as Datum,
        vmboDiploma: vmboDiploma as Datum,
        peildatum: peildatum as Datum,
        maximum: mostYears,
        faseEinde: `${latest + lastVoYear}-07-31`,
        uiterlijk: `${latest + deadlineYear}-07-31`,
      }),
    )
  const isSound = !faultsIn(first | second | refusing)
  return isSound ? { ok: true, value, signals: issues, notChecked: kind[4] } : refused(issues, kind[4])
}
