import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Issue, type IssueCode, issueCodes, type VoInschrijving } from '../../../src/index.js'
import { type CheckCsvOptions, checkCsv } from '../../../src/registers/bulk/checkCsv.js'
import { csvFile, cut } from './files.js'
import { checkedLongWay, checkedShortWay, inOrder, mboHeader, mboRow, voHeader, voRow } from './ways.js'

/** What is compared though it was refused. */
const passedOver: ReadonlySet<IssueCode> = new Set(['not-fundable', 'invalid-bsn', 'before-start-of-law'])

const questions: fc.Arbitrary<CheckCsvOptions> = fc
  .record({
    peildatum: fc.constantFrom('2025-10-01', '2025-09-30', '2026-02-01', '2020-08-01'),
    volledig: fc.subarray(['rod-vo', 'rod-mbo'] as const),
    isChosen: fc.boolean(),
  })
  .map(({ isChosen, ...rest }) => ({
    ...rest,
    ...(isChosen && {
      vergelijk: (found: readonly Issue[]) =>
        found.every(({ code, severity }) => severity === 'signaal' || passedOver.has(code)),
    }),
  }))

const chunks = fc.array(fc.constantFrom(1, 2, 3, 7, 60, 61, 500, 70_000), { maxLength: 5 })

describe.each([
  ['good', 0],
  ['rather good', 3],
  ['bad', 15],
])('Of %s files, cut anywhere', (_, fault) => {
  test('checkCsv tells what readRodCsv, validateEnrolment of each record and reconcile tell together', async () => {
    const seen = { files: 0, judged: 0, signalen: 0, fouten: 0 }
    const codes = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        csvFile('VO', fault),
        csvFile('MBO', fault),
        questions,
        chunks,
        fc.boolean(),
        async (vo, mbo, options, sizes, isText) => {
          const { answer, judged } = await checkedShortWay(
            [
              { delen: cut(vo, sizes, isText), bestandsnaam: 'vo.csv' },
              { delen: cut(mbo, sizes, !isText), bestandsnaam: 'mbo.csv' },
            ],
            options,
          )
          const long = await checkedLongWay({ 'vo.csv': vo, 'mbo.csv': mbo }, options)
          expect(answer).toEqual(long.answer)
          expect(inOrder(judged)).toStrictEqual(inOrder(long.judged))
          seen.files++
          seen.judged += judged.length
          seen.signalen += answer.signalen.length
          for (const { fouten, oordelen } of answer.bestanden) {
            seen.fouten += fouten.length
            for (const code of Object.keys(oordelen.bevindingen)) codes.add(code)
          }
        },
      ),
      { numRuns: 150 },
    )
    expect(seen.judged).toBeGreaterThan(seen.files * 2)
    expect(seen.signalen).toBeGreaterThan(seen.files / 30)
    expect(seen.fouten > 0).toBe(fault > 0)
    expect(codes.size).toBeGreaterThan(Math.min(10, seen.files / 2))
  })
})

const options: CheckCsvOptions = { peildatum: '2025-10-01' }

describe('checkCsv', () => {
  test('judges the number of each person apart, whatever is remembered of the rest', async () => {
    const numbers = [
      ['999990019;', []],
      ['999990018;', ['invalid-bsn']],
      ['999990019;', []],
      [';101222331', []],
      [';101222332', ['invalid-onderwijsnummer']],
      // A BSN's remainder is no onderwijsnummer's, and the other way round.
      [';999990019', ['invalid-onderwijsnummer']],
      ['101222331;', ['invalid-bsn']],
      // They have the remainder of an onderwijsnummer, and do not begin as one does.
      [';201222304', ['invalid-onderwijsnummer']],
      [';111222303', ['invalid-onderwijsnummer']],
    ] as const
    const rows = numbers.map(([number]) => voRow.replace('999990019;', number))
    const { answer, judged } = await checkedShortWay(
      [{ delen: [voHeader, ...rows].join('\n'), bestandsnaam: 'vo.csv' }],
      options,
    )
    expect(judged.map(({ oordeel }) => (oordeel.ok ? [] : oordeel.issues.map(({ code }) => code)))).toEqual(
      numbers.map(([, codes]) => codes),
    )
    const long = await checkedLongWay({ 'vo.csv': [voHeader, ...rows].join('\n') }, options)
    expect({ answer, judged }).toEqual(long)
  })

  test('answers the same without anybody to hear of the records', async () => {
    const given = [
      { delen: `${voHeader}\n${voRow}\n${voRow.replace('KB', '')}\n`, bestandsnaam: 'vo.csv' },
      { delen: `${mboHeader}\n${mboRow}\n`, bestandsnaam: 'mbo.csv' },
    ]
    const alone = await checkCsv(given, options)
    expect(alone).toEqual((await checkedShortWay(given, options)).answer)
    expect(alone.signalen.map(({ code }) => code)).toEqual(['level-not-open-to-track-across'])
    expect(alone.bestanden.map(({ oordelen }) => oordelen.afgekeurd)).toEqual([1, 0])
  })

  test('shares only parts that nobody can change', async () => {
    const { judged } = await checkedShortWay([{ delen: `${voHeader}\n${voRow}\n${voRow}\n` }], options)
    const [one, other] = judged.map(({ record }) => record.inschrijving) as [VoInschrijving, VoInschrijving]
    expect(one).toEqual(other)
    expect(one.leerling).not.toBe(other.leerling)
    for (const part of [one.instelling, one.leerroute, one.fase]) expect(Object.isFrozen(part)).toBe(true)
  })

  test('counts in the order in which a verdict has its issues', async () => {
    const rows = [voRow.replace('KB', '').replace('999990019', '999990018'), voRow.replace('DLR', 'GLR')]
    const { bestanden } = await checkCsv([{ delen: [voHeader, ...rows].join('\n') }], options)
    const codes = Object.keys(bestanden[0]?.oordelen.bevindingen ?? {})
    expect(codes).toEqual(issueCodes.filter((code) => codes.includes(code)))
    expect(codes).toEqual(['missing-field', 'invalid-bsn', 'glr-requires-bb'])
  })

  test('lets what the caller throws out, and rejects what lies outside its type', async () => {
    const file = [{ delen: `${voHeader}\n${voRow}\n` }]
    const stop = (): never => {
      throw new Error('enough')
    }
    await expect(checkCsv(file, options, stop)).rejects.toThrow('enough')
    for (const [wrong, expected] of [
      [checkCsv(file, { ...options, vergelijk: 'all' as never }), 'vergelijk: a function'],
      [checkCsv(file, options, 'all' as never), 'perRecord: a function'],
    ] as const) {
      await expect(wrong).rejects.toThrow(RangeError)
      await expect(wrong).rejects.toThrow(`expected ${expected}`)
    }
    await expect(checkCsv(file, {} as never)).rejects.toThrow(RangeError)
    const noTrack = [{ delen: `${voHeader}\n${voRow.replace('KB', '')}\n` }]
    await expect(checkCsv(noTrack, { ...options, vergelijk: () => true })).rejects.toThrow(RangeError)
  })
})
