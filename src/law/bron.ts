import type { Datum } from '../concepts/datum.js'

/**
 * How sure a statement is: read in the text named, derived from read texts (the derivation is ours), or disputed because
 * the texts contradict each other or are silent.
 *
 * @since 0.1.0
 */
export type Zekerheid = 'gelezen' | 'afgeleid' | 'onzeker'

/**
 * A law or regulation that is cited by article: its short name as written in citations.
 *
 * @since 0.1.0
 */
export type Wet = 'WVO' | 'WVO 2020' | 'WEB'

/**
 * The BWB-id of each law, the key under which wetten.overheid.nl publishes it. `WVO` is the law up to 31 July 2022.
 *
 * @see glossary: Wet
 * @since 0.1.0
 */
export const bwbIds: Readonly<Record<Wet, string>> = /* #__PURE__ */ Object.freeze({
  WVO: 'BWBR0002399',
  'WVO 2020': 'BWBR0044212',
  WEB: 'BWBR0007625',
})

/**
 * Where a provision stands during a period. Both days are inclusive; without `geldigTot` it was still in force in the
 * newest text read. `zekerheid` says how sure this version is, where that differs from the source as a whole.
 *
 * @since 0.1.0
 */
export type Wetsversie = {
  readonly wet: Wet
  readonly artikel: string
  readonly lid?: string
  readonly geldigVan: Datum
  readonly geldigTot?: Datum
  readonly zekerheid?: Zekerheid
}

/**
 * Bron: a source the library cites. `strekking` tells in our own Dutch words what it says (never a quotation),
 * `kanttekening` what was derived or is disputed, `zieOok` where the same stands a second time.
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
