import type { Routepartners } from '../registers/reconcile/options.js'
import { reconcile } from '../registers/reconcile/reconcile.js'
import type { RioAanbod } from '../registers/rioOffer.js'
import type { OffersMisuse } from './arguments.js'
import { textOf } from './niveaus.js'
import type { World } from './world.js'

/** All offers of routes in RIO, as `reconcile` takes them. */
export type Offers = readonly (Routepartners | RioAanbod)[]

/** The offers in a file: a list in JSON. Or in what the file falls short, without a word of what stands in it. */
export async function offersIn(path: string, world: World): Promise<Offers | OffersMisuse> {
  const text = await textOf(path, world)
  if (text === undefined) return 'offers-not-read'
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return 'offers-no-json'
  }
  const aanbod = read as Offers
  try {
    reconcile([], [], { peildatum: '2020-08-01', aanbod })
  } catch {
    // A RangeError: `reconcile` does not take them.
    return 'offers-no-list'
  }
  // Beside no offer at all every pupil would be at partners that offer nothing together.
  return aanbod.length === 0 ? 'offers-empty' : aanbod
}
