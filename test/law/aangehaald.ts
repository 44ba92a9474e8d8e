import { type BronSleutel, citation, type Datum } from '../../src/index.js'

/** Zoals een bron op een dag wordt aangehaald, met de zekerheid: "art. 2.107e lid 2 WVO 2020: gelezen". */
export function aangehaald(bron: BronSleutel, peildatum: Datum): string {
  const citaat = citation(bron, peildatum)
  if (citaat.soort === 'artikel') return `${citaat.aanhaling}: ${citaat.zekerheid}`
  if (citaat.soort === 'niet-van-kracht') return `niet van kracht: ${citaat.reden}`
  return `${citaat.uitgever}, ${citaat.dia ?? citaat.titel}: ${citaat.zekerheid}`
}
