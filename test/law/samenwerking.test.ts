import { describe, expect, test } from 'vitest'
import {
  type BronSleutel,
  citation,
  fundingSource,
  lawCoveredUpTo,
  leerjaren,
  leerroutes,
  phaseOf,
  responsibleInstitution,
  sources,
  taken,
} from '../../src/index.js'
import { aangehaald } from './aangehaald.js'
import { isLocatie, locaties } from '../../src/concepts/locatie.js'
import { isOnderwerp, onderwerpen } from '../../src/concepts/samenwerking.js'
import { agreementIssueRegister } from '../../src/validation/agreement/agreementRegister.js'
import type { AgreementIssueCode } from '../../src/validation/agreement/agreementIssue.js'
import { validateAgreement } from '../../src/validation/agreement/validateAgreement.js'
import {
  agreement,
  changed,
  type Changes,
  inHouse,
  issuesIn,
  type Json,
  nonFunded,
  options,
  vso,
} from '../validation/agreement/records.js'

/** De codes die deze samenwerking krijgt, elk met waar het staat. */
function toldOf(record: Json, changes: Changes = {}): readonly (readonly [AgreementIssueCode, string])[] {
  return issuesIn(validateAgreement(changed(record, changes), options)).map(({ code, source }) => [code, place(source)])
}

function place(source: BronSleutel): string {
  const citaat = citation(source, lawCoveredUpTo)
  return citaat.soort === 'artikel' ? citaat.aanhaling : citaat.soort === 'publicatie' ? citaat.titel : citaat.soort
}

const lid2 = (onderdeel: string): string => `art. 2.107b lid 2 onderdeel ${onderdeel} WVO 2020`

describe('WVO 2020 art. 2.107b lid 1: de grond van de route', () => {
  test('zonder overeenkomst of interne regeling is er geen route: een samenwerking zonder soort wordt geweigerd', () => {
    expect(aangehaald('wvo-2.107b-1', '2026-08-01')).toBe('art. 2.107b lid 1 WVO 2020: gelezen')
    expect(aangehaald('wvo-2.107b-1', '2022-07-31')).toBe('art. 10b11 lid 1 WVO: afgeleid')
    const { soort: _, ...noKind } = agreement as { soort: string }
    expect(validateAgreement(noKind, options).ok).toBe(false)
    expect(validateAgreement(agreement, options).ok).toBe(true)
  })
})

describe('WVO 2020 art. 2.107b lid 1 en WEB art. 9.1.3 lid 1: school en instelling, samen, op grond van een overeenkomst', () => {
  test('een overeenkomst tussen meer scholen en meer instellingen die alles regelt, is in orde', () => {
    expect(toldOf(agreement)).toEqual([])
  })

  test('een kant zonder partij kan niet', () => {
    expect(toldOf(agreement, { instellingen: [] })[0]?.[0]).toBe('empty-list')
    expect(toldOf(agreement, { scholen: undefined })[0]?.[0]).toBe('missing-field')
  })
})

describe('WVO 2020 art. 2.107b lid 2: wat de overeenkomst in elk geval regelt', () => {
  test('onderdelen a tot en met j: tien onderwerpen, in de volgorde van de wet', () => {
    expect(onderwerpen).toHaveLength('abcdefghij'.length)
    expect(onderwerpen.every(isOnderwerp)).toBe(true)
    expect(isOnderwerp('locatie')).toBe(false)
  })

  test.each([
    ['a', 'aanbod', 'offer-not-settled'],
    ['b', 'leiding', 'leadership-not-settled'],
    ['c', 'verantwoording', 'accountability-not-settled'],
    ['d', 'inrichting', 'organisation-not-settled'],
    ['f', 'overstapoptie', 'switch-option-not-settled'],
    ['g', 'bedrijfsleven', 'business-not-settled'],
    ['h', 'geschillen', 'disputes-not-settled'],
    ['i', 'wijziging', 'changes-not-settled'],
    ['j', 'medezeggenschap', 'participation-not-settled'],
  ] as const)('onderdeel %s: %s ontbreekt of is leeg', (onderdeel, onderwerp, code) => {
    expect(onderwerpen['abcdefghij'.indexOf(onderdeel)]).toBe(onderwerp)
    for (const value of onderwerp === 'aanbod' ? [undefined, []] : [undefined, '', ' ']) {
      expect(toldOf(agreement, { [`afspraken.${onderwerp}`]: value })).toEqual([[code, lid2(onderdeel)]])
    }
    expect(agreementIssueRegister[code].severity).toBe('afkeur')
    expect(sources[agreementIssueRegister[code].source].zekerheid).toBe('gelezen')
  })

  test('onderdeel a: profiel én aanverwant domein of aanverwante kwalificatie', () => {
    const offer = (aanbod: Json): unknown => toldOf(agreement, { 'afspraken.aanbod': [aanbod] })
    expect(offer({ profiel: 'Groen' })).toEqual([['offer-not-settled', lid2('a')]])
    expect(offer({ opleidingcode: '25655' })).toEqual([['offer-not-settled', lid2('a')]])
    expect(offer({ profiel: 'Groen', opleidingcode: '25655' })).toEqual([])
    expect(offer({ profiel: 'Groen', opleidingsdomein: 'Voedsel, groen en gastvrijheid' })).toEqual([])
  })

  test('onderdeel e, met art. 5.42a: wie bekostiging overdraagt, noemt omvang én bestemming; wie dat niet doet, noemt niets', () => {
    const told = [['transfer-incomplete', lid2('e')]]
    expect(toldOf(agreement, { 'afspraken.overdracht.omvang': undefined })).toEqual(told)
    expect(toldOf(agreement, { 'afspraken.overdracht.bestemming': undefined })).toEqual(told)
    expect(toldOf(agreement, { 'afspraken.overdracht': undefined })).toEqual([])
  })

  test('vóór 1 augustus 2022 stond het in art. 10b11 WVO', () => {
    const before = citation(agreementIssueRegister['leadership-not-settled'].source, '2021-09-01')
    expect(before.soort === 'artikel' && before.aanhaling).toBe('art. 10b11 lid 2 onderdeel b WVO')
  })
})

describe('WVO 2020 art. 2.107b lid 3 en WEB art. 9.1.3 lid 3: geheel binnen een verticale scholengemeenschap', () => {
  test('een interne regeling regelt a tot en met g', () => {
    expect(toldOf(inHouse)).toEqual([])
    expect(toldOf(inHouse, { 'afspraken.overstapoptie': ' ' })).toEqual([['switch-option-not-settled', lid2('f')]])
    expect(toldOf(inHouse, { 'afspraken.overdracht': { omvang: 'Een tiende deel' } })).toEqual([
      ['transfer-incomplete', lid2('e')],
    ])
  })

  test('onderdelen h en i worden niet gevraagd', () => {
    expect(toldOf(inHouse, { 'afspraken.geschillen': ' ', 'afspraken.wijziging': undefined })).toEqual([])
  })

  test('onderdeel j: de WVO 2020 zondert het uit, de WEB niet: een signaal, en de bron zegt dat het onzeker is', () => {
    expect(toldOf(inHouse, { 'afspraken.medezeggenschap': undefined })).toEqual([
      ['participation-not-settled-in-house', 'art. 2.107b lid 3 WVO 2020'],
    ])
    const { severity, source } = agreementIssueRegister['participation-not-settled-in-house']
    expect([severity, sources[source].zekerheid]).toEqual(['signaal', 'onzeker'])
  })

  test('alleen binnen een verticale scholengemeenschap', () => {
    expect(toldOf(inHouse, { 'school.verticaal': false })).toEqual([
      ['in-house-not-vertical', 'art. 2.107b lid 3 WVO 2020'],
    ])
  })

  test('met een partner van buiten is toch een overeenkomst nodig', () => {
    expect(toldOf(inHouse, { instellingen: agreement['instellingen'] })).toEqual([
      ['in-house-with-partner', 'Hoe verhoudt de interne regeling zich tot de samenwerkingsovereenkomst?'],
    ])
  })
})

describe('WVO 2020 art. 2.107a: wat er wordt aangeboden', () => {
  test('lid 3: de opleiding is aanverwant aan het profiel; dat weet de aanroeper', () => {
    expect(toldOf(agreement, { 'afspraken.aanbod.1.opleidingcode': '25655' })).toEqual([
      ['course-not-related', 'art. 2.107a lid 3 WVO 2020'],
    ])
    expect(validateAgreement(agreement).notChecked).toEqual([
      { code: 'course-not-related', missing: [['isAanverwant']] },
    ])
  })

  test('lid 3: andere combinaties van leerweg en niveau bestaan niet', () => {
    expect(toldOf(agreement, { 'leerroutes.1': { soort: 'DLR', leerweg: 'TL', niveau: 3 } })[0]?.[0]).toBe(
      'unknown-route',
    )
  })

  test('lid 4: het profiel wordt aan een van de scholen verzorgd', () => {
    expect(toldOf(agreement, { 'scholen.1.profielen': ['Groen'] })).toEqual([
      ['profile-not-offered', 'art. 2.107a lid 4 WVO 2020'],
    ])
  })
})

describe('WVO 2020 art. 2.107d: plaats en programma', () => {
  test('lid 1: op de locatie van de school of van de instelling; de FAQ noemt ook het leerbedrijf', () => {
    expect(locaties).toEqual(['school', 'instelling', 'leerbedrijf'])
    expect(locaties.every(isLocatie)).toBe(true)
    expect(isLocatie('thuis')).toBe(false)
    expect(place('wvo-2.107d-1')).toBe('art. 2.107d lid 1 WVO 2020')
  })

  test('lid 1: de locatie verplaatst geen verantwoordelijkheid en geen bekostiging', () => {
    for (const route of leerroutes) {
      for (const leerjaar of leerjaren) {
        const fase = phaseOf(leerjaar)
        for (const locatie of locaties) {
          expect(fundingSource(Object.assign({ locatie }, fase))).toBe(fundingSource(fase))
          for (const taak of taken) {
            const there = responsibleInstitution(taak, Object.assign({ locatie }, route), fase)
            expect(there).toBe(responsibleInstitution(taak, route, fase))
          }
        }
      }
    }
  })

  test('lid 1: geen enkele keuze van locaties verandert het oordeel over een samenwerking', () => {
    for (const record of [agreement, inHouse, nonFunded, vso]) {
      for (const chosen of [undefined, [], ...locaties.map((locatie) => [locatie]), [...locaties]]) {
        expect(toldOf(record, { locaties: chosen })).toEqual([])
      }
    }
  })

  const programme = 'art. 2.107d lid 2 WVO 2020'

  test('lid 2: de hele route, per leerjaar', () => {
    expect(toldOf(agreement, { jaren: 4 })).toEqual([['programme-year-missing', programme]])
    expect(toldOf(agreement, { jaren: 2 })).toEqual([['programme-year-above-length', programme]])
    const [first] = agreement['programma'] as Json[]
    expect(toldOf(agreement, { 'programma.3': first })).toEqual([['programme-year-twice', programme]])
    expect(toldOf(agreement, { programma: [] }).map(([code]) => code)).toEqual(
      Array.from({ length: 3 }, () => 'programme-year-missing'),
    )
  })

  test('lid 2: ook de examens, per leerjaar', () => {
    expect(toldOf(agreement, { 'programma.0.examinering': undefined })).toEqual([['exams-not-described', programme]])
  })

  test('lid 2, onderdelen a en b: elk onderdeel zegt of het vo of mbo is', () => {
    expect(toldOf(agreement, { 'programma.0.onderdelen.0.soort': undefined })[0]?.[0]).toBe('missing-field')
  })

  test('lid 2, onderdeel c: van een gecombineerd onderdeel is vermeld welk deel vo is en welk deel mbo', () => {
    for (const deel of ['deelVo', 'deelMbo']) {
      expect(toldOf(agreement, { [`programma.1.onderdelen.0.${deel}`]: undefined })).toEqual([
        ['combination-not-split', programme],
      ])
    }
  })

  test('lid 3, met art. 7.13a en WEB art. 9.1.12: een team alleen bij vakoverstijgende en gecombineerde delen', () => {
    const told = [['team-not-allowed', 'art. 7.13a lid 1 WVO 2020']]
    expect(toldOf(agreement, { 'programma.0.onderdelen.0.team': true })).toEqual(told)
    expect(toldOf(agreement, { 'programma.2.onderdelen.0.team': true })).toEqual(told)
    expect(toldOf(agreement, { 'programma.0.onderdelen.1.team': true })).toEqual([])
    expect(toldOf(agreement, { 'programma.1.onderdelen.0.team': true })).toEqual([])
  })
})

describe('WVO 2020 art. 2.107l: de geïntegreerde route', () => {
  test('lid 1: alleen met een school voor vbo', () => {
    expect(toldOf(agreement, { 'scholen.0.schoolsoort': 'mavo' })).toEqual([
      ['glr-requires-vbo-school', 'art. 2.107l lid 1 WVO 2020'],
    ])
    expect(toldOf(inHouse, { 'school.schoolsoort': 'mavo' })[0]?.[0]).toBe('glr-requires-vbo-school')
  })

  test('lid 3: ook in een geïntegreerde route een profiel dat de school aanbiedt', () => {
    const glr = { leerroutes: [{ soort: 'GLR', leerweg: 'BB', niveau: 2 }] }
    const other = { 'afspraken.aanbod.0.profiel': 'Een profiel dat niemand aanbiedt' }
    expect(toldOf(agreement, { ...glr, ...other }).map(([code]) => code)).toContain('profile-not-offered')
    expect(sources['wvo-2.107l-3'].zekerheid).toBe('gelezen')
    expect(place('wvo-2.107l-3')).toBe('art. 2.107l lid 3 WVO 2020')
  })

  test('lid 5: ook een geïntegreerde route rust op een overeenkomst met dezelfde onderwerpen', () => {
    const glr = { leerroutes: [{ soort: 'GLR', leerweg: 'BB', niveau: 2 }] }
    expect(toldOf(agreement, { ...glr, 'afspraken.geschillen': undefined })).toEqual([
      ['disputes-not-settled', lid2('h')],
    ])
  })
})

describe('WVO 2020 art. 2.71 lid 2: de aangewezen vso-school', () => {
  test('alleen voor zover het de basisberoepsgerichte leerweg betreft: zo lezen wij het, dus een signaal', () => {
    expect(toldOf(vso)).toEqual([])
    expect(toldOf(vso, { leerroutes: [{ soort: 'DLR', leerweg: 'TL', niveau: 4 }] })).toEqual([
      ['vso-requires-bb', 'art. 2.71 lid 2 WVO 2020'],
    ])
    expect(agreementIssueRegister['vso-requires-bb'].severity).toBe('signaal')
  })
})

describe('WVO 2020 art. 2.109a en WEB art. 11.1.15: de route zonder bekostiging', () => {
  const place2109a = 'art. 2.109a WVO 2020'

  test('lid 1 en 2: beide partijen zijn niet bekostigd', () => {
    expect(toldOf(nonFunded)).toEqual([])
    for (const party of ['scholen', 'instellingen']) {
      for (const bekostigd of [undefined, true]) {
        expect(toldOf(nonFunded, { [`${party}.0.bekostigd`]: bekostigd })).toEqual([
          ['funded-party-in-non-funded-route', place2109a],
        ])
      }
      expect(toldOf(agreement, { [`${party}.0.bekostigd`]: false })).toEqual([['non-funded-party', place2109a]])
    }
  })

  test('lid 3: dezelfde onderwerpen zonder onderdeel e', () => {
    expect(toldOf(nonFunded, { 'afspraken.geschillen': undefined })).toEqual([['disputes-not-settled', lid2('h')]])
    expect(toldOf(nonFunded, { 'afspraken.overdracht': { omvang: 'Een tiende deel' } })).toEqual([
      ['transfer-without-funding', place2109a],
    ])
    expect(agreementIssueRegister['transfer-without-funding'].severity).toBe('signaal')
  })

  test('WEB art. 11.1.15 lid 3: de bepaling over teams geldt er niet', () => {
    expect(toldOf(nonFunded, { 'programma.0.onderdelen.0.team': true })).toEqual([])
  })
})
