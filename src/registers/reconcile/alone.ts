import type { Datum } from '../../concepts/datum.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import { validateEnrolment } from '../../validation/enrolment/validateEnrolment.js'
import type { Verdict } from '../../validation/enrolment/verdict.js'
import type { Registerrecord } from '../record.js'
import type { Found } from './found.js'

/** What is known of the vmbo diploma of a person. */
export type Diploma = Datum | 'niet-behaald' | undefined

/** The first day it is said to be of, else that there is none yet. A day begins with a digit, and so comes before the word. */
export function earlier(one: Diploma, other: Diploma): Diploma {
  return one === undefined || (other !== undefined && other < one) ? other : one
}

/** The verdict on a record as it is on the peildatum, with what is known of the diploma. */
export type Judge = (inschrijving: Inschrijving, vmboDiploma: Diploma) => Refusal

/** What lacks its BRIN, as what is judged here does, is never accepted. */
type Refusal = Extract<Verdict, { readonly ok: false }>

/**
 * Judges records by `validateEnrolment`, as if they were open on the peildatum. Of a record are kept the facts on which the rules below
 * depend and no others; few pupils differ in them, so that each set of facts is judged once.
 */
export function judgeOn(peildatum: Datum): Judge {
  const verdicts = new Map<string, Refusal>()
  return ({ instelling, leerroute, fase, begindatum, leerrouteStart, doublures }, vmboDiploma) => {
    const { soort } = leerroute
    const key = `${instelling.soort} ${soort} ${fase.leerjaar} ${begindatum} ${leerrouteStart} ${doublures} ${vmboDiploma}`
    const known = verdicts.get(key)
    if (known !== undefined) return known
    const facts = {
      instelling: { soort: instelling.soort },
      leerroute: { soort },
      fase,
      begindatum,
      leerrouteStart,
      doublures,
    }
    const verdict = validateEnrolment({ ...facts, vmboDiploma }, { peildatum }) as Refusal
    verdicts.set(key, verdict)
    return verdict
  }
}

/** What holds of one record in the MBO-fase, whatever stands in the other register, by the rules of `validateEnrolment` alone. */
export function judge(
  { inschrijving, referentie }: Registerrecord,
  vmboDiploma: Diploma,
  judged: Judge,
  found: Found,
): void {
  if (inschrijving.fase.soort === 'VO-fase') return
  const isVo = inschrijving.instelling.soort === 'vo-school'
  // At the instelling only a diploma that is not there yet can be told.
  if (!isVo && vmboDiploma !== undefined && vmboDiploma !== 'niet-behaald') return
  const verdict = judged(inschrijving, vmboDiploma)
  for (const issue of verdict.issues) {
    const { code } = issue
    if (code === 'vo-enrolment-after-diploma') found.tell(code, { vo: referentie }, issue.params)
    else if (code === 'vo-enrolment-in-mbo-phase-of-glr' || code === 'vo-enrolment-after-year-3') {
      found.tell(code, { vo: referentie }, {})
    } else if (code === 'diploma-overdue') {
      found.tell(code, isVo ? { vo: referentie } : { mbo: referentie }, issue.params)
    }
  }
  for (const { code, missing } of verdict.notChecked) {
    if (code === 'vo-enrolment-after-diploma' || code === 'vo-enrolment-after-year-3' || code === 'diploma-overdue') {
      found.unsure(code, referentie, missing)
    }
  }
}
