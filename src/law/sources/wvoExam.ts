import type { Bron, Wetsversie } from '../bron.js'
import { moved, old, readIn2026, since2022 } from './wvoVersions.js'

/** Keys of the Wet voortgezet onderwijs: exam, diploma and what a candidate without diploma gets (articles 2.56 to 2.60a and 2.107j). */
export type WvoExamSleutel =
  | 'wvo-2.56-5'
  | 'wvo-2.58-1'
  | 'wvo-2.58-2'
  | 'wvo-2.59-1'
  | 'wvo-2.60a-1'
  | 'wvo-2.107j-1'
  | 'wvo-2.107j-2'
  | 'wvo-2.107j-2-tijdvak-3'
  | 'wvo-2.107j-3'
  | 'wvo-2.107j-4'
  | 'wvo-2.107j-5'
  | 'wvo-2.107j-5-omgekeerd'
  | 'wvo-2.107j-6'

/** What these provisions say, and where they stand when. */
export function wvoExam(): Readonly<Record<WvoExamSleutel, () => Bron>> {
  return {
    'wvo-2.56-5': () => ({
      soort: 'wet',
      strekking: 'Het derde tijdvak van het centraal examen wordt afgenomen door het College voor Toetsen en Examens.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      zieOok: ['wvo-2.107j-2'],
      eerderNietGelezen: true,
      versies: readIn2026('2.56', '5'),
    }),
    'wvo-2.58-1': () => ({
      soort: 'wet',
      strekking: 'Elke kandidaat krijgt na de definitieve uitslag een cijferlijst.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      eerderNietGelezen: true,
      versies: readIn2026('2.58', '1'),
    }),
    'wvo-2.58-2': () => ({
      soort: 'wet',
      strekking:
        'Wie slaagt, krijgt een diploma; wie in de BB alleen een deel van het eindexamen met goed gevolg afsluit, een getuigschrift vmbo; wie is afgewezen, een of meer vakken met goed gevolg afsloot en de school verlaat, een certificaat.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      eerderNietGelezen: true,
      versies: readIn2026('2.58', '2'),
    }),
    'wvo-2.59-1': () => ({
      soort: 'wet',
      strekking:
        'Wie de school verlaat zonder diploma of getuigschrift, krijgt een verklaring over zijn laatste leerjaar en over passend vervolgonderwijs.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      eerderNietGelezen: true,
      versies: readIn2026('2.59', '1'),
    }),
    'wvo-2.60a-1': () => ({
      soort: 'wet',
      strekking:
        'Het bestuur stelt elk jaar voor 1 oktober het programma van toetsing en afsluiting van dat schooljaar vast.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      zieOok: ['wvo-2.107d-2'],
      eerderNietGelezen: true,
      versies: readIn2026('2.60a', '1'),
    }),
    'wvo-2.107j-1': () => ({
      soort: 'wet',
      strekking:
        'Het eerste en tweede tijdvak van het centraal examen vallen in het tweede of derde leerjaar van de route, naar keuze van het bestuur; een of meer vakken mogen al in het eerste.',
      zekerheid: 'gelezen',
      versies: moved('10b19', '2.107j', '1'),
    }),
    'wvo-2.107j-2': () => ({
      soort: 'wet',
      strekking: 'Het derde tijdvak van het centraal examen volgt direct op het leerjaar waarin de eerste poging viel.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107j-2-tijdvak-3', 'wvo-2.56-5'],
      versies: thirdPeriod(),
    }),
    'wvo-2.107j-2-tijdvak-3': () => ({
      soort: 'wet',
      strekking:
        'Een diploma uit het derde tijdvak kan tot en met september na het derde leerjaar zijn behaald en is op tijd.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De marge van augustus en september is van ons; de wet zegt alleen dat tijdvak 3 direct op het leerjaar volgt.',
      zieOok: ['wvo-2.107j-2'],
      versies: thirdPeriod(),
    }),
    'wvo-2.107j-3': () => ({
      soort: 'wet',
      strekking: 'De regels over het eindexamen gelden ook in het derde leerjaar van de route.',
      zekerheid: 'gelezen',
      versies: moved('10b19', '2.107j', '3'),
    }),
    'wvo-2.107j-4': () => ({
      soort: 'wet',
      strekking:
        'Wie aan het begin van het derde leerjaar nog geen volledig eindexamen heeft, doet dat als kandidaat van de school in dat leerjaar; de directeur van de school reikt het diploma uit.',
      zekerheid: 'gelezen',
      zieOok: ['dia-leerroute-2'],
      versies: moved('10b19', '2.107j', '4'),
    }),
    'wvo-2.107j-5': () => ({
      soort: 'wet',
      strekking:
        'Wie in het eerste of tweede leerjaar van de route centraal examen deed en niet overgaat, verliest de resultaten van dat centraal examen.',
      zekerheid: 'gelezen',
      versies: moved('10b19', '2.107j', '5'),
    }),
    'wvo-2.107j-5-omgekeerd': () => ({
      soort: 'wet',
      strekking: 'Wie wel overgaat, houdt de resultaten van het centraal examen uit het eerste of tweede leerjaar.',
      zekerheid: 'afgeleid',
      kanttekening: 'De wet zegt alleen wanneer zij vervallen; dat zij anders blijven staan, leiden wij daaruit af.',
      zieOok: ['wvo-2.107j-5'],
      versies: moved('10b19', '2.107j', '5'),
    }),
    'wvo-2.107j-6': () => ({
      soort: 'wet',
      strekking: 'Wie voor het eindexamen wordt afgewezen, valt onder de overstapoptie.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107k-1'],
      versies: moved('10b19', '2.107j', '6'),
    }),
  }
}

/** Lid 2 lost the words about the College voor Toetsen en Examens on 2024-08-01; the rest of it stayed. */
function thirdPeriod(): readonly Wetsversie[] {
  const stands = since2022('2.107j', '2')
  return [
    old('10b19', '2'),
    { ...stands, geldigTot: '2024-07-31' },
    {
      ...stands,
      wijziging: {
        soort: 'verwijzing',
        wat: 'Dat het College voor Toetsen en Examens het derde tijdvak afneemt, staat niet meer hier; het staat in artikel 2.56 lid 5.',
      },
      geldigVan: '2024-08-01',
    },
  ]
}
