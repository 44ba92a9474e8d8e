/** Is this a text of this form? A pattern is anchored and cannot backtrack. */
export function matches(pattern: RegExp, value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value)
}
