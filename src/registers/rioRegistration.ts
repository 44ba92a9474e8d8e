import { frozen } from '../concepts/frozen.js'
import type { Leerweg } from '../concepts/leerweg.js'
import type { Niveau } from '../concepts/niveau.js'
import { outOfRange } from '../concepts/outOfRange.js'
import type { Onderwijsaanbieder } from '../concepts/rioCodes.js'
import type { BronSleutel } from '../law/sources.js'
import { encode } from './decode.js'
import type { RioAanbod, RioInstelling, RioMelding, RioSchool } from './rioOffer.js'
import { validateRioOffer } from './validateRioOffer.js'

/**
 * What one partner has to put in RIO: a melding, at which kind of aangeboden opleiding the field stands, and the codes of the niveaus
 * at which it does, where the offer tells them.
 *
 * @since 0.1.0
 */
export type RioRegistration = RioMelding & {
  readonly bij: 'AangebodenVoOpleiding' | 'AangebodenVsoOpleiding' | 'AangebodenMboOpleiding'
  readonly niveaus?: readonly string[]
  readonly source: BronSleutel
}

/**
 * What does each partner in this offer have to put in RIO, with which codes and which partners named?
 *
 * One for each school and one for each instelling, since every one reports itself; each names all partners on the other side. An
 * onderwijsaanbieder that stands on both sides (a verticale scholengemeenschap) has two, and does not name itself. A GLR is there for
 * BB and niveau 2 alone; for a DLR the niveaus are known only where every entry of that partner has them. With these as its `meldingen`
 * the offer passes `validateRioOffer`.
 *
 * @param offer an offer; its `meldingen` are not read
 * @returns the schools first, then the instellingen, each in the order of the offer; frozen
 * @throws RangeError when `validateRioOffer` refuses the offer.
 * @example
 * const [school] = rioRegistration({
 *   leerroute: { soort: 'GLR' },
 *   scholen: [{ brin: '99VO', onderwijsaanbieder: '100A501' }],
 *   instellingen: [{ brin: '99MB', onderwijsaanbieder: '200A502' }],
 * })
 * school.doorlopendeLeerlijnVmboMbo // => 'GLR_VMBO_MBO'
 * school.niveaus // => ['VO-VMBO-BB']
 * school.partners // => ['200A502']
 * @see source dia-melden
 * @see source rio-api
 * @see source sbo-melden
 * @since 0.1.0
 */
export function rioRegistration(offer: Omit<RioAanbod, 'meldingen'>): readonly RioRegistration[] {
  const { leerroute, scholen, instellingen } = offer ?? {}
  if (!validateRioOffer({ leerroute, scholen, instellingen }).ok) {
    throw outOfRange('offer: one that validateRioOffer does not refuse', offer)
  }
  const isGlr = leerroute.soort === 'GLR'
  const schools = grouped<RioSchool, Leerweg>(scholen, ({ leerwegen }) => leerwegen ?? (isGlr ? ['BB'] : undefined))
  const institutions = grouped<RioInstelling, Niveau>(
    instellingen,
    ({ niveaus }) => niveaus ?? (isGlr ? [2] : undefined),
  )
  const melding = (door: Onderwijsaanbieder, others: ReadonlyMap<Onderwijsaanbieder, unknown>): RioMelding => ({
    door,
    doorlopendeLeerlijnVmboMbo: encode('rio-leerroute', leerroute.soort) as RioMelding['doorlopendeLeerlijnVmboMbo'],
    partners: [...others.keys()].filter((other) => other !== door),
  })
  return frozen([
    ...[...schools].map(([door, { first, offered }]): RioRegistration => ({
      ...melding(door, institutions),
      source: 'rio-api',
      bij: first.schoolsoort === 'vso' ? 'AangebodenVsoOpleiding' : 'AangebodenVoOpleiding',
      ...(offered && { niveaus: offered.map((leerweg) => encode('rio-niveau-vo', leerweg)) }),
    })),
    ...[...institutions].map(([door, { offered }]): RioRegistration => ({
      ...melding(door, schools),
      source: 'rio-api',
      bij: 'AangebodenMboOpleiding',
      ...(offered && { niveaus: offered.map((niveau) => encode('rio-kwalificatieniveau', niveau)) }),
    })),
  ])
}

type Group<Entry, Level> = { readonly first: Entry; readonly offered: readonly Level[] | undefined }

/** The entries of each onderwijsaanbieder together; what they offer is known when each of them says it. */
function grouped<Entry extends { readonly onderwijsaanbieder: Onderwijsaanbieder }, Level>(
  entries: readonly Entry[],
  offeredBy: (entry: Entry) => readonly Level[] | undefined,
): ReadonlyMap<Onderwijsaanbieder, Group<Entry, Level>> {
  const groups = new Map<Onderwijsaanbieder, Group<Entry, Level>>()
  for (const entry of entries) {
    const offered = offeredBy(entry)
    const known = groups.get(entry.onderwijsaanbieder)
    groups.set(entry.onderwijsaanbieder, {
      first: known?.first ?? entry,
      offered: known === undefined ? offered : offered && known.offered && [...new Set([...known.offered, ...offered])],
    })
  }
  return groups
}
