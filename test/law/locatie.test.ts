import { describe, expect, test } from 'vitest'
import {
  type Bekostigingsperiode,
  citation,
  explainFundingOn,
  explainResponsibleInstitution,
  faseSoorten,
  fundingOn,
  fundingSource,
  isLocatie,
  leerrouteSoorten,
  locaties,
  responsibleInstitution,
  sources,
  taken,
} from '../../src/index.js'

describe('WVO 2020 art. 2.107d lid 1: de locatie', () => {
  test('is de school of de instelling; Sterk Beroepsonderwijs noemt ook het leerbedrijf', () => {
    expect(locaties).toEqual(['school', 'instelling', 'leerbedrijf'])
    expect(citation('wvo-2.107d-1', '2026-11-23')).toMatchObject({
      soort: 'artikel',
      aanhaling: 'art. 2.107d lid 1 WVO 2020',
      zekerheid: 'gelezen',
    })
    expect(citation('wvo-2.107d-1', '2021-11-23')).toMatchObject({ aanhaling: 'art. 10b13 lid 1 WVO' })
    expect(sources['faq-leerbedrijf'].zekerheid).toBe('gelezen')
  })

  test('is niets anders', () => {
    for (const value of ['thuis', 'School', 'vo-school', 'mbo-instelling', '', null, undefined, 0, ['school']]) {
      expect(isLocatie(value)).toBe(false)
    }
    for (const locatie of locaties) expect(isLocatie(locatie)).toBe(true)
    expect(Object.isFrozen(locaties)).toBe(true)
  })
})

/** Feiten waarbij iemand een locatie heeft gezet: op elke plaats waar een functie ze zou kunnen lezen. */
function met<Feiten extends object>(feiten: Feiten): readonly Feiten[] {
  return [undefined, ...locaties, locaties].map((locatie) => ({ ...feiten, locatie, locaties: locatie }))
}

describe('Dia Doorlopende leerroute vmbo-mbo (2): waar de route wordt gegeven, verschuift niets', () => {
  test('de verantwoordelijke is op elke locatie dezelfde, voor elke taak, route en fase', () => {
    for (const taak of taken) {
      for (const soort of leerrouteSoorten) {
        for (const fase of faseSoorten) {
          const zonder = explainResponsibleInstitution(taak, { soort }, { soort: fase })
          for (const leerroute of met({ soort })) {
            for (const plaats of met({ soort: fase })) {
              expect(responsibleInstitution(taak, leerroute, plaats)).toBe(zonder.value)
              expect(explainResponsibleInstitution(taak, leerroute, plaats)).toEqual(zonder)
            }
          }
        }
      }
    }
  })

  test('de bekostiging is op elke locatie dezelfde', () => {
    for (const soort of faseSoorten) {
      for (const fase of met({ soort })) expect(fundingSource(fase)).toBe(fundingSource({ soort }))
    }
  })

  test('wie er op een teldatum betaalt ook: de fase telt, ook als het mbo op de school wordt gegeven', () => {
    const opSchool: Bekostigingsperiode = {
      instelling: { soort: 'mbo-instelling' },
      fase: { soort: 'MBO-fase' },
      begindatum: '2025-08-01',
      indicatieBekostigbaar: true,
    }
    expect(fundingOn([opSchool], '2025-10-01').soort).toBe('mbo-bekostiging')
    for (const periode of met(opSchool)) {
      for (const instelling of met(opSchool.instelling)) {
        for (const fase of met(opSchool.fase)) {
          const perioden = [{ ...periode, instelling, fase }]
          expect(explainFundingOn(perioden, '2025-10-01')).toEqual(explainFundingOn([opSchool], '2025-10-01'))
        }
      }
    }
  })

  test('de dia noemt het vmbo, het mbo of beide', () => {
    expect(citation('dia-leerroute-2-locatie', '2026-11-23')).toMatchObject({
      soort: 'publicatie',
      dia: 'Doorlopende leerroute vmbo-mbo (2)',
      zekerheid: 'gelezen',
    })
  })

  test('de bronnen zeggen dat de fase telt en niet de plaats', () => {
    expect(sources['faq-bekostiging-volgt-fase'].strekking).toMatch(/fase.+niet de plaats/)
    expect(sources['faq-vo-in-mbo-fase'].strekking).toMatch(/mbo, ook als.+vo-school/)
  })
})
