import { frozen } from '../../concepts/frozen.js'
import { fields, pathsOf, stateAt } from './fields.js'
import { none } from './issuesOf.js'
import { placesIn } from './logic.js'
import { refusals, type Rule, signals } from './ruleRows.js'
import type { NotChecked } from './verdict.js'

/** A list behind the two rows of unsure rules and the two rows of fields that it is made of. */
type Remembered = readonly [
  refusing: number,
  signalling: number,
  first: number,
  second: number,
  list: readonly NotChecked[],
]

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
  const start = Math.imul(first ^ Math.imul(second, 5), 0x9e3779b1) >>> 22
  let place = start
  for (let before; place < start + 16 && (before = remembered[place]); place++) {
    if (before[0] === refusing && before[1] === signalling && before[2] === first && before[3] === second)
      return before[4]
  }
  const list = frozen([...told(refusals, refusing, first, second), ...told(signals, signalling, first, second)])
  remembered[place < start + 16 ? place : start] = [refusing, signalling, first, second, list]
  return list
}

function told(rules: readonly Rule[], bits: number, first: number, second: number): NotChecked[] {
  return placesIn(bits).map((at) => {
    const { issue, reads } = rules[at] as Rule
    const missing = fields.flatMap((_, field) =>
      reads.includes(field) && stateAt(field, first, second) ? pathsOf(field) : [],
    )
    return { code: issue.code, missing }
  })
}
