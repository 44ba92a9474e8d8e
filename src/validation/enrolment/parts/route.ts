import { leerwegNumber } from '../../../concepts/leerweg.js'
import { highestNiveau, lowestNiveau } from '../../../concepts/niveau.js'
import { isRecord } from '../../../concepts/record.js'
import { wholeOr0 } from '../../../concepts/whole.js'
import { dlr, glr, mboSide, voSide } from '../facts.js'
import { absent, lacking, missing } from '../fields.js'

/**
 * The states of the four fields of `leerroute`, at their places in `fields` counted from it (1 soort, 2 leerweg, 3 niveau), and above them
 * its facts. ROD VO must know the leerweg, ROD MBO the niveau.
 */
export function readRoute(leerroute: unknown, side: number): number {
  if (!isRecord(leerroute)) return missing(0, leerroute) | (absent << 2) | (absent << 4) | (absent << 6)
  const { soort, leerweg, niveau } = leerroute
  let states = 0
  let route = 0
  if (typeof soort === 'string') route = soort === 'DLR' ? dlr : soort === 'GLR' ? glr : 0
  if (route === 0) states |= missing(1, soort)
  const track = leerwegNumber(leerweg)
  if (track === 0) states |= side === voSide ? missing(2, leerweg) : lacking(2, leerweg)
  const level = wholeOr0(niveau, lowestNiveau, highestNiveau)
  if (level === 0) states |= side === mboSide ? missing(3, niveau) : lacking(3, niveau)
  return states | (route << 8) | (track << 10) | (level << 13)
}
