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
  twoYearDiploma,
  validateEnrolment,
} from '../../src/index.js'
import { lastVoYear } from '../../src/law/phases.js'
import { deadlineYear } from '../../src/validation/enrolment/checks/deadline.js'
import { aangehaald } from './aangehaald.js'

describe('WVO 2020 art. 2.107a lid 2: een programma, van het derde vmbo-leerjaar tot een vmbo- en een mbo-diploma', () => {
  test('begint als leerjaar 1 van de route in de VO-fase en vraagt een vmbo-diploma, ook in twee jaar', () => {
    expect(phaseOf(1)).toEqual({ soort: 'VO-fase', leerjaar: 1 })
    for (const jaren of [2, 3, 4, 5, 6] as const) {
      expect(diplomaDeadline({ soort: 'DLR' }, '2025-08-01', { jaren }).soort).not.toBe('geen-vmbo-diploma')
    }
    expect(aangehaald('wvo-2.107a-2', '2026-08-01')).toBe('art. 2.107a lid 2 WVO 2020: gelezen')
    expect(aangehaald('wvo-2.107a-2', '2021-09-01')).toBe('art. 10b10 lid 2 WVO: afgeleid')
  })
})

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

  test('het leerjaar waarmee de controle de uiterste dag van het diploma bepaalt, is dat van de tabel', () => {
    expect(diplomaTable.DLR).toMatchObject({ leerjaar: deadlineYear })
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

describe('validateEnrolment rekent met dezelfde jaren als de tabellen', () => {
  /** Wat validateEnrolment over een DLR zegt; alleen de gegeven feiten doen ertoe. */
  function issuesOf(facts: object): readonly { readonly code: string; readonly params: object }[] {
    const verdict = validateEnrolment({
      instelling: { soort: 'mbo-instelling', brin: '99MB' },
      leerroute: { soort: 'DLR', niveau: 4 },
      indicatieBekostigbaar: true,
      ...facts,
    })
    return verdict.ok ? verdict.signals : verdict.issues
  }

  test('leerjaar en fase: een signaal precies waar de tabel de andere fase heeft', () => {
    for (const leerjaar of leerjaren) {
      for (const soort of faseSoorten) {
        const facts = { fase: { soort, leerjaar }, begindatum: '2025-08-01', einddatum: '2025-09-30' }
        const told = issuesOf(facts).filter(({ code }) => code === 'phase-does-not-match-year')
        expect(
          told.map(({ params }) => params),
          `leerjaar ${leerjaar} in de ${soort}`,
        ).toEqual(soort === phaseTable[leerjaar].value.soort ? [] : [{ fase: soort, leerjaar }])
      }
    }
  })

  test('begindatum en fase: de VO-fase sluit met het laatste leerjaar dat de tabel haar geeft', () => {
    const years = leerjaren.filter((leerjaar) => phaseTable[leerjaar].value.soort === 'VO-fase').length
    for (const doublures of [0, 1, 2]) {
      const faseEinde = `${2023 + years + doublures}-07-31`
      const firstMboDay = `${2023 + years + doublures}-08-01`
      const facts = { leerrouteStart: '2023-08-01', doublures }
      const fase = { soort: 'VO-fase' }
      expect(issuesOf({ ...facts, fase, begindatum: '2023-08-01', einddatum: faseEinde })).toEqual([])
      expect(issuesOf({ ...facts, fase, begindatum: '2023-08-01', einddatum: firstMboDay })).toMatchObject([
        { code: 'period-outlives-phase', params: { faseEinde } },
      ])
      expect(issuesOf({ ...facts, fase, begindatum: firstMboDay, einddatum: firstMboDay })).toMatchObject([
        { code: 'phase-does-not-match-year', params: { fase: 'VO-fase' } },
      ])
    }
  })

  test('de uiterste dag van het diploma is die van diplomaDeadline', () => {
    for (const leerrouteStart of ['2020-08-01', '2023-09-15', '2024-07-31'] as const) {
      for (const doublures of [0, 1, 2]) {
        const deadline = diplomaDeadline({ soort: 'DLR' }, leerrouteStart, { doublures })
        const uiterlijk = deadline.soort === 'uiterlijk' ? deadline.datum : ''
        const facts = {
          leerrouteStart,
          doublures,
          fase: { soort: 'MBO-fase' },
          begindatum: `${uiterlijk.slice(0, 4)}-07-01`,
          einddatum: uiterlijk,
        }
        const late = `${uiterlijk.slice(0, 4)}-12-01`
        expect(issuesOf({ ...facts, vmboDiploma: uiterlijk })).toEqual([])
        expect(issuesOf({ ...facts, vmboDiploma: late })).toMatchObject([
          { code: 'diploma-after-deadline', params: { vmboDiploma: late, uiterlijk } },
        ])
      }
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
    expect(diplomaTable.DLR).toEqual({ value: 'uiterlijk', leerjaar: 3, source: 'dia-leerroute-2' })
    expect(diplomaDeadline({ soort: 'DLR' }, '2023-08-01')).toEqual({
      soort: 'uiterlijk',
      datum: '2026-07-31',
      leerjaar: 3,
      schooljaar: '2025-2026',
    })
  })

  test('een DLR van twee jaar heeft geen derde leerjaar: niet geregeld, dus onzeker', () => {
    expect(twoYearDiploma).toEqual({ value: 'uiterlijk', leerjaar: 2, source: 'route-van-twee-jaar' })
    expect(sources['route-van-twee-jaar'].zekerheid).toBe('onzeker')
    expect(diplomaDeadline({ soort: 'DLR' }, '2023-08-01', { jaren: 2 })).toEqual({
      soort: 'uiterlijk',
      datum: '2025-07-31',
      leerjaar: 2,
      schooljaar: '2024-2025',
    })
  })

  test('WVO 2020 art. 2.107l: een GLR leidt niet tot een vmbo-diploma, hoe lang zij ook duurt', () => {
    expect(diplomaTable.GLR).toEqual({ value: 'geen-vmbo-diploma', source: 'wvo-2.107l-2' })
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
