import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reconcile, type Reconciliation } from '../../../src/registers/reconcile/reconcile.js'
import type { ReconcileOptions } from '../../../src/registers/reconcile/options.js'
import { makeRegisters, peildatum } from '../../bench/bulk/registers.mjs'
import { engine } from './engine.js'
import { type Case, registers } from './registers.js'

let sql: Awaited<ReturnType<typeof engine>>

beforeAll(async () => {
  sql = await engine()
})

afterAll(() => {
  sql.close()
})

/** The answer as rows of text, in the order of that text. */
function rowsOf({ signalen, notChecked }: Reconciliation): { signalen: string[]; notChecked: string[] } {
  return {
    signalen: signalen
      .map(({ code, vo, mbo, params }) => JSON.stringify([code, vo ?? null, mbo ?? null, JSON.stringify(params)]))
      .sort(),
    notChecked: notChecked
      .map(({ code, referentie, missing }) => JSON.stringify([code, referentie, JSON.stringify(missing)]))
      .sort(),
  }
}

async function askedInSql({ vo, mbo, options }: Case): Promise<{ signalen: string[]; notChecked: string[] }> {
  const { signalen, notChecked } = await sql.answer(vo, mbo, options)
  return {
    signalen: signalen
      .map(({ code, vo: one, mbo: other, params }) => JSON.stringify([code, one, other, params]))
      .sort(),
    notChecked: notChecked.map(({ code, referentie, missing }) => JSON.stringify([code, referentie, missing])).sort(),
  }
}

test('The SQL of the guide on national scale gives the answer of reconcile, whatever the registers hold', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(registers(), async (each) => {
      const answer = reconcile(each.vo, each.mbo, each.options)
      for (const { code } of answer.signalen) seen.add(code)
      expect(await askedInSql(each)).toEqual(rowsOf(answer))
    }),
    { numRuns: 60 },
  )
  // A run in which hardly any code is told would prove little.
  expect(seen.size).toBeGreaterThan(8)
})

test('The SQL of the guide gives the answer of reconcile on two registers of 100,000 records', async () => {
  const { vo, mbo } = makeRegisters({ seed: 20260801, count: 100_000 })
  const options: ReconcileOptions = { peildatum, volledig: ['rod-vo', 'rod-mbo'] }
  const expected = rowsOf(reconcile(vo, mbo, options))
  expect(expected.signalen.length).toBeGreaterThan(5000)
  expect(expected.notChecked.length).toBeGreaterThan(1000)
  expect(await askedInSql({ vo, mbo, options })).toEqual(expected)
})
