import { lastLeerjaar } from '../../../concepts/leerjaar.js'
import { isRecord } from '../../../concepts/record.js'
import { wholeOr0 } from '../../../concepts/whole.js'
import { mboPhase, voPhase } from '../facts.js'
import * as field from '../fields.js'
import { absent, lacking, missing } from '../fields.js'

/** The states of the three fields of `fase`, at their places in `fields` counted from it, and above them its facts. */
export function readPhase(fase: unknown): number {
  if (!isRecord(fase))
    return (
      missing(0, fase) |
      (absent << (2 * (field.faseSoort - field.fase))) |
      (absent << (2 * (field.leerjaar - field.fase)))
    )
  const { soort, leerjaar } = fase
  let states = 0
  let phase = 0
  if (typeof soort === 'string') phase = soort === 'VO-fase' ? voPhase : soort === 'MBO-fase' ? mboPhase : 0
  if (phase === 0) states |= missing(field.faseSoort - field.fase, soort)
  const year = wholeOr0(leerjaar, 1, lastLeerjaar)
  if (year === 0) states |= lacking(field.leerjaar - field.fase, leerjaar)
  return states | (phase << 6) | (year << 8)
}
