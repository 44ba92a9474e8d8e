import { birthday, dayBefore, dayFrom, nextMonth } from '../concepts/calendar.js'
import { type Datum, dayNumber, schoolYearStart } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import { dutyAges, dutyReadFrom } from '../law/attendance.js'
import { type BronSleutel, lawStart } from '../law/sources.js'
import { knownDay } from './arguments.js'

/**
 * A young person as far as the duty to attend depends on it. `startkwalificatie`: is there an mbo diploma of niveau 2 or higher, or one
 * of havo or vwo, on that day? `twaalfdeSchooljaarTot`: last day of the schooljaar after which twelve full schooljaren had been attended,
 * if known (a 31 July). `vrijgesteld`: has a school diploma or statement of the praktijkonderwijs, or followed vso in one of the two
 * profiles that article 4a names.
 *
 * @since 0.1.0
 */
export type Jongere = {
  readonly geboortedatum: Datum
  readonly startkwalificatie: boolean
  readonly twaalfdeSchooljaarTot?: Datum
  readonly vrijgesteld?: boolean
}

/**
 * Which duty to attend holds, until which day (inclusive) as far as age decides it, and where that stands; or that the law of that
 * day was not read. For the leerplicht `einde` names where its last day comes from; for the kwalificatieplicht `voldoet` names the
 * source that a DLR or GLR satisfies it. `totEnMet` of the kwalificatieplicht is the day before a birthday: treat it as personal.
 *
 * @since 0.1.0
 */
export type AttendanceDuty =
  | {
      readonly plicht: 'leerplicht'
      readonly totEnMet: Datum
      readonly einde: BronSleutel
      readonly source: BronSleutel
    }
  | {
      readonly plicht: 'kwalificatieplicht'
      readonly totEnMet: Datum
      readonly voldoet: BronSleutel
      readonly source: BronSleutel
    }
  | { readonly plicht: 'geen'; readonly source: BronSleutel }
  | { readonly plicht: 'niet-gelezen'; readonly source: BronSleutel }

/**
 * Is this young person leerplichtig, kwalificatieplichtig or neither on this day (peildatum)?
 *
 * The leerplicht ends with the schooljaar in which the 16th birthday falls, or with an earlier one after twelve full schooljaren. The
 * kwalificatieplicht follows directly and ends on the 18th birthday or with a startkwalificatie; a programme of a DLR or GLR satisfies
 * it. Who was born on 29 February has a birthday on 1 March in other years. The leerplicht was read from 1 August 2020 on, the
 * kwalificatieplicht from 1 August 2022.
 *
 * @param jongere day of birth, startkwalificatie and, if known, twelve schooljaren and exemption
 * @param peildatum the day asked about
 * @returns the duty, its last day by age, and its source
 * @throws RangeError when an argument lies outside its type, `peildatum` lies before the birth, the birth after 2169, or `twaalfdeSchooljaarTot` is no 31 July.
 * @example
 * attendanceDuty({ geboortedatum: '2010-03-15', startkwalificatie: false }, '2026-07-31') // => { plicht: 'leerplicht', totEnMet: '2026-07-31', einde: 'lpw-3-1-einde', source: 'lpw-3-1' }
 * attendanceDuty({ geboortedatum: '2010-03-15', startkwalificatie: false }, '2026-08-01') // => { plicht: 'kwalificatieplicht', totEnMet: '2028-03-14', voldoet: 'lpw-4a-1', source: 'lpw-4b' }
 * attendanceDuty({ geboortedatum: '2010-03-15', startkwalificatie: true }, '2026-08-01') // => { plicht: 'geen', source: 'lpw-4b' }
 * @see source lpw-3-1
 * @see source lpw-3-1-einde
 * @see source lpw-4a-1
 * @see source lpw-4b
 * @since 0.1.0
 */
export function attendanceDuty(jongere: Jongere, peildatum: Datum): AttendanceDuty {
  const duty = dutyOn(jongere, peildatum)
  if (duty === compulsory) {
    const { geboortedatum, twaalfdeSchooljaarTot } = jongere
    const byAge = dayFrom(lastByAge(dayNumber(geboortedatum)))
    const totEnMet =
      twaalfdeSchooljaarTot !== undefined && twaalfdeSchooljaarTot < byAge ? twaalfdeSchooljaarTot : byAge
    return { plicht: 'leerplicht', totEnMet, einde: 'lpw-3-1-einde', source: duty.source }
  }
  if (duty === qualifying) {
    const totEnMet = dayBefore(dayFrom(birthday(dayNumber(jongere.geboortedatum), dutyAges.kwalificatieplichtTot)))
    return { plicht: 'kwalificatieplicht', totEnMet, voldoet: dutySatisfiedBy, source: duty.source }
  }
  return duty as AttendanceDuty
}

/** The source that a programme of a DLR or GLR satisfies the kwalificatieplicht. */
export const dutySatisfiedBy: BronSleutel = 'lpw-4a-1'

/** A duty without what its kind adds. */
export type Duty = { readonly plicht: AttendanceDuty['plicht']; readonly source: BronSleutel }

// The answers that there are, made once: the counts of a school ask for every pupil and every day.
const compulsory: Duty = /* #__PURE__ */ Object.freeze({ plicht: 'leerplicht', source: 'lpw-3-1' })
const qualifying: Duty = /* #__PURE__ */ Object.freeze({ plicht: 'kwalificatieplicht', source: 'lpw-4b' })
const beforeLaw: Duty = /* #__PURE__ */ Object.freeze({ plicht: 'niet-gelezen', source: 'lpw-3-1' })
const beforeReading: Duty = /* #__PURE__ */ Object.freeze({ plicht: 'niet-gelezen', source: 'lpw-4b' })
/** Who is too young for the leerplicht is not someone on whom it no longer bears. */
export const tooYoung: Duty = /* #__PURE__ */ Object.freeze({ plicht: 'geen', source: 'lpw-3-1' })
const exempt: Duty = /* #__PURE__ */ Object.freeze({ plicht: 'geen', source: 'lpw-4a-2' })
const over: Duty = /* #__PURE__ */ Object.freeze({ plicht: 'geen', source: 'lpw-4b' })

/** The duty on a day, in whole numbers `YYYYMMDD`; whoever is outside the types gets a RangeError. */
export function dutyOn(jongere: Jongere, peildatum: Datum): Duty {
  const { geboortedatum, startkwalificatie, twaalfdeSchooljaarTot, vrijgesteld = false } = jongere ?? {}
  const born = knownDay('geboortedatum', geboortedatum)
  const day = knownDay('peildatum', peildatum)
  const twelfth =
    twaalfdeSchooljaarTot === undefined
      ? Number.MAX_SAFE_INTEGER
      : knownDay('twaalfdeSchooljaarTot', twaalfdeSchooljaarTot)
  if (typeof startkwalificatie !== 'boolean') throw outOfRange('startkwalificatie: true or false', startkwalificatie)
  if (typeof vrijgesteld !== 'boolean') throw outOfRange('vrijgesteld: true or false', vrijgesteld)
  if (born >= 21700000) throw outOfRange('geboortedatum: before 2170', geboortedatum)
  if (day < born) throw outOfRange('peildatum: not before birth', peildatum)
  if (twaalfdeSchooljaarTot !== undefined && twelfth % 10000 !== 731) {
    throw outOfRange('twaalfdeSchooljaarTot: a 31 July', twaalfdeSchooljaarTot)
  }
  if (peildatum < lawStart) return beforeLaw
  if (day < nextMonth(birthday(born, dutyAges.leerplichtVan))) return tooYoung
  if (day <= twelfth && day <= lastByAge(born)) return compulsory

  if (peildatum < dutyReadFrom.kwalificatieplicht) return beforeReading
  if (vrijgesteld) return exempt
  return startkwalificatie || birthday(born, dutyAges.kwalificatieplichtTot) <= day ? over : qualifying
}

/** The last day of the schooljaar in which the age is reached that ends the leerplicht. */
function lastByAge(born: number): number {
  return (schoolYearStart(birthday(born, dutyAges.leerplichtTot)) + 1) * 10000 + 731
}
