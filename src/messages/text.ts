import type { Citaat } from '../rules/citation.js'
import type { Step } from '../rules/steps.js'
import type { Issue } from '../validation/enrolment/issue.js'
import type { Path } from '../validation/issue.js'
import type { NotChecked } from '../validation/enrolment/verdict.js'

/**
 * What a message is made of: an issue, or the failure of a parse function.
 *
 * @since 0.1.0
 */
export type Fault =
  | {
      [Code in Issue['code']]: {
        readonly code: Code
        readonly params: Extract<Issue, { code: Code }>['params']
        readonly path?: Path
      }
    }[Issue['code']]
  | { readonly code: ParseCode; readonly params: object; readonly path?: Path }

/**
 * The codes that only parse functions answer.
 *
 * @since 0.1.0
 */
export type ParseCode =
  'invalid-elementcode' | 'invalid-school-year' | 'not-a-phase' | 'not-an-institution' | 'unknown-task'

/** A language: every text the library can say, complete by type. */
export type Texts = {
  readonly issue: (fault: Fault) => string
  readonly notChecked: (entry: NotChecked) => string
  readonly step: (step: Step) => string
  readonly citation: (citaat: Citaat) => string
  readonly certainty: (citaat: Citaat) => string
}
