import { describe, expect, test } from 'vitest'
import { run, systemError } from './fakeWorld.js'
import { delivered, example, lines, mboHeader, mboRow, numbersIn, voHeader, voRow } from './samples.js'

const good = lines(voHeader, voRow('999990019'))
const slide = ['--peildatum', '2026-10-01']

async function* torn(error: Error, ...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part)
  throw error
}

describe('A file that cannot be read', () => {
  test.each([
    ['is not there', systemError('ENOENT'), 'dit bestand bestaat niet.'],
    ['lies in a file', systemError('ENOTDIR'), 'dit bestand bestaat niet.'],
    ['is a folder', torn(systemError('EISDIR')), 'dit is een map, geen bestand.'],
    ['may not be read', systemError('EACCES'), 'dit bestand mag niet worden gelezen.'],
    ['is kept by the system', systemError('EPERM'), 'dit bestand mag niet worden gelezen.'],
    ['lies on a broken disk', systemError('EIO'), 'dit bestand kan niet (tot het einde) worden gelezen.'],
    ['is empty', '', 'dit bestand is leeg.'],
    ['is of another layout', 'a;b\n1;2\n', 'de indeling is niet herkend'],
    [
      'is an image',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'de indeling is niet',
    ],
    ['is nothing but NUL', new Uint8Array(10_000), 'de indeling is niet herkend'],
    ['is an OBO', 'VLP|2025-2026|99XX|2025-11-01|2025-11-05\n', 'de indeling is niet herkend'],
  ])('because it %s ends with 2 and one line that says why, and nothing on stdout', async (_, file, reason) => {
    const { exitCode, out, err } = await run(['check', 'f.csv', ...slide], { files: { 'f.csv': file } })
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toMatch(/^f\.csv: .+\n$/)
    expect(err).toContain(reason)
  })

  test('does not keep the others from being judged, and takes no register for complete', async () => {
    const files = { 'vo.csv': good, 'mbo.csv': lines(mboHeader, mboRow('999990020')) }
    const asked = [
      'check',
      'absent.csv',
      'vo.csv',
      'mbo.csv',
      '--volledig',
      'rod-vo,rod-mbo',
      '--peildatum',
      '2025-12-01',
    ]
    const { exitCode, out, err } = await run(asked, { files })
    expect(exitCode).toBe(2)
    expect(err).toBe('absent.csv: dit bestand bestaat niet.\n')
    expect(out).toContain('vo.csv (ROD-CSV): 2 regels, 1 registratie')
    expect(out).not.toContain('vo-enrolment-missing (')
    expect(out).toContain('rod-vo is niet als volledig genomen: 1 keer')
  })

  test('to its end is judged as far as it came, and ends with 2', async () => {
    const rows = Array.from({ length: 100 }, () => voRow('999990019'))
    const file = torn(systemError('EIO'), `${lines(voHeader, ...rows)}99AA;9999`)
    const { exitCode, out, err } = await run(['check', 'f.csv', ...slide], { files: { 'f.csv': file } })
    expect(exitCode).toBe(2)
    expect(err).toBe('f.csv: dit bestand kan niet (tot het einde) worden gelezen.\n')
    expect(out).toContain('100 registraties')
  })

  test('for a reason that is not of the system is told all the same, without what went wrong inside', async () => {
    const secret = new Error('999990019')
    const { exitCode, out, err } = await run(['check', 'f.csv', ...slide], { files: { 'f.csv': torn(secret, good) } })
    expect(exitCode).toBe(2)
    expect(out).toContain('1 registratie')
    expect(err).toBe('f.csv: dit bestand kan niet (tot het einde) worden gelezen.\n')
  })
})

describe('A file that is broken', () => {
  test.each([
    ['cut in the middle of a line', 'too-few-fields', example('rod-vo.csv').subarray(0, 5000)],
    [
      'without its closing record',
      'closing-record-missing',
      delivered('RO_99XX_20250801_20260731.csv').subarray(0, 300),
    ],
    ['with NUL in it', 'control-character', `${good}99AA;\u0000;;\n`],
    ['with a line of 10 MB', 'line-too-long', `${good}${'x'.repeat(10_000_000)}\n${voRow('999990020')}\n`],
    ['with a DOCTYPE', 'doctype-refused', '<!DOCTYPE Bekostigingsgrondslagen><Bekostigingsgrondslagen/>'],
  ])('%s is told with the code %s, and nothing is thrown', async (_, code, file) => {
    const { exitCode, out, err } = await run(['check', 'f.csv', ...slide], { files: { 'f.csv': file } })
    expect(exitCode).toBeLessThan(2)
    expect(err).toBe('')
    expect(out).toContain(`${code} (`)
  })

  test('in nearly every line, as the faulty RO is, gives its faults and what is left', async () => {
    // Its first line has no BRIN that can be one, so that its layout is not known; the rest stands behind a sound VLP.
    const text = delivered('RO_faulty.csv').toString()
    const { exitCode, out } = await run(['check', 'RO_faulty.csv', ...slide], {
      files: { 'RO_faulty.csv': text.slice(text.indexOf('\n') + 1) },
    })
    expect(exitCode).toBe(1)
    for (const code of ['unknown-code', 'too-many-fields', 'unknown-record', 'person-not-announced', 'totals-differ']) {
      expect(out).toContain(`${code} (`)
    }
  })
})

describe('Many files', () => {
  test('are read one after the other', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`school${at}.csv`, good]))
    const { exitCode, out } = await run(['check', ...Object.keys(files), ...slide], { files })
    expect(exitCode).toBe(0)
    expect(out.match(/^school\d+\.csv \(ROD-CSV\)/gm)).toHaveLength(50)
    expect(out).toMatch(/^ROD VO {2}DLR +50 +0$/m)
  })

  test('of which one is named twice count it once, and say so', async () => {
    const { exitCode, out, err } = await run(['check', 'f.csv', './f.csv', ...slide], { files: { 'f.csv': good } })
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^ROD VO {2}DLR +1 +0$/m)
    expect(err).toBe('./f.csv: dit bestand is al genoemd en wordt één keer gelezen.\n')
  })
})

describe('The file for the report', () => {
  test('gets the report, and stdout nothing', async () => {
    const { exitCode, out, written } = await run(['check', 'f.csv', '--uit', 'report.txt', ...slide], {
      files: { 'f.csv': good },
    })
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' })
    expect(written['report.txt']).toMatch(/^Registraties /)
  })

  test('may not be one that is checked, whether it is there or not', async () => {
    for (const file of ['f.csv', 'absent.csv']) {
      const { exitCode, out, err, written } = await run(['check', file, '--uit', `./${file}`], {
        files: { 'f.csv': good },
      })
      expect({ exitCode, out, written }).toEqual({ exitCode: 2, out: '', written: {} })
      expect(err).toContain('het wordt niet overschreven.')
    }
  })

  test.each([
    [
      'cannot be made',
      systemError('EACCES'),
      ['--uit', 'report.txt'],
      'Het verslag kan niet worden geschreven (EACCES).',
    ],
    ['is full, on stdout', systemError('ENOSPC'), [], 'Het verslag kan niet worden geschreven (ENOSPC).'],
    ['breaks the program', new TypeError('999990019'), [], 'Er ging iets mis in het programma zelf'],
  ])('that %s ends with 2 and one line', async (_, unwritable, args, sentence) => {
    const { exitCode, err } = await run(['check', 'f.csv', ...args], { files: { 'f.csv': good }, unwritable })
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^.+\n$/)
    expect(err).toContain(sentence)
  })
})

test('No personal number stands in any report, nor a name', async () => {
  const names = ['RO_faulty.csv', 'RO_99XX_20250801_20260731.csv', 'TBGI_99XX_2027_20261105.xml']
  const files = {
    ...Object.fromEntries(names.map((name) => [name, delivered(name)])),
    ...Object.fromEntries(['rod-vo.csv', 'rod-mbo.csv', 'rod-fouten.csv'].map((name) => [name, example(name)])),
  }
  const numbers = new Set(Object.values(files).flatMap((bytes) => numbersIn(bytes.toString())))
  expect(numbers.size).toBeGreaterThan(1500)
  for (const form of [[], ['--json'], ['--taal', 'en']]) {
    const { out, err } = await run(
      ['check', ...Object.keys(files), ...form, '--volledig', 'rod-vo,rod-mbo', ...slide],
      {
        files,
      },
    )
    expect(out.length).toBeGreaterThan(5000)
    expect(numbersIn(`${out}${err}`).filter((number) => numbers.has(number))).toEqual([])
    expect(out).not.toContain('Testleerling')
  }
})

test('A long file tells how far it is on a terminal, and no more than that', async () => {
  const { err } = await run(['check', 'f.csv', ...slide], {
    files: { 'f.csv': good },
    sizes: { 'f.csv': 20 * 2 ** 20 },
    isTerminal: true,
  })
  expect(err).toBe('\r\u001B[Kf.csv: 0 %\r\u001B[K')
})
