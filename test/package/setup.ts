import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A project in the temp folder of the system in which the packed tarball is installed, and nothing else. */
    consumer: string
    /** The paths in the tarball, sorted. */
    packedFiles: string[]
  }
}

function npm(directory: string, ...parameters: string[]): string {
  return execFileSync('npm', parameters, {
    cwd: directory,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Packs the built package once and installs the tarball in a fresh project, without the network. */
export default function setup(project: TestProject): () => void {
  const root = project.config.root
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist/index.js: run `npm run build` first.')

  const consumer = mkdtempSync(join(tmpdir(), 'doorlopende-leerroute-'))
  const packed = JSON.parse(npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', consumer)) as [
    { filename: string; files: { path: string }[] },
  ]
  cpSync(join(root, 'test/package/consumer'), consumer, { recursive: true })
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  npm(consumer, 'install', '--offline', '--no-audit', '--no-fund', '--no-package-lock', `./${packed[0].filename}`)

  project.provide('consumer', consumer)
  project.provide('packedFiles', packed[0].files.map((file) => file.path).sort())
  return () => rmSync(consumer, { recursive: true, force: true })
}
