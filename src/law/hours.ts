import type { Datum } from '../concepts/datum.js'
import { frozen } from '../concepts/frozen.js'
import type { Leertraject } from '../concepts/leertraject.js'
import type { BronSleutel } from './sources.js'

/**
 * Length of a route in years.
 *
 * @since 0.1.0
 */
export type Routejaren = 2 | 3 | 4 | 5 | 6

/**
 * Under which law the hours of a route are set: that until 31 July 2026 (`'oud'`) or that from 1 August 2026 (`'nieuw'`).
 *
 * @since 0.1.0
 */
export type Urenrecht = 'oud' | 'nieuw'

/**
 * The least number of clock hours in the whole route: in all, guided by a teacher (begeleide onderwijsuren) and in work placement
 * (beroepspraktijkvorming). The two are part of the total.
 *
 * @since 0.1.0
 */
export type Uren = { readonly totaal: number; readonly begeleid: number; readonly bpv: number }

/**
 * The hours of one length of route, with the source.
 *
 * @since 0.1.0
 */
export type HoursCell = Uren & { readonly source: BronSleutel }

type Row = Readonly<Record<Routejaren, HoursCell>>

/**
 * The minimum hours of a whole route, under the old and the new law, for BOL and BBL, by length in years. For the BBL the hours
 * did not change.
 *
 * @see source wvo-2.107h-uren
 * @see source wvo-2.107i-uren
 * @since 0.1.0
 */
export const hoursTable: Readonly<Record<Urenrecht, Readonly<Record<Leertraject, Row>>>> = /* #__PURE__ */ hours()

function hours(): Readonly<Record<Urenrecht, Readonly<Record<Leertraject, Row>>>> {
  const bol = (totaal: number, begeleid: number, bpv: number): HoursCell => ({
    totaal,
    begeleid,
    bpv,
    source: 'wvo-2.107h-uren',
  })
  const bbl = (totaal: number, begeleid: number, bpv: number): HoursCell => ({
    totaal,
    begeleid,
    bpv,
    source: 'wvo-2.107i-uren',
  })
  const BBL: Row = {
    2: bbl(1850, 900, 610),
    3: bbl(2850, 2200, 610),
    4: bbl(3700, 2400, 1220),
    5: bbl(4550, 2600, 1830),
    6: bbl(5400, 2800, 2300),
  }
  return frozen({
    oud: {
      BOL: {
        2: bol(2000, 1400, 250),
        3: bol(3000, 2400, 250),
        4: bol(4000, 2950, 450),
        5: bol(5000, 3500, 900),
        6: bol(6000, 4050, 1350),
      },
      BBL,
    },
    nieuw: {
      BOL: {
        2: bol(2000, 1200, 250),
        3: bol(3000, 2200, 250),
        4: bol(4000, 2700, 500),
        5: bol(5000, 3200, 750),
        6: bol(6000, 3700, 1000),
      },
      BBL,
    },
  })
}

/** Where the norm stands, and where the permission of the old law to plan fewer hours when the quality is shown to suffice. */
type HoursSources = { readonly norm: BronSleutel; readonly minderUren: BronSleutel }

/**
 * Where the hours stand for a route that is funded, and for one that is not: there the law of the mbo alone sets them.
 *
 * @see source web-11.1.15
 * @since 0.1.0
 */
export const hoursSources: Readonly<
  Record<Leertraject, { readonly bekostigd: HoursSources; readonly nietBekostigd: HoursSources }>
> = /* #__PURE__ */ frozen({
  BOL: {
    bekostigd: { norm: 'wvo-2.107h-uren', minderUren: 'wvo-2.107h-2' },
    nietBekostigd: { norm: 'web-9.1.10-1', minderUren: 'web-9.1.10-2-minder-uren' },
  },
  BBL: {
    bekostigd: { norm: 'wvo-2.107i-uren', minderUren: 'wvo-2.107i-2' },
    nietBekostigd: { norm: 'web-9.1.11-1', minderUren: 'web-9.1.11-2-minder-uren' },
  },
})

/**
 * The change of the hours and its transition: the last day of the old law and the first of the new; until when both boards may choose the old law for
 * any route; until when for a group that had started before the new law. Last days are inclusive.
 *
 * @see source web-12.4c.2-1
 * @see source web-12.4c.2-2
 * @since 0.1.0
 */
export const hoursTransition: {
  readonly oudTot: Datum
  readonly nieuwVan: Datum
  readonly elkeRoute: { readonly tot: Datum; readonly source: BronSleutel }
  readonly gestarteGroep: { readonly tot: Datum; readonly source: BronSleutel }
} = /* #__PURE__ */ frozen({
  oudTot: '2026-07-31',
  nieuwVan: '2026-08-01',
  elkeRoute: { tot: '2027-07-31', source: 'web-12.4c.2-1' },
  gestarteGroep: { tot: '2033-07-31', source: 'web-12.4c.2-2' },
})
