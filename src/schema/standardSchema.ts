import { formatIssue, type Fault, type Language } from '../messages/messages.js'
import type { NotCheckedOf, Path, Severity } from '../validation/issue.js'
import type { VerdictOf } from '../validation/verdict.js'

/**
 * An issue of a validation with its message: what Standard Schema asks (`message`, `path`), with our `code`, `params`, `severity` and
 * `source` beside it. Frozen; it holds no personal number.
 *
 * @since 0.1.0
 */
export type SchemaIssue<AnIssue extends { readonly code: string } = { readonly code: string }> = AnIssue & {
  readonly message: string
}

/**
 * What `validate` of a schema answers, at once and never as a promise. Sound: the input itself, not a copy. Refused: every `afkeur`.
 * Signals (`signaal`) are no failures; they stand beside either answer, and so does what could not be checked.
 *
 * @since 0.1.0
 */
export type SchemaResult<Value, AnIssue extends { readonly code: string }> = {
  readonly signals: readonly SchemaIssue<AnIssue>[]
  readonly notChecked: readonly NotCheckedOf<AnIssue['code']>[]
} & (
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly [SchemaIssue<AnIssue>, ...SchemaIssue<AnIssue>[]] }
)

/**
 * What a schema can be told: the language of its messages (Dutch when left out), and the options of its validation.
 *
 * @since 0.1.0
 */
export type SchemaOptions<Options = object> = Options & { readonly language?: Language }

/**
 * A Standard Schema (v1) of a record of this library, for every form, API or router that takes one. `with` gives the same schema with
 * other options; it changes nothing in the schema it is asked of.
 *
 * @since 0.1.0
 */
export type DomainSchema<Value, AnIssue extends { readonly code: string }, Options = object> = {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'doorlopende-leerroute'
    readonly validate: (value: unknown) => SchemaResult<Value, AnIssue>
    readonly types?: { readonly input: Value; readonly output: Value } | undefined
  }
  readonly with: (options: SchemaOptions<Options>) => DomainSchema<Value, AnIssue, Options>
}

/** An issue of any validation. */
type AnyIssue = {
  readonly code: string
  readonly path: Path
  readonly params: object
  readonly severity: Severity
}

/** The schema of what this function validates. */
export function schemaOf<Value, AnIssue extends AnyIssue, Options extends object>(
  validate: (input: unknown, options: Options) => VerdictOf<Value, AnIssue, AnIssue['code']>,
  options: SchemaOptions<Options>,
): DomainSchema<Value, AnIssue, Options> {
  const tell = (issue: AnIssue): SchemaIssue<AnIssue> =>
    Object.freeze({ ...issue, message: formatIssue(issue as unknown as Fault, options.language) })

  const answer = (input: unknown): SchemaResult<Value, AnIssue> => {
    const verdict = validate(input, options)
    const { notChecked } = verdict
    if (verdict.ok) return { value: verdict.value, signals: verdict.signals.map(tell), notChecked }
    const told = verdict.issues.map(tell)
    return {
      issues: told.filter(({ severity }) => severity === 'afkeur') as [SchemaIssue<AnIssue>, ...SchemaIssue<AnIssue>[]],
      signals: told.filter(({ severity }) => severity === 'signaal'),
      notChecked,
    }
  }

  return Object.freeze({
    '~standard': Object.freeze({ version: 1, vendor: 'doorlopende-leerroute', validate: answer }),
    with: (other) => {
      const schema = schemaOf(validate, { ...options, ...other })
      // An option outside its type is told here and now, not with the first record.
      schema['~standard'].validate(undefined)
      return schema
    },
  })
}
