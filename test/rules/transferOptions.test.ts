import { match, P } from 'ts-pattern'
import { describe, expect, test } from 'vitest'
import {
  explainTransferOptions,
  faseSoorten,
  leerroutes,
  sources,
  transferOptions,
  type Vertrek,
} from '../../src/index.js'
import { errorOf, outsideTypes } from './outsideTypes.js'

const redenen = ['verlaten', 'afgewezen', 'definitief-verwijderd', 'afgerond'] as const

/** Every way to leave every route that is answered. */
const everyLeaving: readonly Vertrek[] = leerroutes.flatMap((leerroute) =>
  faseSoorten.flatMap((soort) =>
    redenen
      .filter((reden) => leerroute.soort === 'DLR' || reden !== 'afgewezen')
      .flatMap((reden) =>
        (reden === 'afgewezen' ? [undefined, false] : [undefined, false, true]).map((vmboDiploma): Vertrek => ({
          leerroute,
          fase: { soort },
          reden,
          ...(vmboDiploma === undefined ? {} : { vmboDiploma }),
        })),
      ),
  ),
)

/** The steps by another means. */
function stepsOf({ fase, reden, vmboDiploma }: Vertrek): readonly string[] {
  const transfer = ['transfer-to-diploma', 'task-is-shared', 'admission-at-same', 'admission-elsewhere']
  return match({ fase: fase.soort, reden, vmboDiploma })
    .with({ reden: 'afgerond' }, () => ['route-finished'])
    .with({ reden: 'definitief-verwijderd', fase: 'MBO-fase', vmboDiploma: P.not(true) }, () => [
      'removed-for-good',
      'search-before-removal',
    ])
    .with({ reden: 'definitief-verwijderd' }, () => ['removed-for-good'])
    .with({ reden: 'afgewezen' }, () => ['rejected-opens-transfer', ...transfer])
    .with({ reden: 'verlaten' }, () => transfer)
    .exhaustive()
}

test('A rejection beside a vmbo diploma is refused', () => {
  const leerroute = { soort: 'DLR', leerweg: 'BB', niveau: 2 } as const
  expect(() =>
    transferOptions({ leerroute, fase: { soort: 'MBO-fase' }, reden: 'afgewezen', vmboDiploma: true }),
  ).toThrow(RangeError)
})

describe('Why this is open to who leaves a route', () => {
  test('has the same answer as the plain question, and steps that rest on known sources, for every way to leave', () => {
    expect(everyLeaving).toHaveLength(6 * 2 * 3 * 3 + 5 * 2 * 2)
    for (const leaving of everyLeaving) {
      const { value, steps } = explainTransferOptions(leaving)
      expect(value).toEqual(transferOptions(leaving))
      expect(steps.map(({ id }) => id)).toEqual(stepsOf(leaving))
      expect(steps.map(({ source }) => source)).toContain(value.source)
      for (const { source } of steps) expect(sources).toHaveProperty([source])
    }
  })

  test('tells the facts and the source of each step of the overstapoptie', () => {
    const leerroute = { soort: 'DLR', leerweg: 'BB', niveau: 2 } as const
    const { steps } = explainTransferOptions({ leerroute, fase: { soort: 'VO-fase' }, reden: 'afgewezen' })
    const artikelen = ['8.1.1c', '8.2.1', '8.2.2', '8.2.2a']
    expect(steps).toEqual([
      { id: 'rejected-opens-transfer', facts: {}, source: 'wvo-2.107j-6' },
      { id: 'transfer-to-diploma', facts: { diplomas: ['vmbo-diploma', 'mbo-diploma'] }, source: 'wvo-2.107k-1' },
      { id: 'task-is-shared', facts: { taak: 'overstapoptie', leerroute: 'DLR' }, source: 'wvo-2.107k-1' },
      { id: 'admission-at-same', facts: { artikelen }, source: 'wvo-2.107k-2' },
      { id: 'admission-elsewhere', facts: { artikelen }, source: 'wvo-2.107k-2-andere-instelling' },
    ])
  })

  test('tells the facts of a removal and of a finished route', () => {
    const leerroute = { soort: 'GLR', leerweg: 'BB', niveau: 2 } as const
    const leaving = { leerroute, fase: { soort: 'MBO-fase' } } as const
    expect(explainTransferOptions({ ...leaving, reden: 'definitief-verwijderd' }).steps).toEqual([
      { id: 'removed-for-good', facts: { fase: 'MBO-fase' }, source: 'web-9.1.14-3' },
      { id: 'search-before-removal', facts: { weken: 8 }, source: 'web-9.1.13' },
    ])
    expect(explainTransferOptions({ ...leaving, reden: 'afgerond' }).steps).toEqual([
      { id: 'route-finished', facts: { leerroute: 'GLR', vervolg: [3, 4] }, source: 'web-8.2.1' },
    ])
  })

  test('takes a phase with its year as well', () => {
    const leerroute = { soort: 'DLR', leerweg: 'KB', niveau: 4 } as const
    const plain = { leerroute, fase: { soort: 'MBO-fase' }, reden: 'verlaten' } as const
    expect(transferOptions({ ...plain, fase: { soort: 'MBO-fase', leerjaar: 4 } })).toEqual(transferOptions(plain))
  })
})

describe('A leaving outside the types', () => {
  const leaving = { leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 }, fase: { soort: 'VO-fase' } } as const
  const both = [transferOptions, explainTransferOptions]

  test.each(outsideTypes)('is refused when a part of it is %s', (_, wrong) => {
    for (const ask of both) {
      expect(errorOf(() => ask(wrong as never))).toBeInstanceOf(RangeError)
      expect(errorOf(() => ask({ ...leaving, reden: wrong as 'verlaten' }))).toBeInstanceOf(RangeError)
      for (const field of ['leerroute', 'fase'] as const) {
        expect(errorOf(() => ask({ ...leaving, reden: 'verlaten', [field]: wrong }))).toBeInstanceOf(RangeError)
      }
    }
  })

  test.each(outsideTypes.filter(([, value]) => value !== undefined && value !== true))(
    'is refused when whether there is a diploma is %s',
    (_, wrong) => {
      for (const ask of both) {
        const error = errorOf(() => ask({ ...leaving, reden: 'verlaten', vmboDiploma: wrong as boolean }))
        expect(error).toBeInstanceOf(RangeError)
        expect(error).toHaveProperty('message', `expected vmboDiploma: true or false, got ${typeof wrong}`)
      }
    },
  )

  test('is refused for a leerroute the law does not know', () => {
    const leerroute = { soort: 'DLR', leerweg: 'BB', niveau: 4 } as never
    for (const ask of both) {
      expect(errorOf(() => ask({ ...leaving, leerroute, reden: 'verlaten' }))).toBeInstanceOf(RangeError)
    }
  })
})

describe('A GLR whose school offers the vmbo exam', () => {
  test.each(faseSoorten)(
    'gives who is rejected in the %s the overstapoptie, by the article that declares it applicable',
    (soort) => {
      const leaving = { leerroute: { soort: 'GLR', leerweg: 'BB', niveau: 2 }, fase: { soort } } as const
      const rejected = transferOptions({ ...leaving, reden: 'afgewezen' })
      expect(rejected).toEqual({ ...transferOptions({ ...leaving, reden: 'verlaten' }), source: 'wvo-2.107l-5' })
      expect(explainTransferOptions({ ...leaving, reden: 'afgewezen' }).steps[0]).toMatchObject({
        id: 'rejected-opens-transfer',
        source: 'wvo-2.107l-5',
      })
    },
  )
})
