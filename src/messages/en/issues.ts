import { match } from 'ts-pattern'
import { outOfRange } from '../../concepts/outOfRange.js'
import { lawStart } from '../../law/sources.js'
import { fieldOf, fieldsOf, isInMargin, otherPhase, times } from '../parts.js'
import type { NotCheckedOf } from '../../validation/issue.js'
import type { EnrolmentFault } from '../text.js'
import { day } from './words.js'

/** What is wrong, in English, for the person who can mend it. */
export function issue(fault: EnrolmentFault): string {
  const field = fieldOf(fault.path, 'Field', fault.code === 'not-an-object' ? 'The record' : 'This')
  return match(fault)
    .with({ code: 'unreadable' }, () => 'The record could not be read: one of its fields answered with an error.')
    .with({ code: 'not-an-object' }, () => `${field} must be an object with fields.`)
    .with({ code: 'missing-field' }, () => `${field} is missing.`)
    .with({ code: 'not-text' }, () => `${field} must be text.`)
    .with({ code: 'not-boolean' }, () => `${field} must be true or false.`)
    .with({ code: 'field-of-other-register' }, () => `${field} belongs to the other register and cannot be given here.`)
    .with(
      { code: 'not-one-personal-number' },
      () => 'Give exactly one of the two: a burgerservicenummer (BSN) or an onderwijsnummer.',
    )
    .with(
      { code: 'invalid-bsn' },
      () => 'This is no burgerservicenummer (BSN): it must have nine digits and pass the 11-proef.',
    )
    .with(
      { code: 'invalid-onderwijsnummer' },
      () => 'This is no onderwijsnummer: it must have nine digits, begin with 10 and pass the 11-proef.',
    )
    .with({ code: 'unknown-institution' }, () => {
      if (fault.path?.[0] === 'instellingen') return 'The kind must be mbo-instelling here.'
      return fault.path?.[0] === 'instelling' || fault.path === undefined
        ? 'Unknown kind of institution: choose vo-school or mbo-instelling.'
        : 'The kind must be vo-school here.'
    })
    .with({ code: 'invalid-brin' }, () => 'A BRIN is two digits and two capitals, such as 99XX.')
    .with(
      { code: 'invalid-location' },
      () => 'A location number (vestigingsnummer) is a BRIN and two digits, such as 99XX00.',
    )
    .with(
      { code: 'invalid-rio-code' },
      () =>
        'This RIO code is not right: three digits, a letter (A for an onderwijsaanbieder) and three digits, such as 999A999.',
    )
    .with({ code: 'unknown-school-kind' }, () => 'Unknown kind of school: choose vbo, mavo, vbo-mavo or vso.')
    .with({ code: 'unknown-route' }, () =>
      fault.path?.at(-1) !== 'soort'
        ? 'This is no route the law knows: a DLR (BB-2, KB-3, KB-4, GL-4 or TL-4) or a GLR (BB-2).'
        : 'Unknown route (leerroute): choose DLR or GLR.',
    )
    .with(
      { code: 'unknown-track' },
      () =>
        'A route starts from a track (leerweg) of the vmbo: BB, KB, GL or TL. Havo, vwo and praktijkonderwijs have none.',
    )
    .with(
      { code: 'unknown-level' },
      () => 'A route leads to level (niveau) 2, 3 or 4; entree (level 1) is not possible.',
    )
    .with({ code: 'unknown-phase' }, () => 'The phase must be VO-fase or MBO-fase.')
    .with({ code: 'unknown-year' }, () => 'The year of the route must be 1 to 6; 1 is year 3 of the vmbo.')
    .with({ code: 'unknown-vmbo-year' }, () => 'The year of the vmbo must be 1 to 4.')
    .with({ code: 'invalid-date' }, () => `${field} must be an existing day, written YYYY-MM-DD, from 1900 to 2199.`)
    .with({ code: 'invalid-count' }, () => 'The number of repeated years must be a whole number from 0 to 300.')
    .with(
      { code: 'pathway-not-bol-or-bbl' },
      () => 'A route is followed in BOL or BBL; no other pathway (leertraject) is possible.',
    )
    .with({ code: 'invalid-crebo' }, () => 'A course code (crebo) has five digits.')
    .with({ code: 'unknown-course-duration' }, () => 'The mbo course takes 1, 2, 3 or 4 years.')
    .with({ code: 'invalid-diploma' }, () => 'Give an existing day (YYYY-MM-DD) or niet-behaald for the vmbo diploma.')
    .with(
      { code: 'before-start-of-law' },
      ({ params }) =>
        `The ${fault.path?.[0] === 'start' ? 'route' : 'period'} begins on ${day(params.begindatum)}, but routes exist only since ${day(lawStart)}.`,
    )
    .with(
      { code: 'end-before-begin' },
      ({ params }) => `The period ends on ${day(params.einddatum)}, before it begins on ${day(params.begindatum)}.`,
    )
    .with(
      { code: 'vmbo-year-too-low' },
      ({ params }) => `In year ${params.vmboLeerjaar} of the vmbo there is no route yet; it starts in year 3.`,
    )
    .with({ code: 'glr-requires-bb' }, ({ params }) => `A GLR exists for the BB only, not for the ${params.leerweg}.`)
    .with(
      { code: 'glr-requires-level-2' },
      ({ params }) => `A GLR leads to level 2 only, not to level ${params.niveau}.`,
    )
    .with(
      { code: 'level-not-open-to-track' },
      ({ params }) =>
        `A DLR from the ${params.leerweg} does not lead to level ${params.niveau}: BB goes to 2, KB to 3 or 4, GL and TL to 4.`,
    )
    .with({ code: 'glr-requires-vbo-school' }, () => 'A GLR is possible at a school for vbo only, not at a mavo.')
    .with(
      { code: 'not-fundable' },
      () =>
        'The indicatie bekostigbaar must be Ja (yes), in the VO-fase and in the MBO-fase: funding looks at the phase.',
    )
    .with(
      { code: 'learn-work-track-not-in-route' },
      () => 'This elementcode is of a learn-work track (leer-werktraject), which cannot be part of a route.',
    )
    .with(
      { code: 'entree-elementcode-not-in-route' },
      () => 'This elementcode is of a BB with entree, which cannot be part of a route.',
    )
    .with(
      { code: 'elementcode-does-not-match-track' },
      ({ params }) =>
        `This elementcode does not belong to the ${params.leerweg} of years 3 and 4, or is no elementcode of four digits.`,
    )
    .with(
      { code: 'vso-requires-bb' },
      ({ params }) =>
        `A designated vso school offers a route from the BB only, as we read the law; here it says ${params.leerweg}.`,
    )
    .with({ code: 'phase-does-not-match-year' }, ({ params }) =>
      params.leerjaar === undefined
        ? `By the start of the route the begindatum falls in the ${otherPhase(params.fase)}; here it says ${params.fase}.`
        : `Year ${params.leerjaar} of the route falls in the ${otherPhase(params.fase)}; here it says ${params.fase}.`,
    )
    .with(
      { code: 'period-outlives-phase' },
      ({ params }) => `The period runs on after ${day(params.faseEinde)}, the last day of the VO-fase.`,
    )
    .with(
      { code: 'year-above-maximum' },
      ({ params }) => `This route takes at most ${params.maximum} years; year ${params.leerjaar} lies beyond.`,
    )
    .with({ code: 'course-duration-does-not-fit-level' }, ({ params }) =>
      params.niveau === undefined
        ? `No mbo course in this route takes ${times(params.opleidingsduur, 'year', 'years')}.`
        : `A course at level ${params.niveau} does not take ${times(params.opleidingsduur, 'year', 'years')}.`,
    )
    .with(
      { code: 'vo-enrolment-in-mbo-phase-of-glr' },
      () =>
        'In the MBO-fase of a GLR the pupil is no longer enrolled at the school, unless a vmbo exam is still to be taken.',
    )
    .with(
      { code: 'vo-enrolment-after-diploma' },
      ({ params }) =>
        `The vmbo diploma is there since ${day(params.vmboDiploma)}; the enrolment at the school can then be ended.`,
    )
    .with(
      { code: 'vo-enrolment-after-year-3' },
      () => 'After year 3 of the route there is no ground any more for an enrolment at the school.',
    )
    .with(
      { code: 'diploma-perhaps-period-3' },
      ({ params }) =>
        `The vmbo diploma of ${day(params.vmboDiploma)} is from after ${day(params.uiterlijk)}; that is in time if it comes from the third exam period.`,
    )
    .with(
      { code: 'diploma-after-deadline' },
      ({ params }) =>
        `The vmbo diploma of ${day(params.vmboDiploma)} is too late: it had to be there by ${day(params.uiterlijk)}.`,
    )
    .with(
      { code: 'diploma-overdue' },
      ({ params }) =>
        `The vmbo diploma had to be there by ${day(params.uiterlijk)} and is not there on ${day(params.peildatum)}; see whether the switch option (overstapoptie) applies.${isInMargin(params) ? ' A diploma from the third exam period is still in time.' : ''}`,
    )
    .with({ code: 'invalid-elementcode' }, () => 'An elementcode has four digits.')
    .with(
      { code: 'invalid-school-year' },
      () => 'A school year (schooljaar) is written as two following years, such as 2025-2026.',
    )
    .with(
      { code: 'not-a-phase' },
      () => 'This is no phase with a year that belongs to it: VO-fase with 1 or 2, MBO-fase with 3 to 6.',
    )
    .with(
      { code: 'not-an-institution' },
      () => 'This is no institution: a vo-school or mbo-instelling with a BRIN and, where given, codes that are right.',
    )
    .with({ code: 'unknown-task' }, () => 'This is no task of the responsibility table.')
    .exhaustive(() => {
      // ts-pattern's own error would repeat the input, which may hold a personal number.
      throw outOfRange('an issue, or a failure of a parse function', fault)
    })
}

/** Which rule was not checked, and what is not known for it. */
export function notChecked({ code, missing }: NotCheckedOf<string>): string {
  return missing.length === 0
    ? `The rule ${code} was not checked; for that day it was not read.`
    : `The rule ${code} was not checked; not known: ${fieldsOf(missing)}.`
}
