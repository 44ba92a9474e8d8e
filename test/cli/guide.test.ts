import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from './fakeWorld.js'
import { delivered, lines, mboHeader, mboRow, voHeader, voRow } from './samples.js'

const guide = readFileSync('docs/guides/check-your-files.md', 'utf8')
const guideInDutch = readFileSync('docs/guides/bestanden-controleren.md', 'utf8')

/** All keys in a value, but those of the summary and of what the readers counted. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(keysIn)
  return Object.entries(value).flatMap(([key, part]) => [
    key,
    ...(['summary', 'aantallen', 'params'].includes(key) ? [] : keysIn(part)),
  ])
}

test('The guide explains every key of the JSON', async () => {
  const tbgi = 'TBGI_99XX_2027_20261105.xml'
  const files = {
    'vo.csv': lines(voHeader, voRow('999990019'), voRow('999990020', { route: 'GLR' }), '99AA;;'),
    'mbo.csv': lines(mboHeader, mboRow('999990019', { niveau: 'MBO-2' })),
    [tbgi]: delivered(tbgi),
  }
  const asked = ['--json', '--volledig', 'rod-vo', '--peildatum', '2025-10-01', '--teldatum', '2025-10-01']
  const { out } = await run(['check', ...Object.keys(files), 'absent.csv', ...asked], { files })
  const alone = await run(['check', 'vo.csv', ...asked], { files })
  const keys = new Set([out, alone.out].flatMap((text) => keysIn(JSON.parse(text))))
  expect(keys.size).toBeGreaterThan(30)
  expect(keys).toContain('unused')
  // A signal names its records by register, an incomplete register is told by its name.
  const ofTheLibrary = new Set(['vo', 'mbo', 'register'])
  expect([...keys].filter((key) => !ofTheLibrary.has(key) && !guide.includes(`\`${key}\``))).toEqual([])
})

test('Both guides and the help in both languages have the same options', async () => {
  const options = (text: string): string[] => [...new Set(text.match(/--[a-z]+/g))].sort()
  const [dutch, english] = await Promise.all(
    ['nl', 'en'].map(async (taal) => (await run(['--help', '--taal', taal])).out),
  )
  const helped = options(english ?? '')
  expect(helped.length).toBeGreaterThan(8)
  expect(options(dutch ?? '')).toEqual(helped)
  expect(options(guide)).toEqual(helped)
  expect(options(guideInDutch)).toEqual(helped)
})

test('The guide shows what the command says', async () => {
  const { out } = await run(['check', 'rod-fouten.csv'], {
    files: { 'rod-fouten.csv': readFileSync('docs/examples/rod-fouten.csv') },
  })
  const shown = /```text\n([\s\S]+?)```/.exec(guide)?.[1]?.split('\n') ?? []
  expect(shown.length).toBeGreaterThan(3)
  for (const line of shown) expect(out).toContain(line.replace(/ …$/, ''))
})
