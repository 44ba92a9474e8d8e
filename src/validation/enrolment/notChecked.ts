import { frozen } from '../../concepts/frozen.js'
import { fields, pathsOf, stateAt } from './fields.js'
import { placesIn } from './logic.js'
import { refusals, type Rule, signals } from './ruleRows.js'
import type { NotChecked } from './verdict.js'

/** An empty list: no signals, or no rule left unchecked. */
export const none: readonly never[] = /* #__PURE__ */ Object.freeze([])

type Remembered = readonly [one: number, other: number, list: readonly NotChecked[]]

/**
 * Lists made before, near a place that follows from what they are made of: records of one kind lack the same facts, so a sound
 * record costs no list of its own. A bounded number of places, because hostile input can lack facts in many ways. The one
 * cache in this library.
 */
const remembered: Remembered[] = []

/**
 * The unsure rules of two rows (bits at their places), each with the facts it reads that are lacking in two rows of fields.
 */
export function notCheckedList(
  refusing: number,
  signalling: number,
  first: number,
  second: number,
): readonly NotChecked[] {
  if (!(refusing | signalling)) return none
  // Two whole numbers within 2^53 (the first may be negative), each a row of fields with the unsure bits of a row of rules: 32 + 21 and 28 + 24 bits.
  const one = first * 2 ** 21 + refusing
  const other = second * 2 ** 24 + signalling
  const start = Math.imul(first ^ (second * 5), 0x9e3779b1) >>> 22
  let place = start
  for (let before; place < start + 16 && (before = remembered[place]); place++) {
    if (before[0] === one && before[1] === other) return before[2]
  }
  const list = frozen([...told(refusals, refusing, first, second), ...told(signals, signalling, first, second)])
  remembered[place < start + 16 ? place : start] = [one, other, list]
  return list
}

function told(rules: readonly Rule[], bits: number, first: number, second: number): NotChecked[] {
  return placesIn(bits).map((at) => {
    const { code, reads } = rules[at] as Rule
    const missing = fields.flatMap((_, field) =>
      reads.includes(field) && stateAt(field, first, second) ? pathsOf(field) : [],
    )
    return { code, missing }
  })
}
