import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'

/** The demo runs in the repository, against the built package. */
const examples = 'docs/examples'

let ended: { status: number | null; stderr: string }
let printed: string
let lines: string[]
beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${examples}/demo.mjs`], { encoding: 'utf8' })
  ended = { status, stderr }
  printed = stdout
  lines = stdout.split('\n').map((line) => line.trim())
})

test('The demo exits with 0', () => {
  expect(ended).toEqual({ status: 0, stderr: '' })
})

test('The demo prints the figures of the slide', () => {
  expect(lines.filter((line) => line.startsWith('ROD '))).toEqual([
    'ROD VO DLR: 818 in de VO-fase, 12 in de MBO-fase',
    'ROD VO GLR: 537 in de VO-fase, 1 in de MBO-fase',
    'ROD VO totaal: 1355 in de VO-fase, 13 in de MBO-fase',
    'ROD VO: 25 instellingen',
    'ROD MBO DLR: 82 in de VO-fase, 175 in de MBO-fase',
    'ROD MBO GLR: 89 in de VO-fase, 241 in de MBO-fase',
    'ROD MBO totaal: 171 in de VO-fase, 416 in de MBO-fase',
    'ROD MBO: 9 instellingen',
  ])
})

test('The demo tells each fault with its line, path, code, message and source', () => {
  expect(lines).toContain(
    'afkeur rod-fouten.csv:36 leerroute.leerweg (glr-requires-bb) Een GLR is er alleen voor de BB, niet voor de KB. [art. 2.107l lid 2 WVO 2020]',
  )
  const told = new Set(lines.flatMap((line) => /rod-fouten\.csv:(\d+) /.exec(line)?.[1] ?? []))
  const rows = readFileSync(`${examples}/rod-fouten.csv`, 'utf8').trim().split('\n').length - 1
  expect(told.size).toBe(rows)
})

test('The demo lays the registers side by side', () => {
  expect(lines.some((line) => line.startsWith('rod-vo.csv:608 (vo-enrolment-in-mbo-phase-of-glr) '))).toBe(true)
  expect(printed).toMatch(/Niet te beslissen, want er ontbreekt een gegeven: [1-9]\d* keer/)
})

test('The demo explains an answer in full', () => {
  expect(lines).toContain('Uiterlijk op 2028-07-31.')
  expect(printed).toMatch(/^1\. In een DLR moet het vmbo-diploma er uiterlijk in leerjaar 3 van de route zijn\./m)
})

test('The demo prints no personal number and no name of a pupil', () => {
  const texts = ['rod-vo.csv', 'rod-mbo.csv', 'rod-fouten.csv'].map((name) =>
    readFileSync(`${examples}/${name}`, 'utf8'),
  )
  const personal = texts.join('\n').match(/(?<![\d-])\d{8,9}(?![\d-])|Testleerling \d+/g) ?? []
  expect(personal.length).toBeGreaterThan(4000)
  expect(printed.match(/\d{8,}|Testleerling( \d+)?/g)).toBeNull()
})
