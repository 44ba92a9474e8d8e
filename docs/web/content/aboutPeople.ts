import { countTable } from '../../../src/law/counting.js'
import { absenceTable } from '../../../src/law/attendance.js'
import { fundingTable } from '../../../src/law/phases.js'
import { responsibilityTable } from '../../../src/law/responsibility.js'
import { explainAbsenceReport } from '../../../src/rules/absenceReport.js'
import { explainFundingOn } from '../../../src/rules/fundingOn.js'
import { explainFundingSource } from '../../../src/rules/fundingSource.js'
import { explainRequiredHours } from '../../../src/rules/requiredHours.js'
import { explainResponsibleInstitution } from '../../../src/rules/responsibleInstitution.js'
import { explainTransferOptions } from '../../../src/rules/transferOptions.js'
import { hoursTransition } from '../../../src/law/hours.js'
import { cellWords, day } from '../tables/cellWords.js'
import { type Rule, together } from './rule.js'

const tasks = Object.values(responsibilityTable)
const changing = tasks.filter(({ DLR }) => DLR['VO-fase'].value !== DLR['MBO-fase'].value).length
const { uren, lesweken } = absenceTable.plichtig
const dates = Object.keys(countTable)
const dlr = { soort: 'DLR' } as const

/** Who does what, who pays, how many hours, and what a pupil can do. */
export const aboutPeople: readonly Rule[] = [
  {
    id: 'responsible-institution',
    place: { nl: 'verantwoordelijk', en: 'responsible-institution' },
    group: 'people',
    question: {
      nl: 'Wie is verantwoordelijk: de school of de mbo-instelling?',
      en: 'Who is responsible: the school or the mbo institution?',
    },
    name: { nl: 'Verantwoordelijkheid', en: 'Responsibility' },
    lead: {
      nl: `De meeste taken horen bij wat er wordt geleerd, niet bij de fase. De vo-school blijft dus verantwoordelijk voor het vmbo-deel, ook in de MBO-fase. Van de ${tasks.length} taken wisselen er ${changing} met de fase.`,
      en: `Most tasks go with what is taught, not with the phase. So the vo school stays responsible for the vmbo part, in the MBO-fase too. Of the ${tasks.length} tasks ${changing} change with the phase.`,
    },
    tables: ['responsibility'],
    asks: ['responsibleInstitution'],
    worked: (['vmbo-examinering', 'verzuimmelding'] as const).map((taak) => ({
      asked: {
        nl: `${cellWords(taak, 'taak', 'nl')}, in de MBO-fase van een DLR.`,
        en: `${cellWords(taak, 'taak', 'en')}, in the MBO-fase of a DLR.`,
      },
      explained: explainResponsibleInstitution(taak, dlr, { soort: 'MBO-fase' }),
    })),
    broken: ['validateAgreement', 'participation-not-settled'],
    fragment: 'route=DLR-KB-3&start=2025-08-01',
  },
  {
    id: 'absence-report',
    place: { nl: 'verzuim', en: 'absence' },
    group: 'people',
    question: { nl: 'Wie meldt verzuim, en vanaf hoeveel?', en: 'Who reports absence, and from how much on?' },
    name: { nl: 'Verzuim en leerplicht', en: 'Absence and duty to attend' },
    lead: {
      nl: `In de VO-fase meldt de vo-school het verzuim, in de MBO-fase de mbo-instelling. Is de leerling leerplichtig of kwalificatieplichtig, dan moet dat vanaf ${uren} uur verzuim zonder geldige reden in ${lesweken} lesweken achter elkaar.`,
      en: `In the VO-fase the vo school reports absence, in the MBO-fase the mbo institution. For a pupil with leerplicht or kwalificatieplicht that is from ${uren} hours in ${lesweken} school weeks in a row on, without a valid reason.`,
    },
    tables: ['absence', 'duties'],
    asks: ['absenceReport', 'attendanceDuty'],
    worked: [
      {
        asked: {
          nl: 'Een leerling van 17 jaar zonder startkwalificatie, in de MBO-fase, op 1 november 2025.',
          en: 'A pupil of 17 without a startkwalificatie, in the MBO-fase, on 1 November 2025.',
        },
        explained: explainAbsenceReport(
          { fase: { soort: 'MBO-fase' }, geboortedatum: '2008-05-20', startkwalificatie: false },
          '2025-11-01',
        ),
      },
    ],
    broken: ['checkAttendance', 'bbl-before-end-of-leerplicht'],
    fragment: 'route=DLR-KB-3&start=2025-08-01',
  },
  {
    id: 'transfer-options',
    place: { nl: 'overstappen', en: 'transfer-options' },
    group: 'people',
    question: { nl: 'Wat kan een leerling die de route verlaat?', en: 'What is open to a pupil who leaves the route?' },
    name: { nl: 'Overstapoptie', en: 'Switch option' },
    lead: {
      nl: 'Voor wie stopt of wordt afgewezen, is er een overstapoptie. Voor wie definitief is verwijderd, is die er niet.',
      en: 'Who stops or is rejected has a switch option (overstapoptie). Who is removed for good has not.',
    },
    tables: ['leaving', 'admission-rules', 'limits'],
    limit: 'weken zoeken voor verwijdering uit de MBO-fase',
    asks: ['transferOptions'],
    worked: [
      {
        asked: {
          nl: 'Een leerling in een DLR van KB naar niveau 3 is in de MBO-fase afgewezen voor het vmbo-examen.',
          en: 'A pupil in a DLR from KB to niveau 3 was rejected for the vmbo exam in the MBO-fase.',
        },
        explained: explainTransferOptions({
          leerroute: { soort: 'DLR', leerweg: 'KB', niveau: 3 },
          fase: { soort: 'MBO-fase' },
          reden: 'afgewezen',
        }),
      },
    ],
    broken: ['validateAgreement', 'switch-option-not-settled'],
  },
  {
    id: 'funding-source',
    place: { nl: 'bekostiging', en: 'funding' },
    group: 'money',
    question: { nl: 'Wie betaalt voor de leerling?', en: 'Who pays for the pupil?' },
    name: { nl: 'Bekostiging', en: 'Funding' },
    lead: {
      nl: `De fase die is geregistreerd, beslist, niet waar de leerling les krijgt of is ingeschreven. In de VO-fase geldt ${fundingTable['VO-fase'].value}, in de MBO-fase ${fundingTable['MBO-fase'].value}.`,
      en: `The registered phase decides, not where the pupil has lessons or is enrolled. In the VO-fase there is ${cellWords(fundingTable['VO-fase'].value, 'bekostiging', 'en')}, in the MBO-fase ${cellWords(fundingTable['MBO-fase'].value, 'bekostiging', 'en')}.`,
    },
    tables: ['funding'],
    asks: ['fundingSource'],
    worked: [
      {
        asked: { nl: 'Een leerling in de MBO-fase.', en: 'A pupil in the MBO-fase.' },
        explained: explainFundingSource({ soort: 'MBO-fase' }),
      },
    ],
    broken: ['validateEnrolment', 'not-fundable'],
    fragment: 'route=DLR-KB-3&start=2025-08-01',
  },
  {
    id: 'funding-on',
    place: { nl: 'teldatum', en: 'count-date' },
    group: 'money',
    question: { nl: 'Wie betaalt op de teldatum?', en: 'Who pays on the count date?' },
    name: { nl: 'Teldatum', en: 'Count date' },
    lead: {
      nl: `Er wordt geteld op ${together(
        dates.map((date) => cellWords(date, 'teldatum', 'nl')),
        'nl',
      )}. Op 1 oktober tellen vo en mbo, op 1 februari alleen het mbo. Zo lezen wij het: er is nooit meer dan één betaler. Spreken inschrijvingen die dan tellen, elkaar tegen, dan is geen betaler aan te wijzen.`,
      en: `Pupils are counted on ${together(
        dates.map((date) => cellWords(date, 'teldatum', 'en')),
        'en',
      )}. On 1 October vo and mbo are counted, on 1 February the mbo alone. As we read it there is never more than one payer. When enrolments that are counted then contradict each other, no payer can be named.`,
    },
    tables: ['count-dates'],
    asks: ['fundingOn'],
    worked: [
      {
        asked: {
          nl: 'Een leerling staat op 1 oktober 2025 bij de vo-school ingeschreven in de VO-fase.',
          en: 'A pupil is enrolled at the vo school in the VO-fase on 1 October 2025.',
        },
        explained: explainFundingOn(
          [
            {
              instelling: { soort: 'vo-school' },
              fase: { soort: 'VO-fase' },
              begindatum: '2025-08-01',
              indicatieBekostigbaar: true,
            },
          ],
          '2025-10-01',
        ),
      },
    ],
    broken: ['reconcile', 'counted-twice'],
  },
  {
    id: 'required-hours',
    place: { nl: 'uren', en: 'hours' },
    group: 'route',
    question: {
      nl: 'Hoeveel uren moet een route hebben?',
      en: 'How many hours must a route have?',
    },
    name: { nl: 'Uren, oud en nieuw', en: 'Hours, old and new' },
    lead: {
      nl: `Vanaf ${day(hoursTransition.nieuwVan, 'nl')} gelden voor de BOL nieuwe uren. Voor de BBL bleven de aantallen gelijk. Minder uren dan de norm mag dan niet meer, ook niet in de BBL. Besturen kunnen samen nog een tijd voor het oude recht kiezen (de laatste dagen leiden wij af): voor elke route tot en met ${day(hoursTransition.elkeRoute.tot, 'nl')}, en voor een groep die eerder begon, tot en met ${day(hoursTransition.gestarteGroep.tot, 'nl')}.`,
      en: `From ${day(hoursTransition.nieuwVan, 'en')} on there are new hours for the BOL. For the BBL the numbers stayed the same. Fewer hours than the norm are then no longer allowed, not in the BBL either. Boards may together choose the old law for a time (the last days are our reading): for any route up to and including ${day(hoursTransition.elkeRoute.tot, 'en')}, and for a group that began before up to and including ${day(hoursTransition.gestarteGroep.tot, 'en')}.`,
    },
    tables: ['hours', 'hours-transition', 'hours-sources'],
    asks: ['requiredHours'],
    worked: (['2026-07-31', '2026-08-01'] as const).map((on) => ({
      asked: {
        nl: `Een route van vier jaar in de BOL, op ${day(on, 'nl')}.`,
        en: `A route of four years in the BOL, on ${day(on, 'en')}.`,
      },
      explained: explainRequiredHours(4, 'BOL', on),
    })),
    broken: ['checkProgramme', 'bol-hours-below-norm'],
    fragment: 'route=DLR-KB-3&start=2025-08-01',
  },
]
