import type { Bron, Wetsversie } from '../bron.js'
import { moved, old, since2022 } from './wvoVersions.js'

/** Keys of the Wet voortgezet onderwijs: hours, exam, overstapoptie and the geïntegreerde route (articles 2.107h to 2.107l and 2.109a). */
export type WvoExamSleutel =
  | 'wvo-2.107h'
  | 'wvo-2.107j-2'
  | 'wvo-2.107j-2-tijdvak-3'
  | 'wvo-2.107j-4'
  | 'wvo-2.107k-1'
  | 'wvo-2.107l-1'
  | 'wvo-2.107l-2'
  | 'wvo-2.107l-4'
  | 'wvo-2.107l-5'
  | 'wvo-2.109a'

/** What these provisions say, and where they stand when. */
export function wvoExam(): Readonly<Record<WvoExamSleutel, Bron>> {
  return {
    'wvo-2.107h': {
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
    },
    'wvo-2.107j-2': {
      soort: 'wet',
      strekking: 'Het derde tijdvak van het centraal examen volgt direct op het leerjaar waarin de eerste poging viel.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107j-2-tijdvak-3'],
      versies: thirdPeriod(),
    },
    'wvo-2.107j-2-tijdvak-3': {
      soort: 'wet',
      strekking:
        'Een diploma uit het derde tijdvak kan tot en met september na het derde leerjaar zijn behaald en is op tijd.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De marge van augustus en september is van ons; de wet zegt alleen dat tijdvak 3 direct op het leerjaar volgt.',
      zieOok: ['wvo-2.107j-2'],
      versies: thirdPeriod(),
    },
    'wvo-2.107j-4': {
      soort: 'wet',
      strekking:
        'Wie aan het begin van het derde leerjaar nog geen volledig eindexamen heeft, doet dat als kandidaat van de school in dat leerjaar; de directeur van de school reikt het diploma uit.',
      zekerheid: 'gelezen',
      zieOok: ['dia-leerroute-2'],
      versies: moved('10b19', '2.107j', '4'),
    },
    'wvo-2.107k-1': {
      soort: 'wet',
      strekking:
        'Wie de route voortijdig verlaat, wordt in staat gesteld een ander passend diploma te halen: de overstapoptie.',
      zekerheid: 'onzeker',
      kanttekening:
        'De WVO 2020 spreekt van school "of" instelling, de WEB van instelling "en" school. Beide vragen een gezamenlijk oordeel; wij lezen een gedeelde plicht.',
      zieOok: ['web-9.1.14'],
      versies: moved('10b20', '2.107k', '1'),
    },
    'wvo-2.107l-1': {
      soort: 'wet',
      strekking: 'De geïntegreerde route wordt verzorgd door een school voor vbo samen met een mbo-instelling.',
      zekerheid: 'gelezen',
      versies: [
        old('10b21', '1'),
        { wet: 'WVO 2020', artikel: '2.107l', lid: '1', geldigVan: '2022-08-01', geldigTot: '2025-12-31' },
        { wet: 'WVO 2020', artikel: '2.107l', lid: '1', geldigVan: '2026-01-01' },
      ],
    },
    'wvo-2.107l-2': {
      soort: 'wet',
      strekking:
        'De geïntegreerde route komt in de plaats van de basisberoepsgerichte leerweg en leidt alleen tot het diploma van een basisberoepsopleiding (niveau 2).',
      zekerheid: 'gelezen',
      zieOok: ['dia-leerroute-1'],
      versies: moved('10b21', '2.107l', '2'),
    },
    'wvo-2.107l-4': {
      soort: 'wet',
      strekking: 'In de geïntegreerde route is het bestuur niet verplicht het vmbo-examen van de BB aan te bieden.',
      zekerheid: 'gelezen',
      zieOok: ['dia-leerroute-1', 'faq-verschil-dlr-glr'],
      versies: moved('10b21', '2.107l', '4'),
    },
    'wvo-2.107l-5': {
      soort: 'wet',
      strekking: 'De artikelen 2.107b tot en met 2.107k gelden ook voor de geïntegreerde route.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.17-3'],
      versies: moved('10b21', '2.107l', '5'),
    },
    'wvo-2.109a': {
      soort: 'wet',
      strekking:
        'Een niet bekostigde school kan met een niet bekostigde aanbieder van beroepsonderwijs een route verzorgen; de overdracht van bekostiging en de uren van de WVO gelden dan niet.',
      zekerheid: 'gelezen',
      versies: [
        old('58b'),
        { wet: 'WVO 2020', artikel: '2.109a', geldigVan: '2022-08-01', geldigTot: '2026-07-31' },
        { wet: 'WVO 2020', artikel: '2.109a', geldigVan: '2026-08-01' },
      ],
    },
  }
}

/** Lid 2 lost the words about the College voor Toetsen en Examens on 2024-08-01; the rest of it stayed. */
function thirdPeriod(): readonly Wetsversie[] {
  return [
    old('10b19', '2'),
    { ...since2022('2.107j', '2'), geldigTot: '2024-07-31' },
    { wet: 'WVO 2020', artikel: '2.107j', lid: '2', geldigVan: '2024-08-01' },
  ]
}
