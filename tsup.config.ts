import type { Options } from 'tsup'

/** One line for each door of the package. A new one also takes a block under `exports` in package.json. */
export const doors: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  drawing: 'src/drawing/timelineSvg.ts',
  messages: 'src/messages/messages.ts',
  registers: 'src/registers/registers.ts',
}

export default {
  entry: { ...doors, 'cli/check': 'src/cli/check.ts' },
  format: ['esm', 'cjs'],
  dts: { entry: doors },
  // The command alone imports modules of Node; a door never does.
  external: [/^node:/],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  // Writes the named numbers of the core into its code; in a built file no bundler of a user could do that any more.
  esbuildOptions(options) {
    options.minifySyntax = true
  },
  sourcemap: false,
  clean: true,
  noExternal: ['ts-pattern', 'saxes', 'xmlchars', /^date-fns/, /^@date-fns\//],
} satisfies Options
