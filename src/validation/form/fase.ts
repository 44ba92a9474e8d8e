import { isLeerjaar } from '../../concepts/leerjaar.js'
import { plainIssue } from '../issue.js'
import { collect, type Found } from './collect.js'

const noPhase = /* #__PURE__ */ plainIssue('missing-field', ['fase', 'soort'])
const unknownPhase = /* #__PURE__ */ plainIssue('unknown-phase', ['fase', 'soort'])
const unknownYear = /* #__PURE__ */ plainIssue('unknown-year', ['fase', 'leerjaar'])

/** The phase as registered; that it belongs to the leerjaar is a rule, not a form. */
export function formOfFase(found: Found, soort: unknown, leerjaar: unknown): Found {
  let list = found
  if (soort !== 'VO-fase' && soort !== 'MBO-fase') list = collect(list, soort === undefined ? noPhase : unknownPhase)
  if (leerjaar !== undefined && !isLeerjaar(leerjaar)) list = collect(list, unknownYear)
  return list
}
