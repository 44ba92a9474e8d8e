import type { Bron, Wetsversie } from '../bron.js'

/** Keys of the Leerplichtwet 1969, the Regeling register onderwijsdeelnemers and the Uitvoeringsbesluit WVO 2020: leerplicht, kwalificatieplicht, verzuim and the count of pupils. */
export type LpwSleutel =
  | 'lpw-1-c'
  | 'lpw-1-f'
  | 'lpw-3-1'
  | 'lpw-3-1-einde'
  | 'lpw-3b-1'
  | 'lpw-4a-1'
  | 'lpw-4a-2'
  | 'lpw-4b'
  | 'lpw-4c-1'
  | 'lpw-21a-1'
  | 'lpw-21a-2'
  | 'rrod-1'
  | 'ubwvo-6.7'
  | 'ubwvo-6.8'

/** What these provisions say, and where they stand when. */
export function lpw(): Readonly<Record<LpwSleutel, () => Bron>> {
  return {
    'lpw-1-c': () => ({
      soort: 'wet',
      strekking: 'Instelling is een mbo-instelling van de WEB, of een erkende opleiding die niet bekostigd wordt.',
      zekerheid: 'gelezen',
      kanttekening:
        'Tussen 1 januari 2024 en 1 augustus 2026 is geen tekst gelezen; dat het op die laatste dag wijzigde, volgt uit de WEB.',
      zieOok: ['web-11.1.15'],
      eerderNietGelezen: true,
      versies: [
        {
          wet: 'LPW',
          artikel: '1',
          onderdeel: 'c',
          geldigVan: '2020-08-01',
          geldigTot: '2023-12-31',
          zekerheid: 'afgeleid',
        },
        { wet: 'LPW', artikel: '1', onderdeel: 'c', geldigVan: '2024-01-01', geldigTot: '2026-07-31' },
        {
          wet: 'LPW',
          artikel: '1',
          onderdeel: 'c',
          wijziging: {
            soort: 'inhoud',
            wat: 'Noemt een opleiding met een erkenning (artikel 11.1.1 WEB), niet meer een opleiding op grond van artikel 1.4.1 lid 1 WEB.',
          },
          geldigVan: '2026-08-01',
        },
      ],
    }),
    'lpw-1-f': () => ({
      soort: 'wet',
      strekking:
        'Een startkwalificatie is een mbo-diploma van niveau 2 of hoger, of een diploma havo of vwo; een vmbo-diploma en een entreediploma zijn het niet.',
      zekerheid: 'gelezen',
      eerderNietGelezen: true,
      versies: [
        {
          wet: 'LPW',
          artikel: '1',
          onderdeel: 'f',
          geldigVan: '2020-08-01',
          geldigTot: '2023-12-31',
          zekerheid: 'afgeleid',
        },
        { wet: 'LPW', artikel: '1', onderdeel: 'f', geldigVan: '2024-01-01' },
      ],
    }),
    'lpw-3-1': () => ({
      soort: 'wet',
      strekking:
        'De leerplicht begint na de maand van de vijfde verjaardag en eindigt aan het eind van het schooljaar waarin de jongere 16 wordt, of eerder: aan het eind van het schooljaar na twaalf volledige schooljaren.',
      zekerheid: 'gelezen',
      kanttekening: 'Voor de eerste schooldag van een maand nemen wij de eerste dag.',
      zieOok: ['lpw-3-1-einde', 'lpw-4b'],
      eerderNietGelezen: true,
      versies: endOfDuty(),
    }),
    'lpw-3-1-einde': () => ({
      soort: 'wet',
      strekking: 'De laatste dag van de leerplicht is 31 juli.',
      zekerheid: 'afgeleid',
      kanttekening:
        'Wat een schooljaar is, zegt de Leerplichtwet niet; wij nemen dat van de WVO 2020, van 1 augustus tot en met 31 juli.',
      zieOok: ['lpw-3-1'],
      eerderNietGelezen: true,
      versies: endOfDuty(),
    }),
    'lpw-3b-1': () => ({
      soort: 'wet',
      strekking:
        'In het laatste schooljaar van de leerplicht kan het college van burgemeester en wethouders toestaan dat een inschrijving bij een instelling die bij een school vervangt.',
      zekerheid: 'gelezen',
      zieOok: ['lpw-3-1'],
      eerderNietGelezen: true,
      versies: [
        {
          wet: 'LPW',
          artikel: '3b',
          lid: '1',
          geldigVan: '2020-08-01',
          geldigTot: '2023-12-31',
          zekerheid: 'afgeleid',
        },
        { wet: 'LPW', artikel: '3b', lid: '1', geldigVan: '2024-01-01' },
      ],
    }),
    'lpw-4a-1': () => ({
      soort: 'wet',
      strekking:
        'Een kwalificatieplichtige zonder startkwalificatie staat ingeschreven en volgt onderwijs; het programma van een doorlopende of geïntegreerde route wordt daarbij met name genoemd.',
      zekerheid: 'gelezen',
      kanttekening:
        'De wet noemt voor de doorlopende leerroute artikel 2.107b lid 2, waar 2.107a lid 2 bedoeld is. Voor 1 augustus 2022 niet gelezen.',
      zieOok: ['wvo-2.107a-2', 'wvo-2.107l-2'],
      eerderNietGelezen: true,
      versies: [{ wet: 'LPW', artikel: '4a', lid: '1', geldigVan: '2022-08-01' }],
    }),
    'lpw-4a-2': () => ({
      soort: 'wet',
      strekking:
        'Niet kwalificatieplichtig is wie een schooldiploma of verklaring van het praktijkonderwijs heeft, of vso volgde in een van de twee uitstroomprofielen die dit lid aanwijst.',
      zekerheid: 'gelezen',
      kanttekening:
        'De vso-profielen zijn die van artikel 14 lid 1 onder b en c van de Wet op de expertisecentra, dat niet is gelezen. Voor 1 augustus 2022 niet gelezen.',
      eerderNietGelezen: true,
      versies: [{ wet: 'LPW', artikel: '4a', lid: '2', geldigVan: '2022-08-01' }],
    }),
    'lpw-4b': () => ({
      soort: 'wet',
      strekking:
        'De kwalificatieplicht begint direct na de leerplicht en eindigt bij 18 jaar of bij een startkwalificatie.',
      zekerheid: 'gelezen',
      kanttekening: 'Voor 1 augustus 2022 niet gelezen.',
      zieOok: ['lpw-3-1', 'lpw-1-f'],
      eerderNietGelezen: true,
      versies: [{ wet: 'LPW', artikel: '4b', geldigVan: '2022-08-01' }],
    }),
    'lpw-4c-1': () => ({
      soort: 'wet',
      strekking:
        'De kwalificatieplichtige volgt het volledige programma waarvoor hij is ingeschreven, ook dat van een doorlopende of geïntegreerde route.',
      zekerheid: 'gelezen',
      kanttekening:
        'De wet noemt voor de doorlopende leerroute artikel 2.107b lid 2, waar 2.107a lid 2 bedoeld is. Voor 1 augustus 2022 niet gelezen.',
      zieOok: ['lpw-4a-1'],
      eerderNietGelezen: true,
      versies: [{ wet: 'LPW', artikel: '4c', lid: '1', geldigVan: '2022-08-01' }],
    }),
    'lpw-21a-1': () => ({
      soort: 'wet',
      strekking:
        'De school levert verzuimgegevens zodra een leerling in vier opeenvolgende lesweken in totaal zestien uren les- of praktijktijd zonder geldige reden heeft verzuimd.',
      zekerheid: 'gelezen',
      kanttekening:
        'De tekst noemt elke ingeschreven leerling; wij lezen haar voor wie leer- of kwalificatieplichtig is, omdat voor de anderen een eigen drempel geldt. De dag van de wijziging is die van de eerste gelezen tekst waarin het zo staat; de tekst daarvoor is van 1 augustus 2023.',
      zieOok: ['dia-taken-vo', 'lpw-21a-2'],
      eerderNietGelezen: true,
      versies: [
        { wet: 'LPW', artikel: '21a', lid: '1', geldigVan: '2020-08-01', geldigTot: '2023-12-31' },
        {
          wet: 'LPW',
          artikel: '21a',
          lid: '1',
          wijziging: {
            soort: 'inhoud',
            wat: 'Geldt voor elke school, niet meer alleen voor bekostigde en aangewezen scholen; de grens van zestien uren bleef.',
          },
          geldigVan: '2024-01-01',
        },
      ],
    }),
    'lpw-21a-2': () => ({
      soort: 'wet',
      strekking:
        'De instelling levert verzuimgegevens zodra een student in vier opeenvolgende lesweken in totaal zestien uren lestijd zonder geldige reden heeft verzuimd.',
      zekerheid: 'gelezen',
      zieOok: ['dia-taken-mbo', 'lpw-21a-1'],
      eerderNietGelezen: true,
      versies: [
        {
          wet: 'LPW',
          artikel: '21a',
          lid: '2',
          geldigVan: '2020-08-01',
          geldigTot: '2022-12-31',
          zekerheid: 'afgeleid',
        },
        { wet: 'LPW', artikel: '21a', lid: '2', geldigVan: '2023-01-01' },
      ],
    }),
    'rrod-1': () => ({
      soort: 'wet',
      strekking:
        'De teldatum is 1 oktober voor scholen van de WVO 2020 en instellingen van de WEB, en 1 februari voor scholen van de WPO en de WEC.',
      zekerheid: 'gelezen',
      kanttekening:
        'Gelezen in de tekst van 18 september 2025; de WVO 2020 kan er voor 1 augustus 2022 niet in zijn genoemd.',
      zieOok: ['pve-teldata'],
      eerderNietGelezen: true,
      versies: [
        { wet: 'RROD', artikel: '1', geldigVan: '2020-08-01', geldigTot: '2025-09-17', zekerheid: 'afgeleid' },
        { wet: 'RROD', artikel: '1', geldigVan: '2025-09-18' },
      ],
    }),
    'ubwvo-6.7': () => ({
      soort: 'wet',
      strekking:
        'Een school telt de leerlingen die op de teldatum werkelijk schoolgaand bij haar zijn ingeschreven; een leerling telt voor één school mee.',
      zekerheid: 'gelezen',
      kanttekening:
        'Dat de teldatum 1 oktober is, staat in de Regeling register onderwijsdeelnemers. Gelezen in de teksten van 1 oktober 2025 en 1 augustus 2026.',
      zieOok: ['rrod-1'],
      eerderNietGelezen: true,
      versies: [
        { wet: 'UBWVO', artikel: '6.7', geldigVan: '2022-08-01', geldigTot: '2025-09-30', zekerheid: 'afgeleid' },
        { wet: 'UBWVO', artikel: '6.7', geldigVan: '2025-10-01' },
      ],
    }),
    'ubwvo-6.8': () => ({
      soort: 'wet',
      strekking:
        'Niet meegeteld wordt onder anderen wie sinds het begin van het schooljaar meer dan de helft van de schooldagen zonder geldige reden verzuimde, en wie hetzelfde eindexamen al haalde; een andere leerweg van het vmbo geldt niet als hetzelfde.',
      zekerheid: 'gelezen',
      kanttekening: 'Gelezen in de teksten van 1 oktober 2025 en 1 augustus 2026.',
      zieOok: ['ubwvo-6.7'],
      eerderNietGelezen: true,
      versies: [
        { wet: 'UBWVO', artikel: '6.8', geldigVan: '2022-08-01', geldigTot: '2025-09-30', zekerheid: 'afgeleid' },
        { wet: 'UBWVO', artikel: '6.8', geldigVan: '2025-10-01' },
      ],
    }),
  }
}

function endOfDuty(): readonly Wetsversie[] {
  return [
    { wet: 'LPW', artikel: '3', lid: '1', geldigVan: '2020-08-01', geldigTot: '2023-12-31', zekerheid: 'afgeleid' },
    { wet: 'LPW', artikel: '3', lid: '1', geldigVan: '2024-01-01' },
  ]
}
