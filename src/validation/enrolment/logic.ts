/**
 * Three-valued logic: what is known of a statement when some facts are absent. A statement that the known facts decide is
 * decided, whatever is missing; filling in a fact can turn *unsure* into *yes* or *no*, never the one into the other.
 *
 * The three are numbers of two bits, chosen so that `|` is "or" and `&` is "and", and that a row of sixteen statements fits one
 * integer: a record is judged without allocating anything. The functions are as small as they are so that the engine puts them in
 * line; a call costs more than what they do.
 */
export type Truth = number

/** Known to be true. */
export const yes = 3
/** Hangs on an absent fact. */
export const unsure = 2
/** Known to be false. */
export const no = 0

/** The truth of something that is always known. */
export function truth(condition: boolean): Truth {
  return condition ? yes : no
}

/** Is the fact this value? Facts are whole numbers, and 0 is a fact that is not known. */
export function is(fact: number, value: number): Truth {
  return fact === 0 ? unsure : fact === value ? yes : no
}

/** True when it is false: its two bits change places and are turned. */
export function not(a: Truth): Truth {
  return yes ^ ((a >> 1) | ((a & 1) << 1))
}

/** Is this number (a day, a year) at most the other? Unsure when one of them is 0, not known. */
export function notAfter(day: number, limit: number): Truth {
  if (day && limit) return day <= limit ? yes : no
  return unsure
}

/** Is the number within a limit of which only the lowest and highest possible value are known? */
export function within(value: number, lowest: number, highest: number): Truth {
  return notAfter(value, lowest) | (notAfter(value, highest) & unsure)
}

/** The statement at this place of a row. What is true leaves no mark, so that the row of a record without a fault is 0. */
export function mark(place: number, a: Truth): number {
  return (yes ^ a) << (2 * place)
}

/** The statements of a row that are false, as bits at their places. */
export function falseIn(row: number): number {
  return (row >> 1) & 0x55555555
}

/** The statements of a row that are unsure, as bits at their places. */
export function unsureIn(row: number): number {
  return row & ~(row >> 1) & 0x55555555
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
