/**
 * The rules of the doorlopende leerroute vmbo-mbo (DLR) and the geïntegreerde leerroute (GLR): who is responsible, who pays,
 * when the vmbo diploma is due, whether an enrolment is sound, and where that stands.
 */

// Concepts: the nouns, each with its list or guard and its reader for untrusted input.
export { type Bekostiging, bekostigingen, isBekostiging } from './concepts/bekostiging.js'
export { type Brin, isBrin, parseBrin } from './concepts/brin.js'
export { type Bsn, isBsn, parseBsn } from './concepts/bsn.js'
export { type Datum, isDatum, parseDatum } from './concepts/datum.js'
export { type Elementcode, isElementcode, parseElementcode } from './concepts/elementcode.js'
export { type Fase, faseSoorten, isFase, parseFase } from './concepts/fase.js'
export {
  type Inschrijving,
  isMboEnrolment,
  isVoEnrolment,
  type MboInschrijving,
  type VoInschrijving,
} from './concepts/inschrijving.js'
export {
  type Instelling,
  isInstelling,
  isSchoolsoort,
  type MboInstelling,
  parseInstelling,
  schoolsoorten,
  type Schoolsoort,
  type VoSchool,
} from './concepts/instelling.js'
export { isLeerjaar, type Leerjaar, leerjaren, parseLeerjaar } from './concepts/leerjaar.js'
export { type Leerling } from './concepts/leerling.js'
export { type Leerplichtgegevens } from './concepts/leerplichtgegevens.js'
export { isLeerroute, type Leerroute, leerroutes, leerrouteSoorten, parseLeerroute } from './concepts/leerroute.js'
export { isLeertraject, type Leertraject, leertrajecten, parseLeertraject } from './concepts/leertraject.js'
export { isLeerweg, type Leerweg, leerwegen, parseLeerweg } from './concepts/leerweg.js'
export { isLocatie, type Locatie, locaties } from './concepts/locatie.js'
export { isNiveau, type Niveau, niveaus, parseNiveau } from './concepts/niveau.js'
export { isOnderwijsnummer, type Onderwijsnummer, parseOnderwijsnummer } from './concepts/onderwijsnummer.js'
export { isOpleidingcode, type Opleidingcode, parseOpleidingcode } from './concepts/opleidingcode.js'
export {
  isOpleidingsduur,
  opleidingsduren,
  type Opleidingsduur,
  parseOpleidingsduur,
} from './concepts/opleidingsduur.js'
export { type Parsed } from './concepts/parsed.js'
export { type Programma } from './concepts/programma.js'
export {
  isOnderwijsaanbieder,
  isRioCode,
  type Onderwijsaanbieder,
  parseRioCode,
  type RioSoort,
} from './concepts/rioCodes.js'
export {
  type Aanbod,
  type Afspraken,
  isOnderwerp,
  onderwerpen,
  type Onderwerp,
  type Overdracht,
  type Partijschool,
  type Programmajaar,
  type Programmaonderdeel,
  type Samenwerking,
  samenwerkingSoorten,
} from './concepts/samenwerking.js'
export {
  firstDayOf,
  isSchooljaar,
  lastDayOf,
  parseSchooljaar,
  type Schooljaar,
  schoolYearOf,
} from './concepts/schooljaar.js'
export { isTaak, parseTaak, type Taak, taken } from './concepts/taak.js'
export { type Verantwoordelijke } from './concepts/verantwoordelijke.js'
export { isVestiging, parseVestiging, type Vestiging } from './concepts/vestiging.js'
export { isVmboLeerjaar, parseVmboLeerjaar, type VmboLeerjaar, vmboLeerjaren } from './concepts/vmboLeerjaar.js'

// Law: what the law and DUO say, as data.
export { absenceTable, dutyAges, dutyReadFrom, type Verzuimdrempel } from './law/attendance.js'
export { type Bron, bwbIds, type Wet, type Wetsversie, type WijzigingSoort, type Zekerheid } from './law/bron.js'
export { type CombinationCell, combinationTable } from './law/combinations.js'
export { type CountCell, countTable, type GeenBekostigingReden, type TeldatumDag } from './law/counting.js'
export { type DiplomaCell, diplomaTable, twoYearDiploma } from './law/diploma.js'
export { type DurationCell, durationTable } from './law/durations.js'
export { type ElementcodeSoort, elementcodeTable } from './law/elementcodes.js'
export {
  examDocumentTable,
  type Examendocument,
  type ExamMoments,
  examTable,
  type LapseCell,
  lapseTable,
  type Tijdvak,
} from './law/exams.js'
export {
  type HoursCell,
  hoursSources,
  hoursTable,
  hoursTransition,
  type Routejaren,
  type Uren,
  type Urenrecht,
} from './law/hours.js'
export { admissionRules, type LeavingCell, leavingTable, searchWeeks } from './law/leaving.js'
export { locationTable } from './law/locations.js'
export { type NietBehandeld, notCovered } from './law/notCovered.js'
export { fundingTable, phaseTable } from './law/phases.js'
export {
  type Registratie,
  type Registratiesituatie,
  type RegistrationCell,
  registrationTable,
} from './law/registrations.js'
export { type ResponsibilityCell, type ResponsibilityRow, responsibilityTable } from './law/responsibility.js'
export { type BronSleutel, lawCoveredUpTo, lawStart, sources } from './law/sources.js'

// Rules: one question each, with its explanation.
export { type AbsenceQuestion, type AbsenceReport, absenceReport, explainAbsenceReport } from './rules/absenceReport.js'
export { admissibleRoutes, explainAdmissibleRoutes } from './rules/admissibleRoutes.js'
export { type FaseVraag, type LeerrouteVraag } from './rules/arguments.js'
export { type AttendanceDuty, attendanceDuty, type Jongere } from './rules/attendanceDuty.js'
export { type Citaat, citation, type NietVanKrachtReden } from './rules/citation.js'
export { compareRules, type Regelverschil } from './rules/compareRules.js'
export {
  type DiplomaDeadline,
  diplomaDeadline,
  type DiplomaDeadlineOptions,
  explainDiplomaDeadline,
} from './rules/diplomaDeadline.js'
export { type DiplomaTiming, diplomaTiming } from './rules/diplomaTiming.js'
export { type Examenkandidaat, examDocuments, type ExamDocuments } from './rules/examDocuments.js'
export { examMoments } from './rules/examMoments.js'
export { type Bekostigingsperiode, explainFundingOn, type FundingOn, fundingOn } from './rules/fundingOn.js'
export { explainFundingSource, fundingSource } from './rules/fundingSource.js'
export { lapsedResults, type LapsedResults } from './rules/lapsedResults.js'
export { explainPhaseOf, phaseOf } from './rules/phaseOf.js'
export { type PhaseOn, phaseOn } from './rules/phaseOn.js'
export {
  admissibleHours,
  explainRequiredHours,
  type RequiredHours,
  requiredHours,
  type RequiredHoursOptions,
  type Urennorm,
} from './rules/requiredHours.js'
export { explainResponsibleInstitution, responsibleInstitution } from './rules/responsibleInstitution.js'
export { routeDuration } from './rules/routeDuration.js'
export { type Explanation, type Step, type StepId } from './rules/steps.js'
export { type Tijdlijn, type TijdlijnJaar, timeline, type TimelineOptions } from './rules/timeline.js'
export { explainTransferOptions, type TransferOptions, transferOptions, type Vertrek } from './rules/transferOptions.js'

// Validation: is an enrolment, an agreement, a programme sound?
export {
  type AgreementIssue,
  type AgreementIssueCode,
  type AgreementIssueParams,
  type AgreementVerdict,
} from './validation/agreement/agreementIssue.js'
export { agreementIssueCodes, agreementIssueRegister } from './validation/agreement/agreementRegister.js'
export { type AgreementOptions, validateAgreement } from './validation/agreement/validateAgreement.js'
export {
  type AttendanceIssue,
  type AttendanceIssueCode,
  attendanceIssueCodes,
  type AttendanceIssueParams,
  attendanceIssueRegister,
  type AttendanceVerdict,
} from './validation/attendance/attendanceCodes.js'
export { checkAttendance } from './validation/attendance/checkAttendance.js'
export { type IssueRule, type NotCheckedOf, type Path, type Severity } from './validation/issue.js'
export { type VerdictOf } from './validation/verdict.js'
export { type Issue, type IssueParams } from './validation/enrolment/issue.js'
export { type IssueCode, type StructureIssueCode } from './validation/enrolment/issueCodes.js'
export { issueCodes, issueRegister, structureIssueCodes } from './validation/enrolment/issueRegister.js'
export { validateEnrolment, type ValidateOptions } from './validation/enrolment/validateEnrolment.js'
export { type NotChecked, type Verdict } from './validation/enrolment/verdict.js'
export { checkProgramme } from './validation/programme/checkProgramme.js'
export {
  type ProgrammeIssue,
  type ProgrammeIssueCode,
  programmeIssueCodes,
  type ProgrammeIssueParams,
  programmeIssueRegister,
  type ProgrammeVerdict,
} from './validation/programme/programmeCodes.js'
