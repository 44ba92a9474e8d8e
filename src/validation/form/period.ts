import { plainIssue } from '../issue.js'
import { collect, type Found } from './collect.js'

const noBegin = /* #__PURE__ */ plainIssue('missing-field', ['begindatum'])
const wrongBegin = /* #__PURE__ */ plainIssue('invalid-date', ['begindatum'])
const wrongEnd = /* #__PURE__ */ plainIssue('invalid-date', ['einddatum'])
const wrongStart = /* #__PURE__ */ plainIssue('invalid-date', ['leerrouteStart'])

/** The days, each with its day number (0 when it is none). */
export function formOfPeriod(
  found: Found,
  begindatum: unknown,
  begin: number,
  einddatum: unknown,
  end: number,
  leerrouteStart: unknown,
  start: number,
): Found {
  let list = found
  if (begin === 0) list = collect(list, begindatum === undefined ? noBegin : wrongBegin)
  if (einddatum !== undefined && !(end > 0)) list = collect(list, wrongEnd)
  if (leerrouteStart !== undefined && start === 0) list = collect(list, wrongStart)
  return list
}
