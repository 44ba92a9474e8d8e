import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build, stop } from 'esbuild'
import * as vitest from 'vitest'
import { fewerRuns } from './fewerRuns.mjs'

/**
 * @typedef {import('./standIn.mjs').Test} Test
 * @typedef {{ open: (file: string) => Test[] }} World the tests and what they test, loaded anew
 */

const standIn = fileURLToPath(new URL('./standIn.mjs', import.meta.url))

/**
 * All test files and the code they import as one script, of which each file is read only when it is opened.
 *
 * @param {readonly string[]} files
 * @param {number} [mostRuns] how many cases a property runs over at most
 * @returns {Promise<{ world: () => World, importsOf: Map<string, Set<string>> }>}
 */
export async function bundled(files, mostRuns) {
  const root = process.cwd()
  const contents = [
    `import { collected } from 'vitest'`,
    `const files = {${files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`).join(',')}}`,
    `export const open = (file) => collected(files[file])`,
  ].join('\n')
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    packages: 'external',
    logLevel: 'error',
    plugins: [
      {
        name: 'stand-in',
        setup(plugin) {
          plugin.onResolve({ filter: /^vitest$/ }, ({ path, importer }) =>
            importer === standIn ? { path, external: true } : { path: standIn },
          )
          // One script has one place: each file keeps its own.
          plugin.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path }) => ({
            contents: (await readFile(path, 'utf8'))
              .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
              .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
            loader: 'ts',
            resolveDir: dirname(path),
          }))
        },
      },
    ],
  })
  await stop()
  const text = outputFiles[0]?.text ?? ''
  const script = new Script(`(function (require, module, exports) {${text}\n})`, { filename: join(root, 'tests.cjs') })
  const load = script.runInThisContext()
  const nodeRequire = createRequire(join(root, 'tests.cjs'))
  const fastCheck = fewerRuns(nodeRequire('fast-check'), mostRuns)
  const require = (/** @type {string} */ name) => {
    if (name === 'vitest') return vitest
    if (name === 'fast-check') return fastCheck
    return nodeRequire(name)
  }
  return {
    world: () => {
      const module = { exports: /** @type {World} */ ({}) }
      load(require, module, module.exports)
      return module.exports
    },
    importsOf: new Map(files.map((file) => [file, closure(file, metafile.inputs)])),
  }
}

/**
 * @param {string} file
 * @param {import('esbuild').Metafile['inputs']} inputs
 * @returns {Set<string>}
 */
function closure(file, inputs) {
  const found = new Set([file])
  for (const each of found) for (const { path } of inputs[each]?.imports ?? []) found.add(path)
  return new Set([...found].map((each) => relative(process.cwd(), resolve(each))))
}
