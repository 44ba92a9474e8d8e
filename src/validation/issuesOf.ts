import { isBroken } from './checks/outcome.js'
import type { Facts } from './facts.js'
import { collect, type Found } from './form/collect.js'
import type { Issue } from './issue.js'
import { issueOf, phaseSignals, refusals, type Rule, vmboSignals } from './ruleRows.js'

/** The list of a sound record that gives no signal. */
export const noSignals: readonly Issue[] = /* #__PURE__ */ Object.freeze([])

/** Adds the broken rules of three rows of outcomes to the faults of form, each with its params. */
export function issuesOf(form: Found, refused: number, phase: number, vmbo: number, facts: Facts): Issue[] {
  let found = form
  found = brokenIn(refusals, refused, facts, found)
  found = brokenIn(phaseSignals, phase, facts, found)
  found = brokenIn(vmboSignals, vmbo, facts, found)
  return found ?? []
}

function brokenIn(rules: readonly Rule[], row: number, facts: Facts, found: Found): Found {
  return rules.reduce((list, rule, place) => (isBroken(row, place) ? collect(list, issueOf(rule, facts)) : list), found)
}
