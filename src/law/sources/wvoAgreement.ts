import type { Bron, Wetsversie } from '../bron.js'
import { moved, old, since2022 } from './wvoVersions.js'

/** Keys of the Wet voortgezet onderwijs: the samenwerkingsovereenkomst, the transfer of funding and the route that is not funded (articles 2.107b, 2.109a, 5.42 and 5.42a). */
export type WvoAgreementSleutel =
  | 'wvo-2.107b-1'
  | 'wvo-2.107b-2-a'
  | 'wvo-2.107b-2-b'
  | 'wvo-2.107b-2-c'
  | 'wvo-2.107b-2-d'
  | 'wvo-2.107b-2-e'
  | 'wvo-2.107b-2-f'
  | 'wvo-2.107b-2-g'
  | 'wvo-2.107b-2-h'
  | 'wvo-2.107b-2-i'
  | 'wvo-2.107b-2-j'
  | 'wvo-2.107b-3'
  | 'wvo-2.107b-3-medezeggenschap'
  | 'wvo-2.109a'
  | 'wvo-5.42'
  | 'wvo-5.42a'

/** What these provisions say, and where they stand when. */
export function wvoAgreement(): Readonly<Record<WvoAgreementSleutel, () => Bron>> {
  return {
    'wvo-2.107b-1': () => ({
      soort: 'wet',
      strekking:
        'Het bestuur van een school en dat van een mbo-instelling verzorgen een route samen, op grond van een samenwerkingsovereenkomst.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.3-1', 'dia-leerroute-2-overeenkomst'],
      versies: moved('10b11', '2.107b', '1'),
    }),
    'wvo-2.107b-2-a': () => ({
      soort: 'wet',
      strekking:
        'Het profiel en het aanverwante domein of de aanverwante kwalificatie van de route staan in de overeenkomst.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107a-3', 'wvo-2.107a-4'],
      versies: moved('10b11', '2.107b', '2', 'a'),
    }),
    'wvo-2.107b-2-b': () => ({
      soort: 'wet',
      strekking:
        'De overeenkomst regelt wie de route leidt: de samenstelling, de benoeming, de taken en de bevoegdheden.',
      zekerheid: 'gelezen',
      versies: moved('10b11', '2.107b', '2', 'b'),
    }),
    'wvo-2.107b-2-c': () => ({
      soort: 'wet',
      strekking:
        'De overeenkomst regelt hoe de leiding van de route de beide besturen inlicht en zich tegenover hen verantwoordt.',
      zekerheid: 'gelezen',
      versies: moved('10b11', '2.107b', '2', 'c'),
    }),
    'wvo-2.107b-2-d': () => ({
      soort: 'wet',
      strekking:
        'De overeenkomst regelt de inrichting van de route: organisatie, onderwijs, inzet van personeel en gebruik van voorzieningen.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107d-2'],
      versies: moved('10b11', '2.107b', '2', 'd'),
    }),
    'wvo-2.107b-2-e': () => ({
      soort: 'wet',
      strekking:
        'Als de ene partij een deel van haar bekostiging aan de andere overdraagt, staan omvang en bestemming daarvan in de overeenkomst.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-5.42a', 'web-9.1.15', 'dia-leerroute-2-overeenkomst'],
      versies: pointing('e', 'Verwijst naar artikel 9.1.15 WEB in plaats van artikel 8.5a.16 WEB.'),
    }),
    'wvo-2.107b-2-f': () => ({
      soort: 'wet',
      strekking: 'De overeenkomst regelt wat de overstapoptie inhoudt.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107k-1', 'web-9.1.14-1', 'dia-leerroute-2-overeenkomst'],
      versies: pointing('f', 'Verwijst naar artikel 9.1.14 WEB in plaats van artikel 8.5a.15 WEB.'),
    }),
    'wvo-2.107b-2-g': () => ({
      soort: 'wet',
      strekking: 'De overeenkomst regelt hoe het bedrijfsleven bij de invulling van de route wordt betrokken.',
      zekerheid: 'gelezen',
      versies: moved('10b11', '2.107b', '2', 'g'),
    }),
    'wvo-2.107b-2-h': () => ({
      soort: 'wet',
      strekking: 'De overeenkomst regelt hoe partijen hun geschillen over de uitvoering beslechten.',
      zekerheid: 'gelezen',
      versies: moved('10b11', '2.107b', '2', 'h'),
    }),
    'wvo-2.107b-2-i': () => ({
      soort: 'wet',
      strekking:
        'De overeenkomst regelt toetreding, beëindiging en wijziging, zo dat leerlingen en studenten er zo min mogelijk last van hebben.',
      zekerheid: 'gelezen',
      zieOok: ['faq-overeenkomst'],
      versies: moved('10b11', '2.107b', '2', 'i'),
    }),
    'wvo-2.107b-2-j': () => ({
      soort: 'wet',
      strekking: 'De overeenkomst regelt de medezeggenschap bij de school en bij de instelling.',
      zekerheid: 'gelezen',
      zieOok: ['wvo-2.107b-3-medezeggenschap'],
      versies: moved('10b11', '2.107b', '2', 'j'),
    }),
    'wvo-2.107b-3': () => ({
      soort: 'wet',
      strekking:
        'Wordt de route geheel binnen een verticale scholengemeenschap verzorgd, dan is geen overeenkomst nodig; het bestuur regelt zelf dezelfde onderwerpen, zonder de onderdelen h tot en met j.',
      zekerheid: 'gelezen',
      kanttekening:
        'Tot 1 augustus 2022 noemde de wet hier ook het agrarisch opleidingscentrum. De WEB zondert alleen h en i uit.',
      zieOok: ['web-9.1.3-3', 'faq-interne-regeling'],
      versies: moved('10b11', '2.107b', '3').map((versie) =>
        versie.geldigVan === '2022-08-01'
          ? { ...versie, wijziging: { soort: 'inhoud', wat: 'Noemt het agrarisch opleidingscentrum niet meer.' } }
          : versie,
      ),
    }),
    'wvo-2.107b-3-medezeggenschap': () => ({
      soort: 'wet',
      strekking:
        'Of de interne regeling van een verticale scholengemeenschap ook over de medezeggenschap moet gaan, is niet eenduidig.',
      zekerheid: 'onzeker',
      kanttekening:
        'De WVO 2020 zondert de onderdelen h tot en met j uit, de WEB (artikel 9.1.3 lid 3) alleen h en i. Ontbreekt onderdeel j, dan geeft dat bij ons een signaal en geen weigering.',
      zieOok: ['wvo-2.107b-3', 'web-9.1.3-3'],
      versies: moved('10b11', '2.107b', '3'),
    }),
    'wvo-2.109a': () => ({
      soort: 'wet',
      strekking:
        'Een niet bekostigde school kan met een niet bekostigde aanbieder van beroepsonderwijs een route verzorgen; de overdracht van bekostiging en de uren van de WVO gelden dan niet.',
      zekerheid: 'gelezen',
      zieOok: ['web-11.1.15'],
      versies: [
        old('58b'),
        { wet: 'WVO 2020', artikel: '2.109a', geldigVan: '2022-08-01', geldigTot: '2026-07-31' },
        {
          wet: 'WVO 2020',
          artikel: '2.109a',
          wijziging: {
            soort: 'inhoud',
            wat: 'De partner is een aanbieder van niet bekostigd beroepsonderwijs (artikel 1.1.1 WEB), niet meer een instelling van artikel 1.4.1 lid 1 WEB: de kring is opnieuw omschreven.',
          },
          geldigVan: '2026-08-01',
        },
      ],
    }),
    'wvo-5.42': () => ({
      soort: 'wet',
      strekking:
        'Gaat een leerling in de loop van het schooljaar zonder afronding naar een andere school of naar een instelling, dan kan de school afspreken een deel van de bekostiging over te dragen.',
      zekerheid: 'gelezen',
      versies: moved('96s', '5.42'),
    }),
    'wvo-5.42a': () => ({
      soort: 'wet',
      strekking:
        'De school kan met de instelling uit de samenwerkingsovereenkomst afspreken een deel van haar bekostiging over te dragen vanwege een doorlopende of geïntegreerde route.',
      zekerheid: 'gelezen',
      zieOok: ['web-9.1.15', 'wvo-2.107b-2-e'],
      versies: moved('96t', '5.42a'),
    }),
  }
}

/** The onderdelen that name articles of the WEB, which were renumbered on 2026-01-01. */
function pointing(onderdeel: string, wat: string): readonly Wetsversie[] {
  const stands = since2022('2.107b', '2', onderdeel)
  return [
    old('10b11', '2', onderdeel),
    { ...stands, geldigTot: '2025-12-31' },
    { ...stands, wijziging: { soort: 'verwijzing', wat }, geldigVan: '2026-01-01' },
  ]
}
