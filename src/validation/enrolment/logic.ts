/**
 * Three-valued logic: what is known of a statement when some facts are absent. A statement that the known facts decide is
 * decided, whatever is missing; filling in a fact can turn *unsure* into *yes* or *no*, never the one into the other.
 *
 * The three are numbers of two bits, chosen so that "or" is a bitwise AND and "and" a bitwise OR, and that a row of sixteen
 * statements fits one integer: a sound record is judged without allocating anything.
 */
export type Truth = number

/** Known to be true. */
export const yes = 0
/** Hangs on an absent fact. */
export const unsure = 2
/** Known to be false. */
export const no = 3

/** The truth of something that is always known. */
export function truth(condition: boolean): Truth {
  return condition ? yes : no
}

/** Is the fact this value? Unsure when the fact is absent. */
export function is(fact: unknown, value: unknown): Truth {
  return fact === undefined ? unsure : truth(fact === value)
}

/** Is the fact the one or the other of two values? Unsure when it is neither. */
export function either(fact: unknown, whenYes: unknown, whenNo: unknown): Truth {
  return fact === whenYes ? yes : fact === whenNo ? no : unsure
}

/** True when one of them is. */
export function or(a: Truth, b: Truth, c: Truth = no, d: Truth = no, e: Truth = no): Truth {
  return a & b & c & d & e
}

/** True when all of them are. */
export function and(a: Truth, b: Truth, c: Truth = yes): Truth {
  return a | b | c
}

/** True when it is false. */
export function not(a: Truth): Truth {
  return a === unsure ? unsure : a ^ no
}

/** Is this number (a day, a year) at most the other? Unsure when one of them is not known: absent, 0 or NaN. */
export function notAfter(day: number | undefined, limit: number): Truth {
  return day && limit ? truth(day <= limit) : unsure
}

/** Is the number within a limit of which only the lowest and highest possible value are known? */
export function within(value: number | undefined, lowest: number, highest: number): Truth {
  return or(notAfter(value, lowest), and(notAfter(value, highest), unsure))
}

/** The statements of a row that are false, as bits at their places. */
export function falseIn(row: number): number {
  return row & 0x55555555
}

/** The statements of a row that are unsure, as bits at their places. */
export function unsureIn(row: number): number {
  return (row >> 1) & ~row & 0x55555555
}

/** The numbers of the places whose bit is set, in order. */
export function placesIn(bits: number): number[] {
  const places: number[] = []
  for (let place = 0; place < 16; place++) if ((bits >> (2 * place)) & 1) places.push(place)
  return places
}
