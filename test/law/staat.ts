import { type BronSleutel, citation, type Datum } from '../../src/index.js'

/** Hoe een bron op een dag wordt aangehaald en hoe zeker dat is, of waarom zij dan niet gold. */
export function staat(bron: BronSleutel, peildatum: Datum): readonly [string, string] {
  const citaat = citation(bron, peildatum)
  if (citaat.soort === 'artikel') return [citaat.aanhaling, citaat.zekerheid]
  return citaat.soort === 'niet-van-kracht' ? [citaat.soort, citaat.reden] : [citaat.titel, citaat.zekerheid]
}
