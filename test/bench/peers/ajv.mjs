import { Ajv } from 'ajv'
import { ajvFormats, ajvJudge, ajvOptions, ajvSchemas } from './ajvSchemas.mjs'

/** Ajv 8: schemas compiled once. */
export function ajvPeer({ guards, rules }) {
  const ajv = new Ajv({ ...ajvOptions, formats: ajvFormats(guards) })
  const { vo, mbo, other } = ajvSchemas()
  return ajvJudge({ vo: ajv.compile(vo), mbo: ajv.compile(mbo), other: ajv.compile(other) }, rules)
}
