import { build, type Plugin } from 'esbuild'
import { type BronSleutel, lawCoveredUpTo, lawStart, sources } from '../../../src/law/sources.js'
import { type Language, other } from '../languages.js'

/** The script of a page, and the sources that it can cite. */
export type Script = { readonly text: string; readonly sources: readonly BronSleutel[] }

/**
 * One script for the page and its worker, which starts from the text of the same script: a page opened from disk may load neither modules nor a
 * worker from a file. To keep it light it has one language, and of the sources only those that its own code names, without what they say:
 * that stands in the page.
 */
export async function scriptOf(language: Language): Promise<Script> {
  const bare = await bundled(language, [])
  const named = (Object.keys(sources) as BronSleutel[]).filter((key) => bare.includes(`"${key}"`))
  return { text: await bundled(language, named), sources: named }
}

async function bundled(language: Language, named: readonly BronSleutel[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { start } from './app.js'; import { ${language} } from './${language}.js'; start(${language})`,
      resolveDir: 'docs/web/try',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [lighter(language, named)],
  })
  return outputFiles[0]?.text.trim() ?? ''
}

/** Leaves out of the library what this page never asks of it: the other language, texts of other checks, and the words of the sources. */
function lighter(language: Language, named: readonly BronSleutel[]): Plugin {
  const dropped = other(language)
  return {
    name: 'lighter',
    setup: ({ onLoad }) => {
      onLoad({ filter: new RegExp(`/src/(messages|drawing)/${dropped}\\.ts$`) }, () => ({
        contents: `export { ${language} as ${dropped} } from './${language}.js'`,
      }))
      onLoad({ filter: /\/src\/messages\/..\/(agreement|programme|rio|differences)\.ts$/ }, () => ({
        contents:
          'export const agreementIssues = {}, programmeIssues = {}, attendanceIssues = {}, rioIssues = {}, difference = () => ""',
      }))
      onLoad({ filter: /\/src\/law\/sources\.ts$/ }, () => ({
        contents: `export const lawStart = '${lawStart}', lawCoveredUpTo = '${lawCoveredUpTo}', sources = ${JSON.stringify(cited(named))}`,
      }))
    },
  }
}

/** The sources as far as a citation needs them. */
function cited(named: readonly BronSleutel[]): object {
  const unread = ['strekking', 'kanttekening', 'zieOok', 'wijziging']
  const kept = Object.fromEntries(named.map((key) => [key, sources[key]]))
  return JSON.parse(JSON.stringify(kept, (key, value: unknown) => (unread.includes(key) ? undefined : value))) as object
}
