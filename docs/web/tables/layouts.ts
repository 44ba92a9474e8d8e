import type { Both } from '../languages.js'

/** How a decision table is laid out on a page: which columns name a row, which are spread over the width, which stand in the cells. */
export type Layout = {
  /** The question in Dutch. */
  readonly nl: string
  /** The question in English, where the title of the table tells of the names of its columns or of how the file writes a cell. */
  readonly en?: string
  readonly rows: readonly string[]
  /** Without it every other column stands beside the name of the row. */
  readonly across?: readonly string[]
  /** Whether each value under a spread head has a column of its own. */
  readonly apart?: true
  /** How the values of a cell read as a sentence: used for a cell that has exactly these columns, beside its sources. */
  readonly sentences?: readonly Both[]
}

/** Every decision table about the law, by its name. The tables about the library itself have pages of their own. */
export const layouts: Readonly<Record<string, Layout>> = {
  combinations: {
    nl: 'Welke leerweg leidt in welke route naar welk niveau?',
    rows: ['leerroute', 'leerweg'],
    across: ['niveau'],
  },
  phases: { nl: 'In welke fase valt elk leerjaar van de route?', rows: ['leerjaar'] },
  funding: { nl: 'Wie betaalt in welke fase?', rows: ['fase'] },
  responsibility: {
    nl: 'Wie is verantwoordelijk voor welke taak, in welke route en fase?',
    rows: ['taak'],
    across: ['leerroute', 'fase'],
  },
  registrations: {
    nl: 'Moet de inschrijving van een leerling in een route in ROD VO en ROD MBO staan, mag dat, of mag dat niet?',
    rows: ['situatie'],
    across: ['register'],
  },
  locations: { nl: 'Waar kan een route worden gegeven?', rows: ['locatie'] },
  durations: {
    nl: 'Hoeveel jaren mag een route duren, naar niveau en duur van de mbo-opleiding? Een streepje: zo’n opleiding kent de wet niet.',
    en: 'How many years may a route take, by niveau and length of the mbo course? A dash: the law has no such course.',
    rows: ['niveau'],
    across: ['opleidingsduur'],
    sentences: [{ nl: '{minimum} tot en met {maximum} jaar', en: '{minimum} to {maximum} years' }],
  },
  deadlines: {
    nl: 'Op welke 31 juli na het begin van de route moet het vmbo-diploma er zijn?',
    en: 'By which 31 July after the start of the route must the vmbo diploma be there?',
    rows: ['leerroute', 'jaren'],
    across: ['doublures'],
    sentences: [
      {
        nl: '{vmboDiploma} {laatsteDag}, {jarenNaStart} jaar na de start (leerjaar {leerjaar})',
        en: '{vmboDiploma} {laatsteDag}, {jarenNaStart} years after the start (year {leerjaar})',
      },
    ],
  },
  exams: {
    nl: 'In welke leerjaren en tijdvakken kan het centraal examen vallen, en moet het worden aangeboden?',
    en: 'In which years and periods of a route can the central exam fall, and must it be offered?',
    rows: ['leerroute', 'leerjaar'],
    across: ['tijdvak'],
  },
  'exam-results': {
    nl: 'Wat gebeurt er met resultaten van het centraal examen van wie wel en wie niet is bevorderd?',
    rows: ['leerjaar'],
    across: ['bevorderd'],
  },
  'exam-documents': {
    nl: 'In welk artikel staat elk papier van het vmbo-examen?',
    en: 'Which article has each paper of the vmbo exam?',
    rows: ['document'],
  },
  elementcodes: {
    nl: 'Voor welk programma staat een elementcode? Op de plaats van P staat één cijfer: het profiel.',
    en: 'Which kind of programme does an elementcode stand for? In the place of P stands one digit: the profile.',
    rows: ['soort'],
  },
  hours: {
    nl: 'Hoeveel klokuren heeft een hele route ten minste, volgens de oude en de nieuwe wet?',
    rows: ['leertraject', 'jaren'],
    across: ['recht'],
    apart: true,
  },
  'hours-sources': {
    nl: 'Waar staan de uren, en waar de ruimte in de oude wet voor minder uren?',
    rows: ['leertraject', 'bekostigd'],
  },
  'hours-transition': { nl: 'Tot en met welke dag kunnen de oude uren worden gebruikt?', rows: ['groep'] },
  'count-dates': {
    nl: 'Wat wordt op elke teldatum geteld, en voor welk bekostigingsjaar?',
    en: 'What is counted on each count date, and for which budget year?',
    rows: ['teldatum'],
    across: ['bekostiging'],
  },
  absence: {
    nl: 'Vanaf hoeveel verzuim moet het worden gemeld?',
    rows: ['plichtig'],
    across: ['fase'],
    sentences: [
      { nl: '{uren} uur in {lesweken} lesweken op rij', en: '{uren} hours in {lesweken} consecutive school weeks' },
      {
        nl: '{dagen} dagen aaneen, voor wie jonger is dan {jongerDan}; gelezen vanaf {gelezenVanaf}',
        en: '{dagen} days in a row, for who is younger than {jongerDan}; read from {gelezenVanaf}',
      },
    ],
  },
  duties: {
    nl: 'Op welke dag begint en eindigt elke plicht? Geteld vanaf een verjaardag of na een aantal volle schooljaren; het vroegste einde geldt.',
    en: 'On which day does each duty begin and end? Counted from a birthday or after so many full school years; the earliest end holds.',
    rows: ['plicht', 'moment'],
  },
  leaving: { nl: 'Waar staan de regels over het verlaten van een route?', rows: ['bepaling'], across: ['fase'] },
  'admission-rules': {
    nl: 'Welke regels over toelating gelden niet in een route, en niet erna bij dezelfde instelling?',
    en: 'Which admission rules of the WEB do not hold in a route, and not after it at the same institution?',
    rows: ['moment', 'artikel'],
  },
  limits: { nl: 'Getallen en dagen die erbij horen', en: 'Numbers and days that go with it', rows: ['grens'] },
}
