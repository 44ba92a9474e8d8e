import fc from 'fast-check'
import { expect, test } from 'vitest'
import { issueCodes, validateEnrolment } from '../../src/index.js'
import { badRecords } from '../validation/enrolment/badRecords.js'
import {
  changed,
  type Changes,
  codesOf,
  issuesIn,
  judged,
  type Json,
  mboRecord,
  voRecord,
} from '../validation/enrolment/records.js'
import { withFewerFacts } from './arbitraries.js'

const runs = { numRuns: 1000 }

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deeplyFrozen)
    Object.freeze(value)
  }
  return value
}

/** A record with some of its facts left out, in form or not. */
function partial(): fc.Arbitrary<Json> {
  return withFewerFacts('any facts', 'in or out of form').map((each) => each.partial)
}

test('a record is never changed, frozen or not, and asked twice gives the same answer', () => {
  fc.assert(
    fc.property(partial(), (record) => {
      const before = structuredClone(record)
      const verdict = judged(record)
      expect(record).toStrictEqual(before)
      expect(judged(deeplyFrozen(record))).toStrictEqual(verdict)
      expect(Object.isFrozen(before)).toBe(false)
    }),
    runs,
  )
})

test('changing the record afterwards does not change what was said of it', () => {
  fc.assert(
    fc.property(partial(), (record) => {
      const verdict = judged(record)
      const said = JSON.stringify([issuesIn(verdict), verdict.notChecked])
      for (const key of Object.keys(record)) delete record[key]
      expect(JSON.stringify([issuesIn(verdict), verdict.notChecked])).toBe(said)
    }),
    runs,
  )
})

/** The same object with its keys, and those of its parts, in the order of these numbers. */
function reordered(value: unknown, order: readonly number[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, part]) => [key, reordered(part, order)] as const)
  return Object.fromEntries(
    entries
      .map((entry, at) => ({ entry, rank: order[at % order.length] ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry),
  )
}

test('the order of keys, also of nested ones, makes no difference', () => {
  fc.assert(
    fc.property(partial(), fc.array(fc.integer(), { minLength: 16, maxLength: 16 }), (record, order) => {
      const other = judged(reordered(record, order))
      const verdict = judged(record)
      expect(issuesIn(other)).toStrictEqual(issuesIn(verdict))
      expect(other.notChecked).toStrictEqual(verdict.notChecked)
      expect(other.ok).toBe(verdict.ok)
    }),
    runs,
  )
})

test('unknown keys and keys with undefined make no difference', () => {
  fc.assert(
    fc.property(
      partial(),
      fc.dictionary(
        fc.string().filter((key) => !(key in voRecord) && !(key in mboRecord) && key !== '__proto__'),
        fc.jsonValue(),
      ),
      (record, extra) => {
        const verdict = judged(record)
        const told = [issuesIn(verdict), verdict.notChecked]
        const more = judged({ ...extra, ...record })
        expect([issuesIn(more), more.notChecked]).toStrictEqual(told)
        const keys = [...Object.keys(voRecord), ...Object.keys(mboRecord)]
        const hollow = judged({ ...Object.fromEntries(keys.map((key) => [key, undefined])), ...record })
        expect([issuesIn(hollow), hollow.notChecked]).toStrictEqual(told)
      },
    ),
    runs,
  )
})

/** A way to make one field faulty in form, in any record that has it, and the code it deserves. */
const faults: readonly (readonly [path: string, values: readonly unknown[], code: string])[] = [
  ['leerling', [1, null, [], 'x'], 'not-an-object'],
  ['leerling', [{}, { bsn: undefined }], 'not-one-personal-number'],
  ['leerling', [{ bsn: '999990019', onderwijsnummer: '101222331' }], 'not-one-personal-number'],
  ['leerling', [{ bsn: '999990018' }, { bsn: '' }, { bsn: '000000000' }], 'invalid-bsn'],
  ['leerling', [{ bsn: 999990019 }, { bsn: null }], 'invalid-bsn'],
  ['leerling', [{ onderwijsnummer: 101222331 }, { onderwijsnummer: false }], 'invalid-onderwijsnummer'],
  ['leerling', [{ onderwijsnummer: '999990019' }, { onderwijsnummer: '211222337' }], 'invalid-onderwijsnummer'],
  ['instelling.brin', ['99V', '99VOO', '9AVO', 1, null, '99vo'], 'invalid-brin'],
  ['instelling.onderwijsaanbieder', ['100A50', '100X501', null], 'invalid-rio-code'],
  ['instelling.bekostigd', ['J', 1, null], 'not-boolean'],
  ['instelling.brin', [undefined], 'missing-field'],
  ['begindatum', [undefined], 'missing-field'],
  ['begindatum', ['2024-02-30', '2024-8-1', 20240801, null, '1899-12-31', '2200-01-01'], 'invalid-date'],
  ['einddatum', ['2025-04-31', '', null, 0, false], 'invalid-date'],
  ['leerrouteStart', ['2025-04-31', '', null, 0, false], 'invalid-date'],
  ['indicatieBekostigbaar', ['J', 1, null], 'not-boolean'],
  ['indicatieBekostigbaar', [undefined], 'missing-field'],
  ['doublures', [-1, 301, 1.5, '1', null, Number.NaN, Infinity, 2 ** 53], 'invalid-count'],
  ['opleidingsduur', [0, 5, '2', null, false], 'unknown-course-duration'],
  ['vmboDiploma', ['ja', null, '2025-02-29', 0, false, ''], 'invalid-diploma'],
  ['fase.leerjaar', [0, 7, '1', null, 1.5, false, ''], 'unknown-year'],
  ['fase.soort', ['VO', null, '', false], 'unknown-phase'],
  ['leerroute.soort', ['DLP', null, '', false], 'unknown-route'],
  ['leerroute.leerweg', ['PRO', null, '', false], 'unknown-track'],
  ['leerroute.niveau', [0, 1, 5, '2', null, '', false], 'unknown-level'],
  ['instelling', [null, [], 'vo-school'], 'not-an-object'],
  ['leerroute', [null, [], 'DLR'], 'not-an-object'],
  ['fase', [null, [], 'VO-fase'], 'not-an-object'],
  ['instelling', [undefined], 'missing-field'],
]

test('a sound record made faulty in one place gives exactly the code that place deserves', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(voRecord, mboRecord),
      fc
        .constantFrom(...faults)
        .chain(([path, values, code]) => fc.constantFrom(...values).map((value) => ({ path, value, code }))),
      (record, { path, value, code }) => {
        expect([path, value, codesOf(changed(record, { [path]: value }))]).toStrictEqual([path, value, [code]])
      },
    ),
    { numRuns: 3000 },
  )
})

test('two faults of form in different fields give both codes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(voRecord, mboRecord),
      fc.uniqueArray(fc.constantFrom(...faults), {
        minLength: 2,
        maxLength: 5,
        selector: ([path]) => path.split('.')[0],
      }),
      (record, chosen) => {
        const changes: Changes = Object.fromEntries(chosen.map(([path, values]) => [path, values[0]]))
        expect(codesOf(changed(record, changes)).sort()).toStrictEqual(chosen.map(([, , code]) => code).sort())
      },
    ),
    runs,
  )
})

test('what is wrong with a bad record is told whoever the pupil and wherever the school', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...issueCodes.filter((code) => code !== 'unreadable' && code !== 'invalid-brin')),
      fc.constantFrom('00AA', '05KO', '99ZZ'),
      (code, brin) => {
        const { bad, options } = badRecords[code]
        const verdict = validateEnrolment(changed(bad as Json, { 'instelling.brin': brin }), options)
        expect(issuesIn(verdict).map((issue) => issue.code)).toStrictEqual([code])
      },
    ),
    runs,
  )
})
