import { describe, expect, test } from 'vitest'
import {
  diplomaDeadline,
  diplomaTable,
  faseSoorten,
  fundingSource,
  fundingTable,
  isFase,
  leerjaren,
  leerrouteSoorten,
  phaseOf,
  phaseTable,
  sources,
} from '../../src/index.js'
import { lastVoYear } from '../../src/law/phases.js'

describe('WVO 2020 art. 2.107e: de fasen', () => {
  test.each([
    [1, 'VO-fase', 'wvo-2.107e-1'],
    [2, 'VO-fase', 'wvo-2.107e-1'],
    [3, 'MBO-fase', 'wvo-2.107e-2'],
    [4, 'MBO-fase', 'wvo-2.107e-2'],
    [5, 'MBO-fase', 'wvo-2.107e-2'],
    [6, 'MBO-fase', 'wvo-2.107e-2'],
  ] as const)('leerjaar %i van de route valt in de %s', (leerjaar, soort, source) => {
    expect(phaseOf(leerjaar)).toEqual({ soort, leerjaar })
    expect(phaseTable[leerjaar]).toEqual({ value: { soort, leerjaar }, source })
    expect(sources[source].zekerheid).toBe('gelezen')
  })

  test('het laatste leerjaar van de VO-fase is dat van de tabel', () => {
    const years = leerjaren.filter((leerjaar) => phaseOf(leerjaar).soort === 'VO-fase')
    expect(lastVoYear).toBe(Math.max(...years))
  })

  test('elk leerjaar heeft één fase, en de fase die de andere soort zou hebben bestaat niet', () => {
    expect(Object.keys(phaseTable).map(Number)).toEqual([...leerjaren])
    for (const leerjaar of leerjaren) {
      const { soort } = phaseOf(leerjaar)
      expect(isFase({ soort, leerjaar })).toBe(true)
      expect(isFase({ soort: soort === 'VO-fase' ? 'MBO-fase' : 'VO-fase', leerjaar })).toBe(false)
    }
  })
})

describe('Dia Doorlopende leerroute vmbo-mbo (2): de bekostiging', () => {
  test('de eerste twee jaar vo-bekostiging, daarna mbo-bekostiging', () => {
    expect(leerjaren.map((leerjaar) => fundingSource(phaseOf(leerjaar)))).toEqual([
      'vo-bekostiging',
      'vo-bekostiging',
      'mbo-bekostiging',
      'mbo-bekostiging',
      'mbo-bekostiging',
      'mbo-bekostiging',
    ])
  })

  test('de tabel heeft elke fase en rust op die dia', () => {
    expect(Object.keys(fundingTable)).toEqual([...faseSoorten])
    expect(fundingTable).toEqual({
      'VO-fase': { value: 'vo-bekostiging', source: 'dia-leerroute-2' },
      'MBO-fase': { value: 'mbo-bekostiging', source: 'dia-leerroute-2' },
    })
    expect(sources['dia-leerroute-2']).toMatchObject({
      soort: 'publicatie',
      uitgever: 'DUO',
      dia: 'Doorlopende leerroute vmbo-mbo (2)',
      zekerheid: 'gelezen',
    })
  })
})

describe('Dia Doorlopende leerroute vmbo-mbo (2): het vmbo-diploma', () => {
  test('een DLR: uiterlijk in het derde leerjaar van de route', () => {
    expect(diplomaTable.DLR.regulier).toEqual({ value: 'uiterlijk', leerjaar: 3, source: 'dia-leerroute-2' })
    expect(diplomaDeadline({ soort: 'DLR' }, '2023-08-01')).toEqual({
      soort: 'uiterlijk',
      datum: '2026-07-31',
      leerjaar: 3,
      schooljaar: '2025-2026',
    })
  })

  test('een DLR van twee jaar heeft geen derde leerjaar: niet geregeld, dus onzeker', () => {
    expect(diplomaTable.DLR.tweejarig).toEqual({ value: 'uiterlijk', leerjaar: 2, source: 'route-van-twee-jaar' })
    expect(sources['route-van-twee-jaar'].zekerheid).toBe('onzeker')
    expect(diplomaDeadline({ soort: 'DLR' }, '2023-08-01', { jaren: 2 })).toEqual({
      soort: 'uiterlijk',
      datum: '2025-07-31',
      leerjaar: 2,
      schooljaar: '2024-2025',
    })
  })

  test('WVO 2020 art. 2.107l: een GLR leidt niet tot een vmbo-diploma, hoe lang zij ook duurt', () => {
    expect(diplomaTable.GLR).toEqual({
      regulier: { value: 'geen-vmbo-diploma', source: 'wvo-2.107l-2' },
      tweejarig: { value: 'geen-vmbo-diploma', source: 'wvo-2.107l-2' },
    })
    for (const jaren of [2, 3, 4, 5, 6] as const) {
      expect(diplomaDeadline({ soort: 'GLR' }, '2023-08-01', { jaren })).toEqual({ soort: 'geen-vmbo-diploma' })
    }
  })

  test('elke soort leerroute heeft een regel', () => {
    expect(Object.keys(diplomaTable)).toEqual([...leerrouteSoorten])
  })

  test('31 juli is afgeleid uit WVO 2020 art. 1.1, en dat staat erbij', () => {
    expect(sources['wvo-1.1-uiterste-dag'].zekerheid).toBe('afgeleid')
    expect(sources['wvo-1.1-uiterste-dag'].kanttekening).toMatch(/kalenderdag/)
  })
})
