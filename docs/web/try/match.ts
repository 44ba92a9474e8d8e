type Handler = (value: unknown) => unknown

type Match = {
  readonly with: (...patterns: readonly unknown[]) => Match
  readonly exhaustive: (otherwise?: Handler) => unknown
}

/**
 * What the library uses of ts-pattern, in a few lines: patterns of literals and of objects with literals, the first that fits. The script of
 * the page has this in its place, because it may weigh no more than 60 kB. A test holds the two to the same answers.
 */
export function match(value: unknown, found?: () => unknown): Match {
  return {
    with: (...patterns) => {
      const handler = patterns.at(-1) as Handler
      const isFirst = found === undefined && patterns.slice(0, -1).some((pattern) => fits(pattern, value))
      return match(value, isFirst ? () => handler(value) : found)
    },
    exhaustive: (otherwise) => (found ?? otherwise)?.(value),
  }
}

function fits(pattern: unknown, value: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null) return Object.is(pattern, value)
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(pattern).every(([key, part]) => key in value && fits(part, (value as Record<string, unknown>)[key]))
  )
}
