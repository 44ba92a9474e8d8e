import type { Routepartners } from '../registers/reconcile/options.js'
import { reconcile } from '../registers/reconcile/reconcile.js'
import type { RioAanbod } from '../registers/rioOffer.js'
import { textOf } from './niveaus.js'
import type { World } from './world.js'

/** All offers of routes in RIO, as `reconcile` takes them. */
export type Offers = readonly (Routepartners | RioAanbod)[]

/** The offers in a file: a list in JSON. Nothing when it cannot be read, or `reconcile` does not take them. */
export async function offersIn(path: string, world: World): Promise<Offers | undefined> {
  try {
    const aanbod = JSON.parse(await textOf(path, world)) as Offers
    reconcile([], [], { peildatum: '2020-08-01', aanbod })
    return aanbod
  } catch {
    // No JSON, or a RangeError: told as one, because what stands there is not ours to repeat.
    return undefined
  }
}
