import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { doorFile, guides, guideText } from './guide.js'

const folder = `${process.cwd()}/reports/guides`

/** What the compiler says of these texts, as a strict project of a user would have it. */
async function complaints(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(texts)) writeFileSync(`${folder}/${name}.tsx`, text)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    jsx: 'react-jsx',
    module: 'NodeNext',
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    types: ['node'],
    paths: {
      'doorlopende-leerroute': [doorFile(undefined)],
      'doorlopende-leerroute/dates': [doorFile('dates')],
      'doorlopende-leerroute/schema': [doorFile('schema')],
    },
  }
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ['*.tsx'] }))
  const compiler = ['node_modules/@typescript/native/bin/tsc', '--pretty', 'false', '--project', folder]
  const { stdout } = await promisify(execFile)(process.execPath, compiler).catch((failed: { stdout: string }) => failed)
  // What it says of src is told by the type check of src itself.
  return stdout.split('\n').filter((line) => line.startsWith('reports/guides/'))
}

test('The code of every guide compiles, and the compiler would say so if it did not', async () => {
  const texts = Object.fromEntries(guides.map((name) => [name, guideText(name)]))
  const wrong = guideText('hono').replace('instelling.brin', 'instelling.brim')
  const told = await complaints({ ...texts, wrong })
  expect(told).toEqual([expect.stringMatching(/wrong\.tsx.*'brim'/)])
})

test('Every guide about a peer is compiled and run', () => {
  const pages = readdirSync('docs/guides').map((page) => page.replace('.md', ''))
  expect(pages).toEqual(expect.arrayContaining([...guides, 'schema']))
})
