import type { Datum } from '../../concepts/datum.js'
import type { Inschrijving } from '../../concepts/inschrijving.js'
import type { Leerling } from '../../concepts/leerling.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import type { Registerrecord } from '../record.js'
import { diplomaKnown, onPeildatum, onTeldatum } from './classes.js'

/**
 * The records of one register that are compared, three numbers each: the number of the person, the class, and the place in the list that
 * was given. Side by side, because they are moved together. `hasUnknown`: one in force on the peildatum has no person, and stands in no row.
 */
export type Columns = { readonly count: number; readonly rows: Int32Array; readonly hasUnknown: boolean }

/** The numbers of one record in `rows`. */
export const rowLength = 3

/**
 * What the records of one register come down to; `unknown` hears of those without a person. A record that is in force on neither day has a
 * row when it has the day of a diploma, because a diploma outlives the enrolment.
 */
export function columnsOf<Van extends Inschrijving>(
  records: readonly Registerrecord<Van>[],
  classOf: (inschrijving: Van) => number,
  { peildatum, teldatum }: { readonly peildatum: Datum; readonly teldatum: Datum | undefined },
  unknown: (referentie: string) => void,
): Columns {
  if (!Array.isArray(records)) throw outOfRange('lists of records', records)
  const rows = new Int32Array(records.length * rowLength)
  let count = 0
  let hasUnknown = false
  for (let place = 0; place < records.length; place++) {
    const { inschrijving, referentie } = records[place] as Registerrecord<Van>
    const { leerling, begindatum, einddatum, vmboDiploma } = inschrijving
    const compared = isInForce(begindatum, einddatum, peildatum) ? onPeildatum : 0
    const counted = teldatum !== undefined && isInForce(begindatum, einddatum, teldatum) ? onTeldatum : 0
    const asked = compared | counted
    const hasDay = isObtained(vmboDiploma)
    if (asked === 0 && !hasDay) continue
    const person = personOf(leerling)
    if (person === 0) {
      if (asked !== 0) unknown(referentie)
      if (compared !== 0) hasUnknown = true
      continue
    }
    const diploma = hasDay && vmboDiploma <= peildatum ? diplomaKnown : 0
    const row = count++ * rowLength
    rows[row] = person
    rows[row + 1] = (asked === 0 ? 0 : classOf(inschrijving) & asked) | diploma
    rows[row + 2] = place
  }
  return { count, rows, hasUnknown }
}

/** Is a period in force on this day? Days are compared as texts; they all have the same form. */
export function isInForce(begindatum: Datum, einddatum: Datum | undefined, day: Datum): boolean {
  return begindatum <= day && (einddatum === undefined || day <= einddatum)
}

/** Is it the day of a diploma, and not that there is none? */
export function isObtained(vmboDiploma: Inschrijving['vmboDiploma']): vmboDiploma is Datum {
  return vmboDiploma !== undefined && vmboDiploma !== 'niet-behaald'
}

/** Larger than any nine digits, so that an onderwijsnummer is never taken for a BSN. */
export const afterBsn = 1_000_000_000

/** The person as a whole number of 31 bits, or 0 when the record names none: no number, not nine digits, or zeros only. */
function personOf(leerling: Leerling | undefined): number {
  if (leerling === undefined) return 0
  const { bsn, onderwijsnummer } = leerling
  if (bsn !== undefined) return numberOf(bsn)
  const number = numberOf(onderwijsnummer)
  return number === 0 ? 0 : number + afterBsn
}

/** Nine digits as a number, 0 when it is something else; digit by digit, so that nothing is allocated. */
function numberOf(text: string | undefined): number {
  if (typeof text !== 'string' || text.length !== 9) return 0
  let number = 0
  for (let place = 0; place < 9; place++) {
    const digit = text.charCodeAt(place) - 48
    if (digit < 0 || digit > 9) return 0
    number = number * 10 + digit
  }
  return number
}
