import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRo } from '../../../src/registers/readers/readRo.js'
import type { ReaderOptions } from '../../../src/registers/readers/readerEvent.js'
import { gather } from './gather.js'

/*
 * Between pipes a line is taken whole when it is written as nearly every line is; between semicolons every line is cut. So the same lines are to
 * tell the same either way. (Of a BSN that lost its zeros they do not, so that there is none here.)
 */

const oneOf = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts)
const mostly = (usual: fc.Arbitrary<string>, odd: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: odd })

const who = mostly(
  oneOf('999990019|', '999990019|', '|101222331', '111222333|'),
  oneOf('999990019|101222331', '|', 'x|'),
)
const number = mostly(oneOf('1', '1', '2'), oneOf('', '1234567890123'))
const day = mostly(
  oneOf('2024-08-01', '2025-02-01', '2026-08-01'),
  oneOf('2020-07-31', '1-8-2025', '31-07-2019', '2025-02-30', '', '2025-08-0x', '99-99'),
)
const end = mostly(oneOf('', '2027-07-31', '2025-07-31'), oneOf('x', '31-7-2027'))
const course = mostly(oneOf('25001', '25002', ''), oneOf('2500', 'x'))
const tail = mostly(
  oneOf(
    'BOL|MBO-2|J||100A001|100X001|DLR|VO',
    'BBL||N||||GLR|MBO',
    '|MBO-4|J||100A001||DLR|MBO',
    'BOL||J||100A001|100X001||',
    'BOL||J',
    'BOL||J|',
  ),
  oneOf(
    'BOL_DT|MBO-2|J||||DLR|VO',
    'BOL|MBO-1|J||||DLR|VO',
    'BOL|MBO-2|X||||DLR|VO',
    'BOL|MBO-2|||||DLR|VO',
    'BOL|MBO-2|J||100|||VO',
    'BOL|MBO-2|J||||DLP|VO',
    'BOL|MBO-2|J||||DLR|',
    'BOL|MBO-2|J||||DLR|VO||',
    'BOL|MBO-2|J||||DLR|VO|x',
    'BOL|MBO-2',
    '',
    '\uFFFD|MBO-2|J||||DLR|VO',
  ),
)
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(who, oneOf('2009-03-14|V', '2009-03-14|V', '', 'a|b|c')).map((of) => ['PER', ...of]),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(who, number, day, oneOf('', '2028-07-31'), end, mostly(oneOf(''), oneOf('x', 'x|y')))
      .map((of) => ['ISG', ...of]),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(who, number, day, end, mostly(oneOf(''), oneOf('')))
      .map(([w, n, d, e]) => ['ISG', w, n, d, '', e]),
  },
  { weight: 8, arbitrary: fc.tuple(who, number, day, course, tail).map((of) => ['ISP', ...of]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['BPV', '999990019|', '1', 'B1|2026-09-01|2026-09-01|2027-01-31||120|100000001|25001'],
      ['VLP', '99XX|2025-08-01|2026-07-31|2026-08-01'],
      ['VLP', '99XY|2025-08-01|2026-07-31|2026-08-01'],
      ['VLP', 'x|2025-08-01|2026-07-31|2026-08-01'],
      ['PER'],
      ['PER', '999990019'],
      ['ISG', '999990019|'],
      ['ISP', '999990019'],
      ['ISP', '999990019|', '1'],
      ['???', 'x'],
      ['SLR', '1|1|1|0|0|0|0|0|0'],
    ),
  },
)

/** Persons as they come: a PER, an ISG, and some periods, of the same person. */
const person = fc
  .tuple(who, number, day, end, fc.array(fc.tuple(day, course, tail), { minLength: 1, maxLength: 3 }))
  .map(([of, volgnummer, first, last, periods]) => [
    ['PER', of, '2009-03-14', 'V'],
    ['ISG', of, volgnummer, first, '', last, ''],
    ...periods.map(([begin, ...rest]) => ['ISP', of, volgnummer, begin, ...rest]),
  ])

const file = fc
  .tuple(
    fc.constantFrom([['VLP', '99XX|2025-08-01|2026-07-31|2026-08-01']], []),
    fc.array(fc.oneof({ weight: 3, arbitrary: person }, { weight: 1, arbitrary: line.map((each) => [each]) }), {
      maxLength: 12,
    }),
  )
  .map(([head, rest]) => [...head, ...rest.flat()].map((of) => of.join('|')))

const niveauVan: ReaderOptions['niveauVan'] = (code) => (code === '25001' ? 2 : code === '25002' ? 4 : undefined)

describe.each([
  ['', {}],
  [', with the niveau of its courses', { niveauVan }],
] as const)('An RO%s', (_, more) => {
  test('tells the same whether its lines are cut or not', async () => {
    const seen = { files: 0, records: 0, fouten: 0 }
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom('RO_99XX_20250801_20260731.csv', undefined), async (lines, name) => {
        const options = { ...more, ...(name && { bestandsnaam: name }) }
        const whole = await gather(readRo, `${lines.join('\n')}\n`, options)
        const cut = await gather(readRo, `${lines.join('\n').replaceAll('|', ';')}\n`, options)
        expect(whole).toStrictEqual(cut)
        seen.files++
        seen.records += whole.filter(({ soort }) => soort === 'record').length
        seen.fouten += whole.filter(({ soort }) => soort === 'fout').length
      }),
      { numRuns: 3000 },
    )
    expect(seen.records).toBeGreaterThan(seen.files)
    expect(seen.fouten).toBeGreaterThan(seen.files)
  })
})

test('What stands behind the first day is remembered for the institution of which it was read', async () => {
  const records = (brin: string): string =>
    `VLP|${brin}|2025-08-01|2026-07-31|2026-08-01\nPER|999990019||2009-03-14|V\nISG|999990019||1|2025-08-01|||\nISP|999990019||1|2025-08-01|25001|BOL|MBO-2|J||||DLR|VO\n`
  const events = await gather(readRo, records('99XX') + records('99XY') + records('99XX'))
  const brins = events.map((event) => (event.soort === 'record' ? event.record.inschrijving.instelling.brin : ''))
  expect(brins.filter((brin) => brin !== '')).toEqual(['99XX', '99XY', '99XX'])
})

test('More different lines than are remembered are read all the same', async () => {
  const periods = Array.from(
    { length: 40_000 },
    (__, at) =>
      `PER|${100_000_000 + at}||2009-03-14|V\nISG|${100_000_000 + at}||1|2025-08-01|||\nISP|${100_000_000 + at}||1|2025-08-01|25001|BOL|MBO-2|J||100A001|plaats ${at % 20_000}|DLR|VO`,
  )
  const events = await gather(readRo, `VLP|99XX|2025-08-01|2026-07-31|2026-08-01\n${periods.join('\n')}\n`)
  expect(events.filter(({ soort }) => soort === 'record')).toHaveLength(40_000)
})
