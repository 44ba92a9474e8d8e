import type { AgreementIssueCode } from '../../validation/agreement/agreementIssue.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'
import type { AttendanceIssueCode, AttendanceIssueParams } from '../../validation/attendance/attendanceCodes.js'
import type { ProgrammeIssueCode, ProgrammeIssueParams, Shortfall } from '../../validation/programme/programmeCodes.js'
import { day } from './words.js'

const kinds = {
  totaal: 'clock hours in all',
  begeleid: 'guided hours',
  bpv: 'hours of work placement',
} as const

function short(leertraject: string, { uren, gepland, norm }: Shortfall): string {
  return `The route in the ${leertraject} has ${gepland} ${kinds[uren]}; the norm is ${norm}.`
}

const quality =
  'Under the old law that is possible only when the quality is shown to suffice and this is accounted for.'

/**
 * What is wrong in a programme, in English. The codes that an enrolment or a samenwerking has too are told there. `field` begins a
 * sentence: "Field uren.bpv".
 */
export const programmeIssues: {
  readonly [Code in Exclude<ProgrammeIssueCode, IssueCode | AgreementIssueCode>]: (
    params: ProgrammeIssueParams<Code>,
    field: string,
  ) => string
} = {
  'invalid-hours': (_, field) => `${field} must be a number of clock hours, 0 to 50000.`,
  'parts-above-total': () => 'The guided hours and the work placement together are more than the total.',
  'route-shorter-than-minimum': ({ jaren, minimum }) =>
    `A route of ${jaren} years is too short for this mbo course; the minimum is ${minimum} years.`,
  'route-longer-than-maximum': ({ jaren, maximum }) =>
    `A route of ${jaren} years is too long for this mbo course; the maximum is ${maximum} years.`,
  'bol-hours-below-norm': (params) => short('BOL', params),
  'bbl-hours-below-norm': (params) => short('BBL', params),
  'old-law-not-open': ({ peildatum }) =>
    `On ${day(peildatum)} the old hours cannot be chosen for this route; the new hours hold.`,
  'old-law-ends': ({ tot }) =>
    `For a route that begins on or after 1 August 2026 the old hours can be chosen up to and including ${day(tot)}; after that the new ones hold.`,
  'running-route-below-new-norm': ({ leertraject, oudRecht, ...params }) =>
    `${short(leertraject, params)} The route was under way when the norm changed; how it is measured then was not found.${oudRecht === 'mogelijk' ? ' Both boards together can choose the old hours.' : ''}`,
  'bol-hours-below-old-norm': (params) => `${short('BOL', params)} ${quality}`,
  'bbl-hours-below-old-norm': (params) => `${short('BBL', params)} ${quality}`,
}

/** What is wrong with regard to leerplicht, in English. The codes that an enrolment has too are told there. */
export const attendanceIssues: {
  readonly [Code in Exclude<AttendanceIssueCode, IssueCode>]: (params: AttendanceIssueParams<Code>) => string
} = {
  'bbl-before-end-of-leerplicht': ({ peildatum }) =>
    `BBL is open only when the leerplicht is over; on ${day(peildatum)} it still holds.`,
  'leerplicht-in-mbo-phase': ({ peildatum }) =>
    `On ${day(peildatum)} the leerplicht still holds, while the pupil is in the MBO-fase. See whether the municipality has allowed enrolment at the institution.`,
}
