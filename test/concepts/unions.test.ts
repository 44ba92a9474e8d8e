import { describe, expect, test } from 'vitest'
import {
  isFase,
  isInstelling,
  isLeerroute,
  isMboEnrolment,
  isVoEnrolment,
  leerroutes,
  type MboInschrijving,
  parseFase,
  parseInstelling,
  parseLeerroute,
  validateEnrolment,
  type VoInschrijving,
} from '../../src/index.js'

const broken = (): never => {
  throw new Error('this getter always throws')
}
const revoked = Proxy.revocable({}, {})
revoked.revoke()

/** What no union here can be, whatever its fields. */
const neverOne: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['text', 'DLR'],
  ['a number', 3],
  ['a list', []],
  ['a list with its soort', Object.assign([], { soort: 'VO-fase', leerjaar: 1 })],
  ['a function', () => ({ soort: 'DLR' })],
  ['an empty object', {}],
  ['an object without prototype', Object.create(null)],
  ['a getter that throws', Object.defineProperty({}, 'soort', { get: broken })],
  ['a proxy that throws', new Proxy({}, { get: broken })],
  ['a revoked proxy', revoked.proxy],
  ['boxed text', Object('DLR')],
]

describe('A leerroute', () => {
  test.each(leerroutes)('is %j; further fields are ignored', (route) => {
    expect(isLeerroute(route)).toBe(true)
    expect(isLeerroute({ ...route, opmerking: 'x', toString: null })).toBe(true)
    expect(parseLeerroute(route)).toEqual({ ok: true, value: route })
  })

  test.each([
    ...neverOne,
    ['without niveau', { soort: 'DLR', leerweg: 'KB' }],
    ['without leerweg', { soort: 'DLR', niveau: 4 }],
    ['with null', { soort: 'GLR', leerweg: 'BB', niveau: null }],
    ['with its niveau as text', { soort: 'DLR', leerweg: 'KB', niveau: '3' }],
    ['with a list that reads as its leerweg', { soort: 'DLR', leerweg: ['KB'], niveau: 3 }],
    ['with a boxed niveau', { soort: 'DLR', leerweg: 'KB', niveau: Object(3) }],
    ['in lower case', { soort: 'dlr', leerweg: 'kb', niveau: 3 }],
    ['PRO_ENTREE', { soort: 'PRO_ENTREE', leerweg: 'BB', niveau: 1 }],
  ] as const)('is not %s', (_, value) => {
    expect(isLeerroute(value)).toBe(false)
    expect(parseLeerroute(value)).toEqual({ ok: false, code: 'unknown-route', params: {} })
  })
})

describe('A fase', () => {
  test.each([
    ['VO-fase', 1],
    ['VO-fase', 2],
    ['MBO-fase', 3],
    ['MBO-fase', 4],
    ['MBO-fase', 5],
    ['MBO-fase', 6],
  ])('is the %s with leerjaar %i', (soort, leerjaar) => {
    expect(isFase({ soort, leerjaar })).toBe(true)
    expect(parseFase({ soort, leerjaar, meer: 1 })).toEqual({ ok: true, value: { soort, leerjaar, meer: 1 } })
  })

  test.each([
    ...neverOne,
    ...[3, 0, -1, 1.5, Number.NaN, '1', null, undefined, [1]].map(
      (leerjaar) => ['the VO-fase with another leerjaar', { soort: 'VO-fase', leerjaar }] as const,
    ),
    ...[1, 2, 7, 3.5, '3', undefined].map(
      (leerjaar) => ['the MBO-fase with another leerjaar', { soort: 'MBO-fase', leerjaar }] as const,
    ),
    ['the register code', { soort: 'VO', leerjaar: 1 }],
    ['another case', { soort: 'vo-fase', leerjaar: 1 }],
    ['the register code, later in the route', { soort: 'MBO', leerjaar: 3 }],
  ] as const)('is not %s', (_, value) => {
    expect(isFase(value)).toBe(false)
    expect(parseFase(value)).toEqual({ ok: false, code: 'not-a-phase', params: {} })
  })
})

describe('An instelling', () => {
  const school = { soort: 'vo-school', brin: '99VO' }
  const instelling = { soort: 'mbo-instelling', brin: '99MB' }

  test.each([
    ['a school with a BRIN alone', school],
    [
      'a school with all its fields',
      { ...school, vestiging: '99VO00', onderwijsaanbieder: '999A999', schoolsoort: 'vbo' },
    ],
    ['a non-funded vertical school', { ...school, bekostigd: false, verticaal: true }],
    [
      'a school with undefined fields',
      { ...school, vestiging: undefined, schoolsoort: undefined, bekostigd: undefined },
    ],
    ['a mbo-instelling with a BRIN alone', instelling],
    ['a mbo-instelling with all its fields', { ...instelling, onderwijsaanbieder: '999A999', bekostigd: true }],
    ['a mbo-instelling with a further field', { ...instelling, naam: 'x' }],
  ])('is %s', (_, value) => {
    expect(isInstelling(value)).toBe(true)
    expect(parseInstelling(value)).toEqual({ ok: true, value })
  })

  test.each([
    ...neverOne,
    ['without BRIN', { soort: 'vo-school' }],
    ['without soort', { brin: '99VO' }],
    ['of another soort', { soort: 'bedrijf', brin: '99VO' }],
    ['with the side of another union', { soort: 'VO-fase', brin: '99VO' }],
    ['with a BRIN in lower case', { ...school, brin: '99vo' }],
    ['with a wrong vestiging', { ...school, vestiging: '99VO0A' }],
    ['with a wrong onderwijsaanbieder', { ...instelling, onderwijsaanbieder: '999X999' }],
    ['with another schoolsoort', { ...school, schoolsoort: 'havo' }],
    ['with bekostigd as J', { ...school, bekostigd: 'J' }],
    ['with bekostigd as 1', { ...instelling, bekostigd: 1 }],
    ['with verticaal as text', { ...school, verticaal: 'true' }],
    ['with null', { ...school, vestiging: null }],
  ] as const)('is not one %s', (_, value) => {
    expect(isInstelling(value)).toBe(false)
    expect(parseInstelling(value)).toEqual({ ok: false, code: 'not-an-institution', params: {} })
  })

  test.each([
    ['unknown-institution', { soort: 'bedrijf', brin: '99VO' }],
    ['invalid-brin', { soort: 'vo-school', brin: 'x' }],
    ['missing-field', { soort: 'vo-school' }],
    ['invalid-location', { ...school, vestiging: 'x' }],
    ['invalid-rio-code', { ...school, onderwijsaanbieder: 'x' }],
    ['unknown-school-kind', { ...school, schoolsoort: 'havo' }],
    ['not-boolean', { ...school, bekostigd: 'J' }],
    ['not-boolean', { ...school, verticaal: 1 }],
  ] as const)('is refused as a whole by the reader where validateEnrolment tells %s', (code, value) => {
    expect(parseInstelling(value)).toEqual({ ok: false, code: 'not-an-institution', params: {} })
    const verdict = validateEnrolment({
      instelling: value,
      leerroute: { soort: 'DLR', leerweg: 'KB' },
      fase: { soort: 'VO-fase', leerjaar: 1 },
      begindatum: '2025-08-01',
      einddatum: '2026-07-31',
      indicatieBekostigbaar: true,
    })
    expect(verdict.ok || verdict.issues.map((issue) => issue.code)).toEqual([code])
  })
})

describe('The two kinds of inschrijving', () => {
  const period = { begindatum: '2025-08-01', indicatieBekostigbaar: true, fase: { soort: 'VO-fase' } } as const
  const vo: VoInschrijving = {
    ...period,
    instelling: { soort: 'vo-school', brin: '99VO' },
    leerroute: { soort: 'DLR', leerweg: 'KB' },
  }
  const mbo: MboInschrijving = {
    ...period,
    instelling: { soort: 'mbo-instelling', brin: '99MB' },
    leerroute: { soort: 'DLR', niveau: 4 },
  }

  test('are told apart by the soort of the instelling', () => {
    expect([isVoEnrolment(vo), isMboEnrolment(vo)]).toEqual([true, false])
    expect([isVoEnrolment(mbo), isMboEnrolment(mbo)]).toEqual([false, true])
  })
})
