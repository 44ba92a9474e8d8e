import { agreementIssues } from './nl/agreement.js'
import { difference } from './nl/differences.js'
import { issue, notChecked } from './nl/issues.js'
import { attendanceIssues, programmeIssues } from './nl/programme.js'
import { readerFaults } from './nl/readers.js'
import { rioIssues } from './nl/rio.js'
import { notReconciled, signals } from './nl/signals.js'
import { certainty, citation, lapsed, step } from './nl/steps.js'
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

/** Dutch. */
export const nl: Texts = {
  issue: faultTeller(issue, tellers, (path) => fieldOf(path, 'Het veld', 'Dit')),
  notChecked: notCheckedTeller(notChecked, notReconciled),
  step,
  citation,
  certainty,
  lapsed,
  difference,
}
