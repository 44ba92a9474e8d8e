import { isBsn } from '../../../concepts/bsn.js'
import { isOnderwijsnummer } from '../../../concepts/onderwijsnummer.js'
import { isRecord } from '../../../concepts/record.js'
import { optional, otherFault, wrong } from '../fields.js'

/**
 * The states of the three fields of `leerling`, at their places in `fields` counted from it (1 bsn, 2 onderwijsnummer). No rule reads a
 * personal number, so none leaves this function.
 */
export function readPupil(leerling: unknown): number {
  if (!isRecord(leerling)) return leerling === undefined ? 0 : otherFault
  const { bsn, onderwijsnummer } = leerling
  return (
    ((bsn === undefined) === (onderwijsnummer === undefined) ? wrong : 0) |
    optional(1, bsn, isBsn(bsn)) |
    optional(2, onderwijsnummer, isOnderwijsnummer(onderwijsnummer))
  )
}
