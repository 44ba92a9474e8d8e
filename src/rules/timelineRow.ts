import type { Datum } from '../concepts/datum.js'
import { lastDayOfPeriod3 } from '../law/diploma.js'
import { type ExamMoments, examTable, type Tijdvak } from '../law/exams.js'
import { fundingTable, phaseTable } from '../law/phases.js'
import { type Registratiesituatie, registrationTable } from '../law/registrations.js'
import { responsibilityTable } from '../law/responsibility.js'
import { dueSource } from './dueSource.js'
import type { BronSleutel } from '../law/sources.js'
import type { DiplomaDeadline } from './diplomaDeadline.js'
import type { TijdlijnJaar, TimelineOptions } from './timeline.js'
import type { Span } from './timelineSpans.js'

/** What holds in one row of a timeline, read from the tables that the other questions read. */
export function rowOf(
  span: Span,
  deadline: DiplomaDeadline,
  { startYear, repeated }: { readonly startYear: number; readonly repeated: number },
  { vmboDiploma, bekostigd = true }: Pick<TimelineOptions, 'vmboDiploma' | 'bekostigd'>,
): TijdlijnJaar {
  const phase = phaseTable[span.leerjaar]
  const fase = phase.value.soort
  const funding = fundingTable[fase]
  const reporting = responsibilityTable.verzuimmelding[span.leerroute][fase]
  const exams = examTable[span.leerroute][span.leerjaar]
  const { rodVo, rodMbo } = registrationTable[situationOf(span, fase, vmboDiploma)]
  // A diploma of August or September is one of the year before.
  const isObtained = vmboDiploma !== undefined && vmboDiploma <= lastDayOfPeriod3(span.schooljaar)
  const isDue =
    !isObtained &&
    deadline.soort === 'uiterlijk' &&
    span.eersteDag <= deadline.datum &&
    deadline.datum <= span.laatsteDag
  // Read to the letter, DUO's "first two years" would end the VO-fase where a repeated year makes it go on.
  const isDisputed = fase === 'VO-fase' && Number(span.schooljaar.slice(0, 4)) > startYear + 1
  const cited = (source: BronSleutel): BronSleutel => (isDisputed ? 'wvo-2.107e-2-doublure' : source)
  return {
    ...span,
    fase,
    bekostiging: bekostigd ? funding.value : 'geen-bekostiging',
    verzuimmelding: reporting.value,
    tijdvakken: isObtained || span.leerroute === 'GLR' ? [] : periodsOf(exams, span.laatsteDag),
    ...(isDue ? { vmboDiplomaUiterlijk: deadline.datum } : {}),
    ...(vmboDiploma !== undefined && span.eersteDag <= vmboDiploma && vmboDiploma <= span.laatsteDag
      ? { vmboDiplomaBehaald: vmboDiploma }
      : {}),
    rodVo: rodVo.value,
    rodMbo: rodMbo.value,
    bronnen: {
      fase: cited(phase.source),
      bekostiging: bekostigd ? cited(funding.source) : 'wvo-2.109a',
      verzuimmelding: cited(reporting.source),
      tijdvakken: exams.source,
      ...(isDue ? { vmboDiplomaUiterlijk: dueSource(deadline.leerjaar, repeated) } : {}),
      rodVo: rodVo.source,
      rodMbo: rodMbo.source,
    },
  }
}

/** The periods in which the exam of a DLR can fall; the third follows a year that was done to its end. */
function periodsOf(exams: ExamMoments, laatsteDag: Datum): readonly Tijdvak[] {
  if (exams.soort === 'geen-centraal-examen') return []
  return exams.tijdvakken.filter((tijdvak) => tijdvak < 3 || laatsteDag.endsWith('-07-31'))
}

function situationOf(
  { leerroute, leerjaar, eersteDag }: Span,
  fase: TijdlijnJaar['fase'],
  vmboDiploma: Datum | undefined,
): Registratiesituatie {
  if (fase === 'VO-fase') return 'vo-fase'
  const isOpen = leerroute === 'DLR' && leerjaar === 3 && (vmboDiploma === undefined || vmboDiploma >= eersteDag)
  return isOpen ? 'mbo-fase-vmbo-open' : 'mbo-fase-vmbo-afgerond'
}
