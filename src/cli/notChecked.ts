import type { NotCheckedOf, Path } from '../validation/issue.js'

/** How often a rule could not be checked for want of these facts. */
export type OpenCount = { readonly code: string; readonly missing: readonly Path[]; readonly aantal: number }

type Entries = readonly NotCheckedOf<string>[]

/** Counts what was not checked. */
export type OpenCounter = { readonly add: (entries: Entries) => void; readonly counts: () => readonly OpenCount[] }

/** So many lists wait to be counted at most. */
const mostLists = 1024

/** A counter at zero. The counts come with the most frequent first, and otherwise in the order in which they came. */
export function openCounter(): OpenCounter {
  const counts = new Map<string, { code: string; missing: readonly Path[]; aantal: number }>()
  // Records that lack the same facts get one and the same list of validateEnrolment: it is taken apart once, not for each record.
  const lists = new Map<Entries, number>()

  function fold(): void {
    for (const [entries, times] of lists) {
      for (const { code, missing } of entries) {
        const key = `${code} ${missingText(missing)}`
        const count = counts.get(key)
        if (count === undefined) counts.set(key, { code, missing, aantal: times })
        else count.aantal += times
      }
    }
    lists.clear()
  }

  return {
    add: (entries) => {
      if (entries.length === 0) return
      lists.set(entries, (lists.get(entries) ?? 0) + 1)
      if (lists.size >= mostLists) fold()
    },
    counts: () => {
      fold()
      return [...counts.values()].sort((one, other) => other.aantal - one.aantal)
    },
  }
}

/** The facts that are absent, as one text. */
export function missingText(missing: readonly Path[]): string {
  return missing.map((path) => path.join('.')).join(', ')
}
