import { type Datum, dayNumber, expectedDay } from '../concepts/datum.js'
import type { Fase } from '../concepts/fase.js'
import type { Leerroute } from '../concepts/leerroute.js'
import { outOfRange } from '../concepts/outOfRange.js'

/**
 * What questions about a leerroute read of it: a leerroute will do, and so will its soort alone.
 *
 * @since 0.1.0
 */
export type LeerrouteVraag = Leerroute | { readonly soort: Leerroute['soort'] }

/**
 * What questions about a fase read of it: a fase will do, and so will its soort alone.
 *
 * @since 0.1.0
 */
export type FaseVraag = Fase | { readonly soort: Fase['soort'] }

/** Is it the second of two names? A RangeError, which names both, for a caller outside the types. */
export function isSecond<First extends string, Second extends string>(
  name: First | Second,
  first: First,
  second: Second,
): name is Second {
  if (name === second) return true
  if (name !== first) throw outOfRange(`${first},${second}`, name)
  return false
}

/** What a table has under this key, or a RangeError, which names the keys, for a caller outside the types. */
export function cellOf<Key extends string, Cell>(table: Readonly<Record<Key, Cell>>, key: Key): Cell {
  if (typeof key === 'string' && Object.hasOwn(table, key)) return table[key]
  throw RangeError(`expected ${Object.keys(table)}, got ${typeof key}`)
}

/** The number of a day, or a RangeError, which names the argument, for a caller outside the types. */
export function knownDay(name: string, datum: Datum): number {
  const day = dayNumber(datum)
  if (!day) throw outOfRange(`${name}: ${expectedDay}`, datum)
  return day
}
