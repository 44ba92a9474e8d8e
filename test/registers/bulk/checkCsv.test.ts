import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Issue,
  type IssueCode,
  issueCodes,
  type MboInschrijving,
  validateEnrolment,
  type VoInschrijving,
} from '../../../src/index.js'
import { type CheckCsvOptions, checkCsv, type CsvCheck } from '../../../src/registers/bulk/checkCsv.js'
import type { BeoordeeldRecord, Oordeeltelling } from '../../../src/registers/bulk/judging.js'
import { readRodCsv } from '../../../src/registers/readers/readRodCsv.js'
import type { Leesfout, Slot } from '../../../src/registers/readers/readerEvent.js'
import type { Registerrecord } from '../../../src/registers/record.js'
import { reconcile } from '../../../src/registers/reconcile/reconcile.js'
import { csvFile, cut } from './files.js'

type Counts = { -readonly [Field in keyof Oordeeltelling]: Oordeeltelling[Field] }

/** The long way: every row a record, each judged by itself, and those that are left compared. */
async function longWay(
  files: Readonly<Record<string, string>>,
  { vergelijk = (found) => found.every(({ severity }) => severity === 'signaal'), ...options }: CheckCsvOptions,
): Promise<{ answer: CsvCheck; judged: BeoordeeldRecord[] }> {
  const vo: Registerrecord<VoInschrijving>[] = []
  const mbo: Registerrecord<MboInschrijving>[] = []
  const judged: BeoordeeldRecord[] = []
  const bestanden = []
  for (const [bestandsnaam, text] of Object.entries(files)) {
    const fouten: Leesfout[] = []
    let slot: Slot | undefined
    const oordelen: Counts = { zonderSignaal: 0, metSignaal: 0, afgekeurd: 0, bevindingen: {}, notChecked: {} }
    const counted = (of: 'bevindingen' | 'notChecked', codes: readonly { readonly code: IssueCode }[]): void => {
      for (const { code } of codes) oordelen[of] = { ...oordelen[of], [code]: (oordelen[of][code] ?? 0) + 1 }
    }
    for await (const event of readRodCsv([new TextEncoder().encode(text)], { bestandsnaam })) {
      if (event.soort === 'fout') fouten.push(event)
      else if (event.soort === 'slot') slot = event
      else if (event.soort === 'record') {
        const { record, regel } = event
        const oordeel = validateEnrolment(record.inschrijving, { peildatum: options.peildatum })
        judged.push({ regel, record, oordeel })
        const found: readonly Issue[] = oordeel.ok ? oordeel.signals : oordeel.issues
        oordelen[oordeel.ok ? (found.length > 0 ? 'metSignaal' : 'zonderSignaal') : 'afgekeurd']++
        counted('bevindingen', found)
        counted('notChecked', oordeel.notChecked)
        if (vergelijk(found)) (record.inschrijving.instelling.soort === 'vo-school' ? vo : mbo).push(record as never)
      }
    }
    bestanden.push({ bestandsnaam, fouten, slot: slot as Slot, oordelen })
  }
  return { answer: { ...reconcile(vo, mbo, options), bestanden }, judged }
}

/** The short way, and all records it handed over. */
async function shortWay(
  files: Parameters<typeof checkCsv>[0],
  options: CheckCsvOptions,
): Promise<{ answer: CsvCheck; judged: BeoordeeldRecord[] }> {
  const judged: BeoordeeldRecord[] = []
  const answer = await checkCsv(files, options, (one) => {
    judged.push(one)
  })
  return { answer, judged }
}

const files = ['vo.csv', 'mbo.csv']
const placeOf = ({ record: { referentie }, regel }: BeoordeeldRecord): number =>
  files.indexOf(referentie.split(':')[0] ?? '') * 1e6 + regel
const inOrder = (judged: readonly BeoordeeldRecord[]): BeoordeeldRecord[] =>
  [...judged].sort((one, other) => placeOf(one) - placeOf(other))

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
    const seen = { judged: 0, signalen: 0, fouten: 0 }
    const codes = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        csvFile('VO', fault),
        csvFile('MBO', fault),
        questions,
        chunks,
        fc.boolean(),
        async (vo, mbo, options, sizes, isText) => {
          const { answer, judged } = await shortWay(
            [
              { delen: cut(vo, sizes, isText), bestandsnaam: 'vo.csv' },
              { delen: cut(mbo, sizes, !isText), bestandsnaam: 'mbo.csv' },
            ],
            options,
          )
          const long = await longWay({ 'vo.csv': vo, 'mbo.csv': mbo }, options)
          expect(answer).toEqual(long.answer)
          expect(inOrder(judged)).toStrictEqual(inOrder(long.judged))
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
    expect(seen.judged).toBeGreaterThan(300)
    expect(seen.signalen).toBeGreaterThan(5)
    expect(seen.fouten > 0).toBe(fault > 0)
    expect(codes.size).toBeGreaterThan(10)
  })
})

const voHeader =
  'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Opleidingskenmerk;Fase;Leerweg;Leerjaar;Elementcode'
const mboHeader =
  'BRIN;BSN;Onderwijsnummer;Begindatum;Einddatum;IndicatieBekostigbaar;Leerroute;Leerroutefase;Niveau;Leertraject;Opleidingcode'
const voRow = '99VO;999990019;;2025-08-01;;J;DLR;VO;KB;4;'
const mboRow = '99MB;999990019;;2025-08-01;;J;DLR;VO;MBO-2;BOL;'
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
      // The remainder of an onderwijsnummer, which this is not: it begins with another number.
      [';201222330', ['invalid-onderwijsnummer']],
    ] as const
    const rows = numbers.map(([number]) => voRow.replace('999990019;', number))
    const { answer, judged } = await shortWay(
      [{ delen: [voHeader, ...rows].join('\n'), bestandsnaam: 'vo.csv' }],
      options,
    )
    expect(judged.map(({ oordeel }) => (oordeel.ok ? [] : oordeel.issues.map(({ code }) => code)))).toEqual(
      numbers.map(([, codes]) => codes),
    )
    const long = await longWay({ 'vo.csv': [voHeader, ...rows].join('\n') }, options)
    expect({ answer, judged }).toEqual(long)
  })

  test('answers the same without anybody to hear of the records', async () => {
    const given = [
      { delen: `${voHeader}\n${voRow}\n${voRow.replace('KB', '')}\n`, bestandsnaam: 'vo.csv' },
      { delen: `${mboHeader}\n${mboRow}\n`, bestandsnaam: 'mbo.csv' },
    ]
    const alone = await checkCsv(given, options)
    expect(alone).toEqual((await shortWay(given, options)).answer)
    expect(alone.signalen.map(({ code }) => code)).toEqual(['level-not-open-to-track-across'])
    expect(alone.bestanden.map(({ oordelen }) => oordelen.afgekeurd)).toEqual([1, 0])
  })

  test('remembers no more than it has room for, and counts all the same', async () => {
    const day = (at: number): string => new Date(Date.UTC(2021, 0, 1 + at)).toISOString().slice(0, 10)
    // Days that differ in one column only, so that a row that is taken for another one is told something else.
    const cellsOf = (at: number): string => {
      const [column, step] = [at % 4, Math.floor(at / 4)]
      const begin = column === 0 ? day(1700 + (step % 600)) : '2025-08-01'
      const end = column === 1 ? day(1600 + (step % 2000)) : '2026-07-31'
      const start = column === 2 ? day(step % 2000) : '2022-08-01'
      const diploma = column === 3 ? day(1000 + (step % 1000)) : 'niet-behaald'
      return `${begin};${end};J;DLR;VO;KB;${3 + (Math.floor(step / 600) % 2)};60${Math.floor(step / 1200) % 10}1;${start};${diploma}`
    }
    const rows = Array.from({ length: 60_000 }, (_, at) => `99VO;999990019;;${cellsOf(at)}`)
    const vo = [`${voHeader};LeerrouteStart;VmboDiploma`, ...rows, ...rows.slice(0, 5000)].join('\n')
    const { answer, judged } = await shortWay([{ delen: vo, bestandsnaam: 'vo.csv' }], options)
    const long = await longWay({ 'vo.csv': vo }, options)
    expect(answer).toEqual(long.answer)
    // As text, because they are many.
    expect(JSON.stringify(judged) === JSON.stringify(long.judged)).toBe(true)
    const { bevindingen, zonderSignaal } = (answer.bestanden[0] as CsvCheck['bestanden'][number]).oordelen
    expect(zonderSignaal).toBeGreaterThan(0)
    expect(Object.keys(bevindingen)).toHaveLength(5)
  })

  test('reads more different texts in a column than get a number, and judges by none of them', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => mboRow.replace('BOL;', `BOL;${10_000 + at}`))
    const { judged, answer } = await shortWay(
      [{ delen: [mboHeader, ...rows].join('\n'), bestandsnaam: 'mbo.csv' }],
      options,
    )
    const courses = inOrder(judged).map(({ record }) => (record.inschrijving as MboInschrijving).opleidingcode)
    expect(courses).toEqual(Array.from({ length: 20_000 }, (_, at) => String(10_000 + at)))
    expect(answer.bestanden[0]?.oordelen.zonderSignaal).toBe(20_000)
  })

  test('keeps apart more institutions than it shares', async () => {
    const two = (at: number): string => String(10 + at)
    const rows = Array.from(
      { length: 17_000 },
      (_, at) => `${two(at % 85)}VO${voRow.slice(4)};${two(Math.floor(at / 85) % 85)}VO0${Math.floor(at / 7225)}`,
    )
    const text = [`${voHeader};Vestiging`, ...rows, ...rows].join('\n')
    const { judged } = await shortWay([{ delen: text, bestandsnaam: 'vo.csv' }], options)
    const told = judged.map(({ record }) => {
      const { brin, vestiging } = record.inschrijving.instelling as VoInschrijving['instelling']
      return `${brin} ${vestiging}`
    })
    const expected = rows.map((row) => `${row.slice(0, 4)} ${row.slice(-6)}`)
    expect(new Set(expected).size).toBe(17_000)
    expect(told.join()).toBe([...expected, ...expected].join())
  })

  test('shares only parts that nobody can change', async () => {
    const { judged } = await shortWay([{ delen: `${voHeader}\n${voRow}\n${voRow}\n` }], options)
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
    await expect(checkCsv(file, { ...options, vergelijk: 'all' as never })).rejects.toThrow(RangeError)
    await expect(checkCsv(file, options, 'all' as never)).rejects.toThrow(RangeError)
    await expect(checkCsv(file, {} as never)).rejects.toThrow(RangeError)
    const noTrack = [{ delen: `${voHeader}\n${voRow.replace('KB', '')}\n` }]
    await expect(checkCsv(noTrack, { ...options, vergelijk: () => true })).rejects.toThrow(RangeError)
  })
})
