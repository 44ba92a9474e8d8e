import { isBrin } from '../../concepts/brin.js'
import { isBsn } from '../../concepts/bsn.js'
import { type Datum, dayNumber } from '../../concepts/datum.js'
import { type Fase, faseSoorten } from '../../concepts/fase.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import { schoolsoortNumber } from '../../concepts/instelling.js'
import { isLeerjaar, type Leerjaar } from '../../concepts/leerjaar.js'
import { isLeertraject } from '../../concepts/leertraject.js'
import { type Leerweg, leerwegen, leerwegNumber } from '../../concepts/leerweg.js'
import { isNiveau, type Niveau } from '../../concepts/niveau.js'
import { isOnderwijsnummer } from '../../concepts/onderwijsnummer.js'
import { isOpleidingcode } from '../../concepts/opleidingcode.js'
import { isOpleidingsduur, type Opleidingsduur } from '../../concepts/opleidingsduur.js'
import { type Fields, isRecord } from '../../concepts/record.js'
import { isOnderwijsaanbieder } from '../../concepts/rioCodes.js'
import { isVestiging } from '../../concepts/vestiging.js'
import { isVmboLeerjaar, type VmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import { isWhole } from '../../concepts/whole.js'
import { lastVoYear } from '../../law/phases.js'
import { elementcodeKind, entreeKind, learnWorkKind } from '../../law/elementcodes.js'
import { lawStart } from '../../law/sources.js'
import { brokenRules } from './brokenRules.js'
import * as deadlines from './checks/deadline.js'
import * as durations from './checks/duration.js'
import * as time from './checks/time.js'
import { levelOpenToTrack } from './checks/track.js'
import * as field from './fields.js'
import { absent, faultsIn, lacking, mboSide, missing, otherFault, voSide, wrong } from './fields.js'
import { faultsOfForm, none } from './issuesOf.js'
import { falseIn, is, mark, not, notAfter, truth, unsureIn, within, yes } from './logic.js'
import { notCheckedList } from './notChecked.js'
import { refused, type Verdict } from './verdict.js'

const firstDay = /* #__PURE__ */ dayNumber(lawStart)

/** Each fact is read once; what is not in form counts as absent for the rules. */
export function judge(input: Fields, day: number, peildatum: Datum | undefined): Verdict {
  const { leerling, instelling, leerroute, fase, vmboLeerjaar, begindatum, einddatum, indicatieBekostigbaar } = input
  const { leerrouteStart, doublures, leertraject, opleidingcode, elementcode, opleidingsduur, vmboDiploma } = input

  // Form and facts, each field once: a fact is a whole number, 0 when it is absent or out of form, and leaves a mark in a row then.
  // A text is compared with texts only, hence `typeof`: one `undefined` among them makes the engine compare anything, slowly.
  let first = 0
  let second = 0
  if (isRecord(leerling)) {
    const { bsn, onderwijsnummer } = leerling
    if ((bsn === undefined) === (onderwijsnummer === undefined)) first |= wrong << (2 * field.leerling)
    if (bsn !== undefined && !isBsn(bsn)) first |= wrong << (2 * field.bsn)
    if (onderwijsnummer !== undefined && !isOnderwijsnummer(onderwijsnummer))
      first |= wrong << (2 * field.onderwijsnummer)
  } else if (leerling !== undefined) first |= otherFault << (2 * field.leerling)

  let side = 0
  let school = 0
  let funding = 0
  if (isRecord(instelling)) {
    const { soort, brin, onderwijsaanbieder, bekostigd, vestiging, schoolsoort, verticaal } = instelling
    if (typeof soort === 'string') side = soort === 'vo-school' ? voSide : soort === 'mbo-instelling' ? mboSide : 0
    if (side === 0) first |= missing(field.instellingSoort, soort)
    if (!isBrin(brin)) first |= missing(field.brin, brin)
    if (onderwijsaanbieder !== undefined && !isOnderwijsaanbieder(onderwijsaanbieder))
      first |= wrong << (2 * field.onderwijsaanbieder)
    if (bekostigd === undefined || bekostigd === true) funding = 1
    else if (bekostigd === false) funding = 2
    else first |= wrong << (2 * field.bekostigd)
    if (side !== mboSide) {
      school = schoolsoortNumber(schoolsoort)
      if (vestiging !== undefined && !isVestiging(vestiging)) first |= wrong << (2 * field.vestiging)
      if (school === 0) first |= lacking(field.schoolsoort, schoolsoort)
      if (verticaal !== undefined && typeof verticaal !== 'boolean') first |= wrong << (2 * field.verticaal)
    }
  } else {
    funding = 1
    first |=
      missing(field.instelling, instelling) |
      (absent << (2 * field.instellingSoort)) |
      (absent << (2 * field.schoolsoort))
  }

  let route = 0
  let track = 0
  let level = 0
  if (isRecord(leerroute)) {
    const { soort, leerweg, niveau } = leerroute
    if (typeof soort === 'string') route = soort === 'DLR' ? 1 : soort === 'GLR' ? 2 : 0
    if (route === 0) first |= missing(field.soort, soort)
    track = leerwegNumber(leerweg)
    if (track === 0) first |= side === voSide ? missing(field.leerweg, leerweg) : lacking(field.leerweg, leerweg)
    if (isNiveau(niveau)) level = niveau
    else first |= side === mboSide ? missing(field.niveau, niveau) : lacking(field.niveau, niveau)
  } else {
    first |=
      missing(field.leerroute, leerroute) |
      (absent << (2 * field.soort)) |
      (absent << (2 * field.leerweg)) |
      (absent << (2 * field.niveau))
  }

  let phase = 0
  let year = 0
  if (isRecord(fase)) {
    const { soort, leerjaar } = fase
    if (typeof soort === 'string') phase = soort === 'VO-fase' ? 1 : soort === 'MBO-fase' ? 2 : 0
    if (phase === 0) second |= missing(field.faseSoort, soort)
    if (isLeerjaar(leerjaar)) year = leerjaar
    else second |= lacking(field.leerjaar, leerjaar)
  } else {
    first |= missing(field.fase, fase)
    second |= (absent << (2 * field.faseSoort)) | (absent << (2 * field.leerjaar))
  }

  let vmboYear = 0
  let codeKind = 0
  if (side === mboSide) {
    if (vmboLeerjaar !== undefined) second |= otherFault << (2 * field.vmboLeerjaar)
    if (elementcode !== undefined) second |= otherFault << (2 * field.elementcode)
  } else {
    if (isVmboLeerjaar(vmboLeerjaar)) vmboYear = vmboLeerjaar
    else second |= lacking(field.vmboLeerjaar, vmboLeerjaar)
    if (typeof elementcode === 'string') codeKind = elementcodeKind(elementcode)
    else second |= lacking(field.elementcode, elementcode)
  }
  if (side === voSide) {
    if (leertraject !== undefined) second |= otherFault << (2 * field.leertraject)
    if (opleidingcode !== undefined) second |= otherFault << (2 * field.opleidingcode)
  } else {
    if (leertraject !== undefined && !isLeertraject(leertraject)) second |= wrong << (2 * field.leertraject)
    if (opleidingcode !== undefined && !isOpleidingcode(opleidingcode)) second |= wrong << (2 * field.opleidingcode)
  }

  const begin = dayNumber(begindatum)
  if (begin === 0) second |= missing(field.begindatum, begindatum)
  const isOpen = einddatum === undefined
  const end = isOpen ? 0 : dayNumber(einddatum)
  if (!isOpen && end === 0) second |= wrong << (2 * field.einddatum)
  const indication = indicatieBekostigbaar === true ? 1 : indicatieBekostigbaar === false ? 2 : 0
  if (indication === 0) second |= missing(field.indicatie, indicatieBekostigbaar)
  const start = leerrouteStart === undefined ? 0 : dayNumber(leerrouteStart)
  if (start === 0) second |= lacking(field.leerrouteStart, leerrouteStart)
  // Repeated years are counted from 0, so that what is out of form is below it.
  let repeated = 0
  if (isWhole(doublures, 0, 300)) repeated = doublures
  else if (doublures !== undefined) {
    repeated = -1
    second |= wrong << (2 * field.doublures)
  }
  let length = 0
  if (isOpleidingsduur(opleidingsduur)) length = opleidingsduur
  else second |= lacking(field.opleidingsduur, opleidingsduur)
  const diploma = vmboDiploma === undefined ? 0 : dayNumber(vmboDiploma)
  const outcome = diploma ? 1 : typeof vmboDiploma === 'string' && vmboDiploma === 'niet-behaald' ? 2 : 0
  if (outcome === 0) second |= lacking(field.diploma, vmboDiploma)
  const last = isOpen ? day : end
  if (year === 0 && start === 0) second |= absent << (2 * field.leerjaarOrStart)
  if (last === 0) second |= absent << (2 * field.lastDayOrPeildatum)
  if (day === 0) second |= absent << (2 * field.peildatum)

  // What follows from the facts.
  const atMbo = is(side, mboSide)
  const dlr = is(route, 1)
  const glr = not(dlr)
  const bb = is(track, 1)
  const voPhase = is(phase, 1)
  const obtained = is(outcome, 1)
  // An open period lasts until the peildatum, but not to a day before it begins.
  const until = isOpen ? begin && last && Math.max(last, begin) : last
  const latest = time.latestCount(start, begin, year, repeated)
  const earliest = time.earliestCount(latest, start, year, repeated)
  const expectedVo = year ? truth(year <= lastVoYear) : notAfter(begin, time.closingDay(latest, lastVoYear))
  const lowest = durations.lowestLevel(glr, track, level)
  const highest = durations.highestLevel(glr, track, level)
  const longest = (length && length < highest ? length : highest) + 2
  const shortest = length ? (length < lowest ? length : lowest) + 2 : lowest + 1

  // The rules, each at its place in `refusals` or `signals`, where it has its source: a test with one bad record for each code holds the
  // two together. `|` is "or", `&` is "and". What acquits a record of several rules at once is asked once, before them.
  let refusing =
    mark(0, notAfter(firstDay, begin)) | // before-start-of-law
    mark(7, is(indication, 1) | not(is(funding, 1))) // not-fundable
  if (!isOpen) refusing |= mark(1, notAfter(begin, end)) // end-before-begin
  if (dlr !== yes) {
    refusing |=
      mark(3, dlr | bb) | // glr-requires-bb
      mark(4, dlr | is(level, 2)) // glr-requires-level-2
  }
  if (glr !== yes) refusing |= mark(5, glr | levelOpenToTrack(track, level)) // level-not-open-to-track

  let signalling =
    mark(2, (voPhase & expectedVo) | (not(voPhase) & not(expectedVo))) | // phase-does-not-match-year
    mark(4, within(year, shortest, longest)) | // year-above-maximum
    mark(5, durations.durationFits(lowest, highest, length)) // course-duration-does-not-fit-level
  const leavesVoPhase = not(voPhase) | not(expectedVo)
  if (leavesVoPhase !== yes) signalling |= mark(3, leavesVoPhase | time.staysInVoPhase(until, earliest, latest)) // period-outlives-phase

  if (atMbo !== yes) {
    const learnWork = is(codeKind, learnWorkKind)
    const entree = is(codeKind, entreeKind)
    refusing |=
      mark(2, atMbo | not(notAfter(vmboYear, 2))) | // vmbo-year-too-low
      mark(6, atMbo | dlr | not(is(school, 2))) | // glr-requires-vbo-school
      mark(8, atMbo | not(learnWork)) | // learn-work-track-not-in-route
      mark(9, atMbo | not(entree)) // entree-elementcode-not-in-route
    signalling |=
      mark(0, atMbo | learnWork | entree | is(track, codeKind)) | // elementcode-does-not-match-track
      mark(1, atMbo | bb | not(is(school, 4))) // vso-requires-bb
    const atMboOrVoPhase = atMbo | voPhase
    if (atMboOrVoPhase !== yes) {
      signalling |=
        mark(6, atMboOrVoPhase | dlr) | // vo-enrolment-in-mbo-phase-of-glr
        mark(7, atMboOrVoPhase | not(obtained) | time.endsWithDiploma(begin, until, diploma)) | // vo-enrolment-after-diploma
        mark(8, atMboOrVoPhase | expectedVo | time.endsWithYear3(year, begin, until, latest)) // vo-enrolment-after-year-3
    }
  }
  if (glr !== yes) {
    const notObtained = glr | not(obtained)
    if (notObtained !== yes) {
      signalling |=
        mark(9, notObtained | deadlines.notInPeriod3(diploma, earliest, latest)) | // diploma-perhaps-period-3
        mark(10, notObtained | deadlines.notAfterPeriod3(diploma, earliest, latest)) // diploma-after-deadline
    }
    const notDue = glr | voPhase | obtained
    if (notDue !== yes) signalling |= mark(11, notDue | deadlines.notOverdue(isOpen, end, day, earliest, latest)) // diploma-overdue
  }

  const notChecked = notCheckedList(unsureIn(refusing), unsureIn(signalling), first, second)
  const isSound = (faultsIn(first | second) | falseIn(refusing)) === 0
  const value = input as unknown as Inschrijving
  if (isSound && falseIn(signalling) === 0) return { ok: true, value, signals: none, notChecked }
  const issues = brokenRules(
    faultsOfForm(faultsOfForm(none, first, 0), second, 16),
    refusing,
    signalling,
    leerwegen[track - 1] as Leerweg,
    level as Niveau,
    year as Leerjaar,
    faseSoorten[phase - 1] as Fase['soort'],
    vmboYear as VmboLeerjaar,
    length as Opleidingsduur,
    begindatum as Datum,
    einddatum as Datum,
    vmboDiploma as Datum,
    peildatum as Datum,
    latest,
    longest,
  )
  return isSound ? { ok: true, value, signals: Object.freeze(issues), notChecked } : refused(issues, notChecked)
}
