import type { Rule } from './rule.js'

const none = { tables: [], asks: [], worked: [] } as const

/** What is checked, and where the law stands. */
export const aboutChecks: readonly Rule[] = [
  {
    ...none,
    id: 'validate-enrolment',
    place: { nl: 'inschrijving', en: 'enrolment' },
    group: 'check',
    question: { nl: 'Klopt deze inschrijving?', en: 'Is this enrolment sound?' },
    name: { nl: 'Inschrijving', en: 'Enrolment' },
    lead: {
      nl: 'Een inschrijving wordt nagekeken met de regels op deze site. De twee uitkomsten heten net als bij ROD. <em>Afkeur</em>: zo mag zij volgens de bron niet. <em>Signaal</em>: kijk ernaar. Of ROD steeds hetzelfde beslist, hebben wij niet gelezen. Wat niet bekend is, wordt niet goed- of afgekeurd.',
      en: 'An enrolment is checked by the rules of this site. The two outcomes are called as in ROD. <em>Afkeur</em>: by its source it may not be like this. <em>Signaal</em>: look at it. Whether ROD always decides the same, we have not read. What is not known is neither passed nor refused.',
    },
    finder: 'validateEnrolment',
  },
  {
    ...none,
    id: 'check-programme',
    place: { nl: 'programma', en: 'programme' },
    group: 'check',
    question: { nl: 'Klopt het programma: lengte en uren?', en: 'Is the programme sound: length and hours?' },
    name: { nl: 'Programma', en: 'Programme' },
    lead: {
      nl: 'Een plan voor een route wordt gelegd naast de lengte en de uren die de wet vraagt, volgens de oude of de nieuwe uren.',
      en: 'The plan for a route is held against the length and the hours the law asks, by the old or the new hours.',
    },
    finder: 'checkProgramme',
  },
  {
    ...none,
    id: 'validate-agreement',
    place: { nl: 'overeenkomst', en: 'agreement' },
    group: 'check',
    question: { nl: 'Staat alles in de samenwerkingsovereenkomst?', en: 'Does the agreement settle everything?' },
    name: { nl: 'Overeenkomst', en: 'Agreement' },
    lead: {
      nl: 'School en instelling leggen hun afspraken vast in een samenwerkingsovereenkomst of een interne regeling. Hier staat wat daarin niet mag ontbreken.',
      en: 'School and institution lay down what they settle in an agreement (samenwerkingsovereenkomst) or an in-house arrangement. This page lists what may not be missing in it.',
    },
    finder: 'validateAgreement',
  },
  {
    ...none,
    id: 'check-attendance',
    limit: 'BBL na de leerplicht, gelezen vanaf',
    tables: ['limits'],
    place: { nl: 'leerplicht-en-bbl', en: 'attendance' },
    group: 'check',
    question: { nl: 'Past deze inschrijving bij de leerplicht?', en: 'Does the leerplicht allow this enrolment?' },
    name: { nl: 'Leerplicht en BBL', en: 'Leerplicht and BBL' },
    lead: {
      nl: 'De BBL staat alleen open voor wie niet meer volledig leerplichtig is. Hier staat wat wordt nagekeken.',
      en: 'The BBL is open only to who is no longer fully leerplichtig. This page lists what is checked.',
    },
    finder: 'checkAttendance',
  },
  {
    ...none,
    id: 'registers',
    place: { nl: 'rio-aanbod', en: 'rio-offer' },
    group: 'check',
    question: { nl: 'Klopt de melding in RIO?', en: 'Is the registration in RIO sound?' },
    name: { nl: 'Melding in RIO', en: 'Offer in RIO' },
    lead: {
      nl: 'De besturen melden de route samen in RIO en noemen elkaar. Dat elke kant dat bij haar eigen aanbod doet, is onze lezing. Hier staat wat daarin wordt nagekeken. De codes van de registers staan op de pagina Registers.',
      en: 'The boards register the route in RIO together and name each other. That each side does so with its own offer is our reading. This page lists what is checked in it. The codes of the registers are on the page Registers.',
    },
    finder: 'validateRioOffer',
    extra: 'registers',
  },
  {
    ...none,
    id: 'reconcile',
    place: { nl: 'registers-vergelijken', en: 'reconcile' },
    group: 'check',
    question: { nl: 'Zeggen ROD VO en ROD MBO hetzelfde?', en: 'Do ROD VO and ROD MBO agree?' },
    name: { nl: 'Registers vergelijken', en: 'Comparing the registers' },
    lead: {
      nl: 'Dezelfde leerling staat vaak in twee registers. Hier staat welke verschillen en welke gaten worden gemeld.',
      en: 'The same pupil often stands in two registers. This page lists which differences and which gaps are reported.',
    },
    finder: 'reconcile',
  },
  {
    ...none,
    id: 'read-files',
    place: { nl: 'bestanden-lezen', en: 'read-files' },
    group: 'check',
    question: { nl: 'Wat kan er mis zijn in een bestand van DUO?', en: 'What can be wrong in a file of DUO?' },
    name: { nl: 'Bestanden lezen', en: 'Reading files' },
    lead: {
      nl: 'Van een bestand wordt elke regel gelezen. Wat niet te lezen is, wordt gemeld met het regelnummer; de rest wordt gewoon gelezen.',
      en: 'Every line of a file is read. What cannot be read is told with its line; the rest goes on.',
    },
    finder: 'readers',
  },
  {
    ...none,
    id: 'citation',
    place: { nl: 'waar-staat-het', en: 'citation' },
    group: 'law',
    question: {
      nl: 'Waar staat dat, op een bepaalde dag?',
      en: 'Where does it say so, on a given day?',
    },
    name: { nl: 'Bronnen per dag', en: 'Sources by day' },
    lead: {
      nl: 'Elk antwoord noemt zijn bron. Artikelen kregen in de loop van de tijd een ander nummer. Daarom hangt het nummer af van de dag.',
      en: 'Every answer names its source. Articles were renumbered over time. So the number depends on the day.',
    },
    extra: 'certainty',
  },
  {
    ...none,
    id: 'compare-rules',
    place: { nl: 'wat-verandert-er', en: 'what-changes' },
    group: 'law',
    question: { nl: 'Wat veranderde er in de wet, en wanneer?', en: 'What changed in the law, and when?' },
    name: { nl: 'Wijzigingen in de wet', en: 'Changes in the law' },
    lead: {
      nl: 'Voor elke dag waarop een bepaling inging, veranderde, een ander nummer kreeg of verviel: wat is er anders dan de dag ervoor?',
      en: 'For each day on which a provision began, changed, moved or lapsed: what differs from the day before?',
    },
    extra: 'changes',
  },
]
