import { isBsn } from '../../concepts/bsn.js'
import { isOnderwijsnummer } from '../../concepts/onderwijsnummer.js'
import { isRecord } from '../../concepts/record.js'
import { issue, plainIssue } from '../issue.js'
import { collect, type Found } from './collect.js'

const notAnObject = /* #__PURE__ */ plainIssue('not-an-object', ['leerling'])
const noNumber = /* #__PURE__ */ plainIssue('no-personal-number', ['leerling'])
const twoNumbers = /* #__PURE__ */ plainIssue('two-personal-numbers', ['leerling'])
const bsnNoText = /* #__PURE__ */ issue('wrong-type', ['leerling', 'bsn'], { verwacht: 'tekst' })
const wrongBsn = /* #__PURE__ */ plainIssue('invalid-bsn', ['leerling', 'bsn'])
const numberNoText = /* #__PURE__ */ issue('wrong-type', ['leerling', 'onderwijsnummer'], { verwacht: 'tekst' })
const wrongNumber = /* #__PURE__ */ plainIssue('invalid-onderwijsnummer', ['leerling', 'onderwijsnummer'])

/** The pupil: exactly one of BSN and onderwijsnummer. Absent altogether is fine; the numbers themselves go nowhere. */
export function formOfLeerling(found: Found, leerling: unknown): Found {
  if (leerling === undefined) return found
  if (!isRecord(leerling)) return collect(found, notAnObject)
  const { bsn, onderwijsnummer } = leerling
  let list = found
  if (bsn === undefined && onderwijsnummer === undefined) list = collect(list, noNumber)
  if (bsn !== undefined && onderwijsnummer !== undefined) list = collect(list, twoNumbers)
  if (bsn !== undefined && !isBsn(bsn)) list = collect(list, typeof bsn === 'string' ? wrongBsn : bsnNoText)
  if (onderwijsnummer !== undefined && !isOnderwijsnummer(onderwijsnummer)) {
    list = collect(list, typeof onderwijsnummer === 'string' ? wrongNumber : numberNoText)
  }
  return list
}
