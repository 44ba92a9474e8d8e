import fc from 'fast-check'
import { match, P } from 'ts-pattern'
import { describe, expect, test } from 'vitest'
import type { Datum } from '../../src/concepts/datum.js'
import { type Codelijst, codeTable, type Registercode } from '../../src/registers/codes.js'
import { decode, encode } from '../../src/registers/decode.js'

const lists = Object.keys(codeTable) as Codelijst[]
const cells = lists.flatMap((lijst) => codeTable[lijst].codes.map((range: Registercode) => ({ lijst, ...range })))
const inRoute = cells.filter(({ waarde }) => waarde !== 'geen-route' && waarde !== 'geen-leerweg')

describe('A code of a register', () => {
  test.each(cells)('$lijst $code stands for $waarde', ({ lijst, code, waarde }) => {
    expect(decode(lijst, code)).toEqual(
      match(waarde)
        .with(P.union('geen-route', 'geen-leerweg'), () => ({
          ok: false,
          code: 'code-not-in-route',
          params: { lijst },
        }))
        .otherwise((value) => ({ ok: true, value })),
    )
  })

  test.each(inRoute)('$lijst $code comes back from its value', ({ lijst, code, waarde }) => {
    expect(encode(lijst, waarde as never)).toBe(code)
  })

  test('is known though no route has it: praktijkonderwijs with entree, havo, entree and the part-time BOL of before', () => {
    for (const [lijst, code] of [
      ['rio-leerroute', 'PRO_ENTREE'],
      ['rio-niveau-vo', 'VO-HAVO'],
      ['rio-kwalificatieniveau', 'MBO-1'],
      ['rod-mbo-niveau', 'MBO-1'],
      ['rod-mbo-leertraject', 'BOL_DT'],
    ] as const) {
      expect(decode(lijst, code)).toEqual({ ok: false, code: 'code-not-in-route', params: { lijst } })
    }
  })

  test.each([
    'DLP',
    'dlr',
    ' DLR',
    'DLR ',
    'DLR\0',
    '',
    'DLR_VMBO_MBO',
    'toString',
    '__proto__',
    0,
    null,
    undefined,
    {},
  ])('is not guessed: %j is no leerroute of ROD MBO', (code) => {
    expect(decode('rod-mbo-leerroute', code)).toEqual({
      ok: false,
      code: 'unknown-code',
      params: { lijst: 'rod-mbo-leerroute' },
    })
  })

  test('is text: true is not the true of TBG-i, and 1 not the 1 of GRONDSLAG', () => {
    expect(decode('rod-mbo-indicatie-tbgi', true)).toMatchObject({ code: 'unknown-code' })
    expect(decode('rod-mbo-indicatie-grondslag', 1)).toMatchObject({ code: 'unknown-code' })
    expect(decode('rod-mbo-indicatie-ro', '1')).toMatchObject({ code: 'unknown-code' })
  })

  test.each<[Codelijst, string, Datum, string | null]>([
    ['rod-mbo-leerroutefase', 'VO', '2020-07-31', 'code-not-valid-on-day'],
    ['rod-mbo-leerroutefase', 'VO', '2020-08-01', null],
    ['rod-mbo-leertraject', 'BOL_DT', '2023-07-31', 'code-not-in-route'],
    ['rod-mbo-leertraject', 'BOL_DT', '2023-08-01', 'code-not-valid-on-day'],
    ['rod-mbo-leertraject', 'ODT', '2018-12-31', 'code-not-valid-on-day'],
    ['rod-mbo-leertraject', 'BOL', '1997-08-01', null],
    ['rod-mbo-niveau', 'MBO-4', '1900-01-01', null],
    ['rio-leerroute', 'DLP', '2025-10-01', 'unknown-code'],
  ])('in %s, %s on %s: %s', (lijst, code, peildatum, fault) => {
    const answer = decode(lijst, code, peildatum)
    expect(answer.ok ? null : answer.code).toBe(fault)
  })

  test('has the same answer each time, so that reading a file makes nothing', () => {
    expect(decode('rod-mbo-niveau', 'MBO-3')).toBe(decode('rod-mbo-niveau', 'MBO-3'))
    expect(decode('rod-mbo-niveau', 'x')).toBe(decode('rod-mbo-niveau', 'y'))
    expect(Object.isFrozen(decode('rod-mbo-niveau', 'MBO-3'))).toBe(true)
  })

  test('of any kind has an answer that does not repeat it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lists),
        fc.oneof(fc.anything(), fc.constantFrom(...cells.map(({ code }) => code))),
        (lijst, code) => {
          const answer = decode(lijst, code)
          const back = answer.ok ? encode(lijst, answer.value as never) : answer.params
          expect(back).toEqual(answer.ok ? code : { lijst })
        },
      ),
    )
  })

  test('outside the types is a mistake in the program', () => {
    expect(() => decode('rod-mbo' as never, 'DLR')).toThrow(RangeError)
    expect(() => decode('rod-mbo-leerroute', 'DLR', '2025-02-30')).toThrow(RangeError)
    expect(() => decode('rod-mbo-leerroute', 'DLR', '2025-02-30')).toThrow('peildatum: a day YYYY-MM-DD')
    expect(() => encode('toString' as never, 'DLR' as never)).toThrow(RangeError)
    expect(() => encode('rio-leerroute', 'geen-route' as never)).toThrow('expected waarde: a value of rio-leerroute')
  })
})
