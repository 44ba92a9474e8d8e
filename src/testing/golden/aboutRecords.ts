import { leerroutes } from '../../concepts/leerroute.js'
import type { RioIssueCode } from '../../registers/rioIssues.js'
import { agreementIssueCodes, agreementIssueRegister } from '../../validation/agreement/agreementRegister.js'
import { attendanceIssueCodes, attendanceIssueRegister } from '../../validation/attendance/attendanceCodes.js'
import { issueCodes, issueRegister } from '../../validation/enrolment/issueRegister.js'
import type { IssueRule, Path } from '../../validation/issue.js'
import { programmeIssueCodes, programmeIssueRegister } from '../../validation/programme/programmeCodes.js'
import { buildAgreement } from '../build/buildAgreement.js'
import { buildEnrolment, type MboFacts, type VoFacts } from '../build/buildEnrolment.js'
import { buildProgramme } from '../build/buildProgramme.js'
import { buildRioOffer } from '../build/buildRioOffer.js'
import { invalidAgreementFor } from '../invalid/invalidAgreementFor.js'
import { invalidAttendanceFor } from '../invalid/invalidAttendanceFor.js'
import { invalidEnrolmentFor } from '../invalid/invalidEnrolmentFor.js'
import { invalidProgrammeFor } from '../invalid/invalidProgrammeFor.js'
import { invalidRioOfferFor } from '../invalid/invalidRioOfferFor.js'
import { casesOf, type GoldenCase } from './goldenCase.js'
import { rioRules } from './rioRules.js'

/** What is expected of every record with a known fault, and of sound ones: all that is JSON. */
export function aboutRecords(): readonly GoldenCase[] {
  const rules = rioRules()
  const rioCodes = Object.keys(rules) as RioIssueCode[]
  return [
    ...sound('validateEnrolment', soundEnrolments()),
    ...jsonCodes(issueCodes).flatMap((code) => {
      const { input, options, ...told } = invalidEnrolmentFor(code)
      return faulty('validateEnrolment', options === undefined ? [input] : [input, options], told, issueRegister[code])
    }),
    ...sound('validateAgreement', [
      buildAgreement(),
      buildAgreement({ soort: 'interne-regeling' }),
      buildAgreement({ soort: 'niet-bekostigd' }),
    ]),
    ...jsonCodes(agreementIssueCodes).flatMap((code) => {
      const { input, options, ...told } = invalidAgreementFor(code)
      // A function is no JSON: whether a course is related, the caller knows.
      return options === undefined ? faulty('validateAgreement', [input], told, agreementIssueRegister[code]) : []
    }),
    ...sound('checkProgramme', [buildProgramme(), buildProgramme({ leertraject: 'BBL', jaren: 2 })], '2026-11-23'),
    ...jsonCodes(programmeIssueCodes).flatMap((code) => {
      const { input, options, ...told } = invalidProgrammeFor(code)
      return faulty('checkProgramme', [input, options.peildatum], told, programmeIssueRegister[code])
    }),
    ...jsonCodes(attendanceIssueCodes).flatMap((code) => {
      const { input, options, ...told } = invalidAttendanceFor(code)
      return faulty('checkAttendance', [input, options.peildatum], told, attendanceIssueRegister[code])
    }),
    ...sound('validateRioOffer', [buildRioOffer(), buildRioOffer({ leerroute: { soort: 'GLR' } })]),
    ...jsonCodes(rioCodes).flatMap((code) => {
      const { input, ...told } = invalidRioOfferFor(code)
      return faulty('validateRioOffer', [input], told, rules[code])
    }),
  ]
}

/** A getter that throws is no JSON either. */
function jsonCodes<Code extends string>(codes: readonly Code[]): readonly Code[] {
  return codes.filter((code) => code !== 'unreadable')
}

/** Each route, at the school in year 1 and at the instelling in year 3. */
function soundEnrolments(): readonly unknown[] {
  return leerroutes.flatMap((leerroute) => [
    buildEnrolment({ leerroute } as VoFacts),
    buildEnrolment({ leerroute, instelling: { soort: 'mbo-instelling' } } as MboFacts),
  ])
}

function sound(question: string, records: readonly unknown[], ...rest: readonly unknown[]): readonly GoldenCase[] {
  return casesOf(
    question,
    records.map((record, at) => [`sound ${at + 1}`, [record, ...rest], { ok: true, signals: [] }, 'recordvorm']),
  )
}

function faulty(
  question: string,
  args: readonly unknown[],
  { code, path, params }: { readonly code: string; readonly path: Path; readonly params: object },
  { severity, source }: IssueRule,
): readonly GoldenCase[] {
  const found = [{ code, path, params, severity, source }]
  const expected = severity === 'signaal' ? { ok: true, signals: found } : { ok: false, issues: found }
  return casesOf(question, [[code, args, expected, source]])
}
