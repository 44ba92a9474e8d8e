import type { Datum } from '../concepts/datum.js'

/**
 * How sure a statement is: read in the text named, derived from read texts (the derivation is ours), or not certain, because
 * the texts contradict each other or are silent.
 *
 * @since 0.1.0
 */
export type Zekerheid = 'gelezen' | 'afgeleid' | 'onzeker'

/**
 * A law or regulation that is cited by article: its short name as written in citations. `WVO` is the law up to 31 July 2022,
 * `LPW` the Leerplichtwet 1969, `RROD` the Regeling register onderwijsdeelnemers, `UBWVO` the Uitvoeringsbesluit WVO 2020.
 *
 * @since 0.1.0
 */
export type Wet = 'WVO' | 'WVO 2020' | 'WEB' | 'LPW' | 'RROD' | 'UBWVO'

/**
 * The BWB-id of each law, the key under which wetten.overheid.nl publishes it.
 *
 * @see glossary: Wet
 * @since 0.1.0
 */
export const bwbIds: Readonly<Record<Wet, string>> = /* #__PURE__ */ Object.freeze({
  WVO: 'BWBR0002399',
  'WVO 2020': 'BWBR0044212',
  WEB: 'BWBR0007625',
  LPW: 'BWBR0002628',
  RROD: 'BWBR0043632',
  UBWVO: 'BWBR0045787',
})

/**
 * What can differ in a provision between two days, the gravest first: what it says (`inhoud`), where it stands (`nummer`), or
 * only which article it refers to or which words it takes for the same (`verwijzing`).
 *
 * @since 0.1.0
 */
export type WijzigingSoort = 'inhoud' | 'nummer' | 'verwijzing'

/**
 * Where a provision stands during a period. Both days are inclusive; without `geldigTot` it was still in force in the
 * newest text read. `zekerheid` says how sure this version is, where that differs from the source as a whole. `wijziging` says
 * what changed against the version before it, where that is more than its number.
 *
 * @since 0.1.0
 */
export type Wetsversie = {
  readonly wet: Wet
  readonly artikel: string
  readonly lid?: string
  readonly onderdeel?: string
  readonly wijziging?: { readonly soort: Exclude<WijzigingSoort, 'nummer'>; readonly wat: string }
  readonly geldigVan: Datum
  readonly geldigTot?: Datum
  readonly zekerheid?: Zekerheid
}

/**
 * Bron: a source the library cites. `strekking` tells in our own Dutch words what it says (never a quotation),
 * `kanttekening` what was derived or is not certain, `zieOok` where the same stands a second time.
 *
 * @since 0.1.0
 */
export type Bron =
  | {
      readonly soort: 'wet'
      readonly strekking: string
      readonly zekerheid: Zekerheid
      readonly kanttekening?: string
      readonly zieOok?: readonly string[]
      /** That the text before the first version was not read: then no one here knows whether it was in force, and what it said. */
      readonly eerderNietGelezen?: true
      /** In order of time, without overlap. */
      readonly versies: readonly Wetsversie[]
    }
  | {
      readonly soort: 'publicatie'
      readonly uitgever: string
      readonly titel: string
      /** Title of the slide, for a presentation. */
      readonly dia?: string
      readonly url?: string
      readonly strekking: string
      readonly zekerheid: Zekerheid
      readonly kanttekening?: string
      readonly zieOok?: readonly string[]
    }
