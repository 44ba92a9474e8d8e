import { frozen } from '../../concepts/frozen.js'
import type { BronSleutel } from '../../law/sources.js'
import { type Fields, isRecord } from '../../concepts/record.js'
import { fields, leerling, otherFault, pathsOf, stateAt } from './fields.js'
import type { Path, Severity } from '../issue.js'
import type { Issue } from './issue.js'
import type { FormIssueCode, IssueCode } from './issueCodes.js'
import { falseIn, placesIn } from './logic.js'
import type { Facts, Rule } from './ruleRows.js'

/** Makes an issue; without more, a refusal that rests on the shape this library gives a record. */
export function issue(
  code: IssueCode,
  path: Path,
  source: BronSleutel = 'recordvorm',
  severity: Severity = 'afkeur',
  params: object = {},
): Issue {
  return frozen({ code, path, params, severity, source }) as Issue
}

/**
 * The faults of form in a row of fields that begins at `from`. Where the part that a field belongs to is no object, the fault
 * is told of the part.
 */
export function faultsOfForm(row: number, from: number, input: Fields): Issue[] {
  return placesIn(falseIn(row)).map((at) => {
    const place = from + at
    const [path] = pathsOf(place) as [Path]
    const [, wrong, source, otherCode = 'missing-field'] = fields[place] as [
      string,
      FormIssueCode,
      BronSleutel?,
      FormIssueCode?,
    ]
    const isOther = stateAt(place, row, row) === otherFault
    if ((path.length > 1 || place === leerling) && !isRecord(input[path[0] as string])) {
      return issue(isOther ? 'missing-field' : 'not-an-object', path.slice(0, 1))
    }
    return isOther ? issue(otherCode, path) : issue(wrong, path, source)
  })
}

/** The broken rules of a row, in the order of their table. */
export function brokenRules(rules: readonly Rule[], row: number, facts: Facts, severity?: Severity): Issue[] {
  return placesIn(falseIn(row)).map((at) => {
    const { code, source, reads, params } = rules[at] as Rule
    const named: { [name: string]: unknown } = {}
    for (const name of params) if (facts[name] !== undefined) named[name] = facts[name]
    return issue(code, pathsOf(reads[0] as number)[0] as Path, source, severity, named)
  })
}
