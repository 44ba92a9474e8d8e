import type { RioAanbod } from '../../registers/rioOffer.js'
import { type Facts, withFacts } from '../facts.js'
import { made } from './made.js'

/**
 * The facts of an offer in RIO that a test cares about.
 *
 * @since 0.1.0
 */
export type RioOfferFacts = Facts<RioAanbod>

const route = { DLR: 'DLR_VMBO_MBO', GLR: 'GLR_VMBO_MBO' } as const

/**
 * An offer in RIO (aanbod) for a test: sound as it is, with the facts the test cares about.
 *
 * Without facts: one school from KB, one instelling to niveau 3, a DLR, reported by both. For a GLR it is BB and niveau 2. Lists are given
 * as a whole; who gives other partners, gives their meldingen too.
 *
 * @param facts what differs; `undefined` leaves an optional field out
 * @returns the offer, frozen all the way down
 * @example
 * buildRioOffer({ leerroute: { soort: 'GLR' } }).instellingen[0].niveaus // => [2]
 * validateRioOffer(buildRioOffer()).ok // => true
 * @see glossary: RioAanbod
 * @since 0.1.0
 */
export function buildRioOffer(facts: RioOfferFacts = {}): RioAanbod {
  const soort = facts.leerroute?.soort === 'GLR' ? 'GLR' : 'DLR'
  const { brin, onderwijsaanbieder: bySchool } = made.school
  const { brin: mboBrin, onderwijsaanbieder: byCollege } = made.instelling
  const [leerweg, niveau, schoolsoort] =
    soort === 'GLR' ? (['BB', 2, 'vbo'] as const) : (['KB', 3, 'vbo-mavo'] as const)
  const own: RioAanbod = {
    leerroute: { soort },
    scholen: [{ brin, onderwijsaanbieder: bySchool, schoolsoort, leerwegen: [leerweg] }],
    instellingen: [{ brin: mboBrin, onderwijsaanbieder: byCollege, niveaus: [niveau] }],
    meldingen: [
      { door: bySchool, doorlopendeLeerlijnVmboMbo: route[soort], partners: [byCollege] },
      { door: byCollege, doorlopendeLeerlijnVmboMbo: route[soort], partners: [bySchool] },
    ],
  }
  return withFacts(own, facts) as RioAanbod
}
