import type { Path } from '../issue.js'
import type { AgreementFacts, AgreementIssueCode } from './agreementIssue.js'
import { type Found, unsureOf } from './form.js'

/** Where a rule is broken, and where the facts lack to tell. */
export type Gaps = { readonly open: readonly Path[]; readonly unread: readonly Path[] }

/** Nothing is broken and nothing lacks. */
export const none: Gaps = /* #__PURE__ */ Object.freeze({ open: [], unread: [] })

/** The gap of one field: open where it is absent, unread where it is out of form. */
export function gapOf(reading: unknown, path: Path): Gaps {
  return { open: reading === undefined ? [path] : [], unread: reading === null ? [path] : [] }
}

/** All of these together. */
export function allOf(gaps: readonly Gaps[]): Gaps {
  return { open: gaps.flatMap(({ open }) => open), unread: gaps.flatMap(({ unread }) => unread) }
}

/** The same where it is not known whether the rule holds: that hangs on this fact too. */
export function hangingOn(fact: Path, { open, unread }: Gaps): Gaps {
  return open.length + unread.length === 0 ? none : { open: [], unread: [fact, ...unread] }
}

/** Tells this code wherever the rule is broken, and that it was not checked where facts lack. */
export function tell(
  found: Found,
  code: Exclude<AgreementIssueCode, keyof AgreementFacts>,
  { open, unread }: Gaps,
): void {
  for (const path of open) found.broken(code, path)
  unsureOf(found, code, unread)
}
