import { isBrin } from '../../concepts/brin.js'
import { isBsn } from '../../concepts/bsn.js'
import { type Datum, dayNumber } from '../../concepts/datum.js'
import type { Fase } from '../../concepts/fase.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import { isSchoolsoort } from '../../concepts/instelling.js'
import { isLeerjaar } from '../../concepts/leerjaar.js'
import { isLeertraject } from '../../concepts/leertraject.js'
import { isLeerweg } from '../../concepts/leerweg.js'
import { isNiveau } from '../../concepts/niveau.js'
import { isOnderwijsnummer } from '../../concepts/onderwijsnummer.js'
import { isOpleidingcode } from '../../concepts/opleidingcode.js'
import { isOpleidingsduur } from '../../concepts/opleidingsduur.js'
import { type Fields, isRecord, nothing } from '../../concepts/record.js'
import { isOnderwijsaanbieder } from '../../concepts/rioCodes.js'
import { isVestiging } from '../../concepts/vestiging.js'
import { isVmboLeerjaar } from '../../concepts/vmboLeerjaar.js'
import { isWhole } from '../../concepts/whole.js'
import { lastVoYear } from '../../law/phases.js'
import { elementcodeKind } from '../../law/elementcodes.js'
import { lawStart } from '../../law/sources.js'
import * as durations from './checks/duration.js'
import * as time from './checks/time.js'
import { levelOpenToTrack } from './checks/track.js'
import { absent, otherFault, state, wrong } from './fields.js'
import type { Issue } from './issue.js'
import { brokenRules, faultsOfForm } from './issuesOf.js'
import { and, either, falseIn, is, no, not, notAfter, or, truth, unsure, unsureIn, within, yes } from './logic.js'
import { none, notCheckedList } from './notChecked.js'
import { type Facts, refusals, signals } from './ruleRows.js'
import type { NotChecked, Verdict } from './verdict.js'

const firstDay = /* #__PURE__ */ dayNumber(lawStart)

/**
 * From the deadline, 31 July, to the last day a diploma from the third exam period can have, 30 September (our margin): what
 * to add to the number of the one day to get that of the other, not a count of days.
 */
const period3 = 199

/** Each fact is read once; what is not in form counts as absent for the rules. */
export function judge(input: Fields, day: number, peildatum: Datum | undefined): Verdict {
  // What the record says.
  const { leerling, instelling, leerroute, fase, vmboLeerjaar, begindatum, einddatum, indicatieBekostigbaar } = input
  const { leerrouteStart, doublures, leertraject, opleidingcode, elementcode, opleidingsduur, vmboDiploma } = input
  const hasPupil = isRecord(leerling)
  const hasInstitution = isRecord(instelling)
  const hasRoute = isRecord(leerroute)
  const hasPhase = isRecord(fase)
  const { bsn, onderwijsnummer } = hasPupil ? leerling : nothing
  const institution = hasInstitution ? instelling : nothing
  const { soort: kant, brin, onderwijsaanbieder, bekostigd } = institution
  const { soort, leerweg, niveau } = hasRoute ? leerroute : nothing
  const { soort: faseSoort, leerjaar } = hasPhase ? fase : nothing
  const mboSide = either(kant, 'mbo-instelling', 'vo-school')
  const isVo = mboSide === no
  const isMbo = mboSide === yes
  const { vestiging, schoolsoort, verticaal } = isMbo ? nothing : institution

  // The facts: in form, or not known. Days are numbers, 0 when not known.
  const begin = dayNumber(begindatum)
  const end = dayNumber(einddatum)
  const start = dayNumber(leerrouteStart)
  const diploma = dayNumber(vmboDiploma)
  const track = inForm(isLeerweg, leerweg)
  const level = inForm(isNiveau, niveau)
  const year = inForm(isLeerjaar, leerjaar)
  const vmboYear = isMbo ? undefined : inForm(isVmboLeerjaar, vmboLeerjaar)
  const length = inForm(isOpleidingsduur, opleidingsduur)
  const school = inForm(isSchoolsoort, schoolsoort)
  const codeKind = isMbo || typeof elementcode !== 'string' ? undefined : elementcodeKind(elementcode)
  const repeated = doublures === undefined ? 0 : isWhole(doublures, 0, 300) ? doublures : Number.NaN
  const dlr = either(soort, 'DLR', 'GLR')
  const voPhase = either(faseSoort, 'VO-fase', 'MBO-fase')
  const indicator = either(indicatieBekostigbaar, true, false)
  const funded = bekostigd === undefined ? yes : either(bekostigd, true, false)
  const open = truth(einddatum === undefined)
  const obtained = diploma ? yes : vmboDiploma === 'niet-behaald' ? no : unsure

  // What follows from them.
  const glr = not(dlr)
  const bb = is(track, 'BB')
  const last = open === yes ? day : end
  // An open period lasts until the peildatum, but not to a day before it begins.
  const until = open === yes ? begin && last && Math.max(last, begin) : last
  const latest = time.latestCount(start, begin, year, repeated)
  const earliest = start ? latest : latest - (year && year > lastVoYear ? time.mostRepeated : repeated)
  const expectedVo = year ? truth(year <= lastVoYear) : notAfter(begin, time.closingDay(latest, lastVoYear))
  const deadline = time.closingDay(latest, 3)
  const soonest = time.closingDay(earliest, 3)
  const inTime = within(diploma, soonest, deadline)
  const inPeriod3 = within(diploma, soonest + period3, deadline && deadline + period3)
  // Without the leerjaar the route start can only acquit: year 3 may be repeated.
  const within3 = year
    ? and(notAfter(year, 3), notAfter(until, time.endOfSchoolYear(begin)))
    : or(unsure, notAfter(until, deadline))
  const inVoPhase = within(until, time.closingDay(earliest, lastVoYear), time.closingDay(latest, lastVoYear))
  const endsWithDiploma = and(notAfter(until, time.endOfSchoolYear(diploma)), notAfter(begin, diploma))
  const hadLeft = and(not(open), within(end && end + 1, soonest, deadline))
  const lowest = durations.lowestLevel(glr, track, level)
  const highest = durations.highestLevel(glr, track, level)
  const durationFits = durations.durationFits(lowest, highest, length)
  const longest = Math.min(length ?? highest, highest) + 2
  const shortest = length ? Math.min(length, lowest) + 2 : lowest + 1

  // The state of each field, two bits, in the order of `fields`; the same tests hold these together.
  const first =
    state(leerling, leerling === undefined || (bsn === undefined) !== (onderwijsnummer === undefined)) |
    (state(bsn, isBsn(bsn)) << 2) |
    (state(onderwijsnummer, isOnderwijsnummer(onderwijsnummer)) << 4) |
    (state(hasInstitution ? kant : instelling, mboSide !== unsure, otherFault) << 6) |
    (state(brin, isBrin(brin), hasInstitution ? otherFault : absent) << 8) |
    (state(vestiging, isVestiging(vestiging)) << 10) |
    (state(onderwijsaanbieder, isOnderwijsaanbieder(onderwijsaanbieder)) << 12) |
    (state(schoolsoort, school) << 14) |
    (state(bekostigd, funded !== unsure) << 16) |
    (state(verticaal, typeof verticaal === 'boolean') << 18) |
    (state(hasRoute ? soort : leerroute, dlr !== unsure, otherFault) << 20) |
    (state(leerweg, track, hasRoute && isVo ? otherFault : absent) << 22) |
    (state(niveau, level, hasRoute && isMbo ? otherFault : absent) << 24) |
    (state(hasPhase ? faseSoort : fase, voPhase !== unsure, otherFault) << 26) |
    (state(leerjaar, year) << 28) |
    (state(vmboLeerjaar, vmboYear, absent, isMbo ? otherFault : wrong) << 30)
  const second =
    state(begindatum, begin, otherFault) |
    (state(einddatum, open === yes || end) << 2) |
    (state(indicatieBekostigbaar, indicator !== unsure, otherFault) << 4) |
    (state(leerrouteStart, start) << 6) |
    (state(doublures, repeated >= 0) << 8) |
    (state(leertraject, !isVo && isLeertraject(leertraject), absent, isVo ? otherFault : wrong) << 10) |
    (state(opleidingcode, !isVo && isOpleidingcode(opleidingcode), absent, isVo ? otherFault : wrong) << 12) |
    (state(elementcode, codeKind !== undefined, absent, isMbo ? otherFault : wrong) << 14) |
    (state(opleidingsduur, length) << 16) |
    (state(vmboDiploma, obtained !== unsure) << 18) |
    (state(undefined, year ?? start) << 20) |
    (state(undefined, last) << 22) |
    (state(undefined, day) << 24)

  const learnWork = is(codeKind, 'leer-werktraject')
  const entree = is(codeKind, 'entree')

  // The rules, two bits each, in the order of `refusals` and `signals`, where each has its source. Their places are their
  // shifts: a test with one bad record for each code holds the two together.
  const refusing =
    notAfter(firstDay, begin) | // before-start-of-law
    (or(open, notAfter(begin, end)) << 2) | // end-before-begin
    (or(mboSide, not(notAfter(vmboYear, 2))) << 4) | // vmbo-year-too-low
    (or(dlr, bb) << 6) | // glr-requires-bb
    (or(dlr, is(level, 2)) << 8) | // glr-requires-level-2
    (levelOpenToTrack(glr, track, level) << 10) | // level-not-open-to-track
    (or(mboSide, dlr, not(is(school, 'mavo'))) << 12) | // glr-requires-vbo-school
    (or(indicator, not(funded)) << 14) | // not-fundable
    (or(mboSide, not(learnWork)) << 16) | // learn-work-track-not-in-route
    (or(mboSide, not(entree)) << 18) // entree-elementcode-not-in-route
  const signalling =
    or(mboSide, learnWork, entree, is(track, codeKind)) | // elementcode-does-not-match-track
    (or(mboSide, bb, not(is(school, 'vso'))) << 2) | // vso-requires-bb
    (or(and(voPhase, expectedVo), and(not(voPhase), not(expectedVo))) << 4) | // phase-does-not-match-year
    (or(not(voPhase), not(expectedVo), inVoPhase) << 6) | // period-outlives-phase
    (within(year, shortest, longest) << 8) | // year-above-maximum
    (durationFits << 10) | // course-duration-does-not-fit-level
    (or(mboSide, dlr, voPhase) << 12) | // vo-enrolment-in-mbo-phase-of-glr
    (or(mboSide, voPhase, not(obtained), endsWithDiploma) << 14) | // vo-enrolment-after-diploma
    (or(mboSide, voPhase, expectedVo, within3) << 16) | // vo-enrolment-after-year-3
    (or(glr, not(obtained), inTime, not(inPeriod3)) << 18) | // diploma-perhaps-period-3
    (or(glr, not(obtained), inPeriod3) << 20) | // diploma-after-deadline
    (or(glr, voPhase, obtained, hadLeft, within(day, soonest, deadline)) << 22) // diploma-overdue

  const notChecked = notCheckedList(unsureIn(refusing), unsureIn(signalling), first, second)
  const isSound = falseIn(first | second | refusing) === 0
  const value = input as unknown as Inschrijving
  if (isSound && falseIn(signalling) === 0) return { ok: true, value, signals: none, notChecked }
  const facts: Facts = {
    leerweg: track,
    niveau: level,
    leerjaar: year,
    fase: faseSoort as Fase['soort'],
    vmboLeerjaar: vmboYear,
    begindatum: begindatum as Datum,
    einddatum: einddatum as Datum,
    vmboDiploma: vmboDiploma as Datum,
    peildatum: peildatum as Datum,
    uiterlijk: `${latest + 3}-07-31`,
    faseEinde: `${latest + lastVoYear}-07-31`,
    opleidingsduur: length,
    maximum: longest,
  }
  const signalled = brokenRules(signals, signalling, facts, 'signaal')
  if (isSound) return { ok: true, value, signals: Object.freeze(signalled), notChecked }
  return refused(
    [
      ...faultsOfForm(first, 0, input),
      ...faultsOfForm(second, 16, input),
      ...brokenRules(refusals, refusing, facts),
      ...signalled,
    ],
    notChecked,
  )
}

/** The value when it is in form. */
function inForm<Fact>(guard: (value: unknown) => value is Fact, value: unknown): Fact | undefined {
  return guard(value) ? value : undefined
}

/** The verdict on a record that is refused. */
export function refused(issues: readonly Issue[], notChecked: readonly NotChecked[]): Verdict {
  return { ok: false, issues: Object.freeze(issues) as Extract<Verdict, { ok: false }>['issues'], notChecked }
}
