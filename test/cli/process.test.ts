import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lines, voHeader, voRow } from './samples.js'

let folder: string
let command: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'check-process-'))
  command = join(folder, 'check.mjs')
  await build({
    entryPoints: ['src/cli/check.ts'],
    outfile: command,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
  })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

type Ended = { status: number | null; stdout: string; stderr: string }

function check(...args: string[]): Ended {
  return spawnSync(process.execPath, [command, 'check', ...args], { encoding: 'utf8' })
}

describe('The built command', () => {
  test('reproduces the table of the slide from the files of the examples and exits with 0', () => {
    const { status, stdout, stderr } = check('docs/examples/rod-vo.csv', 'docs/examples/rod-mbo.csv')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const figures = stdout.split('\n').filter((line) => /^ROD (?:VO|MBO) +(?:DLR|GLR|Totaal)/.test(line))
    expect(figures.map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      'ROD VO DLR 818 12',
      'ROD VO GLR 537 1',
      'ROD VO Totaal 1355 13 25',
      'ROD MBO DLR 82 175',
      'ROD MBO GLR 89 241',
      'ROD MBO Totaal 171 416 9',
    ])
  })

  test('exits with 1 for an afkeur and with 2 for a file that is not there', () => {
    expect(check('docs/examples/rod-fouten.csv')).toMatchObject({ status: 1, stderr: '' })
    expect(check('absent.csv')).toEqual(expect.objectContaining({ status: 2, stdout: '' }))
  })

  test('reads XML too', () => {
    const { status, stdout } = check('test/registers/files/TBGI_99XX_2027_20261105.xml')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^2025-10-01 +0 +1 +1 +0$/m)
  })

  test('reads the standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [command, 'check', '-'], {
      input: lines(voHeader, voRow('999990019')),
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(stdout).toContain('1 registratie')
  })

  test('ends quietly when the reader of its output has seen enough', async () => {
    const file = join(folder, 'long.csv')
    const rows = Array.from({ length: 20_000 }, () => voRow('999990019', { route: 'GLR' }))
    writeFileSync(file, lines(voHeader, ...rows))
    const child = spawn(process.execPath, [command, 'check', file, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((done) => {
      child.on('close', done)
    })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })
})
