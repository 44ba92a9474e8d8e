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

/** Text that says something: a blank one counts as absent. */
export const filledText: JsonSchema = /* #__PURE__ */ Object.freeze({ type: 'string', pattern: '\\S' })

/** Yes or no. */
export const yesOrNo: JsonSchema = /* #__PURE__ */ Object.freeze({ type: 'boolean' })
