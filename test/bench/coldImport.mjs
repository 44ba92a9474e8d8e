import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { median } from './measure.mjs'

/**
 * How long an import takes in a fresh process, beyond that of an empty module in a file: the median of as many processes as
 * asked, the modules in turn. Files come from the cache of the system, as they do for a program that is started again.
 */
const here = fileURLToPath(new URL('.', import.meta.url))

/** The packages as they are installed, whole. */
const installed = {
  'doorlopende-leerroute': new URL('../../dist/index.js', import.meta.url).href,
  ajv: 'ajv',
  arktype: 'arktype',
  typebox: 'typebox/compile',
  valibot: 'valibot',
  zod: 'zod',
  'zod mini': 'zod/mini',
}

function once(specifier) {
  const program = `
    const { stopwatch } = await import(${JSON.stringify(new URL('measure.mjs', import.meta.url).href)})
    const elapsed = stopwatch()
    await import(${JSON.stringify(specifier)})
    process.stdout.write(String(elapsed() / 1e6))`
  // Where the packages are found.
  const text = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: here,
    encoding: 'utf8',
  })
  return Number(text)
}

/**
 * Milliseconds beyond an empty module: of each package as it is installed, and of each bundled program.
 *
 * @param {Record<string, string>} code the programs by name
 * @param {number} processes
 */
export function coldImports(code, processes) {
  mkdirSync(join(here, '../../reports'), { recursive: true })
  const folder = mkdtempSync(join(here, '../../reports/imports-'))
  const inFile = (name, text) => {
    const file = join(folder, `${name.replace(' ', '-')}.mjs`)
    writeFileSync(file, text)
    return pathToFileURL(file).href
  }
  try {
    const asked = [
      ['empty', 'empty', inFile('empty', 'export {}\n')],
      ...Object.entries(installed).map(([name, specifier]) => ['installed', name, specifier]),
      ...Object.entries(code).map(([name, text]) => ['bundled', name, inFile(name, text)]),
    ]
    const times = asked.map(() => [])
    for (let round = 0; round < processes; round++) {
      for (const [at, [, , specifier]] of asked.entries()) times[at].push(once(specifier))
    }
    const empty = median(times[0])
    const beyond = (kind) =>
      Object.fromEntries(
        asked.flatMap(([of, name], at) => (of === kind ? [[name, Math.max(0, median(times[at]) - empty)]] : [])),
      )
    return { empty, installed: beyond('installed'), bundled: beyond('bundled') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
