import { frozen } from '../../concepts/frozen.js'
import type { BronSleutel } from '../../law/sources.js'
import { faultsIn, fields, pathsOf } from './fields.js'
import type { Path, Severity } from '../issue.js'
import type { Issue } from './issue.js'
import type { IssueCode } from './issueCodes.js'
import { lowestPlace } from './logic.js'

/** An empty list: no signals, or no rule left unchecked. */
export const none: readonly never[] = /* #__PURE__ */ Object.freeze([])

/** Makes an issue without facts; without more, a refusal that rests on the shape this library gives a record. */
export function issue(
  code: IssueCode,
  path: Path,
  source: BronSleutel = 'recordvorm',
  severity: Severity = 'afkeur',
): Issue {
  return frozen({ code, path, params: {}, severity, source }) as Issue
}

/** The list with an issue more: most faulty records have one, so a list begins with its first. */
export function tell(list: readonly Issue[], told: Issue): readonly Issue[] {
  if (list === none) return [told]
  ;(list as Issue[]).push(told)
  return list
}

/** The issues of form, made once: of each field that something is wrong with it, and its other fault. */
const formIssues: readonly (readonly [wrong: Issue, other: Issue])[] = /* #__PURE__ */ issuesOfForm()

function issuesOfForm(): readonly (readonly [Issue, Issue])[] {
  return fields.map(([, wrong, source, other = 'missing-field'], place) => {
    const [path] = pathsOf(place) as [Path]
    return [issue(wrong as IssueCode, path, source), issue(other, path)]
  })
}

/** Adds the faults of form in a row of fields that begins at `from`. */
export function faultsOfForm(list: readonly Issue[], row: number, from: number): readonly Issue[] {
  let told = list
  for (let bits = faultsIn(row); bits !== 0; bits &= bits - 1) {
    const at = lowestPlace(bits)
    const [wrong, other] = formIssues[from + at] as readonly [Issue, Issue]
    told = tell(told, (row >> (2 * at + 1)) & 1 ? wrong : other)
  }
  return told
}
