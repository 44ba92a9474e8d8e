import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build, type Plugin } from 'esbuild'

const require = createRequire(import.meta.url)

/** The guides that show a peer. */
export const guides: readonly string[] = ['fastify', 'hono', 'react-hook-form', 'trpc', 'zod']

/** The code on a page, all of it. */
export function guideText(name: string): string {
  const page = readFileSync(`docs/guides/${name}.md`, 'utf8')
  return [...page.matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code).join('\n')
}

/** Where a door of the package is written; without a name, the front door. */
export function doorFile(door: string | undefined): string {
  return `${process.cwd()}/${door === undefined ? 'src/index.ts' : `src/${door}/${door}.ts`}`
}

/** What a user imports by the name of the package is here taken from `src`; everything else is the peer that is installed. */
const ours: Plugin = {
  name: 'ours',
  setup(bundle) {
    bundle.onResolve({ filter: /^doorlopende-leerroute/ }, ({ path }) => ({ path: doorFile(path.split('/')[1]) }))
  },
}

/** Runs the code of a guide as a user would who copies it, with the peers that are installed, and gives what it exports. */
export async function runGuide(name: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({
    stdin: { contents: guideText(name), loader: 'tsx', resolveDir: process.cwd() },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    packages: 'external',
    plugins: [ours],
    write: false,
  })
  const module = { exports: {} }
  // oxlint-disable-next-line typescript/no-implied-eval -- the guides stand in this repository
  new Function('require', 'module', outputFiles[0]?.text ?? '')(require, module)
  return module.exports
}
