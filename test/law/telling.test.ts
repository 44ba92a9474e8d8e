import { describe, expect, test } from 'vitest'
import {
  type Bekostigingsperiode,
  type BronSleutel,
  citation,
  countTable,
  type Datum,
  explainFundingOn,
  type FundingOn,
  fundingOn,
  fundingSource,
  sources,
  type Zekerheid,
} from '../../src/index.js'
import { isCountDate } from '../../src/law/counting.js'

type Kant = Bekostigingsperiode['instelling']['soort']
type Fase = Bekostigingsperiode['fase']['soort']

/** Een open periode vanaf augustus 2024. */
function periode(soort: Kant, fase: Fase, anders: Partial<Bekostigingsperiode> = {}): Bekostigingsperiode {
  return {
    instelling: { soort },
    fase: { soort: fase },
    begindatum: '2024-08-01',
    indicatieBekostigbaar: true,
    ...anders,
  }
}

const voVo = periode('vo-school', 'VO-fase')
const voMbo = periode('vo-school', 'MBO-fase')
const mboVo = periode('mbo-instelling', 'VO-fase')
const mboMbo = periode('mbo-instelling', 'MBO-fase')

/** Wie betaalt, in één woord. */
function betaler(perioden: readonly Bekostigingsperiode[], teldatum: Datum): FundingOn['soort'] {
  return fundingOn(perioden, teldatum).soort
}

/** De bronnen van de uitleg. */
function bronnen(perioden: readonly Bekostigingsperiode[], teldatum: Datum): readonly BronSleutel[] {
  return explainFundingOn(perioden, teldatum).steps.map(({ source }) => source)
}

/** Een artikel zoals het op die dag wordt aangehaald, met hoe zeker het is. */
function aanhaling(bron: BronSleutel, dag: Datum): readonly [string, Zekerheid | undefined] {
  const citaat = citation(bron, dag)
  if (citaat.soort === 'artikel') return [citaat.aanhaling, citaat.zekerheid]
  return [citaat.soort === 'publicatie' ? citaat.titel : citaat.reden, sources[bron].zekerheid]
}

describe('RROD art. 1: de teldata', () => {
  test('op 1 oktober worden vo en mbo geteld', () => {
    expect(countTable['10-01']).toMatchObject({ telt: ['vo-bekostiging', 'mbo-bekostiging'], source: 'rrod-1' })
    expect([betaler([voVo], '2025-10-01'), betaler([mboMbo], '2025-10-01')]).toEqual([
      'vo-bekostiging',
      'mbo-bekostiging',
    ])
    expect(bronnen([voVo], '2025-10-01')[0]).toBe('rrod-1')
    expect(aanhaling('rrod-1', '2025-10-01')).toEqual(['art. 1 RROD', 'gelezen'])
    expect(aanhaling('rrod-1', '2024-10-01')).toEqual(['art. 1 RROD', 'afgeleid'])
  })

  test('een dag is een teldatum als hij bestaat en 1 oktober of 1 februari is', () => {
    for (const dag of ['2025-10-01', '2026-02-01', '1900-02-01', '2199-10-01']) expect(isCountDate(dag)).toBe(true)
    for (const dag of ['2025-10-02', '2026-01-01', '1899-10-01', '2025-10-1', '10-01', 20251001, null, undefined]) {
      expect(isCountDate(dag)).toBe(false)
    }
  })

  test('er is geen andere teldatum dan 1 oktober en 1 februari', () => {
    expect(Object.keys(countTable).sort()).toEqual(['02-01', '10-01'])
    for (const dag of ['2025-08-01', '2025-10-15', '2026-02-28'] as const) {
      expect(() => fundingOn([voVo], dag)).toThrow(RangeError)
    }
  })
})

describe('PvE MBO par. 16.5.2: de tweede teldatum', () => {
  test('op 1 februari wordt alleen het mbo geteld', () => {
    expect(countTable['02-01']).toMatchObject({ telt: ['mbo-bekostiging'], source: 'pve-teldata' })
    expect(betaler([mboMbo], '2026-02-01')).toBe('mbo-bekostiging')
    expect(fundingOn([voVo], '2026-02-01')).toEqual({
      soort: 'geen-bekostiging',
      reden: 'telt-niet-op-deze-dag',
      source: 'pve-teldata',
    })
    expect(sources['pve-teldata'].zekerheid).toBe('gelezen')
  })

  test('wie na 1 oktober naar de MBO-fase gaat, telde voor het vo en telt op 1 februari voor het mbo', () => {
    const leven = [
      periode('vo-school', 'VO-fase', { einddatum: '2025-12-31' }),
      periode('mbo-instelling', 'MBO-fase', { begindatum: '2026-01-01' }),
    ]
    expect([betaler(leven, '2025-10-01'), betaler(leven, '2026-02-01'), betaler(leven, '2026-10-01')]).toEqual([
      'vo-bekostiging',
      'mbo-bekostiging',
      'mbo-bekostiging',
    ])
  })
})

describe('DUO, Bekostiging mbo: het bekostigingsjaar rust op twee jaar eerder', () => {
  test.each([
    // Teldatum, bekostigingsjaar: 1 oktober T-2 en 1 februari T-1 van hetzelfde studiejaar.
    ['2022-10-01', 2024],
    ['2023-02-01', 2024],
    ['2024-10-01', 2026],
    ['2025-02-01', 2026],
    ['2025-10-01', 2027],
    ['2026-02-01', 2027],
  ] as const)('de telling van %s werkt door in %i', (teldatum, bekostigingsjaar) => {
    const perioden = [{ ...mboMbo, begindatum: '2020-08-01' as const }]
    expect(fundingOn(perioden, teldatum)).toMatchObject({ soort: 'mbo-bekostiging', bekostigingsjaar })
    const stap = explainFundingOn(perioden, teldatum).steps.find(({ id }) => id === 'counts-for-budget-year')
    expect(stap).toEqual({
      id: 'counts-for-budget-year',
      facts: { teldatum, bekostigingsjaar },
      source: 'duo-bekostiging',
    })
  })

  test('voor het vo is geen jaar gelezen, dus noemt het antwoord er geen', () => {
    expect(fundingOn([voVo], '2025-10-01')).not.toHaveProperty('bekostigingsjaar')
    expect(bronnen([voVo], '2025-10-01')).not.toContain('duo-bekostiging')
    expect(sources['duo-bekostiging'].zekerheid).toBe('gelezen')
  })
})

describe('Dia Doorlopende leerroute vmbo-mbo (2): de fase bepaalt wie betaalt (F1, F2)', () => {
  test('de VO-fase is vo-bekostiging, de MBO-fase mbo-bekostiging', () => {
    expect(fundingOn([voVo], '2025-10-01')).toEqual({
      soort: 'vo-bekostiging',
      reden: 'fase',
      source: 'dia-leerroute-2',
    })
    expect(fundingOn([mboMbo], '2025-10-01')).toMatchObject({ reden: 'fase', source: 'dia-leerroute-2' })
    for (const each of [voVo, mboMbo]) expect(betaler([each], '2025-10-01')).toBe(fundingSource(each.fase))
    expect(sources['dia-leerroute-2'].zekerheid).toBe('gelezen')
  })
})

describe('Sterk Beroepsonderwijs: de geregistreerde fase telt, niet de inschrijving (F3, F4)', () => {
  test('ingeschreven bij het mbo met de VO-fase: het vo krijgt de bekostiging', () => {
    expect(betaler([mboVo], '2025-10-01')).toBe('vo-bekostiging')
    expect(betaler([voVo, mboVo], '2025-10-01')).toBe('vo-bekostiging')
  })

  test('ingeschreven bij het vo met de MBO-fase: het mbo krijgt de bekostiging', () => {
    expect(betaler([voMbo], '2025-10-01')).toBe('mbo-bekostiging')
    expect(betaler([voMbo, mboMbo], '2025-10-01')).toBe('mbo-bekostiging')
    expect(sources['faq-vo-in-mbo-fase'].zekerheid).toBe('gelezen')
  })

  test('ontbreekt de inschrijving bij wie betaald wordt, dan zegt het antwoord dat, met een afgeleide bron', () => {
    for (const each of [mboVo, voMbo]) {
      expect(fundingOn([each], '2025-10-01')).toMatchObject({
        reden: 'fase-zonder-eigen-inschrijving',
        source: 'teldatum-eigen-register',
      })
    }
    expect(sources['teldatum-eigen-register'].zekerheid).toBe('afgeleid')
  })
})

describe('Dia Uitwisselen MBO: de indicatie bekostigbaar (F5, F6, F7)', () => {
  test('Ja in beide registers en beide fasen: dat maakt niet dat er twee betalen', () => {
    expect(betaler([voVo, mboVo], '2025-10-01')).toBe('vo-bekostiging')
    expect(betaler([voMbo, mboMbo], '2025-10-01')).toBe('mbo-bekostiging')
    expect(bronnen([voVo, mboVo], '2025-10-01')).toContain('dia-uitwisselen-mbo')
  })

  test('Nee: die periode wordt niet voorgedragen', () => {
    const nee = { indicatieBekostigbaar: false }
    expect(fundingOn([periode('vo-school', 'VO-fase', nee)], '2025-10-01')).toEqual({
      soort: 'geen-bekostiging',
      reden: 'niet-bekostigbaar',
      source: 'dia-uitwisselen-mbo',
    })
    expect(betaler([voVo, periode('mbo-instelling', 'MBO-fase', nee)], '2025-10-01')).toBe('vo-bekostiging')
  })
})

describe('Sterk Beroepsonderwijs: wat niets verandert (F8, F9, F10)', () => {
  test('vroeg inschrijven bij het mbo heeft geen gevolg voor de bekostiging', () => {
    for (const teldatum of ['2024-10-01', '2025-02-01', '2025-10-01'] as const) {
      expect(fundingOn([voVo, mboVo], teldatum)).toEqual(fundingOn([voVo], teldatum))
    }
  })

  test('geen vmbo-diploma aan het begin van de MBO-fase houdt de mbo-bekostiging niet tegen', () => {
    const zonder = { ...mboMbo, vmboDiploma: 'niet-behaald' } as const
    expect(fundingOn([zonder], '2025-10-01')).toEqual(fundingOn([mboMbo], '2025-10-01'))
  })

  test('een DLR en een GLR worden hetzelfde bekostigd', () => {
    const per = (['DLR', 'GLR'] as const).map((soort) =>
      fundingOn([{ ...mboMbo, leerroute: { soort } } as Bekostigingsperiode], '2025-10-01'),
    )
    expect(per[0]).toEqual(per[1])
  })
})

describe('Nooit twee bekostigers voor één leerling op één dag', () => {
  test('spreken de fasen elkaar tegen, dan is er niemand aan te wijzen', () => {
    for (const perioden of [
      [voVo, mboMbo],
      [mboMbo, voVo],
      [voMbo, mboVo],
      [voVo, voMbo],
    ]) {
      expect(fundingOn(perioden, '2025-10-01')).toEqual({
        soort: 'geen-bekostiging',
        reden: 'fasen-verschillen',
        source: 'telling-een-bekostiger',
      })
    }
    expect(sources['telling-een-bekostiger'].zekerheid).toBe('afgeleid')
  })
})

describe('WVO 2020 art. 5.42a en WEB art. 9.1.15: de overdracht staat los van wie betaalt (F11)', () => {
  test('de uitleg noemt haar als laatste, en zij verandert het antwoord niet', () => {
    for (const each of [voVo, mboMbo]) {
      const { value, steps } = explainFundingOn([each], '2025-10-01')
      expect(steps.at(-1)).toEqual({
        id: 'transfer-stays-apart',
        facts: { bekostiging: value.soort },
        source: 'wvo-5.42a',
      })
      expect(value.source).not.toBe('wvo-5.42a')
    }
    expect(aanhaling('wvo-5.42a', '2026-11-23')).toEqual(['art. 5.42a WVO 2020', 'gelezen'])
    expect(aanhaling('wvo-5.42a', '2021-10-01')[0]).toBe('art. 96t WVO')
    expect(aanhaling('web-9.1.15', '2025-12-31')[0]).toBe('art. 8.5a.16 WEB')
    expect(aanhaling('web-9.1.15', '2026-01-01')).toEqual(['art. 9.1.15 WEB', 'gelezen'])
  })

  test('waar niemand betaalt, valt niets over te dragen', () => {
    expect(bronnen([], '2025-10-01')).not.toContain('wvo-5.42a')
  })
})

describe('WVO 2020 art. 2.109a: de niet bekostigde route (F14)', () => {
  const school = periode('vo-school', 'VO-fase', { instelling: { soort: 'vo-school', bekostigd: false } })
  const aanbieder = periode('mbo-instelling', 'MBO-fase', { instelling: { soort: 'mbo-instelling', bekostigd: false } })

  test('is er in geen van beide fasen bekostiging', () => {
    for (const each of [school, aanbieder]) {
      expect(fundingOn([each], '2025-10-01')).toEqual({
        soort: 'geen-bekostiging',
        reden: 'niet-bekostigd',
        source: 'wvo-2.109a',
      })
    }
    expect(aanhaling('wvo-2.109a', '2025-10-01')).toEqual(['art. 2.109a WVO 2020', 'gelezen'])
    expect(aanhaling('wvo-2.109a', '2021-10-01')[0]).toBe('art. 58b WVO')
  })

  test('betaalt het vo niet aan een school die niet bekostigd is, ook niet als een bekostigde instelling meedoet', () => {
    expect(betaler([school, mboVo], '2025-10-01')).toBe('geen-bekostiging')
  })

  test('betaalt het mbo niet aan een aanbieder die niet bekostigd is, ook niet als een bekostigde school meedoet', () => {
    expect(betaler([voMbo, aanbieder], '2025-10-01')).toBe('geen-bekostiging')
  })
})

describe('Stb. 2020, 157: voor 1 augustus 2020 was er geen route', () => {
  test('de eerste teldatum is 1 oktober 2020', () => {
    const vroeg = [{ ...voVo, begindatum: '2019-08-01' as const }]
    expect(fundingOn(vroeg, '2020-02-01')).toEqual({
      soort: 'geen-bekostiging',
      reden: 'voor-de-wet',
      source: 'stb-2020-157',
    })
    expect(betaler(vroeg, '2020-10-01')).toBe('vo-bekostiging')
  })
})
