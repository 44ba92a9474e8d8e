/**
 * The way to a field as Standard Schema writes it: our own paths, and those of other libraries, in which a step may be an object with
 * a `key`.
 *
 * @since 0.1.0
 */
export type SchemaPath = readonly (PropertyKey | { readonly key: PropertyKey })[]

/**
 * A JSON Pointer (RFC 6901): the place of a value in a piece of JSON. The empty text is the whole of it.
 *
 * @since 0.1.0
 */
export type JsonPointer = '' | `/${string}`

/**
 * The path of an issue as a JSON Pointer (RFC 6901): where in the JSON is the field that a clerk can mend?
 *
 * @param path the path of an issue, of this library or of another; empty for the record itself
 * @returns each step after a slash, with `~` and `/` escaped; the empty text for the record itself
 * @example
 * toJsonPointer(['leerroute', 'niveau']) // => '/leerroute/niveau'
 * toJsonPointer(['programma', 0, 'onderdelen']) // => '/programma/0/onderdelen'
 * toJsonPointer([]) // => ''
 * @see glossary: JsonPointer
 * @since 0.1.0
 */
export function toJsonPointer(path: SchemaPath): JsonPointer {
  return path
    .map((step) => String(typeof step === 'object' ? step.key : step))
    .map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('') as JsonPointer
}
