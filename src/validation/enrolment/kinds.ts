import { frozen } from '../../concepts/frozen.js'
import { fields, pathsOf, stateAt } from './fields.js'
import { type Issue, noFacts, none } from './issue.js'
import { placesIn, unsureIn } from './row.js'
import { refusals, type Rule, signals } from './ruleRows.js'
import type { NotChecked } from './verdict.js'

/**
 * A kind of records: those that leave the same four rows. They lack the same facts and break the same rules, so that what is told of them
 * is made once. A kind has no issues as long as none were made, or when its issues name facts of the record.
 */
export type Kind = [
  first: number,
  second: number,
  refusing: number,
  signalling: number,
  notChecked: readonly NotChecked[],
  issues?: readonly Issue[],
]

/**
 * Kinds met before, near a place that follows from their rows, so that a sound record costs no list of its own. A bounded number of places,
 * because hostile input can lack facts in many ways. The one cache in this library, made when first asked.
 */
let met: (Kind | undefined)[] | undefined

/** The kind of the records that leave these rows. */
export function kindOf(first: number, second: number, refusing: number, signalling: number): Kind {
  // oxlint-disable-next-line unicorn/no-new-array -- room for all places, without filling them
  met ??= new Array(4112)
  const mixed = first ^ (second * 5) ^ (refusing * 25) ^ (signalling * 125)
  const start = Math.imul(mixed, 0x9e3779b1) >>> 20
  let place = start
  for (let kind; place < start + 16 && (kind = met[place]); place++) {
    if (kind[0] === first && kind[1] === second && kind[2] === refusing && kind[3] === signalling) return kind
  }
  const lists = told(refusals(), refusing, first, second).concat(told(signals(), signalling, first, second))
  return (met[place < start + 16 ? place : start] = [
    first,
    second,
    refusing,
    signalling,
    lists.length ? frozen(lists) : none,
  ])
}

/** Keeps the issues of this kind, unless they name facts of the record that they were made for. */
export function keep(kind: Kind, issues: readonly Issue[]): readonly Issue[] {
  if (issues.every(({ params }) => params === noFacts)) kind[5] = issues
  return issues
}

/** The unsure rules of a row, each with the facts it reads that are lacking in two rows of fields. */
function told(rules: readonly Rule[], row: number, first: number, second: number): NotChecked[] {
  return placesIn(unsureIn(row)).map((at) => {
    const { issue, reads } = rules[at] as Rule
    const missing = fields.flatMap((_, field) =>
      reads.includes(field) && stateAt(field, first, second) ? pathsOf(field) : [],
    )
    return { code: issue.code, missing }
  })
}
