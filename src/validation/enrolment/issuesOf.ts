import type { Path } from '../issue.js'
import { fields, pathsOf } from './fields.js'
import { type Issue, issue, none } from './issue.js'
import type { IssueCode } from './issueCodes.js'
import { faultsIn, lowestPlace } from './row.js'
import { type Facts, refusals, type Rule, signals } from './ruleRows.js'

/** The issues of form, made once, when first told: of each field that something is wrong with it, and its other fault. */
let formIssues: readonly (readonly [wrong: Issue, other: Issue])[] | undefined

function issuesOfForm(): readonly (readonly [Issue, Issue])[] {
  return fields.map(([, wrong, source, other = 'missing-field'], place) => {
    const [path] = pathsOf(place) as [Path]
    return [issue(wrong as IssueCode, path, source), issue(other, path)]
  })
}

/** The faults of form in the order of `fields`, then the broken rules in the order of their tables. */
export function issuesOf(
  first: number,
  second: number,
  refusing: number,
  signalling: number,
  facts: Facts,
): readonly Issue[] {
  const broken = addRules(
    addRules(addFaults(addFaults(none, first, 0), second, 16), refusals(), refusing, facts),
    signals(),
    signalling,
    facts,
  )
  return Object.freeze(broken)
}

/** Adds the faults in a row of fields that begins at `from`. */
function addFaults(list: readonly Issue[], row: number, from: number): readonly Issue[] {
  let told = list
  for (let bits = faultsIn(row); bits !== 0; bits &= bits - 1) {
    const at = lowestPlace(bits)
    const [wrong, other] = (formIssues ??= issuesOfForm())[from + at] as readonly [Issue, Issue]
    told = add(told, (row >> (2 * at + 1)) & 1 ? wrong : other)
  }
  return told
}

/** Adds the broken rules in a row, each with the facts that its message needs. */
function addRules(list: readonly Issue[], rules: readonly Rule[], row: number, facts: Facts): readonly Issue[] {
  let told = list
  for (let bits = faultsIn(row); bits !== 0; bits &= bits - 1) {
    const { issue: shared, tells } = rules[lowestPlace(bits)] as Rule
    told = add(told, tells.length ? withFacts(shared, tells, facts) : shared)
  }
  return told
}

/** The issue with these facts; a leerjaar or niveau that is not known, 0, is left out. */
function withFacts({ code, path, severity, source }: Issue, names: Rule['tells'], facts: Facts): Issue {
  const params: Record<string, unknown> = {}
  for (const name of names) if (facts[name]) params[name] = facts[name]
  return Object.freeze({ code, path, params: Object.freeze(params), severity, source }) as Issue
}

/** The list with an issue more: most faulty records have one, so a list begins with its first. */
function add(list: readonly Issue[], told: Issue): readonly Issue[] {
  if (list === none) return [told]
  ;(list as Issue[]).push(told)
  return list
}
