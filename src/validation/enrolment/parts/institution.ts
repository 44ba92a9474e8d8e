import { isBrin } from '../../../concepts/brin.js'
import { schoolsoortNumber } from '../../../concepts/instelling.js'
import { isRecord } from '../../../concepts/record.js'
import { isOnderwijsaanbieder } from '../../../concepts/rioCodes.js'
import { isVestiging } from '../../../concepts/vestiging.js'
import { ja, mboSide, nee, voSide } from '../facts.js'
import { absent, lacking, missing, optional, wrong } from '../fields.js'

/**
 * The states of the eight fields of `instelling`, at their places in `fields` counted from it (1 soort, 2 brin, 3 vestiging,
 * 4 onderwijsaanbieder, 5 schoolsoort, 6 bekostigd, 7 verticaal), and above them its facts.
 */
export function readInstitution(instelling: unknown): number {
  if (!isRecord(instelling)) return missing(0, instelling) | (absent << 2) | (absent << 10) | (ja << 21)
  const { soort, brin, onderwijsaanbieder, bekostigd } = instelling
  let side = 0
  let funding = ja
  if (typeof soort === 'string') side = soort === 'vo-school' ? voSide : soort === 'mbo-instelling' ? mboSide : 0
  let states = optional(4, onderwijsaanbieder, isOnderwijsaanbieder(onderwijsaanbieder))
  if (side === 0) states |= missing(1, soort)
  if (!isBrin(brin)) states |= missing(2, brin)
  if (bekostigd === false) funding = nee
  else if (bekostigd !== undefined && bekostigd !== true) {
    funding = 0
    states |= wrong << 12
  }
  let school = 0
  if (side !== mboSide) {
    const { vestiging, schoolsoort, verticaal } = instelling
    states |= optional(3, vestiging, isVestiging(vestiging)) | optional(7, verticaal, typeof verticaal === 'boolean')
    school = schoolsoortNumber(schoolsoort)
    if (school === 0) states |= lacking(5, schoolsoort)
  }
  return states | (side << 16) | (school << 18) | (funding << 21)
}
