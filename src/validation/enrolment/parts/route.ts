import { leerwegNumber } from '../../../concepts/leerweg.js'
import { highestNiveau, lowestNiveau } from '../../../concepts/niveau.js'
import { isRecord } from '../../../concepts/record.js'
import { wholeOr0 } from '../../../concepts/whole.js'
import { dlr, glr, mboSide, voSide } from '../facts.js'
import * as field from '../fields.js'
import { absent, lacking, missing } from '../fields.js'

/**
 * The states of the four fields of `leerroute`, at their places in `fields` counted from it, and above them its facts. ROD VO must know the
 * leerweg, ROD MBO the niveau.
 */
export function readRoute(leerroute: unknown, side: number): number {
  if (!isRecord(leerroute))
    return (
      missing(0, leerroute) |
      (absent << (2 * (field.soort - field.leerroute))) |
      (absent << (2 * (field.leerweg - field.leerroute))) |
      (absent << (2 * (field.niveau - field.leerroute)))
    )
  const { soort, leerweg, niveau } = leerroute
  let states = 0
  let route = 0
  if (typeof soort === 'string') route = soort === 'DLR' ? dlr : soort === 'GLR' ? glr : 0
  if (route === 0) states |= missing(field.soort - field.leerroute, soort)
  const track = leerwegNumber(leerweg)
  if (track === 0)
    states |=
      side === voSide
        ? missing(field.leerweg - field.leerroute, leerweg)
        : lacking(field.leerweg - field.leerroute, leerweg)
  const level = wholeOr0(niveau, lowestNiveau, highestNiveau)
  if (level === 0)
    states |=
      side === mboSide
        ? missing(field.niveau - field.leerroute, niveau)
        : lacking(field.niveau - field.leerroute, niveau)
  return states | (route << 8) | (track << 10) | (level << 13)
}
