import { frozen } from '../concepts/frozen.js'
import type { Niveau } from '../concepts/niveau.js'
import type { Opleidingsduur } from '../concepts/opleidingsduur.js'
import type { BronSleutel } from './sources.js'

/**
 * Length of the whole route in years, from route year 1, both bounds inclusive.
 *
 * @since 0.1.0
 */
export type DurationCell = { readonly minimum: number; readonly maximum: number; readonly source: BronSleutel }

/**
 * How long a route may take, by niveau and length of the mbo course in years; `undefined` where the law has no such course.
 * The maximum is two years of vmbo plus the course, the minimum one year less.
 *
 * @see source wvo-2.107g
 * @see source web-7.2.4a-3
 * @since 0.1.0
 */
export const durationTable: Readonly<Record<Niveau, Readonly<Record<Opleidingsduur, DurationCell | undefined>>>> =
  /* #__PURE__ */ frozen({
    2: {
      1: { minimum: 2, maximum: 3, source: 'wvo-2.107g' },
      2: { minimum: 3, maximum: 4, source: 'wvo-2.107g' },
      3: undefined,
      4: undefined,
    },
    3: {
      1: undefined,
      2: { minimum: 3, maximum: 4, source: 'wvo-2.107g' },
      3: { minimum: 4, maximum: 5, source: 'wvo-2.107g' },
      4: undefined,
    },
    4: {
      1: undefined,
      2: undefined,
      3: { minimum: 4, maximum: 5, source: 'wvo-2.107g' },
      4: { minimum: 5, maximum: 6, source: 'wvo-2.107g' },
    },
  })
