import type { BronSleutel, IssueCode, IssueParams, Path, Severity, ValidateOptions } from '../../../src/index.js'
import { type Changes, changed, type Json, peildatum } from './records.js'

/** A record with one fault, what must be said of it, and the nearest records of which it must not be said. */
interface BadRecord<Code extends IssueCode> {
  readonly bad: unknown
  readonly good: readonly unknown[]
  readonly options: ValidateOptions
  readonly path: Path
  readonly params: IssueParams<Code>
  readonly severity: Severity
  readonly source: BronSleutel
}

/** A table with a bad record for each of these codes: a code without one does not compile. */
export type BadRecords<Codes extends IssueCode> = { readonly [Code in Codes]: BadRecord<Code> }

interface Told<Params> {
  readonly path: string
  readonly params?: Params
  readonly source: BronSleutel
}

/** One fault in a sound record, with the changes that are just not a fault. */
function fault<Params>(
  severity: Severity,
  record: Json,
  bad: Changes,
  good: readonly Changes[],
  told: Told<Params>,
  options: ValidateOptions = { peildatum },
): {
  bad: unknown
  good: unknown[]
  options: ValidateOptions
  path: Path
  params: Params
  severity: Severity
  source: BronSleutel
} {
  return {
    bad: changed(record, bad),
    good: [record, ...good.map((changes) => changed(record, changes))],
    options,
    path: told.path === '' ? [] : told.path.split('.'),
    params: told.params ?? ({} as Params),
    severity,
    source: told.source,
  }
}

/** A fault that refuses the record. */
export function refusal<Params = { readonly [name: string]: never }>(
  record: Json,
  bad: Changes,
  good: readonly Changes[],
  told: Told<Params>,
): ReturnType<typeof fault<Params>> {
  return fault('afkeur', record, bad, good, told)
}

/** A fault with which the record is accepted all the same. */
export function signal<Params = { readonly [name: string]: never }>(
  record: Json,
  bad: Changes,
  good: readonly Changes[],
  told: Told<Params>,
  options?: ValidateOptions,
): ReturnType<typeof fault<Params>> {
  return fault('signaal', record, bad, good, told, options)
}
