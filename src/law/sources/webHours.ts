import type { Datum } from '../../concepts/datum.js'
import type { Bron, Wetsversie } from '../bron.js'
import { before2026, renumbered } from './webVersions.js'

/** Keys of the Wet educatie en beroepsonderwijs, as numbered from 2026-08-01: the hours, the choice for the hours of before, and the route that is not funded (articles 9.1.10, 9.1.11, 11.1.15 and 12.4c.2). */
export type WebHoursSleutel =
  | 'web-9.1.10-1'
  | 'web-9.1.10-2'
  | 'web-9.1.10-2-minder-uren'
  | 'web-9.1.11-1'
  | 'web-9.1.11-2'
  | 'web-9.1.11-2-minder-uren'
  | 'web-11.1.15'
  | 'web-12.4c.2-1'
  | 'web-12.4c.2-2'
  | 'web-12.4c.2-2-lopend'
  | 'web-12.4c.2-3'

/** What these provisions say, and where they stand when. */
export function webHours(): Readonly<Record<WebHoursSleutel, () => Bron>> {
  return {
    'web-9.1.10-1': () => ({
      soort: 'wet',
      strekking:
        'Een route in de BOL omvat over haar hele duur ten minste een aantal klokuren, waarvan een deel begeleid en een deel beroepspraktijkvorming, naar het aantal jaren.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107h-uren'],
      versies: bolHours(),
    }),
    'web-9.1.10-2': () => ({
      soort: 'wet',
      strekking:
        'In het derde jaar van een BOL-route telt ook de onderwijstijd van het vo als begeleide onderwijsuren.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-1.1-begeleide-uren'],
      versies: thirdYear('8.5a.11', '9.1.10'),
    }),
    'web-9.1.10-2-minder-uren': () => ({
      soort: 'wet',
      strekking:
        'Instelling en school mochten samen een BOL-route met minder uren verzorgen als de kwaliteit aantoonbaar voldoende was, mits het bestuursverslag dat verantwoordde.',
      zekerheid: 'gelezen',
      kanttekening:
        'Vervallen met ingang van 1 augustus 2026. Waar de besturen voor de oude uren kiezen, lezen wij dat ook dit lid weer geldt.',
      zieOok: ['wvo-2.107h-2', 'web-12.4c.2-1'],
      versies: lapsed('8.5a.11', '9.1.10'),
    }),
    'web-9.1.11-1': () => ({
      soort: 'wet',
      strekking:
        'Een route in de BBL omvat over haar hele duur ten minste een aantal klokuren, waarvan een deel begeleid en een deel beroepspraktijkvorming, naar het aantal jaren.',
      zekerheid: 'gelezen',
      kanttekening: 'Bij vier jaar ontbreekt "ten minste" voor het totaal; wij lezen ook dat als een minimum.',
      zieOok: ['wvo-2.107i-uren'],
      versies: renumbered('8.5a.12', '9.1.11', '1'),
    }),
    'web-9.1.11-2': () => ({
      soort: 'wet',
      strekking:
        'In het derde jaar van een BBL-route telt ook de onderwijstijd van het vo als begeleide onderwijsuren.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-1.1-begeleide-uren'],
      versies: thirdYear('8.5a.12', '9.1.11'),
    }),
    'web-9.1.11-2-minder-uren': () => ({
      soort: 'wet',
      strekking:
        'Instelling en school mochten samen een BBL-route met minder uren verzorgen als de kwaliteit aantoonbaar voldoende was, mits het bestuursverslag dat verantwoordde.',
      zekerheid: 'gelezen',
      kanttekening:
        'Vervallen met ingang van 1 augustus 2026. Waar de besturen voor de oude uren kiezen, lezen wij dat ook dit lid weer geldt.',
      zieOok: ['wvo-2.107i-2', 'web-12.4c.2-1'],
      versies: lapsed('8.5a.12', '9.1.11'),
    }),
    'web-11.1.15': () => ({
      soort: 'wet',
      strekking:
        'Een aanbieder van niet bekostigd beroepsonderwijs kan met een aangewezen school een route verzorgen. De uren van de artikelen 9.1.10 en 9.1.11 gelden daar wel, de overdracht van bekostiging, de duur van artikel 9.1.9 en artikel 9.1.7 lid 3 niet.',
      zekerheid: 'gelezen',
      kanttekening:
        'De duur geldt toch, via de WVO 2020 (artikel 2.109a lid 3 verklaart artikel 2.107g van toepassing).',
      zieOok: ['wvo-2.109a', 'wvo-2.107g'],
      versies: notFunded(),
    }),
    'web-12.4c.2-1': () => ({
      soort: 'wet',
      strekking:
        'In het studiejaar 2026-2027 mogen de besturen van instelling en school samen voor een route de uren van vóór 1 augustus 2026 aanhouden.',
      zekerheid: 'gelezen',
      kanttekening:
        'De voorwaarde is bekendmaking van de wijzigingswet (Stb. 2026, 177) na 1 februari en inwerkingtreding in het eerstvolgende studiejaar. Wij leiden uit de bekendmaking op 27 mei 2026 af dat het om 2026-2027 gaat; na dat studiejaar heeft het lid geen werking meer, ook al vervalt het pas later.',
      zieOok: ['wvo-2.107h-uren', 'web-9.1.10-1', 'web-12.4c.2-3'],
      versies: choice('1', '2033-07-31'),
    }),
    'web-12.4c.2-2': () => ({
      soort: 'wet',
      strekking:
        'Voor groepen die vóór 1 augustus 2026 al met de route waren begonnen, mogen de besturen samen de oude uren blijven aanhouden.',
      zekerheid: 'gelezen',
      kanttekening:
        'De laatste dag leiden wij af uit artikel 12.4c.7: de overgangsartikelen vervallen zeven jaar na inwerkingtreding. Dat die op 1 augustus 2026 viel, volgt uit de gelezen teksten; het besluit daarover is niet gelezen.',
      zieOok: ['wvo-2.107h-uren', 'web-9.1.10-1', 'web-12.4c.2-3'],
      versies: choice('2', '2033-07-31'),
    }),
    'web-12.4c.2-2-lopend': () => ({
      soort: 'wet',
      strekking:
        'Voor een route die op 1 augustus 2026 al liep en waarvoor het oude recht niet is gekozen, lezen wij dat de nieuwe uren voor het geheel gelden.',
      zekerheid: 'onzeker',
      kanttekening:
        'Zo lezen wij de nieuwe tekst, die geen onderscheid maakt. Een regel voor een route waarvan de eerste jaren op de oude uren waren gepland, is niet gevonden.',
      zieOok: ['web-12.4c.2-2', 'wvo-2.107h-uren'],
      versies: choice('2', '2033-07-31'),
    }),
    'web-12.4c.2-3': () => ({
      soort: 'wet',
      strekking:
        'Dezelfde keuzes gelden voor de geïntegreerde route, de routes in het vso en de niet bekostigde route.',
      zekerheid: 'gelezen',
      kanttekening:
        'De laatste dag leiden wij af uit artikel 12.4c.7: de overgangsartikelen vervallen zeven jaar na inwerkingtreding. Dat die op 1 augustus 2026 viel, volgt uit de gelezen teksten; het besluit daarover is niet gelezen.',
      zieOok: ['web-12.4c.2-1', 'web-12.4c.2-2'],
      versies: choice('3', '2033-07-31'),
    }),
  }
}

/** The hours changed on 2026-08-01, seven months after the number did. */
function bolHours(): readonly Wetsversie[] {
  const stands = { wet: 'WEB', artikel: '9.1.10', lid: '1' } as const
  return [
    ...before2026('8.5a.11', '1'),
    { ...stands, geldigVan: '2026-01-01', geldigTot: '2026-07-31' },
    {
      ...stands,
      wijziging: {
        soort: 'inhoud',
        wat: 'Bij elke duur 200 tot 350 begeleide uren minder, bij vier jaar 50 uur beroepspraktijkvorming meer, bij vijf en zes jaar 150 en 350 uur minder.',
      },
      geldigVan: '2026-08-01',
    },
  ]
}

/** Lid 3 became lid 2 when the lid before it lapsed. */
function thirdYear(before: string, artikel: string): readonly Wetsversie[] {
  return [
    ...before2026(before, '3'),
    { wet: 'WEB', artikel, lid: '3', geldigVan: '2026-01-01', geldigTot: '2026-07-31' },
    { wet: 'WEB', artikel, lid: '2', geldigVan: '2026-08-01' },
  ]
}

/** The fewer hours, lid 2 until it lapsed. */
function lapsed(before: string, artikel: string): readonly Wetsversie[] {
  return [
    ...before2026(before, '2'),
    { wet: 'WEB', artikel, lid: '2', geldigVan: '2026-01-01', geldigTot: '2026-07-31' },
  ]
}

/** Article 1.4.2 was read in the text of 2026-01-01; with the old numbers it was not. */
function notFunded(): readonly Wetsversie[] {
  return [
    { wet: 'WEB', artikel: '1.4.2', geldigVan: '2020-08-01', geldigTot: '2025-12-31', zekerheid: 'afgeleid' },
    {
      wet: 'WEB',
      artikel: '1.4.2',
      wijziging: { soort: 'verwijzing', wat: 'Noemt de artikelen over de route onder hun nieuwe nummers (9.1).' },
      geldigVan: '2026-01-01',
      geldigTot: '2026-07-31',
    },
    {
      wet: 'WEB',
      artikel: '11.1.15',
      wijziging: {
        soort: 'inhoud',
        wat: 'Gaat over een aanbieder van niet bekostigd beroepsonderwijs, niet meer over een instelling van artikel 1.4.1 lid 1: de kring is opnieuw omschreven.',
      },
      geldigVan: '2026-08-01',
    },
  ]
}

/** The choice for the hours of before; the days between which it can be made are derived. */
function choice(lid: string, geldigTot: Datum): readonly Wetsversie[] {
  return [{ wet: 'WEB', artikel: '12.4c.2', lid, geldigVan: '2026-08-01', geldigTot, zekerheid: 'afgeleid' }]
}
