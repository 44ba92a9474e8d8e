import { type Fields, isRecord } from '../../concepts/record.js'
import { type Issue, plainIssue } from '../issue.js'
import { collect, type Found } from './collect.js'

/** The parts every record has. */
type Part = 'instelling' | 'leerroute' | 'fase'

/** The issue of an input that is no object at all. */
export const notARecord: Issue = /* #__PURE__ */ plainIssue('not-an-object', [])

/** The issue of an input that answered with an error when it was read. */
export const unreadable: Issue = /* #__PURE__ */ plainIssue('unreadable', [])

/** Stands in for a part that is not there: it has no fields. */
export const nothing: Fields = /* #__PURE__ */ Object.freeze({})

/** The fields of a part of the record, or {@link nothing} when it is absent or no object. */
export function partOf(part: unknown): Fields {
  return isRecord(part) ? part : nothing
}

const missing: Readonly<Record<Part, Issue>> = {
  instelling: /* #__PURE__ */ plainIssue('missing-field', ['instelling']),
  leerroute: /* #__PURE__ */ plainIssue('missing-field', ['leerroute']),
  fase: /* #__PURE__ */ plainIssue('missing-field', ['fase']),
}
const wrong: Readonly<Record<Part, Issue>> = {
  instelling: /* #__PURE__ */ plainIssue('not-an-object', ['instelling']),
  leerroute: /* #__PURE__ */ plainIssue('not-an-object', ['leerroute']),
  fase: /* #__PURE__ */ plainIssue('not-an-object', ['fase']),
}

/** The fault of a part that is absent or no object. */
export function formOfMissingPart(found: Found, name: Part, part: unknown): Found {
  return collect(found, part === undefined ? missing[name] : wrong[name])
}
