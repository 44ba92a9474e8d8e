/**
 * What a parse function answers for untrusted input: the value, or a code. The failure can be handed to `formatIssue` as it
 * is; it never repeats the text that was refused.
 *
 * @since 0.1.0
 */
export type Parsed<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code; readonly params: { readonly [name: string]: never } }

/** Turns the verdict of a guard into a `Parsed`. */
export function parsed<Value, Code extends string>(value: Value | undefined, code: Code): Parsed<Value, Code> {
  return value === undefined ? { ok: false, code, params: {} } : { ok: true, value }
}

/** The member of a closed list that equals `value`; for numbers also when `value` is that number written in digits. */
export function memberOf<Member extends string | number>(list: readonly Member[], value: unknown): Member | undefined {
  return list.find((member) => member === value || String(member) === value)
}
