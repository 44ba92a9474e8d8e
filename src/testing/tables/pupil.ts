import { absenceTable, dutyAges, dutyReadFrom } from '../../law/attendance.js'
import { admissionRules, leavingTable, searchWeeks } from '../../law/leaving.js'
import { dataTable, type DataTable, entriesOf } from '../table.js'

/** About the pupil: absence, the ages of the duties, and leaving the route. */
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
    dataTable('ages', 'Between which ages, in years, do the duties to attend hold?', [
      { plicht: 'leerplicht', van: leerplichtVan, tot: leerplichtTot, gelezenVanaf: undefined, source: 'lpw-3-1' },
      {
        plicht: 'kwalificatieplicht',
        van: leerplichtTot,
        tot: kwalificatieplichtTot,
        gelezenVanaf: dutyReadFrom.kwalificatieplicht,
        source: 'lpw-4b',
      },
    ]),
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
