import { bb, kb } from '../facts.js'

/**
 * Does this leerweg lead to this niveau in a DLR (WVO 2020 2.107a lid 3)? The cells are those of `combinationTable`, written as comparisons
 * because every record asks them; a test proves them equal. An unknown leerweg or niveau leads to nothing that is sure.
 */
export function isOpenToTrack(track: number, level: number): boolean {
  return track === bb ? level === 2 : track === kb ? level > 2 : track !== 0 && level === 4
}
