import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { doors } from '../../tsup.config.js'

const root = process.cwd()
const consumer = inject('consumer')

const compilers = {
  'TypeScript 6': join(root, 'node_modules/typescript/lib/tsc.js'),
  'TypeScript 7': join(root, 'node_modules/@typescript/native/bin/tsc'),
}

const consumers = [
  { file: 'esm.mts', module: 'nodenext', moduleResolution: 'nodenext' },
  { file: 'cjs.cts', module: 'nodenext', moduleResolution: 'nodenext' },
  { file: 'bundler.ts', module: 'esnext', moduleResolution: 'bundler' },
]

describe.each(Object.entries(compilers))('under %s', (name, compiler) => {
  test.each(consumers)('the types hold for a strict $file with moduleResolution $moduleResolution', (setting) => {
    const { file, module, moduleResolution } = setting
    const project = `tsconfig.${name.at(-1)}.${file}.json`
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      module,
      moduleResolution,
    }
    writeFileSync(join(consumer, project), JSON.stringify({ compilerOptions, files: [file] }))

    const result = spawnSync(process.execPath, [compiler, '--project', project], { cwd: consumer, encoding: 'utf8' })
    expect(result.stdout + result.stderr).toBe('')
    expect(result.status).toBe(0)
  })
})

const declarations = readdirSync('dist').filter((file) => /\.d\.c?ts$/.test(file))

test('every entry has types for import and for require', () => {
  const expected = Object.keys(doors).flatMap((door) => [`${door}.d.ts`, `${door}.d.cts`])
  expect(declarations).toEqual(expect.arrayContaining(expected))
})

test('the program whose types are checked is one, and uses every door that needs no peer', () => {
  const [program = '', ...others] = consumers.map(({ file }) => readFileSync(join(consumer, file), 'utf8'))
  expect(others).toEqual([program, program])
  const unused = Object.keys(doors).filter((door) => {
    const name = door === 'index' ? 'doorlopende-leerroute' : `doorlopende-leerroute/${door}`
    return !program.includes(`from '${name}'`)
  })
  // Those of the two doors with a peer are checked in kit.test.ts, where the peers are.
  expect(unused).toEqual(['arbitraries', 'vitest'])
})

test('the types name no other package but the peer of their door, and no file that is not there', () => {
  const peers: Readonly<Record<string, string>> = { arbitraries: 'fast-check', vitest: 'vitest' }
  for (const file of declarations) {
    const text = readFileSync(join('dist', file), 'utf8')
    for (const [, specifier = ''] of text.matchAll(/\b(?:from|import|import\(|require\()\s*['"]([^'"]+)['"]/g)) {
      if (specifier === peers[file.split('.')[0] ?? '']) continue
      expect(specifier, file).toMatch(/^\.\//)
      const target = specifier.replace(/\.cjs$/, '.d.cts').replace(/\.js$/, '.d.ts')
      expect(existsSync(join('dist', target)), `${file} names ${specifier}`).toBe(true)
    }
  }
})
