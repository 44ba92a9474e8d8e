import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { minify } from 'terser'
import { type BronSleutel, lawCoveredUpTo, lawStart, lawStartDay, sources } from '../../../src/law/sources.js'
import { type Language, other } from '../languages.js'

/** The script of a page, and the sources that it can cite. */
export type Script = { readonly text: string; readonly sources: readonly BronSleutel[] }

/** What is bundled in of others; their licences go with the page. */
export const bundledIn: readonly string[] = ['saxes', 'xmlchars']

/**
 * One script for the page and its worker, which starts from the text of the same script: a page opened from disk may load neither modules
 * nor a worker from a file. To keep it light it has one language, and the sources stand in the page as data: those that it names.
 */
export async function scriptOf(language: Language): Promise<Script> {
  const text = await bundled(language)
  return { text, sources: (Object.keys(sources) as BronSleutel[]).filter((key) => named(text, key)) }
}

/** Stands the key in the script as a text of its own? */
function named(script: string, key: BronSleutel): boolean {
  return ['"', "'", '`'].some((quote) => script.includes(`${quote}${key}${quote}`))
}

async function bundled(language: Language): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { start } from './app.js'; import { ${language} } from './${language}.js'; start(${language})`,
      resolveDir: 'docs/web/try',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [lighter(language)],
  })
  const compress = {
    ecma: 2020,
    passes: 6,
    keep_fargs: false,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  } as const
  const { code = '' } = await minify(outputFiles[0]?.text ?? '', {
    ecma: 2020,
    compress,
    format: { ascii_only: false },
  })
  return code
}

/** Leaves out of the library what this page never asks of it. */
function lighter(language: Language): Plugin {
  const dropped = other(language)
  return {
    name: 'lighter',
    setup: (bundle) => {
      // The other language.
      bundle.onLoad({ filter: new RegExp(`/src/(messages|drawing)/${dropped}\\.ts$`) }, () => ({
        contents: `export { ${language} as ${dropped} } from './${language}.js'`,
      }))
      // The words of checks that are not on this page.
      bundle.onLoad({ filter: /\/src\/messages\/..\/(agreement|programme|rio|differences)\.ts$/ }, () => ({
        contents:
          'export const agreementIssues = {}, programmeIssues = {}, attendanceIssues = {}, rioIssues = {}, difference = () => ""',
      }))
      // The sources: `citation` is given those of the page.
      bundle.onLoad({ filter: /\/src\/law\/sources\.ts$/ }, () => ({
        contents: `export const lawStart = '${lawStart}', lawStartDay = ${lawStartDay}, lawCoveredUpTo = '${lawCoveredUpTo}', sources = {}`,
      }))
      // What an error says of a call outside its types: nobody reads it here.
      bundle.onLoad({ filter: /\/src\/concepts\/outOfRange\.ts$/ }, () => ({
        contents: 'export function outOfRange() { return RangeError() }',
      }))
      // The quick ways through a file of millions of lines; the plain ways give the same.
      bundle.onLoad({ filter: /\/src\/registers\/readers\/wholeLines\.ts$/ }, () => ({
        contents: 'export function wholeLines() { return {} }',
      }))
      bundle.onLoad({ filter: /\/src\/registers\/readers\/tails\.ts$/ }, () => ({
        contents: 'export function tailsOf() {} export function recordFrom() {}',
      }))
      bundle.onLoad({ filter: /\/src\/registers\/readers\/oneByOne\.ts$/ }, () => ({
        contents: 'export async function* oneByOne(batches) { for await (const batch of batches) yield* batch }',
      }))
      bundle.onResolve({ filter: /^ts-pattern$/ }, () => ({ path: resolve('docs/web/try/match.ts') }))
      bundle.onLoad({ filter: /\/node_modules\/(saxes|xmlchars)\/.*\.js$/ }, ({ path }) => ({
        contents: withoutUnused(asModule(readFileSync(path, 'utf8'))),
      }))
    },
  }
}

/**
 * Leaves out of saxes what it does for namespaces and in a DOCTYPE (it is not asked for the one, and is never given the other), and what it
 * says of an offence: the reader has words of its own for that.
 */
function withoutUnused(text: string): string {
  return text
    .replaceAll(
      /^    (?:processAttribsNS|pushAttribNS|resolve|sDTD\w*|sDoctypeQuote)\([^)]*\) \{\n(?:      .*\n|\n)*    \}\n/gm,
      '',
    )
    .replace(/if \(xmlnsOpt\) \{\n[\s\S]*?\n {8}\}\n {8}else \{/, '{')
    .replaceAll(/this\.fail\((?:"[^"]*"|`[^`]*`)\)/g, 'this.fail()')
}

/** The text of a CommonJS module as TypeScript writes it, as a module, of which what is not used can be left out. */
function asModule(text: string): string {
  return text
    .replace(/^Object\.defineProperty\(exports.*\n/m, '')
    .replace(/^exports\.\w+ = exports\.\w+ = void 0;\n/m, '')
    .replaceAll(/^const (\w+) = require\("([^"]+)"\);/gm, 'import * as $1 from "$2"')
    .replaceAll(/^exports\.(\w+) = \1;/gm, 'export { $1 }')
    .replaceAll(/^exports\.(\w+) = /gm, 'export var $1 = ')
    .replaceAll(/\bexports\.(\w+)/g, '$1')
    .replaceAll('new RegExp(', '/* @__PURE__ */ new RegExp(')
}
