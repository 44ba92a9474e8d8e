import type { BronSleutel } from '../law/sources.js'

/**
 * ROD's own two outcomes: `afkeur`, the record is refused; `signaal`, it is accepted with a notice.
 *
 * @since 0.1.0
 */
export type Severity = 'afkeur' | 'signaal'

/**
 * The way to a field, from the top of the record: `['leerroute', 'niveau']`.
 *
 * @since 0.1.0
 */
export type Path = readonly (string | number)[]

/**
 * How grave a code is and which source it rests on.
 *
 * @since 0.1.0
 */
export type IssueRule = { readonly severity: Severity; readonly source: BronSleutel }

/** The facts an issue of this code carries; for most codes none. */
export type FactsOf<Code extends string, FactsByCode> = Code extends keyof FactsByCode
  ? FactsByCode[Code]
  : { readonly [name: string]: never }

/**
 * One fault or notice with a code of this closed set: the way to the field a clerk can mend, the facts, how grave it is and
 * the source it rests on.
 */
export type IssueOf<Codes extends string, FactsByCode> = {
  [Code in Codes]: {
    readonly code: Code
    readonly path: Path
    readonly params: FactsOf<Code, FactsByCode>
    readonly severity: Severity
    readonly source: BronSleutel
  }
}[Codes]

/**
 * A rule that could not be decided, with the facts it reads that are absent (or could not be read). No facts: the rule of that day
 * was not read.
 *
 * @since 0.1.0
 */
export type NotCheckedOf<Code extends string> = { readonly code: Code; readonly missing: readonly Path[] }
