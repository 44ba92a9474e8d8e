import type { Wetsversie } from '../bron.js'

/** Where a provision stands: the article, and the lid and onderdeel only where there is one. */
export function place(
  artikel: string,
  lid?: string,
  onderdeel?: string,
): Pick<Wetsversie, 'artikel' | 'lid' | 'onderdeel'> {
  return { artikel, ...(lid === undefined ? {} : { lid }), ...(onderdeel === undefined ? {} : { onderdeel }) }
}
