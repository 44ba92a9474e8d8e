import { readFileSync } from 'node:fs'
import { build, type Metafile } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { doors } from '../../tsup.config.js'

const core = ['concepts', 'law', 'rules', 'validation']

/**
 * Of which outer rooms, beside the core, something is left in a bundle of the whole door: its own, and those that the order in
 * architecture.test.ts puts below it. A room that gives its types alone leaves nothing. A peer is not taken in: it stays an import.
 */
const outer: Readonly<Record<string, { readonly rooms: readonly string[]; readonly peers?: readonly string[] }>> = {
  index: { rooms: [] },
  drawing: { rooms: ['drawing'] },
  messages: { rooms: ['messages'] },
  registers: { rooms: ['registers'] },
  dates: { rooms: ['dates'] },
  schema: { rooms: ['messages', 'registers', 'schema'] },
  testing: { rooms: ['testing'] },
  arbitraries: { rooms: ['arbitraries', 'testing'], peers: ['fast-check'] },
  vitest: { rooms: ['messages', 'testing', 'vitest'], peers: ['vitest'] },
}

const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { peerDependencies: object }
const peers = Object.keys(peerDependencies)

/** What esbuild makes of a program. */
async function bundled(contents: string): Promise<Metafile['outputs'][string]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: peers,
    outfile: 'out.js',
  })
  const output = metafile.outputs['out.js']
  if (output === undefined) throw new Error('esbuild told nothing of its output')
  return output
}

/** The rooms of which a program holds anything, without the core. */
function outerRooms({ inputs }: Metafile['outputs'][string]): readonly string[] {
  const held = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const rooms = held.flatMap(([path]) => /^src\/([^/]+)\//.exec(path)?.[1] ?? [])
  return [...new Set(rooms)].filter((room) => !core.includes(room)).sort()
}

describe('A program that takes in a whole door', () => {
  test('was looked at for every door', () => {
    expect(Object.keys(outer).sort()).toEqual(Object.keys(doors).sort())
  })

  test.each(Object.entries(doors))('holds with %s nothing of a room that is not below it', async (door, file) => {
    const program = await bundled(`export * from './${file}'`)
    expect(outerRooms(program)).toEqual(outer[door]?.rooms)
    const outside = new Set(program.imports.filter(({ external }) => external).map(({ path }) => path))
    expect([...outside]).toEqual(outer[door]?.peers ?? [])
  })

  test('would be seen to hold another room', async () => {
    const program = await bundled(`export * from './${doors['dates']}'\nexport * from './${doors['messages']}'`)
    expect(outerRooms(program)).toEqual(['dates', 'messages'])
  })
})
