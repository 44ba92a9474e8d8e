import type { Path } from './issue.js'

/** Reads fields of a record, and tells of those that are out of form. */
export type FormReader<Code extends string> = {
  /** The value when it passes its guard; a fault is told with the code given, absence is none. */
  readonly optional: <Value>(
    path: Path,
    value: unknown,
    guard: (value: unknown) => value is Value,
    code: Code,
  ) => Value | undefined
  /** The same of a field that must be there. */
  readonly required: <Value>(
    path: Path,
    value: unknown,
    guard: (value: unknown) => value is Value,
    code: Code,
  ) => Value | undefined
}

/** A reader that tells of faults of form in this way. */
export function formReader<Code extends string>(
  tell: (code: Code | 'missing-field', path: Path) => void,
): FormReader<Code> {
  const optional: FormReader<Code>['optional'] = (path, value, guard, code) => {
    if (guard(value)) return value
    if (value !== undefined) tell(code, path)
    return undefined
  }
  return {
    optional,
    required: (path, value, guard, code) => {
      if (value === undefined) tell('missing-field', path)
      return optional(path, value, guard, code)
    },
  }
}

/** Is this true or false? */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean'
}
