import { leerroutes } from '../../concepts/leerroute.js'
import type { IssueRule, Path } from '../../validation/issue.js'
import { buildAgreement } from '../build/buildAgreement.js'
import { buildEnrolment, type MboFacts, type VoFacts } from '../build/buildEnrolment.js'
import { buildProgramme } from '../build/buildProgramme.js'
import { buildRioOffer } from '../build/buildRioOffer.js'
import { invalidAgreementFor } from '../invalid/invalidAgreementFor.js'
import { invalidAttendanceFor } from '../invalid/invalidAttendanceFor.js'
import { invalidEnrolmentFor } from '../invalid/invalidEnrolmentFor.js'
import { invalidProgrammeFor } from '../invalid/invalidProgrammeFor.js'
import { invalidRioOfferFor } from '../invalid/invalidRioOfferFor.js'
import { entriesOf } from '../table.js'
import { casesOf, type GoldenCase } from './goldenCase.js'
import { rulesOfAgreement } from './rules/rulesOfAgreement.js'
import { rulesOfAttendance } from './rules/rulesOfAttendance.js'
import { rulesOfEnrolment } from './rules/rulesOfEnrolment.js'
import { rulesOfProgramme } from './rules/rulesOfProgramme.js'
import { rulesOfRioOffer } from './rules/rulesOfRioOffer.js'

/**
 * What is expected of every record with a known fault, and of sound ones: all that is JSON. Severity and source are written a second time,
 * in `rules`, so that a register that says otherwise fails its case.
 */
export function aboutRecords(): readonly GoldenCase[] {
  return [
    ...sound('validateEnrolment', soundEnrolments()),
    ...jsonRules(rulesOfEnrolment()).flatMap(([code, rule]) => {
      const { input, options, ...told } = invalidEnrolmentFor(code)
      return faulty('validateEnrolment', options === undefined ? [input] : [input, options], told, rule)
    }),
    ...sound('validateAgreement', [
      buildAgreement(),
      buildAgreement({ soort: 'interne-regeling' }),
      buildAgreement({ soort: 'niet-bekostigd' }),
    ]),
    ...jsonRules(rulesOfAgreement()).flatMap(([code, rule]) => {
      const { input, options, ...told } = invalidAgreementFor(code)
      // A function is no JSON: whether a course is related, the caller knows.
      return options === undefined ? faulty('validateAgreement', [input], told, rule) : []
    }),
    ...sound('checkProgramme', [buildProgramme(), buildProgramme({ leertraject: 'BBL', jaren: 2 })], '2026-11-23'),
    ...jsonRules(rulesOfProgramme()).flatMap(([code, rule]) => {
      const { input, options, ...told } = invalidProgrammeFor(code)
      return faulty('checkProgramme', [input, options.peildatum], told, rule)
    }),
    ...jsonRules(rulesOfAttendance()).flatMap(([code, rule]) => {
      const { input, options, ...told } = invalidAttendanceFor(code)
      return faulty('checkAttendance', [input, options.peildatum], told, rule)
    }),
    ...sound('validateRioOffer', [buildRioOffer(), buildRioOffer({ leerroute: { soort: 'GLR' } })]),
    ...jsonRules(rulesOfRioOffer()).flatMap(([code, rule]) => {
      const { input, ...told } = invalidRioOfferFor(code)
      return faulty('validateRioOffer', [input], told, rule)
    }),
  ]
}

/** The codes with their rules; a getter that throws is no JSON either. */
function jsonRules<Code extends string>(
  rules: Readonly<Record<Code, IssueRule>>,
): readonly (readonly [code: Code, rule: IssueRule])[] {
  return entriesOf<Code, IssueRule>(rules).filter(([code]) => code !== 'unreadable') as (readonly [Code, IssueRule])[]
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
