import { frozen } from '../concepts/frozen.js'
import { type Leerjaar, leerjaren } from '../concepts/leerjaar.js'
import { type Leerroute, leerroutes } from '../concepts/leerroute.js'
import { durationTable } from '../law/durations.js'
import { lastVoYear } from '../law/phases.js'

/** Where a pupil can be registered: in which register, route and year of the route. */
export type Place = {
  readonly kant: 'vo-school' | 'mbo-instelling'
  readonly leerroute: Leerroute
  readonly leerjaar: Leerjaar
}

/**
 * Every legal place, the simplest first. The vo-school has the VO-fase, and year 3 of a DLR for what is left of the vmbo exam; the
 * mbo-instelling any year up to the longest the niveau has.
 */
export function places(): readonly Place[] {
  return frozen(
    (['vo-school', 'mbo-instelling'] as const).flatMap((kant) =>
      leerroutes.flatMap((leerroute) =>
        leerjaren
          .filter((leerjaar) => leerjaar <= lastYearOf(kant, leerroute))
          .map((leerjaar) => ({ kant, leerroute, leerjaar })),
      ),
    ),
  )
}

/** Those at a border: the years around the change of phase, and the last there can be. */
export function borderPlaces(): readonly Place[] {
  return places().filter(
    ({ kant, leerroute, leerjaar }) =>
      leerjaar === lastVoYear || leerjaar === lastVoYear + 1 || leerjaar === lastYearOf(kant, leerroute),
  )
}

function lastYearOf(kant: Place['kant'], { soort, niveau }: Leerroute): number {
  if (kant === 'vo-school') return soort === 'DLR' ? lastVoYear + 1 : lastVoYear
  return Math.max(...durationsOf(niveau).map(([, maximum]) => maximum))
}

/** The lengths of mbo course there are for this niveau, each with the longest route it allows. */
export function durationsOf(
  niveau: Leerroute['niveau'],
): readonly (readonly [opleidingsduur: number, maximum: number])[] {
  return Object.entries(durationTable[niveau]).flatMap(([duur, cell]) =>
    cell === undefined ? [] : [[Number(duur), cell.maximum] as const],
  )
}
