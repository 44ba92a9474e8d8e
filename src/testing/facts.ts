import { frozen } from '../concepts/frozen.js'
import { isRecord } from '../concepts/record.js'

/**
 * The facts of a record that a test cares about: any field may be left out, at any depth, a list is given as a whole. A field that
 * the record may lack can be set to `undefined`: then it is left out.
 *
 * @since 0.1.0
 */
export type Facts<Data> = Data extends readonly unknown[]
  ? Data
  : Data extends object
    ? {
        readonly [Field in keyof Data]?:
          Facts<Data[Field]> | (Partial<Pick<Data, Field>> extends Pick<Data, Field> ? undefined : never)
      }
    : Data

/** The record with these facts instead of its own, frozen; the facts themselves are left as they are. */
export function withFacts(record: unknown, facts: unknown): unknown {
  return frozen(merged(record, facts))
}

function merged(own: unknown, given: unknown): unknown {
  if (Array.isArray(given)) return given.map((part) => merged(undefined, part))
  if (!isRecord(given)) return given
  const both = { ...(isRecord(own) ? own : {}) }
  for (const [field, fact] of Object.entries(given)) {
    if (fact === undefined) delete both[field]
    else both[field] = merged(both[field], fact)
  }
  return both
}

/** The first of these choices that has every fact that is given, or else the first of all. */
export function fitting<Choice extends object>(
  choices: readonly [Choice, ...Choice[]],
  facts: { readonly [field: string]: unknown },
): Choice {
  const given = Object.entries(facts).filter(([, fact]) => fact !== undefined)
  return choices.find((choice) => given.every(([field, fact]) => Reflect.get(choice, field) === fact)) ?? choices[0]
}
