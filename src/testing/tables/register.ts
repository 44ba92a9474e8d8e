import type { Bron } from '../../law/bron.js'
import { notCovered } from '../../law/notCovered.js'
import { sources } from '../../law/sources.js'
import { agreementIssueRegister } from '../../validation/agreement/agreementRegister.js'
import { attendanceIssueRegister } from '../../validation/attendance/attendanceCodes.js'
import { issueRegister } from '../../validation/enrolment/issueRegister.js'
import type { IssueRule } from '../../validation/issue.js'
import { programmeIssueRegister } from '../../validation/programme/programmeCodes.js'
import { rulesOfReaders } from '../golden/rules/rulesOfReaders.js'
import { rulesOfReconcile } from '../golden/rules/rulesOfReconcile.js'
import { rulesOfRioOffer } from '../golden/rules/rulesOfRioOffer.js'
import { dataTable, type DataTable, entriesOf } from '../table.js'

/** About the library itself: the codes of its issues, the sources it cites, what it leaves out. */
export function registerTables(): readonly DataTable[] {
  return [
    dataTable(
      'issue-codes',
      'How grave is each code of each validation, of the readers of files and of reconcile, and on which source does it rest?',
      [
        ...codesOf('validateEnrolment', issueRegister),
        ...codesOf('validateAgreement', agreementIssueRegister),
        ...codesOf('checkProgramme', programmeIssueRegister),
        ...codesOf('checkAttendance', attendanceIssueRegister),
        ...codesOf('validateRioOffer', rulesOfRioOffer()),
        ...codesOf('readers', rulesOfReaders()),
        ...codesOf('reconcile', rulesOfReconcile()),
      ],
    ),
    dataTable(
      'sources',
      'What does each source say, in our own words, and how sure is that?',
      entriesOf<string, Bron>(sources).map(([source, bron]) => ({
        source,
        soort: bron.soort,
        zekerheid: bron.zekerheid,
        strekking: bron.strekking,
        kanttekening: bron.kanttekening,
        ...publicationOf(bron),
      })),
    ),
    dataTable(
      'source-versions',
      'In which article did each source of law stand on which days? Days are inclusive; empty: still so in the newest text read.',
      entriesOf<string, Bron>(sources).flatMap(([source, bron]) =>
        (bron.soort === 'wet' ? bron.versies : []).map(
          ({ wet, artikel, lid, onderdeel, geldigVan, geldigTot, zekerheid = bron.zekerheid }) => ({
            source,
            wet,
            artikel,
            lid,
            onderdeel,
            geldigVan,
            geldigTot,
            zekerheid,
          }),
        ),
      ),
    ),
    dataTable(
      'not-covered',
      'What does the library leave out, and why?',
      notCovered.map(({ onderwerp, reden, bronnen }) => ({ onderwerp, reden, source: bronnen.join(' ') })),
    ),
  ]
}

function codesOf(
  vraag: string,
  register: Readonly<Record<string, IssueRule>>,
): { vraag: string; code: string; severity: string; source: string }[] {
  return Object.entries(register).map(([code, { severity, source }]) => ({ vraag, code, severity, source }))
}

/** A law has none of these: its place stands in the versions. */
function publicationOf(bron: Bron): Readonly<Record<'uitgever' | 'titel' | 'dia' | 'url', string | undefined>> {
  if (bron.soort === 'wet') return { uitgever: undefined, titel: undefined, dia: undefined, url: undefined }
  return { uitgever: bron.uitgever, titel: bron.titel, dia: bron.dia, url: bron.url }
}
