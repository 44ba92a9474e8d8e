import type { Bekostiging } from '../concepts/bekostiging.js'
import type { Fase } from '../concepts/fase.js'
import { frozen } from '../concepts/frozen.js'
import type { Leerjaar } from '../concepts/leerjaar.js'
import type { BronSleutel } from './sources.js'

/** The phase the type `Fase` itself has for this year: the table cannot hold the other. */
type FaseVan<Jaar extends Leerjaar> = Fase extends infer Mogelijk
  ? Mogelijk extends { readonly leerjaar: infer Jaren }
    ? Jaar extends Jaren
      ? Mogelijk & { readonly leerjaar: Jaar }
      : never
    : never
  : never

/**
 * In which phase each year of the route falls.
 *
 * @see source wvo-2.107e-1
 * @see source wvo-2.107e-2
 * @since 0.1.0
 */
export const phaseTable: {
  readonly [Jaar in Leerjaar]: { readonly value: FaseVan<Jaar>; readonly source: BronSleutel }
} = /* #__PURE__ */ frozen({
  1: { value: { soort: 'VO-fase', leerjaar: 1 }, source: 'wvo-2.107e-1' },
  2: { value: { soort: 'VO-fase', leerjaar: 2 }, source: 'wvo-2.107e-1' },
  3: { value: { soort: 'MBO-fase', leerjaar: 3 }, source: 'wvo-2.107e-2' },
  4: { value: { soort: 'MBO-fase', leerjaar: 4 }, source: 'wvo-2.107e-2' },
  5: { value: { soort: 'MBO-fase', leerjaar: 5 }, source: 'wvo-2.107e-2' },
  6: { value: { soort: 'MBO-fase', leerjaar: 6 }, source: 'wvo-2.107e-2' },
})

/** The last year of the route in the VO-fase, as {@link phaseTable} has it; a test proves it. */
export const lastVoYear = 2

/**
 * From which budget each phase is paid, in both routes.
 *
 * @see source dia-leerroute-2
 * @since 0.1.0
 */
export const fundingTable: Readonly<
  Record<Fase['soort'], { readonly value: Bekostiging; readonly source: BronSleutel }>
> = /* #__PURE__ */ Object.freeze({
  'VO-fase': /* #__PURE__ */ Object.freeze({ value: 'vo-bekostiging', source: 'dia-leerroute-2' } as const),
  'MBO-fase': /* #__PURE__ */ Object.freeze({ value: 'mbo-bekostiging', source: 'dia-leerroute-2' } as const),
})
