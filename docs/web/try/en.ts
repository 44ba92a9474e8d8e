import { en as picture } from '../../../src/drawing/en.js'
import { en as texts } from '../../../src/messages/en.js'
import { day, task } from '../../../src/messages/en/words.js'
import type { FieldNames, PageWords, Voice, Words } from './words.js'

const grouped = new Intl.NumberFormat('en')

function many(count: number, one: string, more: string): string {
  return `${grouped.format(count)} ${count === 1 ? one : more}`
}

const fields: FieldNames = {
  route: 'the route',
  start: 'the school year of the start',
  jaren: 'the length of the route',
  doublures: 'the years that are repeated',
  traject: 'BOL or BBL',
  dag: 'the day',
  diploma: 'the day of the vmbo diploma',
  glr: 'the day of the change to a GLR',
  einde: 'the last day in the route',
  bekostigd: 'whether the route is funded',
}

const registers = { 'rod-vo': 'ROD VO', 'rod-mbo': 'ROD MBO' } as const

const words: Words = {
  trouble: {
    head: 'The address of this page is not quite right',
    told: (trouble) =>
      trouble.code === 'unknown'
        ? 'It holds something this page does not know. Nothing was done with that.'
        : trouble.code === 'twice'
          ? `It holds this twice: ${fields[trouble.field]}.`
          : trouble.code === 'value'
            ? `This cannot be read: ${fields[trouble.field]}.`
            : `This does not fit the rest: ${fields[trouble.field]}.`,
    mend: 'Choose it again at The pupil. Nothing was guessed, so there is no answer yet.',
  },
  jarenCount: (jaren) => `${jaren} years`,
  asked: ({ heading, begin, schooljaar, jaren, over, traject }) =>
    [
      `${heading}.`,
      `${begin === 'straks' ? 'Begins' : 'Began'} in school year ${schooljaar}, ${jaren} years, ${traject}.`,
      ...over.map(
        ([leerjaar, times, when]) =>
          `${{ straks: 'Will repeat', nu: 'Repeats', geweest: 'Has repeated' }[when]} class ${leerjaar + 2}${times > 1 ? ` (${times} times)` : ''}.`,
      ),
    ].join(' '),
  day: (on, isToday) => `On ${on}${isToday ? ' (today)' : ''}`,
  readUpTo: (on) => `The law was read as it stood on ${on}. What changed after that is not in here.`,
  status: (place, deadline) => `The answer has changed. ${place}. Vmbo diploma: ${deadline}.`,
  where: {
    open: 'Where does it say so?',
    about: (what) => `About: ${what}`,
    says: 'In our words:',
    remark: 'Note:',
    certainty: {
      gelezen: 'stands there',
      afgeleid: 'derived: our conclusion',
      onzeker: 'not certain: no clear source',
    },
  },
  place: {
    head: 'Where is the pupil?',
    year: ({ leerjaar, doublure }) => `Year ${leerjaar} of the route${doublure ? ' (repeated)' : ''}`,
    class: ({ leerjaar, schooljaar }) =>
      `${leerjaar <= 2 ? `That is class ${leerjaar + 2} of the vmbo` : `That is year ${leerjaar + 2} since the start of the vmbo`}, school year ${schooljaar}.`,
    before: (on) => `Not in the route yet. The route begins on ${on}.`,
    after: (on) => `No longer in the route. The route ran up to and including ${on}.`,
  },
  diploma: {
    head: 'When is the vmbo diploma due?',
    by: (on) => `By ${on}`,
    closes: (leerjaar, schooljaar) => `That is the end of year ${leerjaar} of the route, school year ${schooljaar}.`,
    none: 'No vmbo diploma needed',
    obtained: (on) => `Obtained on ${on}.`,
  },
  absence: {
    head: 'Who reports absence?',
    next: (schooljaar, who) => `Next school year (${schooljaar}): the ${who}.`,
  },
  funding: {
    head: 'Who pays?',
    next: (schooljaar, budget) => `Next school year (${schooljaar}): ${budget}.`,
  },
  nextYearSource: (schooljaar) => `For school year ${schooljaar}:`,
  picture: {
    head: 'The whole route in one picture',
    region: 'Timeline; scroll sideways to see all of it',
    inWords: 'The same in words',
  },
  tasks: {
    head: 'Who does what?',
    caption: (route) => `Who is responsible for each task in a ${route}`,
    columns: ['Task', 'In the VO-fase', 'In the MBO-fase'],
    now: 'now',
    who: {
      'vo-school': 'vo school',
      'mbo-instelling': 'mbo institution',
      gezamenlijk: 'together',
      'niet-van-toepassing': 'not required',
    },
    ifOffered: (who) => `if it is done all the same: ${who}`,
  },
  registers: {
    head: 'What must stand where?',
    intro: (on) => `This is how it has to stand in the registers on ${on}.`,
    unfunded:
      'Without funding the term of seven days does not hold for the school (RROD art. 5 lid 4). What the indicatie is to say then, we have not read.',
    outside:
      'On this day the pupil is not in the route. Choose a day in the route to see what belongs in the registers.',
    name: { rio: 'RIO (the offer of both)', rodVo: 'ROD VO (the school)', rodMbo: 'ROD MBO (the institution)' },
    duty: {
      verplicht: 'Must',
      toegestaan: 'May, need not',
      'toegestaan-met-signaal': 'No longer belongs there (gives a signal)',
      'hangt-af': 'It depends',
    },
    lacks: {
      leerjaar: 'the year of the route is not known',
      vmboDiploma: 'the question is whether the vmbo diploma was obtained. Fill that in at More about this pupil',
    },
    from: (leerjaar) => `From year ${leerjaar} of the route.`,
    fill: 'Fill in',
    terms: 'Terms',
    term: ({ gegeven, termijn, voorwaarde }) =>
      `${{ inschrijving: 'Enrolment or its end', 'vmbo-uitslag': 'Result of the vmbo exam', 'mbo-diploma': 'Mbo diploma', teldatum: 'For the count of 1 October', aanbod: 'Offer' }[gegeven]}: ${
        termijn.soort === 'dagen'
          ? `within ${termijn.dagen} days after ${{ inschrijving: 'the enrolment or its end', ontvangst: 'the data were received', vaststelling: 'the result was fixed', diploma: 'the diploma or the end of the enrolment' }[termijn.vanaf]}`
          : termijn.soort === 'uiterste-dag'
            ? `by ${dayOfYear[termijn.dag]}`
            : `${termijn.richtdagen.map((each) => dayOfYear[each]).join(' or ')}, not a fixed day`
      }${voorwaarde ? ' (only if the school offers the exam)' : ''}.`,
    fieldSource: (field, code) => `Field ${field}: ${code}.`,
  },
  hours: {
    head: 'How many hours?',
    caption: (jaren, traject) => `Least number of clock hours in the whole route of ${jaren} years, ${traject}`,
    column: { oud: 'Old rules', nieuw: 'New rules' },
    period: { oud: (on) => `up to ${on}`, nieuw: (on) => `from ${on}` },
    periodHead: 'In the law',
    status: { geldt: 'hold', keuze: 'may be chosen by both boards together', niet: 'do not hold' },
    statusHead: 'On this day',
    rows: { totaal: 'Total', begeleid: 'Guided teaching', bpv: 'Work placement (bpv)', vrij: 'Free to fill in' },
    fewer: 'allowed, if quality is shown and accounted for',
    fewerHead: 'Fewer hours',
    no: 'not allowed',
    same: 'For the BBL the numbers stayed the same.',
  },
  beforeLaw: 'When this route began, there was no law on it yet. So there is no answer.',
  check: {
    busy: (percent) => `Busy: ${percent} % read`,
    comparing: 'All has been read. The registers are now compared.',
    done: ({ afkeur, signaal, vergelijking }) =>
      `Done: ${many(afkeur, 'refusal', 'refusals')}, ${many(signaal, 'signal', 'signals')}.${vergelijking === undefined ? '' : ` From the comparison: ${many(vergelijking, 'signal', 'signals')}.`}`,
    stopped: 'Stopped. There is no result.',
    failed: 'Something went wrong in this page itself. There is no result.',
    nothing: 'Choose a file first, or paste an enrolment.',
    head: (on) => `Judged as of ${on}`,
    counts: {
      caption: 'Registrations that were not refused',
      columns: ['Register and route', 'VO-fase', 'MBO-fase', 'Institutions'],
      total: 'Total',
      note: 'Who has two periods in a file counts twice.',
    },
    teldata: {
      caption: 'Enrolments by count date (TBG-i)',
      columns: ['Count date', 'VO-fase', 'MBO-fase', 'Can be funded', 'Funded'],
    },
    file: (naam, { indeling, regels, records, zonderRoute, fouten, afgekeurd, metSignaal }) =>
      [
        `${naam} (${indeling})`,
        indeling === 'JSON' ? undefined : many(regels, 'line', 'lines'),
        indeling === 'TBG-i'
          ? many(records, 'count date', 'count dates')
          : many(records, 'registration', 'registrations'),
        indeling === 'TBG-i' ? undefined : `${grouped.format(afgekeurd)} refused`,
        indeling === 'TBG-i' ? undefined : `${grouped.format(metSignaal)} accepted with a signal`,
        zonderRoute === 0 ? undefined : `${grouped.format(zonderRoute)} without a route`,
        fouten === 0 ? undefined : many(fouten, 'reading fault', 'reading faults'),
      ]
        .filter(Boolean)
        .join(' · '),
    unread: {
      absent: 'This file was not found.',
      folder: 'This is a folder, not a file.',
      'no-access': 'This file may not be read.',
      empty: 'There is nothing in it.',
      'unknown-layout':
        'The layout was not recognised. This page reads RO, GRONDSLAG IP, TBG-i, a CSV with the codes of ROD VO or ROD MBO, and JSON.',
      unreadable: 'This file cannot be read to its end. Is it a folder, or has it changed meanwhile?',
      'no-json': 'This is not valid JSON. Look at commas, quotes and brackets.',
      'too-large': 'This JSON file is too large for this page (more than 32 MB).',
    },
    niveausUnread: 'The niveaus cannot be read. Give an opleidingcode and a niveau on each line, such as 25655;MBO-3.',
    brokenOff: 'This file was not read to its end.',
    sound: 'No faults and no signals found.',
    verdict: {
      sound: 'This enrolment is sound, as far as it could be checked.',
      signals: 'This enrolment is possible, but look at it again.',
      refused: 'This enrolment cannot be as it is.',
    },
    severity: { afkeur: 'refusal', signaal: 'signal' },
    alike: 'And others like it.',
    times: (count) => many(count, 'time', 'times'),
    line: (regel) => `Line ${regel}`,
    item: (nummer) => `Enrolment ${nummer}`,
    more: (next, left) => `Show ${next} more (of ${grouped.format(left)})`,
    capped: (shown) =>
      `Of this fault ${grouped.format(shown)} are shown here. The rest was only counted; the command check shows all of them.`,
    notChecked: (rules) => `Not checked: ${many(rules, 'rule', 'rules')}`,
    notCheckedIntro: 'The registration holds too little for these. That is no fault.',
    comparison: (count) => `ROD VO beside ROD MBO: ${count === 0 ? 'no signals' : many(count, 'signal', 'signals')}`,
    incomplete: (register, count) =>
      `${registers[register]} was not taken as complete: ${many(count, 'registration', 'registrations')} were refused or had no personal number.`,
    askComplete: 'Is a whole register in it? Tick it above. Then you also see who is missing in the other one.',
  },
}

const dayOfYear = { '10-15': '15 October', '11-15': '15 November' } as const

/** The page in English. */
export const en: Voice = { language: 'en', words, texts, picture, day, task }

/** What the English page says before and without its script. */
export const enPage: PageWords = {
  title: 'Try a pupil',
  description:
    'Choose a route and see who is responsible, who pays, when the vmbo diploma is due and where it says so. Or check a file.',
  lead: 'Choose a route. You see at once who does what, who pays and when the vmbo diploma is due. And where it says so.',
  privacy:
    'Everything happens on your own computer. This page sends nothing and cannot: the page itself forbids it to your browser.',
  toCheck: 'Rather check a file or an enrolment?',
  noScript:
    'This page computes with JavaScript, which is off in your browser. The rest of the site does work: see the rules for the answers by subject.',
  form: {
    head: 'The pupil',
    intro: 'The answer changes with what you choose.',
    route: 'Which route?',
    routeName: { DLR: 'Doorlopende leerroute (DLR)', GLR: 'Geïntegreerde leerroute (GLR)' },
    routeWay: ({ leerweg, niveau }) => `vmbo-${leerweg.toLowerCase()} to mbo level ${niveau}`,
    start: 'In which school year did the route begin?',
    startHint: 'The year in which the pupil began class 3.',
    over: 'Does the pupil repeat a year?',
    overYear: ['Class 3 (year 1 of the route)', 'Class 4 (year 2 of the route)'],
    overTimes: (times) => (times === 0 ? 'no' : times === 1 ? 'yes, once' : `yes, ${times} times`),
    jaren: 'How long is the whole route?',
    traject: 'Which mbo course? (for the hours)',
    trajectName: { BOL: 'BOL: mostly at school', BBL: 'BBL: mostly at work' },
    dag: 'For which day do you want to know?',
    dagHint: 'Empty is today.',
    today: 'Today',
    more: 'More about this pupil',
    diploma: 'Vmbo diploma obtained on',
    glr: 'Changes to a GLR on (only from a DLR with vmbo-bb)',
    einde: 'Leaves the route; last day',
    unfunded: 'This route is not funded',
    again: 'Begin again',
    toAnswer: 'To the answer',
  },
  answer: 'The answer',
  answerWaits: 'The answer is being computed. Does this stay? Then your browser is too old for this page.',
  keep: 'What you choose stands in the address of this page. Keep or share that address freely: it never holds a personal number.',
  print: 'Print the answer',
  check: {
    head: 'Check a file or an enrolment',
    intro: 'You see a table of counts, the faults and the signals. A BSN or onderwijsnummer is never shown.',
    files: 'Choose one or more files',
    drop: 'Or drag them onto this box.',
    layouts:
      'RO, GRONDSLAG IP or TBG-i of DUO, a CSV with the codes of ROD VO or ROD MBO, or JSON. With both registers they are also compared.',
    complete: 'Do the files hold a whole register?',
    register: { 'rod-vo': 'Yes, all of ROD VO', 'rod-mbo': 'Yes, all of ROD MBO' },
    more: 'More choices',
    teldatum: 'Who is counted on a count date? (with both registers only)',
    noTeldatum: 'do not check',
    niveaus: 'Niveau of each opleidingcode',
    niveausHint:
      'RO and GRONDSLAG IP mostly leave the niveau out; a registration is then refused. Give a code and a niveau on each line, such as 25655;MBO-3.',
    paste: 'Or paste an enrolment (JSON)',
    pasteHint: 'One enrolment, or a list in square brackets.',
    go: 'Check',
    example: 'Fill in an example',
    stop: 'Stop',
    progress: 'How far the reading is',
    outcome: 'The result',
  },
}
