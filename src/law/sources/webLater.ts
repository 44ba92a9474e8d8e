import type { Bron } from '../bron.js'
import { pointingElsewhere, readFrom, renumbered } from './webVersions.js'

/** Keys of the Wet educatie en beroepsonderwijs, as numbered from 2026-01-01: admission, removal, overstapoptie, transfer of funding, geïntegreerde route, vso and dropping out (articles 8.1.1 to 8.2.1, 9.1.12 to 9.1.19, 9.2.1 and 9.2.2). */
export type WebLaterSleutel =
  | 'web-8.1.1-3'
  | 'web-8.1.7d-2'
  | 'web-8.2.1'
  | 'web-9.1.12'
  | 'web-9.1.13'
  | 'web-9.1.14-1'
  | 'web-9.1.14-2'
  | 'web-9.1.14-3'
  | 'web-9.1.15'
  | 'web-9.1.16'
  | 'web-9.1.17-1'
  | 'web-9.1.17-3'
  | 'web-9.1.18'
  | 'web-9.1.19'
  | 'web-9.2.1'
  | 'web-9.2.2-1'

/** What these provisions say, and where they stand when. */
export function webLater(): Readonly<Record<WebLaterSleutel, () => Bron>> {
  return {
    'web-8.1.1-3': () => ({
      soort: 'wet',
      strekking: 'Een opleiding in de BBL staat alleen open voor wie niet meer volledig leerplichtig is.',
      zekerheid: 'gelezen',
      kanttekening: 'Gelezen in de teksten van 1 januari en 1 augustus 2026.',
      zieOok: ['lpw-3-1', 'wvo-2.107i-uren'],
      eerderNietGelezen: true,
      versies: readFrom('2026-01-01', '2025-12-31', '8.1.1', '3'),
    }),
    'web-8.1.7d-2': () => ({
      soort: 'wet',
      strekking:
        'Een leerplichtige student wordt pas definitief verwijderd als een andere instelling of school hem wil toelaten, of als daar aantoonbaar acht weken vergeefs naar is gezocht.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      zieOok: ['web-9.1.13'],
      eerderNietGelezen: true,
      versies: readFrom('2026-08-01', '2026-07-31', '8.1.7d', '2'),
    }),
    'web-8.2.1': () => ({
      soort: 'wet',
      strekking:
        'Voor niveau 3 en 4 is een diploma nodig van het vmbo in de KB, GL of TL of een gelijkgesteld bewijs; ook een diploma van de basisberoepsopleiding (niveau 2) volstaat, dus dat van een geïntegreerde route.',
      zekerheid: 'gelezen',
      kanttekening:
        'Alleen in de tekst van 1 augustus 2026 gelezen. Nadere eisen van de instelling (artikelen 8.2.2 en 8.2.2a) kunnen erbij komen.',
      zieOok: ['wvo-2.107l-2'],
      eerderNietGelezen: true,
      versies: readFrom('2026-08-01', '2026-07-31', '8.2.1'),
    }),
    'web-9.1.12': () => ({
      soort: 'wet',
      strekking:
        'Voor vakoverstijgende en gecombineerde delen van het programma kan met een team worden gewerkt, als aan artikel 7.13a van de WVO 2020 is voldaan.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107d-3'],
      versies: renumbered('8.5a.13', '9.1.12'),
    }),
    'web-9.1.13': () => ({
      soort: 'wet',
      strekking:
        'Wie in de route nog geen vmbo-diploma heeft en niet meer onder de Leerplichtwet valt, is bij verwijdering beschermd als een leerplichtige student.',
      zekerheid: 'gelezen',
      zieOok: ['web-8.1.7d-2'],
      versies: renumbered('8.5a.14', '9.1.13'),
    }),
    'web-9.1.14-1': () => ({
      soort: 'wet',
      strekking:
        'De overstapoptie, van de kant van het mbo: instelling en school stellen de jongere in staat een ander passend diploma te halen.',
      zekerheid: 'onzeker',
      kanttekening: 'De WEB spreekt van instelling "en" school, de WVO 2020 van school "of" instelling.',
      zieOok: ['wvo-2.107k-1', 'faq-overstapoptie'],
      versies: renumbered('8.5a.15', '9.1.14', '1'),
    }),
    'web-9.1.14-2': () => ({
      soort: 'wet',
      strekking:
        'Wie na de route bij dezelfde instelling een mbo-diploma wil halen, hoeft niet aan de artikelen 8.1.1c, 8.2.1, 8.2.2 en 8.2.2a te voldoen.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107k-2'],
      versies: renumbered('8.5a.15', '9.1.14', '2'),
    }),
    'web-9.1.14-3': () => ({
      soort: 'wet',
      strekking: 'De overstapoptie geldt niet voor wie definitief van de instelling wordt verwijderd.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107k-3'],
      versies: renumbered('8.5a.15', '9.1.14', '3'),
    }),
    'web-9.1.15': () => ({
      soort: 'wet',
      strekking:
        'De instelling kan met de school uit de samenwerkingsovereenkomst afspreken een deel van haar rijksbijdrage over te dragen vanwege een route.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-5.42a', 'wvo-2.107b-2-e'],
      versies: renumbered('8.5a.16', '9.1.15'),
    }),
    'web-9.1.16': () => ({
      soort: 'wet',
      strekking:
        'De artikelen 8.0.1, 8.0.3, 8.0.4, 8.1.1c, 8.1.7a, 8.2.1, 8.2.2 en 8.2.2a gelden niet in een route: voor de MBO-fase is dus geen vmbo-diploma nodig.',
      zekerheid: 'gelezen',
      versies: renumbered('8.5a.17', '9.1.16'),
    }),
    'web-9.1.17-1': () => ({
      soort: 'wet',
      strekking:
        'De geïntegreerde route wordt verzorgd op grond van een samenwerkingsovereenkomst tussen een instelling en een school voor vbo.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107l-1'],
      versies: renumbered('8.4.3', '9.1.17', '1'),
    }),
    'web-9.1.17-3': () => ({
      soort: 'wet',
      strekking: 'De bepalingen over de doorlopende leerroute gelden ook voor de geïntegreerde route.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107l-5'],
      versies: pointingElsewhere(
        '8.4.3',
        '9.1.17',
        'Verwijst naar hoofdstuk 9, titel 1, paragraaf 1 in plaats van titel 8.5a.',
        '3',
      ),
    }),
    'web-9.1.18': () => ({
      soort: 'wet',
      strekking:
        'Een doorlopende leerroute in het vso berust op een samenwerkingsovereenkomst van instelling en vso-school; verder gelden de regels van de doorlopende leerroute.',
      zekerheid: 'gelezen',
      kanttekening: 'De weg via artikel 14a van de Wet op de expertisecentra is niet gelezen.',
      zieOok: ['wvo-2.71-2-bb'],
      versies: pointingElsewhere(
        '8.5.4',
        '9.1.18',
        'Verwijst naar hoofdstuk 9, titel 1, paragraaf 1 in plaats van titel 8.5a.',
      ),
    }),
    'web-9.1.19': () => ({
      soort: 'wet',
      strekking:
        'Een geïntegreerde route in het vso berust op een samenwerkingsovereenkomst van instelling en vso-school; verder gelden de regels van de doorlopende leerroute.',
      zekerheid: 'gelezen',
      kanttekening: 'De weg via artikel 14a van de Wet op de expertisecentra is niet gelezen.',
      zieOok: ['wvo-2.71-2-bb'],
      versies: pointingElsewhere(
        '8.5.3',
        '9.1.19',
        'Verwijst naar hoofdstuk 9, titel 1, paragraaf 1 in plaats van titel 8.5a.',
      ),
    }),
    'web-9.2.1': () => ({
      soort: 'wet',
      strekking:
        'De regels over voortijdig schoolverlaten gaan over wie niet meer leer- of kwalificatieplichtig is, jonger dan 27 is en geen startkwalificatie heeft, en die ten minste vier weken aaneen, of een kortere periode die het bestuur bepaalt, zonder geldige reden wegblijft of nergens is ingeschreven.',
      zekerheid: 'gelezen',
      kanttekening: 'Wat voor 1 januari 2026 gold (artikel 8.1.8a), is niet gelezen.',
      zieOok: ['wvo-8.20-1', 'lpw-1-f'],
      eerderNietGelezen: true,
      versies: [
        {
          wet: 'WEB',
          artikel: '9.2.1',
          wijziging: {
            soort: 'inhoud',
            wat: 'De regels over voortijdig schoolverlaten zijn opnieuw vastgesteld: tot 27 jaar, en met een kortere periode als het bestuur die bepaalt.',
          },
          geldigVan: '2026-01-01',
        },
      ],
    }),
    'web-9.2.2-1': () => ({
      soort: 'wet',
      strekking:
        'De instelling levert verzuimgegevens over een student op wie artikel 9.2.1 onder a en b past, zodra hij ten minste vier weken aaneen, of een kortere periode die het bestuur bepaalt, zonder geldige reden wegblijft.',
      zekerheid: 'gelezen',
      kanttekening: 'Wat voor 1 januari 2026 gold (artikel 8.1.8a), is niet gelezen.',
      zieOok: ['wvo-8.20-1', 'web-9.2.1'],
      eerderNietGelezen: true,
      versies: [
        {
          wet: 'WEB',
          artikel: '9.2.2',
          lid: '1',
          wijziging: {
            soort: 'inhoud',
            wat: 'De regels over voortijdig schoolverlaten zijn opnieuw vastgesteld: tot 27 jaar, en met een kortere periode als het bestuur die bepaalt.',
          },
          geldigVan: '2026-01-01',
        },
      ],
    }),
  }
}
