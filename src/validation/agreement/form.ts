import { type Fields, isRecord } from '../../concepts/record.js'
import type { Findings } from '../findings.js'
import { isBoolean } from '../form.js'
import type { Path } from '../issue.js'
import type { AgreementFacts, AgreementFormCode, AgreementIssueCode } from './agreementIssue.js'

/** Where what is found in an agreement is gathered. */
export type Found = Findings<AgreementIssueCode, AgreementFacts>

/** A part of the record that has fields, with the way to it. */
export type Part = { readonly fields: Fields; readonly path: Path }

/** What was read of a field: its value, `undefined` where it is absent, `null` where it is out of form, which is told then. */
export type Reading<Value> = Value | undefined | null

/** Reads a field that may be absent. */
export function optional<Value>(
  found: Found,
  part: Part,
  name: string,
  code: AgreementFormCode,
  guard: (value: unknown) => value is Value,
): Reading<Value> {
  return inForm(found, part.fields[name], [...part.path, name], code, guard)
}

/** Reads a field that must be there. */
export function required<Value>(
  found: Found,
  part: Part,
  name: string,
  code: AgreementFormCode,
  guard: (value: unknown) => value is Value,
): Value | null {
  return present(found, optional(found, part, name, code, guard), [...part.path, name])
}

/** Reads yes or no. */
export function flag(found: Found, part: Part, name: string): Reading<boolean> {
  return optional(found, part, name, 'not-boolean', isBoolean)
}

/** Reads text; a blank one says nothing, so it counts as absent. */
export function text(found: Found, part: Part, name: string): Reading<string> {
  const reading = optional(found, part, name, 'not-text', isText)
  return reading?.trim() === '' ? undefined : reading
}

/** Reads text that must be there. */
export function requiredText(found: Found, part: Part, name: string): string | null {
  return present(found, text(found, part, name), [...part.path, name])
}

/** Reads a part that must be there. */
export function partOf(found: Found, value: unknown, path: Path): Part | null {
  const fields = present(found, inForm(found, value, path, 'not-an-object', isRecord), path)
  return fields === null ? null : { fields, path }
}

/** Reads each member of a list that may be absent. */
export function list<Member>(
  found: Found,
  part: Part,
  name: string,
  read: (found: Found, value: unknown, path: Path) => Member,
): Reading<readonly Member[]> {
  const path = [...part.path, name]
  const members = inForm(found, membersOf(part.fields[name]), path, 'not-a-list', isList)
  return members && members.map((value, at) => read(found, value, [...path, at]))
}

/** Reads each member of a list that must have one. */
export function filledList<Member>(
  found: Found,
  part: Part,
  name: string,
  read: (found: Found, value: unknown, path: Path) => Member,
): readonly Member[] | null {
  const path = [...part.path, name]
  const members = present(found, list(found, part, name, read), path)
  if (members?.length !== 0) return members
  found.broken('empty-list', path)
  return null
}

/** How a member of a list is read that is no part with fields. */
export function member<Value>(
  code: AgreementFormCode,
  guard: (value: unknown) => value is Value,
): (found: Found, value: unknown, path: Path) => Value | null {
  return (found, value, path) => present(found, inForm(found, value, path, code, guard), path)
}

/** Says that a rule hangs on these facts, where there are any. */
export function unsureOf(found: Found, code: AgreementIssueCode, missing: readonly Path[]): void {
  if (missing.length > 0) found.unsure(code, missing)
}

/** The value where it passes its guard; where it does not, its code is told. */
function inForm<Value>(
  found: Found,
  value: unknown,
  path: Path,
  code: AgreementFormCode,
  guard: (value: unknown) => value is Value,
): Reading<Value> {
  if (value === undefined) return undefined
  if (guard(value)) return value
  found.broken(code, path)
  return null
}

/** What is absent here, is missing. */
function present<Value>(found: Found, reading: Reading<Value>, path: Path): Value | null {
  if (reading === undefined) found.broken('missing-field', path)
  return reading ?? null
}

/** A list, each member read once. One with holes is none: JSON has no such list, and it can be of any length and hold nothing. */
function membersOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const { length } = value
  return Object.keys(value).length < length ? null : Array.from({ length }, (_, at): unknown => value[at])
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** Is this text? */
export function isText(value: unknown): value is string {
  return typeof value === 'string'
}
