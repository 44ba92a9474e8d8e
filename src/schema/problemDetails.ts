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
 * @since 0.1.0
 */
export type ProblemOptions = Partial<Omit<ProblemDetails, 'errors'>> & { readonly language?: Language }

/**
 * An issue that can be told as an error: one of a verdict, or one of a Standard Schema, which has its message with it. A router that
 * takes any Standard Schema gives its issues back as those of any library; their `code` is there all the same.
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

type Words = { readonly title: string; readonly detail: (count: number) => string }

const words: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Ongeldige invoer',
    detail: (count) => (count === 1 ? 'De gegevens hebben één fout.' : `De gegevens hebben ${count} fouten.`),
  },
  en: {
    title: 'Invalid input',
    detail: (count) => (count === 1 ? 'The data have one fault.' : `The data have ${count} faults.`),
  },
}

/**
 * What does an API answer when it refuses a record: the issues as a problem (RFC 9457), in the form of the Dutch API Design Rules?
 *
 * Signals are left out: they refuse nothing. A message that an issue has with it is used as it is.
 *
 * @param issues those of a refused verdict, or of any Standard Schema
 * @param options other members than the ones made here (status 400), and the language
 * @returns an object to send as `application/problem+json`; it repeats nothing that was sent
 * @throws RangeError when no issue refuses, or `language` lies outside its type.
 * @example
 * const verdict = validateEnrolment([])
 * const problem = toProblemDetails(verdict.issues)
 * problem.status // => 400
 * problem.detail // => 'De gegevens hebben één fout.'
 * problem.errors.map(({ code, location }) => [code, location.pointer]) // => [['not-an-object', '']]
 * @see glossary: ProblemDetails
 * @since 0.1.0
 */
export function toProblemDetails(issues: readonly Refusal[], options: ProblemOptions = {}): ProblemDetails {
  const { language = 'nl', ...members } = options
  const { title, detail } = cellOf(words, language)
  const refusing = issues.filter(({ severity }) => severity !== 'signaal')
  if (refusing.length === 0) throw outOfRange('issues of which one refuses', issues)
  return {
    title,
    status: 400,
    detail: detail(refusing.length),
    ...members,
    errors: refusing.map(({ code, path = [], message, params }) => ({
      in: 'body',
      location: { pointer: toJsonPointer(path) },
      ...(code !== undefined && { code }),
      detail: message ?? formatIssue({ code, path, params } as Fault, language),
    })),
  }
}
