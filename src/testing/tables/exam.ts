import { type Leerroute, leerroutes } from '../../concepts/leerroute.js'
import { durationTable } from '../../law/durations.js'
import { elementcodeTable } from '../../law/elementcodes.js'
import { diplomaTable, twoYearDiploma } from '../../law/diploma.js'
import { examDocumentTable, examTable, lapseTable } from '../../law/exams.js'
import type { BronSleutel } from '../../law/sources.js'
import { dataTable, type DataTable, entriesOf } from '../table.js'

/** The last day of a schooljaar, on which the diploma is due: where that stands. */
const lastDay: BronSleutel = 'wvo-1.1-uiterste-dag'

/** That a repeated year moves that day: one reading of the law. */
const movedDay: BronSleutel = 'wvo-2.107e-2-doublure'

/** How many years a route of this soort can take: what its niveaus allow. */
function yearsOf(soort: Leerroute['soort']): readonly number[] {
  const cells = leerroutes
    .filter((leerroute) => leerroute.soort === soort)
    .flatMap(({ niveau }) => Object.values(durationTable[niveau]).filter((cell) => cell !== undefined))
  return [2, 3, 4, 5, 6].filter((jaren) => cells.some(({ minimum, maximum }) => minimum <= jaren && jaren <= maximum))
}

/** About the length of a route, its exam and its diploma. */
export function examTables(): readonly DataTable[] {
  return [
    dataTable(
      'durations',
      'How many years may a route take, by niveau and length of the mbo course? Empty: the law has no such course.',
      entriesOf(durationTable).flatMap(([niveau, row]) =>
        entriesOf(row).map(([opleidingsduur, cell]) => ({
          niveau: Number(niveau),
          opleidingsduur: Number(opleidingsduur),
          minimum: cell?.minimum,
          maximum: cell?.maximum,
          source: cell?.source ?? 'web-7.2.4a-3',
        })),
      ),
    ),
    dataTable(
      'deadlines',
      'By the 31 July of how many years after the start of its first schooljaar must the vmbo diploma of a route be there?',
      entriesOf(diplomaTable).flatMap(([leerroute, regular]) =>
        yearsOf(leerroute).flatMap((jaren) =>
          [0, 1, 2].map((doublures) => {
            const cell = jaren === 2 && regular.value === 'uiterlijk' ? twoYearDiploma : regular
            const due = cell.value === 'uiterlijk' ? cell.leerjaar : undefined
            return {
              leerroute,
              jaren,
              doublures,
              vmboDiploma: cell.value,
              leerjaar: due,
              jarenNaStart: due === undefined ? undefined : due + doublures,
              laatsteDag: due === undefined ? undefined : '07-31',
              source: cell.source,
              sourceLaatsteDag: due === undefined ? undefined : lastDay,
              sourceDoublures: due === undefined || doublures === 0 ? undefined : movedDay,
            }
          }),
        ),
      ),
    ),
    dataTable(
      'exams',
      'In which years and periods of a route can the central exam fall, and must it be offered? Empty: not in that year.',
      entriesOf(examTable).flatMap(([leerroute, years]) =>
        entriesOf(years).flatMap(([leerjaar, cell]) =>
          ([1, 2, 3] as const).map((tijdvak) => {
            const moments = cell.soort === 'centraal-examen' ? cell : undefined
            return {
              leerroute,
              leerjaar: Number(leerjaar),
              tijdvak,
              mogelijk: moments?.tijdvakken.includes(tijdvak) ?? false,
              omvang: moments?.omvang,
              aanbod: moments?.aanbod,
              aanmelder: moments?.kandidaat?.aanmelder,
              source: cell.source,
              sourceAanmelder: moments?.kandidaat?.source,
            }
          }),
        ),
      ),
    ),
    dataTable(
      'exam-results',
      'What becomes of results of the central exam of who is promoted and who is not?',
      entriesOf(lapseTable).flatMap(([leerjaar, { bevorderd, nietBevorderd }]) => [
        { leerjaar: Number(leerjaar), bevorderd: true, resultaten: bevorderd.value, source: bevorderd.source },
        { leerjaar: Number(leerjaar), bevorderd: false, resultaten: nietBevorderd.value, source: nietBevorderd.source },
      ]),
    ),
    dataTable(
      'exam-documents',
      'Where does each paper of the vmbo exam stand?',
      entriesOf(examDocumentTable).map(([document, { source }]) => ({ document, source })),
    ),
    dataTable(
      'elementcodes',
      'Which kind of programme does an elementcode stand for? The patroon is a regular expression for the whole code.',
      entriesOf(elementcodeTable).map(([soort, { patroon, source }]) => ({ soort, patroon, source })),
    ),
  ]
}
