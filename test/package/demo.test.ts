import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'

/** The demo runs in the repository, against the built package; files of one's own stand elsewhere. */
const elsewhere = inject('consumer')
const examples = 'docs/examples'

type Run = { status: number | null; stdout: string; stderr: string }

function demo(...files: string[]): Run {
  return spawnSync(process.execPath, [`${examples}/demo.mjs`, ...files], { encoding: 'utf8' })
}

function fileWith(name: string, text: string): string {
  const file = join(elsewhere, name)
  writeFileSync(file, text)
  return file
}

let whole: Run
beforeAll(() => {
  whole = demo()
})

test('The demo exits with 0 when it has shown all files', () => {
  expect(whole).toMatchObject({ status: 0, stderr: '' })
  for (const name of ['rod-vo.csv', 'rod-mbo.csv', 'rod-fouten.csv', 'fouten.json'])
    expect(whole.stdout).toContain(`${name}: `)
})

test('The demo prints the table of the slide, a line a row', () => {
  const rows = whole.stdout.split('\n').filter((line) => line.startsWith('ROD '))
  expect(rows.map((row) => row.replaceAll(/ +/g, ' '))).toEqual([
    'ROD VO DLR 818 12',
    'ROD VO GLR 537 1',
    'ROD VO Totaal 1355 13 25',
    'ROD MBO DLR 82 175',
    'ROD MBO GLR 89 241',
    'ROD MBO Totaal 171 416 9',
  ])
  expect(rows[0]).toMatch(/^ROD VO {2}DLR /)
})

test('The demo tells each fault with its line, path, code, message and source', () => {
  expect(whole.stdout).toContain(
    [
      '  Regel 36, leerroute.leerweg (glr-requires-bb)',
      '    Een GLR is er alleen voor de BB, niet voor de KB.',
      '    Bron: art. 2.107l lid 2 WVO 2020',
    ].join('\n'),
  )
})

test('The demo explains an answer in full', () => {
  expect(whole.stdout).toContain('Uiterlijk op 2028-07-31.')
  expect(whole.stdout).toMatch(
    /^ {2}1\. In een DLR moet het vmbo-diploma er uiterlijk in leerjaar 3 van de route zijn\./m,
  )
})

test('The demo stays within 110 characters a line', () => {
  expect(whole.stdout.split('\n').filter((line) => line.length > 110)).toEqual([])
})

test('The demo prints no personal number and no name of a pupil', () => {
  const texts = ['rod-vo.csv', 'rod-mbo.csv', 'rod-fouten.csv'].map((name) =>
    readFileSync(`${examples}/${name}`, 'utf8'),
  )
  const personal = texts.join('\n').match(/(?<![\d-])\d{8,9}(?![\d-])|Testleerling \d+/g) ?? []
  expect(personal.length).toBeGreaterThan(4000)
  const printed = new Set(whole.stdout.match(/\d{8,}|Testleerling( \d+)?/g))
  expect(printed).toEqual(new Set())
})

test('Files without an afkeur exit with 0, also when there is a signaal', () => {
  expect(demo(`${examples}/rod-vo.csv`, `${examples}/rod-mbo.csv`)).toMatchObject({ status: 0, stderr: '' })
})

test.each(['rod-fouten.csv', 'fouten.json'])('%s has an afkeur, so it exits with 1', (name) => {
  expect(demo(`${examples}/${name}`)).toMatchObject({ status: 1, stderr: '' })
})

test('A row with too few fields is an afkeur', () => {
  const [header, line] = readFileSync(`${examples}/rod-vo.csv`, 'utf8').split('\n')
  const run = demo(fileWith('short.csv', [header, line, '99AA;;', ''].join('\n')))
  expect(run.status).toBe(1)
  expect(run.stdout).toContain('Regel 3\n    Deze regel telt 3 velden en de kop 12; hij is niet beoordeeld.')
})

test.each([
  ['that does not exist', () => join(elsewhere, 'absent.csv'), 'dit bestand bestaat niet.'],
  ['that is a folder', () => examples, 'dit is een map, geen bestand.'],
  ['that is no such CSV', () => fileWith('other.csv', 'a;b\n1;2\n'), 'de kop is niet die van ROD VO of ROD MBO'],
  ['that is empty', () => fileWith('empty.csv', ''), 'dit bestand is leeg.'],
  ['that is no JSON', () => fileWith('broken.json', '[{'), 'dit is geen JSON.'],
  ['that is no list', () => fileWith('object.json', '{}'), 'deze JSON is geen lijst van inschrijvingen.'],
])('A file %s exits with 2 and one line that says why', (_what, file, reason) => {
  const run = demo(file())
  expect(run).toMatchObject({ status: 2, stdout: '' })
  expect(run.stderr).toContain(reason)
  expect(run.stderr.trim().split('\n')).toHaveLength(1)
})

test('A file that cannot be read does not keep the others from being judged', () => {
  const run = demo(`${examples}/rod-fouten.csv`, 'absent.csv')
  expect(run.status).toBe(2)
  expect(run.stdout).toContain('rod-fouten.csv: 61 registraties, 45 afgekeurd')
})
