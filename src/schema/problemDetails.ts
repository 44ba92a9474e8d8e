import { outOfRange } from '../concepts/outOfRange.js'
import { formatIssue, type Fault, type Language } from '../messages/messages.js'
import { cellOf } from '../rules/arguments.js'
import { type JsonPointer, type SchemaPath, toJsonPointer } from './jsonPointer.js'

/**
 * A problem (RFC 9457) as an API sends it with media type `application/problem+json`, with the members that the Dutch API Design Rules
 * ask of an answer to wrong input: every fault at once, each with its place in the body.
 *
 * @since 0.1.0
 */
export type ProblemDetails = {
  readonly type?: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance?: string
  readonly errors: readonly {
    readonly in: 'body'
    readonly location: { readonly pointer: JsonPointer }
    readonly code?: string
    readonly detail: string
  }[]
}

/**
 * What a problem can be given: every member but `errors`, and the language of its texts (Dutch when left out).
 *
 * `foreignMessages` tells what becomes of the messages of another library: withheld when left out, because many repeat what was sent.
 * `'as-they-are'` is for who knows that those of that library do not.
 *
 * @since 0.1.0
 */
export type ProblemOptions = Partial<Omit<ProblemDetails, 'errors'>> & {
  readonly language?: Language
  readonly foreignMessages?: 'withheld' | 'as-they-are'
}

/**
 * An issue that can be told as an error: one of a verdict, or one of a Standard Schema. A router that takes any Standard Schema gives
 * its issues back as those of any library; the `code` and `params` of ours are there all the same, and of them its text is made.
 *
 * @since 0.1.0
 */
export type Refusal = {
  readonly path?: SchemaPath | undefined
  readonly message?: string
  readonly code?: string
  readonly params?: object | undefined
  readonly severity?: string
}

type Words = { readonly title: string; readonly detail: (count: number) => string; readonly foreign: string }

/** The text of a fault of another library, from the words of that library and ours. */
const foreignTexts: Readonly<
  Record<NonNullable<ProblemOptions['foreignMessages']>, (theirs: string | undefined, ours: string) => string>
> = {
  withheld: (_, ours) => ours,
  'as-they-are': (theirs, ours) => theirs ?? ours,
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Ongeldige invoer',
    detail: (count) => (count === 1 ? 'De gegevens hebben één fout.' : `De gegevens hebben ${count} fouten.`),
    foreign: 'De waarde op deze plaats klopt niet.',
  },
  en: {
    title: 'Invalid input',
    detail: (count) => (count === 1 ? 'The data have one fault.' : `The data have ${count} faults.`),
    foreign: 'The value in this place is not right.',
  },
}

/**
 * What does an API answer when it refuses a record: the issues as a problem (RFC 9457), in the form of the Dutch API Design Rules?
 *
 * Signals are left out: they refuse nothing. The text of an issue of this library is made anew, in the language asked. A fault of
 * another library keeps its code and its place, and has a text of ours instead of its message.
 *
 * @param issues those of a refused verdict, or of any Standard Schema
 * @param options other members than the ones made here (status 400), the language, and whether messages of other libraries are told
 * @returns an object to send as `application/problem+json`. It repeats no value that was sent, unless `options` has the messages of
 *   another library told; the place of a fault of such a library can hold the name of a field that was sent
 * @throws RangeError when no issue refuses, or `language` or `foreignMessages` lies outside its type.
 * @example
 * const verdict = validateEnrolment([])
 * const problem = toProblemDetails(verdict.issues)
 * problem.status // => 400
 * problem.detail // => 'De gegevens hebben één fout.'
 * problem.errors.map(({ code, location }) => [code, location.pointer]) // => [['not-an-object', '']]
 * toProblemDetails([{ message: '999990019 is no mail address' }]).errors[0].detail // => 'De waarde op deze plaats klopt niet.'
 * @see glossary: ProblemDetails
 * @since 0.1.0
 */
export function toProblemDetails(issues: readonly Refusal[], options: ProblemOptions = {}): ProblemDetails {
  const { language = 'nl', foreignMessages = 'withheld', ...members } = options
  const { title, detail, foreign } = cellOf(words, language)
  const foreignText = cellOf(foreignTexts, foreignMessages)
  const refusing = issues.filter(({ severity }) => severity !== 'signaal')
  if (refusing.length === 0) throw outOfRange('issues of which one refuses', issues)
  return {
    title,
    status: 400,
    detail: detail(refusing.length),
    ...members,
    errors: refusing.map((issue) => ({
      in: 'body',
      location: { pointer: toJsonPointer(issue.path ?? []) },
      ...(issue.code !== undefined && { code: issue.code }),
      detail: ownText(issue, language) ?? foreignText(issue.message, foreign),
    })),
  }
}

/** The text of an issue of this library, from its code and its facts; none when the issue is of another. */
function ownText({ code, path = [], params }: Refusal, language: Language): string | undefined {
  const keys = path.map((step) => (typeof step === 'object' ? step.key : step))
  try {
    return formatIssue({ code, path: keys, params } as Fault, language)
  } catch {
    // No code of ours, or one of another library by the same name with other facts.
    return undefined
  }
}
