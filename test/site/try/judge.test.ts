import { File } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkFiles, checkText, type Dropped } from '../../../docs/web/try/judge.js'
import type { Checked } from '../../../docs/web/try/outcome.js'
import { formatIssue } from '../../../src/messages/messages.js'
import type { RodRegister } from '../../../src/registers/reconcile/options.js'
import { invalidEnrolmentFor } from '../../../src/testing/invalid/invalidEnrolmentFor.js'
import { issueCodes, validateEnrolment } from '../../../src/index.js'
import { run } from '../../cli/fakeWorld.js'
import { delivered } from '../../cli/samples.js'

const peildatum = '2026-11-29'
const say = (fault: Parameters<typeof formatIssue>[0]): string => formatIssue(fault, 'nl')

function fileOf(name: string, ...parts: readonly (string | Uint8Array)[]): Dropped {
  return new File([...parts], name)
}

function example(name: string): Dropped {
  return fileOf(name, readFileSync(`docs/examples/${name}`))
}

function check(files: readonly Dropped[], volledig: readonly RodRegister[] = []): Promise<Checked> {
  return checkFiles(files, { peildatum, volledig, say, tell: () => undefined })
}

/** One of each layout of DUO. */
const deliveries = [
  'RO_99XX_20250801_20260731.csv',
  'GRONDSLAG_IP_MBO_99XX_20251105_2025.csv',
  'TBGI_99XX_2027_20261105.xml',
]

type JsonReport = {
  readonly files: readonly {
    readonly findings: readonly { readonly code: string; readonly message: string }[]
    readonly afgekeurd?: number
    readonly indeling?: string
    readonly records?: number
  }[]
  readonly summary: unknown
  readonly comparison?: { readonly signalen: readonly { readonly code: string; readonly message: string }[] }
}

/** What the command tells of the same files. */
async function command(names: readonly string[], ...options: readonly string[]): Promise<JsonReport> {
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(`docs/examples/${name}`)]))
  const { out } = await run(['check', ...names, '--json', '--peildatum', peildatum, ...options], { files })
  return JSON.parse(out) as JsonReport
}

/** How often each message is told. */
function counted(messages: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const message of messages) counts[message] = (counts[message] ?? 0) + 1
  return counts
}

/** All lines of a group, as the page asks for them. */
function allLines({ portion }: Checked, { nummer, bewaard }: { nummer: number; bewaard: number }): readonly string[] {
  const lines: string[] = []
  while (lines.length < bewaard) lines.push(...portion(nummer, lines.length).map(({ tekst }) => tekst))
  return lines
}

describe('Files that are dropped on the page', () => {
  test('give the table of the slide', async () => {
    const { outcome } = await check([example('rod-vo.csv'), example('rod-mbo.csv')], ['rod-vo', 'rod-mbo'])
    const { rodVo, rodMbo } = outcome.telling
    expect(
      [rodVo.DLR, rodVo.GLR, rodMbo.DLR, rodMbo.GLR].map((route) => [route['VO-fase'], route['MBO-fase']]),
    ).toEqual([
      [818, 12],
      [537, 1],
      [82, 175],
      [89, 241],
    ])
    expect([rodVo.instellingen, rodMbo.instellingen]).toEqual([25, 9])
  })

  test.each([
    [['rod-fouten.csv'], []],
    [
      ['rod-vo.csv', 'rod-mbo.csv'],
      ['rod-vo', 'rod-mbo'],
    ],
    [['rod-vo.csv', 'rod-mbo.csv'], []],
  ] as const)('%j, complete %j: every finding is that of the command', async (names, volledig) => {
    const checked = await check(names.map(example), volledig)
    const { bestanden, vergelijking, telling } = checked.outcome
    const report = await command(names, ...(volledig.length === 0 ? [] : ['--volledig', volledig.join(',')]))
    expect(telling).toEqual(report.summary)
    for (const [at, { groepen, telling: told }] of bestanden.entries()) {
      const lines = groepen.flatMap((group) => allLines(checked, group))
      expect(counted(lines)).toEqual(counted(report.files[at]?.findings.map(({ message }) => message) ?? []))
      expect(groepen.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(lines.length)
      expect(told?.afgekeurd).toBe(report.files[at]?.afgekeurd)
    }
    const signals = vergelijking?.groepen.flatMap((group) => allLines(checked, group)) ?? []
    expect(counted(signals)).toEqual(counted(report.comparison?.signalen.map(({ message }) => message) ?? []))
  })

  test('tell refusals first, and of each the most frequent first', async () => {
    const { outcome } = await check([example('rod-fouten.csv')])
    const groups = outcome.bestanden[0]?.groepen ?? []
    expect(groups.length).toBeGreaterThan(20)
    const order = groups.map(({ severity, aantal }) => (severity === 'afkeur' ? 0 : 1_000_000) - aantal)
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })

  test('show few lines at first, keep a thousand of a code and count the rest', async () => {
    const [header = ''] = readFileSync('docs/examples/rod-vo.csv', 'utf8').split('\n')
    const bad = '99AA;;;X;6321;KB;3;GLR;VO;2026-08-01;;J\n'.repeat(2500)
    const checked = await check([fileOf('veel.csv', `${header}\n${bad}`)])
    const group = checked.outcome.bestanden[0]?.groepen.find(({ code }) => code === 'glr-requires-bb')
    expect(group).toMatchObject({ aantal: 2500, bewaard: 1000 })
    expect(group?.eerste).toHaveLength(10)
    expect(checked.portion(group?.nummer ?? -1, 990)).toHaveLength(10)
    expect(checked.portion(group?.nummer ?? -1, 1000)).toEqual([])
    expect(checked.portion(9999, 0)).toEqual([])
  })

  test('tell how far the reading is, in whole per cents that only grow, to 100', async () => {
    const told: number[] = []
    const files = [example('rod-vo.csv'), fileOf('enrolments.json', '[]'), example('rod-mbo.csv')]
    await checkFiles(files, { peildatum, volledig: [], say, tell: (percent) => told.push(percent) })
    expect(told.at(-1)).toBe(100)
    expect(told).toEqual([...new Set(told)].sort((one, other) => one - other))
  })

  test('that hold nothing, something else, or cannot be read, say so', async () => {
    const broken = {
      name: 'weg.csv',
      size: 10,
      stream: () =>
        new ReadableStream<Uint8Array>({
          start: (controller) => controller.error(new DOMException('gone', 'NotFoundError')),
        }),
      text: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    } as unknown as Dropped
    const files = [
      fileOf('leeg.csv'),
      fileOf('brief.docx', 'PK\u0003\u0004'),
      broken,
      fileOf('half.json', '{"leerling": {"bsn": "123456782"'),
      fileOf('leeg.json', '  '),
      { ...broken, name: 'weg.json' },
      { ...broken, name: 'groot.json', size: 2 ** 30 },
    ]
    const { outcome } = await check(files)
    expect(outcome.bestanden.map(({ naam, unread }) => [naam, unread])).toEqual([
      ['leeg.csv', 'empty'],
      ['brief.docx', 'unknown-layout'],
      ['weg.csv', 'unreadable'],
      ['half.json', 'no-json'],
      ['leeg.json', 'empty'],
      ['weg.json', 'unreadable'],
      ['groot.json', 'too-large'],
    ])
    expect(JSON.stringify(outcome)).not.toContain('123456782')
  })

  test.each(deliveries)('of the other layouts are read too: %s', async (name) => {
    const { outcome } = await check([fileOf(name, delivered(name))])
    const report = await run(['check', name, '--json', '--peildatum', peildatum], {
      files: { [name]: delivered(name) },
    })
    const { files, teldata } = JSON.parse(report.out) as JsonReport & { readonly teldata: unknown }
    const [file] = outcome.bestanden
    expect(file?.unread).toBe(undefined)
    expect(file?.telling?.indeling).toBe(files[0]?.indeling)
    expect(file?.telling?.records).toBe(files[0]?.records)
    expect(file?.telling?.records).toBeGreaterThan(0)
    expect(outcome.teldata).toEqual(teldata)
  })

  test('with the niveaus of their courses are judged by them, as by the command', async () => {
    const name = 'RO_99XX_20250801_20260731.csv'
    const niveaus = 'Opleidingcode;Niveau\n99131;MBO-3\n99121,MBO-2\n'
    const judge = (given: string): Promise<Checked> =>
      checkFiles([fileOf(name, delivered(name))], {
        peildatum,
        volledig: [],
        niveaus: given,
        say,
        tell: () => undefined,
      })
    const args = ['check', name, '--json', '--peildatum', peildatum, '--niveaus', 'niveaus.csv']
    const { out } = await run(args, { files: { [name]: delivered(name), 'niveaus.csv': niveaus } })
    const [file] = (JSON.parse(out) as JsonReport).files
    const bare = await judge('')
    const filled = await judge(niveaus)
    expect(filled.outcome.bestanden[0]?.telling?.afgekeurd).toBe(file?.afgekeurd)
    expect(filled.outcome.bestanden[0]?.telling?.afgekeurd).toBeLessThan(
      bare.outcome.bestanden[0]?.telling?.afgekeurd ?? 0,
    )
    expect([bare.outcome.niveausOngelezen, filled.outcome.niveausOngelezen]).toEqual([false, false])
    expect((await judge('25655;MBO-9')).outcome.niveausOngelezen).toBe(true)
  })

  test('are held to a count date when one is given', async () => {
    const pupil = { leerling: { bsn: '999900018' }, begindatum: '2025-08-01', indicatieBekostigbaar: true }
    const vo = {
      ...pupil,
      instelling: { soort: 'vo-school', brin: '99AA' },
      leerroute: { soort: 'DLR', leerweg: 'KB' },
      fase: { soort: 'VO-fase' },
    }
    const mbo = {
      ...pupil,
      instelling: { soort: 'mbo-instelling', brin: '99ZZ' },
      leerroute: { soort: 'DLR', niveau: 3 },
      fase: { soort: 'MBO-fase' },
    }
    const files = [fileOf('twee.json', JSON.stringify([vo, mbo]))]
    const codesOn = async (teldatum?: '2026-10-01'): Promise<readonly string[]> => {
      const { outcome } = await checkFiles(files, { peildatum, volledig: [], teldatum, say, tell: () => undefined })
      return outcome.vergelijking?.groepen.map(({ code }) => code) ?? []
    }
    expect(await codesOn()).toEqual(['phase-differs'])
    expect(await codesOn('2026-10-01')).toEqual(['phase-differs', 'counted-twice'])
  })

  test('of JSON count and compare with the rest', async () => {
    const pupil = {
      leerling: { bsn: '999900018' },
      fase: { soort: 'VO-fase' },
      begindatum: '2025-08-01',
      indicatieBekostigbaar: true,
    }
    const vo = {
      ...pupil,
      instelling: { soort: 'vo-school', brin: '99AA' },
      leerroute: { soort: 'DLR', leerweg: 'BB' },
    }
    const mbo = {
      ...pupil,
      instelling: { soort: 'mbo-instelling', brin: '99ZZ' },
      leerroute: { soort: 'GLR', niveau: 2 },
    }
    const { outcome } = await check([fileOf('inschrijvingen.json', JSON.stringify([vo, mbo]))])
    expect(outcome.telling.rodVo.DLR['VO-fase']).toBe(1)
    expect(outcome.vergelijking?.groepen.map(({ code }) => code)).toEqual(['route-differs'])
    expect(outcome.vergelijking?.groepen[0]?.eerste[0]?.records).toEqual([
      'inschrijvingen.json:1',
      'inschrijvingen.json:2',
    ])
    expect(JSON.stringify(outcome)).not.toContain('999900018')
  })
})

describe('An enrolment that is pasted', () => {
  // The input of `unreadable` is no JSON, and a list is read as one.
  const asJson = issueCodes.filter((code) => code !== 'unreadable' && !Array.isArray(invalidEnrolmentFor(code).input))

  test.each(asJson)('with the fault %s is told as the library tells it', (code) => {
    const { input, options } = invalidEnrolmentFor(code)
    const day = options?.peildatum ?? peildatum
    const verdict = validateEnrolment(input, { peildatum: day })
    const checked = checkText(JSON.stringify(input), { peildatum: day, say })
    const issues = verdict.ok ? verdict.signals : verdict.issues
    const [file] = checked.outcome.bestanden
    const lines = file?.groepen.flatMap(({ eerste }) => eerste) ?? []
    expect(counted(lines.map(({ tekst, veld }) => `${veld} ${tekst}`))).toEqual(
      counted(issues.map((issue) => `${issue.path.join('.')} ${say(issue)}`)),
    )
    expect(file?.nietNagegaan.map(({ code: open, missing }) => ({ code: open, missing }))).toEqual(
      expect.arrayContaining(verdict.notChecked.map((entry) => ({ ...entry }))),
    )
  })

  test('as a list tells which of them', () => {
    const { outcome } = checkText('[null, {}, 3]', { peildatum, say })
    const lines = outcome.bestanden[0]?.groepen.flatMap(({ eerste }) => eerste.map(({ regel }) => regel)) ?? []
    expect(new Set(lines)).toEqual(new Set([1, 2, 3]))
  })

  test.each(['', '{', 'geen json', '{"a":1}}', '['.repeat(200_000)])('that is no JSON says so (%#)', (text) => {
    const { outcome } = checkText(text, { peildatum, say })
    expect(outcome.bestanden[0]?.unread).toBe(text === '' ? 'empty' : 'no-json')
  })

  test('that is nested deeper than any enrolment gets a verdict', () => {
    const { outcome } = checkText(`${'['.repeat(5000)}${']'.repeat(5000)}`, { peildatum, say })
    expect(outcome.bestanden[0]?.telling?.afgekeurd).toBe(1)
  })
})
