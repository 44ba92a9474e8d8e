import type { BronSleutel } from '../law/sources.js'
import type { Severity } from '../validation/issue.js'

/** What was found with one code: how often, and the first of them in words. */
export type Group = {
  readonly code: string
  readonly source: BronSleutel
  readonly aantal: number
  readonly first: readonly string[]
}

/** What was found, by code: of each code the number and the first few, so that a million of the same take no room. */
export type Groups = {
  readonly add: (found: { severity: Severity; code: string; source: BronSleutel }, told: () => string) => void
  /** Of one severity, the most frequent first, and otherwise in the order in which they came. */
  readonly of: (severity: Severity) => readonly Group[]
}

/** So many of each code are told in the text report. */
export const toldOfEach = 5

/** No groups. */
export function newGroups(): Groups {
  const groups = new Map<
    string,
    { code: string; source: BronSleutel; severity: Severity; aantal: number; first: string[] }
  >()
  return {
    add: ({ severity, code, source }, told) => {
      const key = `${code} ${source}`
      const group = groups.get(key) ?? { code, source, severity, aantal: 0, first: [] }
      groups.set(key, group)
      group.aantal++
      if (group.first.length < toldOfEach) group.first.push(told())
    },
    of: (severity) =>
      [...groups.values()]
        .filter((group) => group.severity === severity)
        .sort((one, other) => other.aantal - one.aantal),
  }
}
