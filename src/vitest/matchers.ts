import type { Datum } from '../concepts/datum.js'
import { outOfRange } from '../concepts/outOfRange.js'
import type { BronSleutel } from '../law/sources.js'
import { issueCodes } from '../validation/enrolment/issueRegister.js'
import type { ValidateOptions } from '../validation/enrolment/validateEnrolment.js'
import type { Path } from '../validation/issue.js'
import { citedIn, listed, named } from './citations.js'
import { answerOn, isAboutEnrolment, refuseUnawaited } from './answers.js'
import { type AnyIssueCode, at, known, meaningOf, told, toldNotChecked } from './issues.js'

/**
 * What an issue must have beside its code: the path to the field, a list. `peildatum` is the day on which an enrolment is judged; beside
 * a verdict, which was judged before, it is an error.
 *
 * @since 0.1.0
 */
export type ExpectedIssue = { readonly path?: Path; readonly peildatum?: Datum }

/**
 * The matchers that this entry point adds to `expect`.
 *
 * @since 0.1.0
 */
export type DomainMatchers<Result> = {
  /**
   * Is this code among what was found, at this path? Takes a verdict of any validation, the result of a schema of this library, or an
   * enrolment, which is then validated. What it cannot judge, such as a promise or an agreement, fails the test, with `.not` too.
   */
  readonly toHaveIssue: (code: AnyIssueCode, expected?: ExpectedIssue) => Result
  /** Does `validateEnrolment` accept this enrolment, or did it or its schema? Signals do not refuse it. */
  readonly toBeValidEnrolment: (options?: ValidateOptions) => Result
  /** Is this source cited anywhere in this answer: an issue, a verdict, an explanation, a row of a timeline, a cell of a table? */
  readonly toCite: (source: BronSleutel) => Result
}

/** What a matcher answers: whether it matched, and what to say when the test fails. */
type Outcome = { readonly pass: boolean; readonly message: () => string }

/**
 * The matchers themselves. Importing this entry point adds them to the `expect` of vitest; another `expect` can be extended with them.
 *
 * @see glossary: DomainMatchers
 * @since 0.1.0
 */
export const matchers: {
  readonly toHaveIssue: (received: unknown, code: AnyIssueCode, expected?: ExpectedIssue) => Outcome
  readonly toBeValidEnrolment: (received: unknown, options?: ValidateOptions) => Outcome
  readonly toCite: (received: unknown, source: BronSleutel) => Outcome
} = /* #__PURE__ */ Object.freeze({ toHaveIssue, toBeValidEnrolment, toCite })

function toHaveIssue(received: unknown, code: AnyIssueCode, { path, ...options }: ExpectedIssue = {}): Outcome {
  if (path !== undefined && !Array.isArray(path)) throw outOfRange("a path as a list: ['leerroute', 'leerweg']", path)
  const { found, notChecked, judged } = answerOn(received, options)
  known(code)
  if (judged && !(issueCodes as readonly string[]).includes(code)) {
    throw outOfRange(`an answer about what ${code} is a code of: an enrolment cannot have it`, received)
  }
  const pass = found.some((issue) => issue.code === code && (path === undefined || isSame(issue.path, path)))
  const issue = `${code}${at(path ?? [])}`
  const unchecked = notChecked.filter((entry) => entry.code === code)
  return {
    pass,
    message: () =>
      pass
        ? `expected no issue ${issue}, ${meaningOf(code)}\nfound:\n${told(found)}`
        : `expected the issue ${issue}, ${meaningOf(code)}\nfound:\n${told(found)}${toldNotChecked(unchecked)}`,
  }
}

function toBeValidEnrolment(received: unknown, options: ValidateOptions = {}): Outcome {
  const answer = answerOn(received, options)
  if (!isAboutEnrolment(answer)) throw outOfRange('an enrolment, or an answer about one', received)
  const { ok: pass, found } = answer
  return {
    pass,
    message: () =>
      pass
        ? `expected an enrolment that is refused, but it is sound; its signals:\n${told(found)}`
        : `expected a sound enrolment, but it is refused:\n${told(found)}`,
  }
}

function toCite(received: unknown, source: BronSleutel): Outcome {
  refuseUnawaited(received)
  const cited = citedIn(received)
  const pass = cited.includes(source)
  const name = named(source)
  return {
    pass,
    message: () => `expected an answer that ${pass ? 'does not cite' : 'cites'} ${name}\nit cites:\n${listed(cited)}`,
  }
}

function isSame(path: Path, other: Path): boolean {
  return path.length === other.length && path.every((name, place) => name === other[place])
}
