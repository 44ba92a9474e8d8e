import type { Bron } from '../bron.js'

/** Keys of the Regeling register onderwijsdeelnemers: the terms within which schools and instellingen report. */
export type RrodSleutel = 'rrod-5-1' | 'rrod-5-2' | 'rrod-6-1' | 'rrod-9-2' | 'rrod-10-2' | 'rrod-13'

/** The only state that was read. When each article got its present words was not found, so nothing is said of earlier days. */
const readFrom = '2025-09-18'

/** What these provisions say, and where they stand when. */
export function rrod(): Readonly<Record<RrodSleutel, () => Bron>> {
  const article = { soort: 'wet', eerderNietGelezen: true } as const
  return {
    'rrod-5-1': () => ({
      ...article,
      strekking: 'De vo-school levert de gegevens over de teldatum op de vijftiende van een maand, of eerder.',
      zekerheid: 'onzeker',
      kanttekening:
        'Naar de letter is dat de maand na de teldatum, dus 15 november. De minister geeft de gegevens echter al op 16 oktober terug, wat bij 15 oktober past. Een vaste dag is er daarom niet uit af te leiden.',
      zieOok: ['rrod-1', 'rrod-13'],
      versies: [{ wet: 'RROD', artikel: '5', lid: '1', geldigVan: readFrom }],
    }),
    'rrod-5-2': () => ({
      ...article,
      strekking: 'De vo-school meldt een in- of uitschrijving binnen zeven dagen na de dag ervan.',
      zekerheid: 'gelezen',
      kanttekening: 'Lid 4 zondert de aangewezen, niet bekostigde school uit.',
      versies: [{ wet: 'RROD', artikel: '5', lid: '2', geldigVan: readFrom }],
    }),
    'rrod-6-1': () => ({
      ...article,
      strekking:
        'De school levert de uitslag van het vmbo-examen zo snel mogelijk, uiterlijk twee weken nadat zij is vastgesteld.',
      zekerheid: 'gelezen',
      versies: [{ wet: 'RROD', artikel: '6', lid: '1', geldigVan: readFrom }],
    }),
    'rrod-9-2': () => ({
      ...article,
      strekking:
        'De mbo-instelling levert gegevens zo snel mogelijk, uiterlijk zeven dagen nadat zij die heeft gekregen of die zijn veranderd.',
      zekerheid: 'gelezen',
      kanttekening: 'In het vo begint de termijn anders: bij de in- of uitschrijving zelf.',
      zieOok: ['rrod-5-2'],
      versies: [{ wet: 'RROD', artikel: '9', lid: '2', geldigVan: readFrom }],
    }),
    'rrod-10-2': () => ({
      ...article,
      strekking:
        'De mbo-instelling levert de diplomagegevens uiterlijk zeven dagen na het behalen van het diploma of na de uitschrijving.',
      zekerheid: 'gelezen',
      versies: [{ wet: 'RROD', artikel: '10', lid: '2', geldigVan: readFrom }],
    }),
    'rrod-13': () => ({
      ...article,
      strekking: 'De mbo-instelling heeft alle gegevens over de teldatum uiterlijk op 15 oktober daarna geleverd.',
      zekerheid: 'gelezen',
      zieOok: ['rrod-1'],
      versies: [{ wet: 'RROD', artikel: '13', geldigVan: readFrom }],
    }),
  }
}
