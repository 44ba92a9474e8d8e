import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { dayInTheNetherlands } from '../../src/cli/day.js'
import { newGroups } from '../../src/cli/groups.js'
import { table, wrapped } from '../../src/cli/layout.js'
import { openCounter } from '../../src/cli/notChecked.js'
import { inOrderOfLines } from '../../src/cli/order.js'
import { withProgress } from '../../src/cli/progress.js'
import { teldataCounter } from '../../src/cli/teldata.js'
import { version } from '../../src/cli/version.js'
import { systemCode } from '../../src/cli/world.js'

afterEach(() => {
  vi.restoreAllMocks()
})

test('The version of the command is that of the package', () => {
  expect(version).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version)
})

test('The command of the package does what it is asked when it is started', async () => {
  const { argv, exitCode } = process
  let out = ''
  const written = new Promise<void>((done) => {
    vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, told: () => void) => {
      out += text
      told()
      done()
      return true
    }) as never)
  })
  process.argv = ['node', 'check', '--version']
  try {
    await import('../../src/cli/check.js')
    await written
    await new Promise((done) => {
      setTimeout(done)
    })
    expect(process.exitCode).toBe(0)
  } finally {
    process.argv = argv
    process.exitCode = exitCode
  }
  expect(out).toBe(`${version}\n`)
})

test('What is between the registers is put in the order of files and lines, within its code, however it comes', () => {
  const open = (code: 'person-unknown' | 'diploma-overdue', referentie: string) => ({ code, referentie, missing: [] })
  const notChecked = [
    open('person-unknown', 'b.csv:2'),
    open('diploma-overdue', 'a.csv:1'),
    open('person-unknown', 'a.csv:100'),
    open('person-unknown', 'c:d.csv:3'),
    open('person-unknown', 'a.csv:20'),
  ]
  const told = inOrderOfLines({ signalen: [], notChecked }).notChecked.map(({ referentie }) => referentie)
  expect(told).toEqual(['a.csv:20', 'a.csv:100', 'b.csv:2', 'c:d.csv:3', 'a.csv:1'])
})

describe('Today', () => {
  test.each([
    ['2026-10-01T21:59:59Z', '2026-10-01'],
    ['2026-10-01T22:00:00Z', '2026-10-02'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s is %s in the Netherlands, in summer time and out of it', (moment, day) => {
    expect(dayInTheNetherlands(new Date(moment))).toBe(day)
  })

  test('is refused when no day of the library can be made of it', () => {
    expect(() => dayInTheNetherlands(new Date('1899-06-01T00:00:00Z'))).toThrow(RangeError)
  })
})

describe('A line of the report', () => {
  test('is broken between words before 110 characters', () => {
    const text = Array.from({ length: 60 }, (_, at) => `woord${at}`).join(' ')
    const lines = wrapped(text, '  ', '    ').split('\n')
    expect(lines.length).toBeGreaterThan(3)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110)
    expect(lines.map((line) => line.trim()).join(' ')).toBe(text)
    expect(lines[0]).toMatch(/^ {2}woord0 /)
    expect(lines.slice(1).every((line) => /^ {4}\S/.test(line))).toBe(true)
  })

  test('keeps a word that is longer by itself', () => {
    expect(wrapped(`a ${'b'.repeat(120)} c`, ' ')).toBe(` a\n ${'b'.repeat(120)}\n c`)
  })

  test('of a table has its names to the left and its figures to the right', () => {
    expect(
      table(
        [
          ['', 'een'],
          ['lang', 5],
        ],
        1,
      ),
    ).toBe('      een\nlang    5')
    expect(table([], 1)).toBe('')
  })
})

test('Of each code the first five are told and all are counted, the most frequent first', () => {
  const groups = newGroups()
  const found = (code: string, severity: 'afkeur' | 'signaal') => ({ code, severity, source: 'recordvorm' }) as const
  groups.add(found('rare', 'afkeur'), () => 'once')
  groups.add(found('notice', 'signaal'), () => 'n')
  const told = vi.fn<() => string>(() => 'again')
  for (let time = 0; time < 1000; time++) groups.add(found('often', 'afkeur'), told)
  expect(groups.of('afkeur')).toMatchObject([
    { code: 'often', aantal: 1000, first: ['again', 'again', 'again', 'again', 'again'] },
    { code: 'rare', aantal: 1, first: ['once'] },
  ])
  expect(told).toHaveBeenCalledTimes(5)
  expect(groups.of('signaal')).toHaveLength(1)
})

describe('What was not checked', () => {
  test('is counted by rule and by the facts that are absent, the most frequent first', () => {
    const counter = openCounter()
    const both = [
      { code: 'b', missing: [['x', 'y']] },
      { code: 'a', missing: [] },
    ]
    counter.add(both)
    counter.add([])
    counter.add(both)
    counter.add([{ code: 'b', missing: [['x']] }])
    counter.add([{ code: 'a', missing: [] }])
    expect(counter.counts()).toEqual([
      { code: 'a', missing: [], aantal: 3 },
      { code: 'b', missing: [['x', 'y']], aantal: 2 },
      { code: 'b', missing: [['x']], aantal: 1 },
    ])
  })

  test('stays small when every record has a list of its own', () => {
    const counter = openCounter()
    for (let time = 0; time < 3000; time++) counter.add([{ code: 'a', missing: [['x']] }])
    expect(counter.counts()).toEqual([{ code: 'a', missing: [['x']], aantal: 3000 }])
  })
})

test('The lines of TBG-i are counted by day, in the order of the days', () => {
  const counter = teldataCounter()
  const line = { soort: 'teldatum', regel: 1, referentie: 'f:1', brin: '99XX', indicatieBekostigbaar: true } as const
  counter.add({ ...line, teldatum: '2026-02-01', fase: 'MBO-fase', bekostigingsstatus: true })
  counter.add({ ...line, teldatum: '2025-10-01', fase: 'VO-fase', indicatieBekostigbaar: false })
  counter.add({ ...line, teldatum: '2026-02-01', fase: 'VO-fase', bekostigingsstatus: false })
  expect(counter.counts()).toEqual([
    { teldatum: '2025-10-01', 'VO-fase': 1, 'MBO-fase': 0, bekostigbaar: 0, bekostigd: 0 },
    { teldatum: '2026-02-01', 'VO-fase': 1, 'MBO-fase': 1, bekostigbaar: 2, bekostigd: 1 },
  ])
})

describe('Progress', () => {
  const part = new Uint8Array(2 ** 20)

  async function told(size: number, isTerminal: boolean, parts = 20): Promise<string> {
    let err = ''
    const world = { err: { isTerminal, write: async (text: string) => void (err += text) } }
    async function* all(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < parts; count++) yield part
    }
    let count = 0
    for await (const _ of withProgress({ size, parts: all() }, 'long.csv', world)) count++
    expect(count).toBe(parts)
    return err
  }

  test('is told on a terminal while a long file is read, and wiped out after it', async () => {
    const erase = '\r\u001B[K'
    const lines = (await told(20 * 2 ** 20, true)).split(erase)
    expect(lines.slice(0, 3)).toEqual(['', 'long.csv: 5 %', 'long.csv: 10 %'])
    expect(lines.slice(-2)).toEqual(['long.csv: 100 %', ''])
  })

  test('goes up per cent, and never past 100', async () => {
    const lines = (await told(16 * 2 ** 20, true, 40)).match(/\d+(?= %)/g) ?? []
    expect(lines).toHaveLength(16)
    expect(lines.at(-1)).toBe('100')
  })

  test('is not told of a short file, nor when nobody looks', async () => {
    expect(await told(15 * 2 ** 20, true)).toBe('')
    expect(await told(20 * 2 ** 20, false)).toBe('')
  })
})

test('The code of an error is told of the system alone', () => {
  expect(systemCode(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' }))).toBe('ENOENT')
  expect(systemCode(Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG' }))).toBeUndefined()
  expect(systemCode(new Error('x'))).toBeUndefined()
  expect(systemCode('x')).toBeUndefined()
})
