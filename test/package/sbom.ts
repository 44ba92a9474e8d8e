import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import config, { doors } from '../../tsup.config.js'

type Manifest = {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly peerDependencies?: Readonly<Record<string, string>>
}

type Locked = {
  readonly version: string
  readonly license: string
  readonly integrity: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** What of a CycloneDX file this project fills in. */
export type Sbom = { readonly components: readonly Component[] } & Readonly<Record<string, unknown>>

type Component = {
  readonly name: string
  readonly properties: readonly { readonly name: string; readonly value: string }[]
} & Readonly<Record<string, unknown>>

/** The package in whose folder a file lies. */
const packageOf = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//

/**
 * The software bill of materials of the built package in CycloneDX 1.6: each library that has bytes in a bundle, with its version,
 * licence and hash from the lock file, and the entries that carry it. It holds no time and no random number: the same sources give
 * the same text.
 */
export async function sbomOf(): Promise<Sbom> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
  const carriers = await bundled(Object.keys(manifest.peerDependencies ?? {}))
  const parts = [...carriers].map(([name, entries]) => {
    const locked = lock.packages[`node_modules/${name}`]
    if (locked === undefined) throw new Error(`${name} is not in the lock file`)
    return { name, entries, locked, ref: purlOf(name, locked.version) }
  })
  const own = purlOf(manifest.name, manifest.version)
  const refs = new Map(parts.map(({ name, ref }) => [name, ref]))
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'library', 'bom-ref': own, ...identity(manifest, own) },
    },
    components: parts.map(({ name, entries, locked, ref }) => ({
      type: 'library',
      'bom-ref': ref,
      ...identity({ name, ...locked }, ref),
      hashes: [{ alg: 'SHA-512', content: hexOf(locked.integrity) }],
      properties: entries.map((entry) => ({ name: `${manifest.name}:entry`, value: entry })),
    })),
    dependencies: [
      { ref: own, dependsOn: [...refs.values()] },
      ...parts.map(({ ref, locked }) => ({
        ref,
        dependsOn: Object.keys(locked.dependencies ?? {}).flatMap((name) => refs.get(name) ?? []),
      })),
    ],
    compositions: [{ aggregate: 'complete', assemblies: [own], dependencies: [own] }],
  }
}

type Identity = {
  readonly name: string
  readonly version: string
  readonly licenses: readonly object[]
  readonly purl: string
}

function identity({ name, version, license }: Manifest | (Locked & { readonly name: string }), purl: string): Identity {
  return { name, version, licenses: [{ license: { id: license } }], purl }
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

function hexOf(integrity: string): string {
  const [algorithm, digest = ''] = integrity.split('-', 2)
  if (algorithm !== 'sha512') throw new Error(`${algorithm} is not the hash that is written`)
  return Buffer.from(digest, 'base64').toString('hex')
}

/** Each library that has bytes in a built entry, and those entries, both sorted. */
async function bundled(peers: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { metafile } = await build({
    entryPoints: config.entry,
    external: ['node:*', ...peers],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: config.target,
    format: 'esm',
    bundle: true,
    metafile: true,
    write: false,
    outdir: 'dist',
  })
  const found = Object.entries(metafile.outputs).flatMap(([output, { inputs }]) => {
    const entry = output.replace(/^dist\/(.+)\.js$/, '$1')
    const names = Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? (packageOf.exec(path)?.[1] ?? []) : [],
    )
    return [...new Set(names)].map((name) => ({ name, entry: entry in doors ? entry : 'command' }))
  })
  const names = [...new Set(found.map(({ name }) => name))].sort()
  return new Map(
    names.map((name) => [name, found.flatMap((each) => (each.name === name ? each.entry : [])).sort()] as const),
  )
}
