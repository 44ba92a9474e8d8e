import { frozen } from '../concepts/frozen.js'
import { fields, pathsOf, stateAt } from './fields.js'
import { placesIn } from './logic.js'
import { refusals, type Rule, signals } from './ruleRows.js'
import type { NotChecked } from './verdict.js'

/** An empty list: no signals, or no rule left unchecked. */
export const none: readonly never[] = /* #__PURE__ */ Object.freeze([])

type Remembered = readonly [one: number, other: number, list: readonly NotChecked[]]

/**
 * Lists made before, at a place that follows from what they are made of: records of one kind lack the same facts, so a sound
 * record costs no list of its own. A fixed number of places, because hostile input can lack facts in many ways. The one
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
  // Two whole numbers below 2^53: each row of fields with the unsure bits of one row of rules, of which there are at most eleven.
  const one = (first >>> 0) * 2097152 + refusing
  const other = second * 2097152 + signalling
  const place = Math.imul(one ^ other ^ first ^ second, 0x9e3779b1) >>> 22
  const before = remembered[place]
  if (before?.[0] === one && before[1] === other) return before[2]
  const told = (rules: readonly Rule[], bits: number): NotChecked[] =>
    placesIn(bits).map((at) => {
      const { code, reads } = rules[at] as Rule
      const lacking = fields.flatMap((_, field) =>
        reads.includes(field) && stateAt(field, first, second) ? pathsOf(field) : [],
      )
      return { code, missing: lacking }
    })
  const list = frozen([...told(refusals, refusing), ...told(signals, signalling)])
  remembered[place] = [one, other, list]
  return list
}
