import { build } from 'esbuild'

/**
 * What the bench measures of the library, bundled from its source: a bundle of its own for each `name`, so that the engine compiles it for
 * one use.
 */
export async function libraryFor(name) {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `export { validateEnrolment } from './src/index.ts'`,
        `export { checkCsv } from './src/registers/bulk/checkCsv.ts'`,
        `export { reconcileCsv } from './src/registers/bulk/reconcileCsv.ts'`,
        name === 'readRo' ? `export { readRo } from './src/registers/readers/readRo.ts'` : '',
        `export { readRodCsv } from './src/registers/readers/readRodCsv.ts'`,
        `export { reconcile } from './src/registers/reconcile/reconcile.ts'`,
        `export { summarise } from './src/registers/summarise.ts'`,
        `export { decisionTables } from './src/testing/decisionTables.ts'`,
        `export const name = ${JSON.stringify(name)}`,
      ].join('\n'),
      resolveDir: new URL('../../../', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    logLevel: 'error',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
