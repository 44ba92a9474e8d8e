import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

/** What a bundler makes of a program that has these names of the door, and the files of which something is left in it. */
async function bundle(
  names: string,
): Promise<{ readonly files: string[]; readonly code: string; readonly gzipped: number }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export ${names} from './src/dates/dates.ts'`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outfile: 'out.js',
  })
  const inputs = Object.entries(metafile.outputs['out.js']?.inputs ?? {})
  const code = outputFiles[0]?.text ?? ''
  const gzipped = gzipSync(code, { level: 9 }).byteLength
  return { files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path), code, gzipped }
}

describe('A program with Dates', () => {
  test('holds of this package no validation, and of others only date-fns', async () => {
    const { files } = await bundle('*')
    expect(files).toContain('src/dates/timeline.ts')
    expect(files.filter((path) => path.startsWith('src/validation/'))).toEqual([])
    const allowed = /^src\/|^node_modules\/(?:date-fns|@date-fns\/utc)\//
    expect(files.filter((path) => !allowed.test(path))).toEqual([])
  })

  test('that only reads days holds no rule and no law', async () => {
    const { files, code, gzipped } = await bundle('{ dayOf, dateOf, parseDay }')
    expect(files.filter((path) => /^src\/(?:law|rules)\//.test(path))).toEqual([])
    expect(code).toContain('Europe/Amsterdam')
    expect(gzipped).toBeLessThanOrEqual(2.5 * 1024)
  })

  test('that asks for the deadline holds no timeline', async () => {
    const { files, gzipped } = await bundle('{ diplomaDeadline }')
    expect(files).toContain('src/rules/diplomaDeadline.ts')
    expect(files.filter((path) => path.includes('timeline'))).toEqual([])
    expect(gzipped).toBeLessThanOrEqual(3 * 1024)
  })

  test('weighs as a whole no more than it should', async () => {
    expect((await bundle('*')).gzipped).toBeLessThanOrEqual(6 * 1024)
  })
})
