import type { Random } from './random.js'

/** What inputs are made of: keys and values for a tree of JSON, texts for bytes. */
export type Words = { readonly keys: readonly string[]; readonly values: readonly unknown[] }

type Tree = Record<string, unknown> | unknown[]

/** Larger inputs are cut off: what matters shows in small ones. */
const mostBytes = 4096

/** Changes a tree of JSON in a few places. `other` gives a tree from which parts may be taken. */
export function mutateTree(tree: unknown, other: () => unknown, words: Words, random: Random): unknown {
  const whole = { tree }
  for (let turns = 1 + random.below(3); turns > 0; turns--) changeTree(whole, other, words, random)
  return whole.tree
}

function changeTree(whole: { tree: unknown }, other: () => unknown, words: Words, random: Random): void {
  const [parent, key] = placeIn(whole, random)
  const value: unknown = (parent as Record<string, unknown>)[key]
  const set = (next: unknown): void => put(parent, key, next)
  switch (random.below(10)) {
    case 0:
      return remove(parent, key)
    case 1: {
      const [from, place] = placeIn({ tree: other() }, random)
      return set((from as Record<string, unknown>)[place])
    }
    case 2:
      if (Array.isArray(value)) return void value.splice(random.below(value.length + 1), 0, wordFrom(words, random))
      if (isTree(value)) return put(value, random.oneOf(words.keys), wordFrom(words, random))
      return set(wordFrom(words, random))
    case 3:
      if (Array.isArray(value) && value.length > 0 && value.length < 64) {
        return void value.push(...(structuredClone(value) as unknown[]).slice(0, 1 + random.below(value.length)))
      }
      return set([value])
    case 4:
      return set(changedScalar(value, words, random))
    default:
      return set(wordFrom(words, random))
  }
}

/** A value of its own: a list among the words must not be changed with the tree in which it is put. */
function wordFrom(words: Words, random: Random): unknown {
  const word = random.oneOf(words.values)
  return isTree(word) ? structuredClone(word) : word
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}

/** Goes down at random, and stops somewhere. */
function placeIn(whole: { tree: unknown }, random: Random): readonly [parent: Tree, key: string] {
  let place: readonly [Tree, string] = [whole, 'tree']
  for (let value = whole.tree; isTree(value) && !random.onceIn(4);) {
    const keys = Object.keys(value)
    if (keys.length === 0) break
    const key = random.oneOf(keys)
    place = [value, key]
    value = (value as Record<string, unknown>)[key]
  }
  return place
}

/** `__proto__` is a key like any other. */
function put(parent: Tree, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true })
}

function remove(parent: Tree, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (key !== 'tree') delete parent[key]
}

function changedScalar(value: unknown, words: Words, random: Random): unknown {
  if (typeof value === 'number') return random.oneOf([value + 1, value - 1, -value, value / 3, value * 1e9, `${value}`])
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') {
    const bytes = mutateBytes(Buffer.from(value), Buffer.from(String(random.oneOf(words.values))), words, random)
    return Buffer.from(bytes).toString()
  }
  return wordFrom(words, random)
}

/** Changes bytes in a few places. `other` are bytes of which parts may be taken. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, words: Words, random: Random): Uint8Array {
  let changed = bytes
  for (let turns = 1 + random.below(4); turns > 0; turns--) changed = changeBytes(changed, other, words, random)
  return changed.length > mostBytes ? changed.subarray(0, mostBytes) : changed
}

function changeBytes(bytes: Uint8Array, other: Uint8Array, words: Words, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1)
  const end = Math.min(bytes.length, at + 1 + random.below(random.onceIn(4) ? bytes.length + 1 : 8))
  const piece = bytes.subarray(at, end)
  switch (random.below(8)) {
    case 0:
      return spliced(bytes, at, end, nothing)
    case 1:
      return spliced(bytes, at, at, piece)
    case 2: {
      const target = random.below(bytes.length + 1)
      return spliced(bytes, target, target, piece)
    }
    case 3: {
      const from = random.below(other.length + 1)
      return spliced(bytes, at, random.onceIn(2) ? at : end, other.subarray(from, from + 1 + random.below(64)))
    }
    case 4: {
      const copy = Uint8Array.from(bytes)
      if (at < copy.length) copy[at] = random.below(256)
      return copy
    }
    case 5: {
      const copy = Uint8Array.from(bytes)
      if (at < copy.length) copy[at] = (copy[at] as number) + (random.onceIn(2) ? 1 : -1)
      return copy
    }
    default:
      return spliced(bytes, at, random.onceIn(2) ? at : end, Buffer.from(String(random.oneOf(words.values))))
  }
}

const nothing = new Uint8Array(0)

function spliced(bytes: Uint8Array, from: number, to: number, between: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length - (to - from) + between.length)
  whole.set(bytes.subarray(0, from))
  whole.set(between, from)
  whole.set(bytes.subarray(to), from + between.length)
  return whole
}

/** The keys and values that stand in these texts: of JSON its own, of any other text what stands between signs. */
export function wordsIn(texts: readonly string[], form: 'json' | 'bytes', more: readonly unknown[]): Words {
  const keys = new Set<string>(['__proto__', 'constructor', 'toString', 'length', 'extra'])
  const values = new Set<unknown>(more)
  const gather = (value: unknown): void => {
    if (!isTree(value) || Object.keys(value).length === 0) values.add(value)
    else {
      for (const [key, part] of Object.entries(value)) {
        if (!Array.isArray(value)) keys.add(key)
        gather(part)
      }
    }
  }
  for (const text of texts) {
    if (form === 'json') gather(JSON.parse(text))
    else for (const word of text.split(/[^\p{L}\p{N}_.-]/u)) values.add(word)
  }
  return { keys: [...keys], values: [...values] }
}
