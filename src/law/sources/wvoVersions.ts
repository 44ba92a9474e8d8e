import type { Wetsversie } from '../bron.js'

/** The old number under which a provision stood from the start of the law until the WVO 2020; not reread for this library. */
export function old(artikel: string, lid?: string): Wetsversie {
  const place = lid === undefined ? { artikel } : { artikel, lid }
  return { wet: 'WVO', ...place, geldigVan: '2020-08-01', geldigTot: '2022-07-31', zekerheid: 'afgeleid' }
}

/** A provision that kept its number and substance since the WVO 2020 came into force. */
export function since2022(artikel: string, lid?: string): Wetsversie {
  return { wet: 'WVO 2020', ...(lid === undefined ? { artikel } : { artikel, lid }), geldigVan: '2022-08-01' }
}

/** Both: the provision under its old and under its present number. */
export function moved(before: string, artikel: string, lid?: string): readonly Wetsversie[] {
  return [old(before, lid), since2022(artikel, lid)]
}

/** The definitions were read in the text of 2026-08-01 only; that they read the same before is derived. */
export function definitions(): readonly Wetsversie[] {
  return [
    { ...since2022('1.1'), geldigTot: '2026-07-31', zekerheid: 'afgeleid' },
    { wet: 'WVO 2020', artikel: '1.1', geldigVan: '2026-08-01' },
  ]
}
