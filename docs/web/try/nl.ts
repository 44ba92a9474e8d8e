import { nl as picture } from '../../../src/drawing/nl.js'
import { nl as texts } from '../../../src/messages/nl.js'
import { day, task } from '../../../src/messages/nl/words.js'
import type { FieldNames, PageWords, Voice, Words } from './words.js'

const grouped = new Intl.NumberFormat('nl')

function many(count: number, one: string, more: string): string {
  return `${grouped.format(count)} ${count === 1 ? one : more}`
}

const fields: FieldNames = {
  route: 'de route',
  start: 'het schooljaar van de start',
  jaren: 'de lengte van de route',
  doublures: 'de jaren die de leerling overdoet',
  traject: 'BOL of BBL',
  dag: 'de dag',
  diploma: 'de dag van het vmbo-diploma',
  glr: 'de dag van de overstap naar een GLR',
  einde: 'de laatste dag in de route',
  bekostigd: 'of de route wordt bekostigd',
}

const registers = { 'rod-vo': 'ROD VO', 'rod-mbo': 'ROD MBO' } as const

const words: Words = {
  trouble: {
    head: 'Het adres van deze pagina klopt niet helemaal',
    told: (trouble) =>
      trouble.code === 'unknown'
        ? 'Er staat iets in dat deze pagina niet kent. Daar is niets mee gedaan.'
        : trouble.code === 'twice'
          ? `Twee keer staat erin: ${fields[trouble.field]}.`
          : trouble.code === 'value'
            ? `Niet te lezen: ${fields[trouble.field]}.`
            : `Past niet bij de rest: ${fields[trouble.field]}.`,
    mend: 'Kies het opnieuw bij De leerling. Er is niets geraden, dus er is nog geen antwoord.',
  },
  jarenCount: (jaren) => `${jaren} jaar`,
  asked: ({ heading, begin, schooljaar, jaren, over, traject }) =>
    [
      `${heading}.`,
      `${begin === 'straks' ? 'Begint' : 'Begonnen'} in schooljaar ${schooljaar}, ${jaren} jaar, ${traject}.`,
      ...over.map(
        ([leerjaar, times, when]) =>
          `${{ straks: 'Gaat overdoen', nu: 'Doet over', geweest: 'Heeft overgedaan' }[when].replace(' ', ` klas ${leerjaar + 2} `)}${times > 1 ? ` (${times} keer)` : ''}.`,
      ),
    ].join(' '),
  day: (on, isToday) => `Op ${on}${isToday ? ' (vandaag)' : ''}`,
  readUpTo: (on) => `De wet is gelezen zoals die op ${on} was. Wat daarna is veranderd, zit hier niet in.`,
  status: (place, deadline) => `Het antwoord is bijgewerkt. ${place}. Vmbo-diploma: ${deadline}.`,
  where: {
    open: 'Waar staat dit?',
    about: (what) => `Over: ${what}`,
    says: 'In onze woorden:',
    remark: 'Let op:',
    certainty: {
      gelezen: 'staat er zo',
      afgeleid: 'afgeleid: onze conclusie',
      onzeker: 'niet zeker: geen eenduidige bron',
    },
  },
  place: {
    head: 'Waar is de leerling?',
    year: ({ leerjaar, doublure }) => `Leerjaar ${leerjaar} van de route${doublure ? ' (doublure)' : ''}`,
    class: ({ leerjaar, schooljaar }) =>
      `${leerjaar <= 2 ? `Dat is klas ${leerjaar + 2} van het vmbo` : `Dat is jaar ${leerjaar + 2} vanaf de brugklas`}, schooljaar ${schooljaar}.`,
    before: (on) => `Nog niet in de route. De route begint op ${on}.`,
    after: (on) => `Niet meer in de route. De route liep tot en met ${on}.`,
  },
  diploma: {
    head: 'Wanneer moet het vmbo-diploma er zijn?',
    by: (on) => `Uiterlijk ${on}`,
    closes: (leerjaar, schooljaar) =>
      `Dat is het einde van leerjaar ${leerjaar} van de route, schooljaar ${schooljaar}.`,
    none: 'Geen vmbo-diploma nodig',
    obtained: (on) => `Behaald op ${on}.`,
  },
  absence: {
    head: 'Wie meldt verzuim?',
    next: (schooljaar, who) => `Volgend schooljaar (${schooljaar}): de ${who}.`,
  },
  funding: {
    head: 'Wie betaalt?',
    next: (schooljaar, budget) => `Volgend schooljaar (${schooljaar}): ${budget}.`,
  },
  nextYearSource: (schooljaar) => `Voor schooljaar ${schooljaar}:`,
  picture: {
    head: 'De hele route in één beeld',
    region: 'Tijdlijn; schuif opzij om alles te zien',
    inWords: 'Hetzelfde in woorden',
  },
  tasks: {
    head: 'Wie doet wat?',
    caption: (route) => `Wie in een ${route} verantwoordelijk is voor elke taak`,
    columns: ['Taak', 'In de VO-fase', 'In de MBO-fase'],
    now: 'nu',
    who: {
      'vo-school': 'vo-school',
      'mbo-instelling': 'mbo-instelling',
      gezamenlijk: 'samen',
      'niet-van-toepassing': 'niet vereist',
    },
    ifOffered: (who) => `als het toch gebeurt: ${who}`,
  },
  registers: {
    head: 'Wat moet waar staan?',
    intro: (on) => `Zo hoort het op ${on} in de registers te staan.`,
    unfunded:
      'Zonder bekostiging geldt de termijn van zeven dagen voor de school niet (RROD art. 5 lid 4). Wat dan bij de indicatie hoort, hebben wij niet gelezen.',
    outside:
      'Op deze dag is de leerling niet in de route. Kies een dag in de route om te zien wat er in de registers hoort.',
    name: { rio: 'RIO (het aanbod van beide)', rodVo: 'ROD VO (de school)', rodMbo: 'ROD MBO (de instelling)' },
    duty: {
      verplicht: 'Moet',
      toegestaan: 'Mag, hoeft niet',
      'toegestaan-met-signaal': 'Hoort niet meer (geeft een signaal)',
      'hangt-af': 'Hangt ervan af',
    },
    lacks: {
      leerjaar: 'het leerjaar van de route is niet bekend',
      vmboDiploma: 'de vraag is of het vmbo-diploma al is behaald. Vul dat in bij Meer over deze leerling',
    },
    from: (leerjaar) => `Vanaf leerjaar ${leerjaar} van de route.`,
    fill: 'Vul in',
    terms: 'Termijnen',
    term: ({ gegeven, termijn, voorwaarde }) =>
      `${{ inschrijving: 'In- of uitschrijving', 'vmbo-uitslag': 'Uitslag vmbo-examen', 'mbo-diploma': 'Mbo-diploma', teldatum: 'Voor de telling van 1 oktober', aanbod: 'Aanbod' }[gegeven]}: ${
        termijn.soort === 'dagen'
          ? `binnen ${termijn.dagen} dagen na ${{ inschrijving: 'de in- of uitschrijving', ontvangst: 'ontvangst van de gegevens', vaststelling: 'vaststelling van de uitslag', diploma: 'het diploma of de uitschrijving' }[termijn.vanaf]}`
          : termijn.soort === 'uiterste-dag'
            ? `uiterlijk ${dayOfYear[termijn.dag]}`
            : `${termijn.richtdagen.map((each) => dayOfYear[each]).join(' of ')}, geen vaste dag`
      }${voorwaarde ? ' (alleen als de school het examen aanbiedt)' : ''}.`,
    fieldSource: (field, code) => `Veld ${field}: ${code}.`,
  },
  hours: {
    head: 'Hoeveel uren?',
    caption: (jaren, traject) => `Minste aantal klokuren in de hele route van ${jaren} jaar, ${traject}`,
    column: { oud: 'Oude regels', nieuw: 'Nieuwe regels' },
    period: { oud: (on) => `tot en met ${on}`, nieuw: (on) => `vanaf ${on}` },
    periodHead: 'In de wet',
    status: {
      geldt: 'gelden',
      keuze: 'mogen worden gekozen door beide besturen samen',
      niet: 'gelden niet',
    },
    statusHead: 'Op deze dag',
    rows: {
      totaal: 'Totaal',
      begeleid: 'Begeleid onderwijs',
      bpv: 'Beroepspraktijk (bpv)',
      vrij: 'Vrij in te vullen',
    },
    fewer: 'mag, als de kwaliteit is aangetoond en verantwoord',
    fewerHead: 'Minder uren',
    no: 'mag niet',
    same: 'Voor de BBL zijn de aantallen gelijk gebleven.',
  },
  beforeLaw: 'Toen deze route begon, was er nog geen wet voor. Daarom is er geen antwoord.',
  check: {
    busy: (percent) => `Bezig: ${percent} % gelezen`,
    comparing: 'Alles is gelezen. De registers worden nu vergeleken.',
    done: ({ afkeur, signaal, vergelijking }) =>
      `Klaar: ${grouped.format(afkeur)} keer afkeur, ${many(signaal, 'signaal', 'signalen')}.${vergelijking === undefined ? '' : ` Bij het vergelijken: ${many(vergelijking, 'signaal', 'signalen')}.`}`,
    stopped: 'Gestopt. Er is geen uitslag.',
    failed: 'Er ging iets mis in deze pagina zelf. Er is geen uitslag.',
    nothing: 'Kies eerst een bestand, of plak een inschrijving.',
    head: (on) => `Beoordeeld op ${on}`,
    counts: {
      caption: 'Registraties die niet zijn afgekeurd',
      columns: ['Register en route', 'VO-fase', 'MBO-fase', 'Instellingen'],
      total: 'Totaal',
      note: 'Wie in een bestand twee perioden heeft, telt twee keer.',
    },
    teldata: {
      caption: 'Inschrijvingen per teldatum (TBG-i)',
      columns: ['Teldatum', 'VO-fase', 'MBO-fase', 'Bekostigbaar', 'Bekostigd'],
    },
    file: (naam, { indeling, regels, records, zonderRoute, fouten, afgekeurd, metSignaal }) =>
      [
        `${naam} (${indeling})`,
        indeling === 'JSON' ? undefined : many(regels, 'regel', 'regels'),
        indeling === 'TBG-i' ? many(records, 'teldatum', 'teldata') : many(records, 'registratie', 'registraties'),
        indeling === 'TBG-i' ? undefined : `${grouped.format(afgekeurd)} afgekeurd`,
        indeling === 'TBG-i' ? undefined : `${grouped.format(metSignaal)} goed, met een signaal`,
        zonderRoute === 0 ? undefined : `${grouped.format(zonderRoute)} zonder leerroute`,
        fouten === 0 ? undefined : many(fouten, 'leesfout', 'leesfouten'),
      ]
        .filter(Boolean)
        .join(' · '),
    unread: {
      absent: 'Dit bestand is niet gevonden.',
      folder: 'Dit is een map, geen bestand.',
      'no-access': 'Dit bestand mag niet worden gelezen.',
      empty: 'Hier staat niets in.',
      'unknown-layout':
        'De indeling is niet herkend. Deze pagina leest RO, GRONDSLAG IP, TBG-i, een CSV met de codes van ROD VO of ROD MBO, en JSON.',
      unreadable: 'Dit bestand kan niet tot het einde worden gelezen. Is het een map, of is het intussen veranderd?',
      'no-json': 'Dit is geen geldige JSON. Kijk naar komma’s, aanhalingstekens en haakjes.',
      'too-large': 'Dit JSON-bestand is te groot voor deze pagina (meer dan 32 MB).',
    },
    niveausUnread: 'De niveaus zijn niet te lezen. Geef per regel een opleidingcode en een niveau, zoals 25655;MBO-3.',
    brokenOff: 'Dit bestand is niet tot het einde gelezen.',
    sound: 'Geen fouten en geen signalen gevonden.',
    verdict: {
      sound: 'Deze inschrijving is in orde, voor zover zij kon worden nagegaan.',
      signals: 'Deze inschrijving kan, maar kijk haar na.',
      refused: 'Deze inschrijving kan zo niet.',
    },
    severity: { afkeur: 'afkeur', signaal: 'signaal' },
    alike: 'En andere zoals deze.',
    times: (count) => `${grouped.format(count)} keer`,
    line: (regel) => `Regel ${regel}`,
    item: (nummer) => `Inschrijving ${nummer}`,
    more: (next, left) => `Toon er nog ${next} (van ${grouped.format(left)})`,
    capped: (shown) =>
      `Van deze fout worden er hier ${grouped.format(shown)} getoond. De rest is alleen geteld; het commando check toont alles.`,
    notChecked: (rules) => `Niet nagegaan: ${many(rules, 'controle', 'controles')}`,
    notCheckedIntro: 'Hiervoor staat te weinig in de registratie. Dat is geen fout.',
    comparison: (count) =>
      `ROD VO naast ROD MBO: ${count === 0 ? 'geen signalen' : many(count, 'signaal', 'signalen')}`,
    incomplete: (register, count) =>
      `${registers[register]} is niet als volledig genomen: ${many(count, 'registratie', 'registraties')} viel af of had geen persoonsnummer.`,
    askComplete:
      'Staat een register er helemaal in? Zet hierboven een vinkje. Dan ziet u ook wie in het andere ontbreekt.',
  },
}

const dayOfYear = { '10-15': '15 oktober', '11-15': '15 november' } as const

/** The page in Dutch. */
export const nl: Voice = { language: 'nl', words, texts, picture, day, task }

/** What the Dutch page says before and without its script. */
export const nlPage: PageWords = {
  title: 'Probeer een leerling',
  description:
    'Kies een leerroute en zie wie verantwoordelijk is, wie betaalt, wanneer het vmbo-diploma er moet zijn en waar dat staat. Of kijk een bestand na.',
  lead: 'Kies een leerroute. U ziet meteen wie wat doet, wie betaalt en wanneer het vmbo-diploma er moet zijn. En waar dat staat.',
  privacy:
    'Alles gebeurt op uw eigen computer. Deze pagina verstuurt niets: zij verbiedt uw browser om iets te laden of te versturen.',
  toCheck: 'Liever een bestand of inschrijving nakijken?',
  noScript:
    'Deze pagina rekent met JavaScript, en dat staat in uw browser uit. De rest van de site werkt wel: kijk bij de regels voor de antwoorden per onderwerp.',
  form: {
    head: 'De leerling',
    intro: 'Het antwoord verandert mee met wat u kiest.',
    route: 'Welke route?',
    routeName: { DLR: 'Doorlopende leerroute (DLR)', GLR: 'Geïntegreerde leerroute (GLR)' },
    routeWay: ({ leerweg, niveau }) => `vmbo-${leerweg.toLowerCase()} naar mbo-niveau ${niveau}`,
    start: 'In welk schooljaar begon de route?',
    startHint: 'Het jaar waarin de leerling in klas 3 begon.',
    over: 'Doet de leerling een jaar over?',
    overYear: ['Klas 3 (leerjaar 1 van de route)', 'Klas 4 (leerjaar 2 van de route)'],
    overTimes: (times) => (times === 0 ? 'nee' : times === 1 ? 'ja, 1 keer' : `ja, ${times} keer`),
    jaren: 'Hoelang duurt de hele route?',
    traject: 'Welke mbo-opleiding? (voor de uren)',
    trajectName: { BOL: 'BOL: vooral naar school', BBL: 'BBL: vooral werken' },
    dag: 'Voor welke dag wilt u het weten?',
    dagHint: 'Leeg is vandaag.',
    today: 'Vandaag',
    more: 'Meer over deze leerling',
    diploma: 'Vmbo-diploma behaald op',
    glr: 'Stapt over naar een GLR op (alleen uit een DLR met vmbo-bb)',
    einde: 'Stopt met de route; laatste dag',
    unfunded: 'Deze route wordt niet bekostigd',
    again: 'Begin opnieuw',
    toAnswer: 'Naar het antwoord',
  },
  answer: 'Het antwoord',
  answerWaits: 'Het antwoord wordt berekend. Blijft dit staan? Dan is uw browser te oud voor deze pagina.',
  keep: 'Wat u kiest, staat in het adres van deze pagina. Bewaar of deel dat adres gerust: er staat nooit een persoonsnummer in.',
  print: 'Druk het antwoord af',
  check: {
    head: 'Kijk een bestand of inschrijving na',
    intro: 'U ziet een tabel met aantallen, de fouten en de signalen. Een BSN of onderwijsnummer wordt nooit getoond.',
    files: 'Kies een of meer bestanden',
    drop: 'Of sleep ze naar dit vak.',
    layouts:
      'RO, GRONDSLAG IP of TBG-i van DUO, een CSV met de codes van ROD VO of ROD MBO, of JSON. Met beide registers worden ze ook naast elkaar gelegd.',
    complete: 'Staat een register helemaal in de bestanden?',
    register: { 'rod-vo': 'Ja, heel ROD VO', 'rod-mbo': 'Ja, heel ROD MBO' },
    more: 'Meer keuzes',
    teldatum: 'Wie telt mee op een teldatum? (alleen met beide registers)',
    noTeldatum: 'niet nagaan',
    niveaus: 'Niveau per opleidingcode',
    niveausHint:
      'RO en GRONDSLAG IP noemen het niveau vaak niet; dan wordt een registratie afgekeurd. Geef hier per regel een code en een niveau, zoals 25655;MBO-3.',
    paste: 'Of plak een inschrijving (JSON)',
    pasteHint: 'Eén inschrijving, of een lijst tussen rechte haken.',
    go: 'Kijk na',
    example: 'Vul een voorbeeld in',
    stop: 'Stop',
    progress: 'Hoever het lezen is',
    outcome: 'De uitslag',
  },
}
