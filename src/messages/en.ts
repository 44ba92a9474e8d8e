import { agreementIssues } from './en/agreement.js'
import { difference } from './en/differences.js'
import { issue, notChecked } from './en/issues.js'
import { attendanceIssues, programmeIssues } from './en/programme.js'
import { readerFaults } from './en/readers.js'
import { rioIssues } from './en/rio.js'
import { notReconciled, signals } from './en/signals.js'
import { certainty, citation, lapsed, step } from './en/steps.js'
import { fieldOf } from './parts.js'
import { faultTeller, notCheckedTeller, type Texts } from './text.js'

const tellers = {
  ...agreementIssues,
  ...programmeIssues,
  ...attendanceIssues,
  ...readerFaults,
  ...rioIssues,
  ...signals,
}

/** English. */
export const en: Texts = {
  issue: faultTeller(issue, tellers, (path) => fieldOf(path, 'Field', 'This')),
  notChecked: notCheckedTeller(notChecked, notReconciled),
  step,
  citation,
  certainty,
  lapsed,
  difference,
}
