import { outOfRange } from '../concepts/outOfRange.js'
import { type Fields, holds, isRecord } from '../concepts/record.js'
import { fields as fieldsOfForm } from '../validation/enrolment/fields.js'
import { issueCodes } from '../validation/enrolment/issueRegister.js'
import { validateEnrolment, type ValidateOptions } from '../validation/enrolment/validateEnrolment.js'
import type { NotCheckedOf, Path } from '../validation/issue.js'

/** An issue, as far as it is looked at. */
export type Found = { readonly code: string; readonly path: Path; readonly params: object }

/**
 * What was answered about a record: whether it is sound, what was found, and what could not be checked. `value` is there when an answer was
 * given that accepts it, `judged` when the enrolment itself was given.
 */
export type Answer = {
  readonly ok: boolean
  readonly found: readonly Found[]
  readonly notChecked: readonly NotCheckedOf<string>[]
  readonly value?: unknown
  readonly judged?: true
}

/**
 * A verdict as it is, the result of a schema, or what `validateEnrolment` answers about an enrolment. Anything else would be judged as an
 * enrolment too, and then a test with `.not` would pass for the wrong reason: therefore that is an error.
 */
export function answerOn(received: unknown, options: ValidateOptions): Answer {
  const { peildatum } = options
  refuseUnawaited(received)
  const given = verdictOf(received) ?? schemaResultOf(received)
  if (given !== undefined) {
    if (peildatum === undefined) return given
    throw outOfRange('no peildatum beside an answer, which was judged before: give it to the validation', peildatum)
  }
  if (typeof received === 'function') throw outOfRange('an enrolment or a verdict: call the function first', received)
  if (isPartOfAnswer(received)) throw outOfRange('the whole verdict, not a part of it', received)
  if (holds(received, isOther)) {
    throw outOfRange('an enrolment: validate any other record first, and give the verdict', received)
  }
  return { ...(verdictOf(validateEnrolment(received, options)) as Answer), judged: true }
}

/** A promise has no issues and cites nothing, so that every `.not` would hold. */
export function refuseUnawaited(received: unknown): void {
  if (holds(received, (fields) => typeof fields['then'] === 'function')) {
    throw outOfRange('no promise: await it first, or write .resolves before the matcher', received)
  }
}

/** Is this an answer about an enrolment, as far as can be told? */
export function isAboutEnrolment({ ok, found, notChecked, value, judged }: Answer): boolean {
  if (judged) return true
  const isOwn = [...found, ...notChecked].every(({ code }) => (issueCodes as readonly string[]).includes(code))
  if (ok) return isOwn && holds(value, (fields) => 'begindatum' in fields && 'fase' in fields)
  return isOwn && found.every(({ path: [field = 'begindatum'] }) => fieldsOfEnrolment.includes(`${field}`))
}

/** Is this plainly another record, or something around one? An enrolment may have any field beside its own. */
function isOther(fields: Fields): boolean {
  return !('begindatum' in fields || 'instelling' in fields) && fieldsOfOthers.some((field) => field in fields)
}

/** The fields by which another record, or what is around one, is known. */
const fieldsOfOthers =
  /* #__PURE__ */ 'scholen instellingen school afspraken meldingen uren geboortedatum value issues signals notChecked ~standard'.split(
    ' ',
  )

const fieldsOfEnrolment = /* #__PURE__ */ fieldsOfForm.map(([path]) => path.split('.')[0])

function verdictOf(received: unknown): Answer | undefined {
  if (!isAnswer(received) || typeof received['ok'] !== 'boolean') return undefined
  const { ok, value, notChecked } = received
  const found = received[ok ? 'signals' : 'issues']
  return Array.isArray(found) ? { ok, value, found, notChecked } : undefined
}

/** What `validate` of one of our schemas answers: signals apart from the issues, and no `ok`. */
function schemaResultOf(received: unknown): Answer | undefined {
  if (!isAnswer(received) || !Array.isArray(received['signals'])) return undefined
  const { signals, issues, value, notChecked } = received
  const refusals = Array.isArray(issues) ? (issues as readonly Found[]) : []
  return { ok: refusals.length === 0, value, found: [...refusals, ...(signals as readonly Found[])], notChecked }
}

function isAnswer(
  received: unknown,
): received is { readonly [field: string]: unknown; readonly notChecked: Answer['notChecked'] } {
  return holds(received, ({ notChecked }) => Array.isArray(notChecked))
}

/** Is this an issue, or a list of issues? */
function isPartOfAnswer(received: unknown): boolean {
  const [first]: readonly unknown[] = Array.isArray(received) ? received : [received]
  return isRecord(first) && holds(first, ({ code, path }) => typeof code === 'string' && Array.isArray(path))
}
