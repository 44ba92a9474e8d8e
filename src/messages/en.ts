import { agreementIssues } from './en/agreement.js'
import { difference } from './en/differences.js'
import { issue, notChecked } from './en/issues.js'
import { attendanceIssues, programmeIssues } from './en/programme.js'
import { certainty, citation, lapsed, step } from './en/steps.js'
import { fieldOf } from './parts.js'
import { faultTeller, type Texts } from './text.js'

const tellers = { ...agreementIssues, ...programmeIssues, ...attendanceIssues }

/** English. */
export const en: Texts = {
  issue: faultTeller(issue, tellers, (path) => fieldOf(path, 'Field', 'This')),
  notChecked,
  step,
  citation,
  certainty,
  lapsed,
  difference,
}
