import type { Fase } from '../concepts/fase.js'
import type { Leerroute } from '../concepts/leerroute.js'

/** The part of a leerroute that questions about route and phase read. */
export type LeerrouteVraag = Leerroute | { readonly soort: Leerroute['soort'] }

/** The part of a fase that questions about route and phase read. */
export type FaseVraag = Fase | { readonly soort: Fase['soort'] }

/** What a table has under this key, or a RangeError, which names the keys, for a caller outside the types. */
export function cellOf<Key extends string, Cell>(table: Readonly<Record<Key, Cell>>, key: Key): Cell {
  if (typeof key === 'string' && Object.hasOwn(table, key)) return table[key]
  throw RangeError(`expected ${Object.keys(table)}, got ${typeof key}`)
}
