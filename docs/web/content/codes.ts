import type { BronSleutel } from '../../../src/law/sources.js'
import type { Fault } from '../../../src/messages/messages.js'
import { validateRioOffer } from '../../../src/registers/validateRioOffer.js'
import type { ReaderCode } from '../../../src/registers/readers/readerCodes.js'
import type { SignalCode } from '../../../src/registers/reconcile/signals.js'
import { decisionTables } from '../../../src/testing/decisionTables.js'
import { goldenCases } from '../../../src/testing/golden/goldenCases.js'
import { invalidAgreementFor } from '../../../src/testing/invalid/invalidAgreementFor.js'
import { invalidAttendanceFor } from '../../../src/testing/invalid/invalidAttendanceFor.js'
import { invalidEnrolmentFor } from '../../../src/testing/invalid/invalidEnrolmentFor.js'
import { invalidProgrammeFor } from '../../../src/testing/invalid/invalidProgrammeFor.js'
import { invalidRioOfferFor } from '../../../src/testing/invalid/invalidRioOfferFor.js'
import type { AgreementIssueCode } from '../../../src/validation/agreement/agreementIssue.js'
import { validateAgreement } from '../../../src/validation/agreement/validateAgreement.js'
import type { AttendanceIssueCode } from '../../../src/validation/attendance/attendanceCodes.js'
import { checkAttendance } from '../../../src/validation/attendance/checkAttendance.js'
import type { IssueCode } from '../../../src/validation/enrolment/issueCodes.js'
import { validateEnrolment } from '../../../src/validation/enrolment/validateEnrolment.js'
import { checkProgramme } from '../../../src/validation/programme/checkProgramme.js'
import type { ProgrammeIssueCode } from '../../../src/validation/programme/programmeCodes.js'
import type { RioIssueCode } from '../../../src/registers/rioIssues.js'
import { badDeliveries, faultsOfDelivery, soundDeliveries } from '../../../test/docs/badDeliveries.js'
import { badRegisters, ofInstelling, ofSchool, signalsOfRegisters } from '../../../test/docs/badRegisters.js'
import type { Finder } from './rule.js'

/** A code with its row in the decision table of codes. */
export type Code = {
  readonly finder: Finder
  readonly code: string
  readonly severity: 'afkeur' | 'signaal'
  readonly source: BronSleutel
  readonly row: number
}

const table = decisionTables.find(({ name }) => name === 'issue-codes')

/** Every code there is, in the order of the table. */
export const codes: readonly Code[] = (table?.rows ?? []).map((row, at) => ({
  finder: row['vraag'] as Finder,
  code: row['code'] as string,
  severity: row['severity'] as Code['severity'],
  source: row['source'] as BronSleutel,
  row: at,
}))

/** Something to look at: JSON with its values, or the lines of a file. */
export type Example =
  | { readonly text: string; readonly kind: 'json'; readonly values: readonly unknown[] }
  | { readonly text: string; readonly kind: 'file' }

type List = {
  /** What is told of the bad record that stands for a code. */
  readonly told: (code: never) => Promise<readonly Fault[]> | readonly Fault[]
  readonly faulty: (code: never) => Example
  readonly sound: () => Example
}

type Verdict =
  { readonly ok: true; readonly signals: readonly Fault[] } | { readonly ok: false; readonly issues: readonly Fault[] }

function foundIn(verdict: Verdict): readonly Fault[] {
  return verdict.ok ? verdict.signals : verdict.issues
}

/** The first golden case in which nothing is wrong. */
function goldenSound(question: Finder): Example {
  const found = goldenCases.find(
    (each) => each.question === question && (each.expected as { ok?: boolean }).ok === true,
  )
  return json(...(found?.args ?? []).map((each) => (typeof each === 'string' ? { peildatum: each } : each)))
}

const lists: Readonly<Record<Finder, List>> = {
  validateEnrolment: {
    told: (code: IssueCode) => {
      const { input, options } = invalidEnrolmentFor(code)
      return foundIn(validateEnrolment(input, options))
    },
    faulty: (code: IssueCode) => {
      const { input, options } = invalidEnrolmentFor(code)
      return json(input, options)
    },
    sound: () => goldenSound('validateEnrolment'),
  },
  validateAgreement: {
    told: (code: AgreementIssueCode) => {
      const { input, options } = invalidAgreementFor(code)
      return foundIn(validateAgreement(input, options))
    },
    faulty: (code: AgreementIssueCode) => json(invalidAgreementFor(code).input),
    sound: () => goldenSound('validateAgreement'),
  },
  checkProgramme: {
    told: (code: ProgrammeIssueCode) => {
      const { input, options } = invalidProgrammeFor(code)
      return foundIn(checkProgramme(input, options.peildatum))
    },
    faulty: (code: ProgrammeIssueCode) => json(invalidProgrammeFor(code).input, invalidProgrammeFor(code).options),
    sound: () => goldenSound('checkProgramme'),
  },
  checkAttendance: {
    told: (code: AttendanceIssueCode) => {
      const { input, options } = invalidAttendanceFor(code)
      return foundIn(checkAttendance(input, options.peildatum))
    },
    faulty: (code: AttendanceIssueCode) => json(invalidAttendanceFor(code).input, invalidAttendanceFor(code).options),
    sound: () => goldenSound('checkAttendance'),
  },
  validateRioOffer: {
    told: (code: RioIssueCode) => foundIn(validateRioOffer(invalidRioOfferFor(code).input)),
    faulty: (code: RioIssueCode) => json(invalidRioOfferFor(code).input),
    sound: () => goldenSound('validateRioOffer'),
  },
  readers: {
    told: faultsOfDelivery,
    faulty: (code: ReaderCode) => fileOf(badDeliveries[code].file),
    sound: () => fileOf(soundDeliveries[0]?.file ?? ''),
  },
  reconcile: {
    told: signalsOfRegisters,
    faulty: (code: SignalCode) => {
      const { vo, mbo } = badRegisters[code]
      return json({
        'ROD VO': vo === undefined ? [] : [{ ...ofSchool, ...vo }],
        'ROD MBO': mbo === undefined ? [] : [{ ...ofInstelling, ...mbo }],
      })
    },
    sound: () => json({ 'ROD VO': [ofSchool], 'ROD MBO': [ofInstelling] }),
  },
}

/** What the library tells of the example of this code. */
export async function faultOf({ finder, code }: Code): Promise<Fault> {
  const found = (await lists[finder].told(code as never)).find((fault) => fault.code === code)
  if (found === undefined) throw new Error(`${finder} does not find ${code} in its example`)
  return found
}

/** A record or file with this one fault. */
export function faulty({ finder, code }: Code): Example {
  // Its fault is that a field cannot be read, so it cannot be written down either.
  if (code === 'unreadable') return { text: '{ get start() { throw new TypeError() } }', kind: 'json', values: [] }
  return lists[finder].faulty(code as never)
}

/** A record or file in which nothing is wrong. */
export function sound(finder: Finder): Example {
  return lists[finder].sound()
}

/** JSON that can be read: a member a line, and what is in it on that line. */
function json(...values: readonly unknown[]): Example {
  const text = values
    .filter((value) => value !== undefined)
    .map((value) => written(value))
    .join('\n')
  return { text, kind: 'json', values }
}

function written(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value) ?? 'undefined'
  const members = Object.entries(value).map(([key, member]) => `  ${JSON.stringify(key)}: ${spaced(member)}`)
  return `{\n${members.join(',\n')}\n}`
}

/** On one line, with spaces where it may break. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((member) => spaced(member)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member)}`)
  return `{ ${members.join(', ')} }`
}

/** The first lines of a file, and of each its beginning; some are made long on purpose. */
function fileOf(file: string | Uint8Array): Example {
  const lines = (typeof file === 'string' ? file : Buffer.from(file).toString('latin1')).split('\n')
  const shown = lines.slice(0, 6).map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line))
  const text = lines.length > 6 ? [...shown, '…'] : shown
  return { text: text.join('\n').replaceAll('\0', '␀'), kind: 'file' }
}
