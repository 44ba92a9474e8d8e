import { frozen } from '../concepts/frozen.js'
import { type Fields, isRecord } from '../concepts/record.js'
import type { FactsOf, IssueOf, IssueRule, NotCheckedOf, Path } from './issue.js'
import type { VerdictOf } from './verdict.js'

/** The facts a code needs, or nothing to give when it needs none. */
type Given<Facts> = Facts extends { readonly [name: string]: never } ? [] : [params: Facts]

/** Gathers what the checks of one record find, and makes a verdict of it. */
export type Findings<Codes extends string, FactsByCode> = {
  /** This rule is broken, here. */
  readonly broken: <Code extends Codes>(code: Code, path: Path, ...params: Given<FactsOf<Code, FactsByCode>>) => void
  /** This rule hangs on facts that are absent, here. */
  readonly unsure: (code: Codes, missing: readonly Path[]) => void
  /** What was found, in the order of the codes; within a code in the order in which it was found. */
  readonly verdict: <Value>(value: Value) => VerdictOf<Value, IssueOf<Codes, FactsByCode>, Codes>
}

/**
 * For the records that are validated one at a time. An enrolment, of which there are millions, is judged without making
 * anything (`enrolment/judge.ts`).
 */
export function findings<Codes extends string, FactsByCode>(
  register: Readonly<Record<Codes, IssueRule>>,
): Findings<Codes, FactsByCode> {
  type Fault = IssueOf<Codes, FactsByCode>
  const order = Object.keys(register)
  const inOrder = <Entry extends { readonly code: string }>(entries: readonly Entry[]): readonly Entry[] =>
    frozen([...entries].sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code)))
  const found: Fault[] = []
  const open: NotCheckedOf<Codes>[] = []
  return {
    broken: (code, path, params = {} as never) => {
      found.push({ code, path, params, ...register[code] } as unknown as Fault)
    },
    unsure: (code, missing) => {
      open.push({ code, missing })
    },
    verdict: (value) => {
      const issues = inOrder(found)
      const notChecked = inOrder(open)
      return found.every(({ severity }) => severity === 'signaal')
        ? { ok: true, value, signals: issues, notChecked }
        : { ok: false, issues: issues as readonly [Fault, ...Fault[]], notChecked }
    },
  }
}

/** Judges anything as a record: what is none, or answers with an error when it is read, has that one fault. */
export function judged<Value, Codes extends string, FactsByCode>(
  register: Readonly<Record<Codes | 'not-an-object' | 'unreadable', IssueRule>>,
  input: unknown,
  judge: (record: Fields, found: Findings<Codes, FactsByCode>) => void,
): VerdictOf<Value, IssueOf<Codes, FactsByCode>, Codes> {
  const found = findings<Codes, FactsByCode>(register)
  try {
    if (isRecord(input)) {
      judge(input, found)
      return found.verdict(input as Value)
    }
  } catch {
    // Only a getter or a proxy of the caller can have thrown; nothing of it goes into the verdict.
    return refusal('unreadable')
  }
  return refusal('not-an-object')

  function refusal(code: 'not-an-object' | 'unreadable'): VerdictOf<Value, IssueOf<Codes, FactsByCode>, Codes> {
    const only = findings<'not-an-object' | 'unreadable', object>(register)
    only.broken(code, [])
    return only.verdict(input) as unknown as VerdictOf<Value, IssueOf<Codes, FactsByCode>, Codes>
  }
}
