import type { Bron } from '../bron.js'

/**
 * Key of a source about the registers RIO, ROD VO and ROD MBO: their lists of codes and file layouts (`pve-`, `rio-`, `rod-`), and
 * how a route is reported and registered (`sbo-`, `fase-zet-school`).
 *
 * @since 0.1.0
 */
export type RegisterSleutel =
  | 'pve-waardenlijsten'
  | 'pve-layouts'
  | 'pve-483-signalen'
  | 'rio-waardenlijsten'
  | 'rio-api'
  | 'rod-vo-fasecode'
  | 'rod-mbo-leerroutecode'
  | 'sbo-melden'
  | 'melding-per-kant'
  | 'sbo-meetmoment'
  | 'sbo-aanmelden'
  | 'fase-zet-school'

const pve = {
  soort: 'publicatie',
  uitgever: 'DUO',
  titel: 'Programma van Eisen mbo-instelling 4.8.2 (12 mei 2026)',
} as const
const rio = { soort: 'publicatie', uitgever: 'RIO', titel: 'RIO LOD OpenAPI 2.13.0' } as const
const reading = { soort: 'publicatie', uitgever: 'doorlopende-leerroute' } as const
const sbo = { soort: 'publicatie', uitgever: 'Sterk Beroepsonderwijs' } as const
const base = 'https://www.sterkberoepsonderwijs.nl/'

/** What is said about the registers beside the law. */
export function registers(): Readonly<Record<RegisterSleutel, () => Bron>> {
  return {
    'pve-waardenlijsten': () => ({
      ...pve,
      strekking:
        'De waarden van leerroutefase (VO, MBO; vanaf 1 augustus 2020), niveau (MBO-1 tot en met MBO-4) en leertraject met hun geldigheid; ja en nee zijn J en N in het RO-bestand, 1 en 0 in GRONDSLAG IP, true en false in TBG-i.',
      zekerheid: 'gelezen',
      kanttekening:
        'De lijsten staan in paragraaf 16.6, J en N in hoofdstuk 15; 1 en 0 staan in een voorbeeldbestand, de tekst noemt daar alleen het type. Een lijst voor het veld leerroute staat er niet bij.',
      zieOok: ['pve-layouts', 'rod-mbo-leerroutecode'],
    }),
    'pve-layouts': () => ({
      ...pve,
      strekking:
        'De opbouw van de bestanden met inschrijvingen: RO (hoofdstuk 15), TBG-i (hoofdstuk 16) en GRONDSLAG IP (hoofdstuk 17), veld voor veld; TBG-i heeft wel de leerroutefase en niet de leerroute.',
      zekerheid: 'gelezen',
      kanttekening:
        'Openbare voorbeeldbestanden wijken op onderdelen af: een extra veld, andere datums, aangevulde of afgekapte regels.',
      zieOok: ['pve-velden'],
    }),
    'pve-483-signalen': () => ({
      soort: 'publicatie',
      uitgever: 'cedanl (mbo-bekostiging-bestanden)',
      titel: 'Wijzigingen in het Programma van Eisen, aantekeningen bij versie 4.8.3',
      url: 'https://github.com/cedanl/mbo-bekostiging-bestanden',
      strekking:
        'ROD geeft een signaal als leerroute of leerroutefase in het mbo anders is dan in het voortgezet of voortgezet speciaal onderwijs (paragraaf 7.3.1).',
      zekerheid: 'gelezen',
      kanttekening:
        'Gelezen in aantekeningen van derden; versie 4.8.3 van het Programma van Eisen zelf is niet gelezen.',
    }),
    'rio-waardenlijsten': () => ({
      ...rio,
      strekking:
        'Het veld doorlopendeLeerlijnVmboMbo is DLR_VMBO_MBO, GLR_VMBO_MBO of PRO_ENTREE; niveaus in het vo zijn VO-VMBO-BB en dergelijke, kwalificatieniveaus MBO-1 tot en met MBO-4.',
      zekerheid: 'gelezen',
      kanttekening: 'PRO_ENTREE deelt het veld, maar is geen route van deze wet.',
    }),
    'rio-api': () => ({
      ...rio,
      strekking:
        'De route is één waarde bij een aangeboden opleiding, in het vo, het vso of het mbo; daar horen de onderwijsaanbieders bij met wie zij wordt verzorgd.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De waarde bij de drie soorten opleiding is gelezen; waar RIO de partners vastlegt, is in dit model niet te zien. Dat zij erbij horen, volgt uit de presentatie van DUO.',
      zieOok: ['dia-melden', 'rio-waardenlijsten'],
    }),
    'rod-vo-fasecode': () => ({
      ...reading,
      titel: 'Eigen lezing: de codes van ROD VO',
      strekking:
        'In ROD VO is de fase VO-fase of MBO-fase; deze bibliotheek schrijft die als VO en MBO, en de indicatie bekostigbaar als J en N, zoals in ROD MBO.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De namen staan in de presentatie van DUO; het Programma van Eisen van het vo, met de codes zoals zij in een bericht staan, is niet gelezen.',
      zieOok: ['dia-uitwisselen-vo', 'fase-zet-school', 'pve-483-signalen'],
    }),
    'rod-mbo-leerroutecode': () => ({
      ...reading,
      titel: 'Eigen lezing: de codes van het veld leerroute in ROD MBO',
      strekking: 'Het veld leerroute telt drie tekens en is DLR of GLR, vanaf 1 augustus 2020.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De waarden staan in de presentatie van DUO, de drie tekens in het Programma van Eisen; de begindag is die van de leerroutefase. Een lijst van derden noemt alleen DLP, zonder bron.',
      zieOok: ['dia-uitwisselen-mbo', 'pve-layouts'],
    }),
    'sbo-melden': () => ({
      ...sbo,
      titel: 'Doorlopende leerroutes melden bij DUO (3 maart 2023)',
      url: `${base}nieuws/doorlopende-leerroutes-melden-bij-duo`,
      strekking:
        'Elke route wordt apart gemeld en elke school meldt zelf; één melding voor twee scholen samen kan niet.',
      zekerheid: 'gelezen',
      zieOok: ['dia-melden', 'wvo-2.107c'],
    }),
    'melding-per-kant': () => ({
      ...reading,
      titel: 'Eigen lezing: wie een route meldt',
      strekking:
        'De school en de mbo-instelling melden de route elk bij hun eigen aanbod in RIO, zodat wat de ene heeft gemeld de andere niet vrijstelt.',
      zekerheid: 'afgeleid',
      kanttekening:
        'De wet zegt dat de besturen samen melden; dat elke school zelf meldt staat bij Sterk Beroepsonderwijs. Dat het voor beide kanten geldt, en dat een melding van één kant niet volstaat, is daaruit afgeleid.',
      zieOok: ['wvo-2.107c', 'web-9.1.4', 'dia-melden', 'sbo-melden'],
    }),
    'sbo-meetmoment': () => ({
      ...sbo,
      titel: 'FAQ n.a.v. webinar 16 mei: doorlopende leerroute melden bij DUO',
      url: `${base}faq-n-a-v-webinar-16-mei-doorlopende-leerroute-melden-bij-duo`,
      strekking:
        'Voor het melden van een route is 15 oktober een meetmoment en geen uiterste dag; nieuwe routes kunnen het hele jaar.',
      zekerheid: 'gelezen',
    }),
    'sbo-aanmelden': () => ({
      ...sbo,
      titel: 'Het aanmelden van leerlingen in een doorlopende of geïntegreerde route (11 oktober 2022)',
      url: `${base}nieuws/het-aanmelden-van-leerlingen-in-een-doorlopende-of-geintegreerde-route`,
      strekking:
        'Een leerling in een route heeft geen eigen inschrijvingscode: de gewone code van leerweg en profiel blijft, route en fase komen erbij.',
      zekerheid: 'gelezen',
      zieOok: ['dia-uitwisselen-vo'],
    }),
    'fase-zet-school': () => ({
      ...sbo,
      titel: 'Moet het onderwijs handmatig de bekostigingsindicator aan/uitzetten …',
      strekking: 'De fase wordt niet automatisch bepaald: de school of instelling zet haar zelf.',
      zekerheid: 'gelezen',
      zieOok: ['faq-bekostiging-volgt-fase', 'sbo-aanmelden'],
    }),
  }
}
