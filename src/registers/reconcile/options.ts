import type { Brin } from '../../concepts/brin.js'
import { isBrin } from '../../concepts/brin.js'
import { type Datum, expectedDay, isDatum } from '../../concepts/datum.js'
import { type Leerroute, leerrouteSoorten } from '../../concepts/leerroute.js'
import { outOfRange } from '../../concepts/outOfRange.js'
import { isRecord } from '../../concepts/record.js'
import { isCountDate } from '../../law/counting.js'
import type { LeerrouteVraag } from '../../rules/arguments.js'
import type { RioAanbod } from '../rioOffer.js'

/**
 * The two registers of pupils that are laid side by side.
 *
 * @since 0.1.0
 */
export type RodRegister = 'rod-vo' | 'rod-mbo'

/**
 * Who offers a route together, by BRIN, as it stands in RIO: each of these schools with each of these instellingen. Of the leerroute
 * only `soort` is read.
 *
 * @since 0.1.0
 */
export type Routepartners = {
  readonly leerroute: LeerrouteVraag
  readonly scholen: readonly Brin[]
  readonly instellingen: readonly Brin[]
}

/**
 * What `reconcile` is to know besides the records. `peildatum`: the records in force on it are compared. `volledig`: the registers of which
 * every record was given, so that one that is not there is missing; one that has a record in force without a person is taken as not
 * complete. `teldatum`: the count date on which is looked at who is counted; left out, the peildatum when that is one. `aanbod`: all
 * offers of routes in RIO, by BRIN or as `validateRioOffer` takes them; left out, partners are not looked at. Records that have ended are
 * to be given too: the day of a vmbo diploma is taken from them.
 *
 * @since 0.1.0
 */
export type ReconcileOptions = {
  readonly peildatum: Datum
  readonly volledig?: readonly RodRegister[]
  readonly teldatum?: Datum
  readonly aanbod?: readonly (Routepartners | RioAanbod)[]
}

/** The partners of each school, per route. */
type Partners = Readonly<Record<Leerroute['soort'], ReadonlyMap<Brin, ReadonlySet<Brin>>>>

/** The options, checked and made ready. */
export type Asked = {
  readonly peildatum: Datum
  readonly teldatum: Datum | undefined
  readonly isVoComplete: boolean
  readonly isMboComplete: boolean
  readonly partners: Partners | undefined
}

/** Checks the options; what is outside its type is a programmer's error. */
export function askedOf(options: ReconcileOptions): Asked {
  if (!isRecord(options)) throw outOfRange('options: an object with peildatum', options)
  const { peildatum, volledig = [], teldatum, aanbod } = options
  if (!isDatum(peildatum)) throw outOfRange(`peildatum: ${expectedDay}`, peildatum)
  if (teldatum !== undefined && !isCountDate(teldatum)) {
    throw outOfRange('teldatum: a 1 October or a 1 February', teldatum)
  }
  const known: readonly RodRegister[] = ['rod-vo', 'rod-mbo']
  if (!Array.isArray(volledig) || !volledig.every((register) => known.includes(register))) {
    throw outOfRange("volledig: a list of 'rod-vo' and 'rod-mbo'", volledig)
  }
  return {
    peildatum,
    teldatum: teldatum ?? (isCountDate(peildatum) ? peildatum : undefined),
    isVoComplete: volledig.includes('rod-vo'),
    isMboComplete: volledig.includes('rod-mbo'),
    partners: aanbod === undefined ? undefined : partnersOf(aanbod),
  }
}

function partnersOf(offers: readonly (Routepartners | RioAanbod)[]): Partners {
  if (!Array.isArray(offers)) throw outOfRange('aanbod: a list of offers', offers)
  const partners = { DLR: new Map<Brin, Set<Brin>>(), GLR: new Map<Brin, Set<Brin>>() }
  for (const offer of offers as readonly (Routepartners | RioAanbod)[]) {
    const soort = offer?.leerroute?.soort
    if (!leerrouteSoorten.includes(soort)) throw outOfRange('aanbod: offers of a DLR or a GLR', soort)
    for (const school of brinsOf(offer.scholen)) {
      const instellingen = partners[soort].get(school) ?? new Set<Brin>()
      for (const instelling of brinsOf(offer.instellingen)) instellingen.add(instelling)
      partners[soort].set(school, instellingen)
    }
  }
  return partners
}

/** The BRINs of partners, given as such or as RIO has them. */
function brinsOf(partners: readonly (Brin | { readonly brin: Brin })[]): readonly Brin[] {
  if (Array.isArray(partners)) {
    const brins = partners.map((partner) => (typeof partner === 'string' ? partner : partner?.brin))
    if (brins.every(isBrin)) return brins
  }
  throw outOfRange('aanbod: scholen and instellingen, lists of BRINs or of partners with a brin', partners)
}
