import type { Datum } from '../concepts/datum.js'
import { frozen } from '../concepts/frozen.js'
import type { Leerroute } from '../concepts/leerroute.js'
import type { BronSleutel } from './sources.js'

/**
 * Whether the route asks for a vmbo diploma, and in which year of the route it must be there at the latest.
 *
 * @since 0.1.0
 */
export type DiplomaCell =
  | { readonly value: 'uiterlijk'; readonly leerjaar: 2 | 3; readonly source: BronSleutel }
  | { readonly value: 'geen-vmbo-diploma'; readonly source: BronSleutel }

/**
 * Which vmbo diploma rule holds for each route.
 *
 * @see source dia-leerroute-2
 * @see source wvo-2.107l-2
 * @since 0.1.0
 */
export const diplomaTable: Readonly<Record<Leerroute['soort'], DiplomaCell>> = /* #__PURE__ */ frozen({
  DLR: { value: 'uiterlijk', leerjaar: 3, source: 'dia-leerroute-2' },
  GLR: { value: 'geen-vmbo-diploma', source: 'wvo-2.107l-2' },
})

/**
 * By which year a DLR of two years, which has no route year 3, must have the vmbo diploma, in place of {@link diplomaTable}. As we read
 * it: the law does not say.
 *
 * @see source route-van-twee-jaar
 * @since 0.1.0
 */
export const twoYearDiploma: Extract<DiplomaCell, { value: 'uiterlijk' }> = /* #__PURE__ */ frozen({
  value: 'uiterlijk',
  leerjaar: 2,
  source: 'route-van-twee-jaar',
})

/**
 * The last day of a diploma from the third exam period, in the calendar year with which this day or schooljaar begins. That the period
 * follows directly on the leerjaar was read (`wvo-2.107j-2-tijdvak-3`); how long it lasts no text says, so the margin to 30 September is
 * ours.
 */
export function lastDayOfPeriod3(from: string): Datum {
  return `${from.slice(0, 4)}-09-30` as Datum
}
