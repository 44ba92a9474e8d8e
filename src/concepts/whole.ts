/** Is this a whole number between two bounds, both inclusive? */
export function isWhole(value: unknown, from: number, to: number): value is number {
  return Number.isInteger(value) && (value as number) >= from && (value as number) <= to
}
