// Builds the site into docs/site: bundles build.ts, which imports the library from its source, and runs it.
import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { build } from 'esbuild'

// Inside node_modules, so that the bundle finds the packages it leaves outside.
const bundle = resolve(`node_modules/.cache/doorlopende-leerroute-site/build-${process.pid}.mjs`)

await build({
  entryPoints: ['docs/web/build.ts'],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
})
try {
  await import(pathToFileURL(bundle).href)
} finally {
  rmSync(bundle)
}
