import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvReconciliation, reconcileCsv } from '../../../src/registers/bulk/reconcileCsv.js'
import type { ReconcileOptions } from '../../../src/registers/reconcile/options.js'
import { csvFile, cut } from './files.js'
import { mboHeader, mboRow, options, reconciledLongWay, sameBothWays, voHeader, voRow } from './ways.js'

const questions: fc.Arbitrary<ReconcileOptions> = fc
  .record({
    peildatum: fc.constantFrom('2025-10-01', '2025-09-30', '2026-02-01', '2020-08-01'),
    volledig: fc.subarray(['rod-vo', 'rod-mbo'] as const),
    teldatum: fc.constantFrom(undefined, '2025-10-01', '2026-02-01'),
    isOffered: fc.boolean(),
  })
  .map(({ isOffered, teldatum, ...rest }) => ({
    ...rest,
    ...(teldatum && { teldatum }),
    ...(isOffered && {
      aanbod: [{ leerroute: { soort: 'DLR' }, scholen: ['99VO'], instellingen: ['99VO'] }],
    }),
  })) as fc.Arbitrary<ReconcileOptions>

const chunks = fc.array(fc.constantFrom(1, 2, 3, 7, 60, 61, 500, 70_000), { maxLength: 5 })

describe.each([
  ['good', 0],
  ['rather good', 3],
  ['bad', 15],
])('Of %s files, cut anywhere', (_, fault) => {
  test('reconcileCsv tells what readRodCsv and reconcile tell together', async () => {
    const seen = { files: 0, signalen: 0, fouten: 0 }
    await fc.assert(
      fc.asyncProperty(
        csvFile('VO', fault),
        csvFile('MBO', fault),
        questions,
        chunks,
        fc.boolean(),
        async (vo, mbo, asked, sizes, isText) => {
          const answer = await reconcileCsv(
            [
              { delen: cut(vo, sizes, isText), bestandsnaam: 'vo.csv' },
              { delen: cut(mbo, sizes, !isText), bestandsnaam: 'mbo.csv' },
            ],
            asked,
          )
          seen.files++
          seen.signalen += answer.signalen.length
          seen.fouten += answer.bestanden.reduce((sum, { fouten }) => sum + fouten.length, 0)
          expect(answer).toEqual(await reconciledLongWay({ 'vo.csv': vo, 'mbo.csv': mbo }, asked))
        },
      ),
      { numRuns: 300 },
    )
    expect(seen.signalen).toBeGreaterThan(seen.files / 3)
    expect(seen.fouten > 0).toBe(fault > 0)
  })
})

const signalOf = ({ signalen }: CsvReconciliation): string[] =>
  signalen.map(({ code, vo, mbo }) => [code, vo, mbo].filter(Boolean).join(' '))

describe('reconcileCsv', () => {
  test('takes a register in several files, and both registers in one', async () => {
    const answer = await sameBothWays({
      'vo-1.csv': `${voHeader}\n${voRow}\n`,
      'mbo-1.csv': `${mboHeader}\n\n${mboRow}\n`,
      'vo-2.csv': `${voHeader}\n${voRow.replace('KB', 'TL')}\n`,
      'both.csv': `Register;BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Leerroute;Leerroutefase;Niveau;Leerweg
VO;99VO;999990019;;2025-08-01;;J;GLR;VO;;BB
MBO;99MB;999990019;;2025-08-01;;J;DLR;VO;MBO-2;
`,
    })
    expect(signalOf(answer)).toEqual([
      'route-differs both.csv:2 both.csv:3',
      'route-differs both.csv:2 mbo-1.csv:3',
      'level-not-open-to-track-across vo-1.csv:2 both.csv:3',
      'level-not-open-to-track-across vo-1.csv:2 mbo-1.csv:3',
      'level-not-open-to-track-across vo-2.csv:2 both.csv:3',
      'level-not-open-to-track-across vo-2.csv:2 mbo-1.csv:3',
    ])
    expect(answer.bestanden.map(({ slot }) => slot.aantallen)).toEqual([
      { VO: 1, MBO: 0 },
      { VO: 0, MBO: 1 },
      { VO: 1, MBO: 0 },
      { VO: 1, MBO: 1 },
    ])
  })

  test('answers nothing of nothing, and tells of a file that is none', async () => {
    expect(await reconcileCsv([], options)).toEqual({ signalen: [], notChecked: [], bestanden: [] })
    const texts = ['', '\n\n', 'a,b\n1,2\n', 'x'.repeat(200_000), `${voHeader};BRIN\n${voRow};99VO\n`]
    for (const text of texts) {
      const { signalen, bestanden } = await sameBothWays({ 'none.csv': text })
      expect(signalen).toEqual([])
      expect(bestanden[0]?.fouten).not.toEqual([])
    }
  })

  test('reads a file whose header is out of the ordinary the long way', async () => {
    for (const name of ['"Klas"', 'Groep\u00e9', 'Klas\t']) {
      const { bestanden, signalen } = await sameBothWays({
        'vo.csv': `${voHeader};${name}\n${voRow};\n`,
        'mbo.csv': `${mboHeader}\n${mboRow}\n`,
      })
      expect(bestanden[0]?.slot.records).toBe(1)
      expect(signalOf({ signalen, notChecked: [], bestanden })).toEqual([
        'level-not-open-to-track-across vo.csv:2 mbo.csv:2',
      ])
    }
  })

  test('reads no row in what stands between quotes', async () => {
    const quoted = `${voRow};"\n${voRow};4B\n"`
    const { bestanden } = await sameBothWays({ 'vo.csv': `${voHeader};Klas\n${quoted}\n${voRow};4B\n` })
    expect(bestanden[0]?.slot.records).toBe(2)
  })

  test('takes the day of a diploma from a row that is not in force, and no other fact', async () => {
    const ended = voRow.replace('2025-08-01;;', '2024-08-01;2025-07-31;').replace('DLR;VO', 'DLR;MBO')
    const year4 = mboRow.replace('DLR;VO', 'DLR;MBO')
    const filesWith = (diploma: string): Record<string, string> => ({
      'vo.csv': `${voHeader};VmboDiploma\n${ended};${diploma}\n`,
      'mbo.csv': `${mboHeader};FaseLeerjaar;LeerrouteStart;VmboDiploma\n${year4};4;2022-08-01;\n`,
    })
    const answers: Record<string, string[]> = {}
    for (const diploma of ['', 'niet-behaald', '2025-06-15', '2025-10-02']) {
      const { signalen, notChecked } = await sameBothWays(filesWith(diploma))
      answers[diploma] = [...signalen, ...notChecked].map(({ code }) => code)
    }
    expect(answers).toEqual({
      '': ['diploma-overdue'],
      'niet-behaald': ['diploma-overdue'],
      '2025-06-15': [],
      '2025-10-02': ['diploma-overdue'],
    })
  })

  test('says nothing is missing in a register that has a row in force without a person, in whatever file', async () => {
    const nobody = mboRow.replace('999990019', '')
    const inMbo = voRow.replace('DLR;VO', 'DLR;MBO')
    const nobodyKnown = { 'vo.csv': `${voHeader}\n${inMbo}\n`, 'mbo.csv': `${mboHeader}\n` }
    expect(signalOf(await sameBothWays(nobodyKnown))).toContain('mbo-enrolment-missing vo.csv:2')
    const other = mboRow.replace('999990019', '111222333').replace('DLR;VO', 'DLR;MBO')
    for (const text of ['', other, `${other}\n${other}`]) {
      const files = { ...nobodyKnown, 'more.csv': `${mboHeader}\n${text}\n`, 'last.csv': `${mboHeader}\n${nobody}\n` }
      const { signalen, notChecked } = await sameBothWays(files)
      expect(signalen.map(({ code }) => code)).not.toContain('mbo-enrolment-missing')
      expect(notChecked.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['person-unknown', 'mbo-enrolment-missing']),
      )
    }
  })

  test('takes a character that is cut in two, as text or as bytes', async () => {
    const text = `${voHeader};Klas\n${voRow};\u{1F600}\n`
    const whole = await sameBothWays({ 'vo.csv': text })
    const bytes = new TextEncoder().encode(text)
    for (const delen of [
      Array.from({ length: text.length }, (_, at) => text.charAt(at)),
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
    ]) {
      expect(await reconcileCsv([{ delen, bestandsnaam: 'vo.csv' }], options)).toEqual(whole)
    }
    // Half a character that never becomes one is no text.
    const { bestanden } = await reconcileCsv(
      [{ delen: [`${voHeader};Klas\n${voRow};\uD83D`, Uint8Array.of(10)] }],
      options,
    )
    expect(bestanden[0]?.fouten.map(({ code }) => code)).toEqual(['wrong-encoding'])
    const last = await reconcileCsv([{ delen: `${voHeader};Klas\n${voRow};\uD83D` }], options)
    expect(last.bestanden[0]?.fouten.map(({ code }) => code)).toEqual(['wrong-encoding'])
    expect(last.bestanden[0]?.bestandsnaam).toBe('ROD-CSV')
  })

  test('leaves out, and tells, what has no leerweg or no niveau', async () => {
    const { bestanden, signalen } = await sameBothWays({
      'vo.csv': [voHeader, voRow.replace('KB', ''), voRow.replace('KB', 'XX')].join('\n'),
      'mbo.csv': [mboHeader, mboRow.replace('MBO-2', '')].join('\n'),
    })
    expect(signalen).toEqual([])
    expect(bestanden.flatMap(({ fouten }) => fouten.map(({ code, veld }) => `${code} ${veld}`))).toEqual([
      'missing-field Leerweg',
      'unknown-track Leerweg',
      'missing-field Niveau',
    ])
  })

  test('reads a row the long way when anything in it is out of the ordinary', async () => {
    const odd: [string, string][] = [
      ['2025-08-01', '2020-07-31'],
      ['2025-08-01', '1899-12-31'],
      ['2025-08-01', '2025-00-01'],
      ['2025-08-01', '2025-0x-01'],
      ['2025-08-01', '2025-02-30'],
      ['2025-08-01', '2025/08/01'],
      ['999990019', '99999001x'],
      ['999990019', '000000000'],
      ['999990019', '999990019;101222331'],
      ['999990019;', ';'],
      ['KB', 'KB '],
      ['KB', 'KB123456789'],
      ['99VO', '"99VO"'],
    ]
    for (const [usual, other] of odd) {
      const rows = [voRow.replace(usual, other), voRow]
      const { bestanden } = await sameBothWays({ 'vo.csv': [voHeader, ...rows].join('\n'), 'mbo.csv': mboHeader })
      expect(bestanden[0]?.slot.regels).toBe(3)
    }
  })

  test('passes over a line that is longer than any, in its place', async () => {
    const lines = [voHeader, voRow, 'y'.repeat(1_100_000), voRow.replace('KB', 'TL'), 'z'.repeat(1_100_000)]
    const { bestanden } = await sameBothWays({ 'vo.csv': lines.join('\n') })
    expect(bestanden[0]?.fouten.map(({ code, regel }) => `${code} ${regel}`)).toEqual([
      'line-too-long 3',
      'line-too-long 5',
    ])
  })

  test('compares what is in force on the days that are asked about, the first and the last of them included', async () => {
    const inForce: Readonly<Record<string, readonly string[]>> = {
      '2025-09-01;': ['phase-differs', 'level-not-open-to-track-across', 'counted-twice'],
      '2025-10-01;': ['phase-differs', 'level-not-open-to-track-across', 'counted-twice'],
      '2025-10-02;': ['phase-differs', 'level-not-open-to-track-across'],
      '2025-09-01;2025-09-30': [],
      '2025-09-01;2025-10-01': ['counted-twice'],
      '2025-11-01;2026-02-01': ['phase-differs', 'level-not-open-to-track-across'],
      '2026-02-01;': ['phase-differs', 'level-not-open-to-track-across'],
      '2026-02-02;': [],
      '2026-01-01;2026-01-31': [],
    }
    for (const [days, told] of Object.entries(inForce)) {
      const files = {
        'vo.csv': `${voHeader}\n${voRow.replace('2025-08-01;', days)}\n`,
        'mbo.csv': `${mboHeader}\n${mboRow.replace('DLR;VO', 'DLR;MBO')}\n`,
      }
      const given = Object.entries(files).map(([bestandsnaam, delen]) => ({ delen, bestandsnaam }))
      const asked: ReconcileOptions = { ...options, peildatum: '2026-02-01', teldatum: '2025-10-01' }
      const answer = await reconcileCsv(given, asked)
      expect(answer).toEqual(await reconciledLongWay(files, asked))
      expect(answer.signalen.map(({ code }) => code)).toEqual(told)
    }
  })

  test('reads nothing of a file whose name is none', async () => {
    let isRead = false
    function* delen(): Generator<string> {
      isRead = true
      yield ''
    }
    await expect(reconcileCsv([{ delen: delen(), bestandsnaam: 7 as never }], options)).rejects.toThrow(
      'bestandsnaam: text',
    )
    expect(isRead).toBe(false)
  })

  test('rejects what lies outside its type', async () => {
    await expect(reconcileCsv(7 as never, options)).rejects.toThrow('expected bestanden: a list of files')
    await expect(reconcileCsv([7 as never], options)).rejects.toThrow('expected bestanden: files with delen')
    const wrong: [unknown, unknown][] = [
      [undefined, options],
      [[undefined], options],
      [[{}], options],
      [[{ delen: 7 }], options],
      [[{ delen: [7] }], options],
      [[{ delen: '', bestandsnaam: 7 }], options],
      [[], undefined],
      [[], {}],
    ]
    for (const [files, asked] of wrong) {
      await expect(reconcileCsv(files as never, asked as never)).rejects.toThrow(RangeError)
    }
  })
})
