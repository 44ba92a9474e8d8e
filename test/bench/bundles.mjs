import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { guardsOf, peers } from './contenders.mjs'
import { standaloneCode } from './peers/ajvStandalone.mjs'

/**
 * What each contender puts into a program that judges enrolments, minified. For a peer: its schema and what it imports; neither
 * our guards nor the rules that run after it, which such a program would hold as well.
 */
const here = fileURLToPath(new URL('.', import.meta.url))
const built = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

/** The rules that all peers share are not theirs. */
const withoutSharedRules = {
  name: 'without-shared-rules',
  setup(plugin) {
    plugin.onLoad({ filter: /bench[\\/]rules\.mjs$/ }, () => ({
      contents: 'export const sideOf = (input) => input?.instelling?.soort',
    }))
  },
}

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    plugins: [withoutSharedRules],
  })
  return outputFiles[0].text
}

const fileOf = (name) => name.replace(/ (\w)/, (_, letter) => letter.toUpperCase())

/** The code by contender. */
export async function bundles() {
  const guards = guardsOf(await import(built))
  const entries = {
    validateEnrolment: `export { validateEnrolment } from ${JSON.stringify(built)}`,
    limit: "export { limitOn } from './limit.mjs'",
    ...Object.fromEntries(Object.keys(peers).map((name) => [name, `export * from './peers/${fileOf(name)}.mjs'`])),
    // What it writes beforehand is what a program holds; the guards that it asks of a module are not counted.
    'ajv standalone': standaloneCode(guards).replaceAll('require("formats")', '({})'),
  }
  const code = {}
  for (const [name, contents] of Object.entries(entries)) code[name] = await bundled(contents)
  return code
}

/** The bytes of a program, gzipped at its best. */
export function gzippedBytes(code) {
  return gzipSync(code, { level: 9 }).byteLength
}
