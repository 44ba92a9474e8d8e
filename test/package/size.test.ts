import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, inject, test } from 'vitest'

const consumer = inject('consumer')
const fourQuestions = ['responsibleInstitution', 'fundingSource', 'diplomaDeadline', 'validateEnrolment']

/** What a bundler makes of a program that imports these names from the installed package. */
async function bundle(names: string[], from = 'doorlopende-leerroute'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from '${from}'`, resolveDir: consumer },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

function gzipped(code: string): number {
  return gzipSync(code, { level: 9 }).byteLength
}

/** Every `strekking` in a value, reduced to its longest run without quotes or other characters that a minifier may escape. */
function digests(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => {
    if (key !== 'strekking' || typeof part !== 'string') return digests(part)
    return part.split(/[^\p{L}\p{N} ,;:.()-]/u).sort((a, b) => b.length - a.length)[0] ?? []
  })
}

// The target is 5 kB; decision 0006 says what the rest buys.
test('the four questions together weigh at most 5.6 kB', async () => {
  const code = await bundle(fourQuestions)
  expect(gzipped(code)).toBeLessThanOrEqual(5.6 * 1024)
})

test('who pays alone weighs at most 250 bytes', async () => {
  const code = await bundle(['fundingSource'])
  expect(code).toContain('bekostiging')
  expect(gzipped(code)).toBeLessThanOrEqual(250)
})

test('the texts about the sources stay out of a program that does not ask for them', async () => {
  const all = await bundle(['sources'])
  const program = `data:text/javascript,${encodeURIComponent(all)}`
  const { sources } = (await import(/* @vite-ignore */ program)) as { sources: unknown }
  const texts = digests(sources)
  expect(texts.length).toBeGreaterThan(0)

  const code = await bundle(fourQuestions)
  for (const text of texts) {
    expect(all).toContain(text)
    expect(code).not.toContain(text)
  }
})
