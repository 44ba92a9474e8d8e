import { describe, expect, test } from 'vitest'
import {
  admissionRules,
  type BronSleutel,
  type Datum,
  explainTransferOptions,
  faseSoorten,
  leavingTable,
  type Leerroute,
  leerroutes,
  responsibilityTable,
  searchWeeks,
  sources,
  transferOptions,
} from '../../src/index.js'
import { aangehaald } from './aangehaald.js'

const KB3: Leerroute = { soort: 'DLR', leerweg: 'KB', niveau: 3 }
const GLR: Leerroute = { soort: 'GLR', leerweg: 'BB', niveau: 2 }
const VO = { soort: 'VO-fase' } as const
const MBO = { soort: 'MBO-fase' } as const

/** De vier artikelen die na de route bij dezelfde instelling niet gelden. */
const uitgezet = ['8.1.1c', '8.2.1', '8.2.2', '8.2.2a']

describe('WVO 2020 art. 2.107k lid 1 en WEB art. 9.1.14 lid 1: de overstapoptie', () => {
  test.each([
    ['VO-fase', 'wvo-2.107k-1'],
    ['MBO-fase', 'web-9.1.14-1'],
  ] as const)('in de %s staat zij in %s, voor alle zes routes', (soort, source) => {
    for (const leerroute of leerroutes) {
      expect(transferOptions({ leerroute, fase: { soort }, reden: 'verlaten' })).toMatchObject({
        soort: 'overstapoptie',
        diplomas: ['vmbo-diploma', 'mbo-diploma'],
        zorg: 'gezamenlijk',
        source,
      })
    }
    expect(leavingTable[soort].overstapoptie).toBe(source)
  })

  test('de WVO zegt "of", de WEB "en": dat de plicht gedeeld is, is onzeker', () => {
    for (const soort of faseSoorten) {
      for (const route of ['DLR', 'GLR'] as const) {
        expect(responsibilityTable.overstapoptie[route][soort]).toEqual({
          value: 'gezamenlijk',
          source: 'wvo-2.107k-1',
        })
      }
    }
    expect(sources['wvo-2.107k-1'].zekerheid).toBe('onzeker')
    expect(sources['web-9.1.14-1'].zekerheid).toBe('onzeker')
  })

  test('wie het vmbo-diploma al heeft, gaat voor een mbo-diploma', () => {
    const leaving = { leerroute: KB3, fase: MBO, reden: 'verlaten' } as const
    expect(transferOptions({ ...leaving, vmboDiploma: true })).toMatchObject({ diplomas: ['mbo-diploma'] })
    expect(transferOptions({ ...leaving, vmboDiploma: false })).toEqual(transferOptions(leaving))
  })
})

describe('WVO 2020 art. 2.107k lid 2 en WEB art. 9.1.14 lid 2: de toelating daarna', () => {
  test.each([
    ['VO-fase', 'wvo-2.107k-2'],
    ['MBO-fase', 'web-9.1.14-2'],
  ] as const)('na de %s gelden vier artikelen niet bij dezelfde instelling', (soort, source) => {
    expect(transferOptions({ leerroute: KB3, fase: { soort }, reden: 'verlaten' })).toMatchObject({
      zelfdeInstelling: { nietVanToepassing: { artikelen: uitgezet, source } },
    })
    expect(sources[source].zekerheid).toBe('gelezen')
  })

  test('dat zij bij een andere instelling wel gelden, is afgeleid', () => {
    for (const fase of [VO, MBO]) {
      expect(transferOptions({ leerroute: GLR, fase, reden: 'verlaten' })).toMatchObject({
        andereInstelling: { vanToepassing: { artikelen: uitgezet, source: 'wvo-2.107k-2-andere-instelling' } },
      })
    }
    expect(sources['wvo-2.107k-2-andere-instelling'].zekerheid).toBe('afgeleid')
  })
})

describe('WVO 2020 art. 2.107k lid 3 en WEB art. 9.1.14 lid 3: definitief verwijderd', () => {
  test.each([
    ['VO-fase', 'wvo-2.107k-3'],
    ['MBO-fase', 'web-9.1.14-3'],
  ] as const)('uit de %s: geen overstapoptie', (soort, source) => {
    for (const leerroute of leerroutes) {
      const told = transferOptions({ leerroute, fase: { soort }, reden: 'definitief-verwijderd', vmboDiploma: true })
      expect(told).toEqual({ soort: 'geen-overstapoptie', source })
    }
    expect(sources[source].zekerheid).toBe('gelezen')
  })
})

describe('WEB art. 9.1.13: zoeken voor de verwijdering', () => {
  test('een student zonder vmbo-diploma: acht weken', () => {
    for (const leerroute of leerroutes) {
      expect(transferOptions({ leerroute, fase: MBO, reden: 'definitief-verwijderd' })).toEqual({
        soort: 'geen-overstapoptie',
        zoekplicht: { weken: 8, source: 'web-9.1.13' },
        source: 'web-9.1.14-3',
      })
    }
    expect(searchWeeks).toBe(8)
    expect(sources['web-9.1.13']).toMatchObject({ zekerheid: 'gelezen', zieOok: ['web-8.1.7d-2'] })
    expect(sources['web-8.1.7d-2'].strekking).toMatch(/acht weken/)
  })

  test('niet voor wie het diploma heeft, en niet voor een leerling in de VO-fase', () => {
    const removed = { leerroute: KB3, reden: 'definitief-verwijderd' } as const
    expect(transferOptions({ ...removed, fase: MBO, vmboDiploma: true })).not.toHaveProperty('zoekplicht')
    expect(transferOptions({ ...removed, fase: VO, vmboDiploma: false })).not.toHaveProperty('zoekplicht')
  })
})

describe('WEB art. 9.1.16: in de route zelf', () => {
  test('gelden acht artikelen niet, waaronder de vier van na de route', () => {
    expect(admissionRules).toEqual({
      inDeRoute: {
        artikelen: ['8.0.1', '8.0.3', '8.0.4', '8.1.1c', '8.1.7a', '8.2.1', '8.2.2', '8.2.2a'],
        source: 'web-9.1.16',
      },
      naDeRoute: { artikelen: uitgezet, source: 'web-9.1.14-2' },
    })
    expect(sources['web-9.1.16'].zekerheid).toBe('gelezen')
    for (const artikel of admissionRules.inDeRoute.artikelen) expect(sources['web-9.1.16'].strekking).toContain(artikel)
    for (const artikel of uitgezet) {
      expect(sources['wvo-2.107k-2'].strekking).toContain(artikel)
      expect(sources['web-9.1.14-2'].strekking).toContain(artikel)
    }
  })
})

describe('WEB art. 8.2.1: na de route', () => {
  test('wie een GLR of een DLR naar niveau 2 afrondt, kan naar niveau 3 en 4', () => {
    for (const leerroute of leerroutes.filter(({ niveau }) => niveau === 2)) {
      for (const fase of [VO, MBO]) {
        expect(transferOptions({ leerroute, fase, reden: 'afgerond' })).toEqual({
          soort: 'afgerond',
          vervolg: [3, 4],
          source: 'web-8.2.1',
        })
      }
    }
    expect(aangehaald('web-8.2.1', '2026-08-01')).toBe('art. 8.2.1 WEB: gelezen')
    expect(aangehaald('web-8.2.1', '2026-07-31')).toBe('art. 8.2.1 WEB: afgeleid')
  })

  test('over wie niveau 3 of 4 heeft, zegt de bibliotheek niets', () => {
    for (const leerroute of leerroutes.filter(({ niveau }) => niveau > 2)) {
      expect(transferOptions({ leerroute, fase: MBO, reden: 'afgerond' })).toMatchObject({ vervolg: 'niet-behandeld' })
    }
  })
})

describe('WVO 2020 art. 2.107k en WEB art. 9.1.13 tot en met 9.1.16: het nummer van de dag', () => {
  test.each([
    ['wvo-2.107k-1', '2021-09-01', 'art. 10b20 lid 1 WVO: onzeker'],
    ['wvo-2.107k-1', '2023-09-01', 'art. 2.107k lid 1 WVO 2020: onzeker'],
    ['wvo-2.107k-2', '2023-09-01', 'art. 2.107k lid 2 WVO 2020: gelezen'],
    ['wvo-2.107k-2-andere-instelling', '2023-09-01', 'art. 2.107k lid 2 WVO 2020: afgeleid'],
    ['wvo-2.107k-3', '2022-08-01', 'art. 2.107k lid 3 WVO 2020: gelezen'],
    ['wvo-2.107k-3', '2022-07-31', 'art. 10b20 lid 3 WVO: afgeleid'],
    ['web-9.1.13', '2025-12-31', 'art. 8.5a.14 WEB: gelezen'],
    ['web-9.1.13', '2026-01-01', 'art. 9.1.13 WEB: gelezen'],
    ['web-9.1.14-1', '2025-12-31', 'art. 8.5a.15 lid 1 WEB: onzeker'],
    ['web-9.1.14-2', '2025-01-01', 'art. 8.5a.15 lid 2 WEB: gelezen'],
    ['web-9.1.14-2', '2024-12-31', 'art. 8.5a.15 lid 2 WEB: afgeleid'],
    ['web-9.1.14-2', '2026-08-01', 'art. 9.1.14 lid 2 WEB: gelezen'],
    ['web-9.1.14-3', '2026-01-01', 'art. 9.1.14 lid 3 WEB: gelezen'],
    ['web-9.1.16', '2025-12-31', 'art. 8.5a.17 WEB: gelezen'],
    ['web-9.1.16', '2026-01-01', 'art. 9.1.16 WEB: gelezen'],
    ['web-8.1.7d-2', '2026-08-01', 'art. 8.1.7d lid 2 WEB: gelezen'],
    ['web-9.1.14-1', '2020-07-31', 'niet van kracht: voor-de-wet'],
  ] as const)('%s op %s: %s', (bron: BronSleutel, dag: Datum, aanhaling: string) => {
    expect(aangehaald(bron, dag)).toBe(aanhaling)
  })
})

describe('Dia Doorlopende leerroute vmbo-mbo (2): terugvalopties voor wie uitstapt', () => {
  test('de uitleg noemt het diploma, wie ervoor zorgt en de toelating, elk met artikel', () => {
    const { steps } = explainTransferOptions({ leerroute: KB3, fase: MBO, reden: 'afgewezen' })
    expect(steps.map(({ source }) => aangehaald(source, '2026-08-01'))).toEqual([
      'art. 2.107j lid 6 WVO 2020: gelezen',
      'art. 9.1.14 lid 1 WEB: onzeker',
      'art. 2.107k lid 1 WVO 2020: onzeker',
      'art. 9.1.14 lid 2 WEB: gelezen',
      'art. 2.107k lid 2 WVO 2020: afgeleid',
    ])
  })
})
