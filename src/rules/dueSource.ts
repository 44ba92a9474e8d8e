import { twoYearDiploma } from '../law/diploma.js'
import type { BronSleutel } from '../law/sources.js'

/** What the last day for the vmbo diploma rests on that is least certain: the missing year 3, else a repeated year, else the day itself. */
export function dueSource(leerjaar: 2 | 3, repeated: number): BronSleutel {
  if (leerjaar === twoYearDiploma.leerjaar) return twoYearDiploma.source
  return repeated > 0 ? 'wvo-2.107e-2-doublure' : 'wvo-1.1-uiterste-dag'
}
