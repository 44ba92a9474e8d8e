import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

/** The rooms, and the files of the room schema, from which a bundle of this name holds anything. */
async function held(name: string): Promise<{ rooms: string[]; files: string[] }> {
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from './src/schema/schema.ts'`, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'reports',
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  const paths = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
  const parts = paths.map((path) => path.split('/'))
  return {
    rooms: [...new Set(parts.filter(([first]) => first === 'src').map(([, room = '']) => room))].sort(),
    files: parts.filter(([, room]) => room === 'schema').map(([, , file = '']) => file),
  }
}

describe('A program that takes one name of this door', () => {
  test.each(['enrolmentSchema', 'agreementSchema', 'enrolmentJsonSchema', 'agreementJsonSchema'])(
    'holds nothing of the registers: %s',
    async (name) => {
      expect((await held(name)).rooms).not.toContain('registers')
    },
  )

  test.each(['enrolmentSchema', 'agreementSchema', 'rioOfferSchema'])(
    'holds no JSON Schema when it takes the Standard Schema: %s',
    async (name) => {
      expect((await held(name)).files.filter((file) => /json|pattern|problem/i.test(file))).toEqual([])
    },
  )

  test.each(['enrolmentJsonSchema', 'agreementJsonSchema', 'rioOfferJsonSchema'])(
    'holds no messages when it takes the JSON Schema: %s',
    async (name) => {
      expect((await held(name)).rooms).not.toContain('messages')
    },
  )

  test('holds the registers when it takes the offer in RIO', async () => {
    expect((await held('rioOfferSchema')).rooms).toContain('registers')
  })

  test('holds nothing else when it takes the pointer', async () => {
    expect(await held('toJsonPointer')).toEqual({ rooms: ['schema'], files: ['jsonPointer.ts'] })
  })
})
