import { describe, expect, test } from 'vitest'
import { readRo } from '../../../src/registers/readers/readRo.js'
import { enrolmentAt, faults, gather, readLines } from './gather.js'

const VLP = 'VLP|99XX|2025-08-01|2026-07-31|2026-08-03'
const PER = 'PER|999990019||2009-03-14|V'
const ISG = 'ISG|999990019||C1|2024-08-01|2028-07-31||'
const ISP = 'ISP|999990019||C1|2024-08-01|99131|BOL||J||||DLR|VO'
const SLR = 'SLR|1|1|1|0|0|0|0|0|0'

async function ro(lines: readonly string[], bestandsnaam?: string) {
  return gather(readRo, [lines.join('\n')], bestandsnaam === undefined ? {} : { bestandsnaam })
}

const second = ISP.replace('2024-08-01', '2026-08-01').replace('|DLR|VO', '|DLR|MBO')

describe('The inschrijving of a period', () => {
  test('has to be there: without it the period is refused, and the next person is read', async () => {
    const other = [PER, ISG, ISP].map((line) => line.replace('999990019', '999990020'))
    const events = await ro([VLP, PER, ISP, second, ...other])
    expect(faults(events)).toEqual([
      '3 enrolment-not-found Inschrijvingvolgnummer',
      '4 enrolment-not-found Inschrijvingvolgnummer',
      '7 closing-record-missing',
    ])
    expect(readLines(events)).toEqual([7])
  })

  test.each([
    ['the ISG was cut', [PER, ISG.slice(0, 20), ISP], ['3 too-few-fields', '4 end-not-certain']],
    ['any line was lost', [PER, 'ISG', ISP], ['3 too-few-fields', '4 end-not-certain']],
    ['a line was no record', [PER, `x${ISG}`, ISP], ['3 unknown-record', '4 end-not-certain']],
    ['PER and ISG were lost', ['PER|1', `x${ISG}`, ISP], ['2 too-few-fields', '3 unknown-record', '4 end-not-certain']],
    [
      'the ISG has no volgnummer',
      [PER, ISG.replace('C1', ''), ISP],
      ['3 missing-field Inschrijvingvolgnummer', '4 end-not-certain'],
    ],
  ])('may have been lost: when %s, the period is kept and its end is not certain', async (_, lines, told) => {
    const events = await ro([VLP, ...lines])
    expect(faults(events)).toEqual([...told, '4 closing-record-missing'])
    expect(readLines(events)).toEqual([4])
  })

  test('may have been lost with the PER of its person', async () => {
    const events = await ro([VLP, ISG.slice(0, 20), ISP])
    expect(faults(events)).toEqual(['2 too-few-fields', '3 end-not-certain', '3 closing-record-missing'])
  })

  test('has not been lost when the line of a period was', async () => {
    expect(faults(await ro([VLP, PER, 'ISP|', ISP]))).toEqual([
      '3 too-few-fields',
      '4 enrolment-not-found Inschrijvingvolgnummer',
      '4 closing-record-missing',
    ])
  })

  test('has a first day', async () => {
    expect(faults(await ro([VLP, PER, ISG.replace('2024-08-01', ''), ISP]))).toEqual([
      '3 missing-field Datum inschrijving',
      '4 closing-record-missing',
    ])
  })

  test('is not looked for in a line that was lost before its person began', async () => {
    const other = [PER, ISP].map((line) => line.replace('999990019', '999990020'))
    expect(faults(await ro([VLP, PER, ISG, ISP, 'XYZ|', ...other, SLR]))).toContain(
      '7 enrolment-not-found Inschrijvingvolgnummer',
    )
  })

  test('that is wrong is told by its own line, also where another person begins', async () => {
    const other = ISG.replace('999990019', '999990020').replace('2024-08-01', '2024-02-30')
    expect(faults(await ro([VLP, PER, ISG, ISP, other, SLR]))).toEqual([
      '5 person-not-announced',
      '5 unreadable-date Datum inschrijving',
      '5 enrolment-without-period',
      '6 totals-differ',
    ])
  })

  test('may come after its periods', async () => {
    const left = ISG.replace('2028-07-31||', '2028-07-31|2025-01-31|01')
    const events = await ro([VLP, PER, ISP, left, SLR])
    expect(faults(events)).toEqual([])
    expect(enrolmentAt(events, 3)).toMatchObject({ einddatum: '2025-01-31' })
  })

  test('without any period is told, unless its period may have been lost', async () => {
    expect(faults(await ro([VLP, PER, ISG, ISG.replace('C1', 'C2'), ISP]))).toEqual([
      '4 enrolment-without-period',
      '5 closing-record-missing',
    ])
    expect(faults(await ro([VLP, PER, ISG, 'ISP|']))).toEqual(['4 too-few-fields', '4 closing-record-missing'])
  })

  test('that is told twice is told, and told once where the first has no periods', async () => {
    const events = await ro([VLP, PER, ISG, ISG.replace('2028-07-31||', '2028-07-31|2025-01-31|01'), ISP])
    expect(faults(events)).toEqual(['4 enrolment-repeated', '5 closing-record-missing'])
    expect(enrolmentAt(events, 5)).toMatchObject({ einddatum: '2025-01-31' })
  })

  test('that is told twice takes the periods behind it, and leaves those before it as they were', async () => {
    const left = ISG.replace('2028-07-31||', '2028-07-31|2025-01-31|01')
    const events = await ro([VLP, PER, left, ISP, ISG, second])
    expect(faults(events)).toEqual(['5 enrolment-repeated', '6 closing-record-missing'])
    expect(enrolmentAt(events, 4)).toMatchObject({ einddatum: '2025-01-31' })
    expect(enrolmentAt(events, 6)).not.toHaveProperty('einddatum')
  })

  test('belongs to one person, whose PER stands twice', async () => {
    const events = await ro([VLP, PER, ISG, ISP, PER, second, SLR])
    expect(faults(events)).toEqual(['5 record-repeated', '7 totals-differ', '7 totals-differ'])
    expect(events.find(({ soort }) => soort === 'fout')).toMatchObject({ params: { recordsoort: 'PER' } })
    expect(enrolmentAt(events, 4)).toMatchObject({ einddatum: '2026-07-31' })
    const again = await ro([VLP, PER, ISG, ISP, VLP, PER, ISG, second])
    expect(faults(again)).toEqual(['5 record-repeated', '8 closing-record-missing'])
    const nobody = PER.replace('999990019', '')
    expect(faults(await ro([VLP, nobody, nobody]))).toEqual(['3 closing-record-missing'])
    expect(faults(await ro([VLP, ISG.replace('999990019', '')]))).toContain('2 person-not-announced')
  })
})

test('Persons whose numbers hold a pipe are told apart between semicolons too', async () => {
  const lines = ['PER;1|;2;2009-03-14;V', 'PER;1;|2;2009-03-14;V', 'PER;1;|2;2009-03-14;V']
  const events = await gather(readRo, `VLP;99XX;2025-08-01;2026-07-31;2026-08-01\n${lines.join('\n')}\n`)
  expect(faults(events)).toEqual(['4 record-repeated', '4 closing-record-missing'])
})

describe('The name of an RO', () => {
  test.each([
    ['RO_99XX_20250801_20260731.CSV', []],
    ['ro_99xx_20250801_20260731.csv', []],
    ['RO_99XX_20240801_20250731.CSV', ['1 name-differs Datum begin periode']],
    ['RO_99XX_20250801_20260730.CSV', ['1 name-differs Datum einde periode']],
    ['RO_99XX_copy.csv', []],
    ['copy_RO_99XY_20240801_20250731.csv', []],
  ])('%s is held against VLP', async (bestandsnaam, told) => {
    expect(faults(await ro([VLP, PER, ISG, ISP, SLR], bestandsnaam))).toEqual(told)
  })
})
