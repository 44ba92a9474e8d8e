import { describe, expect, test } from 'vitest'
import { registrationTable, sources } from '../../src/index.js'
import { codeTable } from '../../src/registers/codes.js'
import { decode, encode } from '../../src/registers/decode.js'
import { registrationTerms } from '../../src/registers/registrationTerms.js'
import { requiredRegistrations } from '../../src/registers/requiredRegistrations.js'
import { rioIssueRegister } from '../../src/registers/rioIssues.js'
import { rioRegistration } from '../../src/registers/rioRegistration.js'
import { validateRioOffer } from '../../src/registers/validateRioOffer.js'
import { aangehaald } from './aangehaald.js'

const DLR = { soort: 'DLR' } as const
const GLR = { soort: 'GLR' } as const
const VO = { soort: 'VO-fase' } as const
const MBO = { soort: 'MBO-fase' } as const

const aanbod = {
  leerroute: DLR,
  scholen: [
    { brin: '99VO', onderwijsaanbieder: '100A501', leerwegen: ['KB'] },
    { brin: '98VO', onderwijsaanbieder: '101A501', leerwegen: ['TL'] },
  ],
  instellingen: [{ brin: '99MB', onderwijsaanbieder: '200A502', niveaus: [3, 4] }],
} as const

describe('Dia Uitwisselen VO', () => {
  test('ROD VO neemt opleidingskenmerk en fase op, vanaf leerjaar 3 van het vmbo: leerjaar 1 van de route', () => {
    const { rodVo } = requiredRegistrations(DLR, VO)
    expect(rodVo).toMatchObject({ plicht: 'verplicht', vanaf: { leerjaar: 1, source: 'dia-uitwisselen-vo' } })
    expect([rodVo.velden.opleidingskenmerk.code, rodVo.velden.fase.code]).toEqual(['DLR', 'VO'])
    expect(requiredRegistrations(GLR, MBO).rodVo.velden.opleidingskenmerk.code).toBe('GLR')
  })

  test('hoe de fase in een bericht van ROD VO staat, is niet gezien: die code is afgeleid', () => {
    expect(codeTable['rod-vo-fase'].source).toBe('rod-vo-fasecode')
    expect(sources['rod-vo-fasecode'].zekerheid).toBe('afgeleid')
  })
})

describe('Dia Uitwisselen MBO', () => {
  test('de instelling mag in de VO-fase al inschrijven en moet het als de MBO-fase begint', () => {
    for (const leerroute of [DLR, GLR]) {
      expect(requiredRegistrations(leerroute, VO).rodMbo.plicht).toBe('toegestaan')
      expect(requiredRegistrations(leerroute, MBO).rodMbo).toMatchObject({
        plicht: 'verplicht',
        vanaf: { leerjaar: 3, source: 'dia-uitwisselen-mbo' },
      })
    }
  })

  test('de indicatie bekostigbaar is Ja, in beide registers en in beide fasen', () => {
    for (const fase of [VO, MBO]) {
      const { rodVo, rodMbo } = requiredRegistrations(DLR, fase)
      expect(rodMbo.velden.indicatieBekostigbaar).toEqual({ code: 'J', source: 'dia-uitwisselen-mbo' })
      // That ROD VO writes it as J was derived.
      expect(rodVo.velden.indicatieBekostigbaar).toEqual({ code: 'J', source: 'rod-vo-fasecode' })
    }
  })

  test('de waarden van leerroute zijn DLR en GLR, en niet DLP', () => {
    expect(decode('rod-mbo-leerroute', 'DLR')).toEqual({ ok: true, value: 'DLR' })
    expect(decode('rod-mbo-leerroute', 'GLR')).toEqual({ ok: true, value: 'GLR' })
    expect(decode('rod-mbo-leerroute', 'DLP')).toMatchObject({ ok: false, code: 'unknown-code' })
  })
})

describe('WVO 2020 art. 2.107e lid 2: wie in de MBO-fase nog bij de school staat', () => {
  test('dat mag zolang het vmbo-examen van een DLR open is, in leerjaar 3; anders geeft het een signaal', () => {
    const open = requiredRegistrations(DLR, { soort: 'MBO-fase', leerjaar: 3 }, { vmboDiploma: 'niet-behaald' })
    expect(open.rodVo.plicht).toBe('toegestaan')
    for (const { plicht } of [
      requiredRegistrations(GLR, MBO).rodVo,
      requiredRegistrations(DLR, MBO, { vmboDiploma: 'behaald' }).rodVo,
      requiredRegistrations(DLR, { soort: 'MBO-fase', leerjaar: 4 }).rodVo,
    ]) {
      expect(plicht).toBe('toegestaan-met-signaal')
    }
  })

  test('ROD weigert het niet: wat de tabel niet toestaat, is hier toegestaan met een signaal', () => {
    expect(registrationTable['mbo-fase-vmbo-afgerond'].rodVo.value).toBe('niet-toegestaan')
    const { source } = requiredRegistrations(GLR, MBO).rodVo
    expect(sources[source].zekerheid).toBe('afgeleid')
  })
})

describe('Regeling register onderwijsdeelnemers: de termijnen', () => {
  test('art. 5 lid 2 en 9 lid 2: zeven dagen, in het vo vanaf de in- of uitschrijving, in het mbo vanaf de ontvangst', () => {
    const enrolments = [registrationTerms.rodVo, registrationTerms.rodMbo].map((terms) =>
      terms.find(({ gegeven }) => gegeven === 'inschrijving'),
    )
    expect(enrolments.map((term) => term?.termijn)).toEqual([
      { soort: 'dagen', dagen: 7, vanaf: 'inschrijving' },
      { soort: 'dagen', dagen: 7, vanaf: 'ontvangst' },
    ])
    expect(aangehaald('rrod-5-2', '2026-08-01')).toBe('art. 5 lid 2 RROD: gelezen')
    expect(aangehaald('rrod-9-2', '2026-08-01')).toBe('art. 9 lid 2 RROD: gelezen')
  })

  test('art. 6 lid 1 en 10 lid 2: de vmbo-uitslag binnen twee weken, het mbo-diploma binnen zeven dagen', () => {
    expect(registrationTerms.rodVo[1]?.termijn).toMatchObject({ dagen: 14, vanaf: 'vaststelling' })
    expect(registrationTerms.rodMbo[1]?.termijn).toMatchObject({ dagen: 7, vanaf: 'diploma' })
    expect(aangehaald('rrod-6-1', '2026-08-01')).toBe('art. 6 lid 1 RROD: gelezen')
    expect(aangehaald('rrod-10-2', '2026-08-01')).toBe('art. 10 lid 2 RROD: gelezen')
  })

  test('art. 13: de gegevens over de teldatum van het mbo uiterlijk op 15 oktober', () => {
    expect(registrationTerms.rodMbo.at(-1)).toEqual({
      gegeven: 'teldatum',
      termijn: { soort: 'uiterste-dag', dag: '10-15' },
      source: 'rrod-13',
    })
    expect(aangehaald('rrod-13', '2026-08-01')).toBe('art. 13 RROD: gelezen')
  })

  test('art. 5 lid 1: voor het vo is die dag onzeker, 15 oktober of 15 november, en dus geen uiterste dag', () => {
    expect(registrationTerms.rodVo.at(-1)).toEqual({
      gegeven: 'teldatum',
      termijn: { soort: 'geen-vaste-dag', richtdagen: ['10-15', '11-15'] },
      source: 'rrod-5-1',
    })
    expect(aangehaald('rrod-5-1', '2026-08-01')).toBe('art. 5 lid 1 RROD: onzeker')
  })

  test('wat er voor 18 september 2025 stond, is niet gelezen', () => {
    for (const key of ['rrod-5-1', 'rrod-5-2', 'rrod-6-1', 'rrod-9-2', 'rrod-10-2', 'rrod-13'] as const) {
      expect(aangehaald(key, '2025-09-17')).toBe('niet van kracht: niet-gelezen')
    }
  })
})

describe('Dia Melden en Sterk Beroepsonderwijs: de melding in RIO', () => {
  test('elke school en instelling meldt zelf, met de route en de onderwijsaanbieders aan de andere kant', () => {
    const registrations = rioRegistration(aanbod)
    expect(registrations.map(({ door, partners }) => [door, partners])).toEqual([
      ['100A501', ['200A502']],
      ['101A501', ['200A502']],
      ['200A502', ['100A501', '101A501']],
    ])
    expect(validateRioOffer({ ...aanbod, meldingen: registrations })).toMatchObject({ ok: true, signals: [] })
  })

  test('één melding voor twee scholen samen kan niet', () => {
    const [first, , last] = rioRegistration(aanbod)
    const verdict = validateRioOffer({ ...aanbod, meldingen: [first, last] })
    expect(verdict).toMatchObject({
      ok: false,
      issues: [{ code: 'registration-missing', path: ['scholen', 1, 'onderwijsaanbieder'] }],
    })
  })

  test('15 oktober is een meetmoment: er is geen uiterste dag, en geen code die ervan afhangt', () => {
    expect(registrationTerms.rio).toEqual([
      {
        gegeven: 'aanbod',
        termijn: { soort: 'geen-vaste-dag', richtdagen: ['10-15'] },
        source: 'sbo-meetmoment',
      },
    ])
    expect(Object.values(rioIssueRegister).filter(({ source }) => source === 'sbo-meetmoment')).toEqual([])
  })

  test('waar RIO de partners vastlegt, is niet gezien', () => {
    expect(sources['rio-api'].zekerheid).toBe('afgeleid')
  })
})

describe('RIO LOD OpenAPI 2.13.0', () => {
  test('DLR_VMBO_MBO en GLR_VMBO_MBO zijn routes, PRO_ENTREE deelt het veld en is het niet', () => {
    expect(encode('rio-leerroute', 'DLR')).toBe('DLR_VMBO_MBO')
    expect(encode('rio-leerroute', 'GLR')).toBe('GLR_VMBO_MBO')
    expect(decode('rio-leerroute', 'PRO_ENTREE')).toMatchObject({ ok: false, code: 'code-not-in-route' })
  })
})
