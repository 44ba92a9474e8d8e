import { expect, test } from 'vitest'
import { cellsThatAre, failed, notRun, ok, reasons, rowNotRun, tableText } from './cell.mjs'

const columns = ['import', 'require']
const table = {
  title: 'Runtime',
  columns,
  rows: [
    { name: 'One', cells: { import: ok('4 doors'), require: failed('it broke\nhere') } },
    { name: 'Two', cells: { import: ok('4 doors') } },
    rowNotRun('Three', columns, 'not installed'),
  ],
}

test('a table shows what was found, in columns', () => {
  expect(tableText(table)).toBe(
    ['Runtime  import   require', '-------  -------  -------', 'One      4 doors  FAILED', 'Two      4 doors  FAILED']
      .concat('Three    not run  not run')
      .join('\n'),
  )
})

test('a field that was never tried has failed', () => {
  expect(cellsThatAre([table], 'failed')).toEqual([
    { row: 'One', column: 'require', note: 'it broke\nhere' },
    { row: 'Two', column: 'require', note: 'was never tried' },
  ])
})

test('what could not be run is no failure, and its reason is told once for all fields', () => {
  expect(reasons([table], 'not-run')).toEqual(['Three (import, require):\n  not installed'])
  expect(reasons([table], 'failed')[0]).toBe('One (require):\n  it broke\n  here')
  expect(notRun('x')).toEqual({ state: 'not-run', note: 'x' })
})

test('each field is counted in one state', () => {
  const counts = (['ok', 'failed', 'not-run'] as const).map((state) => cellsThatAre([table], state).length)
  expect(counts).toEqual([2, 2, 2])
})
