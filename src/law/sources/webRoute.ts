import type { Bron } from '../bron.js'
import { readFrom, renumbered } from './webVersions.js'

/** Keys of the Wet educatie en beroepsonderwijs, as numbered from 2026-01-01: the route, its agreement, enrolment, responsibility and duration (articles 7.2.4a and 9.1.1 to 9.1.9). */
export type WebRouteSleutel =
  | 'web-7.2.4a-3'
  | 'web-9.1.1'
  | 'web-9.1.2-1'
  | 'web-9.1.3-1'
  | 'web-9.1.3-2'
  | 'web-9.1.3-3'
  | 'web-9.1.4'
  | 'web-9.1.5-1'
  | 'web-9.1.5-2'
  | 'web-9.1.6-1'
  | 'web-9.1.6-2'
  | 'web-9.1.6-2-reikwijdte'
  | 'web-9.1.7-1'
  | 'web-9.1.7-2'
  | 'web-9.1.7-3'
  | 'web-9.1.8'
  | 'web-9.1.9'

/** What these provisions say, and where they stand when. */
export function webRoute(): Readonly<Record<WebRouteSleutel, () => Bron>> {
  return {
    'web-7.2.4a-3': () => ({
      soort: 'wet',
      strekking:
        'De studieduur: basisberoepsopleiding 1 of 2 jaar, vakopleiding 2 of 3 jaar, middenkaderopleiding 3 jaar of, waar aangewezen (lid 4), langer.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      eerderNietGelezen: true,
      versies: readFrom('2026-08-01', '2026-07-31', '7.2.4a', '3'),
    }),
    'web-9.1.1': () => ({
      soort: 'wet',
      strekking: 'School is in deze paragraaf een school voor mavo of een school voor vbo.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107a-1'],
      versies: renumbered('8.5a.1', '9.1.1'),
    }),
    'web-9.1.2-1': () => ({
      soort: 'wet',
      strekking:
        'In een route kan alleen een basisberoepsopleiding, vakopleiding of middenkaderopleiding worden gevolgd: geen entreeopleiding en geen specialistenopleiding.',
      zekerheid: 'gelezen',
      zieOok: ['duo-pagina', 'wvo-2.107a-3'],
      versies: renumbered('8.5a.2', '9.1.2', '1'),
    }),
    'web-9.1.3-1': () => ({
      soort: 'wet',
      strekking:
        'Het bestuur van een instelling en dat van een school verzorgen een route samen, op grond van een samenwerkingsovereenkomst.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107b-1'],
      versies: renumbered('8.5a.3', '9.1.3', '1'),
    }),
    'web-9.1.3-2': () => ({
      soort: 'wet',
      strekking: 'De samenwerkingsovereenkomst regelt de onderwerpen van artikel 2.107b lid 2 van de WVO 2020.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107b-1'],
      versies: renumbered('8.5a.3', '9.1.3', '2'),
    }),
    'web-9.1.3-3': () => ({
      soort: 'wet',
      strekking:
        'Wordt de route geheel binnen een verticale scholengemeenschap verzorgd, dan regelt het bestuur zelf dezelfde onderwerpen, zonder de onderdelen h en i.',
      zekerheid: 'gelezen',
      kanttekening: 'De WVO 2020 zondert ook onderdeel j uit, de medezeggenschap.',
      zieOok: ['wvo-2.107b-3', 'wvo-2.107b-3-medezeggenschap'],
      versies: renumbered('8.5a.3', '9.1.3', '3'),
    }),
    'web-9.1.4': () => ({
      soort: 'wet',
      strekking: 'De besturen van instelling en school melden samen dat zij een route aanbieden.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107c'],
      versies: renumbered('8.5a.4', '9.1.4'),
    }),
    'web-9.1.5-1': () => ({
      soort: 'wet',
      strekking:
        'Een leerling van de school kan zonder inschrijving bij de instelling mbo-onderdelen van de route volgen en er examen in doen.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107d-4'],
      versies: renumbered('8.5a.5', '9.1.5', '1'),
    }),
    'web-9.1.5-2': () => ({
      soort: 'wet',
      strekking: 'Een student in de route kan onderwijs volgen en examens doen die bij het vo in de route horen.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107d-5'],
      versies: renumbered('8.5a.5', '9.1.5', '2'),
    }),
    'web-9.1.6-1': () => ({
      soort: 'wet',
      strekking: 'Vanaf het derde leerjaar van de route is de jongere als mbo-student ingeschreven bij de instelling.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107e-2'],
      versies: renumbered('8.5a.7', '9.1.6', '1'),
    }),
    'web-9.1.6-2': () => ({
      soort: 'wet',
      strekking:
        'Het studentenstatuut van de instelling geldt in de hele doorlopende leerroute voor wat het mbo betreft.',
      zekerheid: 'gelezen',
      versies: renumbered('8.5a.7', '9.1.6', '2'),
    }),
    'web-9.1.6-2-reikwijdte': () => ({
      soort: 'wet',
      strekking: 'Het studentenstatuut is en blijft van de instelling, ook in de VO-fase en in de geïntegreerde route.',
      zekerheid: 'afgeleid',
      kanttekening:
        'Gelezen is dat het statuut in de VO-fase van een doorlopende leerroute al geldt. Dat de instelling er dan voor instaat, en dat het in de geïntegreerde route net zo is, is afgeleid.',
      zieOok: ['web-9.1.6-2', 'web-9.1.17-3'],
      versies: renumbered('8.5a.7', '9.1.6', '2'),
    }),
    'web-9.1.7-1': () => ({
      soort: 'wet',
      strekking:
        'Het bestuur van de instelling is de hele route lang verantwoordelijk voor het mbo-onderwijs, de beroepspraktijkvorming, de mbo-examens en het mbo-diploma.',
      zekerheid: 'gelezen',
      zieOok: ['dia-taken-mbo', 'duo-pagina'],
      versies: renumbered('8.5a.8', '9.1.7', '1'),
    }),
    'web-9.1.7-2': () => ({
      soort: 'wet',
      strekking:
        'Voor mbo-onderdelen in het eerste en tweede leerjaar van de route gelden de bepalingen over het persoonsgebonden nummer en de levering aan het register ook voor de instelling.',
      zekerheid: 'gelezen',
      kanttekening:
        'DUO zegt dat de instelling de leerling in de VO-fase mag inschrijven; dit lid verklaart de leveringsplicht dan al van toepassing. Een inschrijving is er volgens artikel 9.1.5 lid 1 niet voor nodig, dus wij houden "mag" aan.',
      zieOok: ['dia-uitwisselen-mbo', 'wvo-2.107f-2', 'web-9.1.5-1'],
      versies: renumbered('8.5a.8', '9.1.7', '2'),
    }),
    'web-9.1.7-3': () => ({
      soort: 'wet',
      strekking: 'De instelling houdt haar eigen klachtenregeling, die ook gaat over gedragingen van de partner.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107f-3'],
      versies: renumbered('8.5a.8', '9.1.7', '3'),
    }),
    'web-9.1.8': () => ({
      soort: 'wet',
      strekking: 'Beide besturen beschrijven samen, per leerjaar, het programma en de examens van de route.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107d-2', 'wvo-2.107d-3'],
      versies: renumbered('8.5a.9', '9.1.8'),
    }),
    'web-9.1.9': () => ({
      soort: 'wet',
      strekking: 'Een route duurt 2–3, 3–4, 4–5 of 5–6 jaar, naar de duur van de mbo-opleiding.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107g', 'wvo-2.107g-2'],
      versies: renumbered('8.5a.10', '9.1.9'),
    }),
  }
}
