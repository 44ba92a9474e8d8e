import type { Issue } from '../issue.js'

/** The list of issues, which comes into being with the first one. */
export type Found = Issue[] | undefined

/** Adds an issue to the list; `undefined` adds nothing. */
export function collect(found: Found, issue: Issue | undefined): Found {
  if (issue === undefined) return found
  if (found === undefined) return [issue]
  found.push(issue)
  return found
}
