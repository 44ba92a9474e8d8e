import type { BronSleutel } from '../../../law/sources.js'
import type { IssueRule } from '../../../validation/issue.js'

/** A code that refuses the record, and where that stands. */
export function refusal(source: BronSleutel): IssueRule {
  return { severity: 'afkeur', source }
}

/** A code that is told of a record that is accepted, and where that stands. */
export function signal(source: BronSleutel): IssueRule {
  return { severity: 'signaal', source }
}
