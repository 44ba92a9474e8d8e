import type { Misuse } from './arguments.js'
import type { UnreadReason } from './report.js'
import type { Words } from './words.js'

const grouped = new Intl.NumberFormat('nl')

function many(count: number, one: string, more: string): string {
  return `${grouped.format(count)} ${count === 1 ? one : more}`
}

const unread: Readonly<Record<UnreadReason, string>> = {
  absent: 'dit bestand bestaat niet.',
  folder: 'dit is een map, geen bestand.',
  'no-access': 'dit bestand mag niet worden gelezen.',
  empty: 'dit bestand is leeg.',
  'unknown-layout':
    'de indeling is niet herkend. Gelezen worden RO, GRONDSLAG IP en TBG-i, en CSV (UTF-8, puntkomma of komma) met in de kop BRIN en Opleidingskenmerk (ROD VO), Leerroute (ROD MBO) of Register, precies zo geschreven.',
  unreadable: 'dit bestand kan niet (tot het einde) worden gelezen.',
}

const misuses: Readonly<Record<Misuse['code'], string>> = {
  'unknown-option': 'Deze optie is er niet',
  'value-missing': 'Bij deze optie hoort een waarde',
  'value-not-taken': 'Bij deze optie hoort geen waarde',
  'no-command': 'Het commando ontbreekt of is onbekend. Er is er één: check.',
  'no-files': 'Noem een of meer bestanden.',
  'peildatum-no-day': '--peildatum: geef een dag als JJJJ-MM-DD.',
  'teldatum-no-count-date': '--teldatum: geef een 1 oktober of 1 februari als JJJJ-MM-DD.',
  'unknown-register': '--volledig: kies uit rod-vo en rod-mbo, met een komma ertussen.',
  'unknown-language': '--taal: kies nl of en.',
  'niveaus-not-read':
    '--niveaus: dit bestand is niet te lezen; geef per regel een opleidingcode en een niveau, zoals 25655;MBO-3.',
  'offers-not-read': '--aanbod: dit bestand bestaat niet of is niet te lezen.',
  'offers-no-json': '--aanbod: in dit bestand staat geen geldige JSON.',
  'offers-no-list':
    '--aanbod: in dit bestand staat JSON, maar geen lijst van aanbod; geef een lijst, elk met leerroute, scholen en instellingen.',
  'offers-empty': '--aanbod: het aanbod is leeg; geef al het aanbod van routes in RIO, of laat deze optie weg.',
  'output-is-input': '--uit: dit is een bestand dat wordt nagekeken; het wordt niet overschreven.',
}

/** Dutch. */
export const nl: Words = {
  help: `Gebruik: doorlopende-leerroute check BESTAND… [opties]

Kijkt registraties in een doorlopende of geïntegreerde leerroute na: RO, GRONDSLAG IP en TBG-i van DUO, of een
CSV in de codes van ROD VO of ROD MBO. Staan beide registers in de bestanden, dan worden ze ook naast elkaar
gelegd. Voor een bestand kan - staan: de standaardinvoer.

  --peildatum JJJJ-MM-DD     de dag waarop wordt beoordeeld; anders vandaag, in Nederland
  --teldatum JJJJ-MM-DD      een 1 oktober of 1 februari: wie telt er mee
  --volledig rod-vo,rod-mbo  de registers die geheel in de bestanden staan: dan blijkt ook wat ontbreekt
  --niveaus BESTAND          per regel een opleidingcode en zijn niveau (25655;MBO-3), voor RO en GRONDSLAG IP
  --aanbod BESTAND           al het aanbod van routes in RIO (JSON): dan blijkt ook wie geen partner is
  --json                     alles wat is gevonden, als één JSON-document
  --taal nl|en               de taal van het verslag; anders Nederlands
  --uit BESTAND              schrijft het verslag in dit bestand
  --help, --version

Eindigt met 0 (geen afkeur; een signaal mag), 1 (een afkeur) of 2 (een bestand is niet gelezen, of verkeerd
gebruik). Er gaat niets het net op. Een BSN of onderwijsnummer wordt nooit getoond.`,
  seeHelp: 'Uitleg: doorlopende-leerroute --help',
  misuse: (misuse) => ('option' in misuse ? `${misuses[misuse.code]}: ${misuse.option}` : misuses[misuse.code]),
  unread: ({ file, reason }) => `${file}: ${unread[reason]}`,
  readOnce: (file) => `${file}: dit bestand is al genoemd en wordt één keer gelezen.`,
  notWritten: (code) => `Het verslag kan niet worden geschreven (${code}).`,
  failed: 'Er ging iets mis in het programma zelf; er is geen oordeel.',
  title: ({ peildatum, peildatumFrom }) =>
    `Registraties in een doorlopende of geïntegreerde leerroute, beoordeeld op ${peildatum}${peildatumFrom === 'today' ? ' (vandaag)' : ''}`,
  columns: { 'VO-fase': 'VO-fase', 'MBO-fase': 'MBO-fase', instellingen: 'instellingen', totaal: 'Totaal' },
  counted: 'Geteld zijn alle registraties die niet zijn afgekeurd; wie twee perioden heeft, telt twee keer.',
  repeated: (aantal) =>
    `${many(aantal, 'registratie staat', 'registraties staan')} er al eerder in, in alles gelijk, en ${aantal === 1 ? 'is' : 'zijn'} nog eens meegeteld:`,
  repeats: (referentie, eerder) => `${referentie} is gelijk aan ${eerder}`,
  teldata: { 'VO-fase': 'VO-fase', 'MBO-fase': 'MBO-fase', bekostigbaar: 'bekostigbaar', bekostigd: 'bekostigd' },
  file: ({ file, indeling, slot, afgekeurd, metSignaal }) =>
    [
      `${file} (${indeling}): ${many(slot.regels, 'regel', 'regels')}`,
      ...(indeling === 'TBG-i'
        ? [many(slot.records, 'teldatum met een leerroutefase', 'teldata met een leerroutefase')]
        : [
            many(slot.records, 'registratie', 'registraties'),
            `${grouped.format(afgekeurd)} afgekeurd`,
            `${grouped.format(metSignaal)} aangenomen met een signaal`,
          ]),
      ...(slot.zonderRoute === 0 ? [] : [`${grouped.format(slot.zonderRoute)} zonder leerroute`]),
      ...(slot.fouten === 0 ? [] : [many(slot.fouten, 'leesfout', 'leesfouten')]),
    ].join(', '),
  brokenOff: 'Dit bestand is niet tot het einde gelezen.',
  afkeur: (aantal) => `Afkeur (${grouped.format(aantal)}): zo kan de registratie niet, of zij is niet te lezen.`,
  signaal: (aantal) =>
    `Signalen (${grouped.format(aantal)}): op zichzelf geen reden om te weigeren, wel om na te kijken.`,
  line: (regel) => `Regel ${regel}`,
  more: (aantal) => `en nog ${grouped.format(aantal)}`,
  notChecked:
    'Niet nagegaan, omdat het gegeven niet in de registratie staat. Dat is geen fout. Per controle: bij zoveel registraties, en wat ontbreekt.',
  noSource: 'geen bron gelezen die het beslist',
  comparison: (peildatum, aantal) =>
    `ROD VO naast ROD MBO op ${peildatum}: ${aantal === 0 ? 'geen signalen' : many(aantal, 'signaal', 'signalen')}`,
  incomplete: (register, aantal) =>
    `${register} is niet als volledig genomen: ${grouped.format(aantal)} keer viel iets af of was er geen persoonsnummer.`,
  askComplete:
    'Staat een register geheel in de bestanden? Zeg het met --volledig, dan blijkt ook welke inschrijving ontbreekt.',
  unused: (options) =>
    `Er viel niets te vergelijken: ${options.map((option) => `--${option}`).join(', ')} ${options.length === 1 ? 'deed' : 'deden'} niets, want van een van de registers, of van beide, is er geen registratie om te vergelijken.`,
}
