import { absenceTable, dutyAges, dutyReadFrom } from '../../law/attendance.js'
import { admissionRules, leavingTable, searchWeeks } from '../../law/leaving.js'
import { lawStart } from '../../law/sources.js'
import { dataTable, type DataTable, entriesOf } from '../table.js'

/** After so many full schooljaren the leerplicht ends, at whatever age (`lpw-3-1`); the library takes the day itself from the caller. */
const fullSchoolYears = 12

/** About the pupil: absence, when the duties begin and end, and leaving the route. */
export function pupilTables(): readonly DataTable[] {
  const { plichtig, nietPlichtig } = absenceTable
  const { leerplichtVan, leerplichtTot, kwalificatieplichtTot } = dutyAges
  return [
    dataTable('absence', 'From how much absence must it be reported?', [
      ...entriesOf(plichtig.perFase).map(([fase, { source }]) => ({
        plichtig: true,
        fase,
        uren: plichtig.uren,
        lesweken: plichtig.lesweken,
        dagen: undefined,
        jongerDan: undefined,
        gelezenVanaf: undefined,
        source,
      })),
      ...entriesOf(nietPlichtig.perFase).map(([fase, { source }]) => ({
        plichtig: false,
        fase,
        dagen: nietPlichtig.dagen,
        jongerDan: nietPlichtig.jongerDan,
        gelezenVanaf: nietPlichtig.vanaf,
        source,
      })),
    ]),
    dataTable(
      'duties',
      'On which day, inclusive, does each duty to attend begin and end, counted from a birthday (leeftijd, in years) or after so many full schooljaren? The earliest end holds.',
      [
        {
          plicht: 'leerplicht',
          moment: 'begin',
          leeftijd: leerplichtVan,
          schooljaren: undefined,
          dag: 'eerste dag van de maand na de verjaardag',
          gelezenVanaf: lawStart,
          source: 'lpw-3-1',
          sourceDag: 'lpw-3-1',
        },
        {
          plicht: 'leerplicht',
          moment: 'einde',
          leeftijd: leerplichtTot,
          dag: 'laatste dag van het schooljaar van de verjaardag',
          gelezenVanaf: lawStart,
          source: 'lpw-3-1',
          sourceDag: 'lpw-3-1-einde',
        },
        {
          plicht: 'leerplicht',
          moment: 'einde',
          schooljaren: fullSchoolYears,
          dag: 'laatste dag van het laatste van die schooljaren',
          gelezenVanaf: lawStart,
          source: 'lpw-3-1',
          sourceDag: 'lpw-3-1-einde',
        },
        {
          plicht: 'kwalificatieplicht',
          moment: 'begin',
          dag: 'dag na de leerplicht',
          gelezenVanaf: dutyReadFrom.kwalificatieplicht,
          source: 'lpw-4b',
        },
        {
          plicht: 'kwalificatieplicht',
          moment: 'einde',
          leeftijd: kwalificatieplichtTot,
          dag: 'dag voor de verjaardag',
          gelezenVanaf: dutyReadFrom.kwalificatieplicht,
          source: 'lpw-4b',
        },
        {
          plicht: 'kwalificatieplicht',
          moment: 'einde',
          dag: 'dag voor de startkwalificatie',
          gelezenVanaf: dutyReadFrom.kwalificatieplicht,
          source: 'lpw-4b',
        },
      ],
    ),
    dataTable(
      'leaving',
      'Where do the provisions on leaving a route stand?',
      entriesOf(leavingTable).flatMap(([fase, provisions]) =>
        entriesOf(provisions).map(([bepaling, source]) => ({ fase, bepaling, source })),
      ),
    ),
    dataTable(
      'admission-rules',
      'Which admission rules of the WEB do not hold in a route, and after it at the same instelling?',
      entriesOf(admissionRules).flatMap(([moment, { artikelen, source }]) =>
        artikelen.map((artikel) => ({ moment, artikel, source })),
      ),
    ),
    dataTable('limits', 'Which other numbers and days does the law set?', [
      {
        grens: 'weken zoeken voor verwijdering uit de MBO-fase',
        weken: searchWeeks,
        dag: undefined,
        source: 'web-9.1.13',
      },
      { grens: 'BBL na de leerplicht, gelezen vanaf', dag: dutyReadFrom.bbl, source: 'web-8.1.1-3' },
    ]),
  ]
}
