import { isBsn } from '../../../concepts/bsn.js'
import { isOnderwijsnummer } from '../../../concepts/onderwijsnummer.js'
import { isRecord } from '../../../concepts/record.js'
import * as field from '../fields.js'
import { optional, otherFault, wrong } from '../fields.js'

/**
 * The states of the three fields of `leerling`, at their places in `fields` counted from it. No rule reads a personal
 * number, so none leaves this function.
 */
export function readPupil(leerling: unknown): number {
  if (!isRecord(leerling)) return leerling === undefined ? 0 : otherFault
  const { bsn, onderwijsnummer } = leerling
  return (
    ((bsn === undefined) === (onderwijsnummer === undefined) ? wrong : 0) |
    optional(field.bsn - field.leerling, bsn, isBsn(bsn)) |
    optional(field.onderwijsnummer - field.leerling, onderwijsnummer, isOnderwijsnummer(onderwijsnummer))
  )
}
