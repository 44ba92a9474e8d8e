import type { Bron } from '../bron.js'
import { moved, old, readIn2026 } from './wvoVersions.js'

/** Keys of the Wet voortgezet onderwijs: overstapoptie, geïntegreerde route, removal, personal number and dropping out (articles 2.107k, 2.107l, 8.15, 8.17 and 8.20). */
export type WvoLeavingSleutel =
  | 'wvo-2.107k-1'
  | 'wvo-2.107k-2'
  | 'wvo-2.107k-2-andere-instelling'
  | 'wvo-2.107k-3'
  | 'wvo-2.107l-1'
  | 'wvo-2.107l-2'
  | 'wvo-2.107l-3'
  | 'wvo-2.107l-4'
  | 'wvo-2.107l-5'
  | 'wvo-8.15'
  | 'wvo-8.17-5'
  | 'wvo-8.20-1'

/** What these provisions say, and where they stand when. */
export function wvoLeaving(): Readonly<Record<WvoLeavingSleutel, () => Bron>> {
  return {
    'wvo-2.107k-1': () => ({
      soort: 'wet',
      strekking:
        'Wie de route voortijdig verlaat, wordt in staat gesteld een ander passend diploma te halen: de overstapoptie.',
      zekerheid: 'onzeker',
      kanttekening:
        'De WVO 2020 spreekt van school "of" instelling, de WEB van instelling "en" school. Beide vragen een gezamenlijk oordeel; wij lezen een gedeelde plicht.',
      zieOok: ['web-9.1.14-1', 'faq-overstapoptie'],
      versies: moved('10b20', '2.107k', '1'),
    }),
    'wvo-2.107k-2': () => ({
      soort: 'wet',
      strekking:
        'Wie na de route bij dezelfde instelling een mbo-diploma wil halen, hoeft niet aan de artikelen 8.1.1c, 8.2.1, 8.2.2 en 8.2.2a van de WEB te voldoen.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.14-2'],
      versies: moved('10b20', '2.107k', '2'),
    }),
    'wvo-2.107k-2-andere-instelling': () => ({
      soort: 'wet',
      strekking: 'Bij een andere instelling gelden voor wie de route heeft verlaten de gewone regels over toelating.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De wet zet die regels alleen bij dezelfde instelling buiten werking; het omgekeerde leiden wij af.',
      zieOok: ['wvo-2.107k-2', 'web-9.1.14-2'],
      versies: moved('10b20', '2.107k', '2'),
    }),
    'wvo-2.107k-3': () => ({
      soort: 'wet',
      strekking: 'De overstapoptie geldt niet voor wie definitief van de school wordt verwijderd.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.14-3', 'wvo-8.15'],
      versies: moved('10b20', '2.107k', '3'),
    }),
    'wvo-2.107l-1': () => ({
      soort: 'wet',
      strekking: 'De geïntegreerde route wordt verzorgd door een school voor vbo samen met een mbo-instelling.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.17-1'],
      versies: [
        old('10b21', '1'),
        { wet: 'WVO 2020', artikel: '2.107l', lid: '1', geldigVan: '2022-08-01', geldigTot: '2025-12-31' },
        {
          wet: 'WVO 2020',
          artikel: '2.107l',
          lid: '1',
          wijziging: { soort: 'verwijzing', wat: 'Verwijst naar artikel 9.1.17 WEB in plaats van artikel 8.4.3 WEB.' },
          geldigVan: '2026-01-01',
        },
      ],
    }),
    'wvo-2.107l-2': () => ({
      soort: 'wet',
      strekking:
        'De geïntegreerde route komt in de plaats van de basisberoepsgerichte leerweg en leidt alleen tot het diploma van een basisberoepsopleiding (niveau 2).',
      zekerheid: 'gelezen',
      zieOok: ['dia-leerroute-1'],
      versies: moved('10b21', '2.107l', '2'),
    }),
    'wvo-2.107l-3': () => ({
      soort: 'wet',
      strekking:
        'Het vo-deel van de geïntegreerde route sluit aan bij een of meer profielen van het vbo die de school aanbiedt.',
      zekerheid: 'gelezen',
      kanttekening:
        'De wet wijst voor de profielen nog naar artikel 10b lid 3, een nummer van de WVO van voor 1 augustus 2022; bedoeld zijn de profielen van het vbo.',
      zieOok: ['wvo-2.107a-4'],
      versies: moved('10b21', '2.107l', '3'),
    }),
    'wvo-2.107l-4': () => ({
      soort: 'wet',
      strekking: 'In de geïntegreerde route is het bestuur niet verplicht het vmbo-examen van de BB aan te bieden.',
      zekerheid: 'gelezen',
      zieOok: ['dia-leerroute-1', 'faq-verschil-dlr-glr'],
      versies: moved('10b21', '2.107l', '4'),
    }),
    'wvo-2.107l-5': () => ({
      soort: 'wet',
      strekking: 'De artikelen 2.107b tot en met 2.107k gelden ook voor de geïntegreerde route.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.17-3'],
      versies: moved('10b21', '2.107l', '5'),
    }),
    'wvo-8.15': () => ({
      soort: 'wet',
      strekking:
        'Het bestuur kan een leerling van school verwijderen; een leerplichtige pas definitief als een andere school of instelling bereid is hem toe te laten.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      zieOok: ['wvo-2.107k-3'],
      eerderNietGelezen: true,
      versies: readIn2026('8.15'),
    }),
    'wvo-8.17-5': () => ({
      soort: 'wet',
      strekking:
        'De school gebruikt het persoonsgebonden nummer tegenover andere scholen en instellingen voor in- en uitschrijving en voor het onderwijs in een doorlopende of geïntegreerde route.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      zieOok: ['wvo-2.107e-2'],
      eerderNietGelezen: true,
      versies: readIn2026('8.17', '5'),
    }),
    'wvo-8.20-1': () => ({
      soort: 'wet',
      strekking:
        'De school levert verzuimgegevens over een leerling die niet meer leer- of kwalificatieplichtig is, jonger dan 27 is en geen startkwalificatie heeft, zodra hij ten minste vier weken aaneen, of een kortere periode die het bestuur bepaalt, zonder geldige reden wegblijft.',
      zekerheid: 'gelezen',
      kanttekening:
        'Gelezen in de tekst van 1 augustus 2026; dat het sinds 1 januari 2026 zo geldt, is afgeleid uit de WEB. Wat daarvoor gold, is niet gelezen.',
      zieOok: ['web-9.2.1', 'web-9.2.2-1'],
      eerderNietGelezen: true,
      versies: [
        {
          wet: 'WVO 2020',
          artikel: '8.20',
          lid: '1',
          wijziging: {
            soort: 'inhoud',
            wat: 'De regels over voortijdig schoolverlaten zijn opnieuw vastgesteld: tot 27 jaar, en met een kortere periode als het bestuur die bepaalt.',
          },
          geldigVan: '2026-01-01',
          geldigTot: '2026-07-31',
          zekerheid: 'afgeleid',
        },
        { wet: 'WVO 2020', artikel: '8.20', lid: '1', geldigVan: '2026-08-01' },
      ],
    }),
  }
}
