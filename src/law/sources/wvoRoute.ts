import type { Bron } from '../bron.js'
import { definitions, moved, since2022 } from './wvoVersions.js'

/** Keys of the Wet voortgezet onderwijs: definitions, combinations, enrolment and responsibility (articles 1.1, 2.71, 2.107a, 2.107c, 2.107e and 2.107f). */
export type WvoRouteSleutel =
  | 'wvo-1.1'
  | 'wvo-1.1-uiterste-dag'
  | 'wvo-2.71-2-bb'
  | 'wvo-2.107a-1'
  | 'wvo-2.107a-2'
  | 'wvo-2.107a-2-leerjaar'
  | 'wvo-2.107a-3'
  | 'wvo-2.107a-4'
  | 'wvo-2.107c'
  | 'wvo-2.107e-1'
  | 'wvo-2.107e-1-rod'
  | 'wvo-2.107e-2'
  | 'wvo-2.107e-2-doublure'
  | 'wvo-2.107e-2-vo-inschrijving'
  | 'wvo-2.107e-2-vo-nog-open'
  | 'wvo-2.107f-1'
  | 'wvo-2.107f-2'
  | 'wvo-2.107f-3'

/** What these provisions say, and where they stand when. */
export function wvoRoute(): Readonly<Record<WvoRouteSleutel, () => Bron>> {
  return {
    'wvo-1.1': () => ({
      soort: 'wet',
      strekking: 'Een schooljaar loopt van 1 augustus tot en met 31 juli; een leerjaar valt samen met één schooljaar.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-1.1-uiterste-dag'],
      eerderNietGelezen: true,
      versies: definitions(),
    }),
    'wvo-1.1-uiterste-dag': () => ({
      soort: 'wet',
      strekking:
        'Een leerjaar van de route eindigt op 31 juli; in het leerjaar waarin het vmbo-diploma er uiterlijk moet zijn, is dat de laatste dag.',
      zekerheid: 'afgeleid',
      kanttekening:
        'Geen bron noemt een kalenderdag. DUO zegt: uiterlijk in het derde leerjaar van de leerroute. De wet laat een leerjaar samenvallen met een schooljaar, dat op 31 juli eindigt.',
      zieOok: ['dia-leerroute-2', 'wvo-2.107j-4'],
      eerderNietGelezen: true,
      versies: definitions(),
    }),
    'wvo-2.71-2-bb': () => ({
      soort: 'wet',
      strekking:
        'Een aangewezen vso-school kan een route verzorgen voor zover het de basisberoepsgerichte leerweg betreft.',
      zekerheid: 'afgeleid',
      kanttekening:
        'Zo lezen wij de slotwoorden van lid 2, onder b. De weg via artikel 14a van de Wet op de expertisecentra is niet gelezen.',
      eerderNietGelezen: true,
      versies: [since2022('2.71', '2')],
    }),
    'wvo-2.107a-1': () => ({
      soort: 'wet',
      strekking:
        'Het bestuur van een school voor mavo of vbo kan zijn leerlingen een doorlopende leerroute aanbieden; de artikelen 2.107b tot en met 2.107k gelden dan.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.1'],
      versies: moved('10b10', '2.107a', '1'),
    }),
    'wvo-2.107a-2': () => ({
      soort: 'wet',
      strekking:
        'Een doorlopende leerroute is één programma dat begint in het derde leerjaar van een school voor mavo of vbo en leidt tot een vmbo-diploma én een mbo-diploma.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107a-2-leerjaar'],
      versies: moved('10b10', '2.107a', '2'),
    }),
    'wvo-2.107a-2-leerjaar': () => ({
      soort: 'wet',
      strekking:
        'Leerjaar 1 van de route is leerjaar 3 van het vmbo, leerjaar 2 van de route is leerjaar 4 van het vmbo.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De wet gebruikt "leerjaar" voor het leerjaar van de school én voor dat van de route. De route begint in het derde leerjaar van de school; verder tellen de artikelen 2.107e tot en met 2.107j vanaf het begin van de route.',
      zieOok: ['wvo-2.107a-2', 'wvo-2.107e-2'],
      versies: moved('10b10', '2.107a', '2'),
    }),
    'wvo-2.107a-3': () => ({
      soort: 'wet',
      strekking:
        'De toegestane combinaties: BB met een basisberoepsopleiding, KB met een vakopleiding of een middenkaderopleiding, GL en TL met een middenkaderopleiding.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.2-1', 'wvo-2.107l-2'],
      versies: moved('10b10', '2.107a', '3'),
    }),
    'wvo-2.107a-4': () => ({
      soort: 'wet',
      strekking:
        'Het vo-deel van een doorlopende leerroute sluit aan bij een of meer profielen die de school aanbiedt.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107l-3'],
      versies: moved('10b10', '2.107a', '4'),
    }),
    'wvo-2.107c': () => ({
      soort: 'wet',
      strekking: 'De besturen van school en instelling melden samen dat zij een route aanbieden.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.4', 'dia-melden'],
      versies: moved('10b12', '2.107c'),
    }),
    'wvo-2.107e-1': () => ({
      soort: 'wet',
      strekking: 'In het eerste en tweede leerjaar van de route is de jongere leerling van de school.',
      zekerheid: 'gelezen',
      zieOok: ['dia-leerroute-2'],
      versies: moved('10b14', '2.107e', '1'),
    }),
    'wvo-2.107e-1-rod': () => ({
      soort: 'wet',
      strekking: 'In de VO-fase staat de leerling in ROD VO.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De wet maakt hem leerling van de school; dat de school hem daarom in ROD VO zet, is daaruit afgeleid. Voor een niet bekostigde school is het niet behandeld.',
      zieOok: ['wvo-2.107e-1', 'dia-uitwisselen-vo'],
      versies: moved('10b14', '2.107e', '1'),
    }),
    'wvo-2.107e-2': () => ({
      soort: 'wet',
      strekking:
        'Vanaf het derde leerjaar van de route is de jongere uitgeschreven bij de school en als mbo-student ingeschreven bij de instelling.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.6-1', 'dia-leerroute-2'],
      versies: moved('10b14', '2.107e', '2'),
    }),
    'wvo-2.107e-2-doublure': () => ({
      soort: 'wet',
      strekking: 'Wie leerjaar 1 of 2 van de route overdoet, bereikt het derde leerjaar een jaar later.',
      zekerheid: 'onzeker',
      kanttekening:
        'De wet knoopt de overgang aan het derde leerjaar van de route. DUO schrijft "de eerste twee jaar": letterlijk gelezen begint de MBO-fase na twee schooljaren, ook voor wie een jaar overdoet.',
      zieOok: ['dia-leerroute-2'],
      versies: moved('10b14', '2.107e', '2'),
    }),
    'wvo-2.107e-2-vo-inschrijving': () => ({
      soort: 'wet',
      strekking:
        'Na de uitschrijving heeft de school geen grond meer voor een vo-inschrijving, behalve voor vmbo-onderdelen in het derde leerjaar van de route zolang het vmbo-examen nog openstaat.',
      zekerheid: 'afgeleid',
      kanttekening:
        'Afgeleid uit artikel 2.107e lid 2, artikel 2.107f lid 2 en de pagina van DUO. Geen bron zegt wat het register met zo een inschrijving doet; zij geeft daarom ten hoogste een signaal.',
      zieOok: ['wvo-2.107e-2', 'wvo-2.107f-2', 'duo-pagina-fases'],
      versies: moved('10b14', '2.107e', '2'),
    }),
    'wvo-2.107e-2-vo-nog-open': () => ({
      soort: 'wet',
      strekking:
        'In het derde leerjaar van de route kan de leerling voor vmbo-onderdelen nog in ROD VO staan zolang het vmbo-examen openstaat.',
      zekerheid: 'onzeker',
      kanttekening:
        'De wet zegt dat hij is uitgeschreven bij de school; DUO schrijft dat hij voor vmbo-onderdelen in ROD VO ingeschreven blijft. Wij noemen het toegestaan.',
      zieOok: ['wvo-2.107e-2', 'duo-pagina-fases'],
      versies: moved('10b14', '2.107e', '2'),
    }),
    'wvo-2.107f-1': () => ({
      soort: 'wet',
      strekking:
        'Het bestuur van de school is de hele route lang verantwoordelijk voor het vmbo-onderwijs en voor het vmbo-examen en het vmbo-diploma.',
      zekerheid: 'gelezen',
      zieOok: ['dia-taken-vo', 'duo-pagina', 'wvo-2.107d-1'],
      versies: moved('10b15', '2.107f', '1'),
    }),
    'wvo-2.107f-2': () => ({
      soort: 'wet',
      strekking:
        'Voor vmbo-onderdelen in het derde leerjaar van de route blijven de bepalingen over het persoonsgebonden nummer en de levering aan het register gelden voor de school.',
      zekerheid: 'gelezen',
      zieOok: ['duo-pagina-fases'],
      versies: moved('10b15', '2.107f', '2'),
    }),
    'wvo-2.107f-3': () => ({
      soort: 'wet',
      strekking: 'De school houdt haar eigen klachtenregeling, die ook gaat over gedragingen van de partner.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.7-3'],
      versies: moved('10b15', '2.107f', '3'),
    }),
  }
}
