export { type Codelijst, type CodelijstTabel, codeTable, type Codewaarde, type Registercode } from './codes.js'
export { decode, type DecodeCode, type Decoded, encode, type Routewaarde } from './decode.js'
export { checkCsv, type CheckCsvOptions, type CsvCheck } from './bulk/checkCsv.js'
export type { BeoordeeldRecord, Oordeeltelling } from './bulk/judging.js'
export type { GelezenBestand, RodCsvBestand } from './bulk/compareFiles.js'
export { type CsvReconciliation, reconcileCsv } from './bulk/reconcileCsv.js'
export { detectLayout } from './readers/detectLayout.js'
export { type ReaderCode, readerCodes, type ReaderParams, readerRegister } from './readers/readerCodes.js'
export type {
  Bestandsdelen,
  Bestandsindeling,
  Gelezen,
  Leesfout,
  ReaderEvent,
  ReaderOptions,
  Slot,
  Teldatumregel,
} from './readers/readerEvent.js'
export { readGrondslag } from './readers/readGrondslag.js'
export { readRo } from './readers/readRo.js'
export { readRodCsv } from './readers/readRodCsv.js'
export { readTbgi } from './readers/readTbgi.js'
export { type ReconcileOptions, type RodRegister, type Routepartners } from './reconcile/options.js'
export { reconcile, type Reconciliation } from './reconcile/reconcile.js'
export {
  type NotReconciled,
  type RegisterSignal,
  type SignalCode,
  signalCodes,
  type SignalParams,
  signalRegister,
} from './reconcile/signals.js'
export type { Registerrecord } from './record.js'
export {
  type Register,
  type Registratietermijn,
  registrationTerms,
  type Termijn,
  type Termijnbegin,
} from './registrationTerms.js'
export {
  type Registerplicht,
  type RegistrationFacts,
  requiredRegistrations,
  type RequiredRegistrations,
  type Veldcode,
} from './requiredRegistrations.js'
export {
  type RioIssue,
  type RioIssueCode,
  rioIssueCodes,
  type RioIssueParams,
  rioIssueRegister,
  type RioVerdict,
} from './rioIssues.js'
export type { RioAanbod, RioInstelling, RioMelding, RioSchool } from './rioOffer.js'
export { rioRegistration, type RioRegistration } from './rioRegistration.js'
export {
  type Fasetelling,
  mergeSummaries,
  type Registertelling,
  type Routetelling,
  summarise,
  type Summary,
} from './summarise.js'
export { validateRioOffer } from './validateRioOffer.js'
