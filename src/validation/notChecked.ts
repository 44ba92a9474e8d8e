import { frozen } from '../concepts/frozen.js'
import { isUndecided } from './checks/outcome.js'
import { factBits, factPaths } from './facts.js'
import { phaseSignals, refusals, type Rule, vmboSignals } from './ruleRows.js'
import type { NotChecked } from './verdict.js'

/** The list when every rule could be decided. */
export const allChecked: readonly NotChecked[] = /* #__PURE__ */ Object.freeze([])

type Remembered = {
  readonly refused: number
  readonly phase: number
  readonly vmbo: number
  readonly list: readonly NotChecked[]
}

/**
 * The lists made so far, by the set of lacking facts: records of one kind lack the same facts, so a sound record costs no
 * list of its own. Bounded, because hostile input can lack facts in many ways. The one cache in this library.
 */
const remembered: Map<number, readonly Remembered[]> = /* #__PURE__ */ new Map()
const mostRemembered = 4096

/** The undecided rules of three rows of outcomes (only their undecided bits), with the facts in `lacking` that each reads. */
export function notCheckedList(refused: number, phase: number, vmbo: number, lacking: number): readonly NotChecked[] {
  if ((refused | phase | vmbo) === 0) return allChecked
  const known = remembered.get(lacking)
  if (known !== undefined) {
    for (const each of known) {
      if (each.refused === refused && each.phase === phase && each.vmbo === vmbo) return each.list
    }
  }
  const list = frozen([
    ...undecidedIn(refusals, refused, lacking),
    ...undecidedIn(phaseSignals, phase, lacking),
    ...undecidedIn(vmboSignals, vmbo, lacking),
  ])
  if (known !== undefined || remembered.size < mostRemembered) {
    remembered.set(lacking, [...(known ?? []).slice(-15), { refused, phase, vmbo, list }])
  }
  return list
}

function undecidedIn(rules: readonly Rule[], row: number, lacking: number): NotChecked[] {
  return rules
    .filter((_, place) => isUndecided(row, place))
    .map(({ code, reads }) => ({
      code,
      missing: reads.filter((fact) => (lacking & factBits[fact]) !== 0).flatMap((fact) => factPaths[fact]),
    }))
}
