import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { ownJudge } from './contenders.mjs'
import { limitOn } from './limit.mjs'
import { chooser, makeRecords, peildatum } from './records.mjs'

const own = ownJudge(library)
const limit = limitOn(peildatum)

/** Records in which every field is there or not, in form or not, without regard to the others. */
function jumble(seed: number, count: number): unknown[] {
  const { chance, one, whole } = chooser(seed)
  const strays = [undefined, null, 0, '', [], {}, true, -1, 1.5, '2', 'zz']
  const of =
    (...values: unknown[]) =>
    (): unknown =>
      chance(0.04) ? one(strays) : one(values)
  const day = (): unknown =>
    chance(0.04)
      ? one([...strays, '2023-02-29', '2024-13-01', '2024-04-31', '20240801'])
      : `${whole(2018, 2028)}-${one(['07-31', '08-01', '02-28', '09-30', '10-01', '10-02', '06-15'])}`
  const object = (fields: Record<string, () => unknown>) => (): unknown =>
    chance(0.02)
      ? one(strays)
      : Object.fromEntries(Object.entries(fields).flatMap(([name, make]) => (chance(0.75) ? [[name, make()]] : [])))
  const record = object({
    leerling: object({ bsn: of('999990019', '000000000'), onderwijsnummer: of('101222331', undefined, undefined) }),
    instelling: object({
      soort: of('vo-school', 'mbo-instelling'),
      brin: of('99VO'),
      vestiging: of('07NU00', undefined),
      onderwijsaanbieder: of('100A501', undefined),
      schoolsoort: of('vbo', 'mavo', 'vbo-mavo', 'vso'),
      bekostigd: of(true, false, undefined),
      verticaal: of(true, false, undefined),
    }),
    leerroute: object({ soort: of('DLR', 'GLR'), leerweg: of('BB', 'KB', 'GL', 'TL'), niveau: of(2, 3, 4) }),
    fase: object({ soort: of('VO-fase', 'MBO-fase'), leerjaar: of(1, 2, 3, 4, 5, 6) }),
    vmboLeerjaar: of(1, 2, 3, 4, undefined),
    begindatum: day,
    einddatum: day,
    indicatieBekostigbaar: of(true, false),
    leerrouteStart: day,
    doublures: of(0, 0, 1, 2, 300, 301, undefined),
    leertraject: of('BOL', 'BBL', undefined),
    opleidingcode: of('25655', undefined),
    elementcode: of('6011', '6921', '6031', '0470', '0475', '7111', '7221', '7131', undefined),
    opleidingsduur: of(1, 2, 3, 4),
    vmboDiploma: () => (chance(0.4) ? 'niet-behaald' : day()),
  })
  return Array.from({ length: count }, record)
}

describe('The limit gives the whole verdict of validateEnrolment', () => {
  test.each([0, 0.5, 1])('on records of which %f are faulty', (faulty) => {
    for (const record of makeRecords({ seed: 5, count: 2000, faulty })) {
      expect(limit(record), JSON.stringify(record)).toStrictEqual(own(record))
    }
  })

  test('on records that no sender would write', () => {
    const codes = new Set<string>()
    for (const record of jumble(6, 20_000)) {
      const verdict = own(record)
      for (const { code } of verdict.ok ? verdict.signals : verdict.issues) codes.add(code)
      expect(limit(record), JSON.stringify(record)).toStrictEqual(verdict)
    }
    expect(library.issueCodes.filter((code) => !codes.has(code))).toEqual(['unreadable'])
  })

  test('and freezes it as deeply', () => {
    for (const record of makeRecords({ seed: 7, count: 500, faulty: 1 })) {
      const verdict = limit(record)
      for (const list of [verdict.notChecked, verdict.ok ? verdict.signals : verdict.issues]) {
        expect(Object.isFrozen(list)).toBe(true)
        for (const told of list) expect(Object.isFrozen(told)).toBe(true)
      }
    }
  })

  test('also when a getter throws', () => {
    const record = Object.defineProperty({ fase: {} }, 'fase', {
      enumerable: true,
      get() {
        throw new Error('no')
      },
    })
    expect(limit(record)).toStrictEqual(own(record))
  })
})
