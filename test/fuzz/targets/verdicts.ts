import { readFileSync } from 'node:fs'
import type { Datum } from '../../../src/concepts/datum.js'
import { isDatum } from '../../../src/concepts/datum.js'
import { rioIssueRegister } from '../../../src/registers/rioIssues.js'
import { validateRioOffer } from '../../../src/registers/validateRioOffer.js'
import { agreementIssueRegister } from '../../../src/validation/agreement/agreementRegister.js'
import { validateAgreement } from '../../../src/validation/agreement/validateAgreement.js'
import { attendanceIssueRegister } from '../../../src/validation/attendance/attendanceCodes.js'
import { checkAttendance } from '../../../src/validation/attendance/checkAttendance.js'
import { issueRegister } from '../../../src/validation/enrolment/issueRegister.js'
import { validateEnrolment } from '../../../src/validation/enrolment/validateEnrolment.js'
import { checkProgramme } from '../../../src/validation/programme/checkProgramme.js'
import { programmeIssueRegister } from '../../../src/validation/programme/programmeCodes.js'
import type { IssueRule } from '../../../src/validation/issue.js'
import { badAgreements } from '../../validation/agreement/badAgreements.js'
import { options as related } from '../../validation/agreement/records.js'
import { badAttendance } from '../../validation/attendance/badAttendance.js'
import { badRecords } from '../../validation/enrolment/badRecords.js'
import { badProgrammes } from '../../validation/programme/badProgrammes.js'
import { type AnyVerdict, checkVerdict } from '../invariants.js'
import { broken, type Target } from '../target.js'

/** The day of an input that tells none. */
const usualDay: Datum = '2026-11-23'

type Row = {
  readonly bad: unknown
  readonly good: readonly unknown[]
  readonly options?: { readonly peildatum?: Datum }
  readonly peildatum?: Datum
}

/** One input: the record, and the day on which it is judged. A record that JSON cannot hold is none. */
function inputOf(record: unknown, day: Datum | undefined): readonly string[] {
  try {
    return [JSON.stringify([record ?? null, day ?? null])]
  } catch {
    return []
  }
}

/** The records of the tests: for every code one that has it, and its nearest neighbours. */
function seedsOf(rows: Readonly<Record<string, Row>>): readonly string[] {
  return Object.values(rows).flatMap(({ bad, good, options, peildatum }) => {
    const day = peildatum ?? options?.peildatum
    return [bad, ...good].flatMap((record) => inputOf(record, day))
  })
}

type Judge = (record: unknown, day: Datum | undefined) => AnyVerdict

function target(
  name: string,
  share: number,
  seeds: () => readonly string[],
  register: Readonly<Record<string, IssueRule>>,
  judge: Judge,
): Target {
  return {
    name,
    form: 'json',
    share,
    seeds,
    check: (input) => {
      const text = Buffer.from(input).toString()
      if (!isJsonText(text)) return
      const judged = (value: unknown): AnyVerdict => {
        // Not asked of the value, which may be one that answers with an error.
        const [record, day] = (text.startsWith('[') ? value : [value]) as unknown[]
        const verdict = judge(record, isDatum(day) ? day : undefined)
        if (verdict.ok && verdict.value !== record) throw broken('the value of the verdict is not the record')
        return verdict
      }
      checkVerdict(judged, register, text)
    },
  }
}

/** A find that is made smaller may for a moment be no JSON. */
function isJsonText(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function examples(): readonly string[] {
  const rows = JSON.parse(readFileSync('docs/examples/fouten.json', 'utf8')) as { inschrijving: unknown }[]
  return rows.flatMap(({ inschrijving }) => inputOf(inschrijving, usualDay))
}

function offers(): readonly string[] {
  const school = { brin: '99VO', onderwijsaanbieder: '100A501', schoolsoort: 'vbo', leerwegen: ['KB', 'BB'] }
  const college = { brin: '99MB', onderwijsaanbieder: '200A502', niveaus: [2, 3, 4] }
  const melding = (door: string, soort: string, ...partners: string[]): unknown => ({
    door,
    doorlopendeLeerlijnVmboMbo: `${soort}_VMBO_MBO`,
    partners,
  })
  return ['DLR', 'GLR'].flatMap((soort) => {
    const offer = { leerroute: { soort }, scholen: [school], instellingen: [college] }
    const meldingen = [melding('100A501', soort, '200A502'), melding('200A502', soort, '100A501')]
    const outsider = melding('300A503', 'GLR', '100A501', '300A503')
    return [
      offer,
      { ...offer, meldingen },
      { ...offer, meldingen: meldingen.slice(1) },
      { ...offer, scholen: [school, { ...school, brin: '98VO', onderwijsaanbieder: '101A501' }], meldingen },
      { ...offer, meldingen: [...meldingen, ...meldingen, outsider] },
      { ...offer, meldingen: [{ ...(outsider as object), doorlopendeLeerlijnVmboMbo: 'PRO_ENTREE' }] },
    ].flatMap((each) => inputOf(each, undefined))
  })
}

/** The functions that judge a record. */
export const verdictTargets: readonly Target[] = [
  target(
    'enrolment',
    30,
    () => [...examples(), ...seedsOf(badRecords)],
    issueRegister,
    (record, day) => validateEnrolment(record, day === undefined ? {} : { peildatum: day }),
  ),
  target(
    'agreement',
    14,
    () => seedsOf(badAgreements),
    agreementIssueRegister,
    (record, day) => validateAgreement(record, day === undefined ? {} : related),
  ),
  target('rio-offer', 12, offers, rioIssueRegister, (record) => validateRioOffer(record)),
  target(
    'programme',
    12,
    () => seedsOf(badProgrammes),
    programmeIssueRegister,
    (record, day) => checkProgramme(record, day ?? usualDay),
  ),
  target(
    'attendance',
    10,
    () => seedsOf(badAttendance),
    attendanceIssueRegister,
    (record, day) => checkAttendance(record, day ?? usualDay),
  ),
]
