import { describe, expect, test } from 'vitest'
import { isDatum } from '../../src/concepts/datum.js'
import { lawStart, sources } from '../../src/law/sources.js'
import { type Codelijst, codeTable } from '../../src/registers/codes.js'

const lists = Object.keys(codeTable) as Codelijst[]

describe('De codelijsten van de registers', () => {
  test('zijn de twaalf lijsten die over een route gaan, elk met een bron, en niet te veranderen', () => {
    expect(lists).toHaveLength(12)
    for (const { source, codes } of Object.values(codeTable)) {
      expect(Object.hasOwn(sources, source)).toBe(true)
      expect(Object.isFrozen(codes)).toBe(true)
    }
  })

  test.each(lists)('%s: geen code staat er twee keer in, en geen waarde van een route heeft twee codes', (lijst) => {
    const { codes } = codeTable[lijst]
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
    const values = codes.map(({ waarde }) => waarde).filter((waarde) => !String(waarde).startsWith('geen-'))
    expect(new Set(values).size).toBe(values.length)
  })

  test.each(lists)('%s: de dagen bestaan en staan op volgorde', (lijst) => {
    for (const { geldigVan = '1900-01-01', geldigTot = '2199-12-31' } of codeTable[lijst].codes) {
      expect([isDatum(geldigVan), isDatum(geldigTot), geldigVan <= geldigTot]).toEqual([true, true, true])
    }
  })

  test('route en fase gelden in beide registers vanaf de eerste dag van de wet, zonder einde', () => {
    for (const lijst of [
      'rod-vo-opleidingskenmerk',
      'rod-vo-fase',
      'rod-mbo-leerroute',
      'rod-mbo-leerroutefase',
    ] as const) {
      for (const code of codeTable[lijst].codes) {
        expect(code).toMatchObject({ geldigVan: lawStart })
        expect(code).not.toHaveProperty('geldigTot')
      }
    }
  })

  test('RIO: de soorten route en de niveaus, ook die buiten een route', () => {
    expect(codeTable['rio-leerroute'].codes).toEqual([
      { code: 'DLR_VMBO_MBO', waarde: 'DLR' },
      { code: 'GLR_VMBO_MBO', waarde: 'GLR' },
      { code: 'PRO_ENTREE', waarde: 'geen-route' },
    ])
    expect(codeTable['rio-niveau-vo'].codes).toEqual([
      ...['BB', 'KB', 'GL', 'TL'].map((leerweg) => ({ code: `VO-VMBO-${leerweg}`, waarde: leerweg })),
      ...['VO-PRO', 'VO-HAVO', 'VO-VWO', 'VO-VBO'].map((code) => ({ code, waarde: 'geen-leerweg' })),
    ])
  })

  test('PvE 16.6: de leertrajecten met hun geldigheid', () => {
    expect(codeTable['rod-mbo-leertraject'].codes).toEqual([
      { code: 'BOL', waarde: 'BOL', geldigVan: '1997-08-01' },
      { code: 'BBL', waarde: 'BBL', geldigVan: '1997-08-01' },
      { code: 'BOL_DT', waarde: 'geen-route', geldigVan: '1997-08-01', geldigTot: '2023-07-31' },
      { code: 'OVO', waarde: 'geen-route', geldigVan: '1997-08-01' },
      { code: 'EX', waarde: 'geen-route', geldigVan: '1997-08-01' },
      { code: 'ODT', waarde: 'geen-route', geldigVan: '2019-01-01' },
    ])
  })

  test('wat niet gelezen is, zegt dat: de codes van ROD VO en de lijst van het veld leerroute zijn afgeleid', () => {
    expect(sources[codeTable['rod-vo-fase'].source].zekerheid).toBe('afgeleid')
    expect(sources[codeTable['rod-mbo-leerroute'].source].zekerheid).toBe('afgeleid')
    expect(sources[codeTable['rod-mbo-leerroutefase'].source].zekerheid).toBe('gelezen')
  })
})
