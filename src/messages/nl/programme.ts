import type { AgreementIssueCode } from '../../validation/agreement/agreementIssue.js'
import type { IssueCode } from '../../validation/enrolment/issueCodes.js'
import type { AttendanceIssueCode, AttendanceIssueParams } from '../../validation/attendance/attendanceCodes.js'
import type { ProgrammeIssueCode, ProgrammeIssueParams, Shortfall } from '../../validation/programme/programmeCodes.js'
import { day } from './words.js'

const kinds = {
  totaal: 'klokuren in totaal',
  begeleid: 'begeleide onderwijsuren',
  bpv: 'uren beroepspraktijkvorming',
} as const

function short(leertraject: string, { uren, gepland, norm }: Shortfall): string {
  return `De route in de ${leertraject} heeft ${gepland} ${kinds[uren]}; de norm is ${norm}.`
}

const quality =
  'Dat mag onder het oude recht alleen als de kwaliteit aantoonbaar voldoende is en het wordt verantwoord.'

/**
 * What is wrong in a programme, in Dutch. The codes that an enrolment or a samenwerking has too are told there. `field` begins a
 * sentence: "Het veld uren.bpv".
 */
export const programmeIssues: {
  readonly [Code in Exclude<ProgrammeIssueCode, IssueCode | AgreementIssueCode>]: (
    params: ProgrammeIssueParams<Code>,
    field: string,
  ) => string
} = {
  'invalid-hours': (_, field) => `${field} moet een aantal klokuren zijn, van 0 tot en met 50000.`,
  'parts-above-total': () => 'De begeleide uren en de beroepspraktijkvorming samen zijn meer dan het totaal.',
  'route-shorter-than-minimum': ({ jaren, minimum }) =>
    `Een route van ${jaren} jaar is te kort voor deze mbo-opleiding; het minimum is ${minimum} jaar.`,
  'route-longer-than-maximum': ({ jaren, maximum }) =>
    `Een route van ${jaren} jaar is te lang voor deze mbo-opleiding; het maximum is ${maximum} jaar.`,
  'bol-hours-below-norm': (params) => short('BOL', params),
  'bbl-hours-below-norm': (params) => short('BBL', params),
  'old-law-not-open': ({ peildatum }) =>
    `Op ${day(peildatum)} kan voor deze route niet voor de oude uren worden gekozen; de nieuwe uren gelden.`,
  'old-law-ends': ({ tot }) =>
    `Voor een route die op of na 1 augustus 2026 begint, kan tot en met ${day(tot)} voor de oude uren worden gekozen; daarna gelden de nieuwe.`,
  'running-route-below-new-norm': ({ leertraject, oudRecht, ...params }) =>
    `${short(leertraject, params)} De route liep al toen de norm veranderde; hoe zij dan wordt gemeten, is niet gevonden.${oudRecht === 'mogelijk' ? ' Kiezen voor de oude uren kan samen met de partner.' : ''}`,
  'bol-hours-below-old-norm': (params) => `${short('BOL', params)} ${quality}`,
  'bbl-hours-below-old-norm': (params) => `${short('BBL', params)} ${quality}`,
}

/** What is wrong with regard to leerplicht, in Dutch. The codes that an enrolment has too are told there. */
export const attendanceIssues: {
  readonly [Code in Exclude<AttendanceIssueCode, IssueCode>]: (params: AttendanceIssueParams<Code>) => string
} = {
  'bbl-before-end-of-leerplicht': ({ peildatum }) =>
    `BBL kan pas als de leerplicht voorbij is; op ${day(peildatum)} geldt die nog.`,
  'leerplicht-in-mbo-phase': ({ peildatum }) =>
    `Op ${day(peildatum)} geldt de leerplicht nog, terwijl de leerling in de MBO-fase is. Ga na of de gemeente inschrijving bij de instelling heeft toegestaan.`,
}
