import { expect, test } from 'vitest'
import { keptRows } from '../../../src/registers/bulk/kept.js'
import { rowLength } from '../../../src/registers/reconcile/columns.js'

test('Rows are kept in their order, however many', () => {
  const kept = keptRows()
  expect(kept.count()).toBe(0)
  const places = Array.from({ length: 5000 }, (_, at) => at)
  for (const at of places) kept.add(at + 1, at + 2, 2 ** 33 + at, at + 4)
  expect(kept.count()).toBe(5000)
  const rows = kept.rows()
  expect(places.map((at) => [...rows.subarray(at * rowLength, at * rowLength + 3)])).toEqual(
    places.map((at) => [at + 1, at + 2, at]),
  )
  expect(places.map((at) => [kept.lineAt(at), kept.regelAt(at)])).toEqual(places.map((at) => [2 ** 33 + at, at + 4]))
})
