import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { format, resolveConfig } from 'prettier'

/**
 * Makes `validators.mjs` out of `schemas.ts` with typia's own generator: `node test/bench/peers/typia/generate.mjs`, after a
 * change of the schemas or of typia. Typia 12 is the last one that works on the compiler in JavaScript; 13 needs a native
 * tool chain that does not run on Node 20.
 */
export async function generated() {
  const here = dirname(fileURLToPath(import.meta.url))
  const root = join(here, '../../../..')
  // Inside the project, where typia finds itself and the compiler.
  const folder = mkdtempSync(join(root, 'node_modules/.typia-'))
  try {
    mkdirSync(join(folder, 'in'))
    copyFileSync(join(here, 'schemas.ts'), join(folder, 'in/schemas.ts'))
    const compilerOptions = {
      target: 'ES2022',
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      strict: true,
      skipLibCheck: true,
      types: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['in'] }))
    const typia = join(root, 'node_modules/typia/lib/executable/typia.js')
    execFileSync(
      process.execPath,
      [typia, 'generate', '--input', 'in', '--output', 'out', '--project', 'tsconfig.json'],
      {
        cwd: folder,
        stdio: 'pipe',
      },
    )
    const { code } = transformSync(readFileSync(join(folder, 'out/schemas.ts'), 'utf8'), {
      loader: 'ts',
      format: 'esm',
      target: 'es2022',
    })
    const file = join(here, 'validators.mjs')
    const note = '// Made by generate.mjs with typia out of schemas.ts; not to be edited.\n'
    return { file, text: await format(note + code, { ...(await resolveConfig(file)), parser: 'babel' }) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { file, text } = await generated()
  writeFileSync(file, text)
}
