import { describe, expect, test } from 'vitest'
import {
  diplomaTiming,
  examDocuments,
  examDocumentTable,
  examMoments,
  examTable,
  lapsedResults,
  lapseTable,
  leerjaren,
  leerrouteSoorten,
  responsibilityTable,
  responsibleInstitution,
  sources,
  transferOptions,
} from '../../src/index.js'
import { aangehaald } from './aangehaald.js'

const DLR = { soort: 'DLR' } as const
const GLR = { soort: 'GLR' } as const

describe('WVO 2020 art. 2.107j lid 1: wanneer het centraal examen valt', () => {
  test.each([
    [1, 'een-of-meer-vakken', 'niet-verplicht'],
    [2, 'volledig', 'verplicht'],
    [3, 'volledig', 'verplicht'],
  ] as const)('in een DLR kan het in leerjaar %i van de route: %s, aanbod %s', (leerjaar, omvang, aanbod) => {
    expect(examMoments(DLR, leerjaar)).toEqual({
      soort: 'centraal-examen',
      tijdvakken: [1, 2, 3],
      omvang,
      aanbod,
      source: 'wvo-2.107j-1',
      ...(leerjaar === 3 ? { kandidaat: { aanmelder: 'vo-school', source: 'wvo-2.107j-4' } } : {}),
    })
  })

  test.each([4, 5, 6] as const)('in leerjaar %i van de route is er geen centraal examen meer', (leerjaar) => {
    expect(examMoments(DLR, leerjaar)).toEqual({ soort: 'geen-centraal-examen', source: 'wvo-2.107j-1' })
    expect(examMoments(GLR, leerjaar)).toEqual({ soort: 'geen-centraal-examen', source: 'faq-verschil-dlr-glr' })
  })

  test('elke route en elk leerjaar staat in de tabel', () => {
    expect(Object.keys(examTable)).toEqual([...leerrouteSoorten])
    for (const soort of leerrouteSoorten) expect(Object.keys(examTable[soort]).map(Number)).toEqual([...leerjaren])
  })

  test.each([
    ['2021-09-01', 'art. 10b19 lid 1 WVO: afgeleid'],
    ['2022-07-31', 'art. 10b19 lid 1 WVO: afgeleid'],
    ['2022-08-01', 'art. 2.107j lid 1 WVO 2020: gelezen'],
    ['2026-08-01', 'art. 2.107j lid 1 WVO 2020: gelezen'],
    ['2020-07-31', 'niet van kracht: voor-de-wet'],
  ] as const)('op %s aangehaald als %s', (dag, aanhaling) => {
    expect(aangehaald('wvo-2.107j-1', dag)).toBe(aanhaling)
  })
})

describe('WVO 2020 art. 2.107l lid 4: het examen in een GLR', () => {
  test.each([
    [1, 'een-of-meer-vakken'],
    [2, 'volledig'],
    [3, 'volledig'],
  ] as const)('hoeft in leerjaar %i niet te worden aangeboden, en valt anders als in de DLR', (leerjaar, omvang) => {
    expect(examMoments(GLR, leerjaar)).toEqual({
      soort: 'centraal-examen',
      tijdvakken: [1, 2, 3],
      omvang,
      aanbod: 'niet-verplicht',
      source: 'faq-verschil-dlr-glr',
      ...(leerjaar === 3 ? { kandidaat: { aanmelder: 'vo-school', source: 'wvo-2.107j-4' } } : {}),
    })
    expect(sources['faq-verschil-dlr-glr']).toMatchObject({ zekerheid: 'gelezen', zieOok: ['wvo-2.107l-4'] })
  })

  test('aangehaald als art. 2.107l lid 4, voorheen art. 10b21 lid 4', () => {
    expect(aangehaald('wvo-2.107l-4', '2021-09-01')).toBe('art. 10b21 lid 4 WVO: afgeleid')
    expect(aangehaald('wvo-2.107l-4', '2026-08-01')).toBe('art. 2.107l lid 4 WVO 2020: gelezen')
  })
})

describe('WVO 2020 art. 2.107j lid 2 en art. 2.56 lid 5: het derde tijdvak', () => {
  test('volgt op het leerjaar van de eerste poging, dus een diploma na 31 juli is dan op tijd', () => {
    for (const datum of ['2026-08-01', '2026-08-25', '2026-09-30'] as const) {
      expect(diplomaTiming(DLR, '2023-08-01', { datum, tijdvak: 3 })).toEqual({
        soort: 'op-tijd-in-tijdvak-3',
        source: 'wvo-2.107j-2-tijdvak-3',
      })
    }
    expect(sources['wvo-2.107j-2-tijdvak-3'].zekerheid).toBe('afgeleid')
    expect(sources['wvo-2.107j-2-tijdvak-3'].kanttekening).toMatch(/marge van augustus en september is van ons/)
  })

  test.each([
    ['2021-09-01', 'art. 10b19 lid 2 WVO: afgeleid'],
    ['2024-07-31', 'art. 2.107j lid 2 WVO 2020: gelezen'],
    ['2024-08-01', 'art. 2.107j lid 2 WVO 2020: gelezen'],
  ] as const)('op %s aangehaald als %s', (dag, aanhaling) => {
    expect(aangehaald('wvo-2.107j-2', dag)).toBe(aanhaling)
  })

  test('dat het College voor Toetsen en Examens het afneemt, staat sinds 1 augustus 2024 alleen in art. 2.56 lid 5', () => {
    const { versies } = sources['wvo-2.107j-2'] as Extract<(typeof sources)['wvo-2.107j-2'], { soort: 'wet' }>
    expect(versies.map(({ geldigVan, wijziging }) => [geldigVan, wijziging?.soort])).toEqual([
      ['2020-08-01', undefined],
      ['2022-08-01', undefined],
      ['2024-08-01', 'verwijzing'],
    ])
    expect(aangehaald('wvo-2.56-5', '2026-08-01')).toBe('art. 2.56 lid 5 WVO 2020: gelezen')
    expect(aangehaald('wvo-2.56-5', '2025-01-01')).toBe('art. 2.56 lid 5 WVO 2020: afgeleid')
    expect(aangehaald('wvo-2.56-5', '2021-01-01')).toBe('niet van kracht: niet-gelezen')
  })
})

describe('WVO 2020 art. 2.107j lid 3 en 4: het examen in leerjaar 3 van de route', () => {
  test('lid 3: de examenregels gelden ook in leerjaar 3, dat al in de MBO-fase valt', () => {
    expect(examMoments(DLR, 3)).toMatchObject({ soort: 'centraal-examen', omvang: 'volledig' })
    expect(aangehaald('wvo-2.107j-3', '2026-08-01')).toBe('art. 2.107j lid 3 WVO 2020: gelezen')
    expect(aangehaald('wvo-2.107j-3', '2021-08-01')).toBe('art. 10b19 lid 3 WVO: afgeleid')
  })

  test.each(['vmbo-examinering', 'vmbo-diplomering'] as const)(
    'lid 4: voor wie al mbo-student is, blijft de school verantwoordelijk voor de %s',
    (taak) => {
      expect(responsibleInstitution(taak, DLR, { soort: 'MBO-fase' })).toBe('vo-school')
      expect(responsibilityTable[taak].DLR['MBO-fase'].source).toBe('wvo-2.107j-4')
      expect(aangehaald('wvo-2.107j-4', '2026-08-01')).toBe('art. 2.107j lid 4 WVO 2020: gelezen')
    },
  )
})

describe('WVO 2020 art. 2.107j lid 5: resultaten die vervallen', () => {
  test.each([
    [1, false, 'vervallen', 'wvo-2.107j-5'],
    [2, false, 'vervallen', 'wvo-2.107j-5'],
    [1, true, 'niet-vervallen', 'wvo-2.107j-5-omgekeerd'],
    [2, true, 'niet-vervallen', 'wvo-2.107j-5-omgekeerd'],
    [3, false, 'niet-geregeld', 'wvo-2.107j-5'],
    [3, true, 'niet-geregeld', 'wvo-2.107j-5'],
  ] as const)('centraal examen in leerjaar %i, bevorderd: %s, dan %s', (leerjaar, bevorderd, soort, source) => {
    expect(lapsedResults({ leerjaar, bevorderd })).toEqual({ soort, source })
  })

  test('de tabel heeft de drie leerjaren met een centraal examen', () => {
    const year = {
      bevorderd: { value: 'niet-vervallen', source: 'wvo-2.107j-5-omgekeerd' },
      nietBevorderd: { value: 'vervallen', source: 'wvo-2.107j-5' },
    }
    const nothing = { value: 'niet-geregeld', source: 'wvo-2.107j-5' }
    expect(lapseTable).toEqual({ 1: year, 2: year, 3: { bevorderd: nothing, nietBevorderd: nothing } })
    expect(sources['wvo-2.107j-5-omgekeerd'].zekerheid).toBe('afgeleid')
    expect(aangehaald('wvo-2.107j-5', '2026-08-01')).toBe('art. 2.107j lid 5 WVO 2020: gelezen')
    expect(aangehaald('wvo-2.107j-5', '2022-07-31')).toBe('art. 10b19 lid 5 WVO: afgeleid')
  })
})

describe('WVO 2020 art. 2.107j lid 6: wie wordt afgewezen', () => {
  test('valt onder de overstapoptie, in beide antwoorden met hetzelfde artikel', () => {
    const rejected = { leerweg: 'KB', uitslag: 'afgewezen', geslaagdeVakken: 3, verlaatSchool: false } as const
    expect(examDocuments(rejected).overstapoptie).toEqual({ source: 'wvo-2.107j-6' })
    for (const soort of ['VO-fase', 'MBO-fase'] as const) {
      const leerroute = { soort: 'DLR', leerweg: 'KB', niveau: 3 } as const
      expect(transferOptions({ leerroute, fase: { soort }, reden: 'afgewezen' })).toMatchObject({
        soort: 'overstapoptie',
        diplomas: ['vmbo-diploma', 'mbo-diploma'],
        source: 'wvo-2.107j-6',
      })
    }
    expect(aangehaald('wvo-2.107j-6', '2026-08-01')).toBe('art. 2.107j lid 6 WVO 2020: gelezen')
  })

  test('wie slaagt of in de BB een gedeelte haalt, valt er niet onder', () => {
    for (const uitslag of ['geslaagd', 'gedeelte-geslaagd'] as const) {
      const told = examDocuments({ leerweg: 'BB', uitslag, geslaagdeVakken: 6, verlaatSchool: true })
      expect(told).not.toHaveProperty('overstapoptie')
    }
  })
})

describe('WVO 2020 art. 2.58 en 2.59: wat een kandidaat krijgt', () => {
  test.each([
    ['geslaagd en weg', 'KB', 'geslaagd', 7, true, ['cijferlijst', 'diploma']],
    ['geslaagd en nog op school', 'TL', 'geslaagd', 7, false, ['cijferlijst', 'diploma']],
    ['BB, een gedeelte gehaald', 'BB', 'gedeelte-geslaagd', 4, true, ['cijferlijst', 'getuigschrift']],
    ['afgewezen, een vak gehaald, weg', 'GL', 'afgewezen', 1, true, ['cijferlijst', 'certificaat', 'verklaring']],
    ['afgewezen, geen vak gehaald, weg', 'KB', 'afgewezen', 0, true, ['cijferlijst', 'verklaring']],
    ['afgewezen, vakken gehaald, blijft', 'BB', 'afgewezen', 5, false, ['cijferlijst']],
    ['afgewezen, geen vak gehaald, blijft', 'TL', 'afgewezen', 0, false, ['cijferlijst']],
  ] as const)('%s', (_, leerweg, uitslag, geslaagdeVakken, verlaatSchool, papers) => {
    const { documenten } = examDocuments({ leerweg, uitslag, geslaagdeVakken, verlaatSchool })
    expect(documenten.map(({ document }) => document)).toEqual(papers)
    for (const { document, source } of documenten) expect(source).toBe(examDocumentTable[document].source)
  })

  test.each([
    ['cijferlijst', 'wvo-2.58-1', 'art. 2.58 lid 1 WVO 2020'],
    ['diploma', 'wvo-2.58-2', 'art. 2.58 lid 2 WVO 2020'],
    ['getuigschrift', 'wvo-2.58-2', 'art. 2.58 lid 2 WVO 2020'],
    ['certificaat', 'wvo-2.58-2', 'art. 2.58 lid 2 WVO 2020'],
    ['verklaring', 'wvo-2.59-1', 'art. 2.59 lid 1 WVO 2020'],
  ] as const)('de %s staat in %s', (document, source, aanhaling) => {
    expect(examDocumentTable[document]).toEqual({ source })
    expect(aangehaald(source, '2026-08-01')).toBe(`${aanhaling}: gelezen`)
    expect(aangehaald(source, '2026-07-31')).toBe(`${aanhaling}: afgeleid`)
  })

  test('er zijn vijf papieren', () => {
    expect(Object.keys(examDocumentTable)).toEqual([
      'cijferlijst',
      'diploma',
      'getuigschrift',
      'certificaat',
      'verklaring',
    ])
  })
})
