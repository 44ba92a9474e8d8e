import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { npm, projectWith } from './shell.mjs'

/**
 * A way into the package: the name by which a user imports it, its file, the peers (packages the user has already) that it imports,
 * and whether it can be required.
 *
 * @typedef {{ name: string, file: string, peers: readonly string[], required: boolean }} Door
 * @typedef {{ name: string, version: string, doors: readonly Door[], command: string, bare: string, withPeers: string | undefined }} Packed
 */

export const packageName = 'doorlopende-leerroute'
export const examples = Object.freeze(['rod-vo.csv', 'rod-mbo.csv', 'rod-fouten.csv'])

/**
 * The tarball of the repository as it is built now.
 *
 * @param {string} root the folder of the repository @param {string} folder where the tarball comes
 */
export function pack(root, folder) {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist/index.js: run `npm run build` first.')
  mkdirSync(folder, { recursive: true })
  const [{ filename }] = JSON.parse(npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder))
  return join(folder, filename)
}

/**
 * Installs the tarball in two empty projects outside the repository: one has nothing else, one has the peers too.
 *
 * @param {string} root the folder of the repository @param {string} tarball @param {string} folder
 * @returns {Packed}
 */
export function unpack(root, tarball, folder) {
  const bare = join(folder, 'bare')
  projectWith(bare, [tarball])
  const beside = readdirSync(join(bare, 'node_modules')).filter((name) => !name.startsWith('.') && name !== packageName)
  if (beside.length > 0) throw new Error(`${packageName} makes a user install ${beside.join(', ')} too.`)
  const installed = join(bare, 'node_modules', packageName)
  const manifest = readJson(join(installed, 'package.json'))
  const doors = doorsOf(installed, manifest.exports)
  const peers = [...new Set(doors.flatMap((door) => door.peers))]
  const versions = readJson(join(root, 'package.json')).devDependencies

  const withPeers = peers.length === 0 ? undefined : join(folder, 'with-peers')
  if (withPeers !== undefined) {
    for (const peer of peers) {
      if (manifest.peerDependencies?.[peer] === undefined) {
        throw new Error(`${packageName} imports ${peer}, which its package.json does not name as a peer.`)
      }
    }
    projectWith(withPeers, [tarball, ...peers.map((peer) => `${peer}@${versions[peer]}`)])
  }

  for (const project of [bare, withPeers]) {
    if (project === undefined) continue
    cpSync(join(import.meta.dirname, 'inside'), project, { recursive: true })
    for (const file of examples) copyFileSync(join(root, 'docs/examples', file), join(project, file))
  }
  const command = join('node_modules', packageName, manifest.bin[packageName])
  return { name: manifest.name, version: manifest.version, doors, command, bare, withPeers }
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/**
 * The doors that package.json opens: those with code. A door without a branch for `require` is there to import only.
 *
 * @typedef {{ default: string }} Branch
 * @param {string} installed @param {Record<string, string | Branch | { import: Branch, require?: Branch }>} exports @returns {Door[]}
 */
function doorsOf(installed, exports) {
  return Object.entries(exports).flatMap(([path, door]) => {
    if (typeof door === 'string') return []
    const branch = 'import' in door ? door.import : door
    const required = 'require' in door
    const file = join(installed, branch.default)
    return [{ name: packageName + path.slice(1), file, peers: foreign(file).sort(), required }]
  })
}

/** The packages that a built file and the chunks it reaches import. @param {string} file */
function foreign(file) {
  const { metafile } = buildSync({
    entryPoints: [file],
    bundle: true,
    packages: 'external',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => packageOf(path)))]
}

/** The package of a specifier: without what is below it. @param {string} specifier */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
