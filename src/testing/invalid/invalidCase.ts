import { frozen } from '../../concepts/frozen.js'
import type { Path } from '../../validation/issue.js'
import { type Changes, changed, pathOf } from '../changed.js'

/**
 * A record with one fault: hand `input` and `options` to the validation, and it finds this code, at this path with these params, and no
 * other. `input` is deliberately not typed as a record.
 *
 * @since 0.1.0
 */
export type InvalidCase<Code extends string, Params, Options> = {
  readonly code: Code
  readonly input: unknown
  readonly options?: Options
  readonly path: Path
  readonly params: Params
}

/** The record, the changes that make it faulty, and what must be told of it. */
type Fault = { readonly input: unknown; readonly path: Path; readonly params: object; readonly options?: unknown }

/** One fault in a sound record: the changes, where it is told, with which facts, and on what it is judged. */
export function fault(record: unknown, changes: Changes, path: string, params: object = {}, options?: unknown): Fault {
  const input = frozen(changed(record, changes))
  return frozen({ input, path: pathOf(path), params, ...(options === undefined ? {} : { options }) })
}

/** A record of which this field answers with an error when it is read, as an object of another library might. */
export function unreadable(record: object, field: string): Fault {
  const input = Object.freeze(
    Object.defineProperty({ ...record }, field, {
      enumerable: true,
      get: () => {
        throw TypeError('this field cannot be read')
      },
    }),
  )
  return Object.freeze({ input, path: Object.freeze([]), params: Object.freeze({}) })
}

/** The faults of a table, by code; a code without one does not compile where the table is written. */
export type FaultsByCode<Codes extends string> = { readonly [Code in Codes]: () => Fault }
