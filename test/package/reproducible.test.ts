import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sbomOf } from './sbom.js'

const made = new Set(['.git', 'coverage', 'dist', 'node_modules', 'reports'])

let away: string
let copy: string

/** The project a second time, in a deeper folder with a name that sorts elsewhere, built there under another clock and language. */
beforeAll(async () => {
  away = mkdtempSync(join(tmpdir(), 'reproducible-'))
  copy = join(away, 'zz', 'another place')
  for (const name of readdirSync('.').filter((each) => !made.has(each))) {
    cpSync(name, join(copy, name), { recursive: true })
  }
  // A link would give the second build the paths of the first: what ends in a bundle is copied.
  const { components } = await sbomOf()
  const copied = new Set(components.map(({ name }) => name))
  borrow('', copied)
  run(['run', 'build', '--silent'], copy)
  // A whole build on a busy machine takes its time.
}, 300_000)
afterAll(() => {
  rmSync(away, { recursive: true, force: true })
})

/** Gives the copy the packages that are installed here. */
function borrow(scope: string, copied: ReadonlySet<string>): void {
  const installed = join('node_modules', scope)
  mkdirSync(join(copy, installed), { recursive: true })
  for (const name of readdirSync(installed)) {
    const [from, to] = [join(process.cwd(), installed, name), join(copy, installed, name)]
    if (copied.has(join(scope, name))) cpSync(from, to, { recursive: true })
    else if ([...copied].some((each) => each.startsWith(`${name}/`))) borrow(name, copied)
    else symlinkSync(from, to, statSync(from).isDirectory() ? 'junction' : 'file')
  }
}

function run(parameters: string[], cwd: string): string {
  return execFileSync('npm', parameters, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Apia', LC_ALL: 'C' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** The hash of each built file, by path. */
function built(root: string): Record<string, string> {
  const paths = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(root, 'dist', path)).isFile())
      .sort()
      .map((path) => [path, hashOf(readFileSync(join(root, 'dist', path)))]),
  )
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

test('a build in another folder, time zone and language gives the same bytes', () => {
  const here = built('.')
  expect(Object.keys(here).length).toBeGreaterThan(20)
  // A difference also shows when dist is not the build of these sources: run `npm run build` first.
  expect(built(copy)).toEqual(here)
})

test('both pack to the same tarball', () => {
  const pack = (cwd: string): unknown =>
    (JSON.parse(run(['pack', '--dry-run', '--ignore-scripts', '--json'], cwd)) as { integrity: string }[])[0]?.integrity
  const here = pack('.')
  expect(here).toMatch(/^sha512-/)
  expect(pack(copy)).toBe(here)
})
