import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import { _, Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { ajvFormats, ajvJudge, ajvOptions, ajvSchemas } from './ajvSchemas.mjs'

const guardsModule = 'formats'

/** The code that ajv writes beforehand, as a CommonJS module that takes our guards from a module `formats`. */
export function standaloneCode(guards) {
  const formats = ajvFormats(guards)
  const ajv = new Ajv({ ...ajvOptions, formats, code: { source: true, formats: _`require(${guardsModule})` } })
  const schemas = ajvSchemas()
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name)
  return standalone.default(ajv, { vo: 'vo', mbo: 'mbo', other: 'other' })
}

/** Ajv 8 standalone: the same schemas, compiled to a module beforehand; no ajv when it runs, save small helpers. */
export function ajvStandalonePeer({ guards, rules }) {
  const require = createRequire(import.meta.url)
  const module = { exports: {} }
  // What a build step would write to a file.
  const load = compileFunction(standaloneCode(guards), ['require', 'module', 'exports'])
  load((name) => (name === guardsModule ? ajvFormats(guards) : require(name)), module, module.exports)
  return ajvJudge(module.exports, rules)
}
