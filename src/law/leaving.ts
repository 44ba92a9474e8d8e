import type { Fase } from '../concepts/fase.js'
import { frozen } from '../concepts/frozen.js'
import type { BronSleutel } from './sources.js'

/**
 * Where the provisions on leaving a route stand: in the law of the school for a pupil in the VO-fase, in that of the instelling for a
 * student in the MBO-fase.
 *
 * @since 0.1.0
 */
export type LeavingCell = {
  readonly overstapoptie: BronSleutel
  readonly zelfdeInstelling: BronSleutel
  readonly verwijderd: BronSleutel
}

/**
 * Where the overstapoptie stands for each phase: the duty itself, the admission rules that are switched off at the same instelling, and
 * the exception for who was removed for good.
 *
 * @see source wvo-2.107k-1
 * @see source web-9.1.14-1
 * @since 0.1.0
 */
export const leavingTable: Readonly<Record<Fase['soort'], LeavingCell>> = /* #__PURE__ */ frozen({
  'VO-fase': { overstapoptie: 'wvo-2.107k-1', zelfdeInstelling: 'wvo-2.107k-2', verwijderd: 'wvo-2.107k-3' },
  'MBO-fase': { overstapoptie: 'web-9.1.14-1', zelfdeInstelling: 'web-9.1.14-2', verwijderd: 'web-9.1.14-3' },
})

/**
 * The admission rules of the WEB, by article, that do not hold: in a route, and at the same instelling after leaving it.
 *
 * @see source web-9.1.16
 * @see source web-9.1.14-2
 * @since 0.1.0
 */
export const admissionRules: {
  readonly inDeRoute: { readonly artikelen: readonly string[]; readonly source: BronSleutel }
  readonly naDeRoute: { readonly artikelen: readonly string[]; readonly source: BronSleutel }
} = /* #__PURE__ */ frozen({
  inDeRoute: {
    artikelen: ['8.0.1', '8.0.3', '8.0.4', '8.1.1c', '8.1.7a', '8.2.1', '8.2.2', '8.2.2a'],
    source: 'web-9.1.16',
  },
  naDeRoute: { artikelen: ['8.1.1c', '8.2.1', '8.2.2', '8.2.2a'], source: 'web-9.1.14-2' },
})

/**
 * For how many weeks another place must demonstrably be looked for before a student without vmbo diploma, to whom the Leerplichtwet
 * does not apply, can be removed.
 *
 * @see source web-9.1.13
 * @since 0.1.0
 */
export const searchWeeks = 8
