import type { Language } from '../languages.js'

/** What stands above each column of the decision tables. */
const columns: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  leerroute: ['Route', 'Route'],
  leerweg: ['Leerweg', 'Leerweg'],
  niveau: ['Mbo-niveau', 'Mbo niveau'],
  mogelijk: ['Kan dit?', 'Possible?'],
  source: ['Bron', 'Source'],
  leerjaar: ['Leerjaar van de route', 'Year of the route'],
  fase: ['Fase', 'Phase'],
  bekostiging: ['Bekostiging', 'Funding'],
  taak: ['Taak', 'Task'],
  verantwoordelijke: ['Verantwoordelijk', 'Responsible'],
  indienAangeboden: ['Als het toch wordt aangeboden', 'If it is offered all the same'],
  situatie: ['De leerling is', 'The pupil is'],
  register: ['Register', 'Register'],
  registratie: ['Inschrijving', 'Enrolment'],
  locatie: ['Plaats', 'Place'],
  opleidingsduur: ['Duur van de mbo-opleiding, in jaren', 'Length of the mbo course, in years'],
  minimum: ['Minstens, in jaren', 'At least, in years'],
  maximum: ['Hoogstens, in jaren', 'At most, in years'],
  jaren: ['Lengte van de route, in jaren', 'Length of the route, in years'],
  doublures: ['Keer blijven zitten in leerjaar 1 of 2', 'Times year 1 or 2 was repeated'],
  vmboDiploma: ['Vmbo-diploma', 'Vmbo diploma'],
  jarenNaStart: ['Jaren na de start', 'Years after the start'],
  laatsteDag: ['Laatste dag', 'Last day'],
  sourceDoublures: ['Bron van het blijven zitten', 'Source of the repeated years'],
  sourceLaatsteDag: ['Bron van de dag', 'Source of the day'],
  tijdvak: ['Tijdvak', 'Exam period'],
  omvang: ['Hoeveel', 'How much'],
  aanbod: ['Aanbieden', 'Must it be offered'],
  aanmelder: ['Meldt aan', 'Registers the candidate'],
  sourceAanmelder: ['Bron van het aanmelden', 'Source of the registering'],
  bevorderd: ['Bevorderd?', 'Promoted?'],
  resultaten: ['De resultaten', 'The results'],
  document: ['Papier', 'Paper'],
  soort: ['Soort', 'Kind'],
  patroon: ['De code', 'The code'],
  recht: ['Welke uren', 'Which hours'],
  leertraject: ['Leertraject', 'Leertraject'],
  totaal: ['Uren in totaal', 'Hours in all'],
  begeleid: ['Begeleide uren', 'Guided hours'],
  bpv: ['Uren in de praktijk', 'Hours of work placement'],
  bekostigd: ['Bekostigd?', 'Funded?'],
  sourceMinderUren: ['Bron van minder uren', 'Source of fewer hours'],
  groep: ['Voor wie', 'For whom'],
  nieuwVan: ['Nieuwe uren vanaf', 'New hours from'],
  oudRechtTot: ['Oude uren tot en met', 'Old hours up to and including'],
  teldatum: ['Teldatum', 'Count date'],
  telt: ['Telt mee?', 'Counted?'],
  bekostigingsjaarMboNa: ['Bekostigingsjaar, in jaren na de telling', 'Budget year, in years after the count'],
  plichtig: ['Leerplicht of kwalificatieplicht?', 'Leerplicht or kwalificatieplicht?'],
  uren: ['Uren verzuim', 'Hours of absence'],
  lesweken: ['Binnen zoveel lesweken op rij', 'Within so many consecutive school weeks'],
  dagen: ['Dagen aaneen', 'Days in a row'],
  jongerDan: ['Jonger dan', 'Younger than'],
  gelezenVanaf: ['Gelezen vanaf', 'Read from'],
  plicht: ['Plicht', 'Duty'],
  moment: ['Wanneer', 'When'],
  leeftijd: ['Leeftijd', 'Age'],
  schooljaren: ['Na zoveel schooljaren', 'After so many school years'],
  dag: ['Dag', 'Day'],
  sourceDag: ['Bron van de dag', 'Source of the day'],
  bepaling: ['Waarover', 'About'],
  artikel: ['Artikel van de WEB', 'Article of the WEB'],
  grens: ['Grens', 'Limit'],
  weken: ['Weken', 'Weeks'],
}

/** What stands above this column. A column without words is a table that nobody put on a page. */
export function columnWords(column: string, language: Language): string {
  const found = columns[column]
  if (found === undefined) throw new Error(`The column ${column} has no words`)
  return found[language === 'nl' ? 0 : 1]
}

/** How a number, or a yes and a no, reads as the head of a row or a column; `#` is the value. */
const heads: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  niveau: ['niveau #', 'niveau #'],
  opleidingsduur: ['mbo-opleiding van # jaar', 'mbo course of # years'],
  jaren: ['# jaar', '# years'],
  doublures: ['# keer blijven zitten', 'repeated # times'],
  tijdvak: ['tijdvak #', 'exam period #'],
  leerjaar: ['leerjaar #', 'year #'],
  bevorderd: ['bevorderd: #', 'promoted: #'],
  artikel: ['art. # WEB', 'art. # WEB'],
  plichtig: ['leerplicht of kwalificatieplicht: #', 'leerplicht or kwalificatieplicht: #'],
  bekostigd: ['bekostigd: #', 'funded: #'],
}

/** What stands before and after a value that is a head; in English one year is no years. */
export function headWords(
  column: string,
  language: Language,
  value: unknown,
): readonly [before: string, after: string] {
  const found = heads[column]
  if (found === undefined) return ['', '']
  const [before = '', after = ''] = found[language === 'nl' ? 0 : 1].split('#')
  return [before, language === 'en' && value === 1 ? after.replace(/s$/, '') : after]
}
