/** The fields of an untrusted object; no promise about any of them. */
export type Fields = { readonly [field: string]: unknown }

/** Is this an object with fields: not null, not a list, not a function? */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Stands in for a part that is absent or no object: it has no fields. */
export const nothing: Fields = /* #__PURE__ */ Object.freeze({})

/** Reads a record that may answer with an error when it is read (a getter, a proxy): such a record fails the test. */
export function holds(value: unknown, test: (fields: Fields) => boolean): boolean {
  try {
    return isRecord(value) && test(value)
  } catch {
    return false
  }
}
