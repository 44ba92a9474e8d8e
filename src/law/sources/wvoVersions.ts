import type { Wetsversie } from '../bron.js'
import { place } from './place.js'

/** The old number under which a provision stood from the start of the law until the WVO 2020; not reread for this library. */
export function old(artikel: string, lid?: string, onderdeel?: string): Wetsversie {
  return {
    wet: 'WVO',
    ...place(artikel, lid, onderdeel),
    geldigVan: '2020-08-01',
    geldigTot: '2022-07-31',
    zekerheid: 'afgeleid',
  }
}

/** A provision that kept its number and substance since the WVO 2020 came into force. */
export function since2022(artikel: string, lid?: string, onderdeel?: string): Wetsversie {
  return { wet: 'WVO 2020', ...place(artikel, lid, onderdeel), geldigVan: '2022-08-01' }
}

/** Both: the provision under its old and under its present number. */
export function moved(before: string, artikel: string, lid?: string, onderdeel?: string): readonly Wetsversie[] {
  return [old(before, lid, onderdeel), since2022(artikel, lid, onderdeel)]
}

/** A provision that was read in the text of 2026-08-01 only; that it read the same before is derived. */
export function readIn2026(artikel: string, lid?: string): readonly Wetsversie[] {
  return [
    { ...since2022(artikel, lid), geldigTot: '2026-07-31', zekerheid: 'afgeleid' },
    { wet: 'WVO 2020', ...place(artikel, lid), geldigVan: '2026-08-01' },
  ]
}

/** The definitions. */
export function definitions(): readonly Wetsversie[] {
  return readIn2026('1.1')
}
