import { describe, expect, test } from 'vitest'
import { run } from './fakeWorld.js'
import { delivered, example, lines, mboHeader, mboRow, voHeader, voRow } from './samples.js'

const asked = ['--json', '--peildatum', '2025-12-01']

async function document(args: readonly string[], files: Parameters<typeof run>[1]) {
  const { exitCode, out } = await run(['check', ...args, ...asked], files)
  const parsed = JSON.parse(out) as Record<string, unknown> & { files: { findings: Record<string, unknown>[] }[] }
  expect(parsed['exitCode']).toBe(exitCode)
  return parsed
}

describe('The report as JSON', () => {
  test('has the same keys in the same order for every check', async () => {
    const text = lines(voHeader, voRow('999990019', { route: 'GLR' }))
    const found = await document(['vo.csv'], { files: { 'vo.csv': text } })
    expect(Object.keys(found)).toEqual([
      'format',
      'version',
      'peildatum',
      'peildatumFrom',
      'language',
      'files',
      'summary',
      'repeated',
      'teldata',
      'unread',
      'exitCode',
    ])
    expect(found).toMatchObject({ format: 1, peildatum: '2025-12-01', peildatumFrom: 'option', language: 'nl' })
    expect(Object.keys(found.files[0] ?? {})).toEqual([
      'file',
      'indeling',
      'findings',
      'regels',
      'records',
      'zonderRoute',
      'fouten',
      'aantallen',
      'volledig',
      'afgekeurd',
      'metSignaal',
      'notChecked',
    ])
  })

  test('holds an issue as the library has it, with its place, message and citation', async () => {
    const text = lines(voHeader, voRow('999990019', { route: 'GLR' }))
    const found = await document(['vo.csv', '--taal', 'en'], { files: { 'vo.csv': text } })
    expect(found.files[0]?.findings).toEqual([
      {
        soort: 'oordeel',
        regel: 2,
        referentie: 'vo.csv:2',
        code: 'glr-requires-bb',
        path: ['leerroute', 'leerweg'],
        params: { leerweg: 'KB' },
        severity: 'afkeur',
        source: 'wvo-2.107l-2',
        message: 'A GLR exists for the BB only, not for the KB.',
        citation: 'art. 2.107l(2) WVO 2020',
      },
    ])
  })

  test('holds a fault of a reader as the library has it, with its message and citation', async () => {
    const text = lines(voHeader, voRow('999990019').replace('DLR', 'DLP'))
    const found = await document(['vo.csv'], { files: { 'vo.csv': text } })
    expect(found.files[0]?.findings).toEqual([
      {
        soort: 'fout',
        regel: 2,
        veld: 'Opleidingskenmerk',
        code: 'unknown-code',
        params: { lijst: 'rod-vo-opleidingskenmerk' },
        severity: 'afkeur',
        source: 'dia-uitwisselen-vo',
        message: expect.stringContaining('rod-vo-opleidingskenmerk'),
        citation: expect.stringContaining('Uitwisselen VO'),
      },
    ])
  })

  test('holds all of what the text tells five times', async () => {
    const rows = Array.from({ length: 1000 }, () => voRow('999990019', { route: 'GLR' }))
    const found = await document(['vo.csv'], { files: { 'vo.csv': lines(voHeader, ...rows) } })
    expect(found.files[0]?.findings).toHaveLength(1000)
  })

  test('holds several files, the counts, the teldata and the signals', async () => {
    const name = 'TBGI_99XX_2027_20261105.xml'
    const files = {
      'vo.csv': lines(voHeader, voRow('999990019'), voRow('999990020')),
      'mbo.csv': lines(mboHeader, mboRow('999990019', { niveau: 'MBO-2' })),
      [name]: delivered(name),
    }
    const found = await document(['vo.csv', 'mbo.csv', name, '--volledig', 'rod-mbo'], { files })
    expect(found.files.map(({ findings }) => findings)).toEqual([[], [], []])
    expect(found).toMatchObject({
      summary: { rodVo: { totaal: { totaal: 2 } }, rodMbo: { totaal: { totaal: 1 } } },
      teldata: [
        { teldatum: '2025-10-01', 'MBO-fase': 1 },
        { teldatum: '2026-02-01', 'VO-fase': 1 },
      ],
      comparison: {
        volledig: ['rod-mbo'],
        incomplete: [],
        signalen: [{ code: 'level-not-open-to-track-across', vo: 'vo.csv:2', mbo: 'mbo.csv:2', severity: 'signaal' }],
      },
      exitCode: 0,
    })
  })

  test('is written too when no file could be read', async () => {
    const found = await document(['absent.csv', 'ook.csv'], {})
    expect(found).toMatchObject({
      files: [],
      unread: [
        { file: 'absent.csv', reason: 'absent' },
        { file: 'ook.csv', reason: 'absent' },
      ],
      exitCode: 2,
    })
  })

  test('of the faulty examples holds every finding, of the reader and of the judge', async () => {
    const found = await document(['f.csv'], { files: { 'f.csv': example('rod-fouten.csv') } })
    expect(found.files[0]?.findings).toHaveLength(60)
  })
})
