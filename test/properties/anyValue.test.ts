import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateEnrolment, type Verdict } from '../../src/index.js'
import { changed, issuesIn, type Json, mboRecord, voRecord } from '../validation/enrolment/records.js'
import { completeEnrolment, optionalFacts, requiredFacts } from './arbitraries.js'

const runs = { numRuns: 1000 }

/** Judges a value of which nothing is known; the answer can always be written as JSON. */
function answer(value: unknown): Verdict {
  const verdict = validateEnrolment(value)
  JSON.stringify([issuesIn(verdict), verdict.notChecked])
  return verdict
}

/** Is there an answer of the right shape? */
function isAnswered(value: unknown): boolean {
  const verdict = answer(value)
  return Array.isArray(verdict.notChecked) && (verdict.ok ? verdict.value === value : verdict.issues.length > 0)
}

function anything(): fc.Arbitrary<unknown> {
  const symbol = fc.constantFrom<symbol>(Symbol('soort'), Symbol.iterator, Symbol.toPrimitive)
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
    symbol,
    symbol.map((key) => ({ [key]: key })),
    fc.func(fc.anything()),
  )
}

/** The paths of all fields that a record can have. */
const paths = [
  ...optionalFacts,
  ...requiredFacts,
  'leerling',
  'leerling.bsn',
  'leerling.onderwijsnummer',
  'instelling',
  'instelling.brin',
  'instelling.vestiging',
  'instelling.onderwijsaanbieder',
  'instelling.bekostigd',
  'instelling.verticaal',
  'leerroute',
  'fase',
  'einddatum',
  'doublures',
  'leertraject',
  'opleidingcode',
  '__proto__',
  'toString',
  'constructor',
]

test('any value whatever is answered', () => {
  fc.assert(
    fc.property(anything(), (value) => {
      expect(isAnswered(value)).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test('a sound record with any value in any fields is answered', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(voRecord, mboRecord),
      fc.array(fc.tuple(fc.constantFrom(...paths), anything()), { minLength: 1, maxLength: 4 }),
      (base, places) => {
        const record: Json = structuredClone(base)
        for (const [path, value] of places) {
          const [first, second] = path.split('.') as [string, string?]
          const part = second === undefined ? record : record[first]
          if (typeof part !== 'object' || part === null) continue
          Object.defineProperty(part, second ?? first, { value, enumerable: true, configurable: true, writable: true })
        }
        expect(isAnswered(record)).toBe(true)
      },
    ),
    { numRuns: 3000 },
  )
})

/** A proxy that answers every question with this, and says of itself that it has any key. */
function oracleOf(reply: (key: string | symbol) => unknown): object {
  return new Proxy(
    {},
    { get: (_, key) => reply(key), has: () => true, ownKeys: () => ['soort'], getPrototypeOf: () => null },
  )
}

test('proxies that answer anything, answer otherwise each time or throw in every trap are answered', () => {
  fc.assert(
    fc.property(fc.array(anything(), { minLength: 1 }), fc.constantFrom(...paths), (replies, path) => {
      let turn = 0
      const fickle = oracleOf(() => replies[turn++ % replies.length])
      const trap = (): never => {
        throw replies[0]
      }
      const names = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'isExtensible'] as const
      const hostile = new Proxy({}, Object.fromEntries(names.map((name) => [name, trap])))
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      const within = structuredClone(voRecord)
      const [first, second] = path.split('.') as [string, string?]
      const part = second === undefined ? within : (within[first] ?? within)
      const values = [fickle, oracleOf(() => fickle), hostile, proxy]
      expect(values.map(isAnswered)).toStrictEqual(values.map(() => true))
      for (const value of values) {
        Object.defineProperty(part as Json, second ?? first, { value, configurable: true })
        expect(isAnswered(within)).toBe(true)
      }
    }),
    runs,
  )
})

test('a getter that throws anywhere in the record makes it unreadable and tells nothing of the error', () => {
  fc.assert(
    fc.property(fc.constantFrom(voRecord, mboRecord), fc.constantFrom(...paths), anything(), (base, path, thrown) => {
      const record = structuredClone(base)
      const [first, second] = path.split('.') as [string, string?]
      const part = second === undefined ? record : (record[first] as Json)
      Object.defineProperty(part, second ?? first, {
        get: () => {
          throw thrown
        },
      })
      const found = issuesIn(answer(record))
      const isUnreadable = found.some(({ code }) => code === 'unreadable')
      const told = found.map(({ code, path: at, params }) => ({ code, path: at, params }))
      expect(isUnreadable ? told : []).toStrictEqual(isUnreadable ? [{ code: 'unreadable', path: [], params: {} }] : [])
    }),
    runs,
  )
})

test('a getter that throws on a field of its own register is told as unreadable', () => {
  for (const path of ['begindatum', 'instelling', 'instelling.brin', 'fase.leerjaar', 'leerling.bsn', 'elementcode']) {
    const record = structuredClone(voRecord)
    const [first, second] = path.split('.') as [string, string?]
    Object.defineProperty(second === undefined ? record : (record[first] as Json), second ?? first, {
      get: () => {
        throw new Error('999990019')
      },
    })
    expect(issuesIn(answer(record)).map(({ code }) => code)).toStrictEqual(['unreadable'])
  }
})

test('records that hold themselves, lie deep, are huge or have keys of Object.prototype are answered', () => {
  const cyclic: Json = structuredClone(voRecord)
  Object.assign(cyclic, { leerling: cyclic, leerroute: cyclic })
  expect(isAnswered(cyclic)).toBe(true)
  let deep: unknown = 'bodem'
  for (let level = 0; level < 100_000; level++) deep = { instelling: deep, fase: deep }
  expect(isAnswered(deep)).toBe(true)
  const huge = '9'.repeat(10_000_000)
  for (const path of paths.filter((each) => each !== '__proto__')) {
    expect(isAnswered(changed(voRecord, { [path]: huge }))).toBe(true)
  }
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`sleutel${at}`, at]))
  expect(answer({ ...wide, ...voRecord }).ok).toBe(true)
  const proto = JSON.parse(`{"__proto__": {"begindatum": "2024-08-01"}, "instelling": {"__proto__": null}}`) as unknown
  expect(answer(proto).ok).toBe(false)
  expect(Object.hasOwn(Object.prototype, 'begindatum')).toBe(false)
})

test('inherited fields count as any other, a record without prototype is a record', () => {
  expect(answer(Object.assign(Object.create(null) as Json, structuredClone(voRecord))).ok).toBe(true)
  fc.assert(
    fc.property(completeEnrolment('any facts'), ({ record }) => {
      const bare = Object.assign(Object.create(null) as Json, record)
      expect(issuesIn(answer(bare))).toStrictEqual(issuesIn(answer(record)))
    }),
    runs,
  )
})

test('plain data is never unreadable, whatever it says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(voRecord, mboRecord),
      fc.array(fc.tuple(fc.constantFrom(...paths.slice(0, -3)), fc.jsonValue()), { maxLength: 5 }),
      (base, places) => {
        const record = structuredClone(base)
        for (const [path, value] of places) {
          const [first, second] = path.split('.') as [string, string?]
          const part = second === undefined ? record : record[first]
          if (typeof part === 'object' && part !== null) (part as Json)[second ?? first] = value
        }
        expect(issuesIn(answer(record)).map(({ code }) => code)).not.toContain('unreadable')
      },
    ),
    { numRuns: 3000 },
  )
})
