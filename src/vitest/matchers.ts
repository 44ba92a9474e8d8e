import type { Datum } from '../concepts/datum.js'
import type { BronSleutel } from '../law/sources.js'
import type { ValidateOptions } from '../validation/enrolment/validateEnrolment.js'
import type { Path } from '../validation/issue.js'
import { citedIn, listed, named } from './citations.js'
import { type AnyIssueCode, answerOn, at, meaningOf, told } from './issues.js'

/**
 * What an issue must have beside its code: the path to the field. `peildatum` is the day on which an enrolment is judged; a verdict was
 * judged before.
 *
 * @since 0.1.0
 */
export type ExpectedIssue = { readonly path?: Path; readonly peildatum?: Datum }

/**
 * The matchers that this door adds to `expect`.
 *
 * @since 0.1.0
 */
export type DomainMatchers<Result> = {
  /** Is this code among what was found, at this path? Takes a verdict of any validation, or an enrolment, which is then validated. */
  readonly toHaveIssue: (code: AnyIssueCode, expected?: ExpectedIssue) => Result
  /** Does `validateEnrolment` accept this enrolment, or did it? Signals do not refuse it. */
  readonly toBeValidEnrolment: (options?: ValidateOptions) => Result
  /** Is this source cited anywhere in this answer: an issue, a verdict, an explanation, a row of a timeline, a cell of a table? */
  readonly toCite: (source: BronSleutel) => Result
}

/** What a matcher answers: whether it matched, and what to say when the test fails. */
type Outcome = { readonly pass: boolean; readonly message: () => string }

/**
 * The matchers themselves. Importing this door adds them to the `expect` of vitest; another `expect` can be extended with them.
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
  const { found } = answerOn(received, options)
  const pass = found.some((issue) => issue.code === code && (path === undefined || isSame(issue.path, path)))
  const issue = `${code}${at(path ?? [])}`
  return {
    pass,
    message: () =>
      pass
        ? `expected no issue ${issue}, ${meaningOf(code)}\nfound:\n${told(found)}`
        : `expected the issue ${issue}, ${meaningOf(code)}\nfound:\n${told(found)}`,
  }
}

function toBeValidEnrolment(received: unknown, options: ValidateOptions = {}): Outcome {
  const { ok: pass, found } = answerOn(received, options)
  return {
    pass,
    message: () =>
      pass
        ? `expected an enrolment that is refused, but it is sound; its signals:\n${told(found)}`
        : `expected a sound enrolment, but it is refused:\n${told(found)}`,
  }
}

function toCite(received: unknown, source: BronSleutel): Outcome {
  const cited = citedIn(received)
  const pass = cited.includes(source)
  return {
    pass,
    message: () =>
      `expected an answer that ${pass ? 'does not cite' : 'cites'} ${named(source)}\nit cites:\n${listed(cited)}`,
  }
}

function isSame(path: Path, other: Path): boolean {
  return path.length === other.length && path.every((name, place) => name === other[place])
}
