/**
 * A JSON Schema (draft 2020-12), as plain JSON.
 *
 * @since 0.1.0
 */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** The fields of an object; `false` where a field may not stand. */
export type Properties = { readonly [field: string]: JsonSchema | false }

/** An object with these fields, of which some must be there. Other fields are ignored, as every validation does. */
export function object(required: readonly string[], properties: Properties): JsonSchema {
  return { type: 'object', ...(required.length > 0 && { required }), properties }
}

/** The names of the fields of a type, of each of its members where it has several. */
export type FieldOf<Shape> = Shape extends unknown ? keyof Shape : never

type OptionalIn<Shape> = Shape extends unknown
  ? { [Field in keyof Shape]-?: Partial<Pick<Shape, Field>> extends Pick<Shape, Field> ? Field : never }[keyof Shape]
  : never

/** The fields that a value of this type always has. */
export type Needed<Shape> = Exclude<keyof Shape, OptionalIn<Shape>>

/** The fields that it can do without, or that only some of its members have. */
export type Spared<Shape> = Exclude<FieldOf<Shape>, Needed<Shape>>

/** For each of these fields what may stand there. */
export type Fields<Field extends PropertyKey> = { readonly [Each in Field]: JsonSchema }

/** The same type, but these fields may be absent: for what a rule tells and not the form. */
export type Lenient<Shape, Field extends keyof Shape> = Omit<Shape, Field> & Partial<Pick<Shape, Field>>

/**
 * A record of this type. The compiler holds its tables to the type: a field that is new, gone, or no longer optional does not compile.
 * `Elsewhere` are the fields that are told in another place.
 */
export function record<Shape, Elsewhere extends PropertyKey = never>(
  needed: Fields<Exclude<Needed<Shape>, Elsewhere>>,
  spared: Fields<Exclude<Spared<Shape>, Elsewhere>>,
): JsonSchema {
  return object(Object.keys(needed), { ...needed, ...spared })
}

/** One of these values, all of them texts or all of them whole numbers. */
export function among(values: readonly string[] | readonly number[]): JsonSchema {
  return { type: typeof values[0] === 'string' ? 'string' : 'integer', enum: values }
}

/** A list of these. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items }
}

/** A list that has at least one of these. */
export function filledListOf(items: JsonSchema): JsonSchema {
  return { ...listOf(items), minItems: 1 }
}

/** When a field, here or a step inwards, has this value, this holds too. */
export function whenIs(path: readonly [string, ...string[]], value: string, then: JsonSchema): JsonSchema {
  // A keyword of JSON Schema; what stands there is no function, so that nothing can wait for it.
  // oxlint-disable-next-line unicorn/no-thenable
  return { if: holding(path, value), then }
}

function holding([field, ...inwards]: readonly string[], value: string): JsonSchema {
  if (field === undefined) return { const: value }
  return object([field], { [field]: holding(inwards, value) })
}

/** Text. */
export const text: JsonSchema = /* #__PURE__ */ Object.freeze({ type: 'string' })

/** What `trim` takes away. The shorthands for it are not the same in every engine. */
const blanks = '\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** Text that says something: a blank one counts as absent. */
export const filledText: JsonSchema = /* #__PURE__ */ Object.freeze({ type: 'string', pattern: `[^${blanks}]` })

/** Yes or no. */
export const yesOrNo: JsonSchema = /* #__PURE__ */ Object.freeze({ type: 'boolean' })
