// vitest 5 calls these three functions of Node 22, two of them only to report a test that failed. Without them a failure
// on Node 20 would show as a crash of the reporter.

function groups<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const found = new Map<K, T[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    const group = found.get(key)
    if (group) group.push(item)
    else found.set(key, [item])
  }
  return found
}

Map.groupBy ??= groups

Object.groupBy ??= <K extends PropertyKey, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) =>
  Object.fromEntries(groups(items, keyOf)) as Partial<Record<K, T[]>>

Promise.withResolvers ??= <T>() => {
  const parts: Partial<PromiseWithResolvers<T>> = {}
  parts.promise = new Promise<T>((resolve, reject) => Object.assign(parts, { resolve, reject }))
  return parts as PromiseWithResolvers<T>
}
