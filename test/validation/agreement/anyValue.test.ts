import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgreementIssue } from '../../../src/validation/agreement/agreementIssue.js'
import { validateAgreement } from '../../../src/validation/agreement/validateAgreement.js'
import { agreement, changed, inHouse, issuesIn, type Json, nonFunded, options, vso } from './records.js'

const records = [agreement, inHouse, nonFunded, vso]

/** Is there an answer of the right shape? What is found can always be written as JSON and cannot be changed. */
function isAnswered(value: unknown): boolean {
  const verdict = validateAgreement(value, options)
  const found = [issuesIn(verdict), verdict.notChecked]
  expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
  return found.every(isFrozen) && (verdict.ok ? verdict.value === value : verdict.issues.length > 0)
}

/** What is found in a value that is answered. */
function foundIn(value: unknown): readonly AgreementIssue[] {
  expect(isAnswered(value)).toBe(true)
  return issuesIn(validateAgreement(value, options))
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isFrozen)
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
    fc.constantFrom<unknown>(Symbol('soort'), Symbol.iterator, { [Symbol.iterator]: 1 }, () => agreement),
  )
}

/** Every way to a field or a member in a record, by dotted path. */
function pathsOf(value: unknown, before = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => [`${before}${name}`, ...pathsOf(part, `${before}${name}.`)])
}

function placeOf(): fc.Arbitrary<readonly [Json, string]> {
  return fc.constantFrom(...records.flatMap((record) => pathsOf(record).map((path) => [record, path] as const)))
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

test('any value whatever is answered', () => {
  fc.assert(
    fc.property(anything(), (value) => {
      expect(isAnswered(value)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('a sound record with any value in any place is answered', () => {
  fc.assert(
    fc.property(placeOf(), anything(), ([record, path], value) => {
      expect(isAnswered(withPlace(record, path, { value }))).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test('plain data is never unreadable', () => {
  fc.assert(
    fc.property(placeOf(), fc.jsonValue(), ([record, path], value) => {
      const codes = foundIn(withPlace(record, path, { value })).map(({ code }) => code)
      expect(codes).not.toContain('unreadable')
    }),
    { numRuns: 3000 },
  )
})

test('a place that throws makes the record unreadable and tells nothing of the error', () => {
  fc.assert(
    fc.property(placeOf(), anything(), ([record, path], thrown) => {
      const get = (): never => {
        throw thrown
      }
      const found = foundIn(withPlace(record, path, { get }))
      expect(found.map(({ code, path: at, params }) => ({ code, path: at, params }))).toStrictEqual([
        { code: 'unreadable', path: [], params: {} },
      ])
    }),
    { numRuns: 1000 },
  )
})

test('proxies that answer anything, lie about themselves or throw in every trap are answered', () => {
  fc.assert(
    fc.property(placeOf(), fc.array(anything(), { minLength: 1 }), ([record, path], replies) => {
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
        new Proxy([1, 2], { get: next }),
        new Proxy([], { get: (_, name) => (name === 'length' ? 4_294_967_295 : next()) }),
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

test('a list with holes is no list, however long it says it is', () => {
  const holes: unknown[] = []
  holes.length = 4_294_967_295
  for (const path of ['scholen', 'leerroutes', 'locaties', 'programma', 'afspraken.aanbod', 'scholen.0.profielen']) {
    const [first, ...others] = foundIn(changed(agreement, { [path]: holes }))
    expect([first?.code, others.filter(({ code }) => code !== 'glr-requires-vbo-school')]).toStrictEqual([
      'not-a-list',
      [],
    ])
  }
  const gap: unknown[] = []
  gap[1] = 'school'
  expect(foundIn(withPlace(agreement, 'locaties', { value: gap }))).toMatchObject([
    { code: 'not-a-list', path: ['locaties'] },
  ])
})

test('records that hold themselves or are huge are answered', () => {
  const cyclic: Json = structuredClone(agreement)
  Object.assign(cyclic, { afspraken: cyclic, scholen: [cyclic], programma: [cyclic] })
  expect(isAnswered(cyclic)).toBe(true)
  const many = <Member>(member: Member): Member[] => Array.from({ length: 150_000 }, () => member)
  const huge = changed(agreement, {
    scholen: many({ soort: 'vo-school', brin: '99VO' }),
    leerroutes: many({ soort: 'GLR', leerweg: 'BB', niveau: 2 }),
  })
  expect(foundIn(huge)).toStrictEqual([])
})

test('a record without prototype is a record, and inherited fields count as any other', () => {
  expect(foundIn(Object.assign(Object.create(null) as Json, agreement))).toStrictEqual([])
  expect(foundIn(Object.create(agreement))).toStrictEqual([])
})
