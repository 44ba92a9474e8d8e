import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkProgramme, type ProgrammeIssue } from '../../../src/index.js'
import { bbl, bol, changed, issuesIn, type Json, oldBol, today } from './records.js'

const records = [bol, bbl, oldBol]
const paths = [...Object.keys(bol), 'uren.totaal', 'uren.begeleid', 'uren.bpv', '__proto__', 'toString', 'constructor']

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isFrozen)
}

/** Is there an answer of the right shape? What is found loses nothing when written as JSON, and cannot be changed. */
function isAnswered(value: unknown): boolean {
  const verdict = checkProgramme(value, today)
  const found = [issuesIn(verdict), verdict.notChecked]
  const isWhole = !JSON.stringify(found).includes('null') && found.every(isFrozen)
  return isWhole && (verdict.ok ? verdict.value === value : verdict.issues.length > 0)
}

/** What is found in a value that is answered. */
function foundIn(value: unknown): readonly ProgrammeIssue[] {
  expect(isAnswered(value)).toBe(true)
  return issuesIn(checkProgramme(value, today))
}

function anything(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.anything({
      withNullPrototype: true,
      withObjectString: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withBigInt: true,
      withDate: true,
      withBoxedValues: true,
      withUnicodeString: true,
    } as fc.ObjectConstraints),
    fc.double(),
    fc.constantFrom<unknown>(Symbol('jaren'), Symbol.iterator, { [Symbol.iterator]: 1 }, () => bol),
  )
}

/** A copy in which this place answers with what the descriptor says. */
function withPlace(record: Json, path: string, descriptor: PropertyDescriptor): Json {
  const copy = structuredClone(record)
  const names = path.split('.')
  const last = names.pop() as string
  const part = names.reduce((each, name) => each[name] as Json, copy)
  Object.defineProperty(part, last, { configurable: true, enumerable: true, ...descriptor })
  return copy
}

const place = fc.tuple(fc.constantFrom(...records), fc.constantFrom(...paths))

test('any value whatever is answered', () => {
  fc.assert(
    fc.property(anything(), (value) => {
      expect(isAnswered(value)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('a sound programme with any value in any place is answered, and plain data is never unreadable', () => {
  fc.assert(
    fc.property(place, anything(), fc.jsonValue(), ([record, path], value, plain) => {
      expect(isAnswered(withPlace(record, path, { value }))).toBe(true)
      const codes = foundIn(withPlace(record, path, { value: plain })).map(({ code }) => code)
      expect(codes).not.toContain('unreadable')
    }),
    { numRuns: 3000 },
  )
})

test('a place that throws makes the programme unreadable and tells nothing of the error', () => {
  const read = paths.filter((path) => !['__proto__', 'toString', 'constructor'].includes(path))
  fc.assert(
    fc.property(fc.constantFrom(...records), fc.constantFrom(...read), anything(), (record, path, thrown) => {
      const get = (): never => {
        throw thrown
      }
      // A fault found before the place that throws is not told either: nothing is sure of a record like that.
      const found = foundIn(withPlace(changed(record, { leertraject: 'OVO' }), path, { get }))
      expect(found).toStrictEqual([
        { code: 'unreadable', path: [], params: {}, severity: 'afkeur', source: 'recordvorm' },
      ])
    }),
    { numRuns: 1000 },
  )
})

test('proxies that answer anything, lie about themselves or throw in every trap are answered', () => {
  fc.assert(
    fc.property(place, fc.array(anything(), { minLength: 1 }), ([record, path], replies) => {
      let turn = 0
      const next = (): unknown => replies[turn++ % replies.length]
      const trap = (): never => {
        throw replies[0]
      }
      const names = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'isExtensible'] as const
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      const values = [
        new Proxy({}, { get: next, has: () => true, getPrototypeOf: () => null }),
        new Proxy({}, Object.fromEntries(names.map((name) => [name, trap]))),
        proxy,
      ]
      for (const value of values) {
        expect(isAnswered(value)).toBe(true)
        expect(isAnswered(withPlace(record, path, { value }))).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('the programme of the caller is neither changed nor frozen', () => {
  const record = changed(bol, { 'uren.bpv': 1 })
  const before = structuredClone(record)
  expect(isAnswered(record)).toBe(true)
  expect(record).toStrictEqual(before)
  expect([Object.isFrozen(record), Object.isFrozen(record['uren'])]).toEqual([false, false])
})

test('a programme without prototype is one, inherited fields count, and one that holds itself is answered', () => {
  expect(foundIn(Object.assign(Object.create(null) as Json, bol))).toStrictEqual([])
  expect(foundIn(Object.create(bol))).toStrictEqual([])
  const cyclic: Json = structuredClone(bol)
  Object.assign(cyclic, { uren: cyclic, start: cyclic })
  expect(isAnswered(cyclic)).toBe(true)
})
