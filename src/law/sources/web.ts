import type { Bron, Wetsversie } from '../bron.js'

/**
 * Key of a provision of the Wet educatie en beroepsonderwijs: article and lid as numbered from 2026-01-01. A suffix names
 * a reading of ours.
 *
 * @since 0.1.0
 */
export type WebSleutel =
  | 'web-7.2.4a-3'
  | 'web-9.1.2-1'
  | 'web-9.1.4'
  | 'web-9.1.6-1'
  | 'web-9.1.6-2'
  | 'web-9.1.6-2-reikwijdte'
  | 'web-9.1.7-1'
  | 'web-9.1.7-3'
  | 'web-9.1.8'
  | 'web-9.1.9'
  | 'web-9.1.14'
  | 'web-9.1.17-3'

/**
 * A provision that was renumbered on 2026-01-01. Its old number was read in the text of 2025-01-01; that it stood there
 * from the start of the law is derived.
 */
function renumbered(before: string, now: string, lid?: string): readonly Wetsversie[] {
  const numbered = (artikel: string): Pick<Wetsversie, 'artikel' | 'lid'> =>
    lid === undefined ? { artikel } : { artikel, lid }
  return [
    { wet: 'WEB', ...numbered(before), geldigVan: '2020-08-01', geldigTot: '2024-12-31', zekerheid: 'afgeleid' },
    { wet: 'WEB', ...numbered(before), geldigVan: '2025-01-01', geldigTot: '2025-12-31' },
    { wet: 'WEB', ...numbered(now), geldigVan: '2026-01-01' },
  ]
}

/** The provisions of the Wet educatie en beroepsonderwijs that the library cites. */
export function web(): Readonly<Record<WebSleutel, Bron>> {
  return {
    'web-7.2.4a-3': {
      soort: 'wet',
      strekking:
        'De studieduur: basisberoepsopleiding 1 of 2 jaar, vakopleiding 2 of 3 jaar, middenkaderopleiding 3 jaar of, waar aangewezen (lid 4), langer.',
      zekerheid: 'gelezen',
      kanttekening: 'Alleen in de tekst van 1 augustus 2026 gelezen.',
      versies: [
        {
          wet: 'WEB',
          artikel: '7.2.4a',
          lid: '3',
          geldigVan: '2020-08-01',
          geldigTot: '2026-07-31',
          zekerheid: 'afgeleid',
        },
        { wet: 'WEB', artikel: '7.2.4a', lid: '3', geldigVan: '2026-08-01' },
      ],
    },
    'web-9.1.2-1': {
      soort: 'wet',
      strekking:
        'In een route kan alleen een basisberoepsopleiding, vakopleiding of middenkaderopleiding worden gevolgd: geen entreeopleiding en geen specialistenopleiding.',
      zekerheid: 'gelezen',
      zieOok: ['duo-pagina', 'wvo-2.107a-3'],
      versies: renumbered('8.5a.2', '9.1.2', '1'),
    },
    'web-9.1.4': {
      soort: 'wet',
      strekking: 'De besturen van instelling en school melden samen dat zij een route aanbieden.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107c'],
      versies: renumbered('8.5a.4', '9.1.4'),
    },
    'web-9.1.6-1': {
      soort: 'wet',
      strekking: 'Vanaf het derde leerjaar van de route is de jongere als mbo-student ingeschreven bij de instelling.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107e-2'],
      versies: renumbered('8.5a.7', '9.1.6', '1'),
    },
    'web-9.1.6-2': {
      soort: 'wet',
      strekking:
        'Het studentenstatuut van de instelling geldt in de hele doorlopende leerroute voor wat het mbo betreft.',
      zekerheid: 'gelezen',
      versies: renumbered('8.5a.7', '9.1.6', '2'),
    },
    'web-9.1.6-2-reikwijdte': {
      soort: 'wet',
      strekking: 'Het studentenstatuut is en blijft van de instelling, ook in de VO-fase en in de geïntegreerde route.',
      zekerheid: 'afgeleid',
      kanttekening:
        'Gelezen is dat het statuut in de VO-fase van een doorlopende leerroute al geldt. Dat de instelling er dan voor instaat, en dat het in de geïntegreerde route net zo is, is afgeleid.',
      zieOok: ['web-9.1.6-2', 'web-9.1.17-3'],
      versies: renumbered('8.5a.7', '9.1.6', '2'),
    },
    'web-9.1.7-1': {
      soort: 'wet',
      strekking:
        'Het bestuur van de instelling is de hele route lang verantwoordelijk voor het mbo-onderwijs, de beroepspraktijkvorming, de mbo-examens en het mbo-diploma.',
      zekerheid: 'gelezen',
      zieOok: ['dia-taken-mbo', 'duo-pagina'],
      versies: renumbered('8.5a.8', '9.1.7', '1'),
    },
    'web-9.1.7-3': {
      soort: 'wet',
      strekking: 'De instelling houdt haar eigen klachtenregeling, die ook gaat over gedragingen van de partner.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107f-3'],
      versies: renumbered('8.5a.8', '9.1.7', '3'),
    },
    'web-9.1.8': {
      soort: 'wet',
      strekking: 'Beide besturen beschrijven samen, per leerjaar, het programma en de examens van de route.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107d-2'],
      versies: renumbered('8.5a.9', '9.1.8'),
    },
    'web-9.1.9': {
      soort: 'wet',
      strekking: 'Een route duurt 2–3, 3–4, 4–5 of 5–6 jaar, naar de duur van de mbo-opleiding.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107g'],
      versies: renumbered('8.5a.10', '9.1.9'),
    },
    'web-9.1.14': {
      soort: 'wet',
      strekking:
        'De overstapoptie, van de kant van het mbo: instelling en school stellen de jongere in staat een ander passend diploma te halen.',
      zekerheid: 'onzeker',
      kanttekening: 'De WEB spreekt van instelling "en" school, de WVO 2020 van school "of" instelling.',
      zieOok: ['wvo-2.107k-1'],
      versies: renumbered('8.5a.15', '9.1.14'),
    },
    'web-9.1.17-3': {
      soort: 'wet',
      strekking: 'De bepalingen over de doorlopende leerroute gelden ook voor de geïntegreerde route.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107l-5'],
      versies: renumbered('8.4.3', '9.1.17', '3'),
    },
  }
}
