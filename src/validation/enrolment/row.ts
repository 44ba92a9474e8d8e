/*
 * Rows of answers: sixteen rules fit one integer, two bits each, and a rule that holds leaves no mark, so that the row of a record without
 * a fault is 0 and a record is judged without allocating anything.
 *
 * A rule is written as the reasons that acquit a record of it: when none of them is sure, the rule is broken if all it hangs on is known,
 * and else unsure. A fact that is not known is 0 and makes no reason sure. So an absent fact can leave a rule unsure, and filling it in can
 * turn that into acquitted or broken, never the one into the other, as long as the facts tell one story.
 */

const broken = 1
const unsure = 2

/** The mark of a rule that nothing acquits, at its place in a row. */
export function mark(place: number, isKnown: unknown): number {
  return (isKnown ? broken : unsure) << (2 * place)
}

/** The rules of a row that are broken, or its fields that have a fault, as bits at their places. */
export function faultsIn(row: number): number {
  return row & 0x55555555
}

/** The rules of a row that are unsure, as bits at their places. */
export function unsureIn(row: number): number {
  return (row >> 1) & 0x55555555
}

/** The number of the lowest place whose bit is set. */
export function lowestPlace(bits: number): number {
  return (31 - Math.clz32(bits & -bits)) >> 1
}

/** The numbers of the places whose bit is set, in order. */
export function placesIn(bits: number): number[] {
  const places: number[] = []
  for (let rest = bits; rest !== 0; rest &= rest - 1) places.push(lowestPlace(rest))
  return places
}
