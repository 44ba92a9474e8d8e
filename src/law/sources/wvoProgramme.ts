import type { Bron } from '../bron.js'
import { definitions, moved, old, since2022 } from './wvoVersions.js'

/** Keys of the Wet voortgezet onderwijs: place, programme, duration and hours (articles 1.1, 2.107d and 2.107g to 2.107i). */
export type WvoProgrammeSleutel =
  | 'wvo-1.1-begeleide-uren'
  | 'wvo-7.13a-1'
  | 'wvo-7.13a-1-elders'
  | 'wvo-2.107d-1'
  | 'wvo-2.107d-2'
  | 'wvo-2.107d-3'
  | 'wvo-2.107d-4'
  | 'wvo-2.107d-5'
  | 'wvo-2.107g'
  | 'wvo-2.107g-2'
  | 'wvo-2.107h'
  | 'wvo-2.107h-uren'
  | 'wvo-2.107h-2'
  | 'wvo-2.107i-uren'
  | 'wvo-2.107i-2'

/** What these provisions say, and where they stand when. */
export function wvoProgramme(): Readonly<Record<WvoProgrammeSleutel, () => Bron>> {
  return {
    'wvo-7.13a-1': () => ({
      soort: 'wet',
      strekking: 'Een team kan onderwijs geven in de vakoverstijgende en de gecombineerde delen van een route.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      zieOok: ['web-9.1.12'],
      eerderNietGelezen: true,
      versies: [
        { ...since2022('7.13a', '1'), geldigTot: '2026-07-31', zekerheid: 'afgeleid' },
        { wet: 'WVO 2020', artikel: '7.13a', lid: '1', geldigVan: '2026-08-01' },
      ],
    }),
    'wvo-7.13a-1-elders': () => ({
      soort: 'wet',
      strekking:
        'Voor andere delen van het programma dan de vakoverstijgende en de gecombineerde is een team niet bedoeld.',
      zekerheid: 'afgeleid',
      kanttekening: 'De wet zegt waar een team kan worden ingezet; dat het elders niet kan, leiden wij daaruit af.',
      zieOok: ['wvo-7.13a-1', 'web-9.1.12'],
      eerderNietGelezen: true,
      versies: [
        { ...since2022('7.13a', '1'), geldigTot: '2026-07-31', zekerheid: 'afgeleid' },
        { wet: 'WVO 2020', artikel: '7.13a', lid: '1', geldigVan: '2026-08-01' },
      ],
    }),
    'wvo-1.1-begeleide-uren': () => ({
      soort: 'wet',
      strekking:
        'In het eerste en tweede leerjaar van een route telt de onderwijstijd van het vo mee als begeleide onderwijsuren.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.10-2', 'web-9.1.11-2'],
      eerderNietGelezen: true,
      versies: definitions(),
    }),
    'wvo-2.107d-1': () => ({
      soort: 'wet',
      strekking: 'De route kan worden verzorgd op de school, op de instelling of op beide.',
      zekerheid: 'gelezen',
      kanttekening:
        'De wet noemt de locatie van de school of die van de instelling; dat het ook beide mogen zijn, zegt DUO.',
      zieOok: ['dia-leerroute-2-locatie', 'faq-leerbedrijf'],
      versies: moved('10b13', '2.107d', '1'),
    }),
    'wvo-2.107d-2': () => ({
      soort: 'wet',
      strekking: 'Beide besturen beschrijven samen, per leerjaar, het programma en de examens van de route.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.8'],
      versies: moved('10b13', '2.107d', '2'),
    }),
    'wvo-2.107d-3': () => ({
      soort: 'wet',
      strekking: 'De beschrijving van het programma noemt ook bij welk deel een team wordt ingezet.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.8', 'web-9.1.12'],
      versies: moved('10b13', '2.107d', '3'),
    }),
    'wvo-2.107d-4': () => ({
      soort: 'wet',
      strekking: 'Een leerling in de route kan al onderwijs volgen en examens doen die bij de mbo-opleiding horen.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.5-1'],
      versies: moved('10b13', '2.107d', '4'),
    }),
    'wvo-2.107d-5': () => ({
      soort: 'wet',
      strekking:
        'De school kan een oud-leerling die mbo-student is geworden, nog onderwijs uit het mavo of vbo van de route geven.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.5-2', 'wvo-2.107f-2'],
      versies: moved('10b13', '2.107d', '5'),
    }),
    'wvo-2.107g': () => ({
      soort: 'wet',
      strekking:
        'Een route duurt ten minste een jaar korter dan, en ten hoogste zo lang als, twee jaar vmbo plus de mbo-opleiding: 2–3, 3–4, 4–5 of 5–6 jaar.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.9'],
      versies: moved('10b16', '2.107g'),
    }),
    'wvo-2.107g-2': () => ({
      soort: 'wet',
      strekking: 'Voor het mbo in de route staat cursusduur ook voor studieduur, en jaar ook voor studiejaar.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.9'],
      versies: moved('10b16', '2.107g', '2'),
    }),
    'wvo-2.107h': () => ({
      soort: 'wet',
      strekking:
        'De wet stelt de uren van een route in de BOL (artikel 2.107h) en in de BBL (2.107i); in een ander leertraject is er geen route.',
      zekerheid: 'afgeleid',
      kanttekening:
        'Gelezen zijn de uren; dat een route alleen in BOL of BBL gevolgd kan worden, leiden wij daaruit af.',
      versies: [
        old('10b17', '1'),
        { wet: 'WVO 2020', artikel: '2.107h', lid: '1', geldigVan: '2022-08-01', geldigTot: '2026-07-31' },
        { wet: 'WVO 2020', artikel: '2.107h', geldigVan: '2026-08-01' },
      ],
    }),
    'wvo-2.107h-uren': () => ({
      soort: 'wet',
      strekking:
        'Een route in de BOL omvat over haar hele duur ten minste een aantal klokuren, waarvan een deel begeleid en een deel beroepspraktijkvorming, naar het aantal jaren.',
      zekerheid: 'gelezen',
      kanttekening:
        'Op een dag tussen 1 juli 2025 en 1 januari 2026 is in de aanhef ook de WEB BES genoemd; welke dag dat was, is niet bekend.',
      zieOok: ['web-9.1.10-1', 'web-12.4c.2-1', 'web-12.4c.2-2'],
      versies: [
        old('10b17', '1'),
        { wet: 'WVO 2020', artikel: '2.107h', lid: '1', geldigVan: '2022-08-01', geldigTot: '2026-07-31' },
        {
          wet: 'WVO 2020',
          artikel: '2.107h',
          wijziging: {
            soort: 'inhoud',
            wat: 'Bij elke duur 200 tot 350 begeleide uren minder, bij vier jaar 50 uur beroepspraktijkvorming meer, bij vijf en zes jaar 150 en 350 uur minder; het artikel heeft geen leden meer.',
          },
          geldigVan: '2026-08-01',
        },
      ],
    }),
    'wvo-2.107h-2': () => ({
      soort: 'wet',
      strekking:
        'School en instelling mochten samen een BOL-route met minder uren verzorgen als de kwaliteit aantoonbaar voldoende was, mits dat in het schoolplan en de schoolgids stond.',
      zekerheid: 'gelezen',
      kanttekening:
        'Vervallen met ingang van 1 augustus 2026. Waar de besturen voor de oude uren kiezen, lezen wij dat ook dit lid weer geldt.',
      zieOok: ['web-9.1.10-2-minder-uren', 'web-12.4c.2-1'],
      versies: [old('10b17', '2'), { ...since2022('2.107h', '2'), geldigTot: '2026-07-31' }],
    }),
    'wvo-2.107i-uren': () => ({
      soort: 'wet',
      strekking:
        'Een route in de BBL omvat over haar hele duur ten minste een aantal klokuren, waarvan een deel begeleid en een deel beroepspraktijkvorming, naar het aantal jaren.',
      zekerheid: 'gelezen',
      kanttekening:
        'Bij vier jaar ontbreekt "ten minste" voor het totaal; wij lezen ook dat als een minimum. Lid 1 was het tot 1 augustus 2026 omdat lid 2 het zo noemde; in de gelezen teksten staat er geen cijfer voor. De WEB BES kwam erbij op een dag tussen 1 juli 2025 en 1 januari 2026.',
      zieOok: ['web-9.1.11-1'],
      versies: [
        old('10b18', '1'),
        { ...since2022('2.107i', '1'), geldigTot: '2026-07-31' },
        { wet: 'WVO 2020', artikel: '2.107i', geldigVan: '2026-08-01' },
      ],
    }),
    'wvo-2.107i-2': () => ({
      soort: 'wet',
      strekking:
        'School en instelling mochten samen een BBL-route met minder uren verzorgen als de kwaliteit aantoonbaar voldoende was, mits dat in het schoolplan en de schoolgids stond.',
      zekerheid: 'gelezen',
      kanttekening:
        'Vervallen met ingang van 1 augustus 2026. Waar de besturen voor de oude uren kiezen, lezen wij dat ook dit lid weer geldt.',
      zieOok: ['web-9.1.11-2-minder-uren', 'web-12.4c.2-1'],
      versies: [old('10b18', '2'), { ...since2022('2.107i', '2'), geldigTot: '2026-07-31' }],
    }),
  }
}
