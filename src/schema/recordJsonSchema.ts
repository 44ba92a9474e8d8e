import { frozen } from '../concepts/frozen.js'
import type { JsonSchema } from './jsonSchema.js'

/** What a record is called, who validates it, its codes, and those of form. */
type About = {
  readonly name: string
  readonly title: string
  readonly what: string
  readonly validation: string
  readonly codes: readonly string[]
  readonly structure: readonly string[]
}

/** The JSON Schema of a record. What it cannot say stands in its description, code by code. */
export function recordJsonSchema(
  { name, title, what, validation, codes, structure }: About,
  shape: JsonSchema,
): JsonSchema {
  const others = codes.filter((code) => !structure.includes(code) && code !== 'unreadable')
  return frozen({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:doorlopende-leerroute:schema:${name}`,
    title,
    description:
      `${what} An optional field is left out, never null; other fields are ignored. This schema tells the form and no more: it ` +
      `refuses exactly what ${validation} refuses with one of the codes ${structure.join(', ')}. What it cannot say, ` +
      `${validation} does: ${others.join(', ')}.`,
    ...shape,
  })
}
