import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AttendanceIssue, checkAttendance, type Datum } from '../../../src/index.js'
import { formatIssue, formatNotChecked } from '../../../src/messages/messages.js'
import { bound, free, issuesIn, type Json, peildatum } from './badAttendance.js'

const fields = ['fase', 'leertraject', 'geboortedatum', 'startkwalificatie', 'twaalfdeSchooljaarTot'] as const

/** What is found in a value; that there is an answer of the right shape is looked at on the way. */
function foundIn(value: unknown): readonly AttendanceIssue[] {
  const verdict = checkAttendance(value, peildatum)
  const found = [issuesIn(verdict), verdict.notChecked]
  expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
  const isSound = verdict.ok ? verdict.value === value : verdict.issues.some(({ severity }) => severity === 'afkeur')
  expect(isSound).toBe(true)
  return issuesIn(verdict)
}

function anything(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.anything({
      withNullPrototype: true,
      withObjectString: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withBigInt: true,
      withDate: true,
      withBoxedValues: true,
    }),
    fc.constantFrom<unknown>(Symbol('soort'), () => free, { soort: 'MBO-fase' }, 'BBL', '2010-03-15', true),
  )
}

test('any value whatever is answered', () => {
  fc.assert(
    fc.property(anything(), (value) => {
      expect(foundIn(value)).toBeInstanceOf(Array)
    }),
    { numRuns: 2000 },
  )
})

test('a sound record with any value in any place is answered, and plain data is never unreadable', () => {
  fc.assert(
    fc.property(fc.constantFrom(bound, free), fc.constantFrom(...fields), anything(), (record, field, value) => {
      foundIn({ ...record, [field]: value })
    }),
    { numRuns: 3000 },
  )
  fc.assert(
    fc.property(fc.constantFrom(bound, free), fc.constantFrom(...fields), fc.jsonValue(), (record, field, value) => {
      expect(foundIn({ ...record, [field]: value }).map(({ code }) => code)).not.toContain('unreadable')
    }),
    { numRuns: 2000 },
  )
})

test('a place that throws makes the record unreadable and tells nothing of the error', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields, 'fase.soort'), anything(), (place, thrown) => {
      const record: Json = { ...free, fase: { soort: 'MBO-fase' } }
      const part = place === 'fase.soort' ? (record['fase'] as Json) : record
      Object.defineProperty(part, place === 'fase.soort' ? 'soort' : place, {
        get: () => {
          throw thrown
        },
      })
      expect(foundIn(record)).toStrictEqual([
        { code: 'unreadable', path: [], params: {}, severity: 'afkeur', source: 'recordvorm' },
      ])
    }),
    { numRuns: 500 },
  )
})

test('proxies that answer anything, lie about themselves or throw in every trap are answered', () => {
  fc.assert(
    fc.property(fc.array(anything(), { minLength: 1 }), fc.constantFrom(...fields), (replies, field) => {
      let turn = 0
      const next = (): unknown => replies[turn++ % replies.length]
      const trap = (): never => {
        throw replies[0]
      }
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      const traps = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'] as const
      const values = [
        new Proxy({}, { get: next, has: () => true, getPrototypeOf: () => null }),
        new Proxy({}, Object.fromEntries(traps.map((name) => [name, trap]))),
        proxy,
      ]
      for (const value of values) {
        expect(foundIn(value)).toBeInstanceOf(Array)
        expect(foundIn({ ...bound, [field]: value })).toBeInstanceOf(Array)
      }
    }),
    { numRuns: 500 },
  )
})

test('a record that holds itself is answered, and so is one without prototype or with inherited fields', () => {
  const cyclic: Json = { ...free }
  Object.assign(cyclic, { fase: cyclic, leertraject: cyclic })
  expect(foundIn(cyclic).map(({ code }) => code)).toStrictEqual(['missing-field', 'pathway-not-bol-or-bbl'])
  expect(foundIn(Object.assign(Object.create(null) as Json, free))).toStrictEqual([])
  expect(foundIn(Object.create(free))).toStrictEqual([])
})

test('no verdict and no message holds the day of birth, whatever else is wrong', () => {
  const day = fc.constantFrom<Datum>('2009-11-23', '2010-02-28', '2012-12-05', '2026-06-17', '2171-03-09')
  const changes = fc.subarray<Json>([
    { fase: { soort: 'MBO-fase' } },
    { leertraject: 'BBL' },
    { leertraject: undefined },
    { twaalfdeSchooljaarTot: undefined },
    { twaalfdeSchooljaarTot: 'later' },
    { startkwalificatie: 'nee' },
  ])
  fc.assert(
    fc.property(day, changes, (geboortedatum, parts) => {
      const record = Object.assign({ ...bound, geboortedatum }, ...parts) as Json
      const verdict = checkAttendance(record, peildatum)
      const { notChecked } = verdict
      const found = [JSON.stringify([issuesIn(verdict), notChecked])]
      for (const language of ['nl', 'en'] as const) {
        found.push(...issuesIn(verdict).map((issue) => formatIssue(issue, language)))
        found.push(...notChecked.map((entry) => formatNotChecked(entry, language)))
      }
      for (const text of found) {
        expect(text).not.toContain(geboortedatum)
        expect(text).not.toContain(geboortedatum.slice(0, 4))
      }
    }),
    { numRuns: 500 },
  )
})
