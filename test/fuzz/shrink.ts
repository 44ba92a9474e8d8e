/** So often it is tried to make a find smaller. */
const mostTries = 3000

/** The smallest input that could be made of this one and still shows the same. */
export async function shrunk(
  input: Uint8Array,
  form: 'json' | 'bytes',
  shows: (input: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> {
  let least = input
  let tries = 0
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false
    for (const smaller of form === 'json' ? smallerTrees(least) : smallerBytes(least)) {
      if (++tries > mostTries) return least
      if (!(await shows(smaller))) continue
      least = smaller
      isSmaller = true
      break
    }
  }
  return least
}

/**
 * The bytes without some of them.
 *
 * @yields first what lacks half of them, at last what lacks one
 */
function* smallerBytes(bytes: Uint8Array): Generator<Uint8Array> {
  for (let size = bytes.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < bytes.length; at += size) {
      yield Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)])
    }
  }
}

/**
 * The tree without one of its parts.
 *
 * @yields from the top down
 */
function* smallerTrees(bytes: Uint8Array): Generator<Uint8Array> {
  const text = Buffer.from(bytes).toString()
  const whole = { tree: JSON.parse(text) as unknown }
  const open: object[] = [whole]
  for (let part = open.shift(); part !== undefined; part = open.shift()) {
    for (const key of Object.keys(part)) {
      const descriptor = Object.getOwnPropertyDescriptor(part, key) as PropertyDescriptor
      if (part !== whole) {
        Reflect.deleteProperty(part, key)
        yield Buffer.from(JSON.stringify(whole.tree, (_, value: unknown) => withoutHoles(value)))
        Object.defineProperty(part, key, descriptor)
      }
      if (typeof descriptor.value === 'object' && descriptor.value !== null) open.push(descriptor.value as object)
    }
  }
}

function withoutHoles(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((_, at) => Object.hasOwn(value, at)) : value
}
