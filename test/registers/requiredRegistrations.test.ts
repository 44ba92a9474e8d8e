import { match } from 'ts-pattern'
import { describe, expect, test } from 'vitest'
import { registrationTable } from '../../src/law/registrations.js'
import { sources } from '../../src/law/sources.js'
import { codeTable } from '../../src/registers/codes.js'
import { registrationTerms } from '../../src/registers/registrationTerms.js'
import { type RegistrationFacts, requiredRegistrations } from '../../src/registers/requiredRegistrations.js'

type Cell = { soort: 'DLR' | 'GLR'; fase: 'VO-fase' | 'MBO-fase' } & {
  [Fact in keyof RegistrationFacts]-?: RegistrationFacts[Fact] | undefined
}

const cells = (['DLR', 'GLR'] as const).flatMap((soort) =>
  (['VO-fase', 'MBO-fase'] as const).flatMap((fase) =>
    ([undefined, 1, 2, 3, 4, 5, 6] as const).flatMap((leerjaar) =>
      ([undefined, 'behaald', 'niet-behaald'] as const).map((vmboDiploma): Cell => ({
        soort,
        fase,
        leerjaar,
        vmboDiploma,
      })),
    ),
  ),
)

function answerTo({ soort, fase, leerjaar, vmboDiploma }: Cell): ReturnType<typeof requiredRegistrations> {
  return requiredRegistrations(
    { soort },
    { soort: fase },
    { ...(leerjaar && { leerjaar }), ...(vmboDiploma && { vmboDiploma }) },
  )
}

/** Elke waarde onder een sleutel `source`, hoe diep ook. */
function sourcesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, part]) => (name === 'source' ? [String(part)] : sourcesIn(part)))
}

describe('What has to stand in the registers', () => {
  test.each(cells)('$soort, $fase, leerjaar $leerjaar, diploma $vmboDiploma: by the matrix', (cell) => {
    const { rodVo, rodMbo, rio } = answerTo(cell)
    const expected = match(cell)
      .with({ fase: 'VO-fase' }, () => ['verplicht', 'toegestaan'])
      .with({ soort: 'GLR' }, { vmboDiploma: 'behaald' }, { leerjaar: 4 }, { leerjaar: 5 }, { leerjaar: 6 }, () => [
        'toegestaan-met-signaal',
        'verplicht',
      ])
      .with({ leerjaar: undefined }, { vmboDiploma: undefined }, () => ['hangt-af', 'verplicht'])
      .otherwise(() => ['toegestaan', 'verplicht'])
    expect([rodVo.plicht, rodMbo.plicht, rio.plicht]).toEqual([...expected, 'verplicht'])
  })

  test.each<[RegistrationFacts | undefined, readonly string[]]>([
    [undefined, ['leerjaar', 'vmboDiploma']],
    [{ leerjaar: 3 }, ['vmboDiploma']],
    [{ vmboDiploma: 'niet-behaald' }, ['leerjaar']],
  ])('at the school in the MBO-fase of a DLR hangs, knowing %j, on %j', (facts, ontbreekt) => {
    const { rodVo } = requiredRegistrations({ soort: 'DLR' }, { soort: 'MBO-fase' }, facts)
    expect(rodVo).toMatchObject({ plicht: 'hangt-af', ontbreekt })
  })

  test('takes the year from the phase, and from the facts before that', () => {
    const facts = { vmboDiploma: 'niet-behaald' } as const
    const phase = { soort: 'MBO-fase', leerjaar: 4 } as const
    expect(requiredRegistrations({ soort: 'DLR' }, phase, facts).rodVo.plicht).toBe('toegestaan-met-signaal')
    expect(requiredRegistrations({ soort: 'DLR' }, phase, { ...facts, leerjaar: 3 }).rodVo.plicht).toBe('toegestaan')
  })

  test('rests on the table of the law, and is not told twice', () => {
    const vo = answerTo({ soort: 'DLR', fase: 'VO-fase', leerjaar: 1, vmboDiploma: undefined })
    expect([vo.rodVo.source, vo.rodMbo.source]).toEqual([
      registrationTable['vo-fase'].rodVo.source,
      registrationTable['vo-fase'].rodMbo.source,
    ])
    const open = answerTo({ soort: 'DLR', fase: 'MBO-fase', leerjaar: 3, vmboDiploma: 'niet-behaald' })
    expect(open.rodVo.source).toBe(registrationTable['mbo-fase-vmbo-open'].rodVo.source)
    const done = answerTo({ soort: 'GLR', fase: 'MBO-fase', leerjaar: 3, vmboDiploma: undefined })
    expect(done.rodVo.source).toBe(registrationTable['mbo-fase-vmbo-afgerond'].rodVo.source)
  })

  test('begins at the school with the route, and at the instelling with the MBO-fase', () => {
    const vo = requiredRegistrations({ soort: 'GLR' }, { soort: 'VO-fase' })
    expect(vo.rodVo.vanaf).toEqual({ leerjaar: 1, source: 'dia-uitwisselen-vo' })
    expect(vo.rodMbo).not.toHaveProperty('vanaf')
    const mbo = requiredRegistrations({ soort: 'GLR' }, { soort: 'MBO-fase' })
    expect(mbo.rodMbo.vanaf).toEqual({ leerjaar: 3, source: 'dia-uitwisselen-mbo' })
    expect(mbo.rodVo).not.toHaveProperty('vanaf')
  })

  test.each(cells)(
    '$soort, $fase, leerjaar $leerjaar, diploma $vmboDiploma: each field with a code of its list',
    (cell) => {
      const { rodVo, rodMbo, rio } = answerTo(cell)
      const phase = cell.fase === 'VO-fase' ? 'VO' : 'MBO'
      expect(rodVo.velden).toMatchObject({
        opleidingskenmerk: { code: cell.soort },
        fase: { code: phase },
        indicatieBekostigbaar: { code: 'J' },
      })
      expect(rodMbo.velden).toMatchObject({
        leerroute: { code: cell.soort, source: codeTable['rod-mbo-leerroute'].source },
        leerroutefase: { code: phase, source: codeTable['rod-mbo-leerroutefase'].source },
        indicatieBekostigbaar: { code: 'J' },
      })
      expect(rio.velden.doorlopendeLeerlijnVmboMbo.code).toBe(`${cell.soort}_VMBO_MBO`)
    },
  )

  test('has a source for every part of it, and cannot be changed', () => {
    for (const cell of cells) {
      const answer = answerTo(cell)
      const cited = sourcesIn(answer)
      expect(cited.length).toBeGreaterThanOrEqual(17)
      expect(cited.filter((key) => !Object.hasOwn(sources, key))).toEqual([])
      expect(Object.isFrozen(answer.rodVo.velden)).toBe(true)
    }
  })

  test('outside the types is a mistake in the program', () => {
    const dlr = { soort: 'DLR' } as const
    const mbo = { soort: 'MBO-fase' } as const
    expect(() => requiredRegistrations({ soort: 'PRO_ENTREE' } as never, mbo)).toThrow(RangeError)
    expect(() => requiredRegistrations(dlr, 'MBO-fase' as never)).toThrow(RangeError)
    expect(() => requiredRegistrations(undefined as never, undefined as never)).toThrow(RangeError)
    expect(() => requiredRegistrations(dlr, mbo, { leerjaar: 7 as never })).toThrow('a year of the route, 1 to 6')
    expect(() => requiredRegistrations(dlr, mbo, { vmboDiploma: '2026-07-01' as never })).toThrow('vmboDiploma')
  })
})

describe('The terms of the registers', () => {
  test('of days are seven, and fourteen for the result of the vmbo exam', () => {
    const days = Object.values(registrationTerms)
      .flat()
      .flatMap(({ gegeven, termijn, source }) =>
        termijn.soort === 'dagen' ? [[gegeven, termijn.dagen, termijn.vanaf, source]] : [],
      )
    expect(days).toEqual([
      ['inschrijving', 7, 'inschrijving', 'rrod-5-2'],
      ['vmbo-uitslag', 14, 'vaststelling', 'rrod-6-1'],
      ['inschrijving', 7, 'ontvangst', 'rrod-9-2'],
      ['mbo-diploma', 7, 'diploma', 'rrod-10-2'],
    ])
  })

  test('have one hard day, 15 October for the count in the mbo; that of the vo is not certain and that of RIO no day at all', () => {
    const hard = Object.values(registrationTerms)
      .flat()
      .filter(({ termijn }) => termijn.soort === 'uiterste-dag')
    expect(hard).toEqual([{ gegeven: 'teldatum', termijn: { soort: 'uiterste-dag', dag: '10-15' }, source: 'rrod-13' }])
    expect(sources['rrod-5-1'].zekerheid).toBe('onzeker')
    expect(registrationTerms.rio).toMatchObject([{ termijn: { soort: 'geen-vaste-dag' }, source: 'sbo-meetmoment' }])
  })

  test('of a GLR have the result of a vmbo exam only where the school offers one', () => {
    const terms = (soort: 'DLR' | 'GLR'): unknown[] =>
      requiredRegistrations({ soort }, { soort: 'VO-fase' }).rodVo.termijnen.map(({ gegeven, voorwaarde }) => [
        gegeven,
        voorwaarde,
      ])
    const always = ['inschrijving', undefined]
    expect(terms('DLR')).toEqual([always, ['vmbo-uitslag', undefined], ['teldatum', undefined]])
    expect(terms('GLR')).toEqual([always, ['vmbo-uitslag', 'examen-aangeboden'], ['teldatum', undefined]])
  })
})
