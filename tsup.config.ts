import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Options } from 'tsup'
import { schemaFiles } from './src/schema/schemaFiles.js'
import { dataFiles } from './src/testing/dataFiles.js'

/** One line for each door of the package. A new one also takes a block under `exports` in package.json. */
export const doors: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  drawing: 'src/drawing/timelineSvg.ts',
  messages: 'src/messages/messages.ts',
  registers: 'src/registers/registers.ts',
  dates: 'src/dates/dates.ts',
  schema: 'src/schema/schema.ts',
  testing: 'src/testing/testing.ts',
  arbitraries: 'src/arbitraries/arbitraries.ts',
  vitest: 'src/vitest/vitest.ts',
}

const entry = { ...doors, 'cli/check': 'src/cli/check.ts' }

/** Writes what teams in other languages read: the decision tables, the golden cases and the JSON Schemas. */
function writeData(): void {
  const schemas = Object.entries(schemaFiles()).map(([name, text]) => [`schema/${name}`, text] as const)
  for (const [name, text] of [...Object.entries(dataFiles()), ...schemas]) {
    const path = `dist/data/${name}`
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/**
 * Lets every entry reach all of the core, so that the core becomes one chunk and not one for each set of entries that share a part
 * of it: some twenty files, most of them small, take longer to find and to read than one. A bundler drops what is not used.
 */
const coreInOneChunk: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'core-in-one-chunk',
  setup(build) {
    const others = new Set(Object.values(entry).map((path) => resolve(path)))
    others.delete(resolve('src/index.ts'))
    build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
      others.has(path)
        ? { contents: `${readFileSync(path, 'utf8')}\nimport { lawStart as _ } from '../index.js'`, loader: 'ts' }
        : undefined,
    )
  },
}

export default {
  entry,
  format: ['esm', 'cjs'],
  dts: { entry: doors },
  // The command alone imports modules of Node; a door never does.
  external: [/^node:/],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  // No chunk is imported for its effects alone: it has none.
  treeshake: { moduleSideEffects: 'no-external' },
  esbuildPlugins: [coreInOneChunk],
  // Writes the named numbers of the core into its code; in a built file no bundler of a user could do that any more.
  esbuildOptions(options) {
    options.minifySyntax = true
  },
  sourcemap: false,
  clean: true,
  onSuccess: () => Promise.resolve(writeData()),
  noExternal: ['ts-pattern', 'saxes', 'xmlchars', /^date-fns/, /^@date-fns\//],
} satisfies Options
