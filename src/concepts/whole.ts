/** Is this a whole number between two bounds, both inclusive? */
export function isWhole(value: unknown, from: number, to: number): value is number {
  return typeof value === 'number' && value >= from && value <= to && (value | 0) === value
}
