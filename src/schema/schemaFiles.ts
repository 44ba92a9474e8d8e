import { agreementJsonSchema } from './agreementJsonSchema.js'
import { enrolmentJsonSchema } from './enrolmentJsonSchema.js'
import { rioOfferJsonSchema } from './rioOfferJsonSchema.js'

/** The JSON Schemas as the files of the package, name and text: for whoever works in another language. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const schemas = { enrolment: enrolmentJsonSchema, agreement: agreementJsonSchema, 'rio-offer': rioOfferJsonSchema }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  )
}
