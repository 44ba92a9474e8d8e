import { agreementJsonSchema } from './agreementJsonSchema.js'
import { enrolmentJsonSchema } from './enrolmentJsonSchema.js'
import { rioOfferJsonSchema } from './rioOfferJsonSchema.js'

/** The JSON Schemas as the files of the package, name and text: for whoever works in another language. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const schemas = { enrolment: enrolmentJsonSchema, agreement: agreementJsonSchema, 'rio-offer': rioOfferJsonSchema }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${visible(JSON.stringify(schema, null, 2))}\n`,
    ]),
  )
}

/** The same JSON with the blanks that nobody can see, which stand in a pattern, written as their numbers. */
function visible(json: string): string {
  return json.replaceAll(/[^\S\n ]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
