import { Ajv2020 } from 'ajv/dist/2020.js'
import type { JsonSchema } from '../../src/schema/schema.js'
import type { Json } from './mutants.js'

/** What was found when the guards and the JSON Schema were asked about the same values. */
export interface Agreement {
  /** Values of which the one says that the form is right and the other that it is not. */
  readonly disputed: readonly Json[]
  readonly refused: number
  readonly accepted: number
  /** How often each code of form was told. */
  readonly told: ReadonlyMap<string, number>
}

/** A validation as far as its codes go. */
export type CodesOf = (value: unknown) => readonly string[]

/** Does a JSON Schema refuse exactly what the guards refuse with a code of form? */
export function compare(
  schema: JsonSchema,
  structure: readonly string[],
  codesOf: CodesOf,
  each: Iterable<Json>,
): Agreement {
  const isInForm = new Ajv2020({ strict: true, strictTypes: true }).compile(schema)
  const forms = new Set(structure)
  const told = new Map<string, number>()
  const disputed: Json[] = []
  let refused = 0
  let accepted = 0
  for (const value of each) {
    const codes = codesOf(value).filter((code) => forms.has(code))
    for (const code of new Set(codes)) told.set(code, (told.get(code) ?? 0) + 1)
    const isRefused = codes.length > 0
    if (isRefused) refused += 1
    else accepted += 1
    if (isInForm(value) === isRefused) disputed.push(structuredClone(value))
  }
  return { disputed, refused, accepted, told }
}
