import type { Fase } from '../concepts/fase.js'
import type { Leerroute } from '../concepts/leerroute.js'
import { outOfRange } from '../concepts/outOfRange.js'

/** The part of a leerroute that questions about route and phase read. */
export type LeerrouteVraag = Leerroute | { readonly soort: Leerroute['soort'] }

/** The part of a fase that questions about route and phase read. */
export type FaseVraag = Fase | { readonly soort: Fase['soort'] }

/** The soort of a leerroute, or a RangeError for a caller outside the types. */
export function routeOf(leerroute: LeerrouteVraag): Leerroute['soort'] {
  const soort = (leerroute as LeerrouteVraag | undefined)?.soort
  if (soort === 'DLR' || soort === 'GLR') return soort
  throw outOfRange('leerroute', "'DLR' or 'GLR'", soort)
}

/** The soort of a fase, or a RangeError for a caller outside the types. */
export function phaseKindOf(fase: FaseVraag): Fase['soort'] {
  const soort = (fase as FaseVraag | undefined)?.soort
  if (soort === 'VO-fase' || soort === 'MBO-fase') return soort
  throw outOfRange('fase', "'VO-fase' or 'MBO-fase'", soort)
}
