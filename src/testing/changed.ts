/** Changes by dotted path, through lists too; `undefined` takes the field away. */
export type Changes = Readonly<Record<string, unknown>>

/** A copy of a record with these changes, frozen only as far as the record was. */
export function changed(record: unknown, changes: Changes): unknown {
  return Object.entries(changes).reduce(
    (each, [path, value]) => put(each, path.split('.') as [string, ...string[]], value),
    record,
  )
}

function put(part: unknown, [name, ...rest]: readonly [string, ...string[]], value: unknown): unknown {
  const fields: { [field: string]: unknown } = { ...(part as object) }
  const [next, ...further] = rest
  if (next !== undefined) fields[name] = put(fields[name], [next, ...further], value)
  else if (value === undefined) delete fields[name]
  else fields[name] = value
  return Array.isArray(part) ? Object.values(fields) : fields
}

/** A dotted path as the library tells it: a place in a list is a number. */
export function pathOf(text: string): readonly (string | number)[] {
  return text.split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name))
}
