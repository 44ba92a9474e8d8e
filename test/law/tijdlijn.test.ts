import { describe, expect, test } from 'vitest'
import {
  type BronSleutel,
  type Datum,
  type Leerroute,
  registrationTable,
  sources,
  type TijdlijnJaar,
  timeline,
  type TimelineOptions,
} from '../../src/index.js'
import { errorOf } from '../rules/outsideTypes.js'
import { aangehaald } from './aangehaald.js'

const BB2: Leerroute = { soort: 'DLR', leerweg: 'BB', niveau: 2 }
const KB3: Leerroute = { soort: 'DLR', leerweg: 'KB', niveau: 3 }
const TL4: Leerroute = { soort: 'DLR', leerweg: 'TL', niveau: 4 }
const GLR: Leerroute = { soort: 'GLR', leerweg: 'BB', niveau: 2 }

function leerjaren(leerroute: Leerroute, start: Datum, options?: TimelineOptions): readonly TijdlijnJaar[] {
  const route = timeline(leerroute, start, options)
  if (route.soort === 'voor-de-wet') throw new Error('er was nog geen wet')
  return route.leerjaren
}

/** Welke bron elk leerjaar voor een antwoord noemt. */
function bronnen(rows: readonly TijdlijnJaar[], naam: keyof TijdlijnJaar['bronnen']): (BronSleutel | undefined)[] {
  return rows.map((row) => row.bronnen[naam])
}

describe('WVO 2020 art. 2.107e: leerling van de school, daarna mbo-student', () => {
  test('lid 1: de eerste twee leerjaren VO-fase; lid 2: vanaf het derde MBO-fase', () => {
    const rows = leerjaren(TL4, '2025-08-01')
    expect(rows.map(({ fase }) => fase)).toEqual(['VO-fase', 'VO-fase', 'MBO-fase', 'MBO-fase', 'MBO-fase', 'MBO-fase'])
    expect(bronnen(rows, 'fase').slice(1, 3)).toEqual(['wvo-2.107e-1', 'wvo-2.107e-2'])
    expect(aangehaald('wvo-2.107e-1', '2026-08-01')).toBe('art. 2.107e lid 1 WVO 2020: gelezen')
    expect(aangehaald('wvo-2.107e-2', '2026-08-01')).toBe('art. 2.107e lid 2 WVO 2020: gelezen')
    expect(aangehaald('wvo-2.107e-2', '2021-08-01')).toBe('art. 10b14 lid 2 WVO: afgeleid')
  })

  test('lid 2: wie leerjaar 1 of 2 overdoet, bereikt het derde leerjaar van de route later; dat is onzeker', () => {
    for (const doublure of [1, 2] as const) {
      const rows = leerjaren(KB3, '2025-08-01', { jaren: 4, doublures: [doublure] })
      const voFase = rows.filter(({ fase }) => fase === 'VO-fase')
      expect(voFase.map(({ leerjaar }) => leerjaar)).toEqual([1, doublure, 2])
      expect(rows.find(({ leerjaar }) => leerjaar === 3)).toMatchObject({ eersteDag: '2028-08-01', fase: 'MBO-fase' })
    }
    expect(sources['wvo-2.107e-2-doublure'].zekerheid).toBe('onzeker')
  })

  test('voor 1 augustus 2020 was er geen route: Stb. 2020, 157', () => {
    for (const start of ['2020-07-31', '2019-08-01'] as const) {
      expect(timeline(GLR, start)).toEqual({ soort: 'voor-de-wet', vanaf: '2020-08-01', source: 'stb-2020-157' })
    }
    expect(timeline(GLR, '2020-08-01')).toMatchObject({ soort: 'tijdlijn', eersteDag: '2020-08-01' })
    expect(sources['stb-2020-157'].zekerheid).toBe('gelezen')
  })
})

describe('WVO 2020 art. 2.107g: de duur', () => {
  test.each([
    ['eenjarige basisberoepsopleiding', BB2, 1, 2, 3],
    ['tweejarige basisberoepsopleiding', BB2, 2, 3, 4],
    ['tweejarige vakopleiding', KB3, 2, 3, 4],
    ['driejarige vakopleiding', KB3, 3, 4, 5],
    ['middenkaderopleiding', TL4, 3, 4, 5],
    ['middenkaderopleiding van WEB art. 7.2.4a lid 4', TL4, 4, 5, 6],
    ['geïntegreerde route, eenjarig', GLR, 1, 2, 3],
    ['geïntegreerde route, tweejarig', GLR, 2, 3, 4],
  ] as const)('%s', (_, leerroute, opleidingsduur, kortste, langste) => {
    const toegestaan = ([2, 3, 4, 5, 6] as const).filter((jaren) => {
      const told = errorOf(() => leerjaren(leerroute, '2025-08-01', { jaren, opleidingsduur }).length)
      return !(told instanceof RangeError)
    })
    expect(toegestaan).toEqual([kortste, langste])
    for (const jaren of toegestaan) {
      expect(leerjaren(leerroute, '2025-08-01', { jaren, opleidingsduur })).toHaveLength(jaren)
    }
    expect(leerjaren(leerroute, '2025-08-01', { opleidingsduur })).toHaveLength(langste)
    expect(aangehaald('wvo-2.107g', '2026-08-01')).toBe('art. 2.107g WVO 2020: gelezen')
  })

  test('WVO 2020 art. 1.1: een leerjaar is een schooljaar, 1 augustus tot en met 31 juli', () => {
    for (const { eersteDag, laatsteDag, schooljaar } of leerjaren(TL4, '2026-01-15', { doublures: [2] })) {
      expect(eersteDag).toBe(`${schooljaar.slice(0, 4)}-08-01`)
      expect(laatsteDag).toBe(`${schooljaar.slice(5)}-07-31`)
    }
  })
})

describe('Dia Doorlopende leerroute vmbo-mbo (2)', () => {
  test('de eerste twee jaar vo-bekostiging, daarna mbo-bekostiging', () => {
    for (const leerroute of [BB2, GLR]) {
      const rows = leerjaren(leerroute, '2025-08-01')
      expect(rows.map(({ bekostiging }) => bekostiging)).toEqual([
        'vo-bekostiging',
        'vo-bekostiging',
        'mbo-bekostiging',
        'mbo-bekostiging',
      ])
      expect(new Set(bronnen(rows, 'bekostiging'))).toEqual(new Set(['dia-leerroute-2']))
    }
    expect(aangehaald('dia-leerroute-2', '2026-08-01')).toBe('DUO, Doorlopende leerroute vmbo-mbo (2): gelezen')
  })

  test('het vmbo-diploma uiterlijk in het derde leerjaar van de route, alleen bij een DLR', () => {
    const uiterlijk = (leerroute: Leerroute): (Datum | undefined)[] =>
      leerjaren(leerroute, '2025-08-01', { jaren: 4 }).map((row) => row.vmboDiplomaUiterlijk)
    expect(uiterlijk(KB3)).toEqual([undefined, undefined, '2028-07-31', undefined])
    expect(uiterlijk(GLR)).toEqual([undefined, undefined, undefined, undefined])
    expect(bronnen(leerjaren(KB3, '2025-08-01', { jaren: 4 }), 'vmboDiplomaUiterlijk')).toEqual([
      undefined,
      undefined,
      'wvo-1.1-uiterste-dag',
      undefined,
    ])
    expect(aangehaald('wvo-1.1-uiterste-dag', '2026-08-01')).toBe('art. 1.1 WVO 2020: afgeleid')
  })

  test('de dia tekent de DLR in zes en de GLR in vier kolommen: de langste duur', () => {
    expect(leerjaren(TL4, '2025-08-01')).toHaveLength(6)
    expect(leerjaren(GLR, '2025-08-01')).toHaveLength(4)
  })
})

describe('Dia’s Verantwoordelijkheden VO en MBO: de verzuimmelding', () => {
  test('de school in de eerste twee jaar, de instelling vanaf het derde', () => {
    for (const leerroute of [BB2, GLR]) {
      const rows = leerjaren(leerroute, '2025-08-01', { jaren: 3 })
      expect(rows.map(({ verzuimmelding }) => verzuimmelding)).toEqual(['vo-school', 'vo-school', 'mbo-instelling'])
      expect(bronnen(rows, 'verzuimmelding')).toEqual(['dia-taken-vo', 'dia-taken-vo', 'dia-taken-mbo'])
    }
  })
})

describe('WVO 2020 art. 2.107j in de tijdlijn: de tijdvakken', () => {
  test('leerjaar 1 tot en met 3 van een DLR, en geen verplicht examen in een GLR', () => {
    const rows = leerjaren(BB2, '2025-08-01')
    expect(rows.map(({ tijdvakken }) => tijdvakken)).toEqual([[1, 2, 3], [1, 2, 3], [1, 2, 3], []])
    expect(new Set(bronnen(rows, 'tijdvakken'))).toEqual(new Set(['wvo-2.107j-1']))
    const glr = leerjaren(GLR, '2025-08-01')
    expect(glr.map(({ tijdvakken }) => tijdvakken)).toEqual([[], [], [], []])
    expect(new Set(bronnen(glr, 'tijdvakken'))).toEqual(new Set(['faq-verschil-dlr-glr']))
  })

  test('lid 2: het derde tijdvak sluit aan op het leerjaar, dus niet na een leerjaar dat eerder stopt', () => {
    const rows = leerjaren(BB2, '2025-08-01', { einde: '2027-05-31' })
    expect(rows.map(({ tijdvakken }) => tijdvakken)).toEqual([
      [1, 2, 3],
      [1, 2],
    ])
  })

  test('wie het vmbo-diploma heeft, doet in een later leerjaar geen examen meer', () => {
    const rows = leerjaren(BB2, '2025-08-01', { vmboDiploma: '2027-06-12' })
    expect(rows.map(({ tijdvakken }) => tijdvakken)).toEqual([[1, 2, 3], [1, 2, 3], [], []])
  })
})

describe('WVO 2020 art. 2.109a: een route die niet wordt bekostigd', () => {
  test('heeft in geen leerjaar bekostiging, en is verder gelijk', () => {
    const rows = leerjaren(KB3, '2026-08-01', { bekostigd: false })
    const funded = leerjaren(KB3, '2026-08-01', { bekostigd: true })
    for (const [at, row] of rows.entries()) {
      expect(row).toEqual({
        ...funded[at],
        bekostiging: 'geen-bekostiging',
        bronnen: { ...funded[at]?.bronnen, bekostiging: 'wvo-2.109a' },
      })
    }
    expect(aangehaald('wvo-2.109a', '2026-08-01')).toBe('art. 2.109a WVO 2020: gelezen')
    expect(aangehaald('wvo-2.109a', '2021-08-01')).toBe('art. 58b WVO: afgeleid')
  })
})

describe('Dia’s Uitwisselen VO en Uitwisselen MBO: de inschrijving in ROD', () => {
  const inRegisters = (leerroute: Leerroute, options?: TimelineOptions): string[] =>
    leerjaren(leerroute, '2025-08-01', options).map(({ rodVo, rodMbo }) => `${rodVo}, ${rodMbo}`)

  test('de tabel: drie gevallen, elk met bron', () => {
    expect(registrationTable).toEqual({
      'vo-fase': {
        rodVo: { value: 'verplicht', source: 'wvo-2.107e-1-rod' },
        rodMbo: { value: 'toegestaan', source: 'dia-uitwisselen-mbo' },
      },
      'mbo-fase-vmbo-open': {
        rodVo: { value: 'toegestaan', source: 'wvo-2.107e-2-vo-nog-open' },
        rodMbo: { value: 'verplicht', source: 'dia-uitwisselen-mbo' },
      },
      'mbo-fase-vmbo-afgerond': {
        rodVo: { value: 'niet-toegestaan', source: 'wvo-2.107e-2-vo-inschrijving' },
        rodMbo: { value: 'verplicht', source: 'dia-uitwisselen-mbo' },
      },
    })
  })

  test('WVO 2020 art. 2.107f lid 2: zonder vmbo-diploma mag een vo-inschrijving alleen in het derde leerjaar', () => {
    expect(inRegisters(BB2)).toEqual([
      'verplicht, toegestaan',
      'verplicht, toegestaan',
      'toegestaan, verplicht',
      'niet-toegestaan, verplicht',
    ])
    expect(aangehaald('wvo-2.107f-2', '2026-08-01')).toBe('art. 2.107f lid 2 WVO 2020: gelezen')
    expect(aangehaald('wvo-2.107e-2-vo-inschrijving', '2026-08-01')).toBe('art. 2.107e lid 2 WVO 2020: afgeleid')
    expect(sources['wvo-2.107e-2-vo-inschrijving'].zieOok).toContain('wvo-2.107f-2')
  })

  test('met een vmbo-diploma van voor het derde leerjaar mag zij niet meer; behaald in dat leerjaar wel', () => {
    const third = (vmboDiploma: Datum): string | undefined => inRegisters(BB2, { vmboDiploma })[2]
    expect(third('2027-07-31')).toBe('niet-toegestaan, verplicht')
    expect(third('2027-08-01')).toBe('toegestaan, verplicht')
    expect(third('2028-07-01')).toBe('toegestaan, verplicht')
  })

  test('in een GLR is er geen examen om voor ingeschreven te blijven', () => {
    expect(inRegisters(GLR)).toEqual([
      'verplicht, toegestaan',
      'verplicht, toegestaan',
      'niet-toegestaan, verplicht',
      'niet-toegestaan, verplicht',
    ])
  })

  test('in een doublure van de VO-fase blijft de vo-inschrijving verplicht', () => {
    expect(inRegisters(BB2, { jaren: 3, doublures: [1, 2] })).toEqual([
      'verplicht, toegestaan',
      'verplicht, toegestaan',
      'verplicht, toegestaan',
      'verplicht, toegestaan',
      'toegestaan, verplicht',
    ])
  })

  test('de bron van "mag al in de VO-fase, moet bij de MBO-fase" zegt iets over inschrijven', () => {
    expect(sources['dia-uitwisselen-mbo'].strekking).toMatch(/inschrijv|ingeschreven/)
  })

  test('de bron van "mag in leerjaar 3" is een gelezen pagina van DUO die van de wet afwijkt', () => {
    expect(sources['duo-pagina-fases'].zekerheid).toBe('gelezen')
    expect(sources['duo-pagina-fases'].zieOok).toEqual(['wvo-2.107e-2', 'wvo-2.107f-2'])
  })
})
