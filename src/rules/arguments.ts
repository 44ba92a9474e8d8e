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

/** Is a part of an argument not there at all? Asked before it is read where a question is asked for every record: `?.` takes longer. */
export function isAbsent(part: unknown): part is undefined | null {
  return part === undefined || part === null
}

/** As `!(a || b)`, without a branch: which of the two holds changes from call to call, and no processor can foresee that. */
export function neither(a: boolean, b: boolean): boolean {
  return (+a | +b) === 0
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
