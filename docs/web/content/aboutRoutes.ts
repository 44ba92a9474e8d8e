import { diplomaTable, twoYearDiploma } from '../../../src/law/diploma.js'
import { phaseTable } from '../../../src/law/phases.js'
import { explainAdmissibleRoutes } from '../../../src/rules/admissibleRoutes.js'
import { explainDiplomaDeadline } from '../../../src/rules/diplomaDeadline.js'
import { explainPhaseOf } from '../../../src/rules/phaseOf.js'
import type { Rule } from './rule.js'

const voYears = Object.values(phaseTable).filter(({ value }) => value.soort === 'VO-fase').length
const due = diplomaTable.DLR.value === 'uiterlijk' ? diplomaTable.DLR.leerjaar : 0
const dueOfTwo = twoYearDiploma.value === 'uiterlijk' ? twoYearDiploma.leerjaar : 0

/** How a route runs: its phases, its length, its diploma and its exams. */
export const aboutRoutes: readonly Rule[] = [
  {
    id: 'diploma-deadline',
    place: { nl: 'vmbo-diploma', en: 'diploma-deadline' },
    group: 'route',
    question: { nl: 'Tot wanneer moet het vmbo-diploma er zijn?', en: 'By which day must the vmbo diploma be there?' },
    name: { nl: 'Vmbo-diploma', en: 'Vmbo diploma' },
    lead: {
      nl: `In een DLR moet het diploma er uiterlijk op de laatste dag van leerjaar ${due} <em>van de route</em> zijn. Een leerjaar eindigt op 31 juli: die dag leiden wij af. Voor een route van twee jaar zegt de wet dat niet; wij nemen leerjaar ${dueOfTwo}. Blijft de leerling zitten in leerjaar 1 of 2, dan schuift de dag een jaar op: zo lezen wij de wet, zeker is het niet. In een GLR is geen vmbo-diploma nodig.`,
      en: `In a DLR the diploma must be there on the last day of year ${due} <em>of the route</em> at the latest. A year ends on 31 July: that day is our conclusion. Of a route of two years the law does not say; we take year ${dueOfTwo}. When the pupil repeats year 1 or 2, the day moves a year: so we read the law, it is not certain. In a GLR no vmbo diploma is needed.`,
    },
    tables: ['deadlines'],
    asks: ['diplomaDeadline'],
    worked: [
      {
        asked: {
          nl: 'Een leerling begon in augustus 2025 aan een DLR en doet klas 4 (leerjaar 2 van de route) over.',
          en: 'A pupil began a DLR in August 2025 and repeats class 4 (year 2 of the route).',
        },
        explained: explainDiplomaDeadline({ soort: 'DLR' }, '2025-08-01', { doublures: 1 }),
      },
      {
        asked: { nl: 'Een leerling in een GLR.', en: 'A pupil in a GLR.' },
        explained: explainDiplomaDeadline({ soort: 'GLR' }, '2025-08-01'),
      },
    ],
    broken: ['validateEnrolment', 'diploma-after-deadline'],
    fragment: 'route=DLR-KB-3&start=2025-08-01&doublures=2',
  },
  {
    id: 'phase-of',
    place: { nl: 'fase', en: 'phase' },
    group: 'route',
    question: { nl: 'In welke fase is de leerling?', en: 'In which phase is the pupil?' },
    name: { nl: 'Fase', en: 'Phase' },
    lead: {
      nl: `De eerste ${voYears} leerjaren van de route zijn de VO-fase. Daarna begint de MBO-fase. Let op: leerjaar 1 van de route is klas 3 van het vmbo. Leerjaar 3 van de route is dus het vijfde jaar vanaf de brugklas.`,
      en: `The first ${voYears} years of the route are the VO-fase. After them the MBO-fase begins. Mind: year 1 of the route is class 3 of the vmbo. So year 3 of the route is the fifth year since the brugklas.`,
    },
    tables: ['phases'],
    asks: ['phaseOf', 'phaseOn'],
    worked: [
      {
        asked: { nl: 'Leerjaar 3 van de route.', en: 'Year 3 of the route.' },
        explained: explainPhaseOf(3),
      },
    ],
    broken: ['validateEnrolment', 'phase-does-not-match-year'],
    fragment: 'route=DLR-KB-3&start=2025-08-01',
  },
  {
    id: 'timeline',
    place: { nl: 'tijdlijn', en: 'timeline' },
    group: 'route',
    question: {
      nl: 'Hoe loopt een route, van jaar tot jaar?',
      en: 'How does a route run, year by year?',
    },
    name: { nl: 'De tijdlijn', en: 'The timeline' },
    lead: {
      nl: 'Per leerjaar ziet u de fase, wie betaalt, wie verzuim meldt, wanneer het examen kan zijn, en waar de leerling moet of mag zijn ingeschreven.',
      en: 'For each year you see the phase, who pays, who reports absence, when the exam can be, and where the pupil must or may be enrolled.',
    },
    tables: ['registrations', 'locations'],
    asks: [],
    worked: [],
    broken: ['reconcile', 'vo-enrolment-after-year-3'],
    fragment: 'route=DLR-KB-3&start=2025-08-01',
    extra: 'picture',
  },
  {
    id: 'admissible-routes',
    place: { nl: 'welke-routes', en: 'admissible-routes' },
    group: 'route',
    question: { nl: 'Welke routes zijn er voor deze leerweg?', en: 'Which routes are open to this leerweg?' },
    name: { nl: 'Leerweg en niveau', en: 'Leerweg and niveau' },
    lead: {
      nl: 'De leerweg van het vmbo bepaalt naar welk mbo-niveau een route kan leiden. Andere combinaties dan die met “ja” bestaan niet.',
      en: 'The track of the vmbo (leerweg) decides to which level of the mbo (niveau) a route can lead. Pairs other than those with “yes” do not exist.',
    },
    tables: ['combinations', 'elementcodes'],
    asks: [],
    worked: (['BB', 'KB'] as const).map((leerweg) => ({
      asked: { nl: `Een leerling in de ${leerweg}.`, en: `A pupil in the ${leerweg}.` },
      explained: explainAdmissibleRoutes(leerweg),
    })),
    broken: ['validateEnrolment', 'glr-requires-bb'],
  },
  {
    id: 'route-duration',
    place: { nl: 'duur', en: 'route-duration' },
    group: 'route',
    question: { nl: 'Hoeveel jaren duurt een route?', en: 'How many years does a route take?' },
    name: { nl: 'Duur', en: 'Length' },
    lead: {
      nl: 'Dat hangt af van het mbo-niveau en van de duur van de mbo-opleiding. De twee jaren in de VO-fase tellen mee.',
      en: 'That depends on the mbo niveau and on the length of the mbo course. The two years in the VO-fase count.',
    },
    tables: ['durations'],
    asks: ['routeDuration'],
    worked: [],
    broken: ['checkProgramme', 'route-longer-than-maximum'],
  },
  {
    id: 'exams',
    place: { nl: 'examen', en: 'exams' },
    group: 'route',
    question: {
      nl: 'Wanneer kan het examen zijn, en is het diploma op tijd?',
      en: 'When can the exam be, and is the diploma in time?',
    },
    name: { nl: 'Examen', en: 'Exams' },
    lead: {
      nl: 'Hier staat in welk leerjaar en welk tijdvak het centraal examen kan vallen, welke resultaten vervallen en welke papieren er zijn.',
      en: 'This page shows in which year and exam period the central exam can fall, which results lapse and which papers there are.',
    },
    tables: ['exams', 'exam-results', 'exam-documents'],
    asks: ['diplomaTiming', 'lapsedResults'],
    worked: [],
    broken: ['validateEnrolment', 'diploma-perhaps-period-3'],
    fragment: 'route=DLR-TL-4&start=2025-08-01',
  },
]
