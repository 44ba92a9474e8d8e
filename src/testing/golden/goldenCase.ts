import type { BronSleutel } from '../../law/sources.js'

/**
 * One question with its answer: the name of the function (of `doorlopende-leerroute`, or of its `registers`), the arguments, what the answer
 * must be (of an object: what must at least stand in it), and where that stands. All of it is JSON, so that any language can ask it.
 *
 * @since 0.1.0
 */
export type GoldenCase = {
  readonly question: string
  readonly title: string
  readonly args: readonly unknown[]
  readonly expected: unknown
  readonly sources: readonly BronSleutel[]
}

/** The cases of one question. */
export function casesOf(
  question: string,
  rows: readonly (readonly [title: string, args: readonly unknown[], expected: unknown, ...sources: BronSleutel[]])[],
): readonly GoldenCase[] {
  return rows.map(([title, args, expected, ...sources]) => ({ question, title, args, expected, sources }))
}
