import { isBrin } from '../../../concepts/brin.js'
import { schoolsoortNumber } from '../../../concepts/instelling.js'
import { isRecord } from '../../../concepts/record.js'
import { isOnderwijsaanbieder } from '../../../concepts/rioCodes.js'
import { isVestiging } from '../../../concepts/vestiging.js'
import { ja, mboSide, nee, voSide } from '../facts.js'
import * as field from '../fields.js'
import { absent, lacking, missing, optional, wrong } from '../fields.js'

/** The states of the eight fields of `instelling`, at their places in `fields` counted from it, and above them its facts. */
export function readInstitution(instelling: unknown): number {
  if (!isRecord(instelling))
    return (
      missing(0, instelling) |
      (absent << (2 * (field.instellingSoort - field.instelling))) |
      (absent << (2 * (field.schoolsoort - field.instelling))) |
      (absent << (2 * (field.bekostigd - field.instelling)))
    )
  const { soort, brin, onderwijsaanbieder, bekostigd } = instelling
  let side = 0
  let funding = ja
  if (typeof soort === 'string') side = soort === 'vo-school' ? voSide : soort === 'mbo-instelling' ? mboSide : 0
  let states = optional(
    field.onderwijsaanbieder - field.instelling,
    onderwijsaanbieder,
    isOnderwijsaanbieder(onderwijsaanbieder),
  )
  if (side === 0) states |= missing(field.instellingSoort - field.instelling, soort)
  if (!isBrin(brin)) states |= missing(field.brin - field.instelling, brin)
  if (bekostigd === false) funding = nee
  else if (bekostigd !== undefined && bekostigd !== true) {
    funding = 0
    states |= wrong << (2 * (field.bekostigd - field.instelling))
  }
  let school = 0
  if (side !== mboSide) {
    const { vestiging, schoolsoort, verticaal } = instelling
    states |=
      optional(field.vestiging - field.instelling, vestiging, isVestiging(vestiging)) |
      optional(field.verticaal - field.instelling, verticaal, typeof verticaal === 'boolean')
    school = schoolsoortNumber(schoolsoort)
    if (school === 0) states |= lacking(field.schoolsoort - field.instelling, schoolsoort)
  }
  return states | (side << 16) | (school << 18) | (funding << 21)
}
