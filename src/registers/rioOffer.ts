import type { Brin } from '../concepts/brin.js'
import type { Schoolsoort } from '../concepts/instelling.js'
import type { Leerweg } from '../concepts/leerweg.js'
import type { Niveau } from '../concepts/niveau.js'
import type { Onderwijsaanbieder } from '../concepts/rioCodes.js'
import type { LeerrouteVraag } from '../rules/arguments.js'

/**
 * A school that offers a route, with the leerwegen from which it does, where they are known.
 *
 * @since 0.1.0
 */
export type RioSchool = {
  readonly brin: Brin
  readonly onderwijsaanbieder: Onderwijsaanbieder
  readonly schoolsoort?: Schoolsoort
  readonly leerwegen?: readonly Leerweg[]
}

/**
 * An mbo-instelling that offers a route, with the niveaus to which it does, where they are known.
 *
 * @since 0.1.0
 */
export type RioInstelling = {
  readonly brin: Brin
  readonly onderwijsaanbieder: Onderwijsaanbieder
  readonly niveaus?: readonly Niveau[]
}

/**
 * What one partner has put in RIO: who it is (`door`), the route as the field doorlopendeLeerlijnVmboMbo has it, and with whom.
 *
 * @since 0.1.0
 */
export type RioMelding = {
  readonly door: Onderwijsaanbieder
  readonly doorlopendeLeerlijnVmboMbo: 'DLR_VMBO_MBO' | 'GLR_VMBO_MBO'
  readonly partners: readonly Onderwijsaanbieder[]
}

/**
 * The offer of one route by partners that offer it all together. Who offers two routes, or one with two sets of partners, has two
 * offers. `meldingen` are what stands in RIO about it; those of other routes may be among them.
 *
 * @since 0.1.0
 */
export type RioAanbod = {
  readonly leerroute: LeerrouteVraag
  readonly scholen: readonly [RioSchool, ...RioSchool[]]
  readonly instellingen: readonly [RioInstelling, ...RioInstelling[]]
  readonly meldingen?: readonly RioMelding[]
}
