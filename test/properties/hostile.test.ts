import { describe, expect, test } from 'vitest'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import { validateAgreement } from '../../src/validation/agreement/validateAgreement.js'
import { checkAttendance } from '../../src/validation/attendance/checkAttendance.js'
import { validateEnrolment } from '../../src/validation/enrolment/validateEnrolment.js'
import { checkProgramme } from '../../src/validation/programme/checkProgramme.js'
import { exoticWords } from '../fuzz/exotic.js'
import type { AnyVerdict } from '../fuzz/invariants.js'
import { verdictTargets } from '../fuzz/targets/verdicts.js'
import { agreement } from '../validation/agreement/records.js'
import { bound } from '../validation/attendance/badAttendance.js'
import { voRecord } from '../validation/enrolment/records.js'
import { bol } from '../validation/programme/records.js'

const offer = {
  leerroute: { soort: 'DLR' },
  scholen: [{ brin: '99VO', onderwijsaanbieder: '100A501', schoolsoort: 'vbo', leerwegen: ['KB'] }],
  instellingen: [{ brin: '99MB', onderwijsaanbieder: '200A502', niveaus: [3, 4] }],
  meldingen: [{ door: '100A501', doorlopendeLeerlijnVmboMbo: 'DLR_VMBO_MBO', partners: ['200A502'] }],
}

/** Each function that judges a record, with a record in which every part can be put in the way. */
const judges: readonly (readonly [name: string, record: object, judge: (record: unknown) => AnyVerdict])[] = [
  ['enrolment', voRecord, (record) => validateEnrolment(record, { peildatum: '2026-11-23' })],
  ['agreement', agreement, (record) => validateAgreement(record)],
  ['rio-offer', offer, (record) => validateRioOffer(record)],
  ['programme', bol, (record) => checkProgramme(record, '2026-11-23')],
  ['attendance', bound, (record) => checkAttendance(record, '2026-11-23')],
]

/** Every way to a field or a member of a record. */
function placesIn(value: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => {
    const place = [...before, name]
    return [place, ...placesIn(part, place)]
  })
}

/** A copy of the record with this at that place. */
function withAt(record: object, place: readonly string[], value: unknown): object {
  const copy = structuredClone(record)
  const last = place.at(-1) as string
  const part = place.slice(0, -1).reduce<object>((each, name) => (each as Record<string, object>)[name] as object, copy)
  Object.defineProperty(part, last, { value, enumerable: true, configurable: true, writable: true })
  return copy
}

const millionKeys = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`sleutel${at}`, at as unknown]))

/** The verdict, when it comes within a moment. */
function answered(judge: (record: unknown) => AnyVerdict, record: unknown): AnyVerdict {
  const from = performance.now()
  const verdict = judge(record)
  expect(performance.now() - from).toBeLessThan(3000)
  return verdict
}

function toldIn(verdict: AnyVerdict): number {
  return (verdict.ok ? verdict.signals : verdict.issues).length
}

describe.each(judges)('A hostile %s', (name, record, judge) => {
  const target = verdictTargets.find((each) => each.name === name)
  const places = placesIn(record)

  test.each(exoticWords)('with %s at any place is judged as soundly as any other', (word) => {
    for (const place of places) {
      for (const key of [place, [...place.slice(0, -1), '__proto__']]) {
        const input = JSON.stringify([withAt(record, key, word), '2026-11-23'])
        expect(() => target?.check(Buffer.from(input)), input).not.toThrow()
      }
    }
    expect(target).toBeDefined()
  })

  test('as a whole is anything, and is refused', () => {
    for (const word of exoticWords) {
      expect(() => target?.check(Buffer.from(JSON.stringify([word, '2026-11-23']))), word).not.toThrow()
    }
    const { proxy, revoke } = Proxy.revocable(record, {})
    revoke()
    const codes = [proxy, null, 1n, [], Symbol.iterator].map((value) => {
      const verdict = judge(value)
      return verdict.ok ? 'ok' : verdict.issues.map(({ code }) => code).join(' ')
    })
    expect(codes).toEqual(['unreadable', 'not-an-object', 'not-an-object', 'not-an-object', 'not-an-object'])
  })

  test('with a text of ten million characters at any place is answered at once', () => {
    const texts = ['9', ' ', '\uD800'].map((sign) => sign.repeat(10_000_000))
    for (const place of places) {
      for (const text of texts) expect(toldIn(answered(judge, withAt(record, place, text)))).toBeLessThan(100)
    }
  })

  test('with a million keys, beside its own or at any place, is answered at once', () => {
    const before = toldIn(judge(record))
    const own = Object.assign(millionKeys, record)
    expect(toldIn(answered(judge, own))).toBe(before)
    for (const key of Object.keys(record)) delete own[key]
    for (const place of places) expect(toldIn(answered(judge, withAt(record, place, own)))).toBeLessThan(100)
  })

  test('that lies a hundred thousand levels deep, or holds itself everywhere, is answered', () => {
    let deep: unknown = 'bodem'
    for (let level = 0; level < 100_000; level++)
      deep = { ...record, instelling: deep, uren: deep, fase: deep, leerroute: deep }
    expect(answered(judge, deep).ok).toBeTypeOf('boolean')
    const endless: Record<string, unknown> = { ...record }
    for (const key of Object.keys(record)) endless[key] = endless
    expect(toldIn(answered(judge, endless))).toBeGreaterThan(0)
  })

  test('with a list of ten thousand members at any place is answered, at most with some words for each', () => {
    for (const place of places) {
      for (const member of [null, {}]) {
        const list = Array<unknown>(10_000).fill(member)
        expect(toldIn(answered(judge, withAt(record, place, list)))).toBeLessThan(100_000)
      }
      // A list may say to be of any length and hold nothing.
      expect(toldIn(answered(judge, withAt(record, place, Array(4_294_967_295))))).toBeLessThan(100)
    }
  })
})
