import { linkSync, mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.js'
import { nodeWorld, type ProcessLike } from '../../src/cli/nodeWorld.js'
import { lines, voHeader, voRow } from './samples.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
  writeFileSync(join(folder, 'vo.csv'), lines(voHeader, voRow('999990019')))
  linkSync(join(folder, 'vo.csv'), join(folder, 'hard.csv'))
  symlinkSync(join(folder, 'vo.csv'), join(folder, 'soft.csv'))
  mkdirSync(join(folder, 'inner'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A stream that keeps what it gets, or fails from the write with this number on. */
function stream(failure?: Error): Writable & { text: string } {
  const made = Object.assign(
    new Writable({
      write(chunk: Buffer, _, done) {
        if (failure === undefined) made.text += chunk.toString()
        done(failure)
      },
    }),
    { text: '' },
  )
  return made
}

async function* input(text: string): AsyncGenerator<Uint8Array> {
  for (const byte of new TextEncoder().encode(text)) yield Uint8Array.of(byte)
}

async function start(
  args: readonly string[],
  { stdout = stream(), stderr = stream(), stdin = '' }: { stdout?: Writable; stderr?: Writable; stdin?: string } = {},
) {
  const asProcess: ProcessLike = { argv: ['node', 'check', ...args], stdin: input(stdin), stdout, stderr }
  return main(nodeWorld(asProcess))
}

function failing(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'write' })
}

describe('The command in a process', () => {
  test('reads a file and tells of it', async () => {
    const stdout = stream()
    expect(await start(['check', join(folder, 'vo.csv')], { stdout })).toBe(0)
    expect(stdout.text).toContain('1 registratie')
  })

  test('reads the standard input where a file is called -, however it comes in', async () => {
    const stdout = stream()
    expect(await start(['check', '-'], { stdout, stdin: lines(voHeader, voRow('999990019')) })).toBe(0)
    expect(stdout.text).toContain('- (ROD-CSV): 2 regels, 1 registratie')
  })

  test('knows a file again under another name', async () => {
    const [stdout, stderr] = [stream(), stream()]
    const names = ['vo.csv', 'hard.csv', 'soft.csv', 'inner/../vo.csv'].map((name) => `${folder}/${name}`)
    expect(await start(['check', ...names], { stdout, stderr })).toBe(0)
    expect(stdout.text).toMatch(/^ROD VO +DLR +1 +0$/m)
    expect(stderr.text.split('\n')).toHaveLength(4)
  })

  test('knows a file that is not there again, and the standard input', async () => {
    const stderr = stream()
    expect(await start(['check', `${folder}/no`, `${folder}/inner/../no`, '-', '-'], { stderr })).toBe(2)
    expect(stderr.text.match(/één keer/g)).toHaveLength(2)
  })

  test.each([
    ['a folder', '', 'dit is een map'],
    ['nothing', 'absent.csv', 'bestaat niet'],
  ])('says that %s is no file', async (_, name, reason) => {
    const stderr = stream()
    expect(await start(['check', join(folder, name)], { stderr })).toBe(2)
    expect(stderr.text).toContain(reason)
  })

  test('writes the report to a file, over the one before, and leaves alone what it reads', async () => {
    const report = join(folder, 'report.json')
    writeFileSync(report, 'x'.repeat(1_000_000))
    expect(await start(['check', join(folder, 'vo.csv'), '--json', '--uit', report])).toBe(0)
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ exitCode: 0 })
    const before = readFileSync(join(folder, 'vo.csv'), 'utf8')
    for (const name of ['vo.csv', 'hard.csv', 'soft.csv']) {
      expect(await start(['check', join(folder, 'vo.csv'), '--uit', join(folder, name)])).toBe(2)
    }
    expect(readFileSync(join(folder, 'vo.csv'), 'utf8')).toBe(before)
  })

  test('writes a long report whole', async () => {
    const rows = Array.from({ length: 5000 }, () => voRow('999990019', { route: 'GLR' }))
    writeFileSync(join(folder, 'long.csv'), lines(voHeader, ...rows))
    const report = join(folder, 'long.json')
    expect(await start(['check', join(folder, 'long.csv'), '--json', '--uit', report])).toBe(1)
    const { files } = JSON.parse(readFileSync(report, 'utf8')) as { files: { findings: unknown[] }[] }
    expect(files[0]?.findings).toHaveLength(5000)
  })

  test('says that a report cannot be written in a folder that is not there', async () => {
    const stderr = stream()
    expect(await start(['check', join(folder, 'vo.csv'), '--uit', join(folder, 'no/no.txt')], { stderr })).toBe(2)
    expect(stderr.text).toBe('Het verslag kan niet worden geschreven (ENOENT).\n')
  })

  test('ends quietly, and with the code of the whole, when nobody reads on', async () => {
    const [stdout, stderr] = [stream(failing('EPIPE')), stream()]
    expect(await start(['check', join(folder, 'long.csv'), '--json'], { stdout, stderr })).toBe(1)
    expect(stderr.text).toBe('')
  })

  test('says that stdout is full', async () => {
    const stderr = stream()
    expect(await start(['check', join(folder, 'vo.csv')], { stdout: stream(failing('ENOSPC')), stderr })).toBe(2)
    expect(stderr.text).toBe('Het verslag kan niet worden geschreven (ENOSPC).\n')
  })

  test('does not fail where nothing can be said', async () => {
    expect(await start(['check', join(folder, 'absent.csv')], { stderr: stream(failing('EIO')) })).toBe(2)
  })
})
