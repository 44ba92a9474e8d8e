import { createHash } from 'node:crypto'
import type { Registerrecord } from '../registers/record.js'

/** A record that stands in the files once more, and where it stood before. */
export type Repeated = { readonly referentie: string; readonly eerder: string }

/** Finds records of which all that was read, the person too, was read before. */
export type RepeatedFinder = {
  readonly add: (record: Registerrecord) => void
  readonly all: () => readonly Repeated[]
}

/**
 * Nothing is kept of a record but a digest and its name: files of millions of records are read. Without a personal number two records can be
 * alike and of two pupils.
 */
export function repeatedFinder(): RepeatedFinder {
  const first = new Map<string, string>()
  const repeated: Repeated[] = []
  return {
    add: ({ referentie, inschrijving }) => {
      if (inschrijving.leerling === undefined) return
      const digest = createHash('sha1').update(JSON.stringify(inschrijving)).digest('base64')
      const eerder = first.get(digest)
      if (eerder === undefined) first.set(digest, referentie)
      else repeated.push({ referentie, eerder })
    },
    all: () => repeated,
  }
}
