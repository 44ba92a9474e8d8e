import { readdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Metafile } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'
import { doors } from '../../tsup.config.js'

const entries = Object.keys(doors)
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
const bundled = {
  'ts-pattern': 'LICENSE',
  'date-fns': 'LICENSE.md',
  '@date-fns/utc': 'LICENSE.md',
  xmlchars: 'LICENSE',
}

describe('package.json', () => {
  test('asks a user to install nothing else', () => {
    for (const key of ['dependencies', 'optionalDependencies', 'bundleDependencies', 'bundledDependencies']) {
      expect(manifest).not.toHaveProperty(key)
    }
  })

  test('opens one door for each entry of the build, to import and to require, with its own types', () => {
    const blocks = entries.map((name) => [
      name === 'index' ? '.' : `./${name}`,
      {
        import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
        require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
      },
    ])
    expect(manifest['exports']).toEqual({
      ...Object.fromEntries(blocks),
      // vitest itself refuses to be required.
      './vitest': { types: './dist/vitest.d.ts', default: './dist/vitest.js' },
      './data/*': './dist/data/*',
      './package.json': './package.json',
    })
  })

  test('names types first in each branch, as resolvers read from top to bottom', () => {
    for (const door of Object.values(manifest['exports'] as Record<string, object>)) {
      for (const branch of Object.values(door).filter((value) => typeof value === 'object')) {
        expect(Object.keys(branch as object)).toEqual(['types', 'default'])
      }
    }
  })
})

describe('the tarball', () => {
  const shared = /^dist\/[\w-]+-[\w-]{8}\.(?:c?js|d\.c?ts)$/

  test('holds the entries, what they share, the licences and the papers, and nothing else', () => {
    const files = inject('packedFiles').filter((file) => !shared.test(file))
    const expected = entries.flatMap((name) =>
      (name === 'vitest' ? ['js', 'd.ts'] : ['js', 'cjs', 'd.ts', 'd.cts']).map((kind) => `dist/${name}.${kind}`),
    )
    const data = readdirSync('dist/data', { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
    expect(data.length).toBeGreaterThan(40)
    const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path}`)
    expect(pages.length).toBeGreaterThan(10)
    const papers = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.md',
      ...['demo.mjs', 'fouten.json', 'rod-fouten.csv', 'rod-mbo.csv', 'rod-vo.csv'].map(
        (name) => `docs/examples/${name}`,
      ),
      'docs/sbom.cdx.json',
      // The picture that README.md shows.
      'docs/timeline-dark.svg',
      'docs/timeline-light.svg',
      'package.json',
      ...pages,
    ]
    expect(files).toEqual([...papers, ...expected, ...data, 'dist/cli/check.js'].sort())
  })

  test('holds no shared file that no entry reaches', () => {
    const packed = inject('packedFiles').filter((file) => shared.test(file))
    const named = inject('packedFiles')
      .filter((file) => file.startsWith('dist/'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    for (const file of packed) {
      expect(named).toContain(
        file
          .replace('dist/', './')
          .replace(/\.d\.ts$/, '.js')
          .replace(/\.d\.cts$/, '.cjs'),
      )
    }
  })
})

test('the notices hold the whole licence of every library that is bundled in', () => {
  const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8')
  for (const [name, file] of Object.entries(bundled)) {
    expect(notices).toContain(readFileSync(`node_modules/${name}/${file}`, 'utf8').trim())
  }
  // Its package holds no licence of its own.
  expect(notices).toContain('## saxes\n\n```licence\nThe ISC License\n')
})

describe('the main entry', () => {
  const marks =
    /@ts-pattern|date-fns|NonExhaustiveError|constructDateFrom|UTCDateMini|millisecondsInDay|SaxesParser|node_modules/

  /** The built file and every chunk that it reaches. */
  function reached(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen
    seen.add(file)
    const names = readFileSync(`dist/${file}`, 'utf8').matchAll(/(?:\bfrom|\bimport|\brequire\()\s*['"]([^'"]+)['"]/g)
    for (const [, name = ''] of names) {
      expect(name).toMatch(/^\.\//)
      reached(name.slice(2), seen)
    }
    return seen
  }

  test.each(['index.js', 'index.cjs'])('%s reaches no built line of another library', (file) => {
    for (const chunk of reached(file)) expect(readFileSync(`dist/${chunk}`, 'utf8')).not.toMatch(marks)
  })

  test('these marks do give the other libraries away', async () => {
    const lines = [
      "export { match } from 'ts-pattern'",
      "export { addYears } from 'date-fns/addYears'",
      "export { UTCDateMini } from '@date-fns/utc'",
      "export { SaxesParser } from 'saxes'",
    ]
    for (const contents of lines) {
      const stdin = { contents, resolveDir: process.cwd() }
      const { outputFiles } = await build({ stdin, bundle: true, write: false, minify: true, format: 'esm' })
      expect(outputFiles[0]?.text).toMatch(marks)
    }
  })

  test('holds not one byte from outside src when all entries are built together', async () => {
    const { metafile } = await build({
      entryPoints: doors,
      bundle: true,
      splitting: true,
      metafile: true,
      write: false,
      format: 'esm',
      outdir: 'dist',
    })
    expect(Object.keys(inputsOf('dist/index.js', metafile)).filter((path) => !path.startsWith('src/'))).toEqual([])
  })

  /** The source files, with their bytes, that one output and the chunks it imports are made of. */
  function inputsOf(output: string, metafile: Metafile, seen = new Set<string>()): Record<string, number> {
    const made = metafile.outputs[output]
    if (made === undefined || seen.has(output)) return {}
    seen.add(output)
    const own = Object.entries(made.inputs).map(([path, input]) => [path, input.bytesInOutput] as const)
    const chunks = made.imports.map((chunk) => inputsOf(chunk.path, metafile, seen))
    return Object.assign({}, Object.fromEntries(own.filter(([, bytes]) => bytes > 0)), ...chunks) as Record<
      string,
      number
    >
  }
})
