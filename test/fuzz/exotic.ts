/**
 * Values that JSON has no word for. In the text of an input `§bigint` stands for one, so that the fuzzer can put it anywhere and a
 * find can still be kept as text. Each answers the same every time it is asked.
 */
const exotics: Readonly<Record<string, (root: () => unknown) => unknown>> = {
  '§undefined': () => undefined,
  '§nan': () => Number.NaN,
  '§infinity': () => Number.POSITIVE_INFINITY,
  '§minus-zero': () => -0,
  '§bigint': () => 999_990_019n,
  '§symbol': () => Symbol.iterator,
  '§function': () => () => '999990019',
  '§boxed': () => Object('DLR'),
  '§boxed-number': () => Object(3),
  '§date': () => new Date(0),
  '§map': () => new Map([['soort', 'DLR']]),
  '§bytes': () => new Uint8Array(8),
  '§bare': () => Object.assign(Object.create(null) as object, { soort: 'DLR' }),
  '§inherits': () => Object.create({ soort: 'vo-school', brin: '99VO' }) as object,
  '§sparse': () => Array(4_294_967_295),
  '§endless': (root) => root(),
  '§surrogate': () => '\uD800',
  '§throws': () => Object.defineProperty({}, 'soort', { enumerable: true, get: thrown }),
  '§throws-in-list': () => Object.defineProperty(['BB'], 0, { enumerable: true, get: thrown }),
  '§proxy': () => new Proxy({}, { get: thrown, has: thrown, ownKeys: thrown, getPrototypeOf: thrown }),
  '§proxy-list': () => new Proxy([], { get: thrown, has: thrown, ownKeys: thrown }),
  '§any-key': () => new Proxy({}, { get: (_, key) => (typeof key === 'string' ? key : undefined), has: () => true }),
  '§revoked': () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
}

function thrown(): never {
  throw new Error('999990019')
}

/** The words for these values. */
export const exoticWords: readonly string[] = Object.keys(exotics)

/** What the text of an input stands for: JSON, with each of those words made what it means. `frozen`: the plain parts cannot change. */
export function valueOf(text: string, state: 'open' | 'frozen'): unknown {
  let root: unknown
  const made = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return value.charCodeAt(0) === 0xa7 ? (exotics[value]?.(() => root) ?? plain(value)) : value
    }
    if (typeof value !== 'object' || value === null) return value
    const part = value as Record<string, unknown>
    for (const key of Object.keys(part)) {
      // Not by assignment: that would change the prototype instead of the key.
      if (typeof part[key] === 'string' || typeof part[key] === 'object')
        Object.defineProperty(part, key, {
          value: made(ownValue(part, key)),
          enumerable: true,
          configurable: true,
          writable: true,
        })
    }
    return state === 'frozen' ? Object.freeze(value) : value
  }
  const parsed = JSON.parse(text) as unknown
  root = parsed
  return made(parsed)
}

function ownValue(part: Record<string, unknown>, key: string): unknown {
  return Object.getOwnPropertyDescriptor(part, key)?.value as unknown
}

/** `undefined` is itself one of the values. */
function plain(word: string): string | undefined {
  return word === '§undefined' ? undefined : word
}
