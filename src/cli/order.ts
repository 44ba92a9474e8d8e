import type { Reconciliation } from '../registers/reconcile/reconcile.js'

/** What was found between the registers, of each code by file and then by line: line 100 comes after 99, where text would put it first. */
export function inOrderOfLines({ signalen, notChecked }: Reconciliation): Reconciliation {
  return {
    signalen: ofEachCode(signalen, (one, other) => compare(one.vo, other.vo) || compare(one.mbo, other.mbo)),
    notChecked: ofEachCode(notChecked, (one, other) => compare(one.referentie, other.referentie)),
  }
}

/** Sorts within each code; the codes stay in the order in which they came, and so do entries that are equal. */
function ofEachCode<Entry extends { readonly code: string }>(
  entries: readonly Entry[],
  order: (one: Entry, other: Entry) => number,
): Entry[] {
  const byCode = new Map<string, Entry[]>()
  for (const entry of entries) {
    const same = byCode.get(entry.code)
    if (same === undefined) byCode.set(entry.code, [entry])
    else same.push(entry)
  }
  return [...byCode.values()].flatMap((same) => same.sort(order))
}

/** By the file, and in a file by the number of the line; a record that is not named comes first. */
function compare(one = '', other = ''): number {
  const [at, otherAt] = [one.lastIndexOf(':'), other.lastIndexOf(':')]
  const [file, otherFile] = [one.slice(0, at + 1), other.slice(0, otherAt + 1)]
  if (file !== otherFile) return file < otherFile ? -1 : 1
  return Number(one.slice(at + 1)) - Number(other.slice(otherAt + 1))
}
