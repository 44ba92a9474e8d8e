import type { Inschrijving } from '../../concepts/inschrijving.js'
import type { NotCheckedOf } from '../issue.js'
import type { VerdictOf } from '../verdict.js'
import type { Issue } from './issue.js'
import type { IssueCode } from './issueCodes.js'

/**
 * A rule that could not be decided, with the facts it reads that are absent (or could not be read). `['peildatum']` is the
 * option of that name; every other path leads into the record.
 *
 * @since 0.1.0
 */
export type NotChecked = NotCheckedOf<IssueCode>

/**
 * What `validateEnrolment` answers. Sound (`ok: true`): the record itself, perhaps with signals. Refused (`ok: false`): every
 * `afkeur` and `signaal` at once, in a fixed order. Both list what could not be checked.
 *
 * @since 0.1.0
 */
export type Verdict = VerdictOf<Inschrijving, Issue, IssueCode>

/** The verdict on a record that is refused. */
export function refused(issues: readonly Issue[], notChecked: readonly NotChecked[]): Verdict {
  return { ok: false, issues: issues as Extract<Verdict, { ok: false }>['issues'], notChecked }
}
