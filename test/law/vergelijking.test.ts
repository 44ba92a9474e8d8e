import { describe, expect, test } from 'vitest'
import { type BronSleutel, compareRules, type Citaat, type Regelverschil } from '../../src/index.js'

type Verschil = readonly [bron: BronSleutel, soorten: string, van: string, naar: string]

function aanhaling(citaat: Citaat): string {
  if (citaat.soort === 'artikel') return citaat.aanhaling
  return citaat.soort === 'niet-van-kracht' ? citaat.reden : citaat.titel
}

function kort({ bron, soorten, van, naar }: Regelverschil): Verschil {
  return [bron, soorten.join(' '), aanhaling(van), aanhaling(naar)]
}

function opNaam(verschillen: readonly Verschil[]): readonly Verschil[] {
  return verschillen.toSorted(([een], [ander]) => (een < ander ? -1 : 1))
}

function watVan(bron: BronSleutel, verschillen: readonly Regelverschil[]): readonly string[] {
  return verschillen.find((each) => each.bron === bron)?.wat ?? []
}

describe('Van 31 juli op 1 augustus 2026: de nieuwe uren', () => {
  const verschillen = compareRules('2026-07-31', '2026-08-01')
  const verwacht: readonly Verschil[] = [
    // De uren in de BOL; artikel 2.107h verliest zijn leden, artikel 2.107i ook.
    ['wvo-2.107h-uren', 'inhoud nummer', 'art. 2.107h lid 1 WVO 2020', 'art. 2.107h WVO 2020'],
    ['wvo-2.107h', 'nummer', 'art. 2.107h lid 1 WVO 2020', 'art. 2.107h WVO 2020'],
    ['wvo-2.107i-uren', 'nummer', 'art. 2.107i lid 1 WVO 2020', 'art. 2.107i WVO 2020'],
    ['web-9.1.10-1', 'inhoud', 'art. 9.1.10 lid 1 WEB', 'art. 9.1.10 lid 1 WEB'],
    // Minder uren: vervallen, in beide wetten, voor BOL en BBL.
    ['wvo-2.107h-2', 'inhoud', 'art. 2.107h lid 2 WVO 2020', 'vervallen'],
    ['wvo-2.107i-2', 'inhoud', 'art. 2.107i lid 2 WVO 2020', 'vervallen'],
    ['web-9.1.10-2-minder-uren', 'inhoud', 'art. 9.1.10 lid 2 WEB', 'vervallen'],
    ['web-9.1.11-2-minder-uren', 'inhoud', 'art. 9.1.11 lid 2 WEB', 'vervallen'],
    // Lid 3 wordt lid 2.
    ['web-9.1.10-2', 'nummer', 'art. 9.1.10 lid 3 WEB', 'art. 9.1.10 lid 2 WEB'],
    ['web-9.1.11-2', 'nummer', 'art. 9.1.11 lid 3 WEB', 'art. 9.1.11 lid 2 WEB'],
    // De overgang.
    ['web-12.4c.2-1', 'inhoud', 'nog-niet', 'art. 12.4c.2 lid 1 WEB'],
    ['web-12.4c.2-2', 'inhoud', 'nog-niet', 'art. 12.4c.2 lid 2 WEB'],
    ['web-12.4c.2-2-lopend', 'inhoud', 'nog-niet', 'art. 12.4c.2 lid 2 WEB'],
    ['web-12.4c.2-3', 'inhoud', 'nog-niet', 'art. 12.4c.2 lid 3 WEB'],
    // De route die niet bekostigd is, met de instelling van de Leerplichtwet.
    ['web-11.1.15', 'inhoud nummer', 'art. 1.4.2 WEB', 'art. 11.1.15 WEB'],
    ['wvo-2.109a', 'inhoud', 'art. 2.109a WVO 2020', 'art. 2.109a WVO 2020'],
    ['lpw-1-c', 'inhoud', 'art. 1 onderdeel c LPW', 'art. 1 onderdeel c LPW'],
  ]

  test('precies deze verschillen', () => {
    expect(opNaam(verschillen.map(kort))).toEqual(opNaam(verwacht))
  })

  test('WVO 2020 art. 2.107h: het verschil in uren, met de hand nagerekend', () => {
    // 2 jaar 1400 - 1200 = 200 … 6 jaar 4050 - 3700 = 350; bpv 450 → 500, 900 → 750, 1350 → 1000.
    for (const bron of ['wvo-2.107h-uren', 'web-9.1.10-1'] as const) {
      const [wat, ...more] = watVan(bron, verschillen)
      expect(more).toEqual([])
      expect(wat).toMatch(/200 tot 350 begeleide uren minder.+vier jaar 50 uur.+meer.+vijf en zes jaar 150 en 350 uur/)
    }
  })

  test('WEB art. 11.1.15, WVO 2020 art. 2.109a en LPW art. 1: gezegd is wat er veranderde', () => {
    expect(watVan('web-11.1.15', verschillen)).toEqual([expect.stringMatching(/aanbieder.+artikel 1\.4\.1 lid 1/)])
    expect(watVan('wvo-2.109a', verschillen)).toEqual([expect.stringMatching(/1\.1\.1 WEB.+artikel 1\.4\.1 lid 1 WEB/)])
    expect(watVan('lpw-1-c', verschillen)).toEqual([expect.stringMatching(/11\.1\.1 WEB.+artikel 1\.4\.1 lid 1 WEB/)])
  })

  test('de uren in de BBL, de duur en de overige artikelen bleven', () => {
    const bronnen = verschillen.map(({ bron }) => bron)
    for (const bron of ['web-9.1.11-1', 'web-9.1.9', 'wvo-2.107g', 'wvo-2.107j-2', 'wvo-5.42a', 'lpw-21a-1'] as const) {
      expect(bronnen).not.toContain(bron)
    }
  })
})

describe('Van 31 december 2025 op 1 januari 2026: de nieuwe nummers van de WEB', () => {
  const verschillen = compareRules('2025-12-31', '2026-01-01')

  /** Sleutel, artikel tot en met 2025, artikel vanaf 2026, lid. */
  const vernummerd = [
    ['web-9.1.1', '8.5a.1', '9.1.1', ''],
    ['web-9.1.2-1', '8.5a.2', '9.1.2', ' lid 1'],
    ['web-9.1.3-1', '8.5a.3', '9.1.3', ' lid 1'],
    ['web-9.1.3-2', '8.5a.3', '9.1.3', ' lid 2'],
    ['web-9.1.3-3', '8.5a.3', '9.1.3', ' lid 3'],
    ['web-9.1.4', '8.5a.4', '9.1.4', ''],
    ['web-9.1.5-1', '8.5a.5', '9.1.5', ' lid 1'],
    ['web-9.1.5-2', '8.5a.5', '9.1.5', ' lid 2'],
    ['web-9.1.6-1', '8.5a.7', '9.1.6', ' lid 1'],
    ['web-9.1.6-2', '8.5a.7', '9.1.6', ' lid 2'],
    ['web-9.1.6-2-reikwijdte', '8.5a.7', '9.1.6', ' lid 2'],
    ['web-9.1.7-1', '8.5a.8', '9.1.7', ' lid 1'],
    ['web-9.1.7-2', '8.5a.8', '9.1.7', ' lid 2'],
    ['web-9.1.7-3', '8.5a.8', '9.1.7', ' lid 3'],
    ['web-9.1.8', '8.5a.9', '9.1.8', ''],
    ['web-9.1.9', '8.5a.10', '9.1.9', ''],
    ['web-9.1.10-1', '8.5a.11', '9.1.10', ' lid 1'],
    ['web-9.1.10-2-minder-uren', '8.5a.11', '9.1.10', ' lid 2'],
    ['web-9.1.10-2', '8.5a.11', '9.1.10', ' lid 3'],
    ['web-9.1.11-1', '8.5a.12', '9.1.11', ' lid 1'],
    ['web-9.1.11-2-minder-uren', '8.5a.12', '9.1.11', ' lid 2'],
    ['web-9.1.11-2', '8.5a.12', '9.1.11', ' lid 3'],
    ['web-9.1.12', '8.5a.13', '9.1.12', ''],
    ['web-9.1.13', '8.5a.14', '9.1.13', ''],
    ['web-9.1.14-1', '8.5a.15', '9.1.14', ' lid 1'],
    ['web-9.1.14-2', '8.5a.15', '9.1.14', ' lid 2'],
    ['web-9.1.14-3', '8.5a.15', '9.1.14', ' lid 3'],
    ['web-9.1.15', '8.5a.16', '9.1.15', ''],
    ['web-9.1.16', '8.5a.17', '9.1.16', ''],
    ['web-9.1.17-1', '8.4.3', '9.1.17', ' lid 1'],
  ] as const

  const anders: readonly Verschil[] = [
    // De geïntegreerde route en het vso: lid 3 wees naar titel 8.5a, en nu naar hoofdstuk 9.
    ['web-9.1.17-3', 'nummer verwijzing', 'art. 8.4.3 lid 3 WEB', 'art. 9.1.17 lid 3 WEB'],
    ['web-9.1.18', 'nummer verwijzing', 'art. 8.5.4 WEB', 'art. 9.1.18 WEB'],
    ['web-9.1.19', 'nummer verwijzing', 'art. 8.5.3 WEB', 'art. 9.1.19 WEB'],
    ['web-11.1.15', 'verwijzing', 'art. 1.4.2 WEB', 'art. 1.4.2 WEB'],
    [
      'wvo-2.107b-2-e',
      'verwijzing',
      'art. 2.107b lid 2 onderdeel e WVO 2020',
      'art. 2.107b lid 2 onderdeel e WVO 2020',
    ],
    [
      'wvo-2.107b-2-f',
      'verwijzing',
      'art. 2.107b lid 2 onderdeel f WVO 2020',
      'art. 2.107b lid 2 onderdeel f WVO 2020',
    ],
    ['wvo-2.107l-1', 'verwijzing', 'art. 2.107l lid 1 WVO 2020', 'art. 2.107l lid 1 WVO 2020'],
    // Voortijdig schoolverlaten; wat ervoor gold is niet gelezen.
    ['wvo-8.20-1', 'inhoud', 'niet-gelezen', 'art. 8.20 lid 1 WVO 2020'],
    ['web-9.2.1', 'inhoud', 'niet-gelezen', 'art. 9.2.1 WEB'],
    ['web-9.2.2-1', 'inhoud', 'niet-gelezen', 'art. 9.2.2 lid 1 WEB'],
  ]

  test('precies deze verschillen', () => {
    const nummers = vernummerd.map(([bron, voor, na, lid]): Verschil => [
      bron,
      'nummer',
      `art. ${voor}${lid} WEB`,
      `art. ${na}${lid} WEB`,
    ])
    expect(opNaam(verschillen.map(kort))).toEqual(opNaam([...nummers, ...anders]))
  })

  test.each([
    ['wvo-2.107b-2-e', '9.1.15', '8.5a.16'],
    ['wvo-2.107b-2-f', '9.1.14', '8.5a.15'],
    ['wvo-2.107l-1', '9.1.17', '8.4.3'],
  ] as const)('%s verwijst naar artikel %s en niet meer naar %s', (bron, na, voor) => {
    expect(watVan(bron, verschillen)).toEqual([`Verwijst naar artikel ${na} WEB in plaats van artikel ${voor} WEB.`])
  })

  test('een nieuw nummer alleen vraagt geen uitleg', () => {
    for (const { soorten, wat } of verschillen) expect(wat.length).toBe(soorten.join() === 'nummer' ? 0 : 1)
  })
})

describe('Andere dagen waarop de wet veranderde', () => {
  test('1 augustus 2024: WVO 2020 art. 2.107j lid 2 noemt het CvTE niet meer', () => {
    expect(compareRules('2024-07-31', '2024-08-01').map(kort)).toEqual([
      ['wvo-2.107j-2', 'verwijzing', 'art. 2.107j lid 2 WVO 2020', 'art. 2.107j lid 2 WVO 2020'],
      ['wvo-2.107j-2-tijdvak-3', 'verwijzing', 'art. 2.107j lid 2 WVO 2020', 'art. 2.107j lid 2 WVO 2020'],
    ])
  })

  test('1 januari 2024: LPW art. 21a lid 1 geldt voor elke school', () => {
    expect(compareRules('2023-12-31', '2024-01-01').map(kort)).toEqual([
      ['lpw-21a-1', 'inhoud', 'art. 21a lid 1 LPW', 'art. 21a lid 1 LPW'],
    ])
  })

  test('1 augustus 2022: de WVO wordt de WVO 2020, en alleen van een lid verandert ook de inhoud', () => {
    const verschillen = compareRules('2022-07-31', '2022-08-01')
    const meer = verschillen.filter(({ soorten }) => soorten.join() !== 'nummer')
    expect(meer.map(({ bron, soorten, wat }) => [bron, soorten, wat])).toEqual([
      ['wvo-2.107b-3', ['inhoud', 'nummer'], ['Noemt het agrarisch opleidingscentrum niet meer.']],
    ])
    for (const { bron, van, naar } of verschillen) {
      expect([bron, van, naar]).toMatchObject([bron, { wet: 'WVO' }, { wet: 'WVO 2020' }])
    }
  })

  test('1 augustus 2020: de wet begint, met inhoud', () => {
    const verschillen = compareRules('2020-07-31', '2020-08-01')
    expect(verschillen.length).toBeGreaterThan(80)
    for (const { soorten, van } of verschillen) {
      expect([soorten, van]).toMatchObject([['inhoud'], { soort: 'niet-van-kracht', reden: 'voor-de-wet' }])
    }
  })

  test('1 augustus 2020: LPW art. 21a was er al en veranderde niet', () => {
    const bronnen = compareRules('2020-07-31', '2020-08-01').map(({ bron }) => bron)
    expect(bronnen).not.toContain('lpw-21a-1')
  })

  test.each([
    ['2027-07-31', '2027-08-01', []],
    ['2033-07-31', '2033-08-01', ['web-12.4c.2-1', 'web-12.4c.2-2', 'web-12.4c.2-2-lopend', 'web-12.4c.2-3']],
  ] as const)('van %s op %s: de overgang houdt op', (van, naar, bronnen) => {
    expect(compareRules(van, naar).map(({ bron, soorten }) => [bron, soorten.join()])).toEqual(
      bronnen.map((bron) => [bron, 'inhoud']),
    )
  })

  test('bij de huidige stand van de wet verandert er op geen andere dag iets', () => {
    for (const [van, naar] of [
      ['2020-08-01', '2022-07-31'],
      ['2022-08-01', '2023-12-31'],
      ['2024-01-01', '2024-07-31'],
      ['2024-08-01', '2025-12-31'],
      ['2026-01-01', '2026-07-31'],
      ['2026-08-01', '2027-07-31'],
      ['2033-08-01', '2199-12-31'],
    ] as const) {
      expect(compareRules(van, naar).map(kort)).toEqual([])
    }
  })
})
