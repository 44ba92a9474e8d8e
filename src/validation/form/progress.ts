import { isOpleidingsduur } from '../../concepts/opleidingsduur.js'
import { issue, plainIssue } from '../issue.js'
import { collect, type Found } from './collect.js'

const noIndicator = /* #__PURE__ */ plainIssue('missing-field', ['indicatieBekostigbaar'])
const indicatorNoBoolean = /* #__PURE__ */ issue('wrong-type', ['indicatieBekostigbaar'], { verwacht: 'boolean' })
const wrongCount = /* #__PURE__ */ plainIssue('invalid-count', ['doublures'])
const unknownDuration = /* #__PURE__ */ plainIssue('unknown-course-duration', ['opleidingsduur'])
const wrongDiploma = /* #__PURE__ */ plainIssue('invalid-diploma', ['vmboDiploma'])

/** A number of repeated years: a whole number from 0. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

/** The rest of the record; `diploma` is the day number, -1 for 'niet-behaald' and 0 when it is neither. */
export function formOfProgress(
  found: Found,
  indicatieBekostigbaar: unknown,
  doublures: unknown,
  opleidingsduur: unknown,
  vmboDiploma: unknown,
  diploma: number,
): Found {
  let list = found
  if (typeof indicatieBekostigbaar !== 'boolean') {
    list = collect(list, indicatieBekostigbaar === undefined ? noIndicator : indicatorNoBoolean)
  }
  if (doublures !== undefined && !isCount(doublures)) list = collect(list, wrongCount)
  if (opleidingsduur !== undefined && !isOpleidingsduur(opleidingsduur)) list = collect(list, unknownDuration)
  if (vmboDiploma !== undefined && diploma === 0) list = collect(list, wrongDiploma)
  return list
}
