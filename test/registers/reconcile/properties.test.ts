import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reconcile } from '../../../src/registers/reconcile/reconcile.js'
import { signalCodes, signalRegister } from '../../../src/registers/reconcile/signals.js'
import { naive } from './oracle.js'
import { registers } from './registers.js'

test('the answer is that of comparing every record with every other one', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(registers(), ({ vo, mbo, options }) => {
      const { signalen, notChecked } = reconcile(vo, mbo, options)
      const expected = naive(vo, mbo, options)
      for (const { code } of [...signalen, ...notChecked]) seen.add(code)
      expect(signalen).toEqual(
        expected.signalen.map((each) => ({ ...each, ...signalRegister[each.code as 'route-differs'] })),
      )
      expect(notChecked).toEqual(expected.notChecked)
    }),
    { numRuns: 4000 },
  )
  // A property that never reaches a code proves nothing of it.
  expect([...seen].sort()).toEqual(['person-unknown', ...signalCodes].sort())
})
