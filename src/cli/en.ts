import type { Misuse } from './arguments.js'
import type { UnreadReason } from './report.js'
import type { Words } from './words.js'

const grouped = new Intl.NumberFormat('en')

function many(count: number, one: string, more: string): string {
  return `${grouped.format(count)} ${count === 1 ? one : more}`
}

const unread: Readonly<Record<UnreadReason, string>> = {
  absent: 'this file does not exist.',
  folder: 'this is a folder, not a file.',
  'no-access': 'this file may not be read.',
  empty: 'this file is empty.',
  'unknown-layout':
    'the layout is not known. RO, GRONDSLAG IP and TBG-i are read, and CSV (UTF-8, semicolon or comma) with BRIN and Opleidingskenmerk (ROD VO), Leerroute (ROD MBO) or Register in the header, written just so.',
  unreadable: 'this file cannot be read (to its end).',
}

const misuses: Readonly<Record<Misuse['code'], string>> = {
  'unknown-option': 'There is no such option',
  'value-missing': 'This option takes a value',
  'value-not-taken': 'This option takes no value',
  'no-command': 'The command is missing or unknown. There is one: check.',
  'no-files': 'Name one file or more.',
  'peildatum-no-day': '--peildatum: give a day as YYYY-MM-DD.',
  'teldatum-no-count-date': '--teldatum: give a 1 October or a 1 February as YYYY-MM-DD.',
  'unknown-register': '--volledig: choose from rod-vo and rod-mbo, with a comma between them.',
  'unknown-language': '--taal: choose nl or en.',
  'niveaus-not-read':
    '--niveaus: this file cannot be read; give an opleidingcode and a niveau in each line, such as 25655;MBO-3.',
  'offers-not-read': '--aanbod: this file does not exist or cannot be read.',
  'offers-no-json': '--aanbod: there is no valid JSON in this file.',
  'offers-no-list':
    '--aanbod: there is JSON in this file, but no list of offers; give a list, each with leerroute, scholen and instellingen.',
  'offers-empty': '--aanbod: the offer is empty; give all offers of routes in RIO, or leave this option out.',
  'output-is-input': '--uit: this is a file that is being checked; it is not overwritten.',
}

/** English. The terms of the registers stay as they are. */
export const en: Words = {
  help: `Usage: doorlopende-leerroute check FILE… [options]

Checks registrations in a doorlopende or geïntegreerde leerroute: RO, GRONDSLAG IP and TBG-i of DUO, or a CSV in
the codes of ROD VO or ROD MBO. When both registers are in the files, they are laid side by side too. A file may
be -: the standard input.

  --peildatum YYYY-MM-DD     the day on which is judged; when left out today, in the Netherlands
  --teldatum YYYY-MM-DD      a 1 October or a 1 February: who is counted
  --volledig rod-vo,rod-mbo  the registers that are in the files as a whole: what is missing is told too
  --niveaus FILE             an opleidingcode and its niveau in each line (25655;MBO-3), for RO and GRONDSLAG IP
  --aanbod FILE              all offers of routes in RIO (JSON): who is no partner in one is told too
  --json                     everything that was found, as one JSON document
  --taal nl|en               the language of the report; when left out Dutch
  --uit FILE                 writes the report to this file
  --help, --version

Ends with 0 (no afkeur; a signaal is allowed), 1 (an afkeur) or 2 (a file was not read, or wrong use).
Nothing goes over the network. A BSN or onderwijsnummer is never shown.`,
  seeHelp: 'For help: doorlopende-leerroute --help --taal en',
  misuse: (misuse) => ('option' in misuse ? `${misuses[misuse.code]}: ${misuse.option}` : misuses[misuse.code]),
  unread: ({ file, reason }) => `${file}: ${unread[reason]}`,
  readOnce: (file) => `${file}: this file was named before and is read once.`,
  notWritten: (code) => `The report cannot be written (${code}).`,
  failed: 'Something went wrong in the program itself; nothing was judged.',
  title: ({ peildatum, peildatumFrom }) =>
    `Registrations in a doorlopende or geïntegreerde leerroute, judged on ${peildatum}${peildatumFrom === 'today' ? ' (today)' : ''}`,
  columns: { 'VO-fase': 'VO-fase', 'MBO-fase': 'MBO-fase', instellingen: 'institutions', totaal: 'Total' },
  counted: 'Counted are all registrations that were not refused; a pupil with two periods counts twice.',
  repeated: (aantal) =>
    `${many(aantal, 'registration stands', 'registrations stand')} in the files before, the same in everything, and ${aantal === 1 ? 'is' : 'are'} counted once more:`,
  repeats: (referentie, eerder) => `${referentie} is the same as ${eerder}`,
  teldata: { 'VO-fase': 'VO-fase', 'MBO-fase': 'MBO-fase', bekostigbaar: 'fundable', bekostigd: 'funded' },
  file: ({ file, indeling, slot, afgekeurd, metSignaal }) =>
    [
      `${file} (${indeling}): ${many(slot.regels, 'line', 'lines')}`,
      ...(indeling === 'TBG-i'
        ? [many(slot.records, 'teldatum with a leerroutefase', 'teldata with a leerroutefase')]
        : [
            many(slot.records, 'registration', 'registrations'),
            `${grouped.format(afgekeurd)} refused`,
            `${grouped.format(metSignaal)} accepted with a signal`,
          ]),
      ...(slot.zonderRoute === 0 ? [] : [`${grouped.format(slot.zonderRoute)} without a leerroute`]),
      ...(slot.fouten === 0 ? [] : [many(slot.fouten, 'fault in reading', 'faults in reading')]),
    ].join(', '),
  brokenOff: 'This file was not read to its end.',
  afkeur: (aantal) => `Afkeur (${grouped.format(aantal)}): as it is the registration cannot stand, or cannot be read.`,
  signaal: (aantal) => `Signals (${grouped.format(aantal)}): by themselves no reason to refuse, but one to look.`,
  line: (regel) => `Line ${regel}`,
  more: (aantal) => `and ${grouped.format(aantal)} more`,
  notChecked:
    'Not checked, because the fact is not in the registration. That is no fault. For each rule: in how many registrations, and what is absent.',
  noSource: 'no source was read that settles it',
  comparison: (peildatum, aantal) =>
    `ROD VO beside ROD MBO on ${peildatum}: ${aantal === 0 ? 'no signals' : many(aantal, 'signal', 'signals')}`,
  incomplete: (register, aantal) =>
    `${register} was not taken as complete: ${many(aantal, 'time', 'times')} something was lost or had no personal number.`,
  askComplete:
    'Is all of a register in the files? Say so with --volledig, and it is told too which enrolment is missing.',
  unused: (options) =>
    `There was nothing to compare: ${options.map((option) => `--${option}`).join(', ')} did nothing, because of one register, or of both, there is no registration to compare.`,
}
