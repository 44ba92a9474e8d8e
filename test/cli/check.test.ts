import { describe, expect, test } from 'vitest'
import { isBsn } from '../../src/index.js'
import { run } from './fakeWorld.js'
import { delivered, example, lines, mboHeader, mboRow, voHeader, voRow } from './samples.js'

const pupils = ['999990019', '999990020', '999990032', '999990044', '999990056', '999990068'] as const
const slide = ['--peildatum', '2026-10-01']

/** The rows of the table, with single spaces. */
function tableIn(out: string): string[] {
  return out
    .split('\n')
    .filter((line) => line.startsWith('ROD ') && /\d$/.test(line) && !line.includes('naast'))
    .map((line) => line.replaceAll(/ +/g, ' '))
}

describe('The table', () => {
  const files = { 'vo.csv': example('rod-vo.csv'), 'mbo.csv': example('rod-mbo.csv') }

  test('is that of the slide for the two files of the examples, on the day of the slide and on any later day', async () => {
    for (const day of ['2026-10-01', '2040-01-01']) {
      const { exitCode, out, err } = await run(['check', 'vo.csv', 'mbo.csv', '--peildatum', day], { files })
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      expect(tableIn(out)).toEqual([
        'ROD VO DLR 818 12',
        'ROD VO GLR 537 1',
        'ROD VO Totaal 1355 13 25',
        'ROD MBO DLR 82 175',
        'ROD MBO GLR 89 241',
        'ROD MBO Totaal 171 416 9',
      ])
    }
  })

  test('has one register where there is one, and does not depend on the order of the files', async () => {
    expect(tableIn((await run(['check', 'mbo.csv', ...slide], { files })).out)).toHaveLength(3)
    const there = await run(['check', 'vo.csv', 'mbo.csv', ...slide], { files })
    const back = await run(['check', 'mbo.csv', 'vo.csv', ...slide], { files })
    expect(tableIn(back.out)).toEqual(tableIn(there.out))
  })

  test('counts past the records that are counted at once', async () => {
    const rows = Array.from({ length: 9000 }, () => voRow(pupils[0]))
    const { out } = await run(['check', 'vo.csv', ...slide], { files: { 'vo.csv': lines(voHeader, ...rows) } })
    expect(tableIn(out)).toEqual(['ROD VO DLR 9000 0', 'ROD VO GLR 0 0', 'ROD VO Totaal 9000 0 1'])
  })

  test('counts a registration each time it stands in the files, and says which do so more than once', async () => {
    const again = { 'vo.csv': lines(voHeader, voRow(pupils[0]), voRow(pupils[1]), voRow(pupils[0])) }
    const copy = { ...again, 'copy.csv': again['vo.csv'] }
    const { exitCode, out } = await run(['check', 'vo.csv', 'copy.csv', ...slide], { files: copy })
    expect(exitCode).toBe(0)
    expect(tableIn(out)[0]).toBe('ROD VO DLR 6 0')
    expect(out).toContain(`\
4 registraties staan er al eerder in, in alles gelijk, en zijn nog eens meegeteld:
    vo.csv:4 is gelijk aan vo.csv:2
    copy.csv:2 is gelijk aan vo.csv:2
    copy.csv:3 is gelijk aan vo.csv:3
    copy.csv:4 is gelijk aan vo.csv:2
`)
    const many = lines(voHeader, ...Array.from({ length: 8 }, () => voRow(pupils[0])))
    const told = await run(['check', 'vo.csv', ...slide, '--taal', 'en'], { files: { 'vo.csv': many } })
    expect(told.out).toMatch(
      /^7 registrations stand .*counted once more:\n( {4}vo.csv:\d is the same as vo.csv:2\n){5} {4}and 2 more$/m,
    )
    const json = await run(['check', 'vo.csv', ...slide, '--json'], { files: { 'vo.csv': many } })
    expect((JSON.parse(json.out) as { repeated: unknown[] }).repeated).toHaveLength(7)
  })

  test('takes two periods, two pupils, and pupils without a number, for what they are', async () => {
    const later = voRow(pupils[0]).replace('2025-08-01;', '2024-08-01;2025-07-31')
    const nobody = voRow('')
    const text = lines(voHeader, voRow(pupils[0]), later, voRow(pupils[1]), nobody, nobody)
    const { out } = await run(['check', 'vo.csv', ...slide], { files: { 'vo.csv': text } })
    expect(tableIn(out)[0]).toBe('ROD VO DLR 5 0')
    expect(out).not.toContain('eerder')
    // A register whose pupils have no number.
    const name = 'GRONDSLAG_IP_MBO_99XX_20251105_2025.csv'
    const grondslag = await run(['check', name], { files: { [name]: delivered(name) } })
    expect(grondslag.out).not.toContain('eerder')
  })

  test('leaves out what was refused', async () => {
    const text = lines(voHeader, voRow(pupils[0]), voRow(pupils[1], { route: 'GLR' }))
    const { exitCode, out } = await run(['check', 'vo.csv', ...slide], { files: { 'vo.csv': text } })
    expect(exitCode).toBe(1)
    expect(tableIn(out)).toEqual(['ROD VO DLR 1 0', 'ROD VO GLR 0 0', 'ROD VO Totaal 1 0 1'])
  })
})

describe('The day', () => {
  const files = { 'vo.csv': lines(voHeader, voRow(pupils[0])) }

  test('is today in the Netherlands when none is given, and says so', async () => {
    const { out } = await run(['check', 'vo.csv'], { files, now: '2026-09-30T22:30:00Z' })
    expect(out).toMatch(/^Registraties .*, beoordeeld op 2026-10-01 \(vandaag\)\n/)
  })

  test('is the one that was given', async () => {
    const { out } = await run(['check', 'vo.csv', '--peildatum', '2025-10-01'], { files })
    expect(out).toMatch(/^Registraties .*, beoordeeld op 2025-10-01\n/)
  })
})

describe('What is found in a file', () => {
  test('is told with its line, field, code, message and source, afkeur before signaal', async () => {
    const text = lines(
      voHeader,
      voRow(pupils[0], { leerweg: 'BB', route: 'GLR', fase: 'MBO' }),
      voRow(pupils[1], { route: 'GLR' }),
      voRow(pupils[2], { route: 'GLR', leerweg: 'TL' }),
    )
    const { exitCode, out } = await run(['check', 'vo.csv', ...slide], { files: { 'vo.csv': text } })
    expect(exitCode).toBe(1)
    expect(out).toContain(
      [
        'vo.csv (ROD-CSV): 4 regels, 3 registraties, 2 afgekeurd, 1 aangenomen met een signaal',
        '',
        'Afkeur (2): zo kan de registratie niet, of zij is niet te lezen.',
        '',
        '  glr-requires-bb (2): art. 2.107l lid 2 WVO 2020',
        '    Regel 3, leerroute.leerweg: Een GLR is er alleen voor de BB, niet voor de KB.',
        '    Regel 4, leerroute.leerweg: Een GLR is er alleen voor de BB, niet voor de TL.',
        '',
        'Signalen (1): op zichzelf geen reden om te weigeren, wel om na te kijken.',
        '',
        '  vo-enrolment-in-mbo-phase-of-glr (1): art. 2.107e lid 2 WVO 2020',
        '    Regel 2, fase.soort: ',
      ].join('\n'),
    )
  })

  test('is told once where a field could not be read, and not again as missing', async () => {
    const text = lines(voHeader, voRow(pupils[0], { leerweg: 'kb' }), voRow(pupils[1], { leerweg: '' }))
    const mbo = lines(mboHeader, mboRow(pupils[0], { niveau: 'MBO-9' }), mboRow(pupils[1], { niveau: '' }))
    const { out } = await run(['check', 'vo.csv', 'mbo.csv', ...slide], { files: { 'vo.csv': text, 'mbo.csv': mbo } })
    expect(out).toContain('Regel 2, Leerweg: ')
    expect(out).toContain('Regel 2, Niveau: ')
    expect(out).not.toContain('Regel 2, leerroute.')
    expect(out).toContain('Regel 3, leerroute.leerweg: ')
    expect(out).toContain('Regel 3, leerroute.niveau: ')
  })

  test('is told of each code five times, with how many there are more', async () => {
    const rows = Array.from({ length: 1239 }, () => voRow(pupils[0], { route: 'GLR' }))
    const { out } = await run(['check', 'vo.csv', ...slide], { files: { 'vo.csv': lines(voHeader, ...rows) } })
    expect(out.match(/Een GLR is er alleen voor de BB/g)).toHaveLength(5)
    expect(out).toContain('\n    en nog 1.234\n')
  })

  test('holds the faults of the reader, by line and field', async () => {
    const text = lines(voHeader, voRow(pupils[0]).replace('DLR', 'DLP'), '99AA;;;', voRow(pupils[1]))
    const { exitCode, out } = await run(['check', 'vo.csv', ...slide], { files: { 'vo.csv': text } })
    expect(exitCode).toBe(1)
    expect(out).toContain('4 regels, 1 registratie, 0 afgekeurd, 0 aangenomen met een signaal, 2 leesfouten')
    expect(out).toMatch(/\n {2}unknown-code \(1\): .+\n(?: {4}.+\n)? {4}Regel 2, Opleidingskenmerk: /)
    expect(out).toMatch(/\n {2}too-few-fields \(1\): .+\n(?: {4}.+\n)? {4}Regel 3: /)
  })

  test('holds how often a rule could not be judged, and for want of which fact', async () => {
    const { out } = await run(['check', 'vo.csv', ...slide], {
      files: { 'vo.csv': lines(voHeader, voRow(pupils[0]), voRow(pupils[1])) },
    })
    expect(out).toContain('\n  2  level-not-open-to-track: leerroute.niveau\n')
  })

  test('says of a file that could not be read on that it was not', async () => {
    const text = lines(voHeader.replace('Leerweg;', ''), voRow(pupils[0]))
    const { exitCode, out } = await run(['check', 'vo.csv', ...slide], { files: { 'vo.csv': text } })
    expect(exitCode).toBe(1)
    expect(out).toContain('\n\nDit bestand is niet tot het einde gelezen.\n\n')
    expect(out).toContain('missing-column (1)')
  })

  test('stays within 110 characters a line', async () => {
    const files = { 'f.csv': example('rod-fouten.csv'), 'mbo.csv': example('rod-mbo.csv') }
    for (const taal of ['nl', 'en']) {
      const { out } = await run(['check', 'f.csv', 'mbo.csv', '--taal', taal, ...slide], { files })
      expect(out.split('\n').length).toBeGreaterThan(100)
      expect(out.split('\n').filter((line) => line.length > 110)).toEqual([])
    }
  })
})

describe('Deliveries of DUO', () => {
  test('an RO is read, and what is without a route only counted', async () => {
    const name = 'RO_99XX_20250801_20260731.csv'
    const { out } = await run(['check', name, ...slide], { files: { [name]: delivered(name) } })
    expect(out).toContain(`${name} (RO): 25 regels, 6 registraties, `)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(', 2 zonder leerroute ')
  })

  test('a GRONDSLAG IP is read', async () => {
    const name = 'GRONDSLAG_IP_MBO_99XX_20251105_2025.csv'
    const { out } = await run(['check', name, ...slide], { files: { [name]: delivered(name) } })
    expect(out).toContain(`${name} (GRONDSLAG-IP): `)
  })

  test('a TBG-i is counted by teldatum and fase', async () => {
    const name = 'TBGI_99XX_2027_20261105.xml'
    const { exitCode, out } = await run(['check', name, ...slide], { files: { [name]: delivered(name) } })
    expect(exitCode).toBe(0)
    expect(out.split('\n').slice(2, 7)).toEqual([
      'TBG-i       VO-fase  MBO-fase  bekostigbaar  bekostigd',
      '2025-10-01        0         1             1          0',
      '2026-02-01        1         0             0          0',
      '',
      `${name} (TBG-i): 68 regels, 2 teldata met een leerroutefase, 1 zonder leerroute`,
    ])
  })
})

describe('The two registers side by side', () => {
  const vo = lines(voHeader, voRow(pupils[0]), voRow(pupils[1], { leerweg: 'BB' }), voRow(pupils[2]))
  const mbo = lines(
    mboHeader,
    mboRow(pupils[0], { niveau: 'MBO-2' }),
    mboRow(pupils[1], { route: 'GLR', niveau: 'MBO-2' }),
  )
  const files = { 'vo.csv': vo, 'mbo.csv': mbo }

  test('give signals that name the records, and end with 0', async () => {
    const { exitCode, out } = await run(['check', 'vo.csv', 'mbo.csv', '--peildatum', '2025-12-01'], { files })
    expect(exitCode).toBe(0)
    expect(out).toContain('ROD VO naast ROD MBO op 2025-12-01: 2 signalen\n')
    expect(out).toMatch(/\n {2}route-differs \(1\): .+\n(?: {4}.+\n)? {4}vo\.csv:3, mbo\.csv:3: /)
    expect(out).toMatch(/\n {2}level-not-open-to-track-across \(1\): .+\n {4}vo\.csv:2, mbo\.csv:2: /)
  })

  test('are not laid side by side when there is but one', async () => {
    const { out } = await run(['check', 'vo.csv', ...slide], { files })
    expect(out).not.toContain('naast')
    expect(out).not.toContain('te vergelijken')
  })

  test.each([
    ['vo.csv', ['--teldatum', '2025-10-01'], '--teldatum'],
    ['mbo.csv', ['--volledig', 'rod-mbo'], '--volledig'],
    ['vo.csv', ['--aanbod', 'a.json'], '--aanbod'],
    [
      'vo.csv',
      ['--aanbod', 'a.json', '--volledig', 'rod-vo', '--teldatum', '2025-10-01'],
      '--teldatum, --volledig, --aanbod',
    ],
  ])('have nothing to compare in %s alone, so that %j did nothing, and that is told', async (file, options, told) => {
    const aanbod = '[{ "leerroute": { "soort": "DLR" }, "scholen": ["99AA"], "instellingen": ["99MA"] }]'
    const asked = ['check', file, '--peildatum', '2025-12-01', ...options]
    const all = { files: { ...files, 'a.json': aanbod } }
    const { exitCode, out } = await run(asked, all)
    expect(exitCode).toBe(0)
    expect(out).toContain(`viel niets te vergelijken: ${told} `)
    expect((await run([...asked, '--taal', 'en'], all)).out).toContain(`was nothing to compare: ${told} `)
    const names = told.replaceAll('--', '').split(', ')
    expect(JSON.parse((await run([...asked, '--json'], all)).out)).toMatchObject({ unused: names })
    const both = JSON.parse((await run([...asked, 'vo.csv', 'mbo.csv', '--json'], all)).out) as object
    expect(both).not.toHaveProperty('unused')
  })

  test('agree when they agree', async () => {
    const agreeing = { 'vo.csv': lines(voHeader, voRow(pupils[0])), 'mbo.csv': lines(mboHeader, mboRow(pupils[0])) }
    const { out } = await run(['check', 'vo.csv', 'mbo.csv', '--peildatum', '2025-12-01'], { files: agreeing })
    expect(out).toContain('ROD VO naast ROD MBO op 2025-12-01: geen signalen\n')
  })

  test('tell what is missing of a register that is complete, and otherwise that it was not looked at', async () => {
    const alone = { ...files, 'mbo.csv': `${mbo}${mboRow(pupils[3])}\n` }
    const asked = ['check', 'vo.csv', 'mbo.csv', '--peildatum', '2025-12-01']
    const open = await run(asked, { files: alone })
    expect(open.out).toContain('\n  1  vo-enrolment-missing: volledig\n')
    expect(open.out).toContain('Zeg het met --volledig')
    const complete = await run([...asked, '--volledig', 'rod-vo'], { files: alone })
    expect(complete.out).toMatch(/\n {2}vo-enrolment-missing \(1\): .+\n(?: {4}.+\n)? {4}mbo\.csv:4: /)
    expect(complete.out).not.toContain('Zeg het met --volledig')
  })

  test.each([
    ['a record was refused', `${vo}${voRow(pupils[3], { route: 'GLR' })}\n`],
    ['a line was lost', `${vo}99AA;;;\n`],
    ['a record has no personal number', `${vo}${voRow('')}\n`],
  ])('tell nothing missing of a register that is said to be complete and of which %s', async (_, text) => {
    const alone = { 'vo.csv': text, 'mbo.csv': `${mbo}${mboRow(pupils[3])}\n` }
    const asked = ['check', 'vo.csv', 'mbo.csv', '--peildatum', '2025-12-01', '--volledig', 'rod-vo,rod-mbo']
    const { out } = await run(asked, { files: alone })
    expect(out).toContain('rod-vo is niet als volledig genomen: ')
    expect(out).not.toContain('rod-mbo is niet als volledig genomen')
    expect(out).toContain('\n  1  vo-enrolment-missing: volledig\n')
    expect(out).not.toContain('Zeg het met --volledig')
  })

  test.each([
    ['a file of both registers', `${voHeader};Register;Leerroute;Leerroutefase\n99AA\n`],
    ['a file without rows', `${voHeader.replace('BSN;', '')}\n`],
  ])('take neither for complete when %s lost something', async (_, text) => {
    const asked = ['check', 'vo.csv', 'mbo.csv', 'x.csv', '--peildatum', '2025-12-01', '--volledig', 'rod-mbo,rod-vo']
    const { out } = await run(asked, { files: { ...files, 'x.csv': text } })
    expect(out).toContain('rod-mbo is niet als volledig genomen: 1 keer')
    expect(out).toContain('rod-vo is niet als volledig genomen: 1 keer')
  })

  test('take the mbo for incomplete by a fault in its own files alone, and not by one in TBG-i', async () => {
    const ro = 'RO_99XX_20250801_20260731.csv'
    const asked = ['check', 'vo.csv', 'mbo.csv', '--peildatum', '2025-12-01', '--volledig', 'rod-mbo,rod-vo']
    const tbgi = delivered('TBGI_99XX_2027_20261105.xml').toString().replace('>MBO-3<', '>MBO-9<')
    const counted = await run([...asked, 't.xml'], { files: { ...files, 't.xml': tbgi } })
    expect(counted.out).toContain('unknown-code')
    expect(counted.out).not.toContain('niet als volledig')
    const torn = delivered(ro).toString().replace('ISP|999990020|001|2025-08-01|99121|BBL', 'ISP')
    const lost = await run([...asked, ro], { files: { ...files, [ro]: torn } })
    expect(lost.out).toContain('rod-mbo is niet als volledig')
    expect(lost.out).not.toContain('rod-vo is niet als volledig')
    const lostInMbo = await run(asked, { files: { ...files, 'mbo.csv': `${mbo}99MA;;\n` } })
    expect(lostInMbo.out).toContain('rod-mbo is niet als volledig')
    expect(lostInMbo.out).not.toContain('rod-vo is niet als volledig')
  })

  test('are told in the order of the lines, as numbers', async () => {
    const numbers = Array.from({ length: 200 }, (_, at) => String(999990000 + at))
      .filter(isBsn)
      .slice(0, 12)
    const many = {
      'vo.csv': lines(voHeader, ...numbers.map((bsn) => voRow(bsn))),
      'mbo.csv': lines(mboHeader, ...numbers.toReversed().map((bsn) => mboRow(bsn, { niveau: 'MBO-2' })), mboRow('')),
      'n.csv': lines(mboHeader, mboRow(''), mboRow('')),
    }
    const asked = ['check', ...Object.keys(many), '--peildatum', '2025-12-01']
    const { out } = await run(asked, { files: many })
    expect([...out.matchAll(/^ {4}(vo\.csv:\d+), mbo/gm)].map(([, name]) => name)).toEqual(
      [2, 3, 4, 5, 6].map((line) => `vo.csv:${line}`),
    )
    const { comparison } = JSON.parse((await run([...asked, '--json'], { files: many })).out) as {
      comparison: Record<'signalen' | 'notChecked', { code: string; vo: string; referentie: string }[]>
    }
    expect(comparison.signalen.map((signal) => signal.vo)).toEqual(numbers.map((_, at) => `vo.csv:${at + 2}`))
    expect(
      comparison.notChecked.filter(({ code }) => code === 'person-unknown').map((each) => each.referentie),
    ).toEqual(['mbo.csv:14', 'n.csv:2', 'n.csv:3'])
  })

  test('are told by file before line, and a signal of one register by the record it has', async () => {
    const two = {
      'b.csv': lines(mboHeader, mboRow(pupils[1])),
      'a.csv': lines(mboHeader, '', mboRow(pupils[2]), mboRow(pupils[3])),
    }
    const all = { ...two, 'vo.csv': lines(voHeader, voRow(pupils[0])), 'mbo.csv': lines(mboHeader, mboRow(pupils[0])) }
    const asked = ['check', ...Object.keys(all), '--peildatum', '2025-12-01', '--volledig', 'rod-vo', '--json']
    const { comparison } = JSON.parse((await run(asked, { files: all })).out) as {
      comparison: { signalen: { code: string; mbo: string }[] }
    }
    expect(comparison.signalen.map((signal) => `${signal.code} ${signal.mbo}`)).toEqual(
      ['a.csv:3', 'a.csv:4', 'b.csv:2'].map((name) => `vo-enrolment-missing ${name}`),
    )
  })

  test('say of what no source settles that no source does', async () => {
    const unfunded = lines(`${mboHeader};Bekostigd`, `${mboRow(pupils[3]).replace(';J;', ';N;')};N`)
    const asked = ['check', 'vo.csv', 'mbo.csv', '--peildatum', '2025-12-01', '--volledig', 'rod-vo']
    const { out } = await run(asked, { files: { ...files, 'mbo.csv': unfunded } })
    expect(out).toContain('\n  1  vo-enrolment-missing: geen bron gelezen die het beslist\n')
  })

  test('are counted on the teldatum that was given', async () => {
    const inBoth = {
      'vo.csv': lines(voHeader, voRow(pupils[0])),
      'mbo.csv': lines(mboHeader, mboRow(pupils[0], { fase: 'MBO' })),
    }
    const asked = ['check', 'vo.csv', 'mbo.csv', '--peildatum', '2025-12-01']
    expect((await run(asked, { files: inBoth })).out).not.toContain('counted-twice')
    const { out } = await run([...asked, '--teldatum', '2025-10-01'], { files: inBoth })
    expect(out).toContain('counted-twice (1)')
    const json = await run([...asked, '--teldatum', '2025-10-01', '--json'], { files: inBoth })
    expect(JSON.parse(json.out)).toMatchObject({ teldatum: '2025-10-01' })
  })
})
