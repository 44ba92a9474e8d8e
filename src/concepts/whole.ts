/** Is this a whole number between two bounds, both inclusive? */
export function isWhole(value: unknown, from: number, to: number): value is number {
  return typeof value === 'number' && value >= from && value <= to && (value | 0) === value
}

/**
 * The number, or 0 when it is not a whole one between two bounds above 0. `| 0` keeps it an integer to the engine: after one fraction it
 * would take all numbers near this one for fractions.
 */
export function wholeOr0(value: unknown, from: number, to: number): number {
  return isWhole(value, from, to) ? value | 0 : 0
}
